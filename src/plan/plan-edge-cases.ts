/** Which examples are marked, and how. A test compares this list with docs/edge-cases.md. */
import { type OnProblem, warning } from '../base/problem.ts';
import type { Change, EdgeCase, PlannedFeature } from './plan.ts';
import { isIndexOrTime } from './plan-feature.ts';

interface Case {
  readonly what: string;
  readonly change: Change;
  readonly fits: (feature: PlannedFeature, isRequired: boolean) => boolean;
}

/**
 * The first examples, one for each of these in this order, whether or not a feature can carry it: so a case has the
 * same number in every fixture, and no other example moves when the schema or the number of examples changes.
 */
const CASES: readonly Case[] = [
  { what: 'labels-all-0', change: { type: 'every', value: 0 }, fits: isNumericLabel },
  { what: 'labels-all-1', change: { type: 'every', value: 1 }, fits: isNumericLabel },
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

/** The cases that the reader of the features refuses; they follow the others. */
const HOSTILE_CASES: readonly Case[] = [
  { what: 'hostile-absent', change: { type: 'no-entry' }, fits: isRefusedAbsent },
  { what: 'hostile-kind-unset', change: { type: 'no-list' }, fits: isRefusedAbsent },
  { what: 'hostile-empty-list', change: { type: 'elements', count: 'none' }, fits: isFixed },
  { what: 'hostile-one-value-less', change: { type: 'elements', count: 'one-less' }, fits: isLonger },
  { what: 'hostile-one-value-more', change: { type: 'elements', count: 'one-more' }, fits: isFixed },
  { what: 'hostile-other-kind', change: { type: 'other-kind' }, fits: () => true },
];

/** The names of all cases; their places are the numbers of their examples. */
export const EDGE_CASES: readonly string[] = [...CASES, ...HOSTILE_CASES].map(({ what }) => what);

/**
 * The edge cases of a fixture with these features, those that it has examples for; says which it has none for.
 * `required` names the features that the reader has no default for.
 */
export function planEdgeCases(
  features: readonly PlannedFeature[],
  required: ReadonlySet<string>,
  examples: number,
  isHostile: boolean,
  onProblem: OnProblem,
): EdgeCase[] {
  const cases = isHostile ? [...CASES, ...HOSTILE_CASES] : CASES;
  const partitions = partitionsAmong(features);
  const all = cases.flatMap(({ what, change, fits }, example) => {
    const carriers = features.filter(
      (feature) => fits(feature, required.has(feature.name)) && !breaksRows(change, feature, partitions),
    );
    const names = carriers.map(({ name }) => name);
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

/** The features that hold lengths of rows, and the groups that these features belong to. */
interface Partitions {
  readonly names: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

function partitionsAmong(features: readonly PlannedFeature[]): Partitions {
  const names = new Set(features.flatMap(({ rowLengths }) => rowLengths ?? []));
  const partitions = features.filter(({ name }) => names.has(name));
  return { names, groups: new Set(partitions.flatMap(({ lengthGroup }) => lengthGroup ?? [])) };
}

/** Whether the number of values would contradict the lengths of their rows, which readers rely on. */
function breaksRows(
  { type }: Change,
  { name, rowLengths, lengthGroup }: PlannedFeature,
  { names, groups }: Partitions,
): boolean {
  if (type === 'int64' || type === 'every') return names.has(name);
  if (type !== 'no-entry' && type !== 'no-list' && type !== 'elements') return false;
  return (
    names.has(name) || rowLengths !== undefined || (lengthGroup !== undefined && groups.has(lengthGroup))
  );
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

/** Labels are 0 or 1, and indices and times keep their values. */
function carries(kind: PlannedFeature['kind']): (feature: PlannedFeature) => boolean {
  return (feature) =>
    feature.kind === kind && feature.role === 'feature' && !isAlwaysEmpty(feature) && !isIndexOrTime(feature);
}

/** A value in such a list would contradict the plan. */
function isAlwaysEmpty({ length, rowSize = 1 }: PlannedFeature): boolean {
  return rowSize * (typeof length === 'number' ? length : length.max) === 0;
}

function isNumericLabel(feature: PlannedFeature): boolean {
  return feature.role === 'label' && feature.kind !== 'bytes' && !isAlwaysEmpty(feature);
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

function hasDefault(feature: PlannedFeature, isRequired: boolean): boolean {
  return !isRequired && !isIndexOrTime(feature);
}

/** A parser always reads an absent feature of variable length as an empty row. */
function isRefusedAbsent(feature: PlannedFeature, isRequired: boolean): boolean {
  return isRequired && isFixed(feature);
}
