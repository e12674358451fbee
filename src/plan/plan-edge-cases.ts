/** Which examples are marked, and with what. docs/edge-cases.md has the same list: a test holds it. */
import { type OnProblem, warning } from '../base/problem.ts';
import type { Change, EdgeCase } from './edge-case.ts';
import type { PlannedFeature } from './plan.ts';

interface Case {
  readonly what: string;
  readonly change: Change;
  readonly fits: (feature: PlannedFeature) => boolean;
}

/**
 * The first examples, one for each of these in this order, whether or not a feature can carry it: so a case has the
 * same number in every fixture, and no other example moves when the schema or the number of examples changes.
 */
const CASES: readonly Case[] = [
  { what: 'labels-all-0', change: { type: 'every', value: 0 }, fits: isNumericLabel },
  { what: 'labels-all-1', change: { type: 'every', value: 1 }, fits: isNumericLabel },
  // Where it is not there, the reader has a default for a label, and an empty row for a variable length.
  { what: 'absent', change: { type: 'no-entry' }, fits: hasDefault },
  { what: 'kind-unset', change: { type: 'no-list' }, fits: hasDefault },
  { what: 'empty-list', change: { type: 'elements', count: 'none' }, fits: isVariable },
  { what: 'shortest-list', change: { type: 'elements', count: 'fewest' }, fits: isVariable },
  { what: 'longest-list', change: { type: 'elements', count: 'most' }, fits: isVariable },
  ...floats({
    'float-nan': 'NaN',
    'float-infinity': 'Infinity',
    'float-minus-infinity': '-Infinity',
    'float-largest': '3.4028234663852886e+38',
    'float-lowest': '-3.4028234663852886e+38',
    'float-minus-zero': '-0',
    'float-smallest-normal': '1.1754943508222875e-38',
    'float-largest-denormal': '1.1754942106924411e-38',
    'float-smallest-denormal': '1.401298464324817e-45',
  }),
  ...integers({
    'int64-smallest': '-9223372036854775808',
    'int64-largest': '9223372036854775807',
    'int64-minus-1': -1,
    'int64-2^31-minus-1': 2147483647,
    'int64-2^31': 2147483648,
    'int64-minus-2^31-minus-1': -2147483649,
    'int64-2^32-minus-1': 4294967295,
    'int64-2^32': 4294967296,
    'int64-2^53': '9007199254740992',
    'int64-2^53-plus-1': '9007199254740993',
    'int64-minus-2^53-minus-1': '-9007199254740993',
  }),
  { what: 'bytes-empty', change: { type: 'bytes', hex: '' }, fits: carries('bytes') },
  { what: 'bytes-not-utf-8', change: { type: 'bytes', hex: 'fffe0080c328' }, fits: carries('bytes') },
];

/** What no parser that expects the features can read; after the others. */
const HOSTILE_CASES: readonly Case[] = [
  { what: 'hostile-absent', change: { type: 'no-entry' }, fits: isRequired },
  { what: 'hostile-kind-unset', change: { type: 'no-list' }, fits: isRequired },
  { what: 'hostile-empty-list', change: { type: 'elements', count: 'none' }, fits: isFixed },
  { what: 'hostile-one-value-less', change: { type: 'elements', count: 'one-less' }, fits: isLonger },
  { what: 'hostile-one-value-more', change: { type: 'elements', count: 'one-more' }, fits: isFixed },
  { what: 'hostile-other-kind', change: { type: 'other-kind' }, fits: () => true },
];

/** The names of all cases; their places are the numbers of their examples. */
export const EDGE_CASES: readonly string[] = [...CASES, ...HOSTILE_CASES].map(({ what }) => what);

/** The edge cases of a fixture with these features, those that it has examples for; says which it has none for. */
export function planEdgeCases(
  features: readonly PlannedFeature[],
  examples: number,
  isHostile: boolean,
  onProblem: OnProblem,
): EdgeCase[] {
  const cases = isHostile ? [...CASES, ...HOSTILE_CASES] : CASES;
  const all = cases.flatMap(({ what, change, fits }, example) => {
    const names = features.filter(fits).map(({ name }) => name);
    return names.length === 0 ? [] : [{ example, what, features: names, change }];
  });
  const needed = (all.at(-1)?.example ?? 0) + 1;
  if (needed > examples) {
    const left = all.filter(({ example }) => example >= examples).map(({ what }) => what);
    const message = `${examples} examples are too few for all edge cases: left out are ${left.join(', ')}`;
    onProblem(warning('edge-cases-left-out', undefined, message, `ask for at least ${needed} examples`));
  }
  return all.filter(({ example }) => example < examples);
}

function floats(values: Readonly<Record<string, string>>): Case[] {
  return Object.entries(values).map(([what, value]) => ({
    what,
    change: { type: 'float', value },
    fits: carries('float'),
  }));
}

function integers(values: Readonly<Record<string, number | string>>): Case[] {
  return Object.entries(values).map(([what, value]) => ({
    what,
    change: { type: 'int64', value },
    fits: carries('int64'),
  }));
}

/** Labels are 0 or 1; an index or a time that is tied to another feature would lose what it is for. */
function carries(kind: PlannedFeature['kind']): (feature: PlannedFeature) => boolean {
  return (feature) => {
    const { type } = feature.distribution;
    return (
      feature.kind === kind && feature.role === 'feature' && type !== 'example-index' && type !== 'timestamp'
    );
  };
}

function isNumericLabel({ role, kind }: PlannedFeature): boolean {
  return role === 'label' && kind !== 'bytes';
}

function isFixed({ length }: PlannedFeature): boolean {
  return typeof length === 'number';
}

function isLonger({ length }: PlannedFeature): boolean {
  return typeof length === 'number' && length > 1;
}

function isVariable(feature: PlannedFeature): boolean {
  return !isFixed(feature);
}

function hasDefault(feature: PlannedFeature): boolean {
  return feature.role === 'label' || isVariable(feature);
}

function isRequired(feature: PlannedFeature): boolean {
  return !hasDefault(feature);
}
