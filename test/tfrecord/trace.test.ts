import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileBlock } from '../../src/tfrecord/block.ts';
import { NOISE, PLAIN, REPEAT, startOf } from '../../src/tfrecord/deflate/segments.ts';
import { makeTrace } from '../../src/tfrecord/deflate/trace.ts';
import { floatColumn, int64Column } from './columns.ts';

const FEATURES = [
  { name: 'a feature with a name of its own', kind: 'int64', maxPayload: 40_000, isNoise: false },
  { name: 'another', kind: 'float', maxPayload: 400, isNoise: true },
] as const;

function traced(...integers: bigint[][]) {
  const trace = makeTrace(FEATURES, integers.length);
  const encode = compileBlock(FEATURES, integers.length, trace);
  const out = new Uint8Array(200_000);
  const floats = integers.map(() => [1, 2, 3]);
  const size = encode([int64Column(integers), floatColumn(floats)], integers.length, out);
  return { segments: trace.segments, bytes: Buffer.from(out.subarray(0, size)) };
}

test('the segments cover the block, and repeats are repeats', () => {
  const { segments, bytes } = traced([1n], [300n], [7n], [8n]);
  assert.equal(segments.ends[segments.count - 1], bytes.length);
  let repeated = 0;
  for (let s = 0; s < segments.count; s++) {
    if (segments.kinds[s] !== REPEAT) continue;
    const [start, end, distance] = [startOf(segments, s), segments.ends[s], segments.distances[s] ?? 0];
    assert.deepEqual(bytes.subarray(start, end), bytes.subarray(start - distance, (end ?? 0) - distance));
    repeated++;
  }
  // Of the first feature the last again, after one of another size; of the second all but the first.
  assert.equal(repeated, 1 + 3);
});

test('the payload of a noise feature is noise', () => {
  const { segments, bytes } = traced([1n]);
  const noise = [...segments.kinds.subarray(0, segments.count)].indexOf(NOISE);
  const floats = Buffer.from(Float32Array.of(1, 2, 3).buffer);
  assert.deepEqual(bytes.subarray(startOf(segments, noise), segments.ends[noise]), floats);
  assert.deepEqual([...segments.kinds.subarray(0, segments.count)], [PLAIN, NOISE, PLAIN]);
});

test('bytes beyond the maximum distance of deflate are not a repeat', () => {
  const long = new Array<bigint>(33_000).fill(1n);
  const { segments } = traced(long, long);
  assert.ok(!segments.kinds.subarray(0, segments.count).includes(REPEAT));
});

test('there is room for all segments of a block of many features', () => {
  const features = Array.from({ length: 9 }, (_, f) => ({
    ...({ name: `f${f}`, kind: 'float', maxPayload: 8, isNoise: true } as const),
  }));
  const examples = 5;
  const trace = makeTrace(features, examples);
  const column = floatColumn(Array.from({ length: examples }, (_, i) => [i, i]));
  const size = compileBlock(features, examples, trace)(
    features.map(() => column),
    examples,
    new Uint8Array(9000),
  );
  const { segments } = trace;
  // Every prefix and every payload; what ends one record and starts the next is one segment with the first prefix.
  assert.ok(segments.count >= 2 * features.length * examples);
  assert.ok(segments.count <= segments.kinds.length);
  assert.equal(segments.ends[segments.count - 1], size);
});
