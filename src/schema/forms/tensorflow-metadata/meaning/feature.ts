import type { Kind } from '../../../../base/kind.ts';
import type { Place } from '../../../../base/problem.ts';
import { quote } from '../../../../yaml/node.ts';
import type { Domain, Fact, Label, SchemaFeature, Shape } from '../../../schema.ts';
import {
  firstOf,
  integerOf,
  isTrue,
  type Message,
  messageOf,
  offsetOf,
  textOf,
  valueOffset,
} from '../encoding/tree.ts';
import type { Context } from './context.ts';
import { kindOfDomain, readValues, type StatedDomain, statedDomain, TYPES } from './domain.ts';
import { inferLabel, labelOfTags, nameClasses } from './label.ts';
import { readPresence } from './presence.ts';
import { readCounts } from './shape.ts';
import { readTags, type Tags } from './tags.ts';
import type { Values } from './values.ts';

const MAX_SIZE = 2 ** 20;

/** The shape of a feature. If its domain says so, its values are whole embeddings. */
function embeddingShape(message: Message, shape: Shape, { ignore, fail }: Context): Shape {
  const domain = messageOf(message, 'float_domain');
  const dim = domain && integerOf(domain, 'embedding_dim');
  if (!domain || dim === undefined || shape.type === 'fixed') return shape;
  if (!isTrue(domain, 'is_embedding')) {
    const reason = '"is_embedding" is not true';
    ignore({ field: 'embedding_dim', reason, offset: offsetOf(domain, 'embedding_dim') });
    return shape;
  }
  const size = Number(dim);
  const min = Math.ceil(shape.min / size);
  const max = shape.max === undefined ? undefined : Math.floor(shape.max / size);
  if (size >= 1 && size <= MAX_SIZE && (max === undefined || max >= min))
    return { type: 'variable', min, max, row: [size] };
  const found = `"embedding_dim" must be from 1 to ${MAX_SIZE} and divide the number of values: found ${dim}`;
  fail({ code: 'bad-embedding-dim', offset: valueOffset(domain, 'embedding_dim'), message: found });
  return shape;
}

const KINDS: Readonly<Record<string, Kind>> = { INT: 'int64', FLOAT: 'float', BYTES: 'bytes' };

/**
 * The kind that the type states or, without one, that the domain implies. Undefined after it was reported
 * that the feature is left out.
 */
function readKind(
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
    const found = `feature ${quote(name)} is a STRUCT, which an Example cannot contain`;
    const fix = 'only "##SEQUENCE##" can be one: it contains the feature lists of a SequenceExample';
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

/** The label that a feature is, because of its tags or because serving lacks it. Weights are not labels. */
function readLabel(
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
  const effect = kind === 'bytes' ? 'it is drawn like any other feature' : 'it is drawn from 0 and 1';
  warn({
    code: 'label-without-values',
    offset: valueOffset(message, 'name'),
    message: `${quote(name)} is a label, because ${why}, but its values are unknown: ${effect}`,
    fix: kind === 'bytes' ? 'add a string_domain' : 'add a bool_domain, or an int_domain from 0',
  });
  return kind === 'bytes' ? undefined : { type: 'binary' };
}

/** Reads a feature, without what refers to it. */

/** A feature with its own statements; references to it are applied later. */
export interface Draft {
  readonly feature: SchemaFeature;
  readonly message: Message;
  readonly tags: Tags;
}

const SCALAR: Shape = { type: 'fixed', dims: [] };

/** Reads a feature or, with `isList`, a feature list. Undefined after reporting that it is left out. */
export function readFeature(
  message: Message,
  name: string,
  isList: boolean,
  context: Context,
): Draft | undefined {
  const stated = statedDomain(message, context);
  const kind = stated && readKind(message, name, stated, context);
  // The whole feature is read, so that all of its mistakes are reported.
  const presence = readPresence(message, context);
  const counts = readCounts(message, isList, context);
  const values = stated && kind && readValues(message, stated, kind, context);
  const tags = readTags(message, context);
  if (!kind || !presence || !counts || !values) return undefined;
  const label = readLabel(message, name, kind, values, tags, context);
  const isColumn = context.isMerlin && !isList && !tags.isList;
  const isScalar = !counts.isStated && (label !== undefined || isColumn);
  const domain = finishDomain(kind, values.domain, tags, label?.type === 'classes');
  const feature: SchemaFeature = {
    name,
    kind,
    shape: isScalar ? SCALAR : embeddingShape(message, counts.shape, context),
    presence,
    ...(counts.steps && { steps: counts.steps }),
    ...(domain && { domain }),
    ...(values.content && { content: values.content }),
    ...(label && { label }),
    place: context.placeAt(valueOffset(message, 'name')),
    places: placesOf(message, context),
  };
  return { feature, message, tags };
}

function finishDomain(
  kind: Kind,
  domain: Domain | undefined,
  { isId }: Tags,
  isClass: boolean,
): Domain | undefined {
  if (isClass && kind === 'int64' && domain) return nameClasses(domain);
  // Ids are not negative.
  const isOpen = isId && kind === 'int64' && domain?.min === undefined && domain?.values === undefined;
  const isAbove = domain?.max === undefined || (typeof domain.max === 'number' && domain.max >= 0);
  return isOpen && isAbove ? { min: 0, ...domain } : domain;
}

/** The fields of each fact; the place of a fact is that of the first one that is set. */
const FIELDS: Readonly<Partial<Record<Fact, readonly string[]>>> = {
  kind: ['type'],
  shape: ['shape', 'value_count', 'value_counts'],
  presence: ['lifecycle_stage', 'deprecated', 'presence', 'group_presence'],
  steps: ['value_counts'],
  domain: ['domain', 'int_domain', 'float_domain', 'string_domain', 'bool_domain', 'time_domain'],
  content: ['natural_language_domain', 'image_domain'],
  label: ['not_in_environment', 'in_environment', 'annotation'],
};

function placesOf(message: Message, { placeAt }: Context): { readonly [F in Fact]?: Place } {
  const stated = Object.entries(FIELDS).flatMap(([fact, fields]) => {
    const field = fields.map((name) => firstOf(message, name)).find((value) => value !== undefined);
    return field === undefined ? [] : [[fact, placeAt(field.offset)]];
  });
  return Object.fromEntries(stated);
}
