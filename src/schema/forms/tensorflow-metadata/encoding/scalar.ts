/** The scalar types of TensorFlow Metadata, with descriptions and ranges. */
import { suggest } from '../../../../base/nearest.ts';
import { enumValues } from '../proto/messages.ts';

/** Describes the values of this type in messages. */
export function describeType(type: string): string {
  const values = enumValues(type);
  if (values !== undefined) return `one of ${values.map(([name]) => name).join(', ')}`;
  return DESCRIPTIONS.get(type) ?? 'a message in braces';
}

const DESCRIPTIONS: ReadonlyMap<string, string> = new Map([
  ['string', 'a string'],
  ['bytes', 'a string'],
  ['bool', 'true or false'],
  ['int64', 'a 64-bit integer'],
  ['uint64', 'an unsigned 64-bit integer'],
  ['uint32', 'an unsigned 32-bit integer'],
  ['float', 'a number'],
  ['double', 'a number'],
]);

const LIMITS: ReadonlyMap<string, readonly [min: bigint, max: bigint]> = new Map([
  ['int64', [-(2n ** 63n), 2n ** 63n - 1n]],
  ['uint64', [0n, 2n ** 64n - 1n]],
  ['uint32', [0n, 2n ** 32n - 1n]],
]);

export function isIntegerType(type: string): boolean {
  return LIMITS.has(type);
}

export function isFloatType(type: string): boolean {
  return type === 'float' || type === 'double';
}

/** The integer, if it is in the range of its type. */
export function withinLimits(type: string, value: bigint): bigint | undefined {
  const [min, max] = LIMITS.get(type) ?? [0n, 0n];
  return value >= min && value <= max ? value : undefined;
}

/** The name of an enum value that is given by its name or number. */
export function enumName(type: string, written: string | bigint): string | undefined {
  return enumValues(type)?.find(([name, number]) => name === written || BigInt(number) === written)?.[0];
}

/** A fix that suggests the most similar enum value. */
export function suggestEnum(type: string, written: string): string {
  return suggest(written, enumValues(type)?.map(([name]) => name) ?? []);
}

/** Decodes UTF-8; undefined if the bytes are not valid. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
