/** templates/fixture.yml, a component for GitLab CI, from the tables of the inputs and the commands. */
import { stringify } from 'yaml';
import { VERSION } from '../src/base/version.ts';
import { COMMAND_HELP } from '../src/request/commands.ts';
import { isOptionName, OPTIONS, type OptionName } from '../src/request/options.ts';

/** Inputs that only the component has. */
const OWN_INPUTS = {
  'job-name': { default: 'tfrecord-fixture', description: 'Name of the job, for `needs`.' },
  stage: { default: 'build', description: 'Stage of the job.' },
  image: { default: 'node:24-slim', description: 'Image of the job, with Node 20.15 or later and npm.' },
  version: { default: majorOf(VERSION), description: 'Version of the npm package, such as 1 or 1.0.0.' },
};

/** Artifacts of GitLab must be below the checkout. */
const OUTPUT_DIR = 'fixture';

/** The text of the file. */
export function renderGitlabComponent(): string {
  const inputs = { ...OWN_INPUTS, ...Object.fromEntries(inputNames().map((name) => [name, inputOf(name)])) };
  const job = {
    stage: '$[[ inputs.stage ]]',
    image: '$[[ inputs.image ]]',
    variables: Object.fromEntries(
      ['version', ...inputNames()].map((name) => [variableOf(name), variableValue(name)]),
    ),
    script: [scriptText()],
    artifacts: { paths: ['$[[ inputs.output-dir ]]'], reports: { dotenv: 'tfrecord-fixture.env' } },
  };
  const options = { lineWidth: 0 } as const;
  return `# Written by \`npm run tables\` from src/request: a component for GitLab CI. docs/other-ci.md shows how to include it.
${stringify({ spec: { inputs } }, options)}---
${stringify({ '$[[ inputs.job-name ]]': job }, options)}`;
}

/** The mode, and every flag of `generate` or `verify`. */
function inputNames(): OptionName[] {
  const { generate, verify } = COMMAND_HELP;
  const flags = [generate, verify].flatMap(({ groups }) => Object.values(groups).flat());
  return ['mode', ...new Set(flags.filter(isOptionName))];
}

/** An empty input stands for the default of the program. */
function inputOf(name: OptionName): { default: string; description: string } {
  const { default: value, help } = OPTIONS[name];
  if (name === 'mode') return { default: value, description: help };
  if (name === 'output-dir') return { default: OUTPUT_DIR, description: help };
  return { default: '', description: value === '' ? help : `${help} Default: ${value}` };
}

/** Without expansion, because GitLab would replace `$NAME` in the text with another variable. */
function variableValue(name: string): { value: string; expand: false } {
  return { value: `$[[ inputs.${name} ]]`, expand: false };
}

function variableOf(name: string): string {
  return `TFRECORD_FIXTURE_${name.toUpperCase().replaceAll('-', '_')}`;
}

/** A script for any POSIX shell. Inputs are only read from variables, so that none is executed. */
function scriptText(): string {
  const flags = inputNames()
    .filter((name) => name !== 'mode')
    .map((name) => `test -z "$${variableOf(name)}" || set -- "$@" "--${name}=$${variableOf(name)}"`);
  return `set --
${flags.join('\n')}
npx --yes "tfrecord-fixture@$${variableOf('version')}" "$${variableOf('mode')}" "$@" --json > tfrecord-fixture.json
node -e '
  const outputs = JSON.parse(require("node:fs").readFileSync("tfrecord-fixture.json", "utf8"));
  for (const [name, value] of Object.entries(outputs))
    console.log(\`FIXTURE_\${name.toUpperCase().replaceAll("-", "_")}=\${value ?? ""}\`);
' > tfrecord-fixture.env
cat tfrecord-fixture.env
`;
}

function majorOf(version: string): string {
  return version.split('.')[0] ?? version;
}
