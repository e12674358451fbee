import { type Place, warning } from '../../../base/problem.ts';
import { quote } from '../../../yaml/node.ts';
import { readSource } from '../../../yaml/source.ts';
import { besideFile, excessOf, type Position, type Reader } from './reader.ts';

/** The names of a class label by number, from a file in the same folder with one name per line. */
export function readClassNames(
  count: number,
  at: Position,
  place: Place,
  reader: Reader,
): ReadonlyMap<number, string> | undefined {
  const file = classNamesFile(at);
  if (file === undefined) return undefined;
  const bytes = reader.siblings(file);
  const excess = bytes && excessOf(bytes);
  if (excess !== undefined) {
    const message = `${file} is ignored: it has ${excess}`;
    reader.onProblem(warning('ignored-class-names', place, message, 'shorten it'));
    return undefined;
  }
  const source = bytes && readSource(besideFile(reader.source.file, file), bytes, reader.onProblem);
  if (source === undefined) return undefined;
  const names = source.text.split('\n').flatMap((line) => line.trim() || []);
  const repeated = firstRepeated(names);
  if (repeated !== undefined) {
    const message = `${file} is ignored: it has the name ${quote(repeated)} twice`;
    reader.onProblem(warning('ignored-class-names', place, message, 'give every class a different name'));
    return undefined;
  }
  if (count > 0 && names.length !== count) {
    const message = `${file} has ${names.length} names for ${count} classes`;
    reader.onProblem(warning('class-name-count', place, message, 'give every class a name'));
  }
  return new Map(names.slice(0, count || undefined).entries());
}

function firstRepeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}

/** The file in the same folder with the class names of the feature at a position. */
export function classNamesFile({ fileName }: Position): string | undefined {
  // A name with such characters could point outside of the folder.
  return fileName === undefined || /[\\:\0]/.test(fileName) ? undefined : `${fileName}.labels.txt`;
}
