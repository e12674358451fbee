/** Adds the contents and ties that a fixture spec states to a schema whose form cannot express them. */
import type { Located, Place } from '../base/problem.ts';
import { boundsOf, isOpen, tieOf } from '../schema/forms/plain/feature.ts';
import { lendBounds } from '../schema/forms/plain/groups.ts';
import { TIES } from '../schema/forms/plain/keys.ts';
import type { Fact, Schema, SchemaFeature, Tie } from '../schema/schema.ts';
import type { FeatureRule, Rule } from './feature-rule.ts';
import { findRule } from './find-rule.ts';

type Stated = Parameters<typeof lendBounds>[0][number];

/** The schema with these facts, whose places are in the spec. */
export function withStatedFacts(schema: Schema, rules: readonly Rule[]): Schema {
  if (rules.length === 0) return schema;
  const stated = (feature: SchemaFeature): Stated => {
    const rule = findRule(rules, feature.name);
    const isLengthOpen = feature.shape.type === 'variable' && isOpen(rule?.group?.value);
    const isRuled = rule !== undefined && !rule.isBroken;
    return { feature: isRuled ? withFacts(feature, rule) : feature, isLengthOpen, areStepsOpen: false };
  };
  return {
    ...schema,
    features: lendBounds(schema.features.map(stated)),
    sequence: lendBounds(schema.sequence.map(stated)),
  };
}

function withFacts(feature: SchemaFeature, rule: FeatureRule): SchemaFeature {
  const content = rule.content?.value;
  const names = rule.names?.value;
  const tie = statedTie(rule);
  const places: { [F in Fact]?: Place } = {
    ...feature.places,
    ...(rule.content && { content: rule.content.place }),
    ...(rule.names && { domain: rule.names.place }),
    ...(tie && { tie: tie.place }),
    ...(rule.group && { shape: rule.group.place }),
  };
  const { shape } = feature;
  const group = shape.type === 'variable' && rule.group ? boundsOf(rule.group.value) : undefined;
  return {
    ...feature,
    ...(content && { content }),
    ...(names && { domain: { ...feature.domain, names } }),
    ...(tie && { tie: tie.value }),
    ...(group && { shape: { ...shape, ...group } }),
    places,
  };
}

/** The tie that a rule states, with the place of its first key. */
export function statedTie(rule: FeatureRule): Located<Tie> | undefined {
  const place = TIES.map((key) => rule[key]?.place).find((given) => given !== undefined);
  const tie = tieOf({
    of: rule.of?.value,
    at_least: rule.at_least?.value,
    name_of: rule.name_of?.value,
    row_lengths: rule.row_lengths?.value,
    same_as: rule.same_as?.value,
    shape_of: rule.shape_of?.value,
    index_of: rule.index_of?.value,
    size: rule.size?.value,
  });
  return tie && place && { value: tie, place };
}
