/** A choice of what `npm run test:faults` does with every operation of every scenario. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileInjector, type Fault } from './faulty.ts';
import { findFlaw, SCENARIOS, setStage } from './scenarios.ts';

const library = compileInjector();
const scenario = SCENARIOS['all of it'];

/** By a way to fail, the operations that it is tried at: each so many-th, from this one on. */
const CHOICE: readonly (readonly [fault: Fault, first: number, every: number])[] = [
  [{ error: 'SIGKILL', stays: false }, 2, 5],
  [{ error: 'ENOSPC', stays: false }, 1, 3],
  [{ error: 'EROFS', stays: true }, 4, 9],
];

describe('one operation fails', { skip: library === undefined && 'there is no C compiler' }, () => {
  if (library === undefined || scenario === undefined) return;
  const stage = setStage(library, scenario);
  for (const [fault, first, every] of CHOICE) {
    test(`${fault.error}${fault.stays ? ' from then on' : ''}: old or new, or healed by the next run`, () => {
      for (let at = first; at <= stage.operations; at += every)
        assert.equal(findFlaw(library, stage, { ...fault, at }), undefined, `operation ${at}`);
    });
  }
});
