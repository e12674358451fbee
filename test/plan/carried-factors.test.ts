/** What labels follow where there are no vectors: lists, texts, images, arrays, and the items of example lists. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import type { PlanOptions } from '../../src/plan/make-plan.ts';
import { allFeatures, type DataPlan } from '../../src/plan/plan.ts';
import type { Feature } from '../../src/schema/feature.ts';
import type { FixtureSpec } from '../../src/spec/fixture-spec.ts';
import { drawLists, type Value } from '../values/draw.ts';
import { factorsIn } from '../values/factors.ts';
import { assertFits, tally } from '../values/statistics.ts';
import { feature, planAll } from './options.ts';

const EXAMPLES = 3000;

const TOKENS = feature({
  ...{ name: 'tokens', length: 'variable', rows: { min: 5, max: 20, size: 1 } },
  domain: { min: 0, max: 499 },
});
const side = { min: 8, max: 8 };
const IMAGE = feature({
  ...{ name: 'image', kind: 'bytes' },
  content: { type: 'image', format: 'png', height: side, width: side, channels: 3, bits: 8 },
});
const TEXT = feature({ name: 'text', kind: 'bytes', content: { type: 'text', words: { min: 6, max: 12 } } });
const ARRAY = feature({
  ...{ name: 'array', kind: 'bytes' },
  content: { type: 'raw', dtype: 'float32', shape: [24] },
});
const NUMBER = feature({ name: 'y', kind: 'float', role: 'label', label: { type: 'regression' } });

/** Without a config, whose models learn from vectors alone. */
const ALONE: Partial<PlanOptions> = { globalBatchSize: undefined };

function planOf(
  features: readonly Feature[],
  spec: Partial<FixtureSpec> = {},
  changes: Partial<PlanOptions> = {},
) {
  const { plan, labels, problems } = planAll(features, spec, { ...ALONE, ...changes });
  assert.deepEqual(problems, []);
  return { data: plan.data, labels };
}

/** By name the values of every feature, list after list. */
function valuesOf(data: DataPlan, examples = EXAMPLES): ReadonlyMap<string, Value[][]> {
  const lists = drawLists(data, 0, examples);
  return new Map(allFeatures(data).map(({ name }, f) => [name, lists[f]!]));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

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
    const { data, labels } = planOf([carrier, NUMBER]);
    assert.deepEqual(labels[0]?.signalFeatures, [carrier.name]);
    const values = valuesOf(data);
    const found = values.get(carrier.name)!.map(pool);
    const label = values.get('y')!.map(([value]) => Number(value));
    const tie = correlation(found, label);
    assert.ok(tie > 0.75 && tie < 0.9 + 0.03, String(tie));
  });
}

test('image: the brightness of its channels tells what the label follows', () => {
  const { data, labels } = planOf([IMAGE, NUMBER]);
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
  const { data, labels } = planOf([ARRAY, NUMBER]);
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
  const { data } = planOf([TOKENS, TEXT, ARRAY, NUMBER]);
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
  const plans = [planOf(features, {}, { globalBatchSize: 8 }), planOf(features, { profile: 'smoke' })];
  for (const { data, labels } of plans) {
    assert.ok(data.features.every(({ factors }) => factors === undefined));
    assert.equal(labels[0]?.learnable, false);
  }
});

test('vectors are learnt from before all others, single numbers only where there is nothing else', () => {
  const vector = feature({ name: 'vector', kind: 'float', length: 64 });
  const price = feature({ name: 'price', kind: 'float' });
  const followed = (features: readonly Feature[]) => planOf([...features, NUMBER]).labels[0]?.signalFeatures;
  assert.deepEqual(followed([vector, IMAGE, price]), ['vector']);
  assert.deepEqual(followed([IMAGE, price]), ['image']);
  assert.deepEqual(followed([price]), ['price']);
});

const ITEMS = { steps: { min: 4, max: 8 } };
const LISTS: Partial<PlanOptions> = { record: 'example-list' };

