/** What GitHub's runner makes of the text that a step prints, written after its sources: actions/runner. */

export interface RunnerCommand {
  readonly name: string;
  readonly properties: string;
  readonly data: string;
}

/** The commands among the lines, as a StreamReader of .NET splits them. Any name counts: a stop token can be any word. */
export function runnerCommands(log: string): RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => parseSecond(line) ?? parseFirst(line) ?? []);
}

/** `ActionCommand.TryParseV2`. */
function parseSecond(line: string): RunnerCommand | undefined {
  const message = trimStart(line);
  const end = message.indexOf('::', 2);
  if (!message.startsWith('::') || end < 0) return undefined;
  return { ...splitInfo(message.slice(2, end)), data: message.slice(end + 2) };
}

/** `ActionCommand.TryParse`. */
function parseFirst(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  return { ...splitInfo(line.slice(start + 3, end)), data: line.slice(end + 1) };
}

function splitInfo(info: string): Omit<RunnerCommand, 'data'> {
  const space = info.indexOf(' ');
  return space < 0
    ? { name: info, properties: '' }
    : { name: info.slice(0, space), properties: info.slice(space + 1) };
}

/** `String.TrimStart`: every character for which `Char.IsWhiteSpace` holds. */
const WHITE_SPACE = new Set([
  ...[0x9, 0xa, 0xb, 0xc, 0xd, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
  ...[0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a],
]);

function trimStart(line: string): string {
  let start = 0;
  while (WHITE_SPACE.has(line.charCodeAt(start))) start++;
  return line.slice(start);
}
