/**
 * Gzip and zlib streams, split and damaged at every border. What a gzip file holds is what Node's own `gunzipSync`
 * says, with two exceptions in which TensorFlow decides: it ends a file at an empty member, and refuses zeros at the
 * end.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type Container, gzip, zlib } from '../../src/verify/container.ts';
import { CorruptionError } from '../../src/verify/corruption.ts';
import { inflate } from '../../src/verify/inflate.ts';
import { readRecords } from '../../src/verify/read-records.ts';
import { openSource } from '../../src/verify/source.ts';
import { frames, scratch } from './build.ts';
import { arbitraryMember, arbitraryNoise, contentOf, joined, type Member, member } from './members.ts';

const file = scratch();
const MB = 2 ** 20;

/** The content of a file, or undefined where it is refused. */
async function inflated(
  bytes: Uint8Array,
  container: Container,
  chunkBytes: number,
): Promise<Buffer | undefined> {
  const source = await openSource(file('inflated', bytes), chunkBytes, false);
  assert.ok(source);
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of inflate(source, container, chunkBytes)) chunks.push(Buffer.from(chunk));
    assert.equal(source.offset(), bytes.length);
    return Buffer.concat(chunks);
  } catch (fault) {
    if (!(fault instanceof CorruptionError)) throw fault;
    return undefined;
  } finally {
    await source.close();
  }
}

/** What Node's own reader makes of it. `padding`: zeros start where a member could, which it ignores with all that follows. */
function gunzipped(bytes: Uint8Array, padding = false): Buffer | undefined {
  try {
    return padding ? undefined : gunzipSync(bytes);
  } catch {
    return undefined;
  }
}

/** Compares without printing megabytes. */
function assertSame(actual: Buffer | undefined, expected: Buffer | undefined): void {
  assert.equal(actual === undefined, expected === undefined, actual ? 'accepted' : 'refused');
  assert.ok(expected === undefined || actual?.equals(expected), 'another content');
}

/** In this many reads at most: the size of a read is in proportion to the file, so that no test takes minutes. */
function inflatedIn(reads: number, bytes: Uint8Array, container = gzip): Promise<Buffer | undefined> {
  return inflated(bytes, container, Math.ceil(bytes.length / reads));
}

const someReads = fc.integer({ min: 1, max: 1000 });

test('members of any number, size and level are one stream for every size of reads', async () => {
  const few = fc.array(arbitraryMember(3 * MB), { minLength: 2, maxLength: 4 });
  const many = fc.array(arbitraryMember(3000), { minLength: 2, maxLength: 200, size: 'max' });
  const law = async (members: readonly Member[], reads: number): Promise<void> => {
    const bytes = joined(members);
    const content = contentOf(members);
    assertSame(gunzipped(bytes), content);
    assertSame(await inflatedIn(reads, bytes), content);
  };
  await fc.assert(fc.asyncProperty(few, fc.integer({ min: 1, max: 9 }), law), { numRuns: 6 });
  await fc.assert(fc.asyncProperty(many, someReads, law), { numRuns: 20 });
});

test('an empty member is refused if anything follows', async () => {
  const members = fc.array(arbitraryMember(4, 0), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(members, someReads, async (members, reads) => {
      const hidden = members.slice(0, -1).some(({ content }) => content.length === 0);
      assertSame(await inflatedIn(reads, joined(members)), hidden ? undefined : contentOf(members));
    }),
  );
});

test('garbage at any boundary is refused, like in Node', async () => {
  const [a, b] = [member(Buffer.from('first'), 6), member(Buffer.from('second'), 0)];
  const garbage = fc.oneof(
    arbitraryNoise(6000),
    fc.nat(5000).map((length) => Buffer.alloc(1 + length)),
    // What a careless reader takes for a start, a whole member, or a trailer.
    fc.constantFrom(a.header, a.header.subarray(0, 2), joined([a]), a.deflated, a.trailer, b.trailer),
  );
  const members = fc.array(arbitraryMember(5000), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(members, fc.nat(), garbage, someReads, async (members, at, garbage, reads) => {
      const parts = members.flatMap(({ header, deflated, trailer }) => [header, deflated, trailer]);
      // Never before the first header: there the file would be another kind of file.
      const border = 1 + (at % parts.length);
      const bytes = Buffer.concat([...parts.slice(0, border), garbage, ...parts.slice(border)]);
      const padding = border % 3 === 0 && garbage[0] === 0;
      assertSame(await inflatedIn(reads, bytes), gunzipped(bytes, padding));
    }),
    { numRuns: 200 },
  );
});

