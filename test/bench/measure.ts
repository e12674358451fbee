import { spawnSync } from 'node:child_process';

/** Of a whole process, start to end. */
export interface Measurement {
  readonly seconds: number;
  /** The most memory it held, in bytes. */
  readonly memory: number;
}

/** Makes a Node process say, at its end, the most memory it held. */
const SAY_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmaxRSS '+process.resourceUsage().maxRSS))`;

/** Runs `node ARGS` once. */
export function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Measurement {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', SAY_MEMORY, ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds, memory: 1024 * Number(/maxRSS (\d+)/.exec(stderr)?.[1]) };
}

export interface Summary {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly memory: number;
}

/** Runs each in turn, several times, after one run that is not counted: what slows the machine slows them all. */
export function interleave(
  runs: Readonly<Record<string, () => Measurement>>,
  times: number,
): Map<string, Summary> {
  const all = new Map(Object.keys(runs).map((name) => [name, [] as Measurement[]]));
  for (let round = 0; round <= times; round++) {
    for (const [name, run] of Object.entries(runs)) {
      const measurement = run();
      if (round > 0) all.get(name)?.push(measurement);
    }
  }
  return new Map([...all].map(([name, measurements]) => [name, summarize(measurements)]));
}

function summarize(measurements: readonly Measurement[]): Summary {
  const seconds = measurements.map((measurement) => measurement.seconds).sort((a, b) => a - b);
  return {
    median: seconds[Math.floor(seconds.length / 2)] ?? Number.NaN,
    least: seconds[0] ?? Number.NaN,
    most: seconds.at(-1) ?? Number.NaN,
    memory: Math.max(...measurements.map(({ memory }) => memory)),
  };
}
