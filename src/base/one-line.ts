/**
 * Text that a file gave, in one line. In a log of GitHub's runner a line that starts with `::` is a command, whoever
 * wrote it: a name with a line break could set an output of the step.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, spell);
}

/** Whether `oneLine` would change the text. */
export function hasControls(text: string): boolean {
  return oneLine(text) !== text;
}

function spell(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
