/** The program's table of contents: a request becomes a plan, the plan files, and the files are read back. */
import { collectAsync, type OnProblem, ProblemsError } from '../base/problem.ts';
import { realDisk } from '../fixture/disk.ts';
import { checkOutputFolder } from '../fixture/folder.ts';
import type { OwnFolder } from '../fixture/own-files.ts';
import { manifestReader } from '../fixture/read-manifest.ts';
import { replaceTexts, type Text } from '../fixture/texts.ts';
import { checkLock, type LockResult } from '../lock/check-lock.ts';
import { makePlan, type PlannedRun, type PlanOptions } from '../plan/make-plan.ts';
import { manifestFile } from '../plan/shards.ts';
import { memoryForExample } from '../plan/size.ts';
import { outputsOfRun } from '../report/outcome.ts';
import { headline } from '../report/report.ts';
import type { Environment } from '../request/environment.ts';
import type { Request } from '../request/options.ts';
import { hideBuiltin } from '../workspace/builtin.ts';
import { realPath } from '../workspace/real-path.ts';
import { assertDefined, type Host, measurePhases, type Outcome, type RunContext } from './context.ts';
import { type FileLayout, fileLayoutOf, sidecarsOf } from './file-layout.ts';
import { filesOf, type GenerateResult, generate } from './generate.ts';

import { type Prepared, prepare } from './load-inputs.ts';
import { isExample } from './load-schema.ts';
import { outputFolder, textsBeside } from './output-folder.ts';
import { checkInputs, checkMemory, checkReader, checkRepeats, withoutConsequences } from './preflight.ts';
import { reportFailure } from './report-failure.ts';
import { reportedFeatures } from './reported-features.ts';
import { type ModeResult, reportOf, reportText } from './run-report.ts';
import { sayLock, sayPlan } from './say.ts';

/**
 * Carries a request out.
 * @throws {ProblemsError} with every problem that was found before anything was written, or in what was read
 */
export async function run(request: Request, environment: Environment, host: Host): Promise<Outcome> {
  try {
    return await carryOut(request, environment, host);
  } catch (cause) {
    throw new ProblemsError(await reportFailure(cause, request, environment), { cause });
  }
}

async function carryOut(request: Request, environment: Environment, host: Host): Promise<Outcome> {
  const stage: RunContext = { ...host, ...measurePhases() };
  const runMode = request.mode === 'verify' ? (await import('./verify.ts')).verify : planAndGenerate;
  const done = await runMode(request, environment, stage);
  const report = reportOf(request, environment, done);
  host.info(headline(report));
  host.info(stage.summary());
  return { outputs: done.outputs, warnings: done.warnings, report };
}

async function planAndGenerate(
  request: Request,
  environment: Environment,
  stage: RunContext,
): Promise<ModeResult> {
  stage.enter('read and plan');
  const { result, warnings } = await collectAsync((onProblem) =>
    planAndCheck(request, environment, hideBuiltin(onProblem)),
  );
  const decision = assertDefined(result);
  const { planned, prepared, folder, own, lock } = decision;
  sayPlan(planned, prepared, folder, stage);
  const resultOf = (written?: GenerateResult) => describeRun(request, decision, warnings, written);
  const textsOf = (written?: GenerateResult): Text[] => [
    ...(lock?.state === 'update' ? [lock] : []),
    ...reportText(request, environment, resultOf(written)),
  ];
  if (request.mode === 'plan') {
    await replaceTexts(realDisk, textsOf());
    sayLock(lock, stage);
    return resultOf();
  }
  const beside = textsBeside(request, environment, own.folder);
  const written = await generate(planned, {
    ...stage,
    own,
    clean: request.clean,
    verify: request.verify,
    shardIndex: request['shard-index'],
    cores: coresFor(planned, environment),
    textsOf: (generated) => [...beside, ...textsOf(generated)],
  });
  sayLock(lock, stage);
  const done = resultOf(written);
  return { ...done, warnings: [...done.warnings, ...written.warnings] };
}

/** As many threads as the memory allows. */
function coresFor({ plan, records }: PlannedRun, { cores, memory }: Environment): number {
  return Math.min(cores, Math.floor(memory / memoryForExample(plan.data, records)));
}

function describeRun(
  request: Request,
  { planned, prepared, folder, lock }: Decision,
  warnings: ModeResult['warnings'],
  written: GenerateResult | undefined,
): ModeResult {
  const shardIndex = request['shard-index'];
  const globalBatchSize = prepared.config?.globalBatchSize.value;
  return {
    outputs: outputsOfRun({ planned, folder, shardIndex, globalBatchSize, written }),
    warnings,
    compression: planned.plan.layout.compression,
    reportFile: prepared.reportFile,
    features: reportedFeatures(planned, written?.counted, prepared.reportFile !== undefined),
    profile: prepared.spec.profile,
    labels: planned.labels,
    lock,
  };
}

interface Decision {
  readonly prepared: Prepared;
  readonly planned: PlannedRun;
  /** The output folder as it was named. */
  readonly folder: string;
  /** The same with its links resolved. */
  readonly own: OwnFolder;
  readonly lock: LockResult | undefined;
}

/** Everything is checked, even after a problem was found. */
async function planAndCheck(
  request: Request,
  environment: Environment,
  onProblem: OnProblem,
): Promise<Decision | undefined> {
  checkInputs(request, onProblem);
  const prepared = await prepare(request, environment, onProblem);
  const { workspace, config, features, spec, isComplete } = prepared;
  const layout = fileLayoutOf(request, prepared, onProblem);
  // A rule is not wrong because it names a feature that could not be read.
  const tell = isComplete ? onProblem : withoutConsequences(onProblem);
  const decided = features && makePlan(features, planOptionsOf(request, prepared, layout), spec, tell);
  const planned = decided && { ...decided, sidecars: await sidecarsOf(decided, prepared, onProblem) };
  const folder = workspace && outputFolder(request, prepared, workspace, environment, onProblem);
  if (config && planned && !isExample(request, spec)) checkReader(planned, config, onProblem);
  if (planned) checkRepeats(planned, tell);
  const real = folder && realPath(folder);
  const own =
    real === undefined ? undefined : { disk: realDisk, read: manifestReader(realDisk), folder: real };
  if (own !== undefined && request.mode === 'generate') {
    if (planned) checkMemory(planned, features ?? [], environment.memory, onProblem);
    const manifest = planned && manifestFile(planned.plan.layout, request['shard-index']);
    const files = planned && manifest ? [...filesOf(planned), manifest] : [];
    await checkOutputFolder(own, files, planned?.bytes ?? 0, onProblem);
  }
  if (!workspace || !features || !planned || !folder || !own) return undefined;
  const file = request['lock-file'];
  const update = request['update-lock'];
  const lock = checkLock(planned.plan.data, { file, update, workspace, features }, onProblem);
  return { prepared, planned, folder, own, lock };
}

function planOptionsOf(request: Request, { config, record }: Prepared, layout: FileLayout): PlanOptions {
  const { seed, dataset, examples, shards } = request;
  return {
    seed,
    dataset,
    examples,
    shards,
    ...layout,
    record,
    shardIndex: request['shard-index'],
    compressionLevel: request['compression-level'],
    filePrefix: request['file-prefix'],
    maxBytes: request['max-bytes'],
    globalBatchSize: config?.globalBatchSize.value,
    hints: {
      kept: new Map(config?.truncations.map(({ feature, keep }) => [feature, keep.value])),
      sampling: config?.sampling ?? new Map(),
      times: config?.times,
    },
  };
}
