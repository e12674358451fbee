import { resolve } from 'node:path';
import { collectAsync } from '../base/problem.ts';
import { findFiles } from '../fixture/find-files.ts';
import { outputsOfVerify } from '../report/outcome.ts';
import type { Environment } from '../request/environment.ts';
import type { Request } from '../request/options.ts';
import { hideBuiltin } from '../workspace/builtin.ts';
import { pathResolver } from '../workspace/readable.ts';
import { assertDefined, type RunContext } from './context.ts';
import { prepare } from './load-inputs.ts';
import { outputFolder } from './output-folder.ts';
import type { ModeResult } from './run-report.ts';
import { verifyExisting } from './verify-existing.ts';

/** Reads files that exist and checks them against what the training reads; of shards it makes one fixture. */
export async function verify(
  request: Request,
  environment: Environment,
  stage: RunContext,
): Promise<ModeResult> {
  stage.enter('read');
  const { result, warnings } = await collectAsync(async (tell) => {
    const onProblem = hideBuiltin(tell);
    const prepared = await prepare(request, environment, onProblem);
    const { workspace, features } = prepared;
    const folder = workspace && outputFolder(request, prepared, workspace, environment, onProblem);
    if (workspace === undefined || features === undefined || folder === undefined) return undefined;
    const paths =
      request.path.length === 0 ? [folder] : request.path.map((path) => resolve(workspace.folder, path));
    const free = environment.workspace === undefined ? paths : [];
    const resolvePath = pathResolver(workspace, folder, free, onProblem);
    return { existing: findFiles(paths, resolvePath, onProblem), features, prepared };
  });
  const { existing, features, prepared } = assertDefined(result);
  const { config, reportFile } = prepared;
  stage.enter('verify');
  const { files, contentSha256, counted } = await verifyExisting(existing, features, request.compression);
  const { paths, manifest } = existing;
  const compressions = new Set(files.map(({ compression }) => compression));
  return {
    outputs: outputsOfVerify({
      files: files.map(({ records, bytes }, i) => ({ path: paths[i] ?? '', examples: records, bytes })),
      manifest: manifest && { path: manifest.path, fingerprint: manifest.content.fingerprint },
      contentSha256,
      globalBatchSize: config?.globalBatchSize.value,
    }),
    warnings,
    compression: compressions.size === 1 ? files[0]?.compression : undefined,
    reportFile,
    features: features.map((feature, f) => ({ ...feature, ...counted[f] })),
    labels: [],
  };
}
