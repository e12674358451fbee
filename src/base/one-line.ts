/**
 * Text that a file gave, in one line. In a log of GitHub's runner a line that starts with `::` is a command, whoever
 * wrote it: a name with a line break could set an output of the step.
 */
export function oneLine(text: string): string {
  // All of \p{Cc}, written out: V8 would look such a property up in all of Unicode as soon as it reads the literal.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029]/g, spell);
}

/** Whether `oneLine` would change the text. */
export function hasControls(text: string): boolean {
  return oneLine(text) !== text;
}

function spell(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
