/** docs/smoke-tests.md shows the example's own code, and a table of the bugs that there are. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const at = (name: string) => new URL(`../../${name}`, import.meta.url);
const page = readFileSync(at('docs/smoke-tests.md'), 'utf8');

const example = readdirSync(at('examples/smoke-test'))
  .filter((name) => name.endsWith('.py'))
  .map((name) => readFileSync(at(`examples/smoke-test/${name}`), 'utf8'));

for (const [, code = ''] of page.matchAll(/^```python\n(.*?)^```/gms)) {
  test(`the example holds: ${code.trim().split('\n')[0]}`, () => {
    assert.ok(
      example.some((text) => text.includes(code)),
      code,
    );
  });
}

interface Measured {
  readonly sound: number;
  readonly soundSeeds: number;
  readonly found: Readonly<Record<string, boolean>>;
}

/** By profile, of each framework. */
const results: readonly Readonly<Record<string, Measured>>[] = ['torch', 'tensorflow'].map((framework) =>
  JSON.parse(readFileSync(at(`test/conformance/bugs-${framework}.json`), 'utf8')),
);

test('the table has every bug that was planted, and thorough finds each', () => {
  const rows = page
    .split('\n')
    .filter((line) => /^\| (?!\*\*|bug|assert|---)/.test(line) && /[✓–] \|$/.test(line));
  const planted = new Set(results.flatMap(({ thorough }) => Object.keys(thorough?.found ?? {})));
  const listed = rows.map((row) => row.split(' | ')[0]?.slice(2));
  assert.deepEqual(new Set(listed), planted);
  assert.ok(planted.size >= 30);
  for (const row of rows) assert.match(row, /\| ✓ \|$/);
});

test('no sound training was accused on the profiles that teach', () => {
  for (const { learnable, thorough } of results) {
    for (const measured of [learnable, thorough]) {
      assert.ok(measured && measured.soundSeeds > 0);
      assert.equal(measured.sound, measured.soundSeeds);
    }
  }
});
