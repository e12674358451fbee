import type { OnProblem, Place } from '../../../base/problem.ts';
import type { Node } from '../../../yaml/node.ts';
import type { Source } from '../../../yaml/source.ts';
import type { SchemaFeature } from '../../schema.ts';

/** The state of reading a `features.json`. */
export interface Reader {
  readonly source: Source;
  readonly onProblem: OnProblem;
  readonly tally: Tally;
  /** Reads a file in the same folder. */
  readonly siblings: (name: string) => Uint8Array | undefined;
  /** For each feature of the example, its key in the outermost dictionary. */
  readonly topKeys: Map<string, string>;
  /** The first feature with row lengths of an inner sequence. */
  readonly rowLengths: Map<SequenceLevel, string>;
  /** Reads any feature. It is a member because containers and features contain each other. */
  readonly readFeature: (node: Node, at: Position, reader: Reader) => readonly SchemaFeature[];
}

/** What has been read so far. */
export interface Tally {
  /** The number of errors; features with errors are left out. */
  errors: number;
  /** The number of features of the example, counted before they are created. */
  features: number;
}

/** The position of a feature in the structure. */
export interface Position {
  /** The start of the feature's name in the example; undefined at the top. */
  readonly name: string | undefined;
  /** The first key of the name. */
  readonly topKey: string | undefined;
  /** The place of the last key of the name. */
  readonly place: Place;
  /** The sequences around it, outermost first. */
  readonly sequences: readonly SequenceLevel[];
  /** The start of the name of the file with its class names; undefined at the top. */
  readonly fileName: string | undefined;
}

/** A sequence or nested dataset around a feature. */
export interface SequenceLevel {
  /** Undefined if it varies between examples. */
  readonly length: number | undefined;
  /** Features of the same sequence have the same length. */
  readonly group: string;
  /** Whether TFDS turns the elements into one array; it returns those of a nested dataset one by one. */
  readonly isArray: boolean;
}

/** Adds a sequence to those around a position. */
export function inSequence(at: Position, length: number | undefined, isArray: boolean): Position {
  return { ...at, sequences: [...at.sequences, { length, group: at.name ?? 'items', isArray }] };
}

/** Makes a reader that counts its errors. */
export function countErrors(onProblem: OnProblem, tally: Tally): OnProblem {
  return (problem) => {
    if (problem.severity === 'error') tally.errors++;
    onProblem(problem);
  };
}

/** The position of a named part. */
export function inside(at: Position, key: string, place: Place): Position {
  const file = key.replaceAll('/', '.');
  return {
    ...at,
    topKey: at.topKey ?? key,
    name: at.name === undefined ? key : `${at.name}/${key}`,
    place,
    fileName: at.fileName === undefined ? file : `${at.fileName}-${file}`,
  };
}

/** The name in messages of a file in the same folder. */
export function besideFile(file: string, name: string): string {
  return file.replace(/[^/\\]*$/, () => name);
}

/** Limits the time and memory of a run; real datasets have far smaller files. */
const MAX_BYTES = 2 * 2 ** 20;
const MAX_VALUES = 120_000;

/** Why a file is too large to be read; undefined if it is not. */
export function excessOf(bytes: Uint8Array): string | undefined {
  if (bytes.length > MAX_BYTES) return `${bytes.length} bytes, more than ${MAX_BYTES}`;
  const commas = bytes.reduce((count, byte) => (byte === 0x2c ? count + 1 : count), 0);
  return commas > MAX_VALUES ? `more than ${MAX_VALUES} values` : undefined;
}
