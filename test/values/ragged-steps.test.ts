/** Ragged tensors in the steps of a sequence or the items of a list: each step has the rows that its own row lengths say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFeatures } from '../../src/plan/plan.ts';
import type { Feature } from '../../src/schema/feature.ts';
import { PROFILE_NAMES } from '../../src/spec/profiles.ts';
import type { Column } from '../../src/tfrecord/column.ts';
import { compileColumns } from '../../src/values/columns.ts';
import { feature, planAll } from '../plan/options.ts';
import { readLists, type Value } from './draw.ts';

const EXAMPLES = 60;
const STEPS = { min: 0, max: 5, group: 'turns' };
const ROWS = { length: 'variable', rows: { min: 0, max: 3, size: 1 }, steps: STEPS } as const;
const ANY = { ...ROWS, rows: { min: 0, max: undefined, size: 1 } } as const;

const follows = (rowLengths: string): Partial<Feature> => ({ tie: { type: 'ragged-values', rowLengths } });

/** Words of sentences, and letters of those words, in pairs. */
const FEATURES = [
  feature({ name: 'sentences', ...ROWS }),
  feature({ name: 'words', ...ANY, ...follows('sentences') }),
  feature({
    name: 'letters',
    kind: 'bytes',
    ...ANY,
    rows: { min: 0, max: undefined, size: 2 },
    ...follows('words'),
  }),
];

/** The lists of each step of each example. */
function stepsOf(column: Column): Value[][][] {
  const { ends, elementEnds } = column.steps ?? assert.fail('it has no steps');
  const flat = readLists(column, EXAMPLES).flat();
  return Array.from({ length: EXAMPLES }, (_, i) => {
    const first = i === 0 ? 0 : ends[i - 1]!;
    return Array.from({ length: ends[i]! - first }, (_, s) => {
      const step = first + s;
      return flat.slice(step === 0 ? 0 : elementEnds[step - 1]!, elementEnds[step]!);
    });
  });
}

const sum = (list: readonly Value[] = []) => list.reduce<number>((total, value) => total + Number(value), 0);

for (const record of ['sequence-example', 'example-list'] as const)
  for (const profile of PROFILE_NAMES)
    test(`${record}, profile ${profile}: as many values in each step as its row lengths add up to`, () => {
      const { plan, problems } = planAll(FEATURES, { profile }, { record, examples: EXAMPLES });
      assert.deepEqual(problems, []);
      const names = allFeatures(plan.data).map(({ name }) => name);
      const columns = compileColumns(plan.data, EXAMPLES)(0, EXAMPLES);
      const byName = new Map(columns.map((column, f) => [names[f], stepsOf(column)]));
      const [sentences = [], words = [], letters = []] = ['sentences', 'words', 'letters'].map((name) =>
        byName.get(name),
      );
      assert.ok(sentences.some((steps) => steps.length > 2) && words.flat().some(({ length }) => length > 9));
      const wordsOf = sentences.map((steps) => steps.map(sum));
      assert.deepEqual(
        words.map((steps) => steps.map(({ length }) => length)),
        wordsOf,
      );
      const lettersOf = words.map((steps) => steps.map((step) => 2 * sum(step)));
      assert.deepEqual(
        letters.map((steps) => steps.map(({ length }) => length)),
        lettersOf,
      );
    });
