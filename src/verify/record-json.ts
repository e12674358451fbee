import { isUtf8 } from 'node:buffer';
import type { DecodedRecord, FeatureValues } from './decode-record.ts';
import type { RecordType } from './record-type.ts';

/**
 * Prints a record as JSON, one feature per line: `{"name": {"int64": […]}}`. Integers keep all digits, and floats have
 * the fewest digits that identify the float32. NaN and infinities are strings. Bytes are a string if they are UTF-8, and
 * `{"base64": "…"}` otherwise. A SequenceExample is `{"context": …, "feature_lists": {"name": [step, …]}}`, an example
 * list `{"context": …, "examples": […]}`.
 */
export function recordAsText({ features, lists, items }: DecodedRecord, type: RecordType): string {
  switch (type) {
    case 'example':
      return featuresAsJson(features, '');
    case 'sequence-example':
      return object([
        ['context', featuresAsJson(features, '  ')],
        ['feature_lists', listsAsJson(lists)],
      ]);
    case 'example-list':
      return object([
        ['context', featuresAsJson(features, '  ')],
        ['examples', list(items.map((item) => featuresAsJson(item, '    ')))],
      ]);
  }
}

function featuresAsJson(features: DecodedRecord['features'], indent: string): string {
  return object(
    Array.from(features, ([name, values]) => [name, valuesAsJson(values)]),
    indent,
  );
}

function listsAsJson(lists: DecodedRecord['lists']): string {
  const members = Array.from(lists, ([name, steps]): [string, string] => [name, stepsAsJson(steps)]);
  return object(members, '  ');
}

function stepsAsJson(steps: readonly (FeatureValues | undefined)[]): string {
  return `[${steps.map(valuesAsJson).join(', ')}]`;
}

function object(members: readonly (readonly [name: string, json: string])[], indent = ''): string {
  const lines = members.map(([name, json]) => `${indent}  ${JSON.stringify(name)}: ${json}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

/** Prints the items of an example list, one per line. */
function list(items: readonly string[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${item}`).join(',\n')}\n  ]`;
}

function valuesAsJson(feature: FeatureValues | undefined): string {
  return feature === undefined
    ? '{}'
    : `{${JSON.stringify(feature.kind)}: [${elements(feature).join(', ')}]}`;
}

function elements(feature: FeatureValues): string[] {
  switch (feature.kind) {
    case 'int64':
      return feature.values.map(String);
    case 'float':
      return feature.values.map((value) => (Number.isFinite(value) ? float32Text(value) : `"${value}"`));
    case 'bytes':
      return feature.values.map(bytesAsJson);
  }
}

function bytesAsJson(bytes: Buffer): string {
  return isUtf8(bytes) ? JSON.stringify(bytes.toString()) : `{"base64": "${bytes.toString('base64')}"}`;
}

/** Prints a finite float32 with the fewest decimal digits that identify it. */
export function float32Text(value: number): string {
  if (Object.is(value, -0)) return '-0.0';
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  // Nine digits identify every float32 (IEEE 754).
  return String(Number(value.toPrecision(9)));
}
