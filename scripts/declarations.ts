/** The types of a module and of all that they are made of, as declaration files. */
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/**
 * The declaration files by name: `index.d.ts` for `entry`, a path in src, and the others by their paths in src.
 * @throws {Error} where a declaration cannot be made
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

/** Makes the declarations of single modules; each is a file of the program that starts at `entry`. */
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

/** Imports name the modules that would be there, as every setting of the compiler takes them. */
function asPackaged(text: string): string {
  return text.replaceAll(/(\b(?:from |import\()["']\.[^"']+)\.ts(["'])/g, '$1.js$2');
}
