/** What the user's files say: reads and checks them all, whatever is wrong with one of them. */
import { error, type Report } from './base/problem.ts';
import { checkPath } from './config/config-path.ts';
import type { Feature } from './config/feature.ts';
import { checkTruncations, loadSchema, selectFeatures } from './config/feature-schema.ts';
import { type FixtureSpec, loadFixtureSpec } from './config/fixture-spec.ts';
import { checkLabelTimes } from './config/label-times.ts';
import { loadTrainingConfig, type TrainingConfig } from './config/training-config.ts';
import { BUILTIN_CONFIG, readBuiltinConfig, readBuiltinSchema } from './files/builtin.ts';
import { type InputFile, readInput } from './files/read-input.ts';
import { openWorkspace, requireGitRoot, type Workspace } from './files/workspace.ts';
import { checkReportPath } from './files/write-report.ts';
import type { Request } from './options.ts';
import { PAGE_MARK } from './report/page.ts';
import type { Surroundings } from './surroundings.ts';
import { readSource, type Source, substitute } from './yaml/source.ts';

/** A part is undefined where it was not asked for, or where a problem that was reported keeps it from being known. */
export interface Prepared {
  readonly workspace: Workspace | undefined;
  readonly config: TrainingConfig | undefined;
  readonly features: readonly Feature[] | undefined;
  readonly spec: FixtureSpec;
}

export function prepare(request: Request, surroundings: Surroundings, report: Report): Prepared {
  const workspace = openWorkspace(surroundings, report);
  if (workspace === undefined)
    return { workspace, config: undefined, features: undefined, spec: loadFixtureSpec(undefined, report) };
  if (request.report !== '') checkReportPath(request.report, workspace.folder, PAGE_MARK, report);
  const read = (path: string, what: string): InputFile | undefined =>
    readInput(workspace, path, what, undefined, report);

  const spec = loadFixtureSpec(
    request.fixture === '' ? undefined : decode(read(request.fixture, 'the fixture spec'), report),
    report,
  );
  const config = readConfig(request, workspace, surroundings, report);
  const schema = decode(findSchema(request, workspace, config, report), report);
  // Without its config a schema can be checked, but nothing can be selected from it.
  const all = schema && loadSchema(schema, report);
  const isSelectable = config !== undefined || request.config === '';
  const features = all && isSelectable ? selectFeatures(config, all, report) : undefined;
  if (config && features) checkTruncations(config, features, report);
  if (config && features) checkLabelTimes(config.times, features, report);
  return { workspace, config, features, spec };
}

function decode(file: InputFile | undefined, report: Report): Source | undefined {
  return file && readSource(file.name, file.bytes, report);
}

function readConfig(
  { config: path, dataset, variables }: Request,
  workspace: Workspace,
  surroundings: Surroundings,
  report: Report,
): TrainingConfig | undefined {
  if (path === '') return undefined;
  const file =
    path === BUILTIN_CONFIG
      ? readBuiltinConfig()
      : readInput(workspace, path, 'the config', undefined, report);
  const source = decode(file, report);
  const isRootWanted = path !== BUILTIN_CONFIG && !Object.hasOwn(variables, 'TML_BASE');
  const root = isRootWanted ? requireGitRoot(workspace, path, report) : undefined;
  return (
    source &&
    loadTrainingConfig(
      substitute(source, {
        ...surroundings.variables,
        ...(root !== undefined && { TML_BASE: root }),
        ...variables,
      }),
      dataset,
      report,
    )
  );
}

function findSchema(
  request: Request,
  workspace: Workspace,
  config: TrainingConfig | undefined,
  report: Report,
): InputFile | undefined {
  if (request.schema !== '') return readInput(workspace, request.schema, 'the schema', undefined, report);
  if (request.config === BUILTIN_CONFIG) return readBuiltinSchema();
  if (config !== undefined) {
    const { schemaPath: path } = config;
    return checkPath(path, report)
      ? readInput(workspace, path.value, 'the schema', path.place, report)
      : undefined;
  }
  if (request.config === '')
    report(error(undefined, 'there is neither a config nor a schema', 'give "config" or "schema"'));
  return undefined;
}
