/** What our deflate has always written: the digests of files are in manifests and locks, and must not change. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { blockClassOf, makeCodes, ORDINARY } from '../../../src/tfrecord/deflate/codes.ts';
import { deflateSegments, mostDeflated } from '../../../src/tfrecord/deflate/deflate-segments.ts';
import {
  addSegment,
  makeSegments,
  NOISE,
  PLAIN,
  REPEAT,
  type Segments,
} from '../../../src/tfrecord/deflate/segments.ts';
import { openKernel } from '../../../src/tfrecord/kernel/kernel.ts';
import { digits, noise } from '../streams.ts';

type Part = readonly [kind: number, size: number, distance?: number];

/** Heads, repeated prefixes, short and long payloads, as a block of records has them. */
const RECORDS = Array.from({ length: 8 }, (_, i): Part[] => [
  [PLAIN, 17],
  i === 0 ? [PLAIN, 700] : [REPEAT, 700, 17 + 700 + 2001 + 90],
  [NOISE, 2001],
  [PLAIN, 90],
]).flat();

interface Golden {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly size: number;
  /** Its first 16 digits. */
  readonly sha256: string;
}

const GOLDEN: readonly Golden[] = [
  { name: 'plain bytes', parts: [[PLAIN, 3000]], size: 1379, sha256: '1cf388267bc9069d' },
  { name: 'noise', parts: [[NOISE, 3000]], size: 3142, sha256: 'c50a9dec6ce200a5' },
  {
    name: 'classes by turns',
    parts: [
      [PLAIN, 1000],
      [NOISE, 1000],
      [PLAIN, 255],
      [PLAIN, 1],
      [NOISE, 255],
      [PLAIN, 900],
    ],
    size: 2580,
    sha256: '24bc551e92340bf1',
  },
  {
    name: 'repeats',
    parts: [
      [PLAIN, 400],
      [REPEAT, 2, 5],
      [REPEAT, 3, 1],
      [REPEAT, 261, 300],
      [REPEAT, 519, 400],
    ],
    size: 231,
    sha256: '171e2b4839b61d2c',
  },
  { name: 'records', parts: RECORDS, size: 17363, sha256: '28a314cbb8c2cd74' },
];

for (const { name, parts, size, sha256 } of GOLDEN) {
  test(`${name}: the bytes are what they have always been`, () => {
    const { data, segments } = blockOf(parts);
    const deflated = deflate(data, segments);
    assert.deepEqual(inflateRawSync(deflated), Buffer.from(data));
    const digest = createHash('sha256').update(deflated).digest('hex').slice(0, 16);
    assert.deepEqual([deflated.length, digest], [size, sha256]);
  });
}

test('long noise has a class of its own; what is short or repeated stays in that of what precedes it', () => {
  const parts: Part[] = [
    [NOISE, 255],
    [NOISE, 256],
    [PLAIN, 255],
    [REPEAT, 256, 255],
    [PLAIN, 256],
    [NOISE, 1],
  ];
  const { segments } = blockOf(parts);
  const NOISY = 0;
  let before: ReturnType<typeof blockClassOf> = ORDINARY;
  const classes = parts.map((_, s) => {
    before = blockClassOf(segments, s, before);
    return before;
  });
  assert.deepEqual(classes, [ORDINARY, NOISY, NOISY, NOISY, ORDINARY, ORDINARY]);
});

function blockOf(parts: readonly Part[]): { readonly data: Uint8Array; readonly segments: Segments } {
  const segments = makeSegments(parts.length);
  const bytes: number[] = [];
  for (const [i, [kind, size, distance = 0]] of parts.entries()) {
    const fresh = kind === NOISE ? noise(size, `${i}`) : digits(size);
    for (let p = 0; p < size; p++) bytes.push(kind === REPEAT ? bytes.at(-distance)! : fresh[p]!);
    addSegment(segments, kind, bytes.length, distance);
  }
  return { data: Uint8Array.from(bytes), segments };
}

function deflate(data: Uint8Array, segments: Segments): Uint8Array {
  const kernel = openKernel();
  const block = kernel.bytes(data.length);
  block.set(data);
  const out = kernel.bytes(mostDeflated(data.length));
  const size = deflateSegments(block, segments, makeCodes(block, segments, kernel), true, out, kernel);
  return out.slice(0, size);
}
