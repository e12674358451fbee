/** What our deflate writes, read by zlib. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { makeCodes } from '../../../src/tfrecord/deflate/codes.ts';
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

interface Stretch {
  readonly kind: number;
  readonly bytes: Uint8Array;
  readonly distance?: number;
}

/** The stretches one after the other; a repeat takes its bytes from before. */
function blockOf(stretches: readonly Stretch[]): { data: Uint8Array; segments: Segments } {
  const segments = makeSegments(stretches.length);
  let data = Buffer.alloc(0);
  for (const { kind, bytes, distance = 0 } of stretches) {
    const isPossible = kind === REPEAT && distance > 0 && distance <= data.length;
    const from = data.length - distance;
    // A repeat may reach into what it has just repeated.
    const repeated = isPossible && bytes.map((_, i) => data[from + (i % distance)] ?? 0);
    data = Buffer.concat([data, repeated || bytes]);
    addSegment(
      segments,
      kind === REPEAT && !isPossible ? PLAIN : kind,
      data.length,
      isPossible ? distance : 0,
    );
  }
  return { data, segments };
}

function deflate(stretches: readonly Stretch[], isLast = true) {
  const { data, segments } = blockOf(stretches);
  const kernel = openKernel();
  const block = kernel.bytes(data.length);
  block.set(data);
  const out = kernel.bytes(mostDeflated(data.length));
  const size = deflateSegments(block, segments, makeCodes(block, segments, kernel), isLast, out, kernel);
  return { data, deflated: Buffer.from(out.subarray(0, size)) };
}

function assertComesBack(stretches: readonly Stretch[]): void {
  const { data, deflated } = deflate(stretches);
  assert.deepEqual(inflateRawSync(deflated), data);
  const open = deflate(stretches, false).deflated;
  assert.equal(open.subarray(-4).toString('hex'), '0000ffff');
  assert.deepEqual(inflateRawSync(open, { finishFlush: constants.Z_SYNC_FLUSH }), data);
  // Two such blocks are one stream.
  assert.deepEqual(inflateRawSync(Buffer.concat([open, deflated])), Buffer.concat([data, data]));
}

const plain = (bytes: Uint8Array): Stretch => ({ kind: PLAIN, bytes });
const noisy = (bytes: Uint8Array): Stretch => ({ kind: NOISE, bytes });
const repeat = (length: number, distance: number): Stretch => ({
  kind: REPEAT,
  bytes: new Uint8Array(length),
  distance,
});

const CASES: Readonly<Record<string, readonly Stretch[]>> = {
  'one byte': [plain(Uint8Array.of(7))],
  'plain bytes': [plain(digits(100_000))],
  'short noise': [noisy(noise(100))],
  'long noise': [noisy(noise(300_001))],
  'noise that is one byte throughout': [noisy(new Uint8Array(10_000))],
  'noise of all sorts of lengths': [1, 2, 3, 5, 255, 256, 4095, 4096, 4097].map((size) => noisy(noise(size))),
  'a repeat of every length': [
    plain(noise(300)),
    ...Array.from({ length: 600 }, (_, i) => repeat(i + 1, 300)),
  ],
  'a repeat from as far as can be': [plain(digits(32_768)), repeat(500, 32_768)],
  'a repeat that reaches into itself': [plain(Uint8Array.of(1, 2)), repeat(1000, 1), repeat(1000, 2)],
  'records: heads, prefixes, payloads': Array.from({ length: 20 }, (_, i) => [
    plain(noise(16, `${i}`)),
    i === 0 ? plain(digits(40)) : repeat(40, 40 + 6000 + 500 + 16),
    noisy(noise(6000, `${i}`)),
    plain(digits(500)),
  ]).flat(),
};

for (const [name, stretches] of Object.entries(CASES)) test(name, () => assertComesBack(stretches));

test('any segments are inflated unchanged', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 600 }),
    fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.string()).map(([size, name]) => noise(size, name)),
    fc.integer({ min: 1, max: 600 }).map(digits),
  );
  const stretch = fc.record({
    kind: fc.constantFrom(PLAIN, NOISE, REPEAT),
    bytes,
    distance: fc.integer({ min: 1, max: 32_768 }),
  });
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1, maxLength: 30 }), (stretches) =>
      assertComesBack(stretches),
    ),
  );
});

test('random floats take as much space as with a search for matches, and random digits less', () => {
  const words = new Uint32Array(noise(400_000).slice().buffer);
  const floats = new Uint8Array(Float32Array.from(words, (word) => (word >>> 8) * 2 ** -24).buffer);
  const searched = (bytes: Uint8Array) => deflateRawSync(bytes, { level: 6 }).length;
  assert.ok(deflate([noisy(floats)]).deflated.length < 1.005 * searched(floats));
  assert.ok(deflate([plain(digits(100_000))]).deflated.length < 0.95 * searched(digits(100_000)));
});
