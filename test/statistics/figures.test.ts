import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { collectStatistics } from '../../src/statistics/collect.ts';
import { ANY_ROWS, columnOf, onlyStatistics, type Rows, statisticsOfRows, valuesOf } from './values.ts';

const floats = (...values: number[]): Rows => ({ kind: 'float', rows: values.map((value) => [value]) });
const integers = (...values: bigint[]): Rows => ({ kind: 'int64', rows: [values] });

function numbersOf({ kind, rows }: Rows): number[] {
  const values = valuesOf(rows).map((value) => (value instanceof Uint8Array ? value.length : Number(value)));
  return kind === 'float' ? values.map(Math.fround) : values;
}

test('values, absences, zeros, NaNs and infinities are counted', () => {
  fc.assert(
    fc.property(ANY_ROWS, (rows) => {
      const found = statisticsOfRows(rows);
      const numbers = numbersOf(rows);
      const nans = numbers.filter(Number.isNaN).length;
      assert.deepEqual(
        [found.examples, found.absent, found.count, found.nans, found.infinities, found.zeros],
        [
          rows.rows.length,
          rows.rows.filter((row) => row === undefined).length,
          numbers.length,
          nans,
          numbers.filter((number) => !Number.isFinite(number)).length - nans,
          numbers.filter((number) => number === 0).length,
        ],
      );
      const name = (value: unknown) => (Object.is(value, -0) ? '-0' : String(value));
      const distinct = new Set<string>(
        rows.kind === 'float' ? numbers.map(name) : valuesOf(rows.rows).map(name),
      );
      assert.deepEqual(found.distinct, { count: distinct.size, exact: true });
    }),
    { numRuns: 500 },
  );
});

test('the range is exact, and mean and deviation are exact except for a few last digits', () => {
  fc.assert(
    fc.property(ANY_ROWS, (rows) => {
      const { min, max, mean, stddev } = statisticsOfRows(rows);
      const numbers = numbersOf(rows).filter(Number.isFinite);
      if (numbers.length === 0)
        return assert.deepEqual([min, max, mean, stddev], [undefined, undefined, undefined, undefined]);
      assert.deepEqual([Number(min), Number(max)], [Math.min(...numbers) + 0, Math.max(...numbers) + 0]);
      // Scaled to avoid overflow.
      const scale = Math.max(...numbers.map(Math.abs)) || 1;
      const average = numbers.reduce((sum, number) => sum + number / scale, 0) / numbers.length;
      const variance =
        numbers.reduce((sum, number) => sum + (number / scale - average) ** 2, 0) / numbers.length;
      assert.ok(Math.abs((mean ?? 0) / scale - average) < 1e-13, `${mean} is not ${average * scale}`);
      assert.ok(Math.abs((stddev ?? 0) / scale - Math.sqrt(variance)) < 1e-7, `${stddev}`);
    }),
    { numRuns: 500 },
  );
});

test('a histogram counts the values between its edges', () => {
  fc.assert(
    fc.property(ANY_ROWS, (rows) => {
      const { histogram } = statisticsOfRows(rows);
      const numbers = numbersOf(rows).filter(Number.isFinite);
      if (histogram === undefined) return assert.equal(numbers.length, 0);
      const { edges, counts } = histogram;
      assert.equal(
        counts.reduce((sum, count) => sum + count),
        numbers.length,
      );
      assert.deepEqual(
        counts,
        edges.slice(1).map((edge, i) => numbers.filter((n) => n >= (edges[i] ?? 0) && n < edge).length),
      );
    }),
    { numRuns: 500 },
  );
});

test('each of a few integers has its own bin, and an even distribution has even counts', () => {
  assert.deepEqual(statisticsOfRows(integers(3n, 1n, 1n, 7n)).histogram, {
    edges: [1, 2, 3, 4, 5, 6, 7, 8],
    counts: [2, 0, 1, 0, 0, 0, 1],
  });
  const even = statisticsOfRows(floats(...Array.from({ length: 5120 }, (_, i) => i / 5120)));
  assert.deepEqual(even.histogram?.counts, [510, 510, 520, 510, 510, 510, 510, 520, 510, 510]);
});

