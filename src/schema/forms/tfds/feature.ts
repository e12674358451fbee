import { error, type Place, warning } from '../../../base/problem.ts';
import { parseJson } from '../../../yaml/json.ts';
import type { Node } from '../../../yaml/node.ts';
import type { SchemaFeature } from '../../schema.ts';
import { CONTENTS, classOf, type FeatureClass } from './classes.ts';
import { textOf } from './fields.ts';
import { isMissing, type Message, openMessage, placeOf } from './message.ts';
import type { Position, Reader } from './reader.ts';

/** Reads a feature: a message `Feature`, or the format that TFDS wrote before that message existed. */
export function readFeature(node: Node, at: Position, reader: Reader): readonly SchemaFeature[] {
  const isOld = node.kind === 'map' && node.entries.some(({ key }) => key.value === 'type');
  return isOld ? readOldFeature(node, at, reader) : readProtoFeature(node, at, reader);
}

const FEATURE = ['pythonClassName', 'description', 'valueRange', ...CONTENTS];

function readProtoFeature(node: Node, at: Position, reader: Reader): readonly SchemaFeature[] {
  const message = openMessage(node, FEATURE, reader);
  if (message === undefined) return [];
  warnValueRange(message);
  const [name, second] = CONTENTS.filter((field) => message.fields.has(field));
  const content = name === undefined ? undefined : message.fields.get(name);
  const place = reader.source.placeAt(node.start);
  if (second !== undefined) {
    const found = `a feature can only have one content: found ${name} and ${second}`;
    reader.onProblem(error('wrong-content', place, found, 'keep the one of its class'));
  } else if (name === undefined && !CONTENTS.some((field) => message.misspelt.has(field))) {
    const found = `the feature has no content: allowed are ${CONTENTS.join(', ')}`;
    reader.onProblem(error('missing-content', place, found, 'add the one of its class'));
  }
  if (name === undefined || content === undefined || second !== undefined) return [];
  if (message.misspelt.has('pythonClassName')) return [];
  const named = textOf(message, 'pythonClassName');
  const cls = classOf(named, name, placeOf(message, 'pythonClassName'), reader);
  if (cls === undefined) return [];
  if (name !== 'jsonFeature') return readContent(cls, content.node, at, reader, true);
  const json = openMessage(content.node, ['json'], reader);
  return json === undefined
    ? []
    : readText(cls, textOf(json, 'json'), placeOf(json, 'json'), at, reader, false);
}

function warnValueRange(message: Message): void {
  if (textOf(message, 'valueRange') === '') return;
  const found = '"valueRange" is ignored, because it is only documentation';
  const fix = 'set "minimum" and "maximum", or add a rule to the fixture spec';
  const place = placeOf(message, 'valueRange');
  message.reader.onProblem(warning('ignored-value-range', place, found, fix));
}

/** `{"type", "content"}`; the content is a message if `proto_cls` names one. */
function readOldFeature(node: Node, at: Position, reader: Reader): readonly SchemaFeature[] {
  const message = openMessage(node, ['type', 'content', 'protoCls'], reader);
  if (message === undefined) return [];
  const cls = classOf(textOf(message, 'type'), 'jsonFeature', placeOf(message, 'type'), reader);
  const content = message.fields.get('content')?.node;
  if (isMissing(message, 'content')) {
    const found = 'the feature has no "content"';
    reader.onProblem(error('missing-key', reader.source.placeAt(node.start), found, 'add it'));
  }
  if (cls === undefined || content === undefined) return [];
  const isProto = textOf(message, 'protoCls') !== '';
  if (content.kind !== 'string') return readContent(cls, content, at, reader, isProto);
  return readText(cls, content.value, reader.source.placeAt(content.start), at, reader, isProto);
}

/** Reads a content that is a JSON object in a string. Its problems are at the place of the string. */
function readText(
  cls: FeatureClass,
  text: string,
  place: Place,
  at: Position,
  reader: Reader,
  isProto: boolean,
): readonly SchemaFeature[] {
  const source = { ...reader.source, text, placeAt: () => place };
  const node = parseJson(source, reader.onProblem);
  return node === undefined ? [] : readContent(cls, node, at, { ...reader, source }, isProto);
}

function readContent(
  cls: FeatureClass,
  node: Node,
  at: Position,
  reader: Reader,
  isProto: boolean,
): readonly SchemaFeature[] {
  if (!isProto && cls.content === 'featuresDict' && node.kind === 'map')
    return cls.read({ node, fields: new Map(), misspelt: new Set(), isProto, reader }, at);
  const before = reader.tally.errors;
  const known = isProto ? cls.fields : [...cls.fields, ...(cls.oldFields ?? [])];
  const content = openMessage(node, known, reader, isProto);
  const features = content === undefined ? [] : cls.read(content, at);
  // The features in a container are reported at their own places.
  const isContainer = cls.content === 'sequence' || cls.content === 'featuresDict';
  return isContainer || reader.tally.errors === before ? features : [];
}
