import { quote } from '../../../../yaml/node.ts';
import type { Presence } from '../../../schema.ts';
import {
  integerOf,
  isTrue,
  type Message,
  messageOf,
  numberOf,
  offsetOf,
  textOf,
  valueOffset,
} from '../encoding/tree.ts';
import type { Context } from './context.ts';

/** Lifecycle stages that TensorFlow Data Validation does not require and TensorFlow Transform does not read. */
const NOT_REQUIRED = new Set(['PLANNED', 'ALPHA', 'DEPRECATED', 'DEBUG_ONLY', 'DISABLED']);

/** Whether readers ignore the feature because of its lifecycle stage. */
export function isRetired(message: Message): boolean {
  return isTrue(message, 'deprecated') || NOT_REQUIRED.has(textOf(message, 'lifecycle_stage') ?? '');
}

/** Derived features occur in statistics but never in records. */
export function isDerived(message: Message): boolean {
  return textOf(message, 'lifecycle_stage') === 'VALIDATION_DERIVED';
}

/** Whether a feature may be absent; undefined after an error was reported. */
export function readPresence(message: Message, context: Context): Presence | undefined {
  const presence = messageOf(message, 'presence');
  const fraction = presence && numberOf(presence, 'min_fraction');
  if (presence && fraction !== undefined && !(fraction >= 0 && fraction <= 1)) {
    const offset = valueOffset(presence, 'min_fraction');
    const found = `"min_fraction" must be from 0 to 1: found ${fraction}`;
    return context.fail({ code: 'bad-min-fraction', offset, message: found });
  }
  if (presence) checkCount(presence, context);
  const group = messageOf(message, 'group_presence');
  if (isRetired(message)) return { required: false };
  // Each column of a table has a value in every row.
  const isColumn = context.isMerlin && presence === undefined && group === undefined;
  if (isColumn || fraction === 1 || (group && isTrue(group, 'required'))) return { required: true };
  return fraction === undefined || fraction === 0
    ? { required: false }
    : { required: false, minFraction: fraction };
}

/** The presence of an optional feature; the number of examples that have it is not known. */
function checkCount(presence: Message, { fail, ignore }: Context): void {
  const count = integerOf(presence, 'min_count') ?? 0n;
  const offset = offsetOf(presence, 'min_count');
  if (count < 0n) {
    const message = `"min_count" must be at least 0: found ${quote(String(count))}`;
    fail({ code: 'bad-min-count', offset: valueOffset(presence, 'min_count'), message });
  } else if (count > 1n) {
    const reason = 'the number of examples with a feature depends on the input "examples"';
    ignore({ field: 'min_count', reason, offset });
  }
}
