/** Recognises schemas of TensorFlow Metadata by the start of the file. */
import { extname } from 'node:path';
import { nearest } from '../../../base/nearest.ts';
import { quote } from '../../../yaml/node.ts';
import type { SchemaFile } from '../../form.ts';

export type Encoding = 'text' | 'json' | 'binary';

/** The fields of a `Schema` by number. They are repeated here so that the tables are only loaded when needed. */
export const ROOT_FIELDS: ReadonlyMap<number, string> = new Map([
  [1, 'feature'],
  [4, 'string_domain'],
  [5, 'default_environment'],
  [6, 'sparse_feature'],
  [8, 'annotation'],
  [9, 'float_domain'],
  [10, 'int_domain'],
  [11, 'dataset_constraints'],
  [12, 'weighted_feature'],
  [13, 'tensor_representation_group'],
  [14, 'represent_variable_length_as_ragged'],
]);

const NAMES = new Set(ROOT_FIELDS.values());

/** Enough for a long comment before the first field. */
const HEAD_BYTES = 64 * 2 ** 10;

/** The encoding of a schema, or why the file is not a schema. */
export function recognise({ name, bytes }: SchemaFile): Encoding | { readonly whyNot: string } {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, HEAD_BYTES));
  const text = head.replace(/^(?:\s+|#[^\n]*(?:\n|$))+/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: text does not contain them
  const isText = !/[\x00-\x08]/.test(head);
  if (isText && text.startsWith('{')) return recogniseJson(text);
  const field = /^([A-Za-z_][A-Za-z0-9_]*)\s*[:{<[]/.exec(text)?.[1];
  if (isText && field !== undefined && ['.yaml', '.yml'].includes(extname(name).toLowerCase()))
    return { whyNot: 'its name is that of a YAML file' };
  if (isText && field !== undefined) {
    const isSchema = NAMES.has(field) || (hasTextName(name) && nearest(field, NAMES) !== undefined);
    return isSchema ? 'text' : { whyNot: `its first field ${quote(field)} is not one of a Schema` };
  }
  if (looksSerialised(bytes)) return 'binary';
  if (isText && hasTextName(name)) return 'text';
  return { whyNot: 'it is neither a text proto, nor JSON, nor a serialised Schema' };
}

function recogniseJson(text: string): Encoding | { readonly whyNot: string } {
  const key = /^\{\s*"([A-Za-z_]*)"\s*:/.exec(text)?.[1];
  if (key === undefined) return { whyNot: 'it is JSON without a field of a Schema' };
  const name = key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return NAMES.has(name) ? 'json' : { whyNot: `its first key ${quote(key)} is not a field of a Schema` };
}

function hasTextName(name: string): boolean {
  return ['.pbtxt', '.textproto', '.textpb', '.txtpb', '.prototxt'].includes(extname(name).toLowerCase());
}

/** Whether all bytes are fields of a `Schema`, and the first feature starts like one. */
function looksSerialised(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const tag = bytes[at++] ?? 0;
    if (!ROOT_FIELDS.has(tag >> 3)) return false;
    if (tag === 0x70) at++;
    else if ((tag & 7) !== 2) return false;
    else {
      const length = lengthAt(bytes, at);
      if (length === undefined) return false;
      at = length.end + length.value;
    }
  }
  return bytes.length > 0 && at === bytes.length;
}

function lengthAt(bytes: Uint8Array, start: number): { value: number; end: number } | undefined {
  let value = 0;
  for (let at = start; at < start + 5; at++) {
    const byte = bytes[at] ?? 0x80;
    value += (byte & 0x7f) * 2 ** (7 * (at - start));
    if (byte < 0x80) return { value, end: at + 1 };
  }
  return undefined;
}
