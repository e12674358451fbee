/** The program's table of contents: a request becomes a plan, the plan files, and the files are read back. */
import { resolve } from 'node:path';
import { collect, type Problem, type Report } from './base/problem.ts';
import { checkOutputFolder, checkTempFolder } from './files/output-folder.ts';
import type { Workspace } from './files/workspace.ts';
import { writeReport } from './files/write-report.ts';
import { generate } from './generate.ts';
import type { Request } from './options.ts';
import { measurePhases, type Phases } from './phases.ts';
import { labelFacts } from './plan/label-facts.ts';
import { makePlan, type PlannedRun, type Wishes } from './plan/make-plan.ts';
import { manifestFile, shardFile } from './plan/shards.ts';
import { checkReader, folderOfInputs } from './preflight.ts';
import { type Prepared, prepare } from './prepare.ts';
import { outputsOfRun, outputsOfVerify } from './report/outcome.ts';
import type { Outputs } from './report/outputs.ts';
import { formatPage } from './report/page.ts';
import { headline, type RunReport } from './report/report.ts';
import { formatBytes, formatCount } from './report/text.ts';
import { type Done, reportOf } from './run-report.ts';
import type { Surroundings } from './surroundings.ts';
import { findFiles, verifyExisting } from './verify-existing.ts';

/** What a run tells while it goes on, and hears. */
export interface Host {
  readonly say: (line: string) => void;
  /** Lines that belong together, under a title. */
  readonly group: (title: string, lines: readonly string[]) => void;
  /** Only for those who look for a fault. */
  readonly detail: (line: string) => void;
  readonly onProgress: (done: number, total: number) => void;
  /** Aborted when the user or the runner cancels. */
  readonly signal: AbortSignal;
}

export interface Outcome {
  readonly outputs: Outputs;
  readonly warnings: readonly Problem[];
  readonly report: RunReport;
}

/** A host, and the clock of the phases. */
type Stage = Host & Phases;

/** @throws {Refusal} with every problem found before anything was written, or in what was read */
export async function run(request: Request, surroundings: Surroundings, host: Host): Promise<Outcome> {
  const stage: Stage = { ...host, ...measurePhases() };
  const carryOut = request.mode === 'verify' ? verify : planAndGenerate;
  const done = await carryOut(request, surroundings, stage);
  const report = reportOf(request, done);
  host.say(headline(report));
  host.say(stage.summary());
  if (request.report !== '') writeReport(resolve(surroundings.folder, request.report), formatPage(report));
  return { outputs: done.outputs, warnings: done.warnings, report };
}

async function planAndGenerate(request: Request, surroundings: Surroundings, stage: Stage): Promise<Done> {
  stage.enter('read and plan');
  const { result, warnings } = collect((report) => decide(request, surroundings, report));
  const { planned, prepared, folder } = complete(result);
  const shardIndex = request['shard-index'];
  const about = {
    planned,
    folder,
    shardIndex,
    globalBatchSize: prepared.config?.globalBatchSize.value,
    written: undefined,
  };
  const { features } = planned.plan.data;
  sayPlan(planned, folder, stage);
  const labels = labelFacts(features);
  if (request.mode === 'plan') return { outputs: outputsOfRun(about), warnings, features, labels };

  const { clean, verify } = request;
  const written = await generate(planned, { folder, shardIndex, clean, verify, ...stage });
  return {
    outputs: outputsOfRun({ ...about, written }),
    warnings,
    features: features.map((feature, f) => ({ ...feature, ...written.counted[f] })),
    labels,
  };
}

interface Decision {
  readonly prepared: Prepared;
  readonly planned: PlannedRun;
  readonly folder: string;
}

/** All that can be wrong is looked for, whatever has been found before it. */
function decide(request: Request, surroundings: Surroundings, report: Report): Decision | undefined {
  const prepared = prepare(request, surroundings, report);
  const { workspace, config, features, spec } = prepared;
  const planned = features && makePlan(features, wishesOf(request, prepared), spec, report);
  const folder = workspace && outputFolder(request, prepared, workspace, surroundings, report);
  if (config && planned) checkReader(planned, config, report);
  if (folder !== undefined && request.mode === 'generate') {
    checkTempFolder(surroundings.temp, report);
    checkOutputFolder(folder, planned ? filesOf(planned, request) : [], planned?.bytes ?? 0, report);
  }
  return planned && folder !== undefined ? { prepared, planned, folder } : undefined;
}

function wishesOf(request: Request, { config }: Prepared): Wishes {
  const { seed, dataset, examples, shards, compression } = request;
  return {
    ...{ seed, dataset, examples, shards, compression },
    shardIndex: request['shard-index'],
    compressionLevel: request['compression-level'],
    filePrefix: request['file-prefix'],
    maxBytes: request['max-bytes'],
    globalBatchSize: config?.globalBatchSize.value,
    hints: {
      kept: new Map(config?.truncations.map(({ feature, keep }) => [feature, keep.value])),
      sampling: config?.sampling ?? new Map(),
    },
  };
}

function filesOf({ plan, shards }: PlannedRun, request: Request): string[] {
  const files = shards.map((shard) => shardFile(plan.layout, shard));
  return [...files, manifestFile(plan.layout, request['shard-index'])];
}

function outputFolder(
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

function sayPlan({ plan, shards, bytes }: PlannedRun, folder: string, { group, detail }: Host): void {
  const { data, layout } = plan;
  const labels = data.features.filter(({ role }) => role === 'label').length;
  const what = `${formatCount(data.features.length, 'feature')} (${formatCount(labels, 'label')})`;
  group(`${what} from ${data.dataset}, seed ${data.seed}`, [
    `${formatCount(data.examples, 'example')} in ${formatCount(shards.length, 'file')} of ${layout.compression}`,
    `at most ${formatBytes(bytes)}, for ${folder}`,
  ]);
  for (const feature of data.features) detail(JSON.stringify(feature));
}

async function verify(request: Request, surroundings: Surroundings, stage: Stage): Promise<Done> {
  stage.enter('read');
  const { result, warnings } = collect((report) => {
    const prepared = prepare(request, surroundings, report);
    const { workspace, features } = prepared;
    const folder = workspace && outputFolder(request, prepared, workspace, surroundings, report);
    if (workspace === undefined || features === undefined || folder === undefined) return undefined;
    const paths =
      request.path.length === 0 ? [folder] : request.path.map((path) => resolve(workspace.folder, path));
    return { existing: findFiles(paths, report), features, config: prepared.config };
  });
  const { existing, features, config } = complete(result);
  stage.enter('verify');
  const { files, contentSha256 } = await verifyExisting(existing, features, request.compression);
  const [examples, bytes] = [sum(files.map(({ records }) => records)), sum(files.map((file) => file.bytes))];
  const { paths, manifest } = existing;
  const found = manifest && { path: manifest.path, ...manifest.content };
  const globalBatchSize = config?.globalBatchSize.value;
  return {
    outputs: outputsOfVerify({ paths, manifest: found, examples, bytes, contentSha256, globalBatchSize }),
    warnings,
    features,
    labels: [],
  };
}

/** The result of a check that reported no error, and therefore has one. */
function complete<T>(result: T | undefined): T {
  if (result === undefined) throw new TypeError('A check gave up without a problem');
  return result;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
