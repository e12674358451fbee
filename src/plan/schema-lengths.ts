/** How many elements the features of a schema have in an example. */
import type { Feature, Rows } from '../schema/feature.ts';
import type { Range } from './distributions/types.ts';
import type { PlannedFeature } from './plan.ts';

/** Rows of a variable length where the schema names no limit, and steps likewise. */
const VARIABLE_LENGTH: Range = { min: 0, max: 8 };
const VARIABLE_STEPS: Range = { min: 1, max: 8 };

/** A schema that allows a million elements means "any number": so many more than the least are drawn. */
const MAX_SPREAD = 64;

/** All items of an example list are one group; so are feature lists that the schema puts into none. */
const ITEMS = '##items##';

export type Lengths = Pick<PlannedFeature, 'length' | 'rowSize' | 'lengthGroup' | 'rowLengths' | 'steps'>;

/** The lengths of every feature by name; those of a group have one range. */
export function planLengths(features: readonly Feature[]): ReadonlyMap<string, Lengths> {
  // A group of the context and one of the sequence are two, whatever their names are.
  const rangesOf = (some: readonly Feature[]) => groupRanges(some, ({ rows }) => rows, VARIABLE_LENGTH);
  const ofContext = rangesOf(features.filter(({ steps }) => steps === undefined));
  const ofSequence = rangesOf(features.filter(({ steps }) => steps !== undefined));
  const ungrouped = ungroupedSteps(features);
  const groupOf = ({ name, steps }: Feature) => steps && (steps.group ?? ungrouped(name));
  const stepGroups = groupRanges(
    features,
    (feature) => feature.steps && { ...feature.steps, group: groupOf(feature) ?? ITEMS },
    VARIABLE_STEPS,
  );
  const lengths = new Map<string, Lengths>();
  for (const feature of features) {
    const { name } = feature;
    const group = groupOf(feature);
    const range = group === undefined ? undefined : stepGroups.get(group);
    lengths.set(name, {
      ...lengthOf(feature, feature.steps === undefined ? ofContext : ofSequence),
      ...(group !== undefined && range !== undefined && { steps: { ...range, group } }),
    });
  }
  for (const { name } of features) addRagged(name, features, lengths);
  return lengths;
}

/** The group of feature lists that the schema puts into none: each its own where they cannot be equally long. */
function ungroupedSteps(features: readonly Feature[]): (name: string) => string {
  const all = features.flatMap(({ steps }) =>
    steps !== undefined && steps.group === undefined ? steps : [],
  );
  const min = Math.max(0, ...all.map((steps) => steps.min));
  const canBeEqual = all.every(({ max }) => max === undefined || max >= min);
  return (name) => (canBeEqual ? ITEMS : `${ITEMS}${name}`);
}

/** A ragged tensor has as many rows as its row lengths add up to at most; these can be those of another one. */
function addRagged(name: string, features: readonly Feature[], lengths: Map<string, Lengths>): void {
  const feature = features.find((other) => other.name === name);
  if (feature?.tie?.type !== 'ragged-values' || lengths.get(name)?.rowLengths !== undefined) return;
  const { rowLengths } = feature.tie;
  addRagged(rowLengths, features, lengths);
  const size = feature.rows?.size ?? 1;
  const steps = lengths.get(rowLengths)?.steps;
  lengths.set(name, {
    length: { min: 0, max: maxRagged(rowLengths, features, lengths) },
    ...(size !== 1 && { rowSize: size }),
    rowLengths,
    ...(steps && { steps }),
  });
}

function lengthOf(
  { length, rows, tie }: Feature,
  groups: ReadonlyMap<string, Range>,
): Omit<Lengths, 'steps'> {
  if (length !== 'variable') return { length };
  if (rows === undefined) return { length: VARIABLE_LENGTH };
  const { size, group } = rows;
  const range = (group === undefined ? undefined : groups.get(group)) ?? drawn(rows, VARIABLE_LENGTH);
  // A sparse tensor has at most as many values as positions.
  const max = tie?.type === 'sparse-index' ? Math.min(range.max, tie.size) : range.max;
  return {
    length: { min: Math.min(range.min, max), max },
    ...(size !== 1 && { rowSize: size }),
    ...(group !== undefined && { lengthGroup: group }),
  };
}

/** What all members of a group allow. */
function groupRanges(
  features: readonly Feature[],
  limitsOf: (feature: Feature) => (Pick<Rows, 'min' | 'max'> & { readonly group?: string }) | undefined,
  otherwise: Range,
): ReadonlyMap<string, Range> {
  const limits = new Map<string, { min: number; max: number | undefined }>();
  for (const feature of features) {
    const own = limitsOf(feature);
    if (own?.group === undefined) continue;
    const known = limits.get(own.group);
    const size = feature.tie?.type === 'sparse-index' ? feature.tie.size : undefined;
    limits.set(own.group, {
      min: Math.max(known?.min ?? 0, own.min),
      max: least([known?.max, own.max, size]),
    });
  }
  return new Map([...limits].map(([group, range]) => [group, drawn(range, otherwise)]));
}

function drawn({ min, max }: Pick<Rows, 'min' | 'max'>, otherwise: Range): Range {
  const from = max === undefined ? Math.max(min, otherwise.min) : min;
  const to = max ?? Math.max(from, otherwise.max);
  return { min: Math.min(from, to), max: Math.min(to, from + MAX_SPREAD) };
}

function least(limits: readonly (number | undefined)[]): number | undefined {
  const known = limits.filter((limit) => limit !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** Integers without an upper bound are drawn up to so much above the lower one, row lengths among them. */
const MAX_ROW_LENGTH = 9;

function maxRagged(
  rowLengths: string,
  features: readonly Feature[],
  lengths: ReadonlyMap<string, Lengths>,
): number {
  const { length = 0, rowSize = 1 } = lengths.get(rowLengths) ?? {};
  const rows = rowSize * (typeof length === 'number' ? length : length.max);
  const domain = features.find(({ name }) => name === rowLengths)?.domain;
  return rows * Number(domain?.max ?? Number(domain?.min ?? 0) + MAX_ROW_LENGTH);
}
