/** fixture-matrix.yml as another repository calls it: by docs/other-ci.md, with this checkout as the published one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runWorkflow } from './act.ts';
import type { Check } from './check.ts';
import { makeRepository } from './checkout.ts';
import { standInsFor } from './e2e.ts';
import { SNIPPET } from './stories.ts';
import { ACTION, makeUser, writeFiles } from './user.ts';

const root = join(import.meta.dirname, '../..');
const WORKFLOW = '.github/workflows/fixture-matrix.yml';

export async function checkMatrixWorkflow(act: string, scratch: string): Promise<Check[]> {
  const user = await makeUser(scratch);
  const called = readFileSync(join(root, WORKFLOW), 'utf8');
  // act fetches a workflow of another repository from the network, so it stands in the caller's.
  const caller = callOf(readFileSync(join(root, 'docs/other-ci.md'), 'utf8'))
    .replace(`${ACTION}/${WORKFLOW}@v1`, `./${WORKFLOW}`)
    .replace('examples: 1000000', 'examples: 50');
  writeFiles(user.repository, { [WORKFLOW]: called, [SNIPPET]: caller });
  makeRepository(user.repository);
  const actions = { ...standInsFor(`${called}${caller}`), [`${ACTION}@v1`]: user.action };
  const { jobs, log } = await runWorkflow({ act, ...user, workflow: SNIPPET, actions, scratch });
  const isGood =
    [...jobs.values()].every((result) => result === 'success') && jobs.get('train') === 'success';
  const hasAll = /random-00003-of-00004\.tfrecord\.gz/.test(log);
  return [{ name: 'fixture-matrix.yml, called', failure: isGood && hasAll ? undefined : log }];
}

/** The last workflow of the page. */
function callOf(page: string): string {
  const blocks = [...page.matchAll(/^```yaml\n(name: .*?)^```/gms)];
  return (blocks.at(-1)?.[1] ?? '').replace('on: workflow_dispatch', 'on: pull_request');
}
