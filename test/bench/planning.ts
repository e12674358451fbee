/**
 * Computes from two measured runs how long a billion examples take, and prints the table of docs/many-jobs.md. Flags are
 * passed on to `generate`, for example another config.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatBytes } from '../../src/base/text.ts';
import { interleave, runNode } from './measure.ts';

const EXAMPLES = 1e9;
const JOBS = [256, 1024, 4096, 16_384];
const [FEW, MANY] = [1000, 11_000];

const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const temp = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-planning-'));
const flags = [...process.argv.slice(2), '--output-dir', temp, '--clean'];
const generate = (examples: number) => ['generate', '--examples', `${examples}`, ...flags];
const verify = ['verify', '--path', temp, ...process.argv.slice(2)];

const measured = interleave(
  {
    few: () => runNode([cli, ...generate(FEW)]),
    many: () => runNode([cli, ...generate(MANY)]),
    verify: () => runNode([cli, ...verify]),
  },
  3,
);
const { files } = JSON.parse(readFileSync(join(temp, 'manifest.json'), 'utf8'));
const bytes = files[0].bytes / files[0].examples;
rmSync(temp, { recursive: true });

const seconds = (name: string) => measured.get(name)?.median ?? Number.NaN;
const perExample = (seconds('many') - seconds('few')) / (MANY - FEW);
const start = Math.max(0, seconds('few') - FEW * perExample);
const reading = seconds('verify') / MANY;

const date = new Date().toISOString().slice(0, 10);
console.log(
  `Measured on ${date} on ${cpus().length} cores of ${cpus()[0]?.model}, Node ${process.version}: ${start.toFixed(2)} s to start, ` +
    `then ${(1000 * perExample).toFixed(2)} ms and ${formatBytes(bytes)} an example, written and verified; ` +
    `${(1000 * reading).toFixed(2)} ms to verify it again.\n`,
);
console.log('| jobs | examples a job | file a job | time a job |\n| --- | --- | --- | --- |');
for (const jobs of JOBS) {
  const examples = Math.ceil(EXAMPLES / jobs);
  const cells = [jobs, examples, formatBytes(examples * bytes), formatTime(start + examples * perExample)];
  console.log(`| ${cells.map((cell) => cell.toLocaleString('en')).join(' | ')} |`);
}
console.log(
  `\nIn all ${formatBytes(EXAMPLES * bytes)} and ${formatTime(EXAMPLES * perExample)} of work; the closing verification ` +
    `reads every file, in ${formatTime(EXAMPLES * reading)} on one such machine.`,
);

function formatTime(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return seconds < 90 * 60 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toPrecision(3)} h`;
}
