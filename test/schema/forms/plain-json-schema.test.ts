/** schemas/plain-schema.json says what the parser says, as far as JSON Schema can say it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { renderPlainJsonSchema } from '../../../scripts/plain-json-schema.ts';
import { printPlain } from '../../../src/schema/print/plain.ts';
import { arbitrarySchema } from '../arbitrary-schema.ts';
import { MISTAKES } from './plain-mistakes.ts';

const written = readFileSync(new URL('../../../schemas/plain-schema.json', import.meta.url), 'utf8');
// A number of YAML may be NaN, and a keyword stands beside others than those of its type: `minProperties` beside none.
const ajv = new Ajv({ allErrors: true, strictNumbers: false, strictTypes: false, strictRequired: false });
const validate = ajv.compile(JSON.parse(written));

/** The text as an editor sees it; read by the parser's own library, but not by the parser. */
function isValid(text: string): boolean {
  return validate(parse(text, { version: '1.1', schema: 'yaml-1.1', logLevel: 'silent' }));
}

test('it is what `npm run tables` writes', () => assert.equal(written, renderPlainJsonSchema()));

test('it accepts every printed schema', () => {
  fc.assert(
    fc.property(arbitrarySchema, (schema) => {
      const text = printPlain(schema);
      assert.ok(isValid(text), JSON.stringify(validate.errors));
    }),
    { numRuns: 200 },
  );
});

suite('it takes the example files', () => {
  const folder = new URL('files/', import.meta.url);
  for (const name of readdirSync(folder).filter((file) => /^plain-.*\.(yaml|json)$/.test(file))) {
    test(name, () => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      assert.ok(isValid(text), JSON.stringify(validate.errors));
    });
  }
});

suite('it refuses every mistake that it can express', () => {
  for (const { text, inEditor } of MISTAKES) {
    test(`${text.replace(/^features:\n/, '')} ${inEditor ? '' : '(it cannot)'}`, () => {
      assert.equal(isValid(text), !inEditor);
    });
  }
});

test('every key has a description', () => {
  const feature = JSON.parse(written).definitions.feature.properties;
  const bare = Object.entries(feature).filter(
    ([, value]) => Reflect.get(Object(value), 'description') === undefined,
  );
  assert.deepEqual(bare, []);
});
