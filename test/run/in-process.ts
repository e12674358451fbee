/** Runs the whole program in this process, in a folder of its own: much sooner than the bundle, with the same steps. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { collect } from '../../src/base/problem.ts';
import type { Environment } from '../../src/request/environment.ts';
import { parseRequest } from '../../src/request/options.ts';
import type { Host, Outcome } from '../../src/run/context.ts';
import { run } from '../../src/run/run.ts';

const made: string[] = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tfrecord-fixture-run-')));
  made.push(folder);
  mkdirSync(join(folder, '.git'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export interface Ran extends Outcome {
  readonly lines: readonly string[];
}

/** `tfrecord-fixture MODE …` in the folder. */
export async function runIn(
  folder: string,
  inputs: Readonly<Record<string, string>>,
  signal: AbortSignal = new AbortController().signal,
  onProgress: Host['onProgress'] = () => undefined,
): Promise<Ran> {
  const environment: Environment = {
    folder,
    workspace: undefined,
    defaultFolder: join(folder, 'tfrecord-fixture'),
    runnerTemp: undefined,
    cores: 1,
    memory: 2 ** 32,
    variables: { HOME: folder },
  };
  const lines: string[] = [];
  const { result: request } = collect((onProblem) => parseRequest((name) => inputs[name], onProblem));
  const outcome = await run(request, environment, {
    info: (line) => lines.push(line),
    group: (title) => lines.push(title),
    debug: () => undefined,
    onProgress,
    signal,
  });
  return { ...outcome, lines };
}
