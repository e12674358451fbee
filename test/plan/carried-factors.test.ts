/** What labels follow where there are no vectors: lists, texts, images, arrays, and the items of example lists. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { BYTES_MODULES, FLOAT_MODULES, INT64_MODULES } from '../../src/plan/distributions/table.ts';
import type { Feature } from '../../src/schema/feature.ts';
import { correlation, mean } from '../values/correlation.ts';
import type { Value } from '../values/draw.ts';
import { factorsIn } from '../values/factors.ts';
import { assertFits, tally } from '../values/statistics.ts';
import { feature, planAll } from './options.ts';
import { ALONE, ARRAY, IMAGE, NUMBER, planTaught, TEXT, TOKENS, valuesOf } from './taught.ts';

/** What anybody can find by pooling, of every kind of feature. */
const POOLED: readonly (readonly [Feature, (list: readonly Value[]) => number])[] = [
  [TOKENS, (list) => mean(list.map(Number))],
  // A word of one syllable has two or three letters: the longer the words, the greater the factor.
  [
    TEXT,
    ([text]) =>
      mean(
        String(text)
          .split(' ')
          .map(({ length }) => length),
      ),
  ],
];

for (const [carrier, pool] of POOLED) {
  test(`${carrier.name}: the label follows what pooling finds`, () => {
    const { data, labels } = planTaught([carrier, NUMBER]);
    assert.deepEqual(labels[0]?.signalFeatures, [carrier.name]);
    const values = valuesOf(data);
    const found = values.get(carrier.name)!.map(pool);
    const label = values.get('y')!.map(([value]) => Number(value));
    const tie = correlation(found, label);
    assert.ok(tie > 0.75 && tie < 0.9 + 0.03, String(tie));
  });
}

test('image: the brightness of its channels tells what the label follows', () => {
  const { data, labels } = planTaught([IMAGE, NUMBER]);
  assert.deepEqual(labels[0]?.signalFeatures, ['image']);
  const label = data.features.find(({ name }) => name === 'y')!;
  const factors = label.follows?.factors.map(({ factor }) => factor) ?? [];
  const found = valuesOf(data, 800)
    .get('image')!
    .map(([png]) => {
      const samples = samplesOf(Buffer.from(String(png), 'latin1'));
      return mean(factors.map((c) => mean(samples.filter((_, i) => i % 3 === c))));
    });
  const tie = correlation(found, Array.from(factorsIn(data, label, 800)));
  assert.ok(tie > 0.9, String(tie));
});

test('array: its elements hang on the factors as those of a vector do', () => {
  const { data, labels } = planTaught([ARRAY, NUMBER]);
  assert.deepEqual(labels[0]?.signalFeatures, ['array']);
  const values = valuesOf(data);
  const label = values.get('y')!.map(([value]) => Number(value));
  const rows = values.get('array')!.map(([bytes]) => {
    const data = Uint8Array.from(Buffer.from(String(bytes), 'latin1'));
    return new Float32Array(data.buffer);
  });
  const ties = Array.from({ length: 24 }, (_, i) =>
    Math.abs(
      correlation(
        rows.map((row) => row[i]!),
        label,
      ),
    ),
  );
  assert.ok(Math.max(...ties) > 0.4, String(Math.max(...ties)));
});

test('each element alone has the distribution that was asked for', () => {
  const { data } = planTaught([TOKENS, TEXT, ARRAY, NUMBER]);
  const values = valuesOf(data, 20_000);
  assertFits(
    tally(
      500,
      values.get('tokens')!.map(([first]) => Number(first)),
    ),
  );
  const syllables = values.get('text')!.map(
    ([text]) =>
      (
        String(text)
          .split(' ')[0]!
          .match(/[aeiou]+/g) ?? []
      ).length - 1,
  );
  assertFits(tally(3, syllables), [1, 2, 1]);
  const floats = values
    .get('array')!
    .map(([bytes]) => Math.floor(50 * Buffer.from(String(bytes), 'latin1').readFloatLE(0)));
  assertFits(tally(50, floats));
});

test('with a config, and in the profiles that do not teach, lists and contents are drawn alone', () => {
  const features = [TOKENS, IMAGE, TEXT, ARRAY, NUMBER];
  const plans = [
    planTaught(features, {}, { globalBatchSize: 8 }),
    planTaught(features, { profile: 'smoke' }),
  ];
  for (const { data, labels } of plans) {
    assert.ok(data.features.every(({ factors }) => factors === undefined));
    assert.equal(labels[0]?.learnable, false);
  }
});

test('vectors are learnt from before all others, single numbers only where there is nothing else', () => {
  const vector = feature({ name: 'vector', kind: 'float', length: 64 });
  const price = feature({ name: 'price', kind: 'float' });
  const followed = (features: readonly Feature[]) =>
    planTaught([...features, NUMBER]).labels[0]?.signalFeatures;
  assert.deepEqual(followed([vector, IMAGE, price]), ['vector']);
  assert.deepEqual(followed([IMAGE, price]), ['image']);
  assert.deepEqual(followed([price]), ['price']);
});

/** The samples of a PNG of 8 pixels a row, of which each row begins with its filter: none. */
function samplesOf(png: Buffer): number[] {
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  return [...rows].filter((_, i) => i % (1 + 3 * 8) !== 0);
}

test('distributions carry factors where their draws become values in order, and contents where they are large', () => {
  const carriers = (modules: Readonly<Record<string, { readonly carriesFactors?: boolean }>>) =>
    Object.keys(modules).filter((name) => modules[name]?.carriesFactors);
  const numbers = ['uniform', 'normal', 'lognormal', 'zipf', 'varied'];
  assert.deepEqual(carriers(INT64_MODULES), numbers);
  assert.deepEqual(carriers(FLOAT_MODULES), numbers);
  assert.deepEqual(carriers(BYTES_MODULES), ['words', 'tensor', 'raw', 'image']);
});

test('an array without elements carries no factor, and a label does not follow it', () => {
  const empty = { ...ARRAY, content: { type: 'raw', dtype: 'float32', shape: [3, 0] } } as const;
  const { plan, labels } = planAll([empty, NUMBER], {}, ALONE);
  assert.deepEqual(
    plan.data.features.map(({ name, factors }) => [name, factors]),
    [
      ['array', undefined],
      ['y', undefined],
    ],
  );
  assert.deepEqual(labels[0]?.signalFeatures, []);
});

test('a name may be in the context or in the sequence, but not in both', () => {
  const context = [feature({ name: 'a' }), feature({ name: 'b' })];
  const step = (name: string) => feature({ name, steps: { min: 1, max: 3 } });
  const codesOf = (...features: Feature[]) =>
    planAll([...context, ...features], {}, { record: 'sequence-example' }).problems.map(({ code }) => code);
  assert.deepEqual(codesOf(step('c')), []);
  assert.deepEqual(codesOf(step('b')), ['name-in-both-sections']);
});
