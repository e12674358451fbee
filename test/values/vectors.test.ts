import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bits, type Key, type Purpose, rowKey, streamKey } from '../../src/math/random.ts';

/** The table of test vectors in docs/values.md; test/golden/reference.py printed it. */
const VECTORS = [
  ...readFileSync(new URL('../../docs/values.md', import.meta.url), 'utf8').matchAll(
    /^\| `(key|row|bits)\((.+)\)` +\| `([0-9a-f ]+)` +\|$/gm,
  ),
].map(([, name, args, result]) => ({ name, args: JSON.parse(`[${args}]`), result }));

for (const { name, args, result } of VECTORS) {
  test(`docs/values.md: ${name}(${JSON.stringify(args).slice(1, -1)}) is ${result}`, () => {
    assert.equal(evaluate(name, args), result);
  });
}

test('docs/values.md has vectors of every function', () => {
  const names = VECTORS.map(({ name }) => name);
  assert.deepEqual(names, [...Array(3).fill('key'), ...Array(3).fill('row'), ...Array(4).fill('bits')]);
});

/** Random123, tests/kat_vectors: `threefry2x32 20 ffffffff ffffffff ffffffff ffffffff   1cb996fc bb002be7`. */
test('a row is Threefry-2x32-20 of the counter: all ones, which as a number is -1', () => {
  assert.equal(hex(...row(Int32Array.of(-1, -1), -1)), '1cb996fc bb002be7');
});

function evaluate(name: string | undefined, args: never[]): string {
  switch (name) {
    case 'key':
      return hex(...streamKey(...(args as unknown as [number, string, string, Purpose])));
    case 'row':
      return hex(...row(words(args[0]!), args[1]!));
    default:
      return hex(bits(...(Array.from(words(args[0]!)) as [number, number]), args[1]!));
  }
}

function row(key: Key, example: number): Key {
  const out = new Int32Array(2);
  rowKey(key, example, out);
  return out;
}

function words(text: string): Key {
  return Int32Array.from(text.split(' '), (word) => Number.parseInt(word, 16) | 0);
}

function hex(...numbers: number[]): string {
  return numbers.map((n) => (n >>> 0).toString(16).padStart(8, '0')).join(' ');
}
