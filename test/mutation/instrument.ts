import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Not among the packages of the project, whose tests do not need it. */
const PACKAGE = '@stryker-mutator/instrumenter';
const VERSION = '10.0.0';

/** What no test of a source needs. */
const NOT_COPIED = ['.git', '.venv', 'dist', 'node_modules', 'site'];

/** A change of one operator, condition, literal or statement. */
export interface Mutant {
  readonly id: string;
  readonly source: string;
  readonly line: number;
  readonly column: number;
  readonly change: string;
}

interface StrykerMutant {
  readonly id: string;
  /** `Ignored` for mutations that the options exclude. */
  readonly status?: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  /** Lines and columns count from 0. */
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

interface SourceText {
  readonly name: string;
  readonly mutate: boolean;
  readonly content: string;
}

/** As much as is used of the package, whose types are not installed. */
interface StrykerModule {
  readonly Instrumenter: new (
    logger: object,
  ) => {
    instrument(
      files: readonly SourceText[],
      options: object,
    ): Promise<{ readonly files: readonly SourceText[]; readonly mutants: readonly StrykerMutant[] }>;
  };
}

const LOGGER = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false };

const OPTIONS = {
  plugins: [],
  ignorers: [],
  noHeader: true,
  // Words are for people: the tests compare the codes of problems, and the compiler knows all other words.
  excludedMutations: ['StringLiteral'],
};

/** Copies the project to `copy`, and puts all mutants of the sources there, each behind a switch. */
export async function instrument(
  sources: readonly string[],
  copy: string,
  tools: string,
): Promise<readonly Mutant[]> {
  const { Instrumenter } = await loadStryker(tools);
  const texts = sources.map((name) => ({ name, mutate: true, content: withoutTypes(name) }));
  const { files, mutants } = await new Instrumenter(LOGGER).instrument(texts, OPTIONS);
  copyProject(copy);
  for (const { name, content } of files) writeFileSync(join(copy, name), withSwitches(name, content));
  const tried = mutants.filter(({ status }) => status !== 'Ignored');
  return tried.map(({ id, fileName, mutatorName, replacement, location: { start } }) => ({
    id,
    source: fileName.replaceAll(sep, '/'),
    line: start.line + 1,
    column: start.column + 1,
    change: `${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ')}`,
  }));
}

/**
 * Draws mutants, in an order in which the first of a small sample are those of a larger one. It depends on the text of
 * each mutant alone, so a changed file does not move the mutants of others.
 */
export function drawSample(mutants: readonly Mutant[], size: number, seed: string): readonly Mutant[] {
  const rank = ({ source, line, column, change }: Mutant): string =>
    createHash('sha256')
      .update(JSON.stringify([seed, source, line, column, change]))
      .digest('hex');
  return mutants
    .map((mutant) => ({ mutant, rank: rank(mutant) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant);
}

/** The package cannot read `count[x]!++`. Spaces take the place of the types, so lines and columns stay. */
function withoutTypes(source: string): string {
  return stripTypeScriptTypes(readFileSync(source, 'utf8'), { mode: 'strip' });
}

/** The switches of the package compare texts, which takes too long in the innermost loops. */
function withSwitches(name: string, content: string): string {
  const module = relative(dirname(name), 'test/mutation/switches.ts').replaceAll(sep, '/');
  const switched = content
    .replaceAll(/stryMutAct_9fa48\("(\d+)"\)/g, '(stryker.mutant === $1)')
    .replaceAll(/stryCov_9fa48\(([^)]*)\)/g, (_, ids: string) => `stryker.reach(${ids.replaceAll('"', '')})`);
  return `import * as stryker from '${module}';\n${switched}`;
}

async function loadStryker(tools: string): Promise<StrykerModule> {
  const { status, stderr } = spawnSync('npm', ['install', '--prefix', tools, `${PACKAGE}@${VERSION}`], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm cannot install ${PACKAGE}:\n${stderr}`);
  return import(pathToFileURL(join(tools, 'node_modules', PACKAGE, 'dist/src/index.js')).href);
}

function copyProject(copy: string): void {
  const left = new Set(NOT_COPIED.map((name) => resolve(name)));
  cpSync('.', copy, { recursive: true, filter: (path) => !left.has(resolve(path)) });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
}
