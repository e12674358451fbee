import type { Kind } from '../../../../base/kind.ts';
import { quote } from '../../../../yaml/node.ts';
import type { Label } from '../../../schema.ts';
import { type Message, valueOffset } from '../encoding/tree.ts';
import type { Context } from './context.ts';
import { inferLabel, labelOfTags } from './label.ts';
import type { Tags } from './tags.ts';
import type { Values } from './values.ts';

/** The label that a feature is: its tags say so, or serving has not got it, unless it is a weight. */
export function readLabel(
  message: Message,
  name: string,
  kind: Kind,
  { domain, isCategorical = false }: Values,
  { label: tag }: Tags,
  { environments, weights, warn }: Context,
): Label | undefined {
  const hiddenIn = weights.has(name) ? undefined : environments.hiddenIn(message);
  if (tag === undefined && hiddenIn === undefined) return undefined;
  const label = tag ? labelOfTags(tag, kind, domain, isCategorical) : inferLabel(kind, domain, isCategorical);
  if (label !== undefined) return label;
  const why = tag ? 'its tags say so' : `it is missing in the environment ${quote(hiddenIn ?? '')}`;
  const effect = kind === 'bytes' ? 'it is drawn as any other feature' : 'it is drawn from 0 and 1';
  warn({
    code: 'label-without-values',
    offset: valueOffset(message, 'name'),
    message: `${quote(name)} is a label, because ${why}, but its values are unknown: ${effect}`,
    fix: kind === 'bytes' ? 'add a string_domain' : 'add a bool_domain, or an int_domain from 0',
  });
  return kind === 'bytes' ? undefined : { type: 'binary' };
}
