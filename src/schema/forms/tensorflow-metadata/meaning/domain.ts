import type { Kind } from '../../../../base/kind.ts';
import { quote } from '../../../../yaml/node.ts';
import { allOf, firstOf, type Message, messageOf, offsetOf, textOf, valueOffset } from '../encoding/tree.ts';
import { readImage, readText } from './content.ts';
import type { Context } from './context.ts';
import { readFloatDomain, readIntDomain, readTimeDomain } from './number-domain.ts';
import { findSharedDomain } from './shared-domains.ts';
import type { Values } from './values.ts';

/** Domains that list their values. */

/** The strings that a feature may contain. */
function readStringDomain(message: Message, _kind: Kind, { warn }: Context): Values {
  const values = new Set<string>();
  for (const { value, at } of allOf(message, 'value')) {
    if (typeof value !== 'string') continue;
    if (values.has(value)) {
      const found = `duplicate value ${quote(value)} in a string_domain`;
      warn({ code: 'duplicate-value', offset: at, message: found, fix: 'remove it' });
    } else values.add(value);
  }
  if (values.size > 0) return { domain: { values: [...values] } };
  const found = 'a string_domain without values is ignored: the feature contains any text';
  warn({
    code: 'domain-without-values',
    lacking: message,
    offset: message.offset,
    message: found,
    fix: 'add values, or remove it',
  });
  return {};
}

/** 0 and 1, with names if the form has them; for bytes, the strings that represent them. */
function readBoolDomain(message: Message, kind: Kind, { fail, ignore }: Context): Values | undefined {
  const falseText = textOf(message, 'false_value');
  const trueText = textOf(message, 'true_value');
  if (falseText !== undefined && falseText === trueText) {
    const found = `"true_value" and "false_value" are both ${quote(trueText)}`;
    const offset = Math.max(valueOffset(message, 'true_value'), valueOffset(message, 'false_value'));
    return fail({ code: 'equal-booleans', offset, message: found, fix: 'make them different' });
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
  const found = 'the bool_domain of a BYTES feature needs strings for true and false';
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
    const reason = 'only INT features have names for their values, and need both';
    for (const { offset } of allOf(message, field)) ignore({ field, reason, offset });
  }
}

/** The values that a feature may take, from the field of `domain_info` that it sets. */

/** A domain: the kinds that TensorFlow Data Validation allows it for, and its reader. */
interface DomainField {
  readonly kinds: readonly Kind[];
  readonly read: (domain: Message, kind: Kind, context: Context) => Values | undefined;
}

const ANY_KIND: readonly Kind[] = ['int64', 'float', 'bytes'];

// Fields without effect are allowed for every kind, because the warning that they are ignored is enough.
const DOMAINS: Readonly<Record<string, DomainField>> = {
  int_domain: { kinds: ['int64', 'bytes'], read: readIntDomain },
  float_domain: { kinds: ['float', 'bytes'], read: readFloatDomain },
  string_domain: { kinds: ['bytes'], read: readStringDomain },
  bool_domain: { kinds: ANY_KIND, read: readBoolDomain },
  natural_language_domain: { kinds: ['bytes', 'int64'], read: readText },
  image_domain: { kinds: ['bytes'], read: readImage },
  time_domain: { kinds: ['int64', 'bytes'], read: readTimeDomain },
};

/** The field of `domain_info` that a feature sets, with the domain that it contains or refers to. */
export interface StatedDomain {
  readonly field: string;
  readonly message: Message;
}

/** The domain that a feature states; `none` without one, undefined after an error was reported. */
export function statedDomain(feature: Message, context: Context): StatedDomain | 'none' | undefined {
  if (firstOf(feature, 'domain') !== undefined) return findSharedDomain(feature, context);
  for (const { name, oneof } of feature.type.fields) {
    if (oneof !== 'domain_info') continue;
    const message = messageOf(feature, name);
    if (message !== undefined) return { field: name, message };
  }
  return 'none';
}

/** The domain of a feature of this kind; undefined after an error was reported. */
export function readValues(
  feature: Message,
  stated: StatedDomain | 'none',
  kind: Kind,
  context: Context,
): Values | undefined {
  const known = stated === 'none' ? undefined : DOMAINS[stated.field];
  if (stated === 'none' || known === undefined) return {};
  if (known.kinds.includes(kind)) return known.read(stated.message, kind, context);
  const field = firstOf(feature, 'domain') === undefined ? stated.field : 'domain';
  const message = `${quote(stated.field)} does not fit the type ${TYPES[kind]} of the feature`;
  const fix = `it is for ${known.kinds.map((other) => TYPES[other]).join(' and ')}`;
  return context.fail({ code: 'domain-of-other-type', offset: offsetOf(feature, field), message, fix });
}

/** The names of kinds in TensorFlow Metadata. */
export const TYPES: Readonly<Record<Kind, string>> = { int64: 'INT', float: 'FLOAT', bytes: 'BYTES' };

/** The kind that a domain implies, for features that do not state one. */
export function kindOfDomain({ field, message }: StatedDomain): Kind | undefined {
  if (field === 'time_domain') return firstOf(message, 'integer_format') === undefined ? 'bytes' : 'int64';
  if (field === 'int_domain' || field === 'bool_domain') return 'int64';
  if (field === 'float_domain') return 'float';
  return BYTES_DOMAINS.has(field) ? 'bytes' : undefined;
}

const BYTES_DOMAINS = new Set([
  'string_domain',
  'natural_language_domain',
  'image_domain',
  'audio_domain',
  'video_domain',
  'mid_domain',
  'url_domain',
]);
