import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FOOTER_BYTES, forEachRecord, frameRecord, HEADER_BYTES } from '../../src/tfrecord/frame.ts';

/** As TensorFlow's TFRecordWriter 2.21 wrote them. */
const RECORDS = [
  { name: 'an empty record', data: Buffer.alloc(0), header: '0000000000000000 29039807', footer: 'd8ea82a2' },
  { name: '"hello"', data: Buffer.from('hello'), header: '0500000000000000 eab2043e', footer: 'bb1f1c19' },
  { name: 'one zero byte', data: Buffer.alloc(1), header: '0100000000000000 0175de41', footer: 'd28f2549' },
  {
    name: 'all 256 bytes',
    data: Buffer.from(Array.from({ length: 256 }, (_, i) => i)),
    header: '0001000000000000 2fb308df',
    footer: '60231ad3',
  },
];

for (const { name, data, header, footer } of RECORDS) {
  test(`the frame of ${name} equals TensorFlow's`, () => {
    const framed = frameAt(0, data);
    assert.equal(framed.toString('hex'), header.replace(' ', '') + data.toString('hex') + footer);
  });

  test(`the frame of ${name} does not depend on the offset of the record`, () => {
    assert.deepEqual(frameAt(1001, data), frameAt(0, data));
  });
}

test('bytes around a record do not change', () => {
  const out = Buffer.alloc(64, 0xee);
  const view = new DataView(out.buffer, out.byteOffset, out.length);
  const end = frameRecord(out, view, 8, 8 + HEADER_BYTES + 4);
  assert.equal(end, 8 + HEADER_BYTES + 4 + FOOTER_BYTES);
  assert.deepEqual(out.subarray(0, 8), Buffer.alloc(8, 0xee));
  assert.deepEqual(out.subarray(end), Buffer.alloc(64 - end, 0xee));
  assert.deepEqual(out.subarray(8 + HEADER_BYTES, end - FOOTER_BYTES), Buffer.alloc(4, 0xee));
});

test('framed records are visited one after the other', () => {
  const framed = RECORDS.map(({ data }) => frameAt(0, data));
  const visited: Buffer[] = [];
  // Not at the start of its memory, as blocks of a kernel are.
  const records = Buffer.concat([Buffer.alloc(3), ...framed]).subarray(3);
  forEachRecord(records, (start, end) => void visited.push(records.subarray(start, end)));
  assert.deepEqual(visited, framed);
  forEachRecord(Buffer.alloc(0), () => assert.fail('there is none'));
});

function frameAt(start: number, data: Buffer): Buffer {
  const out = Buffer.alloc(start + HEADER_BYTES + data.length + FOOTER_BYTES);
  data.copy(out, start + HEADER_BYTES);
  const view = new DataView(out.buffer, out.byteOffset, out.length);
  const end = frameRecord(out, view, start, start + HEADER_BYTES + data.length);
  return out.subarray(start, end);
}
