import { SEQUENCE } from '../forms/tensorflow-metadata/meaning/feature-set.ts';
import type { Schema, SchemaFeature, Steps } from '../schema.ts';
import { printFeature, SERVING } from './tensorflow-metadata/feature.ts';
import { contextTensors, sequenceTensors, tensorGroup } from './tensorflow-metadata/tensors.ts';
import {
  collectLoss,
  formatTextProto,
  type Lose,
  message,
  type TextField,
  text,
  word,
} from './tensorflow-metadata/text-proto.ts';

/** Records as lost the members of a group whose range differs from the first one, because readers split the group. */
function loseUnequalGroups(
  features: readonly SchemaFeature[],
  lists: readonly SchemaFeature[],
  lose: Lose,
): void {
  const rows = features.flatMap(({ name, shape }) =>
    shape.type === 'variable' ? [{ name, range: shape }] : [],
  );
  const steps = lists.flatMap(({ name, steps }) => (steps === undefined ? [] : [{ name, range: steps }]));
  for (const name of unequal(rows)) lose(name, 'shape', 'a group has one range of lengths');
  for (const name of unequal(steps)) lose(name, 'steps', 'a group has one range of steps');
}

function unequal(members: readonly { readonly name: string; readonly range: Steps }[]): string[] {
  const first = new Map<string, Steps>();
  return members.flatMap(({ name, range }) => {
    if (range.group === undefined) return [];
    const { min, max } = first.get(range.group) ?? range;
    first.set(range.group, first.get(range.group) ?? range);
    return min === range.min && max === range.max ? [] : [name];
  });
}

/**
 * Prints a schema as a text proto of TensorFlow Metadata. What it cannot express is listed as lost: the name of the
 * feature, the fact, and the reason. Apart from that, reading the text returns the same schema.
 */
export function printTensorFlowMetadata(schema: Schema): { text: string; lost: string[] } {
  const { lost, lose } = collectLoss();
  const isSequence = schema.record !== 'example';
  if (schema.record === 'example-list') lose('', 'record', 'lists of examples are read as feature lists');
  const features = withNames(schema.features, lose);
  const lists = withNames(schema.sequence, lose);
  loseUnequalGroups(features, lists, lose);
  const tensors = [
    ...contextTensors(features, isSequence, lose),
    ...(isSequence ? sequenceTensors(lists, lose) : []),
  ];
  const fields: TextField[] = [
    ...features.map((feature) => printFeature(feature, false, lose)),
    ...(isSequence ? [sequenceField(lists, lose)] : []),
    ...([...features, ...lists].some(({ label }) => label) ? ENVIRONMENTS : []),
    ...(tensors.length > 0 ? [tensorGroup(tensors)] : []),
  ];
  return { text: formatTextProto(fields), lost };
}

const ENVIRONMENTS = ['TRAINING', SERVING].map((name) => text('default_environment', name));

/** The features whose names are possible in TensorFlow Metadata. */
function withNames(features: readonly SchemaFeature[], lose: Lose): SchemaFeature[] {
  return features.filter(({ name }) => {
    const reason =
      name === '' ? 'a feature needs a name' : 'it is the name of the STRUCT that contains the feature lists';
    const isGood = name !== '' && name !== SEQUENCE;
    if (!isGood) lose(name, 'name', reason);
    return isGood;
  });
}

/** The STRUCT that contains the feature lists, once per SequenceExample. */
function sequenceField(lists: readonly SchemaFeature[], lose: Lose): TextField {
  return message(
    'feature',
    text('name', SEQUENCE),
    word('type', 'STRUCT'),
    message('value_count', word('min', 1), word('max', 1)),
    message('struct_domain', ...lists.map((feature) => printFeature(feature, true, lose))),
  );
}
