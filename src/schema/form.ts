import type { OnProblem } from '../base/problem.ts';
import type { RecordType, Schema } from './schema.ts';

/** A file that is to be read as a schema. */
export interface SchemaFile {
  /** As the user would name it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What follows a `:` in the input: the names of Python variables, comma-separated. */
  readonly fragment: string | undefined;
  /** What the records are, where the fixture spec says it. */
  readonly record?: RecordType | undefined;
  /** Reads a file of the same folder by its name; undefined if there is none. */
  readonly siblings?: (name: string) => Uint8Array | undefined;
  /** The features that a config selects; undefined if all are. Mistakes in the others do no harm. */
  readonly selected?: ReadonlySet<string> | undefined;
}

/** One way to write a schema down. */
export interface SchemaForm {
  /** As documentation and messages call it, for example `TensorFlow Metadata`. */
  readonly name: string;
  /** Why the file is not of this form, as half a sentence; undefined if it is. Cheap, by content first and file name last. */
  readonly whyNot: (file: SchemaFile) => string | undefined;
  /** Undefined only after an error was reported. */
  readonly read: (file: SchemaFile, onProblem: OnProblem) => Promise<Schema | undefined>;
}
