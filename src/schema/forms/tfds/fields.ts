import { error } from '../../../base/problem.ts';
import { type Node, quote } from '../../../yaml/node.ts';
import type { Integer } from '../../schema.ts';
import { type Message, openMessage, refuseField } from './message.ts';

const INT64 = 'a 64-bit integer';

/** A string; empty if it is absent. */
export function textOf(message: Message, name: string): string {
  const field = message.fields.get(name);
  if (field === undefined) return '';
  return field.node.kind === 'string' ? field.node.value : (refuseField(message, field, 'a string') ?? '');
}

/** A boolean; false if it is absent. */
export function flagOf(message: Message, name: string): boolean {
  const field = message.fields.get(name);
  if (field === undefined) return false;
  if (field.node.kind === 'boolean') return field.node.value;
  return refuseField(message, field, 'true or false') ?? false;
}

/** Strings; none if they are absent. */
export function textsOf(message: Message, name: string): readonly Extract<Node, { kind: 'string' }>[] {
  const items = listOf(message, name);
  const texts = items.flatMap((item) => (item.kind === 'string' ? [item] : []));
  if (texts.length < items.length) {
    const field = message.fields.get(name);
    if (field) refuseField(message, field, 'a list of strings');
  }
  return texts;
}

/** An integer as a number or, beyond 2^53, as its digits. The JSON of protos writes 64-bit integers as strings. */
export function integerOf(message: Message, name: string): Integer | undefined {
  const field = message.fields.get(name);
  if (field === undefined) return undefined;
  return parseInteger(field.node) ?? refuseField(message, field, INT64);
}

/** An integer that is a size. */
export function sizeOf(message: Message, name: string): number | undefined {
  const value = integerOf(message, name);
  if (typeof value !== 'string') return value;
  const { source, onProblem } = message.reader;
  const field = message.fields.get(name);
  const found = `${quote(name)} is ${value}, which is more than an example can hold`;
  onProblem(error('too-large', source.placeAt(field?.node.start ?? 0), found, 'use a smaller number'));
  return undefined;
}

/**
 * The dimensions of a shape, undefined if they vary between examples; none for a scalar or if the shape
 * is absent.
 */
export function dimensionsOf(message: Message): readonly (number | undefined)[] {
  const field = message.fields.get('shape');
  if (field === undefined) return [];
  // Older versions of TFDS wrote the list itself.
  if (field.node.kind === 'list') return readDimensions(message, field.node.items);
  const shape = openMessage(field.node, ['dimensions'], message.reader);
  return shape === undefined ? [] : readDimensions(shape, listOf(shape, 'dimensions'));
}

function readDimensions({ reader }: Message, items: readonly Node[]): readonly (number | undefined)[] {
  return items.map((item) => {
    const value = item.kind === 'null' ? -1 : parseInteger(item);
    if (typeof value === 'number' && value >= -1) return value === -1 ? undefined : value;
    const message = 'a dimension must be a size, or -1 if it varies between examples';
    reader.onProblem(
      error('wrong-dimension', reader.source.placeAt(item.start), message, 'use its size or -1'),
    );
    return undefined;
  });
}

function listOf(message: Message, name: string): readonly Node[] {
  const field = message.fields.get(name);
  if (field === undefined) return [];
  return field.node.kind === 'list' ? field.node.items : (refuseField(message, field, 'a list') ?? []);
}

function parseInteger(node: Node): Integer | undefined {
  if (node.kind === 'float') return Number.isSafeInteger(node.value) ? node.value : undefined;
  const digits = node.kind === 'integer' ? node.text : node.kind === 'string' ? node.value : '';
  // More digits are not a 64-bit integer, and would take long to parse.
  if (!/^-?[0-9]{1,20}$/.test(digits)) return undefined;
  const value = BigInt(digits);
  if (BigInt.asIntN(64, value) !== value) return undefined;
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}
