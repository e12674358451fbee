/** What the user's files say: reads and checks them all, whatever is wrong with one of them. */
import type { OnProblem } from '../base/problem.ts';
import { checkLabelTimes } from '../config/recap/label-times.ts';
import { checkTruncations, selectFeatures } from '../config/recap/select-features.ts';
import { loadTrainingConfig, type TrainingConfig } from '../config/recap/training-config.ts';
import { PAGE_MARK } from '../report/page.ts';
import type { Environment } from '../request/environment.ts';
import type { Request } from '../request/options.ts';
import type { Feature } from '../schema/feature.ts';
import type { RecordType, Schema } from '../schema/schema.ts';
import { type FixtureSpec, loadFixtureSpec } from '../spec/fixture-spec.ts';
import { nameLabels } from '../spec/name-labels.ts';
import { BUILTIN_CONFIG, readBuiltinConfig } from '../workspace/builtin.ts';
import { type InputFile, readInput } from '../workspace/read-input.ts';
import { gitRootAround, openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { checkReportPath } from '../workspace/write-target.ts';
import { readSource, type Source, substitute } from '../yaml/source.ts';
import { configPathOf, loadSchema } from './load-schema.ts';

/** A part is undefined where it was not asked for, or where a problem that was reported keeps it from being known. */
export interface Prepared {
  readonly workspace: Workspace | undefined;
  /** Where the report is to be written. */
  readonly reportFile: string | undefined;
  readonly config: TrainingConfig | undefined;
  readonly record: RecordType;
  readonly features: readonly Feature[] | undefined;
  /** All features, selected or not. */
  readonly schema: Schema | undefined;
  readonly spec: FixtureSpec;
}

export async function prepare(
  request: Request,
  environment: Environment,
  onProblem: OnProblem,
): Promise<Prepared> {
  const workspace = openWorkspace(environment, request['working-directory'], onProblem);
  if (workspace === undefined) {
    const spec = loadFixtureSpec(undefined, onProblem);
    return {
      workspace,
      reportFile: undefined,
      config: undefined,
      record: 'example',
      features: undefined,
      schema: undefined,
      spec,
    };
  }
  const reportFile =
    request.report === '' ? undefined : checkReportPath(workspace, request.report, PAGE_MARK, onProblem);
  const read = (path: string, what: string): InputFile | undefined =>
    readInput(workspace, path, what, undefined, onProblem);

  const spec = loadFixtureSpec(
    request.fixture === '' ? undefined : decode(read(request.fixture, 'the fixture spec'), onProblem),
    onProblem,
  );
  const configPath = configPathOf(request, spec);
  const config = readConfig(configPath, request, workspace, environment, onProblem);
  const schema = await loadSchema(request, workspace, config, spec, onProblem);
  // Without its config a schema can be checked, but nothing can be selected from it.
  const isSelectable = config !== undefined || configPath === '';
  const selected = schema && isSelectable ? selectFeatures(config, schema, onProblem) : undefined;
  const features = selected && nameLabels(selected, spec.labelNames, onProblem);
  if (config && features) checkTruncations(config, features, onProblem);
  if (config && features) checkLabelTimes(config.times, features, onProblem);
  const record = schema?.schema.record ?? 'example';
  return { workspace, reportFile, config, record, features, schema: schema?.schema, spec };
}

function decode(file: InputFile | undefined, onProblem: OnProblem): Source | undefined {
  return file && readSource(file.name, file.bytes, onProblem);
}

function readConfig(
  path: string,
  { dataset, variables }: Request,
  workspace: Workspace,
  environment: Environment,
  onProblem: OnProblem,
): TrainingConfig | undefined {
  if (path === '') return undefined;
  const file =
    path === BUILTIN_CONFIG
      ? readBuiltinConfig()
      : readInput(workspace, path, 'the config', undefined, onProblem);
  const source = decode(file, onProblem);
  if (source === undefined) return undefined;
  // A checkout is needed only where a path uses the variable, and its lack is reported there.
  const root = path === BUILTIN_CONFIG ? undefined : gitRootAround(workspace, path);
  const known = { ...environment.variables, ...(root !== undefined && { TML_BASE: root }), ...variables };
  return loadTrainingConfig(substitute(source, known), dataset, onProblem);
}
