import { OPTIONS, type OptionName, type Request } from './options.ts';

/** What a run tells, and no part of what it makes. */
const ASIDE: ReadonlySet<string> = new Set<OptionName>([
  'mode',
  'summary',
  'report',
  'lock-file',
  'update-lock',
]);

const LONG_LINE = 80;

/** The command that does the same in a shell: what differs from the defaults, quoted. */
export function reproducingCommand(request: Request): string {
  const flags = Object.entries(request).flatMap(([name, value]) => {
    const text = textOf(value);
    if (ASIDE.has(name) || text === defaultText(name)) return [];
    return [`--${name} ${quoteForShell(text)}`];
  });
  const words = [`tfrecord-fixture ${request.mode}`, ...flags];
  const line = words.join(' ');
  return line.length <= LONG_LINE ? line : words.join(' \\\n  ');
}

/** As the user could have written it. */
function textOf(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, text]) => `${name}=${text}`)
    .join('\n');
}

/** Through the parser, so that `10GB` is the number that a request holds. */
function defaultText(name: string): string {
  const option = Object.entries(OPTIONS).find(([known]) => known === name)?.[1];
  const parsed = option?.parse(option.default);
  return parsed !== undefined && 'value' in parsed ? textOf(parsed.value) : '';
}

/** One word for a POSIX shell. */
export function quoteForShell(text: string): string {
  return /^[\w%+,./:=@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
