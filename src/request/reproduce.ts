import { isAbsolute, relative, resolve, sep } from 'node:path';
import { VERSION } from '../base/version.ts';
import { isInside } from '../workspace/workspace.ts';
import { OPTIONS, type OptionName, type Request } from './options.ts';

/** Inputs that change what a run reports, but not what it writes. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set<OptionName>([
  'mode',
  'summary',
  'report',
  'lock-file',
  'update-lock',
]);

const MAX_LINE_LENGTH = 100;

/** The program is fetched into a folder next to the checkout and run from there, because it may not be installed. */
const REPOSITORY = 'https://github.com/tfrecord-fixture/tfrecord-fixture';
const FETCH = `git clone --depth 1 --branch v${VERSION.split('.')[0]} ${REPOSITORY} ../tfrecord-fixture`;
const RUN = 'node ../tfrecord-fixture/dist/cli/index.js';

/**
 * Shell commands that do the same in a checkout of the runner's `workspace` (undefined on the command line). Only inputs
 * that differ from their defaults are flags.
 */
export function reproducingCommands(request: Request, workspace: string | undefined): string {
  const flags = Object.entries(request).flatMap(([name, value]) => {
    const start = name === 'working-directory' ? '' : request['working-directory'];
    const text = textOf(forOtherMachines(value, workspace, start));
    if (WITHOUT_EFFECT.has(name) || text === defaultText(name)) return [];
    return [`--${name} ${quoteForShell(text)}`];
  });
  const words = [`${RUN} ${request.mode}`, ...flags];
  const line = words.join(' ');
  return `${FETCH}\n${line.length <= MAX_LINE_LENGTH ? line : words.join(' \\\n  ')}`;
}

/**
 * A path in the workspace, relative to where its flag starts; empty for any other path, which only this machine has.
 */
function forOtherMachines(value: unknown, workspace: string | undefined, start: string): unknown {
  if (Array.isArray(value))
    return value.map((line) => forOtherMachines(line, workspace, start)).filter((line) => line !== '');
  if (workspace === undefined || typeof value !== 'string' || !isAbsolute(value)) return value;
  if (!isInside(workspace, value)) return '';
  return relative(resolve(workspace, start), value).replaceAll(sep, '/') || '.';
}

/** A value as the user could have written it. */
function textOf(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, text]) => `${name}=${text}`)
    .join('\n');
}

/** The default as a request holds it: `10GB` is a number of bytes there. */
function defaultText(name: string): string {
  const option = Object.entries(OPTIONS).find(([known]) => known === name)?.[1];
  const parsed = option?.parse(option.default);
  return parsed !== undefined && 'value' in parsed ? textOf(parsed.value) : '';
}

/** Quotes a text so that a POSIX shell reads it as one word. */
export function quoteForShell(text: string): string {
  return /^[\w%+,./:=@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
