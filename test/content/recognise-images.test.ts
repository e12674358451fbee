import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import { recogniseContent } from '../../src/content/recognise/recognise.ts';

const utf8 = (text: string) => Buffer.from(text);
const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex');

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([utf8(type), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

interface Header {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  readonly type?: number;
  readonly rest?: readonly number[];
}

function header({ width = 4, height = 3, depth = 8, type = 2, rest = [0, 0, 0] }: Header): Buffer {
  const content = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, depth, type, ...rest]);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  return chunk('IHDR', content);
}

const SIGNATURE = hex('89504e470d0a1a0a');
const DATA = chunk('IDAT', deflateSync(new Uint8Array(100)));
const END = chunk('IEND', new Uint8Array(0));
const png = (changes: Header, ...chunks: readonly Uint8Array[]) =>
  Buffer.concat([SIGNATURE, header(changes), ...chunks, DATA, END]);

const facts = (format: 'png' | 'jpeg', width: number, height: number, channels: number, bits = 8) => ({
  ...{ type: 'image', format, width, height, channels, bits },
});

/** The conformance suite asserts that `tf.io.decode_png` returns these channels. */
const PNGS: readonly [string, Uint8Array, channels: number, bits?: number][] = [
  ['grey of one bit', png({ type: 0, depth: 1 }), 1],
  ['grey of 16 bits', png({ type: 0, depth: 16 }), 1, 16],
  ['grey with a transparent shade', png({ type: 0 }, chunk('tRNS', hex('0001'))), 1],
  ['colour', png({ type: 2 }), 3],
  ['a palette of four bits', png({ type: 3, depth: 4 }, chunk('PLTE', new Uint8Array(6))), 3],
  ['a palette with alpha', png({ type: 3 }, chunk('PLTE', new Uint8Array(6)), chunk('tRNS', hex('00'))), 4],
  ['grey and alpha', png({ type: 4 }), 2],
  ['colour and alpha of 16 bits', png({ type: 6, depth: 16 }), 4, 16],
  ['interlaced', png({ type: 2, rest: [0, 0, 1] }), 3],
  ['with a comment', png({ type: 2 }, chunk('tEXt', utf8('Comment\0no image of IDAT'))), 3],
];

for (const [name, bytes, channels, bits] of PNGS) {
  test(`PNG: ${name}`, () => {
    assert.deepEqual(recogniseContent(bytes), facts('png', 4, 3, channels, bits));
  });
}

const good = png({});
const badChecksum = Buffer.from(good).fill(0, 29, 33);
const INVALID_PNGS: readonly [string, Uint8Array][] = [
  ['without pixels', png({ width: 0 })],
  ['of a depth that its colour type does not allow', png({ type: 2, depth: 4 })],
  ['of an unknown colour type', png({ type: 5 })],
  ['of an unknown compression', png({ rest: [1, 0, 0] })],
  ['with a wrong checksum of its header', badChecksum],
  ['without its last chunk', good.subarray(0, good.length - END.length)],
  ['with incomplete data', good.subarray(0, 60)],
  ['with an incomplete header', good.subarray(0, 20)],
  ['of a signature only', SIGNATURE],
  ['without a header', Buffer.concat([SIGNATURE, DATA, END])],
  ['that claims 16 gigapixels', png({ width: 2 ** 17, height: 2 ** 17 })],
  ['that claims the largest sides', png({ width: 2 ** 31 - 1, height: 2 ** 31 - 1, depth: 16, type: 6 })],
  [
    'with a chunk that extends beyond the end',
    Buffer.concat([good.subarray(0, -12), hex('7fffffff'), utf8('IDAT')]),
  ],
];

for (const [name, bytes] of INVALID_PNGS)
  test(`not a PNG: ${name}`, () => assert.equal(recogniseContent(bytes), undefined));

const segment = (marker: string, content: Uint8Array) => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(2 + content.length);
  return Buffer.concat([hex(marker), length, content]);
};
const components = (count: number) => Buffer.from([count, ...new Uint8Array(3 * count)]);
const frame = (marker: string, size: string, count: number, precision = '08') =>
  segment(marker, Buffer.concat([hex(precision + size), components(count)]));
const SCAN = Buffer.concat([hex('ffda0008010100003f00'), new Uint8Array(200)]);
const jpeg = (...segments: readonly Uint8Array[]) => Buffer.concat([hex('ffd8'), ...segments, SCAN]);

const JPEGS: readonly [string, Uint8Array, width: number, height: number, channels: number][] = [
  ['grey', jpeg(frame('ffc0', '0010 0020', 1)), 32, 16, 1],
  ['extended', jpeg(frame('ffc1', '0010 0020', 3)), 32, 16, 3],
  ['progressive', jpeg(frame('ffc2', '0010 0020', 3)), 32, 16, 3],
  ['CMYK', jpeg(frame('ffc0', '0010 0020', 4)), 32, 16, 3],
  ['with fill bytes before a marker', jpeg(hex('ffff'), frame('ffc0', '0010 0020', 3)), 32, 16, 3],
  [
    'with a thumbnail in its metadata',
    jpeg(segment('ffe1', jpeg(frame('ffc0', '0001 0001', 1))), frame('ffc0', '0010 0020', 3)),
    ...([32, 16, 3] as const),
  ],
];

for (const [name, bytes, width, height, channels] of JPEGS) {
  test(`JPEG: ${name}`, () => {
    assert.deepEqual(recogniseContent(bytes), facts('jpeg', width, height, channels));
  });
}

const INVALID_JPEGS: readonly [string, Uint8Array][] = [
  ['without a frame', jpeg()],
  ['of 12 bits', jpeg(frame('ffc1', '0010 0020', 3, '0c'))],
  ['lossless', jpeg(frame('ffc3', '0010 0020', 3))],
  ['of two components', jpeg(frame('ffc0', '0010 0020', 2))],
  ['of an unknown height', jpeg(frame('ffc0', '0000 0020', 3))],
  ['that claims four gigapixels', jpeg(frame('ffc0', 'ffff ffff', 3))],
  ['with a segment that extends beyond the end', Buffer.concat([hex('ffd8 ffe0 ffff'), new Uint8Array(9)])],
  ['with a segment of length 0', Buffer.concat([hex('ffd8 ffe0 0000'), new Uint8Array(9)])],
  ['with a byte between its segments', jpeg(hex('00'), frame('ffc0', '0010 0020', 3))],
  ['of a marker only', hex('ffd8')],
];

for (const [name, bytes] of INVALID_JPEGS)
  test(`not a JPEG: ${name}`, () => assert.equal(recogniseContent(bytes), undefined));