test('a changed byte is refused exactly if Node refuses it', async () => {
  const members = fc.array(arbitraryMember(60), { minLength: 1, maxLength: 4 });
  const byte = fc.integer({ min: 0, max: 255 });
  await fc.assert(
    fc.asyncProperty(members, fc.nat(), byte, someReads, async (members, at, value, reads) => {
      const bytes = joined(members);
      const changed = at % bytes.length;
      bytes[changed] = value;
      const padding =
        value === 0 && members.some((_, i) => joined(members.slice(0, i + 1)).length === changed);
      assertSame(await inflatedIn(reads, bytes), gunzipped(bytes, padding));
    }),
    { numRuns: 500 },
  );
});

// Stored, fixed and dynamic blocks, headers with and without fields, and a content that fills an output chunk.
const THREE = [
  member(Buffer.from('stored'), 0, { name: 'a.tfrecord', comment: 'why', checked: true }),
  member(Buffer.alloc(128, 'ab'), 6, { extra: Buffer.from('extra') }),
  member(Buffer.from(Array.from({ length: 150 }, (_, i) => (i * i) % 61)), 9),
];

test('a read may end at every offset of the file', async () => {
  const [bytes, content] = [joined(THREE), contentOf(THREE)];
  for (let size = 1; size <= bytes.length + 1; size++) {
    assertSame(await inflated(bytes, gzip, size), content);
  }
});

test('a file that is truncated at any offset is refused, except between two members', async () => {
  const bytes = joined(THREE);
  const wholes = THREE.map((_, i) => joined(THREE.slice(0, i + 1)).length);
  for (const reads of [1, 2, bytes.length]) {
    for (let end = 1; end <= bytes.length; end++) {
      const at = wholes.indexOf(end) + 1;
      const expected = at > 0 ? contentOf(THREE.slice(0, at)) : undefined;
      assertSame(await inflatedIn(reads, bytes.subarray(0, end)), expected);
    }
  }
});

test('a zlib stream is read completely for every size of reads, and may be empty', async () => {
  const garbage = arbitraryNoise(6000);
  const insert = fc.constantFrom('nothing', 'before the trailer', 'after the trailer');
  await fc.assert(
    fc.asyncProperty(
      arbitraryNoise(20_000),
      insert,
      garbage,
      someReads,
      async (content, where, garbage, reads) => {
        const whole = deflateSync(content);
        const end = where === 'before the trailer' ? whole.length - 4 : whole.length;
        const bytes = Buffer.concat([whole.subarray(0, end), garbage, whole.subarray(end)]);
        if (where === 'nothing') assertSame(await inflatedIn(reads, whole, zlib), content);
        else assertSame(await inflatedIn(reads, bytes, zlib), undefined);
      },
    ),
    { numRuns: 100 },
  );
});

test('a file with garbage after the first record is refused', async () => {
  const { header, deflated, trailer }: Member = member(frames(Buffer.from('hello')), 6);
  const body = Buffer.concat([header, deflated]);
  // The first 4096 bytes are read for what they tell of the compression: the trailer then came in a read of its own.
  for (const length of [1, 4095 - body.length, 4096 - body.length, 4097 - body.length, 2 * MB]) {
    const path = file('garbage', Buffer.concat([body, Buffer.alloc(length, 'garbage'), trailer]));
    await assert.rejects(readRecords(path, { compression: 'gzip', onRecord() {} }), /gzip trailer is wrong/);
  }
});

test('a thousand members with one record each are a thousand records', async () => {
  const one = joined([member(frames(Buffer.from('hello')), 6)]);
  const path = file('thousand', Buffer.concat(Array.from({ length: 1000 }, () => one)));
  assert.equal((await readRecords(path, { compression: 'gzip', onRecord() {} }))?.records, 1000);
});

// In quadratic time it is hours.
test('a header with a name of any length is read in linear time', { timeout: 60_000 }, async () => {
  const text = 'n'.repeat(8 * MB);
  const long = member(Buffer.from('content'), 6, { name: text, comment: text, checked: true });
  const bytes = joined([long, long]);
  assertSame(await inflated(bytes, gzip, 4096), contentOf([long, long]));
  // A name without an end: the header is all there is.
  assertSame(await inflated(bytes.subarray(0, 4 * MB), gzip, MB), undefined);
});
