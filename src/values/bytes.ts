import { maxElementBytes } from '../plan/bounds.ts';
import type { BytesDistribution, Range } from '../plan/distribution.ts';
import type { BytesColumn } from '../tfrecord/column.ts';
import type { Filler } from './plain-numbers.ts';
import { choose, cumulative } from './quantiles.ts';
import { below, bits, type Key, rowKey } from './random.ts';
import type { Streams } from './streams.ts';

/** Writes element `j` of the example at `at` in the data, and returns where it stops. */
type WriteElement = (example: number, j: number, data: Uint8Array, at: number) => number;

/** `elements` is the most elements that a call brings. */
export function makeBytesFiller(
  distribution: BytesDistribution,
  streams: Streams,
  elements: number,
  ends: Uint32Array,
): Filler<BytesColumn> {
  const { write, maxBytes } = elementWriter(distribution, streams);
  const data = new Uint8Array(elements * maxBytes);
  const stops = new Uint32Array(elements);
  const column: BytesColumn = { kind: 'bytes', data, stops, ends };
  return (first, count) => {
    let [at, from] = [0, 0];
    for (let i = 0; i < count; i++) {
      const to = ends[i]!;
      for (let element = from; element < to; element++) {
        at = write(first + i, element - from, data, at);
        stops[element] = at;
      }
      from = to;
    }
    return column;
  };
}

function elementWriter(
  distribution: BytesDistribution,
  { ofDataset }: Streams,
): { write: WriteElement; maxBytes: number } {
  const maxBytes = maxElementBytes(distribution);
  const keys = { value: ofDataset('value'), size: ofDataset('size') };
  switch (distribution.type) {
    case 'text':
      return { write: writeLetters(lettersOf(distribution.alphabet), distribution.size, keys), maxBytes };
    case 'octets':
      return { write: writeLetters(OCTETS, distribution.size, keys), maxBytes };
    case 'categorical':
      return { write: writeChoice(distribution.values, distribution.weights, keys.value), maxBytes };
    case 'example-index':
      return { write: (example, _j, data, at) => copy(Buffer.from(String(example)), data, at), maxBytes };
  }
}

const OCTETS = Array.from({ length: 256 }, (_, octet) => Uint8Array.of(octet));

/** The characters of an alphabet, in UTF-8. */
function lettersOf(alphabet: string): Uint8Array[] {
  return Array.from(alphabet, (letter) => Buffer.from(letter));
}

/** The letters of an element come from a row of its own, keyed by the row of the example and counted by the element. */
function writeLetters(
  letters: readonly Uint8Array[],
  size: Range,
  keys: { value: Key; size: Key },
): WriteElement {
  const [sizes, values, row] = [new Int32Array(2), new Int32Array(2), new Int32Array(2)];
  const span = size.max - size.min + 1;
  return (example, j, data, at) => {
    rowKey(keys.size, example, sizes);
    rowKey(keys.value, example, values);
    rowKey(values, j, row);
    const count = size.min + below(span, bits(sizes[0]!, sizes[1]!, j));
    for (let c = 0; c < count; c++) {
      at = copy(letters[below(letters.length, bits(row[0]!, row[1]!, c))]!, data, at);
    }
    return at;
  };
}

function writeChoice(values: readonly string[], weights: readonly number[], key: Key): WriteElement {
  const options = values.map((value) => Buffer.from(value));
  const limits = cumulative(weights);
  const row = new Int32Array(2);
  return (example, j, data, at) => {
    rowKey(key, example, row);
    return copy(options[choose(limits, bits(row[0]!, row[1]!, j))]!, data, at);
  };
}

function copy(bytes: Uint8Array, data: Uint8Array, at: number): number {
  for (let i = 0; i < bytes.length; i++) data[at + i] = bytes[i]!;
  return at + bytes.length;
}
