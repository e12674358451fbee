/** Files that are made to exhaust or to fool the plain form: a clear error or the right result, soon. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Reading, readPlain } from '../reading.ts';

const HUGE = 100 * 2 ** 20;
const MANY = 50_000;
// The machine that tests is busy with other tests; alone, each takes a fraction of it.
const MAX_MILLISECONDS = 4000;

async function readSoon(content: string | Uint8Array): Promise<Reading> {
  const started = performance.now();
  const reading = await readPlain(content, 'f');
  assert.ok(performance.now() - started < MAX_MILLISECONDS, 'it took too long');
  return reading;
}

suite('a hostile file is refused with one error', () => {
  const laughs = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]\n`);
  const cases: readonly (readonly [
    what: string,
    content: string | Uint8Array,
    problem: RegExp,
    line?: number,
  ])[] = [
    ['100 MB of text', Buffer.alloc(HUGE, 'a'), /has 104857600 bytes: at most/, 1],
    ['100 MB of JSON', Buffer.alloc(HUGE, '{"features": '), /has 104857600 bytes: at most/, 1],
    ['deep brackets', `features: ${'['.repeat(MANY)}`, /nested too deeply/],
    ['deep maps', `features: ${'{a: '.repeat(MANY)}`, /nested too deeply/],
    ['deep JSON', `{"features": ${'{"a": '.repeat(MANY)}`, /nested at most 200 deep/],
    ['NUL', 'features:\n  a\0: { kind: int64 }\n', /the character U\+0000/, 2],
    ['invalid UTF-8', Buffer.from('features:\n  a: \xff\n', 'latin1'), /not UTF-8/, 2],
    ['half a character', 'features:\n  "a\\ud800": { kind: int64 }\n', /UTF-8 cannot encode/, 2],
    ['billion laughs', `features:\na0: &a0 [x]\n${laughs.join('')}`, /aliases add more than/],
    ['a circle', 'features: &a\n  x: *a\n', /is inside the value that it refers to/, 2],
  ];
  for (const [what, content, problem, line] of cases) {
    test(what, async () => {
      const { problems } = await readSoon(content);
      assert.match(problems[0]?.message ?? '', problem);
      if (line !== undefined) assert.equal(problems[0]?.place?.line, line);
    });
  }
});

suite('a large file is read', () => {
  const line = (i: number) => `f${i}: { kind: float, shape: [4], min: 0, max: 1 }`;
  const count = 4000;
  const all = Array.from({ length: count }, (_, i) => line(i));
  const json = all.map((text) => text.replaceAll(/\b(f\d+|kind|shape|min|max|float)\b/g, '"$1"'));
  const cases: readonly (readonly [what: string, content: string])[] = [
    ['YAML', `features:\n${all.map((text) => `  ${text}\n`).join('')}`],
    ['JSON', `{"features": {${json.join(',\n')}}}`],
    ['one text of a megabyte', `{"features": {"${'x'.repeat(2 ** 20)}": {"kind": "int64"}}}`],
  ];
  for (const [what, content] of cases) {
    test(what, async () => {
      const { schema, problems } = await readSoon(content);
      assert.deepEqual(problems, []);
      assert.equal(schema?.features.length, what.startsWith('one') ? 1 : count);
    });
  }
});

test('names that are properties of every object are names like others', async () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const text = `features:\n${names.map((name) => `  ${name}: { kind: int64, names: { 1: ${name} } }\n`).join('')}`;
  const { schema, problems } = await readPlain(text);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    schema?.features.map(({ name }) => name),
    names,
  );
  const { problems: unknown } = await readPlain(
    'features:\n  x: { kind: int64, __proto__: 1, constructor: 2 }\n',
  );
  assert.deepEqual(
    unknown.map(({ message }) => message.split(' in ')[0]),
    ['unknown key "__proto__"', 'unknown key "constructor"'],
  );
});
