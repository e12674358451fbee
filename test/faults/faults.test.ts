/** A selection of the cases of `npm run test:faults` and `npm run test:rounds`. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runCli } from '../bundle/harness.ts';
import { compileInjector, type Fault, runFaulty } from './faulty.ts';
import { prepareKills, prepareRounds, randomNumbers } from './moments.ts';
import { ALL_OF_IT, countOperations, findFlaw } from './scenarios.ts';
import { isPage, isSame, setStage, snapshot } from './stage.ts';

const library = compileInjector();

/** The operations at which each fault is tried: every n-th, from an offset on. */
const CHOICE: readonly (readonly [fault: Fault, first: number, every: number])[] = [
  [{ error: 'SIGKILL', stays: false }, 2, 5],
  [{ error: 'ENOSPC', stays: false }, 1, 3],
  [{ error: 'EROFS', stays: true }, 4, 9],
];

describe('one operation fails', { skip: library === undefined && 'there is no C compiler' }, () => {
  if (library === undefined) return;
  const stage = setStage(ALL_OF_IT);
  const operations = countOperations(library, stage);
  for (const [fault, first, every] of CHOICE) {
    test(`${fault.error}${fault.stays ? ' from then on' : ''}: old or new files, or repaired by the next run`, () => {
      for (let at = first; at <= operations; at += every)
        assert.equal(findFlaw(library, stage, { ...fault, at }), undefined, `operation ${at}`);
    });
  }
});

test('after a kill between lock file and manifest, the next run finds a matching lock file', {
  skip: library === undefined && 'there is no C compiler',
}, () => {
  if (library === undefined) return;
  const stage = setStage(ALL_OF_IT);
  const { machine, run, old, fresh, restore } = stage;
  const again = run.filter((flag) => flag !== '--update-lock');
  let met = 0;
  for (let at = countOperations(library, stage); at > 0 && met === 0; at--) {
    restore();
    runFaulty(library, machine, run, { error: 'SIGKILL', stays: false, at });
    const { 'lock.json': lock, 'fx/manifest.json': manifest } = snapshot(machine);
    assert.notEqual(lock, old['lock.json'], 'the window has not been met');
    if (manifest !== undefined) continue;
    met++;
    assert.equal(runCli(machine, ...again).status, 0);
    assert.ok(isSame(snapshot(machine), fresh, isPage));
  }
  assert.equal(met, 1);
});

const random = randomNumbers(7);
const MOMENTS = {
  'killed at any moment: nothing is half, and the next run heals it': prepareKills,
  'at once: one writes, and what is there is of one of them': prepareRounds,
};
const isLinux = process.platform === 'linux';
const skip = !isLinux && 'elsewhere a run waits for a minute until it takes another one for dead';
for (const [what, prepare] of Object.entries(MOMENTS))
  test(`runs ${what}`, { skip }, async () => {
    const once = prepare(random);
    for (let number = 1; number <= 5; number++) assert.equal(await once(), undefined);
  });
