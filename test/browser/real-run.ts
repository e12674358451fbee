import type { RunReport } from '../../src/report/report.ts';
import { environmentOfShell } from '../../src/request/environment.ts';
import { parseRequest } from '../../src/request/options.ts';
import { run } from '../../src/run/run.ts';

/** The reports of a run that writes the example config's fixture, and of one that verifies it. */
export async function realRun(folder: string): Promise<[RunReport, RunReport]> {
  return [await reportOf('generate', folder), await reportOf('verify', folder)];
}

async function reportOf(mode: string, folder: string): Promise<RunReport> {
  const inputs: Readonly<Record<string, string>> = { mode, 'output-dir': folder };
  const request = parseRequest(
    (name) => inputs[name],
    ({ message }) => {
      throw new Error(message);
    },
  );
  const silent = { info: () => undefined, group: () => undefined, debug: () => undefined };
  const host = { ...silent, onProgress: () => undefined, signal: new AbortController().signal };
  const { report } = await run(request, environmentOfShell(process.env, process.cwd()), host);
  return report;
}
