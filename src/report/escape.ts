import { escapeUnseen } from '../base/one-line.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' },
};

/** Text of any origin as HTML text or attribute, in one line; what cannot be seen is escaped. */
export function escapeText(text: string): string {
  return escapeUnseen(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? character);
}

const MAX_NAME_LENGTH = 160;

/** The name of a feature: it may break at its dots, and of a long one the middle is left out. */
export function escapeName(name: string): string {
  const half = MAX_NAME_LENGTH / 2;
  return escapePath(name.length > MAX_NAME_LENGTH ? `${name.slice(0, half)}…${name.slice(-half)}` : name);
}

/** Text in full that may break after its dots, dashes and slashes, and within what has none for long. */
export function escapePath(path: string): string {
  const pieces = path.match(/[^._/-]{1,16}[._/-]*|[._/-]+/gu) ?? [];
  return pieces.map(escapeText).join('<wbr>');
}

/** Text that keeps its line breaks, for `<pre>`. */
export function escapeLines(text: string): string {
  return text.split('\n').map(escapeText).join('&#10;');
}

/** A sentence that may quote the user: the site must find no @name, #number or :emoji: in it. */
export function escapeProse(text: string): string {
  return escapeText(text).replace(/(?<!&)([@#:])(?=\w)/g, '$1&#8288;');
}
