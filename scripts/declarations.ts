/** The declaration files of a module and of all modules whose types it uses. */
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/**
 * The declaration files by name: `index.d.ts` for `entry`, a path in src, and the others by their paths in src.
 * @throws {Error} if a declaration cannot be generated
 */
export function declarationsOf(entry: string): ReadonlyMap<string, string> {
  const emit = emitter(entry);
  const found = new Map<string, string>();
  const take = (name: string, module: string): void => {
    if (found.has(name)) return;
    const text = emit(module);
    found.set(name, asPackaged(text));
    for (const [, from = ''] of text.matchAll(/\b(?:from |import\()["'](\.[^"']+)["']/g)) {
      const imported = posix.join(posix.dirname(module), from);
      take(relative('src', imported).replaceAll(sep, '/').replace(/\.ts$/, '.d.ts'), imported);
    }
  };
  take('index.d.ts', entry);
  return found;
}

/** Generates the declarations of single modules of the program that starts at `entry`. */
function emitter(entry: string): (module: string) => string {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram([entry], { ...options, declaration: true, emitDeclarationOnly: true });
  return (module) => {
    const source = program.getSourceFile(join(process.cwd(), module));
    if (source === undefined) throw new Error(`${module} is not part of the program`);
    let text = '';
    const { diagnostics } = program.emit(source, (_, written) => {
      text = written;
    });
    const faults = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    if (faults.length > 0) throw new Error(`${module}: ${faults.join('\n')}`);
    return text;
  };
}

/** Imports end in `.js`, as every compiler setting accepts. */
function asPackaged(text: string): string {
  return text.replaceAll(/(\b(?:from |import\()["']\.[^"']+)\.ts(["'])/g, '$1.js$2');
}
