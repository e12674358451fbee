/** Features of variable length that have the same number of values in every example. */
import { quote } from '../../../../yaml/node.ts';
import type { SchemaFeature, Steps } from '../../../schema.ts';
import { allOf, type Message, messageOf, messagesOf, textOf } from '../encoding/tree.ts';
import type { Context } from './context.ts';
import { matchLengths } from './equal-lengths.ts';
import { changeFeature, type FeatureSet, findFeature, readName, SEQUENCE } from './feature-set.ts';
import { isRetired } from './presence.ts';
import { checkName } from './sparse-tensor.ts';

/** The group that a feature states; an empty name means no group. */
function jointGroup(message: Message): string | undefined {
  const metadata = messageOf(message, 'sequence_metadata');
  return metadata && textOf(metadata, 'joint_group');
}

/** A member of a group, with its range, which all members must share. */
interface Member {
  readonly name: string;
  readonly group: string;
  /** Whether the feature states the group itself. An assumed group has no effect on a single member. */
  readonly isStated: boolean;
  readonly range: Steps;
}

/**
 * Groups features of a joint sequence and, in Merlin's schemas, lists of the same length, which are columns of one
 * sequence.
 */
export function groupFeatures(set: FeatureSet, { isMerlin }: Context): void {
  const members = set.drafts.flatMap(({ feature: { name }, message, tags }): Member[] => {
    const joint = jointGroup(message);
    const group = joint ?? (isMerlin && tags.isList ? 'list' : '');
    const shape = set.features.get(name)?.shape;
    return shape?.type === 'variable' ? [{ name, group, isStated: joint !== undefined, range: shape }] : [];
  });
  for (const [name, group] of nameGroups(members)) {
    const shape = set.features.get(name)?.shape;
    if (shape?.type === 'variable') changeFeature(set, name, { shape: { ...shape, group } });
  }
}

/** Groups the feature lists of the sequence, which have the same number of steps if they state the same range. */
export function groupSteps(set: FeatureSet, ofSequence: Steps | undefined): void {
  const members = set.drafts.map(({ feature: { name, steps }, message }): Member => {
    const joint = jointGroup(message);
    const range = steps ?? ofSequence ?? ANY_STEPS;
    return { name, group: joint ?? SEQUENCE, isStated: joint !== undefined, range };
  });
  const groups = nameGroups(members);
  for (const { name, range } of members) {
    const group = groups.get(name);
    if (group !== undefined) changeFeature(set, name, { steps: { ...range, group } });
    else if (range !== ANY_STEPS) changeFeature(set, name, { steps: range });
  }
}

/** The steps of a feature list by default. */
const ANY_STEPS: Steps = { min: 0, max: undefined };

/**
 * The group of each feature. A group with different ranges is split, because TensorFlow Metadata does not require equal
 * lengths in a joint group; the first range keeps its name.
 */
function nameGroups(members: readonly Member[]): Map<string, string> {
  const firstRanges = new Map<string, string>();
  const named = members.flatMap((member) => {
    const { group, range } = member;
    if (group === '') return [];
    const width = `${range.min} to ${range.max ?? 'any'}`;
    const first = firstRanges.get(group) ?? width;
    firstRanges.set(group, first);
    return [{ ...member, group: first === width ? group : `${group} (${width})` }];
  });
  const sizes = new Map<string, number>();
  for (const { group } of named) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const joined = named.filter(({ group, isStated }) => isStated || (sizes.get(group) ?? 0) > 1);
  return new Map(joined.map(({ name, group }) => [name, group]));
}

/** Reads the `weighted_feature`s of the schema, which have the same number of values and weights. */
export function applyWeightedFeatures(root: Message, set: FeatureSet, run: Context): void {
  for (const weighted of messagesOf(root, 'weighted_feature')) {
    const name = readName(weighted, run);
    if (name !== undefined) checkName(name, weighted, set, run);
    const values = findPath(weighted, 'feature', set, run);
    const weights = findPath(weighted, 'weight_feature', set, run);
    if (values && weights && !isRetired(weighted))
      matchLengths(values.name, weights.name, weighted.offset, set, run);
  }
}

/** The names of features that are weights of others. */
export function weightNames(root: Message): Set<string> {
  return new Set(
    messagesOf(root, 'weighted_feature').flatMap((weighted) => {
      const path = messageOf(weighted, 'weight_feature');
      return path ? allOf(path, 'step').map(({ value }) => String(value)) : [];
    }),
  );
}

function findPath(
  weighted: Message,
  field: string,
  set: FeatureSet,
  run: Context,
): SchemaFeature | undefined {
  const path = messageOf(weighted, field);
  const [step, ...others] = path ? allOf(path, 'step') : [];
  if (step !== undefined && others.length === 0) return findFeature(set, String(step.value), step.at, run);
  const message = `${quote(field)} of a weighted_feature must be a path with one step, the name of a feature`;
  const lacking = path ?? weighted;
  return run.fail({ code: 'bad-feature-path', offset: lacking.offset, message, lacking });
}