test('every item of an example list has factors of its own, which its labels follow', () => {
  const features = [
    feature({ name: 'query', kind: 'float', length: 16 }),
    feature({ name: 'score', kind: 'float', ...ITEMS }),
    feature({ name: 'click', role: 'label', label: { type: 'binary' }, ...ITEMS }),
    feature({
      name: 'grade',
      role: 'label',
      label: { type: 'classes', count: 4, priors: [4, 3, 2, 1] },
      ...ITEMS,
    }),
  ];
  const { data, labels } = planOf(features, {}, LISTS);
  for (const { signalFeatures } of labels) assert.deepEqual(signalFeatures, ['score']);
  const values = valuesOf(data);
  const [scores, grades, clicks] = ['score', 'grade', 'click'].map((name) =>
    values.get(name)!.map((list) => list.map(Number)),
  );
  assert.ok(correlation(scores!.flat(), grades!.flat()) > 0.75);
  // The items of an example have nothing in common.
  assert.ok(
    Math.abs(
      correlation(
        scores!.map(([first]) => first!),
        grades!.map(([, second]) => second!),
      ),
    ) < 0.08,
  );
  assertFits(tally(4, grades!.flat()), [4, 3, 2, 1]);
  const rate = Number(labels.find(({ name }) => name === 'click')?.positiveRate);
  assertFits(tally(2, clicks!.flat()), [1 - rate, rate]);
});

test('a label of a step of a sequence is drawn alone', () => {
  const features = [
    feature({ name: 'x', kind: 'float', ...ITEMS }),
    feature({ name: 'y', role: 'label', ...ITEMS }),
  ];
  const { labels } = planOf(features, {}, { record: 'sequence-example' });
  assert.equal(labels[0]?.learnable, false);
});

test('the feature lists of a sequence tell of the whole example', () => {
  const features = [feature({ name: 'x', kind: 'float', ...ITEMS }), NUMBER];
  const { data, labels } = planOf(features, {}, { record: 'sequence-example' });
  assert.deepEqual(labels[0]?.signalFeatures, ['x']);
  const values = valuesOf(data);
  const found = values.get('x')!.map((list) => mean(list.map(Number)));
  assert.ok(
    correlation(
      found,
      values.get('y')!.map(([value]) => Number(value)),
    ) > 0.75,
  );
});

const WORLDS: readonly (readonly [readonly Feature[], Partial<PlanOptions>])[] = [
  [[TOKENS, IMAGE, TEXT, ARRAY, NUMBER], {}],
  [
    [feature({ name: 'score', kind: 'float', ...ITEMS }), feature({ name: 'y', role: 'label', ...ITEMS })],
    LISTS,
  ],
];

for (const [features, changes] of WORLDS) {
  const names = features.map(({ name }) => name).join(', ');
  test(`${names}: blocks, other features and more examples change nothing`, () => {
    const { data } = planOf(features, {}, changes);
    const [whole, parts] = [valuesOf(data, 12), [drawLists(data, 0, 5), drawLists(data, 5, 7)]];
    allFeatures(data).forEach(({ name }, f) => {
      assert.deepEqual(
        parts.flatMap((part) => part[f]!),
        whole.get(name),
      );
    });
    const more = planOf([...features, feature({ name: 'more', kind: 'bytes' })], {}, changes);
    const among = valuesOf(more.data, 12);
    for (const [name, lists] of whole) assert.deepEqual(among.get(name), lists);
  });
}

/** The samples of a PNG of 8 pixels a row, of which each row begins with its filter: none. */
function samplesOf(png: Buffer): number[] {
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  return [...rows].filter((_, i) => i % (1 + 3 * 8) !== 0);
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const covariance = mean(a.map((value, i) => (value - ma) * (b[i]! - mb)));
  const deviation = (values: readonly number[], m: number) =>
    Math.sqrt(mean(values.map((value) => (value - m) ** 2)));
  return covariance / (deviation(a, ma) * deviation(b, mb));
}
