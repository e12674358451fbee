/** Texts that are made to exhaust their reader, or to confuse it. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { read } from './reading.ts';

const MEGABYTE = 2 ** 20;
/** As often as it fits into as many bytes as are read. */
const fill = (text: string) => text.repeat(Math.floor((4 * MEGABYTE - 1000) / text.length));
const numbered = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join('\n');

const MAX_SECONDS = 2;

/** What a text reads as, within a time of this process's own: others may keep the machine busy. */
async function readSwiftly(content: string | Uint8Array) {
  const started = process.cpuUsage();
  const reading = await read(content);
  const seconds = process.cpuUsage(started).user / 1e6;
  assert.ok(seconds < MAX_SECONDS, `it took ${seconds} s`);
  return reading;
}

const ATTACKS: readonly (readonly [what: string, content: () => string | Uint8Array, code: string])[] = [
  ['deep structs', () => fill('feature { struct_domain { '), 'nested-too-deeply'],
  ['deep lists in a field that is unknown', () => `feature { ${fill('a: [')}`, 'unknown-field'],
  [
    'a deep message of any type',
    () => `annotation { extra_metadata { [a/b] { ${fill('a { ')}`,
    'nested-too-deeply',
  ],
  ['deep JSON', () => `{"feature":${fill('[')}`, 'too-many-values'],
  ['many features', () => fill('feature{}'), 'too-many-values'],
  ['many features of JSON', () => `{"feature":[${fill('{},')}{}]}`, 'too-many-values'],
  [
    'many serialised features',
    () => Uint8Array.from({ length: (3 * MEGABYTE) & ~1 }, (_, i) => (i % 2 === 0 ? 0x0a : 0)),
    'too-many-values',
  ],
  ['many mistakes', () => fill('a:1 '), 'unknown-field'],
  ['a huge file', () => new Uint8Array(100 * MEGABYTE).fill(0x20), 'schema-too-large'],
  ['a string without an end', () => `feature { name: "${fill('a')}`, 'unclosed-string'],
  ['a string in many pieces', () => `feature { name: ${fill('""')} }`, 'unexpected-token'],
  ['a number of many digits', () => `feature { value_count { max: ${fill('9')} } }`, 'wrong-type'],
  ['many comments', () => `${fill('#\n')}feature {}`, 'missing-name'],
  ['one character more than a comment', () => `feature {}${fill(' ')})`, 'unexpected-character'],
  [
    'a NUL in the text',
    () => `feature { name: "a" type: INT }${' '.repeat(70_000)}\0`,
    'unexpected-character',
  ],
];

suite('a schema of TensorFlow Metadata that is made to exhaust its reader', () => {
  for (const [what, content, code] of ATTACKS) {
    test(`${what}: ${code}`, async () => {
      const bytes = content();
      const { problems } = await readSwiftly(bytes);
      assert.equal(String(problems[0]?.code), code);
      assert.ok(problems.length <= 1001, `${problems.length} problems`);
    });
  }

  test('reads twenty thousand features, each tied to the next', async () => {
    const features = numbered(20_000, (i) => `feature { name: "f${i}" type: INT }`);
    const tensors = numbered(
      6000,
      (i) =>
        `tensor_representation { key: "${i}" value { ragged_tensor { feature_path { step: "f${i}" } partition { row_length: "f${i + 1}" } } } }`,
    );
    const { schema, found } = await readSwiftly(
      `${features} tensor_representation_group { value { ${tensors} } }`,
    );
    assert.deepEqual(found, []);
    assert.equal(schema?.features.filter(({ tie }) => tie?.type === 'ragged-values').length, 6000);
  });

  test('takes names of JavaScript for names', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const features = names.map((name) => `feature { name: "${name}" type: BYTES domain: "${name}" }`);
    const domains = names.map((name) => `string_domain { name: "${name}" value: "${name}" }`);
    const { schema, found } = await read([...features, ...domains].join('\n'));
    assert.deepEqual(found, []);
    assert.deepEqual(
      schema?.features.map(({ name, domain }) => [name, domain]),
      names.map((name) => [name, { values: [name] }]),
    );
    const { found: unknown } = await read('feature { __proto__: 1 constructor: 2 name: "a" type: toString }');
    assert.deepEqual(
      unknown.map((line) => line.split(' ')[2]),
      ['unknown-field', 'unknown-field', 'wrong-type'],
    );
    const { found: json } = await read(
      '{"feature": [{"__proto__": {}, "name": "a", "type": "constructor"}]}',
    );
    assert.deepEqual(
      json.map((line) => line.split(' ')[2]),
      ['unknown-field', 'wrong-type'],
    );
  });
});
