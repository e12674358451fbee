/** Other kinds of records. Their contents are described by a schema for us, and by a program for peers_kinds.py. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Measurement, type Runs, runPeer } from './measure.ts';

const python = join(fileURLToPath(new URL('../..', import.meta.url)), '.venv/python/bin/python');

interface Kind {
  readonly examples: number;
  readonly schema: string;
}

export const KINDS: Readonly<Record<string, Kind>> = {
  table: {
    examples: 100_000,
    schema: `features:
  price: { kind: float, min: 0, max: 1000 }
  embedding: { kind: float, shape: [32] }
  country: { kind: int64, min: 0, max: 200 }
  tags: { kind: int64, length: { min: 0, max: 10 }, min: 0, max: 5000 }
  clicked: { kind: int64, label: binary }
`,
  },
  png: {
    examples: 5000,
    schema: `features:
  image: { kind: bytes, content: { image: png, height: 64, width: 64, channels: 3 } }
  label: { kind: int64, label: { classes: 10 } }
`,
  },
  jpeg: {
    examples: 5000,
    schema: `features:
  image: { kind: bytes, content: { image: jpeg, height: 64, width: 64, channels: 3 } }
  label: { kind: int64, label: { classes: 10 } }
`,
  },
  sequence: {
    examples: 20_000,
    schema: `record: sequence-example
features:
  user: { kind: int64, min: 0, max: 100000 }
sequence:
  clicks: { kind: int64, steps: { group: session, min: 1, max: 50 }, min: 0, max: 5000 }
  prices: { kind: float, steps: { group: session }, min: 0, max: 500 }
`,
  },
  ranking: {
    examples: 5000,
    schema: `record: example-list
features:
  query: { kind: int64, min: 0, max: 100000 }
sequence:
  vector: { kind: float, shape: [32], steps: { min: 5, max: 40 } }
  relevance: { kind: int64, label: { classes: 5 } }
`,
  },
};

/** Runs of each kind with our defaults, and in Python. `generate` runs the command. */
export function kindRuns(generate: (schema: string, examples: number) => () => Measurement): Runs {
  return Object.fromEntries(
    Object.entries(KINDS).flatMap(([name, { examples, schema }]) => {
      const file = `${name}.yaml`;
      writeFileSync(file, schema);
      const script = join(import.meta.dirname, 'peers_kinds.py');
      const peer = () => runPeer([python, script, name, `${examples}`]);
      return [
        [name, generate(file, examples)],
        [`${name} in Python`, existsSync(python) ? peer : undefined],
      ];
    }),
  );
}
