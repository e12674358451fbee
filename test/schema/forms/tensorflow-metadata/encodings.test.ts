import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readGolden } from './golden/read.ts';
import { read, readFile, withoutPlaces } from './reading.ts';
import { readTree } from './tree.ts';

/** Where we do not do as protobuf for Python does, and why. */
const DIFFERENCES: readonly (readonly [why: string, texts: readonly string[]])[] = [
  [
    'the specification has these escapes too',
    [
      ...['feature { name: "\\a\\b\\f\\n\\r\\t\\v\\?\\\\\\\'\\"" }'],
      ...['feature { name: "\\x41\\X42\\x4\\x4g" }'],
    ],
  ],
  [
    'the specification lets any integer be octal or hexadecimal',
    ['feature { type: 02 }', 'feature { deprecated: 0x1 }', 'feature { deprecated: 01 }'],
  ],
  ['only Python takes underscores in numbers', ['feature { value_count { min: 1_000 } }']],
  ['only Python takes every white space of Unicode', ['feature\u00a0{}']],
  ['a byte order mark is no part of the text', ['\ufefffeature {}']],
  ['a message is a map, though Python takes an empty list', ['[]', '{"feature": [{"presence": []}]}']],
  ['the number of an enum is written without a fraction', ['{"feature": [{"type": 2.0}]}']],
  ['infinity is written as "Infinity"', ['{"feature": [{"floatDomain": {"min": "inf"}}]}']],
];

for (const encoding of ['text', 'json'] as const) {
  const reasons = new Map(DIFFERENCES.flatMap(([why, texts]) => texts.map((text) => [text, why] as const)));
  suite(`${encoding} reads as with protobuf for Python`, () => {
    for (const [written, printed] of readGolden(encoding)) {
      const text = String(written);
      const why = reasons.get(text);
      test(`${JSON.stringify(text.slice(0, 100))}${why === undefined ? '' : `, but ${why}`}`, () => {
        const tree = readTree(text, encoding);
        if (why === undefined) assert.deepEqual(tree, printed);
        else assert.notDeepEqual(tree, printed);
      });
    }
  });
}

suite('a schema reads alike in every encoding', () => {
  for (const [name, json, hex] of readGolden('encodings')) {
    const file = String(name);
    test(file, async () => {
      const fromText = await readFile(file);
      const fromJson = await read(String(json), 'schema.json');
      const fromBytes = await read(new Uint8Array(Buffer.from(String(hex), 'hex')), 'schema.pb');
      const [schema, ...others] = [fromText, fromJson, fromBytes].map((outcome) =>
        withoutPlaces(outcome.schema),
      );
      for (const other of others) assert.deepEqual(other, schema);
      const [codes, ...otherCodes] = [fromText, fromJson, fromBytes].map(({ problems }) =>
        problems.map(({ code }) => code).sort(),
      );
      for (const other of otherCodes) assert.deepEqual(other, codes);
    });
  }
});
