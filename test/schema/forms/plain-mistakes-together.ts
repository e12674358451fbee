/** Mistakes in the plain form that several features make together. */
import type { Expected } from '../reading.ts';

export interface Mistake extends Expected {
  readonly text: string;
  /** Whether an editor sees it too, because JSON Schema can express it. */
  readonly inEditor: boolean;
}

/** Features, one a line from the second on, of which JSON Schema sees only each on its own. */
function together(lines: readonly string[], at: string, code: string, says: RegExp): Mistake {
  return {
    text: `features:\n${lines.map((line) => `  ${line}\n`).join('')}`,
    at,
    code,
    says,
    inEditor: false,
  };
}

const OBJECTS = 'a: { kind: int64, length: { group: g, min: 0, max: 4 }, names: { 1: cat } }';

export const TOGETHER: readonly Mistake[] = [
  together(
    ['a: { kind: float }', 'b: { kind: float, at_least: aa }'],
    '3:31',
    'unknown-tie',
    /"aa".*not exist/,
  ),
  together(
    ['a: { kind: int64 }', 'b: { kind: float, at_least: a }'],
    '3:31',
    'tie-of-wrong-kind',
    /"a" is int64/,
  ),
  together(
    ['a: { kind: float, at_least: b }', 'b: { kind: float, at_least: a }'],
    '2:31',
    'cycle-of-ties',
    /in a cycle: "a", "b", "a"/,
  ),
  together(
    ['a: { kind: float, length: { max: 3 } }', 'b: { kind: float, length: { max: 3 }, at_least: a }'],
    '3:51',
    'tie-of-other-length',
    /can have another number of elements/,
  ),
  together(
    ['a: { kind: float, min: 5 }', 'b: { kind: float, max: 4, at_least: a }'],
    '3:39',
    'at-least-impossible',
    /"b" is at most 4/,
  ),
  together(['a: { kind: int64 }', 'b: { kind: bytes, name_of: a }'], '3:30', 'names-missing', /no names/),
  together(
    [OBJECTS, 'b: { kind: bytes, length: { group: g }, content: json, name_of: a }'],
    '3:67',
    'tie-and-content',
    /has the content json/,
  ),
  together(
    ['a: { kind: int64, names: { 1: a }, values: [1, 2] }', 'b: { kind: bytes, name_of: a }'],
    '3:30',
    'names-missing',
    /value 2 has no name/,
  ),
  together(
    ['a: { kind: bytes }', 'b: { kind: int64, of: a.height }'],
    '3:25',
    'no-image',
    /does not contain an image/,
  ),
  together(
    ['a: { kind: bytes, content: { image: png } }', 'b: { kind: int64, of: a.format }'],
    '3:25',
    'tie-of-wrong-kind',
    /"b" is int64, but must be bytes/,
  ),
  together(
    ['a: { kind: int64 }', 'b: { kind: float, row_lengths: a }'],
    '3:34',
    'ragged-of-fixed-shape',
    /its shape is fixed/,
  ),
  together(
    ['a: { kind: float, shape: [5] }', 'b: { kind: int64, shape: [5], index_of: a, size: 4 }'],
    '3:43',
    'size-too-small',
    /at least 5 different indices/,
  ),
  together(
    [OBJECTS, 'b: { kind: float, length: { group: g, min: 5 } }'],
    '3:29',
    'group-contradicts',
    /at least 5 rows/,
  ),
];
