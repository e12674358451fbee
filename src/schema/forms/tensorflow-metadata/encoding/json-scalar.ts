import type { Node } from '../../../../yaml/node.ts';
import { enumName, isFloatType, isIntegerType, withinLimits } from './scalar.ts';
import type { Scalar } from './tree.ts';

/** The value of a field in proto3 JSON; undefined where it is not of the field's type. */
export function jsonScalar(type: string, node: Node): Scalar | undefined {
  if (isIntegerType(type)) return integer(type, node);
  if (isFloatType(type)) return float(type, node);
  if (type === 'bool') return node.kind === 'boolean' ? node.value : undefined;
  if (type === 'string') return node.kind === 'string' ? node.value : undefined;
  if (type === 'bytes') return node.kind === 'string' ? base64(node.value) : undefined;
  return enumValue(type, node);
}

/** The name of a value, or its number. */
function enumValue(type: string, node: Node): string | undefined {
  const text = numberText(node);
  if (text !== undefined) return /^[0-9]{1,9}$/.test(text) ? enumName(type, BigInt(text)) : undefined;
  return node.kind === 'string' ? enumName(type, node.value) : undefined;
}

/** A number or, as protobuf writes them, a string of digits; both may have an exponent if they are whole. */
function integer(type: string, node: Node): bigint | undefined {
  const text = numberText(node);
  if (text === undefined) return undefined;
  if (/^-?[0-9]{1,20}$/.test(text)) return withinLimits(type, BigInt(text));
  const value = Number(text);
  return Number.isSafeInteger(value) ? withinLimits(type, BigInt(value)) : undefined;
}

/** A number that its type can hold; what is not finite is written as a word. */
function float(type: string, node: Node): number | undefined {
  if (node.kind === 'string' && WORDS.has(node.value)) return WORDS.get(node.value);
  const value = Number(numberText(node));
  return Number.isFinite(type === 'float' ? Math.fround(value) : value) ? value : undefined;
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

const NUMBER = /^-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;

function numberText(node: Node): string | undefined {
  if (node.kind === 'integer' || node.kind === 'float') return node.text;
  return node.kind === 'string' && NUMBER.test(node.value) ? node.value : undefined;
}

/** Standard or URL-safe, with or without padding. */
function base64(text: string): Uint8Array | undefined {
  return /^[A-Za-z0-9+/_-]*={0,2}$/.test(text) ? new Uint8Array(Buffer.from(text, 'base64')) : undefined;
}
