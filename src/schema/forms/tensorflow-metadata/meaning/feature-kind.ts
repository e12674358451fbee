import type { Kind } from '../../../../base/kind.ts';
import { quote } from '../../../../yaml/node.ts';
import { type Message, offsetOf, textOf, valueOffset } from '../encoding/tree.ts';
import type { Context } from './context.ts';
import { kindOfDomain, type StatedDomain, TYPES } from './domain.ts';

const KINDS: Readonly<Record<string, Kind>> = { INT: 'int64', FLOAT: 'float', BYTES: 'bytes' };

/**
 * The kind that the type states or, without one, that the domain leaves no doubt about. Undefined after it was reported
 * that the feature is left out.
 */
export function readKind(
  message: Message,
  name: string,
  stated: StatedDomain | 'none',
  { fail, warn }: Context,
): Kind | undefined {
  const type = textOf(message, 'type') ?? 'TYPE_UNKNOWN';
  const kind = KINDS[type];
  if (kind !== undefined) return kind;
  const domain = stated === 'none' ? undefined : stated.field;
  if (type === 'STRUCT' || domain === 'struct_domain') {
    const found = `feature ${quote(name)} is a STRUCT, which no Example can hold`;
    const fix = 'only "##SEQUENCE##" is one: it holds the feature lists of a SequenceExample';
    return fail({ code: 'struct-feature', offset: offsetOf(message, 'type'), message: found, fix });
  }
  const offset = valueOffset(message, 'name');
  const inferred = stated === 'none' ? undefined : kindOfDomain(stated);
  if (inferred === undefined) {
    const found = `feature ${quote(name)} has no type: it is left out of the records`;
    const fix = 'add its type: BYTES, INT or FLOAT';
    warn({ code: 'feature-without-type', offset, message: found, fix, lacking: message });
  } else {
    const found = `feature ${quote(name)} has no type: its ${domain} suggests ${TYPES[inferred]}`;
    const fix = `add "type: ${TYPES[inferred]}"`;
    warn({ code: 'missing-type', offset, message: found, fix, lacking: message });
  }
  return inferred;
}
