/** The commands that a report prints make the same records on the reader's machine. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../conformance/command.ts';
import type { Check } from './check.ts';
import { typeCommands, type User } from './user.ts';

const REPORT = 'reports/fixture.html';
const INPUTS = { config: 'configs/local.yaml', examples: '5', seed: '7', report: REPORT };

export async function checkReportedCommands(user: User): Promise<Check> {
  const { repository, action, home } = user;
  const runner = join(home, 'runner');
  mkdirSync(runner, { recursive: true });
  const inputs = Object.entries(INPUTS).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const ran = await runCommand(process.execPath, [join(action, 'dist/action/index.js')], {
    cwd: repository,
    env: { ...Object.fromEntries(inputs), GITHUB_WORKSPACE: repository, HOME: home, RUNNER_TEMP: runner },
  });
  const name = 'the command of a report makes the same records';
  if (ran.status !== 0) return { name, failure: ran.output };
  const [, commands = ''] = /<pre>([^<]*)<\/pre>/.exec(readFileSync(join(repository, REPORT), 'utf8')) ?? [];
  // The README has fetched it already.
  rmSync(join(repository, '../tfrecord-fixture'), { recursive: true, force: true });
  const typed = await typeCommands(commands, user, repository);
  if (typed.status !== 0) return { name, failure: `${commands}\n${typed.output}` };
  const fileIn = (folder: string) => readFileSync(join(folder, 'tfrecord-fixture/random.tfrecord.gz'));
  return { name, failure: fileIn(repository).equals(fileIn(runner)) ? undefined : 'the files differ' };
}
