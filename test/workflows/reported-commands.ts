/** What a report tells its reader to type makes the same records on his machine. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../conformance/command.ts';
import type { Check } from './check.ts';
import { typeCommands, type User } from './user.ts';

const REPORT = 'reports/fixture.html';
const INPUTS = { config: 'configs/local.yaml', examples: '5', seed: '7', report: REPORT };

export async function checkReportedCommands(user: User): Promise<Check> {
  const { repository, action, home } = user;
  const [runner, typing] = [join(home, 'runner'), join(home, 'typed')];
  for (const folder of [runner, typing]) mkdirSync(folder, { recursive: true });
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
  const typed = await typeCommands(`export RUNNER_TEMP=${typing}\n${commands}`, user, repository);
  if (typed.status !== 0) return { name, failure: `${commands}\n${typed.output}` };
  const [theirs, ours] = [typing, runner].map((folder) =>
    readFileSync(join(folder, 'tfrecord-fixture/random.tfrecord.gz')),
  );
  return { name, failure: theirs?.equals(ours ?? Buffer.alloc(0)) ? undefined : 'the files differ' };
}
