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
import { Damage } from '../../src/verify/damage.ts';
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
  const source = await openSource(file('inflated', bytes), chunkBytes);
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of inflate(source, container, chunkBytes)) chunks.push(Buffer.from(chunk));
    assert.equal(source.offset(), bytes.length);
    return Buffer.concat(chunks);
  } catch (fault) {
    if (!(fault instanceof Damage)) throw fault;
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

const chunkSize = fc.oneof(
  fc.integer({ min: 1, max: 300 }),
  fc.constantFrom(256, 4096, 65_536, MB),
  fc.integer({ min: 300, max: 2 * MB }),
);

test('members of any number, size and level are one stream, however it is read', async () => {
  const few = fc.array(arbitraryMember(3 * MB), { minLength: 2, maxLength: 4 });
  const many = fc.array(arbitraryMember(3000), { minLength: 2, maxLength: 200, size: 'max' });
  for (const [members, chunks, numRuns] of [
    [few, fc.integer({ min: 4096, max: 2 * MB }), 8],
    [many, chunkSize, 30],
  ] as const) {
    await fc.assert(
      fc.asyncProperty(members, chunks, async (members, chunkBytes) => {
        const bytes = joined(members);
        const content = contentOf(members);
        assertSame(gunzipped(bytes), content);
        assertSame(await inflated(bytes, gzip, chunkBytes), content);
      }),
      { numRuns },
    );
  }
});

test('an empty member is refused where anything follows', async () => {
  const members = fc.array(arbitraryMember(4, 0), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(members, chunkSize, async (members, chunkBytes) => {
      const hidden = members.slice(0, -1).some(({ content }) => content.length === 0);
      assertSame(await inflated(joined(members), gzip, chunkBytes), hidden ? undefined : contentOf(members));
    }),
  );
});

test('garbage at any border is refused, as Node refuses it', async () => {
  const [a, b] = [member(Buffer.from('first'), 6), member(Buffer.from('second'), 0)];
  const garbage = fc.oneof(
    arbitraryNoise(6000),
    fc.nat(5000).map((length) => Buffer.alloc(1 + length)),
    // What a careless reader takes for a start, a whole member, or a trailer.
    fc.constantFrom(a.header, a.header.subarray(0, 2), joined([a]), a.deflated, a.trailer, b.trailer),
  );
  const members = fc.array(arbitraryMember(5000), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(members, fc.nat(), garbage, chunkSize, async (members, at, garbage, chunkBytes) => {
      const parts = members.flatMap(({ header, deflated, trailer }) => [header, deflated, trailer]);
      // Never before the first header: there the file would be another kind of file.
      const border = 1 + (at % parts.length);
      const bytes = Buffer.concat([...parts.slice(0, border), garbage, ...parts.slice(border)]);
      const padding = border % 3 === 0 && garbage[0] === 0;
      assertSame(await inflated(bytes, gzip, chunkBytes), gunzipped(bytes, padding));
    }),
    { numRuns: 300 },
  );
});

test('a changed byte anywhere is refused exactly where Node refuses it', async () => {
  const members = fc.array(arbitraryMember(60), { minLength: 1, maxLength: 4 });
  const byte = fc.integer({ min: 0, max: 255 });
  await fc.assert(
    fc.asyncProperty(members, fc.nat(), byte, chunkSize, async (members, at, value, chunkBytes) => {
      const bytes = joined(members);
      const changed = at % bytes.length;
      bytes[changed] = value;
      const padding =
        value === 0 && members.some((_, i) => joined(members.slice(0, i + 1)).length === changed);
      assertSame(await inflated(bytes, gzip, chunkBytes), gunzipped(bytes, padding));
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
  for (let size = 1; size <= bytes.length + 1; size++) assertSame(await inflated(bytes, gzip, size), content);
});

test('a file cut at any offset is refused, except between two members', async () => {
  const bytes = joined(THREE);
  const wholes = THREE.map((_, i) => joined(THREE.slice(0, i + 1)).length);
  for (const size of [1, 2, 7, 4096]) {
    for (let end = 1; end <= bytes.length; end++) {
      const at = wholes.indexOf(end) + 1;
      const expected = at > 0 ? contentOf(THREE.slice(0, at)) : undefined;
      assertSame(await inflated(bytes.subarray(0, end), gzip, size), expected);
    }
  }
});

test('a zlib stream is read whole, however it is read, and with nothing in or after it', async () => {
  const garbage = arbitraryNoise(6000);
  const insert = fc.constantFrom('nothing', 'before the trailer', 'after the trailer');
  await fc.assert(
    fc.asyncProperty(
      arbitraryMember(20_000),
      insert,
      garbage,
      chunkSize,
      async (member, where, garbage, size) => {
        const { content } = member;
        const whole = deflateSync(content);
        const end = where === 'before the trailer' ? whole.length - 4 : whole.length;
        const bytes = Buffer.concat([whole.subarray(0, end), garbage, whole.subarray(end)]);
        if (where === 'nothing') assertSame(await inflated(whole, zlib, size), content);
        else assertSame(await inflated(bytes, zlib, size), undefined);
      },
    ),
    { numRuns: 200 },
  );
});

test('a file of which only the first record is not garbage is refused', async () => {
  const { header, deflated, trailer }: Member = member(frames(Buffer.from('hello')), 6);
  const body = Buffer.concat([header, deflated]);
  // The first 4096 bytes are read for what they tell of the compression: the trailer then came in a read of its own.
  for (const length of [1, 4095 - body.length, 4096 - body.length, 4097 - body.length, 2 * MB]) {
    const path = file('garbage', Buffer.concat([body, Buffer.alloc(length, 'garbage'), trailer]));
    await assert.rejects(readRecords(path, { compression: 'gzip', onRecord() {} }), /gzip trailer is wrong/);
  }
});

test('a thousand members of a record each are a thousand records', async () => {
  const one = joined([member(frames(Buffer.from('hello')), 6)]);
  const path = file('thousand', Buffer.concat(Array.from({ length: 1000 }, () => one)));
  assert.equal((await readRecords(path, { compression: 'gzip', onRecord() {} }))?.records, 1000);
});
