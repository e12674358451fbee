import type { Kind } from '../../../base/kind.ts';
import { error, type Place, warning } from '../../../base/problem.ts';
import { quote } from '../../../yaml/node.ts';
import type { Content, Domain, Fact, Integer, SchemaFeature, Shape, Tie } from '../../schema.ts';
import type { Position, Reader, SequenceLevel } from './reader.ts';

/** One element of a feature as TFDS serialises it, regardless of the sequences around it. */
export interface Element {
  readonly kind: Kind;
  /** The dimensions; one is undefined if it varies between examples. */
  readonly dims: readonly (number | undefined)[];
  readonly domain?: Domain;
  readonly content?: Content;
  readonly tie?: Tie;
  /** What TFDS reads if the feature is absent; only for an optional feature. */
  readonly absent?: Integer | string;
  readonly places: { readonly [F in Fact]?: Place };
}

/** More elements cannot be written, because an example is one protobuf message of at most 2 GiB. */
const MAX_ELEMENTS = 2 ** 28;
const MAX_FEATURES = 100_000;
const MAX_NAME_LENGTH = 4096;

/**
 * The features of the example for an element. TFDS concatenates the elements of one sequence, and gives a sequence of
 * sequences a list of values and one of row lengths for each inner sequence.
 */
export function layOut(at: Position, element: Element, reader: Reader): readonly SchemaFeature[] {
  const { name, place } = at;
  if (name === undefined) {
    const message = 'the features must be a dictionary, or a sequence of one';
    reader.onProblem(error('not-a-dictionary', place, message, 'put the feature into a FeaturesDict'));
    return [];
  }
  if (isTooMuch(name, at, reader)) return [];
  const features =
    at.sequences.length > 1 ? ragged(name, at, element, reader) : dense(name, at, element, reader);
  for (const feature of features) reader.topKeys.set(feature.name, at.topKey ?? name);
  return features;
}

/** Limits the memory that a few nested lines can take. */
function isTooMuch(name: string, at: Position, { onProblem, tally }: Reader): boolean {
  const before = tally.features;
  tally.features += Math.max(1, at.sequences.length);
  if (tally.features > MAX_FEATURES) {
    const message = `the file describes more than ${MAX_FEATURES} features`;
    if (before <= MAX_FEATURES) onProblem(error('too-large', at.place, message, 'describe fewer of them'));
    return true;
  }
  if (name.length <= MAX_NAME_LENGTH) return false;
  const message = `a name has ${name.length} characters: at most ${MAX_NAME_LENGTH} are allowed`;
  onProblem(error('too-large', at.place, message, 'use a shorter name'));
  return true;
}

function dense(name: string, at: Position, element: Element, reader: Reader): readonly SchemaFeature[] {
  const [level] = at.sequences;
  const dims = [...at.sequences.map(({ length }) => length), ...element.dims];
  const known = dims.filter((dim) => dim !== undefined);
  const place = element.places.shape ?? at.place;
  if (!isWritable(name, known, place, reader)) return [];
  if (known.length < dims.length - 1) return refuseOpen(name, 'two unknown dimensions', place, reader);
  if (known.length === dims.length) return [feature(name, { type: 'fixed', dims: known }, at, element)];
  const group = level?.length === undefined ? level?.group : undefined;
  const shape: Shape = { ...ANY_NUMBER, row: known, ...(group !== undefined && { group }) };
  return [feature(name, shape, at, element)];
}

function ragged(name: string, at: Position, element: Element, reader: Reader): readonly SchemaFeature[] {
  const row = element.dims.filter((dim) => dim !== undefined);
  const place = element.places.shape ?? at.place;
  if (!isWritable(name, row, place, reader)) return [];
  if (row.length < element.dims.length)
    return refuseOpen(name, 'an unknown dimension in a sequence of sequences', place, reader);
  warnUnreadable(name, at, reader);
  const [outer, ...inner] = at.sequences;
  const features: SchemaFeature[] = [];
  let last: string | undefined;
  for (const level of inner) {
    const own = `${name}/ragged_row_lengths_${features.length}`;
    const shape = last === undefined ? lengthsShape(outer) : ANY_NUMBER;
    features.push(feature(own, shape, at, rowLengths(own, level, last, reader)));
    last = own;
  }
  const tie = element.tie ?? tieToLengths(last);
  const values = { ...element, ...(tie && { tie }) };
  return [...features, feature(`${name}/ragged_flat_values`, { ...ANY_NUMBER, row }, at, values)];
}

const ANY_NUMBER = { type: 'variable', min: 0, max: undefined, row: [] } as const;

/** The lengths of the inner sequences in an outer one. */
function rowLengths(own: string, level: SequenceLevel, around: string | undefined, reader: Reader): Element {
  const { length } = level;
  const domain = length === undefined ? { min: 0 } : { min: length, max: length };
  // All features of one sequence have the same length.
  const first = reader.rowLengths.get(level);
  if (first === undefined) reader.rowLengths.set(level, own);
  const tie: Tie | undefined = first === undefined ? tieToLengths(around) : { type: 'equal', feature: first };
  return { kind: 'int64', dims: [], domain, ...(tie && { tie }), places: {} };
}

function tieToLengths(rowLengths: string | undefined): Tie | undefined {
  return rowLengths === undefined ? undefined : { type: 'ragged-values', rowLengths };
}

function lengthsShape(outer: SequenceLevel | undefined): Shape {
  if (outer?.length !== undefined) return { type: 'fixed', dims: [outer.length] };
  return { ...ANY_NUMBER, ...(outer && { group: outer.group }) };
}

function feature(name: string, shape: Shape, at: Position, element: Element): SchemaFeature {
  const { kind, domain, content, tie, places } = element;
  // TFDS omits optional features, but not those in a sequence.
  const isOptional = element.absent !== undefined && at.sequences.length === 0;
  return {
    name,
    kind,
    shape,
    presence: isOptional ? { required: false, default: [element.absent] } : { required: true },
    ...(domain && { domain }),
    ...(content && { content }),
    ...(tie && { tie }),
    place: at.place,
    places,
  };
}

function isWritable(name: string, known: readonly number[], place: Place, { onProblem }: Reader): boolean {
  const elements = known.reduce((product, dim) => product * dim, 1);
  if (elements <= MAX_ELEMENTS) return true;
  const message = `${quote(name)} has ${elements} elements: an example holds at most ${MAX_ELEMENTS}`;
  onProblem(error('too-large', place, message, 'use smaller dimensions'));
  return false;
}

function refuseOpen(name: string, what: string, place: Place, { onProblem }: Reader): readonly [] {
  const message = `${quote(name)} has ${what}, which TFDS cannot read`;
  onProblem(error('open-dimensions', place, message, 'set the size, or "encoding": "zlib"'));
  return [];
}

/** TFDS writes row lengths even if at most one length of nested sequences is unknown, but then does not read them. */
function warnUnreadable(name: string, { sequences, place }: Position, { onProblem }: Reader): void {
  if (sequences.filter(({ length }) => length === undefined).length > 1) return;
  const message = `as_dataset cannot read ${quote(name)}: TFDS only reads nested sequences if two lengths are -1`;
  const fix = 'use a Tensor with a shape instead of the inner sequence, or read it with as_data_source';
  onProblem(warning('unreadable-sequence', place, message, fix));
}
