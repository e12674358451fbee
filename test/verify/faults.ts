import { exampleChecker, type Fault } from '../../src/verify/check-example.ts';
import type { Expected } from '../../src/verify/expected.ts';

export function faults(data: Uint8Array, expected: readonly Expected[], allowUnexpected = false): string[] {
  const found: Fault[] = [];
  exampleChecker(expected, { allowUnexpected }, (fault) => found.push(fault))(Buffer.from(data));
  return found.map((fault) =>
    fault.feature === undefined ? fault.found : `${fault.feature}: ${fault.found}`,
  );
}

export const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
export const INTS: Expected = { name: 'k', kind: 'int64', length: 3 };
export const FLOATS: Expected = { name: 'k', kind: 'float', length: 1 };
