import { crc32, gzipSync } from 'node:zlib';
import { crc32c, frame, mask, scratch, u32 } from './build.ts';
import { type Case, HELLO, patched, RAW, testCases } from './damage-cases.ts';

const file = scratch();

/** A frame whose CRC of the data is not what TFRecord demands. */
function wrongly(crc: number): Buffer {
  return Buffer.concat([frame(HELLO).subarray(0, -4), u32(crc)]);
}

const CASES: readonly Case[] = [
  [
    'cut header',
    'none',
    RAW.subarray(0, 26),
    /^F: record 1 \(byte 21\): the file ends within the header: after 5 of 12 bytes$/,
    /copy/,
  ],
  [
    'cut data',
    'none',
    RAW.subarray(0, 14),
    /^F: record 0 \(byte 0\): the file ends within the data: after 2 of 5 bytes$/,
    /close its writer/,
  ],
  [
    'cut footer',
    'none',
    RAW.subarray(0, 19),
    /record 0 \(byte 0\): the file ends within the CRC of the data: after 2 of 4 bytes/,
    /copy/,
  ],
  [
    'cut in an intact gzip',
    'gzip',
    gzipSync(RAW.subarray(0, 30)),
    /^F: record 1 \(byte 21 uncompressed\): the file ends within the header: after 9 of 12 bytes$/,
    /writer/,
  ],
  [
    'flipped length',
    'none',
    patched(RAW, 21, 15 ^ 16),
    /record 1 \(byte 21\): the CRC of the length is wrong: bit 4 of byte 0 of its header is flipped/,
    /copy/,
  ],
  [
    'flipped length CRC',
    'none',
    patched(RAW, 30, RAW[30]! ^ 1),
    /record 1 \(byte 21\): .* bit 0 of byte 9 of its header is flipped/,
    /copy/,
  ],
  [
    'flipped data',
    'none',
    patched(RAW, 12, 0),
    /record 0 \(byte 0\): the CRC of the 5 bytes of data is wrong: .* changed after/,
    /copy/,
  ],
  [
    'flipped data CRC',
    'none',
    patched(RAW, 17, 0),
    /record 0 \(byte 0\): the CRC of the 5 bytes of data is wrong/,
    /copy/,
  ],
  [
    'zeros',
    'none',
    Buffer.concat([RAW, Buffer.alloc(64)]),
    /record 2 \(byte 52\): the CRC of the length is wrong: there are only zeros here/,
    /generate/,
  ],
  [
    'text',
    'none',
    Buffer.from('hello, world, hello'),
    /byte 0: this is not a TFRecord file but text/,
    /give the path/,
  ],
  [
    'a byte lost',
    'none',
    Buffer.concat([RAW.subarray(0, 20), RAW.subarray(21)]),
    /record 0 \(byte 0\): the CRC of the 5 bytes/,
    /copy/,
  ],
  [
    'unmasked CRC',
    'none',
    wrongly(crc32c(HELLO)),
    /the CRC is not masked, which TFRecord requires/,
    /correct the program/,
  ],
  [
    'CRC-32',
    'none',
    wrongly(crc32(HELLO)),
    /the CRC is a CRC-32, but TFRecord requires CRC-32C/,
    /correct the program/,
  ],
  ['masked CRC-32', 'none', wrongly(mask(crc32(HELLO))), /the CRC is a CRC-32, but/, /correct the program/],
  [
    'absurd length',
    'none',
    frame(HELLO, 2n ** 31n),
    /the header states 2147483648 bytes of data, with a valid CRC: at most 2147483647/,
    /correct the program/,
  ],
  [
    'more absurd length',
    'none',
    frame(HELLO, 2n ** 62n),
    /states 4611686018427387904 bytes/,
    /correct the program/,
  ],
  [
    'long but possible length',
    'none',
    frame(HELLO, 2n ** 31n - 1n),
    /the file ends within the data: after 9 of 2147483647 bytes/,
    /copy/,
  ],
];

testCases(CASES, file);
