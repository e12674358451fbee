/** Characters that are invisible or move others: controls, line ends, marks of direction and width, lone surrogates. */
const UNSEEN = '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]';
/** Compiled on first use: V8 looks up such properties as soon as it reads a literal, even in runs that need none. */
let unseen: RegExp | undefined;

/**
 * The first character of whatever a CI system takes for a command. GitHub's runner parses every line that a step prints,
 * on stdout and stderr (actions/runner, src/Runner.Common/ActionCommand.cs): `TryParseV2` takes `::name` at the start
 * of a line, after any white space; `TryParse`, for the older form, finds `##[name]` anywhere in it. Azure Pipelines
 * and TeamCity have `##vso[` and `##teamcity[`.
 */
const COMMAND = /:(?<=^\s*:)(?=:)|#(?=#\w*\[)/g;

/**
 * Text of any origin as one line that a log or a terminal shows and does not obey: invisible characters, and the first
 * character of a command, are escaped as in `\u001b`. JSON has the same escapes, so JSON text keeps its meaning. A line that is
 * escaped already does not change.
 */
export function oneLine(text: string): string {
  return escapeUnseen(text).replace(COMMAND, escapeUnits);
}

/** Text of any origin on one line, with invisible characters escaped as in `\u001b`. */
export function escapeUnseen(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  unseen ??= new RegExp(UNSEEN, 'gu');
  return text.replace(unseen, escapeUnits);
}

/** One escape for each UTF-16 unit, as in JSON: a character beyond U+FFFF has two. */
function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
