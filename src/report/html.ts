import { escapeUnseen } from '../base/text.ts';

/** Markup in which every quoted text is escaped. Only the functions of this module make it. */
export interface Html {
  readonly markup: string;
}

/** What a template may hold: text and numbers are escaped, markup stays as it is, and a list is joined. */
type Part = Html | string | number | readonly Html[];

/** The only way from text to HTML: `` html`<td>${name}</td>` `` escapes the name, in content and attributes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = strings.map((text, i) => (i === 0 ? text : `${markupOf(parts[i - 1] ?? '')}${text}`));
  return { markup: markup.join('') };
}

/** Joins pieces of markup with `separator` between them. */
export function joinHtml(items: readonly Html[], separator: Html): Html {
  return { markup: items.map(({ markup }) => markup).join(separator.markup) };
}

/** Markup that this program wrote itself. It must not contain anything that others chose. */
export function ownHtml(markup: string): Html {
  return { markup };
}

/** Between parts that are lines of their own. */
export const LINE_BREAK: Html = { markup: '\n' };

/** No markup at all. */
export const NOTHING: Html = html``;

function markupOf(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text of any origin on one line; invisible characters are shown as escapes. */
function escapeText(text: string): string {
  return escapeUnseen(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? character);
}

const MAX_NAME_LENGTH = 160;

/** The name of a feature, which may break at its dots. The middle of a very long name is left out. */
export function nameHtml(name: string): Html {
  const half = MAX_NAME_LENGTH / 2;
  return pathHtml(name.length > MAX_NAME_LENGTH ? `${name.slice(0, half)}…${name.slice(-half)}` : name);
}

/**
 * Text, with invisible characters escaped, that may break after dots, dashes and slashes, and otherwise every 16
 * characters.
 */
export function pathHtml(path: string): Html {
  const pieces = escapeUnseen(path).match(/[^._/-]{1,16}[._/-]*|[._/-]+/gu) ?? [];
  return joinHtml(
    pieces.map((piece) => html`${piece}`),
    html`<wbr>`,
  );
}

/** Text whose long numbers may break between their groups of digits. */
export function numbersHtml(text: string): Html {
  return joinHtml(
    text.split(/(?<=\d,)(?=\d)/).map((piece) => html`${piece}`),
    html`<wbr>`,
  );
}

/** Text that keeps its line breaks inside `<pre>`, as markup on one line. */
export function linesHtml(text: string): Html {
  return joinHtml(
    text.split('\n').map((line) => html`${line}`),
    html`&#10;`,
  );
}

/** A sentence that may quote the user. A word joiner keeps GitHub from reading a @name, #number or :emoji: in it. */
export function proseHtml(text: string): Html {
  return { markup: escapeText(text).replace(/(?<!&)([@#:])(?=\w)/g, '$1&#8288;') };
}
