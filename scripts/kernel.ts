/** Compiles the kernels of writer and reader to WebAssembly, and keeps that where sources and bundles find it alike. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ASC = 'node_modules/assemblyscript/bin/asc.js';
const WASM = 'node_modules/.kernel.wasm';
const OPTIONS = ['-O3', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort='];

/** By folder, what memory its kernel has, in pages of 64 KiB. */
const KERNELS = {
  // It comes from outside, and other threads may see it.
  'src/tfrecord/kernel': [
    ...['--enable', 'threads', '--importMemory', '--sharedMemory'],
    ...['--initialMemory', '1', '--maximumMemory', '65536'],
  ],
  'src/verify/kernel': ['--initialMemory', '24', '--maximumMemory', '24'],
};

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
for (const [folder, memory] of Object.entries(KERNELS)) {
  const entry = `${folder}/assembly/index.ts`;
  execFileSync(process.execPath, [ASC, entry, '--outFile', WASM, ...OPTIONS, ...memory], {
    stdio: 'inherit',
  });
  const lines = readFileSync(WASM, 'base64').match(/.{1,100}/g) ?? [];
  writeFileSync(
    `${folder}/binary.ts`,
    `/** Made of ${folder}/assembly by scripts/kernel.ts: WebAssembly in base64. */
export const BINARY =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`,
  );
}
