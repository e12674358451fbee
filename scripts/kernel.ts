/** Compiles src/tfrecord/kernel/assembly to WebAssembly, and keeps that where sources and bundles find it alike. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ASC = 'node_modules/assemblyscript/bin/asc.js';
const ENTRY = 'src/tfrecord/kernel/assembly/index.ts';
const WASM = 'node_modules/.kernel.wasm';
const MADE = 'src/tfrecord/kernel/binary.ts';

/** Memory comes from outside, and other threads may see it. A page has 64 KiB. */
const OPTIONS = [
  ...['-O3', '--runtime', 'stub', '--enable', 'simd', '--enable', 'threads', '--use', 'abort='],
  ...['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536'],
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
execFileSync(process.execPath, [ASC, ENTRY, '--outFile', WASM, ...OPTIONS], { stdio: 'inherit' });
const lines = readFileSync(WASM, 'base64').match(/.{1,100}/g) ?? [];
writeFileSync(
  MADE,
  `/** Made of src/tfrecord/kernel/assembly by scripts/kernel.ts: WebAssembly in base64. */
export const BINARY =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`,
);
