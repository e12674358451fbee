/** Files of an attacker: real ones with changes in some places. */
import fc from 'fast-check';
import { HOSTILE, UNSEEN } from '../base/hostile.ts';

/** One change. `at` and `to` are fractions of the file, so that they apply to files of any size. */
type Change =
  | { readonly type: 'flip'; readonly at: number; readonly bit: number }
  | { readonly type: 'cut'; readonly at: number; readonly to: number }
  | { readonly type: 'copy'; readonly at: number; readonly to: number; readonly times: number }
  | { readonly type: 'insert'; readonly at: number; readonly text: Uint8Array }
  | { readonly type: 'replace-word'; readonly at: number; readonly text: Uint8Array };

/** Texts that break readers: numbers at the limits, names of JavaScript, brackets that are never closed. */
const ANY_TEXT: readonly string[] = [
  ...HOSTILE,
  ...UNSEEN.slice(0, 12),
  ...['0', '-1', '1', '2', '1.5', '1e999', '-0', '.nan', '.inf', 'NaN', 'Infinity', '4294967296'],
  ...['9007199254740993', '9223372036854775807', '-9223372036854775809', '1'.repeat(400), '1e-400'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'null', 'true', '~', '""', "''"],
  ...[
    '[',
    ']',
    '{',
    '}',
    '(',
    ')',
    '"',
    "'",
    ':',
    ': ',
    ',',
    '\n',
    '\n  ',
    '\t',
    '#',
    '- ',
    '? ',
    '\\',
    '\r',
    '\0',
  ],
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '!!x ',
    '|',
    '>',
    '%',
    '${X}',
    '../',
    '/',
    '\ufeff',
    '[*',
    '*',
    '?',
    '[!]',
    'a'.repeat(300),
  ],
];

const place = fc.double({ min: 0, max: 1, noNaN: true });

function change(words: readonly string[]): fc.Arbitrary<Change> {
  const text = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...words).map((word) => Buffer.from(word)) },
    { weight: 2, arbitrary: fc.constantFrom(...ANY_TEXT).map((word) => Buffer.from(word)) },
    { weight: 1, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 9 }) },
  );
  return fc.oneof(
    fc.record({ type: fc.constant('flip'), at: place, bit: fc.nat(7) } as const),
    fc.record({ type: fc.constant('cut'), at: place, to: place } as const),
    fc.record({
      type: fc.constant('copy'),
      at: place,
      to: place,
      times: fc.integer({ min: 1, max: 3 }),
    } as const),
    fc.record({ type: fc.constant('insert'), at: place, text } as const),
    { weight: 3, arbitrary: fc.record({ type: fc.constant('replace-word'), at: place, text } as const) },
  );
}

/** One of the files with up to four changes, some of which insert one of the words. */
export function mutated(
  files: readonly (string | Uint8Array)[],
  words: readonly string[] = ['0'],
): fc.Arbitrary<Buffer> {
  const originals = files.map((file) => Buffer.from(file as Uint8Array));
  return fc
    .tuple(fc.constantFrom(...originals), fc.array(change(words), { maxLength: 4 }))
    .map(([original, changes]) => changes.reduce(apply, original));
}

/** Cuts and copies affect a small part, so that the first one leaves most of the file. */
const MAX_PART = 200;

function apply(bytes: Buffer, change: Change): Buffer {
  const at = Math.min(bytes.length, Math.floor(change.at * bytes.length));
  const cutOut = (from: number, to: number, ...parts: readonly Uint8Array[]) =>
    Buffer.concat([bytes.subarray(0, from), ...parts, bytes.subarray(to)]);
  switch (change.type) {
    case 'flip': {
      const flipped = Buffer.from(bytes);
      if (at < flipped.length) flipped[at] = (flipped[at] ?? 0) ^ (1 << change.bit);
      return flipped;
    }
    case 'cut':
      return cutOut(at, at + Math.ceil(change.to * MAX_PART));
    case 'copy': {
      const part = bytes.subarray(at, at + Math.ceil(change.to * MAX_PART));
      return cutOut(at, at, ...Array.from({ length: change.times }, () => part));
    }
    case 'insert':
      return cutOut(at, at, change.text);
    case 'replace-word': {
      const { from, to } = wordAround(bytes, at);
      return cutOut(from, to, change.text);
    }
  }
}

/** The word of letters, digits and `_` around an offset. */
function wordAround(bytes: Buffer, at: number): { readonly from: number; readonly to: number } {
  let [from, to] = [at, at];
  while (from > 0 && isOfWord(bytes[from - 1])) from--;
  while (to < bytes.length && isOfWord(bytes[to])) to++;
  return { from, to };
}

function isOfWord(byte: number | undefined): boolean {
  return byte !== undefined && /\w/.test(String.fromCharCode(byte));
}
