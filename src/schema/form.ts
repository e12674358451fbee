import type { OnProblem } from '../base/problem.ts';
import type { RecordType, Schema } from './schema.ts';

/** A file to be read as a schema. */
export interface SchemaFile {
  /** The name of the file in messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The part of the input after a `:`, which is a comma-separated list of Python variables. */
  readonly fragment: string | undefined;
  /** The type of the records, if the fixture spec states it. */
  readonly record?: RecordType | undefined;
  /** Reads a file in the same folder by its name; undefined if it does not exist. */
  readonly siblings?: (name: string) => Uint8Array | undefined;
  /** The features that a config selects; undefined if all are selected. Mistakes in others are ignored. */
  readonly selected?: ReadonlySet<string> | undefined;
}

/** A format of schemas. */
export interface SchemaForm {
  /** Its name in the documentation and in messages, for example `TensorFlow Metadata`. */
  readonly name: string;
  /**
   * Why the file is not of this form, as part of a sentence; undefined if it is. The check is cheap, and looks at the
   * contents before the file name.
   */
  readonly whyNot: (file: SchemaFile) => string | undefined;
  /** Undefined only after an error was reported. */
  readonly read: (file: SchemaFile, onProblem: OnProblem) => Promise<Schema | undefined>;
}
