import { error, type OnProblem, type Place } from '../../../base/problem.ts';
import { quote } from '../../../yaml/node.ts';
import { readSource } from '../../../yaml/source.ts';
import type { SchemaFile } from '../../form.ts';
import type { Schema } from '../../schema.ts';
import { readBinary } from './encoding/binary.ts';
import { readJson } from './encoding/json.ts';
import { Unreadable } from './encoding/message-builder.ts';
import { readText } from './encoding/text.ts';
import type { Document } from './encoding/tree.ts';
import { interpret } from './meaning/interpret.ts';
import { messageType, ROOT } from './proto/messages.ts';
import { type Encoding, recognise } from './recognise.ts';

/** Larger than any real schema: 4 MiB are 25,000 features. */
const MAX_BYTES = 4 * 2 ** 20;

/** A file with more mistakes is probably not a schema. */
const MAX_PROBLEMS = 1000;

/** Reads a schema of TensorFlow Metadata in any encoding. Returns undefined only after an error was reported. */
export function readTensorFlowMetadata(file: SchemaFile, onEveryProblem: OnProblem): Schema | undefined {
  const onProblem = upTo(MAX_PROBLEMS, onEveryProblem);
  const start: Place = { file: file.name, line: 1, column: 1 };
  if (file.fragment !== undefined) {
    const message = `${quote(`:${file.fragment}`)} follows the name of a file that is not Python`;
    onProblem(error('not-python', start, message, 'remove it'));
    return undefined;
  }
  if (file.bytes.length > MAX_BYTES) {
    const message = `the schema has ${file.bytes.length} bytes: at most ${MAX_BYTES} are allowed`;
    onProblem(error('schema-too-large', start, message, 'make the schema smaller'));
    return undefined;
  }
  const found = recognise(file);
  if (typeof found !== 'string') {
    onProblem(
      error('not-a-schema', start, `the file is not a schema of TensorFlow Metadata: ${found.whyNot}`),
    );
    return undefined;
  }
  try {
    const document = readDocument(found, file, onProblem);
    return document && interpret(document, onProblem);
  } catch (cause) {
    if (cause instanceof Unreadable) return undefined;
    throw cause;
  }
}

/** Passes on up to `most` problems; one more ends the reading. */
function upTo(most: number, onProblem: OnProblem): OnProblem {
  let problems = 0;
  return (problem) => {
    onProblem(problem);
    if (++problems < most) return;
    onProblem(
      error('too-many-problems', problem.place, `the file has more than ${most} problems`, 'fix these first'),
    );
    throw new Unreadable();
  };
}

function readDocument(
  encoding: Encoding,
  { name, bytes }: SchemaFile,
  onProblem: OnProblem,
): Document | undefined {
  const type = messageType(ROOT);
  if (type === undefined) throw new Error(`the tables have no message ${ROOT}`);
  if (encoding === 'binary') {
    // A binary file has no lines, so the column is the offset of the byte.
    const placeAt = (offset: number): Place => ({ file: name, line: 1, column: offset + 1 });
    return { root: readBinary({ file: name, onProblem, placeAt }, bytes, type), placeAt };
  }
  const source = readSource(name, bytes, onProblem);
  if (source === undefined) return undefined;
  const placeAt = (offset: number) => source.placeAt(offset);
  const input = { file: name, onProblem, placeAt };
  const root = encoding === 'json' ? readJson(input, source, type) : readText(input, source.text, type);
  return { root, placeAt };
}
