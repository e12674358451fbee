/** A request of the page becomes a fixture in memory, and the markup that shows it. */
import { explainFailure } from '../../src/base/failure.ts';
import { collectAsync } from '../../src/base/problem.ts';
import { formatManifest, makeManifest } from '../../src/fixture/manifest.ts';
import { html } from '../../src/report/html.ts';
import { outputsOfRun } from '../../src/report/outcome.ts';
import { reportTables } from '../../src/report/page.ts';
import { problemList } from '../../src/report/problem-list.ts';
import { failureHeadline, headline, type RunReport } from '../../src/report/report.ts';
import { reportedFeatures } from '../../src/run/reported-features.ts';
import type { TriedFixture, TryAnswer, TryRequest } from './messages.ts';
import { planOf, type TriedPlan } from './plan.ts';
import { commandOf, workflowOf } from './recipe.ts';
import { type WrittenFixture, writeFixture } from './write.ts';

/** Answers every request, with a fixture or with problems. */
export async function answer(asked: TryRequest): Promise<TryAnswer> {
  try {
    const { result, warnings } = await collectAsync((onProblem) => planOf(asked, onProblem));
    if (result === undefined) throw new TypeError('A check gave no result and reported no error');
    const written = await writeFixture(result.planned);
    const report = { ...reportOf(result, written), warnings };
    return {
      headline: headline(report),
      markup: html`${problemList(warnings)}${reportTables(report)}`.markup,
      fixture: fixtureOf({ ...asked, inputs: { ...asked.inputs, ...result.inputs } }, result, written),
    };
  } catch (cause) {
    const failure = { mode: 'generate', problems: explainFailure(cause) } as const;
    return { headline: failureHeadline(failure), markup: problemList(failure.problems).markup };
  }
}

function reportOf({ planned }: TriedPlan, { file, counted }: WrittenFixture): RunReport {
  const { data, layout } = planned.plan;
  return {
    mode: 'generate',
    outputs: outputsOfRun({
      planned,
      ...{ folder: '', shardIndex: undefined, globalBatchSize: undefined },
      written: { bytes: file.bytes, contentSha256: file.contentSha256, reused: false },
    }),
    dataset: data.dataset,
    seed: data.seed,
    compression: layout.compression,
    isVerified: false,
    features: reportedFeatures(planned, counted, true),
    labels: planned.labels,
    warnings: [],
    commands: '',
  };
}

function fixtureOf(asked: TryRequest, { planned }: TriedPlan, written: WrittenFixture): TriedFixture {
  const { file, bytes, counted, isSameFile } = written;
  return {
    ...{ file: file.file, bytes, sha256: file.sha256, contentSha256: file.contentSha256, isSameFile },
    manifest: formatManifest(makeManifest(planned, [file], counted)),
    workflow: workflowOf(asked),
    command: commandOf(asked),
  };
}
