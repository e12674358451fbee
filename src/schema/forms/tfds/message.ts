import { nearest, suggest } from '../../../base/nearest.ts';
import { error, type Place } from '../../../base/problem.ts';
import { describe, type MapNode, type Node, quote } from '../../../yaml/node.ts';
import type { Reader } from './reader.ts';

/** A JSON object that represents a message of TFDS's `feature.proto`. */
export interface Message {
  readonly node: MapNode;
  readonly fields: ReadonlyMap<string, Field>;
  /** Fields that are probably misspelt as unknown keys, so that they are not also reported as missing. */
  readonly misspelt: ReadonlySet<string | undefined>;
  /** False in the format of older versions of TFDS, which represents absent lengths and shapes differently. */
  readonly isProto: boolean;
  readonly reader: Reader;
}

/** A field of a message. */
export interface Field {
  /** The place of the key. */
  readonly place: Place;
  readonly node: Node;
}

/**
 * The fields of an object by their names in camel case. Like every reader of proto JSON, it accepts snake case
 * as well, and treats null as absent. Reports unknown keys, because TFDS rejects a file that has any.
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
      onProblem(error('duplicate-key', place, `${quote(name)} is given twice`, 'keep one of them'));
    else if (value.kind !== 'null') fields.set(name, { place, node: value });
  }
  return { node, fields, misspelt, isProto, reader };
}

function unknownKey(written: string, node: MapNode, known: readonly string[], place: Place) {
  const allowed = known.length === 0 ? 'no key is allowed' : `allowed are ${known.join(', ')}`;
  const message = `unknown key ${quote(written)} in ${describeSlot(node)}: ${allowed}`;
  return error('unknown-key', place, message, suggest(written, known) || 'remove it');
}

/** Reports a field with an unexpected value. */
export function refuseField({ reader }: Message, { node }: Field, expected: string): undefined {
  const message = `${describeSlot(node)} must be ${expected}: found ${describe(node).slice(0, 100)}`;
  reader.onProblem(error('wrong-type', reader.source.placeAt(node.start), message));
  return undefined;
}

function describeSlot({ name }: Node): string {
  return name === '' ? 'the file' : quote(name);
}

/** Whether a field is absent and not just misspelt. */
export function isMissing({ fields, misspelt }: Message, name: string): boolean {
  return !fields.has(name) && !misspelt.has(name);
}

/** The place of a field's value or, if the field is absent, of the message. */
export function placeOf({ fields, node, reader }: Message, name: string): Place {
  return reader.source.placeAt(fields.get(name)?.node.start ?? node.holder);
}
