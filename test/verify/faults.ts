import { type CheckOptions, recordChecker } from '../../src/verify/check-record.ts';
import type { Expected } from '../../src/verify/expected.ts';
import type { Fault } from '../../src/verify/fault.ts';

/** What is wrong with a record, and the features that the reader's defaults stand for. */
export function check(
  data: Uint8Array,
  expected: readonly Expected[],
  options: CheckOptions = {},
): { readonly faults: readonly Fault[]; readonly defaults: readonly string[] } {
  const faults: Fault[] = [];
  const defaults: string[] = [];
  const listener = {
    onFault: (fault: Fault) => void faults.push(fault),
    onDefault: (name: string) => void defaults.push(name),
  };
  recordChecker(expected, options, listener)(Buffer.from(data));
  return { faults, defaults };
}

/** `feature: code` of every fault, warnings in brackets; a fault of the whole record has its code alone. */
export function codes(
  data: Uint8Array,
  expected: readonly Expected[],
  options: CheckOptions = {},
): readonly string[] {
  return check(data, expected, options).faults.map(({ severity, feature, code, step }) => {
    const where = step === undefined ? feature : `${feature}[${step}]`;
    const text = where === undefined ? code : `${where}: ${code}`;
    return severity === 'error' ? text : `(${text})`;
  });
}

export const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
export const INTS: Expected = { name: 'k', kind: 'int64', length: 3, presence: 'required' };
export const FLOATS: Expected = { name: 'k', kind: 'float', length: 1, presence: 'required' };
