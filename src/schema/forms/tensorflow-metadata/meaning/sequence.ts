/** The STRUCT feature `##SEQUENCE##`, which contains the feature lists of a SequenceExample. */
import type { Steps } from '../../../schema.ts';
import { type Message, messageOf, messagesOf, offsetOf, textOf, valueOffset } from '../encoding/tree.ts';
import type { Context } from './context.ts';
import { type FeatureSet, readFeatures, SEQUENCE } from './feature-set.ts';
import { groupSteps } from './groups.ts';
import { isDerived, isRetired } from './presence.ts';
import { readRange } from './shape.ts';

/** The feature lists of a schema; undefined if it describes Examples, or after an error was reported. */
export function readSequence(root: Message, context: Context): FeatureSet | undefined {
  const [message, second] = messagesOf(root, 'feature').filter(
    (feature) => textOf(feature, 'name') === SEQUENCE,
  );
  if (message === undefined) return undefined;
  if (second !== undefined) {
    const found = `duplicate feature "${SEQUENCE}"`;
    const offset = valueOffset(second, 'name');
    context.fail({ code: 'duplicate-feature', offset, message: found, fix: 'merge them' });
  }
  if (isDerived(message) || context.environments.isMissing(message)) return undefined;
  const type = textOf(message, 'type');
  const struct = messageOf(message, 'struct_domain');
  if (struct === undefined || (type !== undefined && type !== 'STRUCT' && type !== 'TYPE_UNKNOWN')) {
    const found = `"${SEQUENCE}" must be a STRUCT with a struct_domain that contains the feature lists`;
    const offset = struct ? offsetOf(message, 'type') : valueOffset(message, 'name');
    return context.fail({ code: 'sequence-not-a-struct', offset, message: found, lacking: message });
  }
  const steps = readSteps(message, context);
  const set = readFeatures(struct, true, context);
  groupSteps(set, steps);
  if (isRetired(message) || isOptional(message)) dropRequirements(set);
  return set;
}

/**
 * The number of steps that the STRUCT states, if any. TensorFlow Data Validation counts one struct in each
 * SequenceExample and infers a count of 1, which does not describe steps.
 */
function readSteps(message: Message, context: Context): Steps | undefined {
  const count = messageOf(message, 'value_count');
  const range = count && readRange(count, context);
  for (const field of ['shape', 'value_counts']) {
    if (messageOf(message, field) === undefined) continue;
    const reason = `the feature lists of "${SEQUENCE}" determine the number of steps`;
    context.ignore({ field, reason, offset: offsetOf(message, field) });
  }
  return range !== undefined && range.min <= 1 && range.max === 1 ? undefined : range;
}

/** Whether the whole sequence may be absent. */
function isOptional(message: Message): boolean {
  const presence = messageOf(message, 'presence');
  return (
    presence !== undefined &&
    presence.fields.size > 0 &&
    presence.fields.get('min_fraction')?.[0]?.value !== 1
  );
}

function dropRequirements({ features }: FeatureSet): void {
  for (const [name, feature] of features) {
    const { required: _, ...presence } = feature.presence;
    features.set(name, { ...feature, presence: { ...presence, required: false } });
  }
}
