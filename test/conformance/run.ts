/**
 * Reads files of the bundle with TensorFlow. The checks are in test_*.py next to this file, which provides what they need:
 * Python environments, other versions of Node, and a last line with their number.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Nodes, prepareNodes } from './nodes.ts';
import { bytecodeFolder, type Pythons, preparePythons } from './python.ts';

const folder = import.meta.dirname;
const scratch = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-conformance-'));
try {
  const { passed, failed } = await runChecks();
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

async function runChecks(): Promise<Counts> {
  if (!existsSync(join(folder, '../../dist/cli/index.js'))) {
    console.error('dist/cli/index.js is missing: run "npm run build" first');
    return { passed: 0, failed: 1 };
  }
  try {
    const [pythons, nodes] = await Promise.all([preparePythons(), prepareNodes()]);
    return runPytest(pythons, nodes);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    return { passed: 0, failed: 1 };
  }
}

function runPytest({ tensorflow, tfdv, dali }: Pythons, nodes: Nodes): Counts {
  const counts = join(scratch, 'counts.json');
  const { PYTHONDONTWRITEBYTECODE: _, ...inherited } = process.env;
  const { status } = spawnSync(tensorflow, ['-m', 'pytest', folder, '--basetemp', join(scratch, 'checks')], {
    stdio: 'inherit',
    cwd: folder,
    env: {
      ...inherited,
      // Bytecode is kept outside the checkout. Without it, the import of TensorFlow takes 10 s longer.
      PYTHONPYCACHEPREFIX: bytecodeFolder,
      TF_CPP_MIN_LOG_LEVEL: '3',
      TF_ENABLE_ONEDNN_OPTS: '0',
      CUDA_VISIBLE_DEVICES: '-1',
      CONFORMANCE_NODE: process.execPath,
      CONFORMANCE_NODES: JSON.stringify(nodes),
      CONFORMANCE_TFDV: tfdv,
      CONFORMANCE_DALI: dali,
      CONFORMANCE_COUNTS: counts,
    },
  });
  if (!existsSync(counts)) return { passed: 0, failed: 1 };
  const { passed, failed } = JSON.parse(readFileSync(counts, 'utf8')) as Counts;
  // pytest can also fail without a failed check.
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}