test('integers beyond 2^53 keep their digits', () => {
  const { min, max } = statisticsOfRows(integers(-(2n ** 63n), 5n, 2n ** 53n + 1n));
  assert.deepEqual([min, max], ['-9223372036854775808', '9007199254740993']);
});

test('a small deviation of large values is not lost', () => {
  const { mean, stddev } = statisticsOfRows(floats(16777214, 16777216));
  assert.deepEqual([mean, stddev], [16777215, 1]);
  const times = { kind: 'int64', rows: [[1_700_000_000_001n], [1_700_000_000_003n]] } as const;
  assert.equal(statisticsOfRows(times).stddev, 1);
});

test('the number of distinct values beyond the limit is estimated', () => {
  for (const count of [1024, 5000, 300_000]) {
    const values = Array.from({ length: count }, (_, i) => i * 2 ** -20);
    const { distinct } = statisticsOfRows({ kind: 'float', rows: [values, values.slice(0, count / 2)] });
    assert.equal(distinct.exact, count <= 1024);
    assert.ok(Math.abs(distinct.count / count - 1) < 0.12, `${distinct.count} of ${count}`);
  }
});

test('the elements whose means are recorded end with the last one that the reader keeps', () => {
  const rows: Rows = { kind: 'float', rows: [[0, 1, 2, 3, 4, 5, 6], [2, 3, 4, Number.NaN], undefined] };
  const { elements } = statisticsOfRows(rows, 6);
  assert.deepEqual(elements, { indices: [0, 1, 2, 3, 4, 5], means: [1, 2, 3, 3, 4, 5] });
  assert.equal(statisticsOfRows(floats(1, 2)).elements, undefined);
});

test('only the first examples of a large fixture are counted, independent of its blocks', () => {
  const length = 2 ** 16;
  const column = columnOf({ kind: 'float', rows: [new Array(length).fill(1), new Array(length).fill(2)] });
  const collector = collectStatistics([{ kind: 'float', length }]);
  collector.add([column], 1, 2);
  assert.deepEqual([onlyStatistics(collector).examples, onlyStatistics(collector).mean], [1, 1]);
});

test('the means of elements cover all examples, even if few are counted otherwise', () => {
  const width = 2 ** 16;
  const examples = 5;
  const collector = collectStatistics([{ kind: 'float', length: width }]);
  for (let example = 0; example < examples; example++) {
    const values = Float32Array.from({ length: width }, (_, i) => i + 1000 * example);
    collector.add([{ kind: 'float', values, ends: Uint32Array.of(width) }], example, 1);
  }
  const { examples: counted, elements } = onlyStatistics(collector);
  assert.equal(counted, 2);
  assert.deepEqual(
    elements?.means,
    elements?.indices.map((index) => index + 2000),
  );
  assert.ok(elements && elements.indices.length >= 8 && elements.indices.at(-1) === width - 1);
});

test('all examples of a label of one value are counted', () => {
  const [block, blocks] = [2 ** 16, 4];
  const words = new Int32Array(2 * block);
  const ends = Uint32Array.from({ length: block }, (_, i) => i + 1);
  const figuresOf = (role: 'feature' | 'label') => {
    const collector = collectStatistics([{ kind: 'int64', length: 1, role }]);
    for (let b = 0; b < blocks; b++) {
      // Only the last blocks contain ones.
      for (let i = 0; i < block; i++) words[2 * i] = b >= 2 && i % 3 === 0 ? 1 : 0;
      collector.add([{ kind: 'int64', words, ends }], b * block, block);
    }
    return onlyStatistics(collector);
  };
  const { examples, count, zeros, histogram } = figuresOf('label');
  const ones = 2 * Math.ceil(block / 3);
  assert.deepEqual([examples, count, zeros], [blocks * block, blocks * block, blocks * block - ones]);
  assert.deepEqual(histogram?.counts, [blocks * block - ones, ones]);
  assert.equal(figuresOf('feature').examples, 2 * block);
});
