/** What values a feature may take, from the one field of `domain_info` that it sets. */
import type { Kind } from '../../../../base/kind.ts';
import { quote } from '../../../../yaml/node.ts';
import { firstOf, type Message, messageOf, offsetOf } from '../encoding/tree.ts';
import { readImage, readText } from './content.ts';
import type { Context } from './context.ts';
import { readBoolDomain, readStringDomain } from './domain-values.ts';
import { readFloatDomain, readIntDomain, readTimeDomain } from './number-domain.ts';
import { findSharedDomain } from './shared-domains.ts';
import type { Values } from './values.ts';

/** A way to say what values are: the kinds it is for, as TensorFlow Data Validation has it, and how it is read. */
interface DomainField {
  readonly kinds: readonly Kind[];
  readonly read: (domain: Message, kind: Kind, context: Context) => Values | undefined;
}

const ANY_KIND: readonly Kind[] = ['int64', 'float', 'bytes'];

// Fields that the tables know to have no effect are for every kind: they are warned of once, as ignored.
const DOMAINS: Readonly<Record<string, DomainField>> = {
  int_domain: { kinds: ['int64', 'bytes'], read: readIntDomain },
  float_domain: { kinds: ['float', 'bytes'], read: readFloatDomain },
  string_domain: { kinds: ['bytes'], read: readStringDomain },
  bool_domain: { kinds: ANY_KIND, read: readBoolDomain },
  natural_language_domain: { kinds: ['bytes', 'int64'], read: readText },
  image_domain: { kinds: ['bytes'], read: readImage },
  time_domain: { kinds: ['int64', 'bytes'], read: readTimeDomain },
};

/** The field of `domain_info` that a feature sets, with the domain that it holds or refers to. */
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

/** What a feature of this kind may hold; undefined after an error was reported. */
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

/** The kind that a domain leaves no doubt about, for features that state none. */
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
