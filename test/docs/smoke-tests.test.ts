/** docs/smoke-tests.md shows the example's own code, and the tables of the bugs that there are. */
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

interface Noise {
  readonly stopped: number;
  readonly soundSeeds: number;
}

/** By profile. */
type Results = Readonly<Record<string, Measured> & Partial<Record<'noise', Noise>>>;

const resultsOf = (training: string): Results =>
  JSON.parse(readFileSync(at(`test/conformance/bugs/${training}.json`), 'utf8'));

/** The trainings of each example. */
const TRAININGS = {
  'smoke-test': ['torch', 'tensorflow'],
  images: ['images'],
  text: ['text'],
  ranking: ['ranking'],
};

for (const [example, trainings] of Object.entries(TRAININGS)) {
  const results = trainings.map(resultsOf);
  const table = page.split(`<!-- bugs of examples/${example}: `)[1]?.split('<!-- /bugs -->')[0] ?? '';
  const rows = table.split('\n').filter((line) => /^\| (?!\*\*|bug|---)/.test(line));

  test(`the table of examples/${example} has every bug that was planted`, () => {
    const planted = new Set(results.flatMap(({ thorough }) => Object.keys(thorough?.found ?? {})));
    assert.deepEqual(new Set(rows.map((row) => row.split(' | ')[0]?.slice(2))), planted);
    assert.ok(planted.size >= 15);
  });

  test(`no sound training of examples/${example} was accused on the profiles that teach`, () => {
    for (const { learnable, thorough } of results) {
      for (const measured of [learnable, thorough]) {
        assert.ok(measured && measured.soundSeeds >= 20);
        assert.equal(measured.sound, measured.soundSeeds);
      }
    }
  });
}

test('thorough finds every bug of the columns of numbers', () => {
  for (const { thorough } of TRAININGS['smoke-test'].map(resultsOf))
    assert.ok(Object.values(thorough?.found ?? {}).every(Boolean));
});

test('what there is to learn decides whether the training of a world passes', () => {
  for (const { noise } of ['images', 'text', 'ranking'].map(resultsOf)) {
    assert.ok(noise && noise.soundSeeds >= 20);
    assert.equal(noise.stopped, noise.soundSeeds);
  }
});
