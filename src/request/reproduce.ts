import { isAbsolute } from 'node:path';
import { VERSION } from '../base/version.ts';
import { displayPath, isInside } from '../workspace/workspace.ts';
import { OPTIONS, type OptionName, type Request } from './options.ts';

/** What a run tells, and no part of what it makes. */
const ASIDE: ReadonlySet<string> = new Set<OptionName>([
  'mode',
  'summary',
  'report',
  'lock-file',
  'update-lock',
]);

const LONG_LINE = 100;

/** Nobody has the command installed: it is fetched beside the checkout, and run from there. */
const REPOSITORY = 'https://github.com/tfrecord-fixture/tfrecord-fixture';
const FETCH = `git clone --depth 1 --branch v${VERSION.split('.')[0]} ${REPOSITORY} ../tfrecord-fixture`;
const RUN = 'node ../tfrecord-fixture/dist/cli/index.js';

/**
 * The commands that do the same in a shell, in the checkout that the runner has as its workspace (undefined on the
 * command line): what differs from the defaults, quoted.
 */
export function reproducingCommands(request: Request, workspace: string | undefined): string {
  const flags = Object.entries(request).flatMap(([name, value]) => {
    const text = textOf(forOtherMachines(value, workspace));
    if (ASIDE.has(name) || text === defaultText(name)) return [];
    return [`--${name} ${quoteForShell(text)}`];
  });
  const words = [`${RUN} ${request.mode}`, ...flags];
  const line = words.join(' ');
  return `${FETCH}\n${line.length <= LONG_LINE ? line : words.join(' \\\n  ')}`;
}

/** Paths in the workspace from there on; nothing for others, which this machine alone has. */
function forOtherMachines(value: unknown, workspace: string | undefined): unknown {
  if (Array.isArray(value))
    return value.map((line) => forOtherMachines(line, workspace)).filter((line) => line !== '');
  if (workspace === undefined || typeof value !== 'string' || !isAbsolute(value)) return value;
  return isInside(workspace, value) ? displayPath(workspace, value) : '';
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
