/** A kernel makes columns faster, and no other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DataPlan, FloatFeature, Int64Feature } from '../../src/plan/plan.ts';
import type { Column } from '../../src/tfrecord/column.ts';
import { openKernel } from '../../src/tfrecord/kernel/kernel.ts';
import { compileColumns } from '../../src/values/columns.ts';
import { arbitraryRun } from './arbitrary-spec.ts';

/** What is in a column, without the memory behind its end. */
function contentOf(column: Column | undefined, count: number): unknown {
  if (column === undefined) return undefined;
  const { ends, absent } = column;
  const end = ends[count - 1] ?? 0;
  const shape = [[...ends.subarray(0, count)], absent && [...absent.subarray(0, count)]];
  switch (column.kind) {
    case 'int64':
      return [shape, [...column.words.subarray(0, 2 * end)]];
    case 'float':
      return [shape, [...column.values.subarray(0, end)]];
    case 'bytes':
      return [shape, [...column.data.subarray(0, column.stops[end - 1] ?? 0)]];
  }
}

function assertSame(data: DataPlan, count: number): void {
  const [plain, fast] = [compileColumns(data, count), compileColumns(data, count, openKernel())];
  for (const first of [0, 2 ** 32 + 5]) {
    const [expected, found] = [plain(first, count), fast(first, count)];
    for (const [c, column] of expected.entries())
      assert.deepEqual(contentOf(found[c], count), contentOf(column, count));
  }
}

test('of any spec', () => {
  fc.assert(
    fc.property(arbitraryRun, ({ plan: { data } }) => assertSame(data, Math.min(20, data.examples))),
    { numRuns: 50 },
  );
});

const DIGITS = { type: 'uniform', min: 0, max: 9 } as const;
const UNIT = { type: 'uniform', min: 0, max: 1 } as const;
const BELL = { type: 'normal', mean: 3, stddev: 2 } as const;
const VARIED = {
  type: 'varied',
  shape: 'heavy-tailed',
  locations: 3,
  scales: { min: 0.1, max: 10 },
} as const;

const TIED: readonly (Int64Feature | FloatFeature)[] = [
  ...[1, 2, 3, 4, 57].map((length) => ({
    ...{
      name: `digits of ${length}`,
      role: 'feature' as const,
      kind: 'int64' as const,
      length,
      distribution: DIGITS,
    },
    factors: { count: Math.min(4, length), kept: Math.ceil(length / 2) },
  })),
  {
    name: 'floats',
    role: 'feature',
    kind: 'float',
    length: 61,
    distribution: UNIT,
    factors: { count: 8, kept: 50 },
  },
  {
    name: 'few',
    role: 'feature',
    kind: 'float',
    length: { min: 0, max: 9 },
    distribution: UNIT,
    factors: { count: 2, kept: 7 },
  },
  {
    ...{ name: 'pooled', role: 'feature', kind: 'float', length: { min: 0, max: 9 }, distribution: UNIT },
    factors: { count: 1, kept: 9, manner: 'pooled' },
  },
  {
    name: 'bell',
    role: 'feature',
    kind: 'float',
    length: 30,
    distribution: BELL,
    factors: { count: 3, kept: 20 },
  },
  {
    name: 'varied',
    role: 'feature',
    kind: 'float',
    length: 30,
    distribution: VARIED,
    factors: { count: 3, kept: 20 },
  },
  {
    ...{
      name: 'with zeros',
      role: 'feature',
      kind: 'float',
      length: 30,
      distribution: UNIT,
      factors: { count: 3, kept: 20 },
    },
    modifiers: { zeros: 0.3, nan: 0.1, inf: 0.1, columns: 0.5 },
  },
];

test('of numbers that are tied to factors', () => {
  assertSame({ formatVersion: 1, seed: 7, dataset: 'train_data', examples: 2 ** 40, features: TIED }, 50);
});
