/** Bundles the page "Try it" for a browser: `node scripts/try-it.ts [FOLDER]`. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'site/try');

/** Replacements of Node's modules in a browser. The bundler rejects all others. */
const STAND_INS: Readonly<Record<string, string>> = {
  'node:buffer': 'node/buffer.ts',
  'node:crypto': 'node/crypto.ts',
  'node:fs': 'node/missing.ts',
  'node:fs/promises': 'node/missing.ts',
  'node:path': 'node/path.ts',
  'node:process': 'node/missing.ts',
  'node:timers/promises': 'node/missing.ts',
  'node:util': 'node/missing.ts',
  'node:zlib': 'node/zlib.ts',
};

const standIns: Plugin = {
  name: 'stand-ins',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^node:/ }, ({ path }) => {
      const file = STAND_INS[path];
      return file === undefined ? undefined : { path: join(source, file) };
    });
    // This is a separate bundle in Node. Here the bundler splits it off.
    onResolve({ filter: /\/load-heavy-forms\.ts$/ }, () => ({ path: join(source, 'heavy-forms.ts') }));
  },
};

/** Writes the page and its scripts into `folder`. */
export async function bundleTryIt(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['site/try/page.ts', 'site/try/worker.ts'],
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'linked',
    inject: [join(source, 'globals.ts')],
    plugins: [standIns],
    logLevel: 'warning',
  });
  for (const file of ['index.html', 'try.css']) copyFileSync(join(source, file), join(folder, file));
}

if (import.meta.main) await bundleTryIt(process.argv[2] ?? join(root, 'site/public/try'));
