/**
 * The README as a new user meets it: a repository that has a training config and its schema, into which every snippet
 * is pasted as it is printed, and run. In place of the network: this checkout stands for the published action, and
 * stand-ins for actions/cache and the artifacts.
 */
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from '../conformance/command.ts';
import { runWorkflow } from './act.ts';
import type { Check } from './check.ts';
import { copyAction, makeRepository } from './checkout.ts';
import { standInsFor } from './e2e.ts';
import { SNIPPET, STORIES } from './stories.ts';
import type { Tools } from './tools.ts';

const root = join(import.meta.dirname, '../..');
const ACTION = 'tfrecord-fixture/tfrecord-fixture';

export interface Snippet {
  /** The heading it stands under, numbered where there are several. */
  readonly title: string;
  readonly language: string;
  readonly text: string;
}

/** Of the part before the reference. */
export function readSnippets(readme: string): Snippet[] {
  const recipes = readme.slice(0, readme.indexOf('\n## What it does'));
  let title = '';
  const snippets: Snippet[] = [];
  for (const [, heading, language, text] of recipes.matchAll(/^#+ (.+)$|^```(\w+)\n([\s\S]*?)^```$/gm)) {
    if (heading !== undefined) title = heading;
    else if (language !== undefined && text !== undefined) {
      const earlier = snippets.filter((snippet) => snippet.title.startsWith(title)).length;
      snippets.push({ title: earlier === 0 ? title : `${title} (${earlier + 1})`, language, text });
    }
  }
  return snippets;
}

export async function checkReadme({ act, actionlint }: Tools, scratch: string): Promise<Check[]> {
  const action = join(scratch, 'action');
  copyAction(action);
  const user = { repository: join(scratch, 'user'), programs: join(scratch, 'programs'), action };
  await makeUser(user);
  const snippets = readSnippets(readFileSync(join(root, 'README.md'), 'utf8'));
  const [whole] = snippets;
  const checks: Check[] = [];
  for (const [index, snippet] of snippets.entries()) {
    const name = `README: ${snippet.title}`;
    const own = join(scratch, String(index));
    if (snippet.language === 'yaml') {
      const text = frame(snippet.text, whole?.text ?? '');
      writeFiles(user.repository, { [SNIPPET]: text });
      const linted = await runCommand(actionlint, [SNIPPET], { cwd: user.repository });
      const actions = { ...standInsFor(text), [`${ACTION}@v1`]: action };
      const run = { act, ...user, workflow: SNIPPET, actions, scratch: own };
      const { jobs, log } = await runWorkflow(run);
      const failure = resultOf(jobs) === 'success' ? undefined : log;
      checks.push({ name, failure: linted.status === 0 ? failure : linted.output });

      for (const { title, change, ends, says } of STORIES.filter((story) => story.of === snippet.title)) {
        const repository = join(own, 'changed');
        rmSync(repository, { recursive: true, force: true });
        cpSync(user.repository, repository, { recursive: true });
        change?.(repository, join(own, 'kept'));
        const { jobs, log } = await runWorkflow({ ...run, repository });
        const isGood = resultOf(jobs) === ends && log.includes(says);
        checks.push({ name: `${name}: ${title}`, failure: isGood ? undefined : log });
      }
    } else if (!snippet.text.includes('npm cit')) {
      const { status, output } = await runShell(snippet.text, user, join(scratch, 'home'));
      checks.push({ name, failure: status === 0 ? undefined : output });
    }
  }
  return checks;
}

/** Of all jobs together. */
function resultOf(jobs: ReadonlyMap<string, string>): string {
  const results = [...jobs.values()];
  return results.length > 0 && results.every((result) => result === 'success') ? 'success' : 'failure';
}

/** Steps go after the checkout of the first workflow, jobs in place of its own. */
function frame(snippet: string, workflow: string): string {
  if (snippet.startsWith('name:')) return snippet;
  if (snippet.startsWith('jobs:')) return workflow.slice(0, workflow.indexOf('jobs:')) + snippet;
  const checkout = /^ +- uses: actions\/checkout@.+\n/m.exec(workflow);
  return workflow.slice(0, (checkout?.index ?? 0) + (checkout?.[0].length ?? 0)) + snippet;
}

interface User {
  readonly repository: string;
  readonly programs: string;
  readonly action: string;
}

/** What the recipes take for granted. */
async function makeUser({ repository, programs, action }: User): Promise<void> {
  const example = join(root, 'examples/home-recap');
  const config = readFileSync(join(example, 'config.yaml'), 'utf8');
  const schema = readFileSync(join(example, 'schema.json'), 'utf8');
  writeFiles(repository, {
    'configs/local.yaml': config.replace('examples/home-recap/schema.json', 'configs/segdense.json'),
    'configs/segdense.json': schema,
    'projects/ranking/config.yaml': config.replace('examples/home-recap', 'projects/ranking'),
    'projects/ranking/schema.json': schema,
  });
  makeRepository(repository);
  for (const [args, from, to] of [
    [['--shards', '2'], 'testdata/train', undefined],
    [['--seed', '3'], 'testdata', 'edge-cases'],
  ] as const) {
    const { status, output } = await runCommand(
      process.execPath,
      [
        ...[join(action, 'dist/cli/index.js'), 'generate', '--config', 'configs/local.yaml'],
        ...['--output-dir', from, ...args, ...(to ? ['--file-prefix', to] : [])],
      ],
      { cwd: repository },
    );
    if (status !== 0) throw new Error(output);
  }
  writeFiles(programs, {
    // The training itself needs a GPU's worth of packages; what matters here is that its files are where it looks.
    torchrun: '#!/bin/sh\ntest -e "$HOME/tmp/home-recap/random.tfrecord.gz"\n',
  });
  chmodSync(join(programs, 'torchrun'), 0o755);
}

/** In the user's checkout, where `git clone` of the published action has this one. */
async function runShell(text: string, { repository, action }: User, home: string) {
  mkdirSync(home, { recursive: true });
  await runCommand('git', ['-C', action, 'branch', '--force', 'v1']);
  return runCommand('bash', ['-euc', text], {
    cwd: repository,
    env: {
      ...process.env,
      ...{ HOME: home, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: `url.file://${action}.insteadOf` },
      GIT_CONFIG_VALUE_0: `https://github.com/${ACTION}`,
    },
  });
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
