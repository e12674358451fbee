import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mergeStatistics, type PartialStatistics } from '../../src/statistics/partial.ts';
import { ANY_ROWS, collectorFor, columnOf, type Rows, statisticsOfRows } from './values.ts';

/** The numbers of the examples before which the values are split. */
function cutAt({ kind, rows }: Rows, borders: readonly number[]): { first: number; part: Rows }[] {
  const firsts = [...new Set([0, ...borders.filter((border) => border < rows.length)])].sort((a, b) => a - b);
  return firsts.map((first, i) => ({ first, part: { kind, rows: rows.slice(first, firsts[i + 1]) } }));
}

const cuts = fc.array(fc.nat(30), { maxLength: 6 });
const shuffle = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });

test('the result does not depend on the blocks or their order', () => {
  const cases = ANY_ROWS.chain((rows) =>
    cuts.chain((borders) => fc.tuple(fc.constant(rows), shuffle(cutAt(rows, borders)))),
  );
  fc.assert(
    fc.property(cases, ([rows, blocks]) => {
      const collector = collectorFor(rows);
      for (const { first, part } of blocks) collector.add([columnOf(part)], first, part.rows.length);
      assert.deepEqual(collector.counted(false)[0]?.statistics, statisticsOfRows(rows));
    }),
    { numRuns: 500 },
  );
});

test('shards merge in any order to the result of a single machine, also through JSON', () => {
  const cases = ANY_ROWS.chain((rows) =>
    cuts.chain((borders) => fc.tuple(fc.constant(rows), shuffle(cutAt(rows, borders)))),
  );
  fc.assert(
    fc.property(cases, ([rows, shards]) => {
      const partials = shards.map(({ first, part }): PartialStatistics => {
        const collector = collectorFor(rows);
        collector.add([columnOf(part)], first, part.rows.length);
        return JSON.parse(JSON.stringify(collector.counted(true)[0]?.partial));
      });
      assert.deepEqual(mergeStatistics(rows.kind, partials), statisticsOfRows(rows));
    }),
    { numRuns: 500 },
  );
});

test('many shards with many values merge exactly, even if distinct values are estimated and ranges differ', () => {
  const values = Array.from({ length: 40_000 }, (_, i) => Math.imul(i, 0x9e3779b9) / 2 ** (i % 60));
  const rows: Rows = {
    kind: 'float',
    rows: Array.from({ length: 400 }, (_, i) => values.slice(100 * i, 100 * i + 100)),
  };
  const partials = cutAt(rows, [1, 7, 200, 201, 399]).map(({ first, part }) => {
    const collector = collectorFor(rows);
    collector.add([columnOf(part)], first, part.rows.length);
    return collector.counted(true)[0]?.partial;
  });
  const whole = statisticsOfRows(rows);
  assert.equal(whole.distinct.exact, false);
  assert.deepEqual(
    mergeStatistics(
      'float',
      partials.filter((partial) => partial !== undefined),
    ),
    whole,
  );
});
