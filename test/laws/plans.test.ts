/** The laws again, for random plans: of values, and of the records made of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PlannedFeature } from '../../src/plan/plan.ts';
import { layOutRecords } from '../../src/plan/size.ts';
import { maxRecordBytes } from '../../src/tfrecord/block.ts';
import { recordStream } from '../golden/record-stream.ts';
import { drawLists } from '../values/draw.ts';
import { arbitraryPlan } from './arbitrary-plan.ts';

const EXAMPLES = 12;

test('any partition into blocks gives the same values', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: EXAMPLES - 1 }));
  fc.assert(
    fc.property(arbitraryPlan, cuts, fc.nat(2 ** 40), (plan, cuts, first) => {
      const whole = drawLists(plan, first, EXAMPLES);
      const ends = [...cuts.sort((a, b) => a - b), EXAMPLES];
      const parts = ends.map((end, i) => {
        const start = i === 0 ? 0 : ends[i - 1]!;
        return drawLists(plan, first + start, end - start);
      });
      for (const f of plan.features.keys())
        assert.deepEqual(
          parts.flatMap((part) => part[f]!),
          whole[f],
        );
    }),
  );
});

test('any block size gives the same records', () => {
  const block = fc.integer({ min: 1, max: EXAMPLES });
  fc.assert(
    fc.property(arbitraryPlan, block, (plan, perBlock) => {
      assert.deepEqual(recordStream(plan, 0, EXAMPLES, perBlock), recordStream(plan, 0, EXAMPLES));
    }),
  );
});

test('any other features leave the values of a feature as they are', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const together = drawLists(plan, 0, EXAMPLES);
      for (const [f, feature] of plan.features.entries()) {
        assert.deepEqual(drawLists({ ...plan, features: [feature] }, 0, EXAMPLES)[0], together[f]);
      }
    }),
  );
});

test('lengths, numbers, sizes and letters stay inside what the plan allows', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const lists = drawLists(plan, 0, EXAMPLES);
      for (const [f, { length, distribution }] of plan.features.entries()) {
        const allowed = typeof length === 'number' ? { min: length, max: length } : length;
        for (const list of lists[f]!) {
          assert.ok(list.length >= allowed.min && list.length <= allowed.max);
          for (const value of list) assertAllowed(value, distribution);
        }
      }
    }),
  );
});

test('no record is longer than foreseen', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      for (let example = 0; example < EXAMPLES; example++) {
        assert.ok(recordStream(plan, example, 1).length <= maxRecordBytes(layOutRecords(plan).features));
      }
    }),
  );
});

function assertAllowed(value: number | string, distribution: PlannedFeature['distribution']): void {
  if (distribution.type === 'uniform') {
    assert.ok(Number(value) >= Number(distribution.min) && Number(value) <= Number(distribution.max));
  } else if (distribution.type === 'bernoulli') {
    assert.ok(value === 0 || value === 1);
  } else if (distribution.type === 'categorical') {
    assert.ok(distribution.values.some((one) => one === value));
  } else if (distribution.type === 'normal') {
    assert.ok(Math.abs(Number(value) - distribution.mean) <= 6.3 * distribution.stddev);
  } else {
    assert.equal(distribution.type, 'text');
    const { size, alphabet } = distribution;
    const text = String(value);
    assert.ok(text.length >= size.min && text.length <= size.max);
    assert.ok(Array.from(text).every((letter) => alphabet.includes(letter)));
  }
}
