/** Reads a feature of the plain form. */
import type { Place } from '../../../base/problem.ts';
import type { Check, Checked, Run } from '../../../yaml/check.ts';
import type { Node } from '../../../yaml/node.ts';
import type { Domain, Fact, Label, Presence, SchemaFeature, Shape, Steps, Tie } from '../../schema.ts';
import { FACT_OF_KEY, FEATURE, type TIE_KEYS } from './keys.ts';
import { KIND_RULES, type KindRules } from './literals.ts';

/** A feature that may take its bounds from its group. */
export interface Draft {
  readonly feature: Omit<SchemaFeature, 'name' | 'place'>;
  /** Whether its length only names a group. */
  readonly isLengthOpen: boolean;
  /** Whether its steps only name a group. */
  readonly areStepsOpen: boolean;
}

type Written = NonNullable<Checked<typeof FEATURE.check>>;

/** Reads the value of a feature's name. */
export const readFeature: Check<Draft> = (node, run) => {
  const written = FEATURE.check(node, run);
  if (written?.kind === undefined) return undefined;
  const rules = KIND_RULES[written.kind];
  const steps = stepsOf(written);
  const domain = domainOf(written, rules, run);
  const tie = tieOf(written);
  const label = labelOf(written);
  return {
    feature: {
      kind: written.kind,
      shape: shapeOf(written),
      presence: presenceOf(written, rules, run),
      ...(steps && { steps }),
      ...(domain && { domain }),
      ...(written.content && { content: written.content }),
      ...(tie && { tie }),
      ...(label && { label }),
      places: placesOf(node, run),
    },
    isLengthOpen: isOpen(written.length),
    areStepsOpen: isOpen(written.steps),
  };
};

function shapeOf({ shape = [], length, row = [] }: Written): Shape {
  if (length === undefined) return { type: 'fixed', dims: shape };
  if (typeof length === 'number') return { type: 'fixed', dims: [length, ...row] };
  return { type: 'variable', ...boundsOf(length), row };
}

function stepsOf({ steps }: Written): Steps | undefined {
  return typeof steps === 'number' ? { min: steps, max: steps } : steps && boundsOf(steps);
}

/** An optional group, min and max. */
type Bounds = Exclude<Written['length'], number | undefined>;

/** The length that these keys describe. */
export function boundsOf({ min = 0, max, group }: Bounds): Steps {
  return { min, max, ...(group !== undefined && { group }) };
}

/** Whether only the group is given, so that the bounds come from its other members. */
export function isOpen(length: Bounds | number | undefined): boolean {
  if (length === undefined || typeof length === 'number') return false;
  return length.group !== undefined && length.min === undefined && length.max === undefined;
}

function presenceOf(written: Written, rules: KindRules, run: Run): Presence {
  const values = written.default && rules.default.check(written.default, run);
  const minFraction = written.min_fraction;
  return {
    required: !(written.optional ?? written.default !== undefined),
    ...(values && { default: values }),
    ...(minFraction !== undefined && { minFraction }),
  };
}

function domainOf(
  { min, max, values, names, corners }: Written,
  rules: KindRules,
  run: Run,
): Domain | undefined {
  const least = min && rules.min.check(min, run);
  const greatest = max && rules.max.check(max, run);
  const allowed = values && rules.values.check(values, run);
  const domain: Domain = {
    ...(least !== undefined && { min: least }),
    ...(greatest !== undefined && { max: greatest }),
    ...(allowed && { values: allowed }),
    ...(names && { names }),
    ...(corners && { corners }),
  };
  return Object.keys(domain).length === 0 ? undefined : domain;
}

/** The tie that the keys describe; undefined if there is none. */
export function tieOf(written: Pick<Written, keyof typeof TIE_KEYS>): Tie | undefined {
  const { of, at_least, name_of, row_lengths, same_as, shape_of, index_of, size } = written;
  if (of !== undefined) return { type: 'image-fact', ...of };
  if (at_least !== undefined) return { type: 'at-least', feature: at_least };
  if (name_of !== undefined) return { type: 'name-of', feature: name_of };
  if (row_lengths !== undefined) return { type: 'ragged-values', rowLengths: row_lengths };
  if (same_as !== undefined) return { type: 'equal', feature: same_as };
  if (shape_of !== undefined) return { type: 'shape-of', feature: shape_of };
  if (index_of !== undefined && size !== undefined) return { type: 'sparse-index', feature: index_of, size };
  return undefined;
}

function labelOf({ label }: Written): Label | undefined {
  if (label === undefined || typeof label === 'string') return label && { type: label };
  const { classes, priors } = label;
  return classes === undefined ? undefined : { type: 'classes', count: classes, ...(priors && { priors }) };
}

/** The place of each fact, which is that of the first value that belongs to it. */
function placesOf(node: Node, { source }: Run): { readonly [F in Fact]?: Place } {
  const places: { [F in Fact]?: Place } = {};
  if (node.kind !== 'map') return places;
  for (const { key, value } of node.entries) {
    const name = `${key.value}`;
    const fact = Object.hasOwn(FACT_OF_KEY, name) ? FACT_OF_KEY[name] : undefined;
    if (fact !== undefined) places[fact] ??= source.placeAt(value.start);
  }
  return places;
}
