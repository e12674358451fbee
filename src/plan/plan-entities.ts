/** Entities, which appear in several examples: their features are drawn once for all of these. */
import { hasWildcard, matchesGlob } from '../base/glob.ts';
import { suggest } from '../base/nearest.ts';
import { error, type Located, type OnProblem, type Place, type Problem } from '../base/problem.ts';
import { type Feature, leaderOf } from '../schema/feature.ts';
import type { Entity } from '../spec/across-features.ts';
import { isExampleIndex } from './distributions/example-index.ts';
import { isUnique, UNIQUE_TEXTS, uniqueIntegers } from './distributions/unique.ts';
import type { PlannedFeature } from './plan.ts';

/** What planning knows about a feature apart from its plan. */
export interface EntityFacts {
  readonly schemaOf: (name: string) => Feature | undefined;
  /** Whether a rule names the distribution. */
  readonly isRuled: (name: string) => boolean;
}

/** The features, those of entities with them. `labels` cannot belong to one. */
export function planEntities(
  planned: readonly PlannedFeature[],
  labels: readonly string[],
  entities: readonly Entity[],
  { schemaOf, isRuled }: EntityFacts,
  onProblem: OnProblem,
): PlannedFeature[] {
  const owners = new Map<string, Entity>();
  const names = [...planned.map(({ name }) => name), ...labels];
  for (const entity of entities) {
    for (const { name, place } of membersOf(entity, names, onProblem)) {
      const why = whyNoMember(name, owners.get(name), labels, planned);
      if (why === undefined) owners.set(name, entity);
      else {
        const message = `${JSON.stringify(name)} cannot belong to the entity ${JSON.stringify(entity.id.value)}: ${why}`;
        onProblem(error('unfit-entity-feature', place, message, 'leave it out'));
      }
    }
  }
  const inEntities = planned.map((feature) => {
    const owner = owners.get(feature.name);
    if (owner === undefined) return feature;
    const entity = { id: owner.id.value, rows: owner.rows };
    // Factors that a label follows are drawn separately for each example, because its figures assume independent
    // examples.
    const { factors: _, ...rest }: PlannedFeature = feature;
    const member = { ...rest, entity };
    return feature.name !== entity.id ? member : asId(member, owner.id.place, schemaOf, isRuled, onProblem);
  });
  const reported = new Set<string>();
  for (const feature of inEntities) {
    const tie = schemaOf(feature.name)?.tie;
    const split = splitFrom(feature, tie && leaderOf(tie), inEntities);
    if (split === undefined || reported.has(split)) continue;
    reported.add(feature.name);
    const owner = owners.get(feature.name) ?? owners.get(split);
    onProblem(splitTie(feature.name, split, owner?.id.place));
  }
  for (const label of labels) {
    const tie = schemaOf(label)?.tie;
    const leader = tie && leaderOf(tie);
    const owner = leader === undefined ? undefined : owners.get(leader);
    if (leader !== undefined && owner !== undefined) onProblem(splitTie(label, leader, owner.id.place));
  }
  return inEntities;
}

interface Named {
  readonly name: string;
  readonly place: Place;
}

/** The id and the features that the names and globs match. */
function membersOf({ id, features }: Entity, names: readonly string[], onProblem: OnProblem): Named[] {
  const members = new Map<string, Place>();
  for (const { value, place } of [id, ...features]) {
    const isGlob = value !== id.value && hasWildcard(value);
    const matched = names.filter((name) => name === value || (isGlob && matchesGlob(value, name)));
    if (matched.length === 0) onProblem(unmatched({ value, place }, names));
    for (const name of matched) members.set(name, members.get(name) ?? place);
  }
  return [...members].map(([name, place]) => ({ name, place }));
}

function unmatched({ value, place }: Located<string>, names: readonly string[]): Problem {
  const fix = suggest(value, names) || 'name a feature of the fixture';
  return error('entity-matches-nothing', place, `${JSON.stringify(value)} matches no feature`, fix);
}

function whyNoMember(
  name: string,
  owner: Entity | undefined,
  labels: readonly string[],
  planned: readonly PlannedFeature[],
): string | undefined {
  if (owner !== undefined) return `it belongs to ${JSON.stringify(owner.id.value)} already`;
  if (labels.includes(name)) return 'it is a label, which each example has of its own';
  const isInSequence = planned.some((feature) => feature.name === name && feature.steps !== undefined);
  return isInSequence ? 'it is in the sequence of the record, which each example has of its own' : undefined;
}

/** The id of an entity: no two entities have the same. */
function asId(
  feature: PlannedFeature,
  place: Place,
  schemaOf: EntityFacts['schemaOf'],
  isRuled: EntityFacts['isRuled'],
  onProblem: OnProblem,
): PlannedFeature {
  const { distribution } = feature;
  if (feature.kind === 'float' || feature.length !== 1 || feature.rowSize !== undefined) {
    const found = feature.kind === 'float' ? 'it has floats' : 'it has a list of values';
    const message = `${JSON.stringify(feature.name)} cannot be the id of an entity: ${found}`;
    onProblem(error('unfit-entity-id', place, message, 'name a feature of one integer or text'));
    return feature;
  }
  if (isUnique(distribution) || isExampleIndex(distribution)) return feature;
  const { domain, tie } = schemaOf(feature.name) ?? {};
  if (
    isRuled(feature.name) ||
    tie !== undefined ||
    domain?.values !== undefined ||
    domain?.names !== undefined
  ) {
    const message = `two entities could have the same ${JSON.stringify(feature.name)}, whose values are not unique`;
    onProblem(error('entity-id-not-unique', place, message, 'give it the distribution unique'));
    return feature;
  }
  if (feature.kind === 'bytes') return { ...feature, distribution: UNIQUE_TEXTS };
  const { min, max } = domain ?? {};
  const bounds = min === undefined || max === undefined ? undefined : { min: Number(min), max: Number(max) };
  return { ...feature, distribution: uniqueIntegers(bounds) };
}

/** A feature that this one is tied to, and that does not belong to the same entity. */
function splitFrom(
  feature: PlannedFeature,
  ofTie: string | undefined,
  all: readonly PlannedFeature[],
): string | undefined {
  const { distribution, lengthGroup, missingWhere } = feature;
  const leaders = [
    ofTie,
    'after' in distribution ? distribution.after : undefined,
    // A feature that is absent from all examples of an entity may only depend on features of the entity.
    feature.entity && missingWhere?.feature,
  ];
  const isTied = (other: PlannedFeature) =>
    leaders.includes(other.name) || (lengthGroup !== undefined && other.lengthGroup === lengthGroup);
  return all.find((other) => isTied(other) && other.entity?.id !== feature.entity?.id)?.name;
}

function splitTie(name: string, other: string, place: Place | undefined): Problem {
  const message = `${JSON.stringify(name)} is tied to ${JSON.stringify(other)}, and only one of them belongs to the entity`;
  return error('entity-splits-tie', place, message, 'name both, or neither');
}
