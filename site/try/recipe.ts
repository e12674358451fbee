/** The same fixture elsewhere: steps of a workflow, and a command. */
import { OPTIONS } from '../../src/request/options.ts';
import { PRESET_PREFIX } from '../../src/schema/presets.ts';
import type { TryRequest } from './messages.ts';
import { SPEC_FILE } from './plan.ts';

/** Steps to paste into a job. */
export function workflowOf(asked: TryRequest): string {
  const inputs = inputsOf(asked).map(([name, value]) => `          ${name}: ${yamlText(value)}`);
  return [
    ...filesOf(asked).map((file) => `      # Commit ${file} first.`),
    '      - uses: actions/checkout@v7',
    '      - id: fixture',
    '        uses: tfrecord-fixture/tfrecord-fixture@v1',
    '        with:',
    ...inputs,
    '      - run: python train.py --data "$FIXTURE"',
    '        env:',
    '          FIXTURE: ${{ steps.fixture.outputs.path }}',
  ].join('\n');
}

/** A command for a terminal in the repository. */
export function commandOf(asked: TryRequest): string {
  const flags = inputsOf(asked).map(([name, value]) => `--${name} ${shellText(value)}`);
  return ['npx tfrecord-fixture generate', ...flags].join(' ');
}

/** The inputs that differ from their defaults. */
function inputsOf({ name, spec, inputs }: TryRequest): (readonly [name: string, value: string])[] {
  const defaults = new Map(Object.entries(OPTIONS).map(([option, { default: text }]) => [option, text]));
  const given = Object.entries(inputs).filter(([option, value]) => value !== defaults.get(option));
  return [
    ['schema', name] as const,
    ...(spec.trim() === '' ? [] : [['fixture', SPEC_FILE] as const]),
    ...given.filter(([, value]) => value !== ''),
  ];
}

function filesOf({ name, spec }: TryRequest): string[] {
  const schema = name.startsWith(PRESET_PREFIX) ? [] : [name.replace(/(\.py):.*$/s, '$1')];
  return [...schema, ...(spec.trim() === '' ? [] : [SPEC_FILE])].map(oneLine);
}

/** Removes everything that could end the surrounding comment. */
function oneLine(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function yamlText(text: string): string {
  return /^[\w][\w./:-]*$/.test(text) && !/:$/.test(text) ? text : JSON.stringify(text);
}

function shellText(text: string): string {
  return /^[\w%+,./:=@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
