import { join, resolve } from 'node:path';
import type { OnProblem } from '../base/problem.ts';
import { checkDiversion } from '../fixture/folder.ts';
import type { Text } from '../fixture/texts.ts';
import type { Environment } from '../request/environment.ts';
import type { Request } from '../request/options.ts';
import { entryKind } from '../workspace/path-info.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Prepared } from './load-inputs.ts';
import { configPathOf } from './load-schema.ts';
import { folderOfInputs } from './preflight.ts';

/** The folder of the fixture; undefined only after an error was reported. */
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
  { config, spec }: Prepared,
  { folder }: Workspace,
  { defaultFolder }: Environment,
  onProblem: OnProblem,
): string | undefined {
  const wanted = request['output-dir'];
  if (wanted === '') return defaultFolder;
  if (wanted !== 'from-config') return resolve(folder, wanted);
  // A config that could not be read has been reported already.
  if (config === undefined && configPathOf(request, spec) !== '') return undefined;
  return folderOfInputs(folder, config, onProblem);
}

/**
 * Keeps git from seeing the default folder of the command line, which is in the checkout: a `.gitignore` in it
 * ignores everything, including itself. An existing one is not changed.
 */
export function textsBeside(request: Request, { workspace }: Environment, folder: string): Text[] {
  if (request['output-dir'] !== '' || workspace !== undefined) return [];
  const path = join(folder, '.gitignore');
  return entryKind(path) === undefined ? [{ path, text: '*\n' }] : [];
}
