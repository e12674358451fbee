import { resolve } from 'node:path';
import type { Report } from './base/problem.ts';
import type { Workspace } from './files/workspace.ts';
import type { Request } from './options.ts';
import { folderOfInputs } from './preflight.ts';
import type { Prepared } from './prepare.ts';
import type { Surroundings } from './surroundings.ts';

/** Where the fixture is, or is to be; undefined only after an error was reported. */
export function outputFolder(
  request: Request,
  { config }: Prepared,
  { folder }: Workspace,
  { temp }: Surroundings,
  report: Report,
): string | undefined {
  const wanted = request['output-dir'];
  if (wanted === '') return resolve(temp, 'tfrecord-fixture');
  if (wanted !== 'from-config') return resolve(folder, wanted);
  // A config that could not be read has been reported already.
  if (config === undefined && request.config !== '') return undefined;
  return folderOfInputs(folder, config, report);
}
