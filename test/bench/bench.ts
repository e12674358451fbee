/** Whole processes, timed side by side; prints one Markdown table. */
import { mkdtempSync, rmSync } from 'node:fs';
import { arch, cpus, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { interleave, runNode, type Summary } from './measure.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const temp = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-bench-'));
const cli = join(root, 'dist/cli/index.js');

function generate(...flags: readonly string[]) {
  // Clean, or the second run would only read what the first one wrote.
  return () => runNode([cli, 'generate', '--clean', '--output-dir', join(temp, 'data'), ...flags]);
}

function action(examples: string) {
  const env = {
    INPUT_EXAMPLES: examples,
    INPUT_CLEAN: 'true',
    GITHUB_WORKSPACE: root,
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: '',
  };
  return () => runNode([join(root, 'dist/action/index.js')], env);
}

const start = interleave(
  {
    'node -e 0': () => runNode(['-e', '0']),
    'command, 1 example': generate('--examples', '1'),
    'action, 1 example': action('1'),
  },
  11,
);
const work = interleave(
  {
    'default fixture, 288 examples': generate(),
    '1,000 examples, gzip, not verified': generate('--examples', '1000', '--verify', 'false'),
    '1,000 examples, gzip': generate('--examples', '1000'),
    '10,000 examples, gzip': generate('--examples', '10000'),
    '10,000 examples, none': generate('--examples', '10000', '--compression', 'none'),
  },
  3,
);
const large = interleave({ '100,000 examples, gzip': generate('--examples', '100000') }, 1);
rmSync(temp, { recursive: true });

const base = start.get('node -e 0')?.median ?? Number.NaN;
const rows = [...start, ...work, ...large].map(([name, summary]) => row(name, summary));
console.log(
  `${cpus().length} cores, ${cpus()[0]?.model}, ${platform()} ${arch()}, Node ${process.version}\n`,
);
console.log(
  '| what | median | least to most | times `node -e 0` | memory |\n| --- | --- | --- | --- | --- |',
);
console.log(rows.join('\n'));

function row(name: string, { median, least, most, memory }: Summary): string {
  const seconds = (value: number) => `${value.toFixed(3)} s`;
  const ratio = (median / base).toFixed(1);
  return `| ${name} | ${seconds(median)} | ${seconds(least)} to ${seconds(most)} | ${ratio} | ${Math.round(memory / 1e6)} MB |`;
}
