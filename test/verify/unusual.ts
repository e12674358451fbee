/** The reader that test/conformance/test_unusual.py has, as the verifier knows it. */
import type { Expected } from '../../src/verify/expected.ts';

const ANY = { min: 0, max: Number.POSITIVE_INFINITY };
const ID = { name: 'id', kind: 'int64', length: 2, presence: 'required' } as const;

export const EXAMPLE: readonly Expected[] = [
  ID,
  { name: 'x', kind: 'float', length: 3, presence: 'required' },
  { name: 't', kind: 'bytes', length: ANY, presence: 'has-default' },
];

export const SEQUENCE: readonly Expected[] = [
  ID,
  { name: 'clicks', kind: 'int64', length: 1, steps: ANY, presence: 'required' },
  { name: 'vecs', kind: 'float', length: 2, steps: ANY, presence: 'required' },
  { name: 'words', kind: 'bytes', length: ANY, steps: ANY, presence: 'has-default' },
];

/** The same for a reader that has a default for every feature. */
export function withDefaults(expected: readonly Expected[]): readonly Expected[] {
  return expected.map((one) => ({ ...one, presence: 'has-default' }));
}
