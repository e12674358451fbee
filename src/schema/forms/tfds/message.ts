import { nearest, suggest } from '../../../base/nearest.ts';
import { error, type Place } from '../../../base/problem.ts';
import { describe, type MapNode, type Node, quote } from '../../../yaml/node.ts';
import type { Reader } from './reader.ts';

/** A JSON object that stands for a message of TFDS's `feature.proto`. */
export interface Message {
  readonly node: MapNode;
  readonly fields: ReadonlyMap<string, Field>;
  /** Fields that unknown keys probably mean: they are not missing as well. */
  readonly misspelt: ReadonlySet<string | undefined>;
  /** False in what older versions of TFDS wrote, which says absent lengths and shapes in another way. */
  readonly isProto: boolean;
  readonly reader: Reader;
}

/** A field of a message. */
export interface Field {
  /** Where the key stands. */
  readonly place: Place;
  readonly node: Node;
}

/**
 * The fields of an object by their names in camel case; like every reader of proto JSON it takes those in snake case
 * too, and null as absent. Reports unknown keys, because TFDS refuses a file that has any.
 */
export function openMessage(
  node: Node,
  known: readonly string[],
  reader: Reader,
  isProto = true,
): Message | undefined {
  const { source, onProblem } = reader;
  if (node.kind !== 'map') {
    const message = `${describeSlot(node)} must be an object: found ${describe(node)}`;
    onProblem(error('not-an-object', source.placeAt(node.start), message));
    return undefined;
  }
  const fields = new Map<string, Field>();
  const misspelt = new Set<string | undefined>();
  for (const { key, value } of node.entries) {
    const written = String(key.value);
    const name = written.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const place = source.placeAt(key.start);
    if (!known.includes(name)) {
      misspelt.add(nearest(written, known));
      onProblem(unknownKey(written, node, known, place));
    } else if (fields.has(name))
      onProblem(error('duplicate-key', place, `${quote(name)} is there twice`, 'keep one of them'));
    else if (value.kind !== 'null') fields.set(name, { place, node: value });
  }
  return { node, fields, misspelt, isProto, reader };
}

function unknownKey(written: string, node: MapNode, known: readonly string[], place: Place) {
  const allowed = known.length === 0 ? 'no key is allowed' : `allowed are ${known.join(', ')}`;
  const message = `unknown key ${quote(written)} in ${describeSlot(node)}: ${allowed}`;
  return error('unknown-key', place, message, suggest(written, known) || 'remove it');
}

/** Reports a field that is not what it must be. */
export function refuseField({ reader }: Message, { node }: Field, expected: string): undefined {
  const message = `${describeSlot(node)} must be ${expected}: found ${describe(node).slice(0, 100)}`;
  reader.onProblem(error('wrong-type', reader.source.placeAt(node.start), message));
  return undefined;
}

function describeSlot({ name }: Node): string {
  return name === '' ? 'the file' : quote(name);
}

/** Whether a field is absent, and not only misspelt. */
export function isMissing({ fields, misspelt }: Message, name: string): boolean {
  return !fields.has(name) && !misspelt.has(name);
}

/** Where the value of a field stands; where the message itself stands if the field is absent. */
export function placeOf({ fields, node, reader }: Message, name: string): Place {
  return reader.source.placeAt(fields.get(name)?.node.start ?? node.holder);
}
