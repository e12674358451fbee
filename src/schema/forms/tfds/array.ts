import { suggest } from '../../../base/nearest.ts';
import { error, type Place, warning } from '../../../base/problem.ts';
import { quote } from '../../../yaml/node.ts';
import type { Content, Fact, Integer, SchemaFeature } from '../../schema.ts';
import { bounds } from './bounds.ts';
import { DTYPE_NAMES, type DtypeFacts, dtypeFacts } from './dtype.ts';
import { textOf } from './fields.ts';
import { type Element, layOut } from './layout.ts';
import { type Message, placeOf } from './message.ts';
import { inside, type Position } from './reader.ts';

const ENCODINGS = ['none', 'bytes', 'zlib'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** An array of numbers or strings. */
export interface ArraySpec {
  readonly dtype: DtypeFacts;
  /** A dimension is undefined if its size varies between examples. */
  readonly dims: readonly (number | undefined)[];
  readonly encoding: Encoding;
  readonly isOptional: boolean;
}

/** The features of an array: its list or, if it is encoded, its bytes. */
export function layOutArray(content: Message, at: Position, spec: ArraySpec): readonly SchemaFeature[] {
  const { dtype, dims, encoding } = spec;
  const domain = bounds(content, dtype, encoding !== 'none');
  if (encoding !== 'none') return layOutEncoded(content, at, spec);
  if (dtype.kind === undefined) {
    const message = 'TFDS only writes complex numbers as bytes';
    const place = placeOf(content, 'encoding');
    content.reader.onProblem(error('wrong-encoding', place, message, 'give "encoding": "bytes" or "zlib"'));
    return [];
  }
  const absent = spec.isOptional ? readAbsent(content, at, spec) : undefined;
  const facts = { ...(domain && { domain }), ...(absent !== undefined && { absent }) };
  return layOut(at, { kind: dtype.kind, dims, ...facts, places: placesOf(content) }, content.reader);
}

function layOutEncoded(content: Message, at: Position, spec: ArraySpec): readonly SchemaFeature[] {
  const { dims, isOptional } = spec;
  const raw = rawContent(content, spec);
  if (isOptional) {
    const message = 'TFDS cannot read an optional encoded tensor, because it has no default for it';
    const place = placeOf(content, 'optional');
    content.reader.onProblem(error('not-optional', place, message, 'remove "optional" or "encoding"'));
  }
  if (raw === undefined || isOptional) return [];
  const element: Element = { kind: 'bytes', dims: [], content: raw, places: placesOf(content) };
  if (dims.filter((dim) => dim === undefined).length < 2) return layOut(at, element, content.reader);
  // The bytes do not determine a shape with two unknown dimensions, so TFDS writes the shape as another feature.
  const values = layOut(inside(at, 'value', at.place), element, content.reader);
  const last = values.at(-1);
  if (last === undefined) return [];
  const tie = { type: 'shape-of', feature: last.name } as const;
  const shape: Element = { kind: 'int64', dims: [dims.length], tie, places: {} };
  return [...layOut(inside(at, 'shape', at.place), shape, content.reader), ...values];
}

/** The size used for each unknown dimension of an encoded array. */
const OPEN_DIMENSION = 4;

function rawContent(content: Message, { dtype, dims, encoding }: ArraySpec): Content | undefined {
  const { raw, parts } = dtype;
  const place = placeOf(content, 'encoding');
  if (raw === undefined) {
    const message = `strings cannot be encoded: found ${quote(textOf(content, 'encoding'))}`;
    content.reader.onProblem(error('wrong-encoding', place, message, 'give "encoding": "none"'));
    return undefined;
  }
  if (raw === 'uint32') {
    const message = 'as_dataset cannot read encoded uint32, because TensorFlow does not decode it';
    const fix = 'use int64, or read it with as_data_source';
    content.reader.onProblem(warning('unreadable-encoding', place, message, fix));
  }
  const shape = dims.map((dim) => dim ?? OPEN_DIMENSION);
  return {
    type: 'raw',
    dtype: raw,
    shape: parts === 1 ? shape : [...shape, parts],
    ...(encoding === 'zlib' && { compression: 'zlib' }),
  };
}

/** What TFDS reads for an absent optional array. */
function readAbsent(
  content: Message,
  at: Position,
  { dtype, dims }: ArraySpec,
): Integer | string | undefined {
  const { onProblem } = content.reader;
  const place = placeOf(content, 'optional');
  if (dtype.absent === undefined || dims.includes(undefined)) {
    const reason = dims.includes(undefined)
      ? 'its shape has an unknown dimension'
      : 'its dtype has no default';
    const message = `TFDS cannot make this tensor optional: ${reason}`;
    onProblem(error('not-optional', place, message, 'remove "optional"'));
    return undefined;
  }
  if (at.sequences.length === 0) return dtype.absent;
  const message = '"optional" is ignored, because TFDS always writes the elements of a sequence';
  onProblem(warning('ignored-optional', place, message, 'remove it'));
  return undefined;
}

/** The dtype of an array. */
export function readDtype(content: Message): DtypeFacts | undefined {
  const name = textOf(content, 'dtype');
  const facts = dtypeFacts(name);
  const field = content.fields.get('dtype');
  const isReported = field ? field.node.kind !== 'string' : content.misspelt.has('dtype');
  if (facts !== undefined || isReported) return facts;
  const found = field === undefined ? 'there is no "dtype"' : `unknown dtype ${quote(name)}`;
  const message = `${found}: allowed are ${DTYPE_NAMES.join(', ')}`;
  const fix = suggest(name, DTYPE_NAMES) || 'use one of them';
  content.reader.onProblem(error('unknown-dtype', placeOf(content, 'dtype'), message, fix));
  return undefined;
}

/** The encoding of an array, which is not case-sensitive. */
export function readEncoding(content: Message, written: string): Encoding | undefined {
  const encoding = ENCODINGS.find((name) => name === written.toLowerCase());
  if (encoding !== undefined || content.misspelt.has('encoding')) return encoding;
  const found = written === '' ? 'there is no "encoding"' : `unknown encoding ${quote(written)}`;
  const message = `${found}: allowed are ${ENCODINGS.join(', ')}`;
  const fix = suggest(written, ENCODINGS) || 'use one of them';
  content.reader.onProblem(error('unknown-encoding', placeOf(content, 'encoding'), message, fix));
  return undefined;
}

/** The places of the facts of an array. */
function placesOf(content: Message): { readonly [F in Fact]?: Place } {
  const facts = [
    ['kind', 'dtype'],
    ['shape', 'shape'],
    ['content', 'encoding'],
    ['domain', content.fields.has('minimum') ? 'minimum' : 'maximum'],
    ['presence', 'optional'],
  ] as const;
  const written = facts.filter(([, field]) => content.fields.has(field));
  return Object.fromEntries(written.map(([fact, field]) => [fact, placeOf(content, field)]));
}
