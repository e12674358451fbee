/** Reads and checks all of the user's files, even if one of them is wrong. */
import type { OnProblem } from '../base/problem.ts';
import { checkLabelTimes } from '../config/recap/label-times.ts';
import { checkTruncations, selectFeatures } from '../config/recap/select-features.ts';
import { checkTrainingConfig, type TrainingConfig } from '../config/recap/training-config.ts';
import { PAGE_MARK } from '../report/page.ts';
import type { Environment } from '../request/environment.ts';
import type { Request } from '../request/options.ts';
import type { Feature } from '../schema/feature.ts';
import type { RecordType, Schema } from '../schema/schema.ts';
import { DEFAULT_SPEC, type FixtureSpec } from '../spec/fixture-spec.ts';
import { nameLabels } from '../spec/name-labels.ts';
import { BUILTIN_CONFIG, readBuiltinConfig } from '../workspace/builtin.ts';
import { readInput } from '../workspace/read-input.ts';
import { gitRootAround, openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { checkReportPath } from '../workspace/write-target.ts';
import { parseJson } from '../yaml/json.ts';
import { readSource, substitute } from '../yaml/source.ts';
import { configPathOf, loadSchema } from './load-schema.ts';
import { readAs } from './meant-input.ts';
import { checkSchemaInputs, withoutConsequences } from './preflight.ts';

/** A part is undefined if it was not requested, or if a reported problem keeps it from being known. */
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
  /** Whether every part of the schema could be read. */
  readonly isComplete: boolean;
}

/** What is known without a workspace. */
const NOTHING: Prepared = {
  workspace: undefined,
  reportFile: undefined,
  config: undefined,
  record: 'example',
  features: undefined,
  schema: undefined,
  spec: DEFAULT_SPEC,
  isComplete: false,
};

/** Reads the files that the request names. */
export async function prepare(
  request: Request,
  environment: Environment,
  onProblem: OnProblem,
): Promise<Prepared> {
  const workspace = openWorkspace(environment, request['working-directory'], onProblem);
  if (workspace === undefined) return NOTHING;
  const reportFile =
    request.report === '' ? undefined : checkReportPath(workspace, request.report, PAGE_MARK, onProblem);
  const spec = await readSpec(request.fixture, workspace, onProblem);
  const configPath = configPathOf(request, spec);
  checkSchemaInputs(request, spec, onProblem);
  const config = await readConfig(configPath, request, workspace, environment, onProblem);
  const schema = await loadSchema(request, workspace, config, spec, onProblem);
  // Without its config a schema can be checked, but nothing can be selected from it.
  const isSelectable = config !== undefined || configPath === '';
  let isComplete = schema?.isComplete ?? false;
  const onSelection: OnProblem = (problem) => {
    isComplete &&= problem.severity !== 'error';
    onProblem(problem);
  };
  const selected = schema && isSelectable ? selectFeatures(config, schema, onSelection) : undefined;
  const tell = isComplete ? onProblem : withoutConsequences(onProblem);
  const features = selected && nameLabels(selected, spec.labelNames, tell);
  if (config && features) checkTruncations(config, features, onProblem);
  if (config && features) checkLabelTimes(config.times, features, onProblem);
  const record = schema?.schema.record ?? 'example';
  return { workspace, reportFile, config, record, features, schema: schema?.schema, spec, isComplete };
}

async function readSpec(path: string, workspace: Workspace, onProblem: OnProblem): Promise<FixtureSpec> {
  const file = path === '' ? undefined : readInput(workspace, path, 'the fixture spec', undefined, onProblem);
  if (file === undefined) return DEFAULT_SPEC;
  const { loadFixtureSpec } = await import('../spec/load-spec.ts');
  const load = (tell: OnProblem) => loadFixtureSpec(readSource(file.name, file.bytes, tell), tell);
  return (await readAs('fixture', file, load, onProblem)) ?? DEFAULT_SPEC;
}

function fixOfBuiltin(path: string): string | undefined {
  return path.startsWith('builtin:') ? `write ${BUILTIN_CONFIG}` : undefined;
}

async function readConfig(
  path: string,
  { dataset, variables }: Request,
  workspace: Workspace,
  environment: Environment,
  onProblem: OnProblem,
): Promise<TrainingConfig | undefined> {
  if (path === '') return undefined;
  if (path === BUILTIN_CONFIG)
    return loadBuiltin(dataset, { ...environment.variables, ...variables }, onProblem);
  const file = readInput(workspace, path, 'the config', undefined, onProblem, fixOfBuiltin(path));
  if (file === undefined) return undefined;
  const { loadTrainingConfig } = await import('../config/recap/load-config.ts');
  // A checkout is needed only where a path uses the variable, and its lack is reported there.
  const root = gitRootAround(workspace, path);
  const known = { ...environment.variables, ...(root !== undefined && { TML_BASE: root }), ...variables };
  const load = (tell: OnProblem) => {
    const source = readSource(file.name, file.bytes, tell);
    return source && loadTrainingConfig(substitute(source, known), dataset, tell);
  };
  return readAs('config', file, load, onProblem);
}

/** The built-in example is read without the parser of YAML, which takes a sixth of the time of a short run to load. */
function loadBuiltin(
  dataset: string,
  variables: Readonly<Record<string, string>>,
  onProblem: OnProblem,
): TrainingConfig | undefined {
  const { name, bytes } = readBuiltinConfig();
  const read = readSource(name, bytes, onProblem);
  const inStrings = Object.entries(variables).map(([key, value]) => [
    key,
    JSON.stringify(value).slice(1, -1),
  ]);
  const source = read && substitute(read, Object.fromEntries(inStrings));
  const root = source && parseJson(source, onProblem);
  return source && root && checkTrainingConfig(source, root, dataset, onProblem);
}
