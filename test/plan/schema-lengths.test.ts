/** How many elements, rows and steps features have, by what the schema says of them and of their groups. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Lengths, planLengths } from '../../src/plan/schema-lengths.ts';
import type { Feature } from '../../src/schema/feature.ts';
import { feature } from './options.ts';

const variable = (min: number, max?: number, group?: string, size = 1): Partial<Feature> => ({
  length: 'variable',
  rows: { min, max, size, ...(group !== undefined && { group }) },
});
const steps = (min: number, max?: number, group?: string): Partial<Feature> => ({
  steps: { min, max, ...(group !== undefined && { group }) },
});
const range = (min: number, max: number) => ({ min, max });
const grouped = (min: number, max: number, lengthGroup: string) => ({ length: { min, max }, lengthGroup });
const stepped = (min: number, max: number, group: string) => ({ length: 1, steps: { min, max, group } });
const ITEMS = '##items##';
const ragged = (rowLengths: string): Partial<Feature> => ({ tie: { type: 'ragged-values', rowLengths } });
const index = (size: number): Partial<Feature> => ({ tie: { type: 'sparse-index', feature: 'v', size } });

type Features = Readonly<Record<string, Partial<Feature>>>;

const CASES: Readonly<Record<string, readonly [Features, Readonly<Record<string, Lengths>>]>> = {
  'a fixed length': [{ a: { length: 6 } }, { a: { length: 6 } }],
  'any length': [{ a: { length: 'variable' } }, { a: { length: range(0, 8) } }],
  'bounds: none, one, or both': [
    { a: variable(0), b: variable(20), c: variable(0, 3), d: variable(2, 5) },
    {
      a: { length: range(0, 8) },
      b: { length: range(20, 20) },
      c: { length: range(0, 3) },
      d: { length: range(2, 5) },
    },
  ],
  'a maximum that means any number': [{ a: variable(3, 1e6) }, { a: { length: range(3, 67) } }],
  rows: [{ a: variable(1, 4, undefined, 3) }, { a: { length: range(1, 4), rowSize: 3 } }],
  'a group: what all of its members allow': [
    {
      a: variable(1, 9, 'g'),
      b: variable(2, undefined, 'g'),
      c: variable(0, 7, 'g'),
      d: variable(0, 3, 'h'),
    },
    { a: grouped(2, 7, 'g'), b: grouped(2, 7, 'g'), c: grouped(2, 7, 'g'), d: grouped(0, 3, 'h') },
  ],
  'a group of the context and one of the sequence are two': [
    { a: variable(1, 2, 'g'), b: { ...variable(5, 6, 'g'), ...steps(1, 1, 's') } },
    { a: grouped(1, 2, 'g'), b: { ...grouped(5, 6, 'g'), steps: { min: 1, max: 1, group: 's' } } },
  ],
  'positions: no more than there are': [
    { a: { ...variable(0, 9), ...index(4) }, b: { ...variable(6, 9), ...index(4) } },
    { a: { length: range(0, 4) }, b: { length: range(4, 4) } },
  ],
  'positions of a group': [
    { a: { ...variable(0, 9, 'g'), ...index(4) }, v: variable(0, 9, 'g') },
    { a: grouped(0, 4, 'g'), v: grouped(0, 4, 'g') },
  ],
  'steps of a group, and of none': [
    { a: steps(2, 9, 'g'), b: steps(1, 5, 'g'), c: steps(1, 4), d: steps(3) },
    { a: stepped(2, 5, 'g'), b: stepped(2, 5, 'g'), c: stepped(3, 4, ITEMS), d: stepped(3, 4, ITEMS) },
  ],
  'steps of none that cannot be equally many': [
    { a: steps(1, 2), b: steps(3, 4) },
    { a: stepped(1, 2, `${ITEMS}a`), b: stepped(3, 4, `${ITEMS}b`) },
  ],
  'steps without a limit': [{ a: steps(0) }, { a: stepped(1, 8, ITEMS) }],
  'a ragged tensor: as many values as its rows can add up to': [
    { v: { length: 'variable', ...ragged('l') }, l: { ...variable(0, 5), domain: { min: 0, max: 3 } } },
    { v: { length: range(0, 15), rowLengths: 'l' }, l: { length: range(0, 5) } },
  ],
  'a ragged tensor of rows of several elements, with row lengths without a maximum': [
    { v: { ...variable(0, undefined, undefined, 2), ...ragged('l') }, l: { length: 4, domain: { min: 1 } } },
    { v: { length: range(0, 40), rowSize: 2, rowLengths: 'l' }, l: { length: 4 } },
  ],
  'a ragged tensor of two partitions, in steps': [
    {
      v: { length: 'variable', ...ragged('m') },
      m: { length: 'variable', ...ragged('l'), domain: { max: 2 } },
      l: { length: 3, domain: { max: 4 }, ...steps(1, 2, 's') },
    },
    {
      v: { length: range(0, 24), rowLengths: 'm', steps: { min: 1, max: 2, group: 's' } },
      m: { length: range(0, 12), rowLengths: 'l', steps: { min: 1, max: 2, group: 's' } },
      l: { length: 3, steps: { min: 1, max: 2, group: 's' } },
    },
  ],
};

suite('lengths of', () => {
  for (const [what, [features, expected]] of Object.entries(CASES))
    test(what, () => {
      const all = Object.entries(features).map(([name, changes]) => feature({ name, ...changes }));
      assert.deepEqual(Object.fromEntries(planLengths(all)), expected);
    });
});
