/** Reads a fixture spec. Only a run with a spec loads this module. */
import { BROKEN_KINDS, type BrokenKind } from '../base/broken-kind.ts';
import { error, type Located, type OnProblem } from '../base/problem.ts';
import { rate } from '../plan/distributions/parameters.ts';
import { readPlainSchema } from '../schema/forms/plain/read.ts';
import { RECORD_TYPES } from '../schema/schema.ts';
import { type Check, checkText, described, located, refuse } from '../yaml/check.ts';
import { listOf, mapOf } from '../yaml/check-collection.ts';
import { object, optional } from '../yaml/check-object.ts';
import { boolean, numberFix, oneOf, string } from '../yaml/check-scalar.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Source } from '../yaml/source.ts';
import { correlations, entities } from './across-features.ts';
import { rule } from './feature-rule.ts';
import { DEFAULT_SPEC, type FixtureSpec } from './fixture-spec.ts';
import { PROFILE_NAMES, PROFILES } from './profiles.ts';

const fromConfig = oneOf('from-config');

const rateOrConfig: Check<number | 'from-config'> = described(
  { anyOf: [rate.json, fromConfig.json] },
  (node, run) =>
    // A number in quotes or a percentage was meant as a rate.
    node.kind === 'string' && numberFix(node, run) === '' ? fromConfig(node, run) : rate(node, run),
);

const brokenKind = located(oneOf(...BROKEN_KINDS, 'all'));
const brokenKinds = listOf(brokenKind);

const brokenList: Check<readonly Located<BrokenKind | 'all'>[]> = described(
  { anyOf: [brokenKind.json, brokenKinds.json] },
  (node, run) => {
    if (node.kind === 'list') return brokenKinds(node, run);
    const one = brokenKind(node, run);
    return one && [one];
  },
);

const names = listOf(located(string));

/** Undefined if one of the names is invalid, so that nothing is concluded from the others. */
const labelNames: Check<readonly Located<string>[]> = described(
  { ...names.json, minItems: 1 },
  (node, run) => {
    if (node.kind !== 'list' || node.items.length === 0)
      return refuse(run, node, 'a list of at least one name');
    const read = names(node, run);
    return read?.length === node.items.length ? read : undefined;
  },
);

const labels = object({
  names: optional(labelNames, []),
  positive_rate: optional(rateOrConfig, undefined),
  signal: optional(rate, DEFAULT_SPEC.signal),
});

/** The keys of the file. */
export const FIXTURE_SPEC = object({
  $schema: optional(string, undefined),
  profile: optional(oneOf(...PROFILE_NAMES), DEFAULT_SPEC.profile),
  labels: optional(located(labels), undefined),
  features: optional(mapOf(rule), []),
  entities: optional(entities, []),
  correlations: optional(correlations, []),
  uneven_shards: optional(boolean, false),
  edge_cases: optional(located(boolean), undefined),
  hostile: optional(boolean, false),
  broken: optional(brokenList, []),
  schema: optional(readPlainSchema, undefined),
  record: optional(located(oneOf(...RECORD_TYPES)), undefined),
});

/** Reads a spec. Reports the invalid parts, and uses defaults in their place. */
export function loadFixtureSpec(source: Source | undefined, onProblem: OnProblem): FixtureSpec {
  const root = source && parseYaml(source, onProblem);
  if (source === undefined || root === undefined || root.kind === 'null') return DEFAULT_SPEC;
  const spec = checkText(root, FIXTURE_SPEC, source, onProblem);
  if (spec === undefined) return DEFAULT_SPEC;
  const rules = (spec.features ?? []).flatMap(({ key, value }) =>
    value ? [{ pattern: key, rule: value }] : [],
  );
  const hostile = spec.hostile ?? false;
  const profile = spec.profile ?? DEFAULT_SPEC.profile;
  const isImplied = hostile || PROFILES[profile].marksEdgeCases;
  if (spec.edge_cases?.value === false && isImplied) {
    const cause = hostile ? '"hostile"' : `profile "${profile}"`;
    onProblem(
      error(
        'edge-cases-contradiction',
        spec.edge_cases.place,
        `"edge_cases" is false, but ${cause} requires them`,
        'remove one of the two',
      ),
    );
  }
  return {
    profile,
    labelsPlace: spec.labels?.value.names && spec.labels.place,
    labelNames: spec.labels?.value.names ?? [],
    positiveRate: spec.labels?.value.positive_rate,
    signal: spec.labels?.value.signal ?? DEFAULT_SPEC.signal,
    rules,
    entities: spec.entities ?? [],
    correlations: spec.correlations ?? [],
    unevenShards: spec.uneven_shards ?? false,
    edgeCases: isImplied || (spec.edge_cases?.value ?? false),
    hostile,
    broken: spec.broken ?? [],
    schema: spec.schema,
    record: spec.record,
  };
}
