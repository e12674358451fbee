/** .pre-commit-hooks.yaml as pre-commit runs it in a user's repository, which has this checkout as the hooks' one. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Ended, runCommand } from '../conformance/command.ts';
import type { Check } from './check.ts';
import { makeRepository } from './checkout.ts';
import { writeFiles } from './user.ts';

const root = join(import.meta.dirname, '../..');
const NODE = join(root, 'node_modules/node/bin');

/** The snippet of docs/other-ci.md, with the checkout in place of the published repository. */
function configFor(hooks: string): string {
  const page = readFileSync(join(root, 'docs/other-ci.md'), 'utf8');
  const snippet = /^```yaml\n(# \.pre-commit-config\.yaml\n.*?)^```/ms.exec(page)?.[1] ?? '';
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: hooks, encoding: 'utf8' }).trim();
  return snippet.replace(/repo: .*/, `repo: ${hooks}`).replace(/rev: .*/, `rev: ${commit}`);
}

export async function checkPreCommit(python: string, scratch: string): Promise<Check[]> {
  const [hooks, user] = [join(scratch, 'hooks'), join(scratch, 'user')];
  for (const folder of [hooks, user]) mkdirSync(folder, { recursive: true });
  for (const name of ['.pre-commit-hooks.yaml', 'dist'])
    cpSync(join(root, name), join(hooks, name), { recursive: true });
  makeRepository(hooks);
  const schema = 'features:\n  a: { kind: int64, min: 1, max: 3 }\n';
  writeFiles(user, { 'schema.yaml': schema, '.pre-commit-config.yaml': configFor(hooks) });
  const cli = (...args: string[]) =>
    runCommand(join(NODE, 'node'), [join(root, 'dist/cli/index.js'), ...args, '--schema', 'schema.yaml'], {
      cwd: user,
    });
  await cli('generate', '--output-dir', 'testdata', '--examples', '20');
  await cli('plan', '--lock-file', 'fixture.lock.json', '--update-lock');
  makeRepository(user);

  const run = () => runPreCommit(python, user, scratch);
  const good = await run();
  writeFileSync(join(user, 'schema.yaml'), schema.replace('3', '4'));
  const changed = await run();
  writeFileSync(join(user, 'schema.yaml'), schema);
  truncateSync(join(user, 'testdata/random.tfrecord.gz'), 60);
  const cut = await run();
  return [
    ends('both hooks pass', good, 0, /verify TFRecord files\.+Passed.*lock file\.+Passed/s),
    ends(
      'a schema that changes the data is refused',
      changed,
      1,
      /schema\.yaml:2:3: feature "a" is not as in fixture\.lock\.json/,
    ),
    ends('a file that was cut is refused', cut, 1, /random\.tfrecord\.gz: /),
  ];
}

function runPreCommit(python: string, user: string, scratch: string): Promise<Ended> {
  const env = {
    ...process.env,
    PYTHONPATH: python,
    PRE_COMMIT_HOME: join(scratch, 'cache'),
    PATH: [NODE, process.env['PATH']].join(delimiter),
  };
  return runCommand('python3', ['-m', 'pre_commit', 'run', '--all-files'], { cwd: user, env });
}

function ends(name: string, { status, output }: Ended, wanted: number, says: RegExp): Check {
  const isGood = status === wanted && says.test(output);
  return { name: `pre-commit: ${name}`, failure: isGood ? undefined : output };
}
