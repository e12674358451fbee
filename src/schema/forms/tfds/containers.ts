import { error, warning } from '../../../base/problem.ts';
import { describe, quote } from '../../../yaml/node.ts';
import type { SchemaFeature } from '../../schema.ts';
import { flagOf, sizeOf, textsOf } from './fields.ts';
import { layOut } from './layout.ts';
import { isMissing, type Message, placeOf } from './message.ts';
import { inSequence, inside, type Position } from './reader.ts';
import { TEXT } from './values.ts';

/** `tfds.features.FeaturesDict`: TFDS joins the names with slashes. */
export function readDictionary(content: Message, at: Position): readonly SchemaFeature[] {
  const { reader, isProto, node } = content;
  const features = isProto ? content.fields.get('features')?.node : node;
  if (features === undefined) return [];
  if (features.kind !== 'map') {
    const message = `"features" must be an object: found ${describe(features)}`;
    reader.onProblem(error('not-an-object', reader.source.placeAt(features.start), message));
    return [];
  }
  return features.entries.flatMap(({ key, value }) => {
    const name = String(key.value);
    const place = reader.source.placeAt(key.start);
    if (name !== '') return reader.readFeature(value, inside(at, name, place), reader);
    reader.onProblem(error('empty-name', place, 'the name of a feature is empty', 'give the feature a name'));
    return [];
  });
}

/** `tfds.features.Sequence`. */
export function readSequence(content: Message, at: Position): readonly SchemaFeature[] {
  return readElements(content, at, true);
}

/** `tfds.features.Dataset`, which TFDS serialises like a sequence. */
export function readDataset(content: Message, at: Position): readonly SchemaFeature[] {
  return readElements(content, at, false);
}

function readElements(content: Message, at: Position, isArray: boolean): readonly SchemaFeature[] {
  const { reader, isProto } = content;
  const before = reader.tally.errors;
  const length = readLength(content, isProto);
  const feature = content.fields.get('feature');
  if (isMissing(content, 'feature')) {
    const place = reader.source.placeAt(content.node.holder);
    const message = 'the sequence has no "feature"';
    reader.onProblem(error('missing-key', place, message, 'add the feature of its elements'));
  }
  if (feature === undefined || reader.tally.errors > before) return [];
  return reader.readFeature(
    feature.node,
    inSequence(at, length === -1 ? undefined : length, isArray),
    reader,
  );
}

function readLength(content: Message, isProto: boolean): number {
  const { onProblem } = content.reader;
  const length = sizeOf(content, 'length') ?? (isProto ? 0 : -1);
  const place = placeOf(content, 'length');
  if (length < -1) {
    const message = `"length" is ${length}: allowed are integers from 0, and -1 for any length`;
    onProblem(error('wrong-length', place, message, 'use one of them'));
  } else if (isProto && isMissing(content, 'length')) {
    const message = 'there is no "length", which TFDS reads as 0: the sequence is always empty';
    onProblem(warning('missing-length', place, message, 'set it to -1 for any length'));
  }
  return length;
}

/** `tfds.features.Translation`: a string for each language. */
export function readTranslation(content: Message, at: Position): readonly SchemaFeature[] {
  const { reader } = content;
  if (isWrongClass(content, false)) return [];
  const seen = new Set<string>();
  return textsOf(content, 'languages').flatMap(({ value, start }) => {
    if (seen.has(value)) return [];
    seen.add(value);
    return layOut(inside(at, value, reader.source.placeAt(start)), TEXT, reader);
  });
}

/** `tfds.features.TranslationVariableLanguages`: a sequence of languages and strings. */
export function readVariableTranslation(content: Message, at: Position): readonly SchemaFeature[] {
  const { reader } = content;
  if (isWrongClass(content, true)) return [];
  const languages = textsOf(content, 'languages').map(({ value }) => value);
  const around = inSequence(at, undefined, true);
  const domain = languages.length > 0 ? { values: [...new Set(languages)].sort() } : undefined;
  const places = domain ? { domain: placeOf(content, 'languages') } : {};
  const language = { kind: 'bytes', dims: [], ...(domain && { domain }), places } as const;
  return [
    ...layOut(inside(around, 'language', at.place), language, reader),
    ...layOut(inside(around, 'translation', at.place), TEXT, reader),
  ];
}

/** The flag repeats what the class says, but TFDS requires it. */
function isWrongClass(content: Message, isVariable: boolean): boolean {
  const field = 'variableLanguagesPerExample';
  if (!content.isProto || flagOf(content, field) === isVariable) return false;
  const other = isVariable ? 'Translation' : 'TranslationVariableLanguages';
  const message = `${quote(field)} must be ${isVariable} for this class`;
  content.reader.onProblem(
    error('wrong-class', placeOf(content, field), message, `change it, or change the class to ${other}`),
  );
  return true;
}
