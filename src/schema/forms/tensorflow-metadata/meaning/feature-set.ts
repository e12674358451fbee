/** The features of the context or of the sequence by name, while references to them are read. */
import { quote } from '../../../../yaml/node.ts';
import type { SchemaFeature } from '../../../schema.ts';
import { type Message, messagesOf, textOf, valueOffset } from '../encoding/tree.ts';
import type { Context } from './context.ts';
import { type Draft, readFeature } from './feature.ts';
import { isDerived } from './presence.ts';

export interface FeatureSet {
  readonly features: Map<string, SchemaFeature>;
  readonly drafts: readonly Draft[];
  /** The names of all features in the schema, including those that are left out. */
  readonly declared: ReadonlySet<string>;
  /** Whether the name of a feature could not be read, so that an unknown name may refer to it. */
  readonly isIncomplete: boolean;
}

/** The feature that contains the feature lists of a SequenceExample. */
export const SEQUENCE = '##SEQUENCE##';

/** Reads features, or feature lists with `isList`. Reports those without a usable name, and repeated ones. */
export function readFeatures(parent: Message, isList: boolean, context: Context): FeatureSet {
  const places = new Map<string, number>();
  const drafts: Draft[] = [];
  let isIncomplete = parent.isBroken;
  for (const message of messagesOf(parent, 'feature')) {
    const name = readName(message, context);
    isIncomplete ||= name === undefined;
    if (name === undefined || (name === SEQUENCE && !isList)) continue;
    const offset = valueOffset(message, 'name');
    const earlier = places.get(name);
    if (earlier !== undefined) {
      const found = `duplicate feature ${quote(name)}: it is already on line ${context.placeAt(earlier).line}`;
      context.fail({ code: 'duplicate-feature', offset, message: found, fix: 'keep one of them' });
      continue;
    }
    places.set(name, offset);
    if (isDerived(message) || context.environments.isMissing(message)) continue;
    const draft = readFeature(message, name, isList, context);
    if (draft !== undefined) drafts.push(draft);
  }
  const features = new Map(drafts.map(({ feature }) => [feature.name, feature]));
  return { features, drafts, declared: new Set(places.keys()), isIncomplete };
}

/** The name of a feature; undefined after an error was reported. */
export function readName(message: Message, { fail }: Pick<Context, 'fail'>): string | undefined {
  const name = textOf(message, 'name');
  if (name === undefined) {
    const found = `a message ${message.type.name} has no name`;
    return fail({
      code: 'missing-name',
      offset: message.offset,
      message: found,
      fix: 'add "name"',
      lacking: message,
    });
  }
  if (name !== '') return name;
  const offset = valueOffset(message, 'name');
  return fail({ code: 'empty-name', offset, message: '"name" is empty', fix: 'give the feature a name' });
}

/**
 * The feature of this name that something refers to. Reports an unknown name. Also undefined if the
 * feature is left out, which was already reported.
 */
export function findFeature(
  { features, declared, isIncomplete }: FeatureSet,
  name: string,
  offset: number,
  { fail, suggest }: Context,
): SchemaFeature | undefined {
  if (declared.has(name) || isIncomplete) return features.get(name);
  const fix = suggest(name, declared) || 'add the feature to the schema';
  return fail({ code: 'unknown-feature', offset, message: `the schema has no feature ${quote(name)}`, fix });
}

/** The feature that is a column of a representation. */
export function findColumn(
  message: Message,
  field: string,
  set: FeatureSet,
  run: Context,
): SchemaFeature | undefined {
  const name = textOf(message, field);
  if (name !== undefined) return findFeature(set, name, valueOffset(message, field), run);
  const found = `a message ${message.type.name} has no ${quote(field)}`;
  const { offset } = message;
  const fix = `add "${field}"`;
  return run.fail({ code: 'missing-column', offset, message: found, fix, lacking: message });
}

/** Changes facts of a feature. */
export function changeFeature({ features }: FeatureSet, name: string, change: Partial<SchemaFeature>): void {
  const feature = features.get(name);
  if (feature !== undefined) features.set(name, { ...feature, ...change });
}
