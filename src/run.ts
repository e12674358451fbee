/** The program's table of contents: a request becomes a plan, the plan files, and the files are read back. */
import { resolve } from 'node:path';
import { collect, type Report } from './base/problem.ts';
import { checkLock, type LockUpdate } from './check-lock.ts';
import { outputFolder } from './decide-folder.ts';
import { checkOutputFolder, checkTempFolder } from './files/output-folder.ts';
import { replaceText } from './files/replace-text.ts';
import { writeReport } from './files/write-report.ts';
import { type Generated, generate } from './generate.ts';
import { complete, type Host, type Outcome, type Stage } from './host.ts';
import type { Request } from './options.ts';
import { measurePhases } from './phases.ts';
import { labelFacts } from './plan/label-facts.ts';
import { makePlan, type PlannedRun, type Wishes } from './plan/make-plan.ts';
import { memoryForExample } from './plan/memory.ts';
import { brokenFile, manifestFile, shardFile } from './plan/shards.ts';
import { checkMemory, checkReader, checkRepeats } from './preflight.ts';
import { type Prepared, prepare } from './prepare.ts';
import { outputsOfRun, type Written } from './report/outcome.ts';
import { formatPage } from './report/page.ts';
import { headline } from './report/report.ts';
import { formatBytes, formatCount } from './report/text.ts';
import { findReusable } from './reuse.ts';
import { type Done, reportOf } from './run-report.ts';
import { verify } from './run-verify.ts';
import type { Surroundings } from './surroundings.ts';

/** @throws {Refusal} with every problem found before anything was written, or in what was read */
export async function run(request: Request, surroundings: Surroundings, host: Host): Promise<Outcome> {
  const stage: Stage = { ...host, ...measurePhases() };
  const carryOut = request.mode === 'verify' ? verify : planAndGenerate;
  const done = await carryOut(request, surroundings, stage);
  const report = reportOf(request, surroundings, done);
  host.say(headline(report));
  host.say(stage.summary());
  if (request.report !== '') writeReport(resolve(surroundings.folder, request.report), formatPage(report));
  return { outputs: done.outputs, warnings: done.warnings, report };
}

async function planAndGenerate(request: Request, surroundings: Surroundings, stage: Stage): Promise<Done> {
  stage.enter('read and plan');
  const { result, warnings } = collect((report) => decide(request, surroundings, stage, report));
  const { planned, prepared, folder, lock } = complete(result);
  const shardIndex = request['shard-index'];
  const about = {
    planned,
    folder,
    shardIndex,
    globalBatchSize: prepared.config?.globalBatchSize.value,
  };
  const { features } = planned.plan.data;
  sayPlan(planned, folder, stage);
  const written =
    request.mode === 'plan' ? undefined : await provide(planned, folder, request, surroundings, stage);
  if (lock) {
    await replaceText(lock.path, lock.text);
    stage.say(`Locked in ${lock.path}`);
  }
  return {
    outputs: outputsOfRun({ ...about, written }),
    warnings,
    features: features.map((feature, f) => ({ ...feature, ...written?.counted[f] })),
    labels: labelFacts(features),
  };
}

/** The planned fixture, found or made. */
async function provide(
  planned: PlannedRun,
  folder: string,
  request: Request,
  { cores, memory }: Surroundings,
  stage: Stage,
): Promise<Written & Pick<Generated, 'counted'>> {
  const { clean, verify } = request;
  const shardIndex = request['shard-index'];
  if (!clean) {
    stage.enter('look');
    const reusable = await findReusable(planned, folder, shardIndex);
    if (reusable && 'found' in reusable) return { ...reusable.found, reused: true };
    if (reusable) stage.say(`The fixture that is there is replaced: ${reusable.why}`);
  }
  const threads = Math.min(cores, Math.floor(memory / memoryForExample(planned.plan.data)));
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
function decide(
  request: Request,
  surroundings: Surroundings,
  { say }: Host,
  report: Report,
): Decision | undefined {
  const prepared = prepare(request, surroundings, report);
  const { workspace, config, features, spec } = prepared;
  const planned = features && makePlan(features, wishesOf(request, prepared), spec, report);
  const folder = workspace && outputFolder(request, prepared, workspace, surroundings, report);
  if (config && planned) checkReader(planned, config, report);
  if (planned) checkRepeats(planned, report);
  if (folder !== undefined && request.mode === 'generate') {
    if (planned) checkMemory(planned, features ?? [], surroundings.memory, report);
    checkTempFolder(surroundings.temp, report);
    checkOutputFolder(folder, planned ? filesOf(planned, request) : [], planned?.bytes ?? 0, report);
  }
  if (!workspace || !features || !planned || folder === undefined) return undefined;
  const [file, update] = [request['lock-file'], request['update-lock']];
  const lock = checkLock(planned.plan.data, { file, update, workspace, features, say }, report);
  return { prepared, planned, folder, lock };
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
      times: config?.times,
    },
  };
}

function filesOf({ plan, shards, broken }: PlannedRun, request: Request): string[] {
  const files = shards.map((shard) => shardFile(plan.layout, shard));
  const brokenFiles = broken.map((what) => brokenFile(plan.layout, what));
  return [...files, ...brokenFiles, manifestFile(plan.layout, request['shard-index'])];
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
