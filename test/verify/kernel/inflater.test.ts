/** Our inflater and zlib's agree: on what data hold, on where they end, and on what is wrong with them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { constants, deflateRawSync, type ZlibOptions } from 'node:zlib';
import fc from 'fast-check';
import { arbitraryNoise } from '../members.ts';
import { type Inflated, inflated, inflatedByZlib, type Parts } from './deflated.ts';

/** Compares without printing megabytes. */
function assertSame(actual: Inflated, expected: Inflated): void {
  if (typeof actual === 'string' || typeof expected === 'string') {
    const [one, other] = [actual, expected].map((it) => (typeof it === 'string' ? it : 'read'));
    assert.equal(one, other);
    return;
  }
  assert.equal(actual.rest, expected.rest);
  assert.ok(actual.content.equals(expected.content), 'another content');
}

const options: fc.Arbitrary<ZlibOptions> = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FILTERED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
  ),
  memLevel: fc.integer({ min: 1, max: 9 }),
  windowBits: fc.integer({ min: 9, max: 15 }),
});

/** Noise, with earlier stretches of it once more at any distance that deflate knows, and the next one beyond. */
const content: fc.Arbitrary<Buffer> = fc
  .tuple(
    arbitraryNoise(70_000),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 32_769 }), fc.integer({ min: 1, max: 1000 }))),
  )
  .map(([noise, repeats]) =>
    repeats.reduce<Buffer>((before, [distance, length]) => {
      const source = before.subarray(-distance);
      return Buffer.concat([before, Buffer.alloc(length, source)]);
    }, noise),
  );

/** Streams whose blocks end in one of the ways that zlib knows, but for the last. */
const flushed: fc.Arbitrary<Buffer> = fc
  .tuple(
    options,
    fc.array(fc.tuple(content, fc.constantFrom(constants.Z_SYNC_FLUSH, constants.Z_FULL_FLUSH)), {
      maxLength: 4,
    }),
    content,
  )
  .map(([how, blocks, last]) =>
    Buffer.concat([
      ...blocks.map(([bytes, flush]) => deflateRawSync(bytes, { ...how, finishFlush: flush })),
      deflateRawSync(last, how),
    ]),
  );

/** In at most a thousand parts, so that no test takes minutes. */
const parts = (bytes: Buffer, given: number, piece: number): Parts => ({
  given: Math.ceil(bytes.length / given),
  piece,
});
const manyParts = fc.integer({ min: 1, max: 1000 });
const pieces = fc.oneof(fc.integer({ min: 200, max: 70_000 }), fc.constant(2 ** 18));

test('streams of every level, strategy and flush are inflated like zlib does, in parts of any size', () => {
  fc.assert(
    fc.property(
      flushed,
      manyParts,
      pieces,
      fc.uint8Array({ maxLength: 20 }),
      (bytes, given, piece, behind) => {
        const all = Buffer.concat([bytes, behind]);
        const expected = inflatedByZlib(all);
        assert.ok(typeof expected !== 'string' && expected.rest === behind.length);
        assertSame(inflated(all, parts(all, given, piece)), expected);
      },
    ),
    { numRuns: 200 },
  );
});

test('pieces and input of one byte give the same stream', () => {
  const bytes = deflateRawSync(Buffer.alloc(3000, 'abcdefg'));
  for (const given of [1, 2, 3, 7])
    for (const piece of [1, 2, 300]) assertSame(inflated(bytes, { given, piece }), inflatedByZlib(bytes));
});

test('megabytes of one repeated byte: long blocks that only have matches', () => {
  for (const level of [1, 6]) {
    const bytes = deflateRawSync(Buffer.alloc(40 * 2 ** 20), { level });
    assertSame(inflated(bytes), inflatedByZlib(bytes));
  }
});

// A stored, a fixed and a dynamic block, the last of which has matches.
const STORED = deflateRawSync(Buffer.from('stored'), { level: 0, finishFlush: constants.Z_SYNC_FLUSH });
const FIXED = deflateRawSync(Buffer.alloc(40, 'fixed'), {
  strategy: constants.Z_FIXED,
  finishFlush: constants.Z_SYNC_FLUSH,
});
const DYNAMIC = deflateRawSync(Array.from({ length: 90 }, (_, i) => i * i).join(' '));
const SMALL = Buffer.concat([STORED, FIXED, DYNAMIC]);

test('every flipped bit of a small stream has the same result as in zlib', () => {
  assert.equal((SMALL[STORED.length] ?? 0) & 6, 2);
  assert.equal((DYNAMIC[0] ?? 0) & 6, 4);
  for (let bit = 0; bit < 8 * SMALL.length; bit++) {
    const bytes = Buffer.from(SMALL);
    bytes.writeUInt8(bytes.readUInt8(bit >>> 3) ^ (1 << (bit & 7)), bit >>> 3);
    const expected = inflatedByZlib(bytes);
    for (const given of [SMALL.length, 5]) assertSame(inflated(bytes, { given }), expected);
  }
});

test('a stream that is truncated anywhere is incomplete', () => {
  for (let end = 0; end < SMALL.length; end++) assert.equal(inflated(SMALL.subarray(0, end)), 'cut');
});

/** Bytes that begin with the header of a dynamic block, as `flips` of a real one and as noise. */
const damaged: fc.Arbitrary<Buffer> = fc.oneof(
  fc.tuple(flushed, fc.array(fc.nat(), { minLength: 1, maxLength: 3 })).map(([bytes, flips]) => {
    for (const flip of flips) {
      const bit = flip % Math.min(8 * bytes.length, 2000);
      bytes.writeUInt8(bytes.readUInt8(bit >>> 3) ^ (1 << (bit & 7)), bit >>> 3);
    }
    return bytes;
  }),
  arbitraryNoise(400, 20).map((bytes) => {
    bytes.writeUInt8((bytes.readUInt8(0) & 0xf8) | 5, 0);
    return bytes;
  }),
);

test('damage is found at the same offset as in zlib, with the same message', () => {
  fc.assert(
    fc.property(damaged, manyParts, pieces, (bytes, given, piece) => {
      assertSame(inflated(bytes, parts(bytes, given, piece)), inflatedByZlib(bytes));
    }),
    { numRuns: 500 },
  );
});
