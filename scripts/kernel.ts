/** Compiles the kernels of writer and reader to WebAssembly, as modules that both sources and bundles can import. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ASC = 'node_modules/assemblyscript/bin/asc.js';
const WASM = 'node_modules/.kernel.wasm';
const OPTIONS = ['-O3', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort='];

/** The folders of the kernels, and their memory in pages of 64 KiB. */
const KERNELS = {
  // The memory is imported, and may be shared with other threads.
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
