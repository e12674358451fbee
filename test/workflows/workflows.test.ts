/** Rules of our own workflows that no linter knows. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.github/workflows');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

interface Job {
  readonly needs?: string | readonly string[];
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
}

const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const content: { readonly permissions: unknown; readonly jobs: Readonly<Record<string, Job>> } =
    parse(text);
  return { file, text, content, jobs: Object.entries(content.jobs) };
});

/** `owner/name@SHA # vX.Y.Z` of every action that is used, our own aside: what others call names it as they would. */
const pins = workflows.flatMap(({ file, text }) =>
  [...text.matchAll(/\buses: (?!\.\/|tfrecord-fixture\/)(.+)$/gm)].map(([, pin = '']) => ({ file, pin })),
);

for (const { file, content, jobs } of workflows) {
  describe(file, () => {
    test('nothing is permitted but what a job asks for', () => {
      assert.deepEqual(content.permissions, {});
      for (const [name, job] of jobs) assert.ok(job.permissions, `${name} has no permissions`);
    });
    test('no job runs for hours', () => {
      for (const [name, job] of jobs) assert.ok((job['timeout-minutes'] ?? 999) <= 30, name);
    });
    test('no checkout leaves a token behind', () => {
      for (const step of jobs.flatMap(([, job]) => job.steps)) {
        if (step.uses?.startsWith('actions/checkout@'))
          assert.equal(step.with?.['persist-credentials'], false);
      }
    });
  });
}

test('every action is pinned by its commit, with its version beside it', () => {
  for (const { file, pin } of pins) assert.match(pin, /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, file);
});

test('an action has one version in all workflows', () => {
  const versions = new Map(pins.map(({ pin }) => [repositoryOf(pin), pin.replace(/^[^@]+/, '')]));
  for (const { file, pin } of pins)
    assert.equal(pin.replace(/^[^@]+/, ''), versions.get(repositoryOf(pin)), file);
});

test('the README recommends the versions of actions that are tested here', () => {
  for (const [, name = '', version] of read('README.md').matchAll(/uses: (actions\/[\w-]+)@(\S+)/g)) {
    const pin = pins.find((one) => one.pin.startsWith(`${name}@`))?.pin;
    assert.equal(version, /# (v\d+)/.exec(pin ?? '')?.[1], name);
  }
});

for (const file of ['ci.yml', 'e2e.yml']) {
  test(`${file}: the job that branch protection asks for needs every other`, () => {
    const jobs = workflows.find((workflow) => workflow.file === file)?.content.jobs ?? {};
    const { passed, ...others } = jobs;
    assert.deepEqual(passed?.needs, Object.keys(others));
  });
}

test('e2e.yml uses the action over and over, and sets every input', () => {
  const e2e = workflows.find(({ file }) => file === 'e2e.yml');
  const uses = e2e?.jobs.flatMap(([, job]) => job.steps).filter(({ uses }) => uses === './') ?? [];
  assert.ok(uses.length >= 20, `${uses.length} uses`);
  const given = new Set(uses.flatMap((step) => Object.keys(step.with ?? {})));
  assert.deepEqual([...given].sort(), Object.keys(parse(read('action.yml')).inputs).sort());
});

test('Node is the one of action.yml, and the lowest is the one of package.json', () => {
  const { engines, devDependencies } = JSON.parse(read('package.json'));
  const own = /^node(\d+)$/.exec(parse(read('action.yml')).runs.using)?.[1];
  const lowest = `${/^>=(\d+\.\d+)$/.exec(engines.node)?.[1]}.0`;
  assert.equal(devDependencies.node.split('.')[0], own);
  for (const { file, text } of workflows) {
    for (const [, version] of text.matchAll(/node-version: '(.+)'/g))
      assert.ok(version === own || version === lowest, `${file} has Node ${version}`);
  }
});

function repositoryOf(pin: string): string {
  return pin.split('@')[0]?.split('/').slice(0, 2).join('/') ?? '';
}
