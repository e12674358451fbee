import { resolve } from 'node:path';
import { collect } from './base/problem.ts';
import { outputFolder } from './decide-folder.ts';
import { findFiles } from './existing-files.ts';
import { complete, type Stage } from './host.ts';
import type { Request } from './options.ts';
import { prepare } from './prepare.ts';
import { outputsOfVerify } from './report/outcome.ts';
import type { Done } from './run-report.ts';
import type { Surroundings } from './surroundings.ts';
import { verifyExisting } from './verify-existing.ts';

/** Reads files that exist and checks them against what the training reads; of shards it makes one fixture. */
export async function verify(request: Request, surroundings: Surroundings, stage: Stage): Promise<Done> {
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
  const { files, contentSha256, counted } = await verifyExisting(existing, features, request.compression);
  const { paths, manifest } = existing;
  return {
    outputs: outputsOfVerify({
      files: files.map(({ records, bytes }, i) => ({ path: paths[i] ?? '', examples: records, bytes })),
      manifest: manifest && { path: manifest.path, fingerprint: manifest.content.fingerprint },
      contentSha256,
      globalBatchSize: config?.globalBatchSize.value,
    }),
    warnings,
    features: features.map((feature, f) => ({ ...feature, ...counted[f] })),
    labels: [],
  };
}
