import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';

/** A gzip file in parts, so that tests can damage it at a border that they know. */
export interface Member {
  readonly header: Buffer;
  readonly deflated: Buffer;
  readonly trailer: Buffer;
  readonly content: Buffer;
}

export interface HeaderFields {
  readonly extra?: Uint8Array | undefined;
  readonly name?: string | undefined;
  readonly comment?: string | undefined;
  readonly checked?: boolean | undefined;
}

/** A member as RFC 1952 describes it. */
export function member(content: Buffer, level: number, fields: HeaderFields = {}): Member {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(content), 0);
  trailer.writeUInt32LE(content.length, 4);
  return { header: header(fields), deflated: deflateRawSync(content, { level }), trailer, content };
}

function header({ extra, name, comment, checked }: HeaderFields): Buffer {
  const flags =
    (checked ? 2 : 0) | (extra ? 4 : 0) | (name !== undefined ? 8 : 0) | (comment !== undefined ? 16 : 0);
  const parts: Buffer[] = [Buffer.of(0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 3)];
  if (extra) parts.push(u16(extra.length), Buffer.from(extra));
  for (const text of [name, comment]) if (text !== undefined) parts.push(Buffer.from(`${text}\0`, 'latin1'));
  if (checked) parts.push(u16(crc32(Buffer.concat(parts)) & 0xffff));
  return Buffer.concat(parts);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

/** The bytes of the members one after the other. */
export function joined(members: readonly Member[]): Buffer {
  return Buffer.concat(members.flatMap(({ header, deflated, trailer }) => [header, deflated, trailer]));
}

export function contentOf(members: readonly Member[]): Buffer {
  return Buffer.concat(members.map(({ content }) => content));
}

/** Members with contents of sizes up to `maxBytes`, by all levels of zlib, with any fields in their headers. */
export function arbitraryMember(maxBytes: number, minBytes = 1): fc.Arbitrary<Member> {
  const text = fc.string({ unit: fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)) });
  const fields = fc.record(
    { extra: fc.uint8Array({ maxLength: 40 }), name: text, comment: text, checked: fc.boolean() },
    { requiredKeys: [] },
  );
  return fc
    .tuple(arbitraryNoise(maxBytes, minBytes), fc.constantFrom(0, 1, 6, 9), fields)
    .map(([content, level, fields]) => member(content, level, fields));
}

/** Zeros, bytes of four values, or noise: a linear congruential generator of which some bits are kept. */
export function arbitraryNoise(maxBytes: number, minBytes = 1): fc.Arbitrary<Buffer> {
  return fc
    .tuple(fc.integer({ min: minBytes, max: maxBytes }), fc.constantFrom(0, 3, 255), fc.nat())
    .map(([size, mask, seed]) => {
      const bytes = Buffer.alloc(size);
      let state = seed;
      for (let i = 0; i < size; i++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        bytes[i] = (state >>> 24) & mask;
      }
      return bytes;
    });
}
