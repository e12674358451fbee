/** docs/fixture-spec.md: its examples are planned, its pictures are drawn anew, and it names what there is. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PICTURES, renderPicture } from '../../scripts/picture.ts';
import { keysOf } from '../../src/base/keys-of.ts';
import type { Problem } from '../../src/base/problem.ts';
import { PARAMETERS } from '../../src/plan/distributions/table.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import type { Feature } from '../../src/schema/feature.ts';
import { CHARSETS, DISTRIBUTIONS } from '../../src/spec/feature-rule.ts';
import { loadFixtureSpec } from '../../src/spec/load-spec.ts';
import { PROFILE_NAMES } from '../../src/spec/profiles.ts';
import { readSource } from '../../src/yaml/source.ts';
import { feature, OPTIONS } from '../plan/options.ts';

const docs = new URL('../../docs/', import.meta.url);
const page = readFileSync(new URL('fixture-spec.md', docs), 'utf8');

const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text);

const features = featuresOf(JSON.parse(blocks('json')[0] ?? ''));

function featuresOf({
  schema,
}: {
  schema: { feature_name: string; dtype: string; length: number }[];
}): Feature[] {
  const labels = /the tasks `(\w+)` and `(\w+)`/.exec(page)?.slice(1) ?? [];
  return schema.map(({ feature_name: name, dtype, length }) =>
    feature({
      name,
      kind: dtype.replace('_list', '') as Feature['kind'],
      length: length === -1 ? 'variable' : length,
      role: labels.includes(name) ? 'label' : 'feature',
    }),
  );
}

for (const [i, text] of blocks('yaml').entries()) {
  test(`example ${i + 1} is planned without a problem: ${text.split('\n').slice(0, 2).join(' ')}`, () => {
    const problems: Problem[] = [];
    const report = (problem: Problem) => problems.push(problem);
    const spec = loadFixtureSpec(readSource('spec.yaml', Buffer.from(text), report), report);
    const { plan } = makePlan(features, OPTIONS, spec, report);
    assert.deepEqual(problems, []);
    assert.equal(plan.data.features.length, features.length);
  });
}

for (const picture of PICTURES) {
  test(`the picture ${picture.name} is of values as they are drawn, and of what the page says`, () => {
    const text = readFileSync(new URL(`distributions/${picture.name}.svg`, docs), 'utf8');
    assert.equal(text, renderPicture(picture));
    assert.ok(page.includes(`](distributions/${picture.name}.svg)`));
    assert.ok(
      picture.rule === undefined || page.includes(picture.rule),
      `${picture.rule} is not on the page`,
    );
  });
}

test('there are no other pictures', () => {
  const files = readdirSync(new URL('distributions/', docs));
  assert.deepEqual(files.sort(), PICTURES.map(({ name }) => `${name}.svg`).sort());
});

test('the page names every profile, distribution and charset, and every key', () => {
  for (const name of [...PROFILE_NAMES, ...DISTRIBUTIONS, ...CHARSETS])
    assert.ok(page.includes(`\`${name}\``), name);
  const source = ['fixture-spec', 'feature-rule'].map((name) =>
    readFileSync(new URL(`../../src/spec/${name}.ts`, import.meta.url), 'utf8'),
  );
  for (const name of keysOf(PARAMETERS)) assert.ok(page.includes(`\`${name}\``), name);
  const keys = [...source.join('').matchAll(/\b([a-z_]+): (?:optional|required|parameter)\(/g)].map(
    ([, key = '']) => key,
  );
  assert.ok(keys.length > 12);
  for (const key of keys) assert.ok(new RegExp(`\`(labels\\.)?${key}[\`.]`).test(page), key);
});
