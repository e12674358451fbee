import fc from 'fast-check';
import type { Values } from '../../src/statistics/block.ts';
import { type Collector, collectStatistics } from '../../src/statistics/collect.ts';
import type { Statistics } from '../../src/statistics/statistics.ts';

type Kind = Values['kind'];
type Value = bigint | number | Uint8Array;

/** The values of one feature in some examples; undefined stands for an example without it. */
export interface Rows {
  readonly kind: Kind;
  readonly rows: readonly (readonly Value[] | undefined)[];
}

/** The rows as a column. */
export function columnOf({ kind, rows }: Rows): Values {
  let end = 0;
  const ends = Uint32Array.from(rows, (row) => {
    end += row?.length ?? 0;
    return end;
  });
  const shape = { ends, absent: Uint8Array.from(rows, (row) => (row === undefined ? 1 : 0)) };
  const values = valuesOf(rows);
  if (kind === 'float') return { ...shape, kind, values: Float32Array.from(values, Number) };
  if (kind === 'int64') {
    const integers = BigInt64Array.from(values, (value) =>
      BigInt(Number.isInteger(value) || typeof value === 'bigint' ? value.toString() : 0),
    );
    return { ...shape, kind, words: new Int32Array(integers.buffer) };
  }
  const pieces = values.map((value) => (value instanceof Uint8Array ? value : new Uint8Array(0)));
  let stop = 0;
  const stops = Uint32Array.from(pieces, (piece) => {
    stop += piece.length;
    return stop;
  });
  return { ...shape, kind, data: Buffer.concat(pieces), stops };
}

export function valuesOf(rows: Rows['rows']): Value[] {
  return rows.flatMap((row): readonly Value[] => row ?? []);
}

/** The statistics of all rows, in one block. */
export function statisticsOfRows(rows: Rows, kept?: number): Statistics {
  const collector = collectorFor(rows, kept);
  collector.add([columnOf(rows)], 0, rows.rows.length);
  return onlyStatistics(collector);
}

export function collectorFor({ kind, rows }: Rows, kept?: number): Collector {
  const max = Math.max(1, ...rows.map((row) => row?.length ?? 0));
  return collectStatistics([
    { kind, length: { min: 0, max }, ...(kept !== undefined && { factors: { kept } }) },
  ]);
}

export function onlyStatistics(collector: Collector): Statistics {
  const [counted] = collector.counted(false);
  if (counted === undefined) throw new TypeError('No feature was counted');
  return counted.statistics;
}

const INTEGERS = fc.oneof(fc.bigInt(-9n, 9n), fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n));
const FLOATS = fc.oneof(fc.float(), fc.float({ min: -1, max: 1 }), fc.constantFrom(0, 0.5, -0));

export const ANY_ROWS: fc.Arbitrary<Rows> = fc.oneof(
  rowsOf('int64', INTEGERS),
  rowsOf('float', FLOATS),
  rowsOf('bytes', fc.uint8Array({ maxLength: 4 })),
);

function rowsOf(kind: Kind, value: fc.Arbitrary<Value>): fc.Arbitrary<Rows> {
  const row = fc.option(fc.array(value, { maxLength: 6 }), { nil: undefined, freq: 8 });
  return fc.array(row, { minLength: 1, maxLength: 30 }).map((rows) => ({ kind, rows }));
}
