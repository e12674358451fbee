/** Domains that list their values. */
import type { Kind } from '../../../../base/kind.ts';
import { quote } from '../../../../yaml/node.ts';
import { allOf, type Message, textOf, valueOffset } from '../encoding/tree.ts';
import type { Context } from './context.ts';
import type { Values } from './values.ts';

/** The texts that a feature may hold. */
export function readStringDomain(message: Message, _kind: Kind, { warn }: Context): Values {
  const values = new Set<string>();
  for (const { value, at } of allOf(message, 'value')) {
    if (typeof value !== 'string') continue;
    if (values.has(value)) {
      const found = `duplicate value ${quote(value)} in a string_domain`;
      warn({ code: 'duplicate-value', offset: at, message: found, fix: 'remove it' });
    } else values.add(value);
  }
  if (values.size > 0) return { domain: { values: [...values] } };
  const found = 'a string_domain without values allows none: the feature holds any text';
  warn({
    code: 'domain-without-values',
    lacking: message,
    offset: message.offset,
    message: found,
    fix: 'add values, or remove it',
  });
  return {};
}

/** 0 and 1, with names if the form has them; of bytes, the texts that stand for them. */
export function readBoolDomain(message: Message, kind: Kind, { fail, ignore }: Context): Values | undefined {
  const falseText = textOf(message, 'false_value');
  const trueText = textOf(message, 'true_value');
  if (falseText !== undefined && falseText === trueText) {
    const found = `"true_value" and "false_value" are both ${quote(trueText)}`;
    const offset = Math.max(valueOffset(message, 'true_value'), valueOffset(message, 'false_value'));
    return fail({ code: 'equal-booleans', offset, message: found, fix: 'give them different texts' });
  }
  const names = [falseText, trueText].flatMap((name, i): [number, string][] =>
    name === undefined ? [] : [[i, name]],
  );
  if (kind !== 'bytes') {
    const isNamed = kind === 'int64' && names.length === 2;
    if (!isNamed) ignoreNames(message, ignore);
    return { domain: { values: [0, 1], ...(isNamed && { names: new Map(names) }) }, isCategorical: true };
  }
  if (names.length > 0) return { domain: { values: names.map(([, name]) => name) } };
  const found = 'the bool_domain of a BYTES feature says no text for true or false';
  const fix = 'add "true_value" and "false_value"';
  return fail({
    code: 'booleans-without-texts',
    offset: message.offset,
    message: found,
    fix,
    lacking: message,
  });
}

function ignoreNames(message: Message, ignore: Context['ignore']): void {
  for (const field of ['true_value', 'false_value']) {
    const reason = 'only INT features have names for their values, and only both of them';
    for (const { offset } of allOf(message, field)) ignore({ field, reason, offset });
  }
}
