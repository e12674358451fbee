/** Cutting a stream into records, wherever the chunks of the stream end. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type OnRecord, unframe } from '../../src/verify/unframe.ts';
import { checksumOf, frame, frames } from './build.ts';

const RECORDS = ['first', '', 'the third'].map((text) => Buffer.from(text));
const STREAM = frames(...RECORDS);
/** Each record as it is handed on: a header of 12 bytes and a CRC of 4 surround its data. */
const SEEN = ['0 at 0: first', '1 at 21: ', '2 at 37: the third'];

function seenOf(chunks: readonly Buffer[], stopAt?: string) {
  const seen: string[] = [];
  const onRecord: OnRecord = (index, offset, data) => {
    seen.push(`${index} at ${offset}: ${data}`);
    return seen.at(-1) === stopAt ? 'stop' : undefined;
  };
  const frames = unframe(onRecord);
  const isWanted = chunks.every((chunk) => frames.push(chunk));
  return { seen, isWanted, frames };
}

/** Chunks of so many bytes. */
const cut = (bytes: Buffer, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));

describe('the records are the same', () => {
  test('for every split into two chunks', () => {
    for (let at = 0; at <= STREAM.length; at++) {
      const { seen, frames, isWanted } = seenOf([STREAM.subarray(0, at), STREAM.subarray(at)]);
      assert.deepEqual(seen, SEEN, `cut at ${at}`);
      assert.equal(isWanted, true);
      assert.doesNotThrow(frames.end);
      assert.deepEqual(
        [frames.records(), frames.bytes(), frames.checksum()],
        [3, STREAM.length, checksumOf(...RECORDS)],
      );
    }
  });

  test('in chunks of any size, including runs of empty ones', () => {
    for (let size = 1; size <= STREAM.length; size++) {
      const chunks = cut(STREAM, size).flatMap((chunk) => [chunk, Buffer.alloc(0)]);
      assert.deepEqual(seenOf(chunks).seen, SEEN, `chunks of ${size}`);
    }
  });

  test('if one is longer than many chunks', () => {
    const long = Buffer.from(Array.from({ length: 300_000 }, (_, i) => i % 251));
    let found = Buffer.alloc(0);
    const { push, end } = unframe((_, __, data) => {
      found = Buffer.from(data);
    });
    for (const chunk of cut(frame(long), 7_000)) push(chunk);
    end();
    assert.ok(found.equals(long));
  });
});

test('nothing is read after the record at which the callback stops, whether or not a chunk splits it', () => {
  for (const at of [0, 25, 40])
    for (const [i, stop] of SEEN.entries()) {
      const { seen, isWanted } = seenOf([STREAM.subarray(0, at), STREAM.subarray(at)], stop);
      assert.deepEqual(seen, SEEN.slice(0, i + 1));
      assert.equal(isWanted, false, `${stop}, cut at ${at}`);
    }
});

test('the end of the stream is only an error within a record', () => {
  const whole = new Set([0, 21, 37, STREAM.length]);
  for (let at = 0; at <= STREAM.length; at++) {
    const { frames } = seenOf([STREAM.subarray(0, at)]);
    if (whole.has(at)) assert.doesNotThrow(frames.end);
    else assert.throws(frames.end, { offset: Math.max(...[...whole].filter((end) => end < at)) }, `${at}`);
  }
});

test('an error states where in the record the stream ends', () => {
  const endOf = (at: number) => {
    try {
      seenOf([STREAM.subarray(0, at)]).frames.end();
    } catch (cause) {
      return cause instanceof Error ? cause.message : '';
    }
    return '';
  };
  assert.equal(endOf(11), 'the file ends within the header: after 11 of 12 bytes');
  assert.equal(endOf(12), 'the file ends within the data: after 0 of 5 bytes');
  assert.equal(endOf(16), 'the file ends within the data: after 4 of 5 bytes');
  assert.equal(endOf(17), 'the file ends within the CRC of the data: after 0 of 4 bytes');
  assert.equal(endOf(20), 'the file ends within the CRC of the data: after 3 of 4 bytes');
});

describe('a length is accepted', () => {
  const promise = (length: number) => frame(Buffer.alloc(100_000), BigInt(length));

  test('up to what TensorFlow can parse', () => {
    assert.doesNotThrow(() => seenOf([promise(2 ** 31 - 1)]));
    assert.throws(() => seenOf([promise(2 ** 31)]), {
      offset: 0,
      message: /at most 2147483647 can be parsed/,
    });
  });

  test('but no memory is allocated before the data arrive', () => {
    const before = process.memoryUsage().arrayBuffers;
    const { frames } = seenOf(cut(promise(2 ** 31 - 1), 50_000));
    assert.ok(process.memoryUsage().arrayBuffers - before < 2 ** 20);
    assert.throws(frames.end, /within the data: after 100004 of 2147483647 bytes/);
  });
});
