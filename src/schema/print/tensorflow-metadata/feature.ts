import { isDeepStrictEqual } from 'node:util';
import { DEFAULT_IMAGE } from '../../forms/tensorflow-metadata/meaning/content.ts';
import { TYPES } from '../../forms/tensorflow-metadata/meaning/domain.ts';
import { labelOfTags } from '../../forms/tensorflow-metadata/meaning/label.ts';
import type { Content, Label, SchemaFeature } from '../../schema.ts';
import { type PrintedDomain, printDomain } from './domain.ts';
import { countMessage, dimsOf, isDense, shapeMessage } from './shape.ts';
import { type Lose, message, type TextField, text, word } from './text-proto.ts';

/** Prints features and their contents. */

/** A printed content. */
interface PrintedContent {
  readonly field?: TextField;
  /** Why part of the content is lost, if it is. */
  readonly lost?: string;
}

function printContent(content: Content): PrintedContent {
  switch (content.type) {
    case 'text': {
      const { min, max } = content.words;
      const lengths = [word('min_sequence_length', min), word('max_sequence_length', max)];
      const constraints = message('sequence_length_constraints', ...lengths);
      return { field: message('natural_language_domain', constraints) };
    }
    case 'image': {
      const field = message('image_domain');
      if (isDeepStrictEqual(content, DEFAULT_IMAGE)) return { field };
      return { field, lost: 'an image_domain cannot state a format or a size' };
    }
    case 'tensor':
    case 'raw':
    case 'json':
      return { lost: `there is no domain for bytes that contain ${WORDS[content.type]}` };
  }
}

const WORDS = { tensor: 'a serialised tensor', raw: 'the elements of an array', json: 'JSON' } as const;

/** Prints a feature without what depends on others. */

/** The environment in which labels are absent. */
export const SERVING = 'SERVING';

/** Prints a feature or, with `isList`, a feature list. */
export function printFeature(feature: SchemaFeature, isList: boolean, lose: Lose): TextField {
  const domain = printDomain(feature);
  if (domain.lost !== undefined) lose(feature.name, 'domain', domain.lost);
  if (domain.field && feature.content)
    lose(feature.name, 'content', 'a feature can only have one domain, which is that of its values');
  const tags = labelTags(feature, domain, lose);
  return message(
    'feature',
    text('name', feature.name),
    word('type', TYPES[feature.kind]),
    presenceField(feature, lose),
    isList ? stepsField(feature, lose) : shapeField(feature, lose),
    domain.field ?? contentField(feature, lose),
    tags && message('annotation', ...tags.map((tag) => text('tag', tag))),
    tags && text('not_in_environment', SERVING),
    groupField(feature, isList, lose),
  );
}

function presenceField({ name, presence }: SchemaFeature, lose: Lose): TextField | undefined {
  const { required, minFraction } = presence;
  if (minFraction !== undefined && (required || !(minFraction > 0 && minFraction < 1)))
    lose(name, 'presence', 'a min_fraction of 1 means that the feature is required');
  const fraction = required ? 1 : minFraction;
  if (fraction === undefined || !(fraction > 0 && fraction <= 1)) return undefined;
  return message('presence', word('min_fraction', fraction), word('min_count', 1));
}

function shapeField({ name, shape }: SchemaFeature, lose: Lose): TextField {
  if (shape.type === 'fixed' && isDense(shape.dims)) return shapeMessage(shape.dims);
  if (!isDense(dimsOf(shape))) lose(name, 'shape', NO_POSITION);
  return countMessage(shape);
}

const NO_POSITION = 'a dimension has at least one position';

/** A feature list, with the number of steps and of values in each. */
function stepsField({ name, shape, steps }: SchemaFeature, lose: Lose): TextField {
  if (shape.type === 'fixed')
    lose(name, 'shape', 'the steps of a feature list have a number of values, not a shape');
  else if (shape.group !== undefined)
    lose(name, 'shape', 'a feature list can only be in one group, which is that of its steps');
  else if (!isDense(shape.row)) lose(name, 'shape', NO_POSITION);
  const stepCount = steps ? countMessage({ type: 'variable', ...steps, row: [] }) : message('value_count');
  return message('value_counts', stepCount, countMessage(shape));
}

function contentField({ name, content }: SchemaFeature, lose: Lose): TextField | undefined {
  if (content === undefined) return undefined;
  const { field, lost } = printContent(content);
  if (lost !== undefined) lose(name, 'content', lost);
  return field;
}

const TAGS: Readonly<Record<Label['type'], readonly string[]>> = {
  binary: ['target', 'binary'],
  classes: ['target', 'multi_class'],
  regression: ['target', 'regression'],
};

/** The tags of a label, if a reader infers the same label from them. */
function labelTags(
  { name, kind, domain, label }: SchemaFeature,
  printed: PrintedDomain,
  lose: Lose,
): readonly string[] | undefined {
  if (label === undefined) return undefined;
  const found = printed.read ?? (printed.lost === undefined ? domain : undefined);
  if (!isDeepStrictEqual(labelOfTags(label.type, kind, found, true), label))
    lose(name, 'label', 'the number of classes follows from the domain');
  return TAGS[label.type];
}

/** An empty group name means no group. */
function groupField(
  { name, shape, steps }: SchemaFeature,
  isList: boolean,
  lose: Lose,
): TextField | undefined {
  const group = isList ? (steps?.group ?? '') : shape.type === 'variable' ? shape.group : undefined;
  if (group === undefined) return undefined;
  if (!isList && group === '') lose(name, 'shape', 'a group needs a name');
  return message('sequence_metadata', text('joint_group', group));
}
