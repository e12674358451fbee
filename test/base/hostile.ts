/** What people put into names, paths and values to have a log or a terminal do something. */
import fc from 'fast-check';

/**
 * What must not reach a terminal, nor a reader's eye unseen, by code point: the controls of C0 and C1, marks of
 * direction and width, line separators, joiners, fillers, selectors of variants, surrogates, tags.
 */
const UNSEEN_RANGES = `0-1f 7f-9f ad 34f 600-605 61c 6dd 70f 115f-1160 17b4-17b5 180b-180f 200b-200f 2028-202e
  2060-206f 3164 d800-dfff fe00-fe0f feff ffa0 fff9-fffb 1bca0-1bca3 1d173-1d17a e0001-e007f e0100-e01ef`
  .split(/\s+/)
  .map((range) => range.split('-').map((code) => Number.parseInt(code, 16)))
  .map(([from = 0, to = from]) => ({ from, to }));

/** The first of those characters in a text, as U+ and its number. */
export function unseenIn(text: string): string | undefined {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const found = codes.find((code) => UNSEEN_RANGES.some(({ from, to }) => from <= code && code <= to));
  return found === undefined ? undefined : `U+${found.toString(16)}`;
}

/** Some of each range. */
export const UNSEEN: readonly string[] = UNSEEN_RANGES.flatMap(({ from, to }) => [
  String.fromCodePoint(from),
  String.fromCodePoint(to),
]);

export const HOSTILE: readonly string[] = [
  '::error::forged',
  '::set-output name=path::/evil',
  '::stop-commands::token',
  '::add-mask::e',
  ' \t::warning file=a.yaml,line=1::indented',
  '\u00a0\u2003\u3000::error::behind other spaces',
  'a\n::error::on a line of its own',
  'a\r::error::after a carriage return',
  'a\r\n::error::after both',
  'a\u0085\u2028\u2029::error::after other line ends',
  '%0A::error::escaped%0D%0A::error::twice',
  '##[error]older form',
  'z##[add-matcher]m.json',
  '###[group]###[group]',
  '#\u200b#[error]\u200b:\u200b:error::with nothing between',
  '##vso[task.setvariable variable=x]y',
  "##teamcity[message text='x']",
  ':::error::three',
  '\u001b[2J\u001b]0;title\u0007\u001b]8;;http://example.com\u001b\\link',
  '\u009b31m\u009d0;title\u009c\u007f\b\b\b',
  '\u202egnp.exe\u2066 \u2069\u200f\u061c',
  'a\u200bb\u200c\u200d\u2060\ufeff\u00ad\u034f\u115f\u3164\ufe0f',
  '\u{e0041}\u{e007f}\u{1d173}\u{e0100}',
  'half \ud83d of a pair, and \ude00',
  '\\u001b[31m\\n::error::escaped already',
];

/** Strings of which many would do something. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...HOSTILE, ...UNSEEN, ':', '::', '#', '##', '[', ']', ' ', 'error', '\ud800'), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
);
