/** One feature, by itself. */
import type { Kind } from '../../../../base/kind.ts';
import type { Place } from '../../../../base/problem.ts';
import type { Domain, Fact, SchemaFeature, Shape } from '../../../schema.ts';
import { firstOf, type Message, valueOffset } from '../encoding/tree.ts';
import type { Context } from './context.ts';
import { readValues, statedDomain } from './domain.ts';
import { embeddingShape } from './embedding.ts';
import { readKind } from './feature-kind.ts';
import { readLabel } from './feature-label.ts';
import { nameClasses } from './label.ts';
import { readPresence } from './presence.ts';
import { readCounts } from './shape.ts';
import { readTags, type Tags } from './tags.ts';

/** A feature as it states itself; what else refers to it comes later. */
export interface Draft {
  readonly feature: SchemaFeature;
  readonly message: Message;
  readonly tags: Tags;
}

const SCALAR: Shape = { type: 'fixed', dims: [] };

/** Reads a feature or, with `isList`, a feature list; undefined where it is left out, which was reported. */
export function readFeature(
  message: Message,
  name: string,
  isList: boolean,
  context: Context,
): Draft | undefined {
  const stated = statedDomain(message, context);
  const kind = stated && readKind(message, name, stated, context);
  // All of the feature is read, so that every mistake in it is reported.
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

/** The fields in which a feature states facts; the first that is set is where a fact stands. */
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
