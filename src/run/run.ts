/** The program's table of contents: a request becomes a plan, the plan files, and the files are read back. */
import { collectAsync, type OnProblem, ProblemsError } from '../base/problem.ts';
import { formatBytes, formatCount } from '../base/text.ts';
import { checkOutputFolder } from '../fixture/folder.ts';
import { replaceText } from '../fixture/replace-text.ts';
import { checkLock, type LockUpdate } from '../lock/check-lock.ts';
import { describeValues } from '../plan/describe-values.ts';
import { makePlan, type PlannedRun, type PlanOptions } from '../plan/make-plan.ts';
import { allFeatures } from '../plan/plan.ts';
import { brokenFile, manifestFile, shardFile, shardRange } from '../plan/shards.ts';
import { memoryForExample } from '../plan/size.ts';
import { outputsOfRun, type Written } from '../report/outcome.ts';
import { formatPage } from '../report/page.ts';
import { headline } from '../report/report.ts';
import type { Environment } from '../request/environment.ts';
import type { Request } from '../request/options.ts';
import { hideBuiltin } from '../workspace/builtin.ts';
import { assertDefined, type Host, measurePhases, type Outcome, type RunContext } from './context.ts';
import { type Generated, generate } from './generate.ts';
import { type Prepared, prepare } from './load-inputs.ts';
import { hideFromGit, outputFolder } from './output-folder.ts';
import { checkMemory, checkReader, checkRepeats } from './preflight.ts';
import { reportFailure } from './report-failure.ts';
import { findReusable } from './reuse.ts';
import { type ModeResult, reportOf } from './run-report.ts';
import { verify } from './verify.ts';

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
  const runMode = request.mode === 'verify' ? verify : planAndGenerate;
  const done = await runMode(request, environment, stage);
  const report = reportOf(request, environment, done);
  host.info(headline(report));
  host.info(stage.summary());
  if (done.reportFile !== undefined) await replaceText(done.reportFile, formatPage(report));
  return { outputs: done.outputs, warnings: done.warnings, report };
}

async function planAndGenerate(
  request: Request,
  environment: Environment,
  stage: RunContext,
): Promise<ModeResult> {
  stage.enter('read and plan');
  const { result, warnings } = await collectAsync((onProblem) =>
    planAndCheck(request, environment, stage, hideBuiltin(onProblem)),
  );
  const { planned, prepared, folder, lock } = assertDefined(result);
  const shardIndex = request['shard-index'];
  const fixtureDigest = {
    planned,
    folder,
    shardIndex,
    globalBatchSize: prepared.config?.globalBatchSize.value,
  };
  const features = allFeatures(planned.plan.data);
  sayPlan(planned, prepared, folder, stage);
  const written =
    request.mode === 'plan' ? undefined : await reuseOrGenerate(planned, folder, request, environment, stage);
  if (written) hideFromGit(request, environment, folder);
  if (lock) {
    await replaceText(lock.path, lock.text);
    stage.info(`Locked in ${lock.path}`);
  }
  return {
    outputs: outputsOfRun({ ...fixtureDigest, written }),
    warnings,
    compression: planned.plan.layout.compression,
    reportFile: prepared.reportFile,
    features: features.map((feature, f) => ({
      ...feature,
      values: describeValues(feature),
      ...written?.counted[f],
    })),
    labels: planned.labels,
  };
}

/** The planned fixture, found or made. */
async function reuseOrGenerate(
  planned: PlannedRun,
  folder: string,
  request: Request,
  { cores, memory }: Environment,
  stage: RunContext,
): Promise<Written & Pick<Generated, 'counted'>> {
  const { clean, verify } = request;
  const shardIndex = request['shard-index'];
  if (!clean) {
    stage.enter('check existing files');
    const reusable = await findReusable(planned, folder, shardIndex, stage.signal);
    if (reusable && 'found' in reusable) return { ...reusable.found, reused: true };
    if (reusable) stage.info(`The fixture that is there is replaced: ${reusable.why}`);
  }
  const threads = Math.min(cores, Math.floor(memory / memoryForExample(planned.plan.data, planned.records)));
  const written = await generate(planned, { folder, shardIndex, clean, verify, cores: threads, ...stage });
  return { ...written, reused: false };
}

interface Decision {
  readonly prepared: Prepared;
  readonly planned: PlannedRun;
  readonly folder: string;
  readonly lock: LockUpdate | undefined;
}

/** All that can be wrong is looked for, whatever has been found before it. */
async function planAndCheck(
  request: Request,
  environment: Environment,
  { info }: Host,
  onProblem: OnProblem,
): Promise<Decision | undefined> {
  const prepared = await prepare(request, environment, onProblem);
  const { workspace, config, features, spec } = prepared;
  const planned = features && makePlan(features, planOptionsOf(request, prepared), spec, onProblem);
  const folder = workspace && outputFolder(request, prepared, workspace, environment, onProblem);
  if (config && planned) checkReader(planned, config, onProblem);
  if (planned) checkRepeats(planned, onProblem);
  if (folder !== undefined && request.mode === 'generate') {
    if (planned) checkMemory(planned, features ?? [], environment.memory, onProblem);
    checkOutputFolder(folder, planned ? filesOf(planned, request) : [], planned?.bytes ?? 0, onProblem);
  }
  if (!workspace || !features || !planned || folder === undefined) return undefined;
  const [file, update] = [request['lock-file'], request['update-lock']];
  const lock = checkLock(planned.plan.data, { file, update, workspace, features, info }, onProblem);
  return { prepared, planned, folder, lock };
}

function planOptionsOf(request: Request, { config, record }: Prepared): PlanOptions {
  const { seed, dataset, examples, shards, compression } = request;
  return {
    seed,
    dataset,
    examples,
    shards,
    compression: compression === 'auto' ? 'gzip' : compression,
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

function filesOf({ plan, shards, broken }: PlannedRun, request: Request): string[] {
  const files = shards.map((shard) => shardFile(plan.layout, shard));
  const brokenFiles = broken.map((what) => brokenFile(plan.layout, what));
  return [...files, ...brokenFiles, manifestFile(plan.layout, request['shard-index'])];
}

function sayPlan(
  { plan, shards, bytes }: PlannedRun,
  { config, described }: Prepared,
  folder: string,
  { group, debug }: Host,
): void {
  const { data, layout } = plan;
  const features = allFeatures(data);
  const labels = features.filter(({ role }) => role === 'label').length;
  const examples = shards.reduce((sum, shard) => sum + shardRange(data.examples, layout, shard).examples, 0);
  const what = `${formatCount(features.length, 'feature')} (${formatCount(labels, 'label')})`;
  const all = described ?? 0;
  const isSelection = config !== undefined && all > features.length;
  group(`${what} from ${data.dataset}, seed ${data.seed}`, [
    ...(isSelection ? [`the config selects ${features.length} of the ${all} features in the schema`] : []),
    `${formatCount(examples, 'example')} in ${formatCount(shards.length, 'file')} of ${layout.compression}`,
    `at most ${formatBytes(bytes)}, for ${folder}`,
  ]);
  for (const feature of features) debug(JSON.stringify(feature));
}
