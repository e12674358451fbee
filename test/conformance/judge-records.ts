/**
 * Judges the records in standard input, one JSON object per line, as the verifier does for a reader of the same
 * features as that of test_unusual.py, and prints their values.
 */
import { createInterface } from 'node:readline';
import { type CheckOptions, recordChecker } from '../../src/verify/check-record.ts';
import { CorruptionError } from '../../src/verify/corruption.ts';
import { decodeRecord } from '../../src/verify/decode-record.ts';
import type { Expected } from '../../src/verify/expected.ts';
import { recordAsText } from '../../src/verify/record-json.ts';
import { EXAMPLE, SEQUENCE, withDefaults } from '../verify/unusual.ts';

interface Job {
  readonly record: string;
  readonly type: 'example' | 'sequence-example';
}

const EXPECTED = { example: EXAMPLE, 'sequence-example': SEQUENCE };

for await (const line of createInterface({ input: process.stdin })) {
  const { record, type }: Job = JSON.parse(line);
  const data = Buffer.from(record, 'hex');
  const options = { record: type, allowUnexpected: true } as const;
  const required = judge(data, EXPECTED[type], options);
  const defaults = judge(data, withDefaults(EXPECTED[type]), options);
  console.log(JSON.stringify({ required, defaults, values: valuesOf(data, type) }));
}

function judge(data: Buffer, expected: readonly Expected[], options: CheckOptions) {
  const found: Record<'error' | 'warning', string[]> = { error: [], warning: [] };
  recordChecker(expected, options, {
    onFault: ({ severity, code, message }) => void found[severity].push(`${code}: ${message}`),
    onDefault: () => undefined,
  })(data);
  return found;
}

/** The values as a string of JSON, in which integers keep their digits. */
function valuesOf(data: Buffer, type: Job['type']): string | undefined {
  try {
    return recordAsText(decodeRecord(data, type), type);
  } catch (cause) {
    if (cause instanceof CorruptionError) return undefined;
    throw cause;
  }
}
