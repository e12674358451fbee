import { parseRequest } from '../../src/options.ts';
import type { RunReport } from '../../src/report/report.ts';
import { run } from '../../src/run.ts';
import { surroundingsOfShell } from '../../src/surroundings.ts';

/** The reports of a run that writes the example config's fixture, and of one that verifies it. */
export async function realRun(folder: string): Promise<[RunReport, RunReport]> {
  return [await reportOf('generate', folder), await reportOf('verify', folder)];
}

async function reportOf(mode: string, folder: string): Promise<RunReport> {
  const inputs: Readonly<Record<string, string>> = { mode, 'output-dir': folder };
  const request = parseRequest(
    (name) => inputs[name],
    ({ found }) => {
      throw new Error(found);
    },
  );
  const silent = { say: () => undefined, group: () => undefined, detail: () => undefined };
  const host = { ...silent, onProgress: () => undefined, signal: new AbortController().signal };
  const { report } = await run(request, surroundingsOfShell(process.env, process.cwd()), host);
  return report;
}
