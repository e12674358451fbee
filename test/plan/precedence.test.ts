/** Which of several rules a feature follows: its name's, or that of the longest glob, or the profile. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchesGlob } from '../../src/base/glob.ts';
import { feature, planAll, specOf } from './options.ts';

const NAMES = ['meta.user_id', 'meta.tweet_id', 'meta.age', 'user.age'];
const FEATURES = NAMES.map((name) => feature({ name }));
const constant = (value: number) => `{distribution: constant, value: ${value}}`;

/** By name the constant that the feature has, or undefined where it has the profile's values. */
function constantsUnder(rules: Readonly<Record<string, number>>): Record<string, unknown> {
  const lines = Object.entries(rules).map(
    ([pattern, value]) => `  ${JSON.stringify(pattern)}: ${constant(value)}`,
  );
  const text = lines.length === 0 ? 'profile: smoke' : `profile: smoke\nfeatures:\n${lines.join('\n')}`;
  const { features } = planAll(FEATURES, specOf(text)).plan.data;
  return Object.fromEntries(
    features.map(({ name, distribution }) => [
      name,
      distribution.type === 'categorical' ? distribution.values[0] : undefined,
    ]),
  );
}

test('name before glob, longer glob before shorter, glob before profile', () => {
  const rules = { '*': 1, 'meta.*': 2, 'meta.*_id': 3, 'meta.user_id': 4 };
  const expected = { 'meta.age': 2, 'meta.tweet_id': 3, 'meta.user_id': 4, 'user.age': 1 };
  assert.deepEqual(constantsUnder(rules), expected);
  assert.deepEqual(constantsUnder(Object.fromEntries(Object.entries(rules).reverse())), expected);
  assert.deepEqual(constantsUnder({ 'meta.user_id': 4 }), {
    ...{ 'meta.age': undefined, 'meta.tweet_id': undefined },
    ...{ 'meta.user_id': 4, 'user.age': undefined },
  });
});

test('a name that is longer than its glob wins, and so does a name that is shorter', () => {
  assert.equal(constantsUnder({ 'meta.[a-z][a-z][a-z]': 1, 'meta.age': 2 })['meta.age'], 2);
});

test('of globs as long as each other the first holds', () => {
  assert.equal(constantsUnder({ 'meta.*': 1, '*ta.a*': 2, '*a.age': 3 })['meta.age'], 1);
});

test('any rules in any order: the longest that matches', () => {
  const patterns = ['*', '?*', 'meta*', 'meta.*', '*age', '*_id', '*.user_*', ...NAMES];
  fc.assert(
    fc.property(fc.shuffledSubarray(patterns, { minLength: 1 }), (chosen) => {
      const rules = Object.fromEntries(chosen.map((pattern) => [pattern, patterns.indexOf(pattern)]));
      const found = constantsUnder(rules);
      for (const name of NAMES) {
        const matching = chosen.filter((pattern) => matchesGlob(pattern, name));
        const most = Math.max(...matching.map(({ length }) => length));
        const best =
          matching.find((pattern) => pattern === name) ?? matching.find(({ length }) => length === most);
        assert.equal(found[name], best === undefined ? undefined : patterns.indexOf(best));
      }
    }),
  );
});
