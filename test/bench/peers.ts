/** The other programs. Those that this machine lacks are undefined. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Runs, runPeer, runShell } from './measure.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schema = join(root, 'examples/home-recap/schema.json');
const python = join(root, '.venv/python/bin/python');
const tfrecord = join(root, '.venv/npm/node_modules/tfrecord');

/** How to install missing programs. */
export const CURES = {
  pigz: 'apt-get install pigz',
  python: 'npm run test:conformance makes .venv/python',
  tfrecord: 'npm install --prefix .venv/npm tfrecord@0.2.0',
};

/** Slow programs write a tenth of the examples. */
const FEWER = 10;

/** Each writes `examples` of the example schema to `out`. `raw` holds the same number of uncompressed records. */
export function peersFor(raw: string, examples: number, out: string): Runs {
  const fewer = examples / FEWER;
  const script = (name: string) => join(import.meta.dirname, name);
  const slowly = (command: readonly string[]) => () => ({ seconds: FEWER * runPeer(command).seconds });
  const ofTensorFlow = (compression: string) => () =>
    runPeer([python, script('peers.py'), 'writer', schema, raw, `${examples}`, compression]);
  const ofNumPy = slowly([python, script('peers.py'), 'numpy', schema, raw, `${fewer}`, 'GZIP']);
  const hasPython = existsSync(python);
  return {
    cat: () => runShell(`cat ${raw}`, out),
    'pigz -6 -p 2': hasPigz() ? () => runShell(`pigz -6 -p 2 < ${raw}`, out) : undefined,
    "TensorFlow's writer, gzip": hasPython ? ofTensorFlow('GZIP') : undefined,
    "TensorFlow's writer, raw": hasPython ? ofTensorFlow('') : undefined,
    'NumPy and TensorFlow, gzip': hasPython ? ofNumPy : undefined,
    'npm tfrecord, raw': existsSync(tfrecord)
      ? slowly([process.execPath, script('peer-tfrecord.cjs'), tfrecord, schema, `${fewer}`, out])
      : undefined,
  };
}

function hasPigz(): boolean {
  return spawnSync('pigz', ['--version']).status === 0;
}
