import type { OnProblem, Place } from '../../../base/problem.ts';
import type { Node } from '../../../yaml/node.ts';
import type { Source } from '../../../yaml/source.ts';
import type { SchemaFeature } from '../../schema.ts';

/** One pass over a `features.json`. */
export interface Reader {
  readonly source: Source;
  readonly onProblem: OnProblem;
  readonly tally: Tally;
  /** A file beside the `features.json`. */
  readonly siblings: (name: string) => Uint8Array | undefined;
  /** The key of the outermost dictionary under which each feature of the example stands, by the feature's name. */
  readonly topKeys: Map<string, string>;
  /** The first feature that holds the row lengths of a sequence inside another. */
  readonly rowLengths: Map<SequenceLevel, string>;
  /** Reads any feature; here because containers and features contain each other. */
  readonly readFeature: (node: Node, at: Position, reader: Reader) => readonly SchemaFeature[];
}

/** What was met so far. */
export interface Tally {
  /** Problems that are errors: what has one is left out. */
  errors: number;
  /** Features of the example, counted before they are made. */
  features: number;
}

/** Where in the structure a feature stands. */
export interface Position {
  /** The key in the example so far; undefined at the top. */
  readonly name: string | undefined;
  /** The first key of the name. */
  readonly topKey: string | undefined;
  /** Where the last key of the name stands. */
  readonly place: Place;
  /** The sequences around it, the outermost first. */
  readonly sequences: readonly SequenceLevel[];
  /** What the file of its class names starts with; undefined at the top. */
  readonly fileName: string | undefined;
}

/** A sequence or nested dataset around a feature. */
export interface SequenceLevel {
  /** Undefined if it differs from example to example. */
  readonly length: number | undefined;
  /** Features of the same sequence are equally long. */
  readonly group: string;
  /** Whether TFDS makes one array of the elements; it gives those of a nested dataset one by one. */
  readonly isArray: boolean;
}

/** A sequence of features at a position, added to those around it. */
export function inSequence(at: Position, length: number | undefined, isArray: boolean): Position {
  return { ...at, sequences: [...at.sequences, { length, group: at.name ?? 'items', isArray }] };
}

/** A reader that counts its errors. */
export function countErrors(onProblem: OnProblem, tally: Tally): OnProblem {
  return (problem) => {
    if (problem.severity === 'error') tally.errors++;
    onProblem(problem);
  };
}

/** The position of a part with a name of its own. */
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

/** What to call a file that lies beside another. */
export function besideFile(file: string, name: string): string {
  return file.replace(/[^/\\]*$/, () => name);
}

/** Larger files describe no dataset, and would take more memory and time than a run should. */
const MAX_BYTES = 2 * 2 ** 20;
const MAX_VALUES = 120_000;

/** What makes a file too large to be read; undefined if nothing does. */
export function excessOf(bytes: Uint8Array): string | undefined {
  if (bytes.length > MAX_BYTES) return `${bytes.length} bytes, more than ${MAX_BYTES}`;
  const commas = bytes.reduce((count, byte) => (byte === 0x2c ? count + 1 : count), 0);
  return commas > MAX_VALUES ? `more than ${MAX_VALUES} values` : undefined;
}
