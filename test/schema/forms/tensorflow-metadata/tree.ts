import type { Problem } from '../../../../src/base/problem.ts';
import { readJson } from '../../../../src/schema/forms/tensorflow-metadata/encoding/json.ts';
import { Unreadable } from '../../../../src/schema/forms/tensorflow-metadata/encoding/message-builder.ts';
import { readText } from '../../../../src/schema/forms/tensorflow-metadata/encoding/text.ts';
import {
  isMessage,
  type Message,
  type Scalar,
} from '../../../../src/schema/forms/tensorflow-metadata/encoding/tree.ts';
import { ANY, messageType, ROOT } from '../../../../src/schema/forms/tensorflow-metadata/proto/messages.ts';
import { sourceOf } from '../../../yaml/reading.ts';

/** What a text reads as, in the form of golden/print.py; an error where any was reported. */
export function readTree(text: string, encoding: 'text' | 'json'): unknown {
  const type = messageType(ROOT);
  if (type === undefined) throw new Error('the tables have no schema');
  const source = sourceOf(text);
  const problems: Problem[] = [];
  const input = {
    file: 'f',
    onProblem: (problem: Problem) => problems.push(problem),
    placeAt: (offset: number) => source.placeAt(offset),
  };
  try {
    const root = encoding === 'text' ? readText(input, source.text, type) : readJson(input, source, type);
    return problems.length > 0 ? { error: true } : plain(root);
  } catch (cause) {
    if (!(cause instanceof Unreadable) || problems.length === 0) throw cause;
    return { error: true };
  }
}

/** The fields that are set, each as a list of its values; what an Any holds is left out, and maps are sorted. */
function plain({ type, fields }: Message): Record<string, unknown> {
  if (type.name === ANY) return {};
  const printed = type.fields.flatMap(({ name, type: fieldType, map }) => {
    const values = (fields.get(name) ?? []).map(({ value }) =>
      isMessage(value) ? plain(value) : scalar(value, fieldType),
    );
    return values.length === 0 ? [] : [[name, map ? sortedEntries(values) : values]];
  });
  return Object.fromEntries(printed);
}

/** Protobuf gives each entry of a map a key and a value, and keeps the last of equal keys. */
function sortedEntries(entries: readonly unknown[]): unknown[] {
  const complete = entries.map((entry) => ({ key: [''], value: [{}], ...Object(entry) }));
  const byKey = new Map(complete.map((entry) => [String(entry.key[0]), entry]));
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

function scalar(value: Scalar, type: string): unknown {
  if (typeof value === 'bigint') return { int: String(value) };
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('hex') };
  if (typeof value !== 'number') return value;
  const float = type === 'float' ? Math.fround(value) : value;
  return { float: Number.isFinite(float) ? float : PYTHON.get(float) };
}

const PYTHON = new Map([
  [Number.NaN, 'nan'],
  [Number.POSITIVE_INFINITY, 'inf'],
  [Number.NEGATIVE_INFINITY, '-inf'],
]);
