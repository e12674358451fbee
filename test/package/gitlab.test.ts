/** templates/fixture.yml: what GitLab reads of it, and its script as a job's shell runs it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { suite, test } from 'node:test';
import { parseAllDocuments } from 'yaml';
import { renderGitlabComponent } from '../../scripts/gitlab-component.ts';
import { installPackage, root, scratch } from './installed.ts';

const text = readFileSync(join(root, 'templates/fixture.yml'), 'utf8');
const [spec, jobs]: readonly unknown[] = parseAllDocuments(text).map((document) => document.toJS());

const SCHEMA = '{ "features": { "a": { "kind": "int64", "min": 1, "max": 3 } } }';

interface Job {
  readonly variables: Readonly<Record<string, { readonly value: string; readonly expand: boolean }>>;
  readonly script: readonly string[];
  readonly artifacts: { readonly paths: readonly string[] };
}

/** The job as GitLab makes it of the component: each input in place of what names it. */
function jobOf(given: Readonly<Record<string, string>>): Job {
  const inputs = Object(spec).spec.inputs;
  for (const name of Object.keys(given)) assert.ok(Object.hasOwn(inputs, name), `there is no input ${name}`);
  const filled = JSON.stringify(jobs).replaceAll(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => {
    assert.ok(Object.hasOwn(inputs, name), `there is no input ${name}`);
    return JSON.stringify(given[name] ?? inputs[name].default).slice(1, -1);
  });
  const [[, job] = []] = Object.entries<Job>(JSON.parse(filled));
  assert.ok(job);
  return job;
}

test('it is what `npm run tables` writes', () => assert.equal(text, renderGitlabComponent()));

suite('its script', { skip: process.platform === 'win32' && 'jobs of GitLab run in a POSIX shell' }, () => {
  installPackage();

  /** Runs the script of a job as a runner does, in a checkout beside the installed package. */
  function runJob(given: Readonly<Record<string, string>>) {
    const checkout = mkdtempSync(join(scratch, 'checkout-'));
    writeFileSync(join(checkout, 'schema.json'), SCHEMA);
    const { script, variables } = jobOf(given);
    const values = Object.entries(variables).map(([name, { value }]) => [name, value]);
    const env = {
      ...process.env,
      ...Object.fromEntries(values),
      PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
      npm_config_offline: 'true',
    };
    const ended = spawnSync('sh', ['-ec', script.join('\n')], { cwd: checkout, env, encoding: 'utf8' });
    return { ...ended, checkout };
  }

  test('generates, and hands the outputs on as variables', () => {
    const given = { schema: 'schema.json', examples: '5', 'output-dir': 'my data', verify: 'false' };
    const { status, stderr, stdout, checkout } = runJob(given);
    assert.equal(status, 0, stderr);
    const lines = readFileSync(join(checkout, 'tfrecord-fixture.env'), 'utf8');
    assert.equal(stdout, lines);
    assert.match(lines, /^FIXTURE_EXAMPLES=5$/m);
    assert.match(lines, /^FIXTURE_BATCHES=$/m);
    assert.match(lines, /^FIXTURE_CONTENT_SHA256=[0-9a-f]{64}$/m);
    assert.ok(lines.includes(`FIXTURE_PATH=${join(checkout, 'my data/random.tfrecord.gz')}\n`));
    assert.deepEqual(jobOf(given).artifacts.paths, ['my data']);
  });

  test('runs nothing of an input', () => {
    const { status, stderr, checkout } = runJob({ schema: '"; touch here; $(touch here) `touch here`' });
    assert.equal(status, 1);
    assert.match(stderr, /does not exist/);
    assert.ok(!existsSync(join(checkout, 'here')));
    for (const { expand } of Object.values(jobOf({}).variables)) assert.equal(expand, false);
  });

  test('verifies, and fails where the program does', () => {
    const { status, stderr } = runJob({ mode: 'verify', schema: 'schema.json', path: 'nothing' });
    assert.equal(status, 1, stderr);
    assert.match(stderr, /error: /);
  });
});
