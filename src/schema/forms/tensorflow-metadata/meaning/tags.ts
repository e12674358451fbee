/** Merlin's tags, which state what the values of a column are for. */

import { allOf, type Message, messageOf, messagesOf, textsOf } from '../encoding/tree.ts';
import type { Context } from './context.ts';

/** The meaning of a feature's tags for its values. */
export interface Tags {
  readonly isList: boolean;
  readonly isId: boolean;
  readonly label: 'binary' | 'classes' | 'regression' | 'target' | undefined;
}

/** Tags that only Merlin's schemas have. Others of its tags, such as "user", may occur elsewhere. */
const MERLIN = new Set([
  'categorical',
  'continuous',
  'list',
  'user_id',
  'item_id',
  'session_id',
  'text_tokenized',
  'binary_classification',
  'multi_class_classification',
]);

const LISTS = new Set(['list', 'sequence']);
const IDS = new Set(['id', 'user_id', 'item_id', 'session_id']);
/** A tag that only repeats the type of a number. */
const KINDS = new Set(['categorical', 'continuous']);
const BINARY = new Set(['binary', 'binary_classification']);
const CLASSES = new Set(['multi_class', 'multi_class_classification']);
const TARGETS = new Set(['target', 'classification']);

const KNOWN = [LISTS, IDS, KINDS, BINARY, CLASSES, TARGETS, new Set(['regression'])];

/** Whether a schema is from Merlin, which its tags show. */
export function hasMerlinTags(root: Message): boolean {
  return messagesOf(root, 'feature').some((feature) => tagsOf(feature).some((tag) => MERLIN.has(tag)));
}

/** The meaning of the tags of a feature. */
export function readTags(feature: Message, { ignore }: Context): Tags {
  const annotation = messageOf(feature, 'annotation');
  for (const { value, offset } of annotation ? allOf(annotation, 'tag') : []) {
    if (typeof value !== 'string' || KNOWN.some((known) => known.has(value.toLowerCase()))) continue;
    ignore({ field: 'tag', reason: 'it does not describe values', offset, detail: value });
  }
  const tags = tagsOf(feature);
  const isIn = (set: ReadonlySet<string>) => tags.some((tag) => set.has(tag));
  return { isList: isIn(LISTS), isId: isIn(IDS), label: labelOf(isIn) };
}

function labelOf(isIn: (set: ReadonlySet<string>) => boolean): Tags['label'] {
  if (isIn(BINARY)) return 'binary';
  if (isIn(CLASSES)) return 'classes';
  if (isIn(new Set(['regression']))) return 'regression';
  return isIn(TARGETS) ? 'target' : undefined;
}

function tagsOf(feature: Message): string[] {
  const annotation = messageOf(feature, 'annotation');
  return annotation ? textsOf(annotation, 'tag').map((tag) => tag.toLowerCase()) : [];
}
