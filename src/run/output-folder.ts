import { resolve } from 'node:path';
import type { OnProblem } from '../base/problem.ts';
import { checkDiversion } from '../fixture/folder.ts';
import type { Environment } from '../request/environment.ts';
import type { Request } from '../request/options.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Prepared } from './load-inputs.ts';
import { folderOfInputs } from './preflight.ts';

/** Where the fixture is, or is to be; undefined only after an error was reported. */
export function outputFolder(
  request: Request,
  prepared: Prepared,
  workspace: Workspace,
  environment: Environment,
  onProblem: OnProblem,
): string | undefined {
  const folder = namedFolder(request, prepared, workspace, environment, onProblem);
  return folder !== undefined && checkDiversion(workspace, folder, onProblem) ? folder : undefined;
}

function namedFolder(
  request: Request,
  { config }: Prepared,
  { folder }: Workspace,
  { temp }: Environment,
  onProblem: OnProblem,
): string | undefined {
  const wanted = request['output-dir'];
  if (wanted === '') return resolve(temp, 'tfrecord-fixture');
  if (wanted !== 'from-config') return resolve(folder, wanted);
  // A config that could not be read has been reported already.
  if (config === undefined && request.config !== '') return undefined;
  return folderOfInputs(folder, config, onProblem);
}
