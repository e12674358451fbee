import { join } from 'node:path';
import { error, type Report } from './base/problem.ts';
import { fieldsOf, readJson } from './files/read-manifest.ts';
import type { JoinedShards } from './join-shards.ts';
import { formatManifest } from './report/manifest.ts';
import { mergeStatistics, type PartialStatistics } from './statistics/partial.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a single machine would have written as `manifest.json`: what every shard says of the fixture, all files, and
 * what was counted in all of them. Undefined only after an error was reported.
 */
export function jointManifest(
  folder: string,
  { files, manifests }: JoinedShards,
  report: Report,
): string | undefined {
  const contents = manifests.map((name) => fieldsOf(readJson(join(folder, name))));
  const [first = {}] = contents;
  const counted = contents.map(({ features }) => (Array.isArray(features) ? features.map(fieldsOf) : []));
  try {
    const features = counted[0]?.map((feature, f) =>
      joinFeature(
        feature,
        counted.map((list) => list[f] ?? {}),
      ),
    );
    return formatManifest({ ...first, files, features });
  } catch (cause) {
    const found = `the statistics in the manifests of ${folder} cannot be put together: ${cause}`;
    report(error(undefined, found, 'run the jobs again whose manifests were changed'));
    return undefined;
  }
}

/** A feature without partial statistics has those of all shards already: a joint manifest is read again. */
function joinFeature({ partial, ...feature }: Fields, shards: readonly Fields[]): Fields {
  const { kind } = feature;
  if (partial === undefined || (kind !== 'int64' && kind !== 'float' && kind !== 'bytes')) return feature;
  const partials = shards.map((shard) => shard['partial']).filter(isPartial);
  if (partials.length !== shards.length) throw new TypeError('a shard has none');
  return { ...feature, statistics: mergeStatistics(kind, partials) };
}

/** What a merge takes for granted; it sums up whatever the numbers are. */
function isPartial(value: unknown): value is PartialStatistics {
  const { moments, elements, distinct } = fieldsOf(value);
  return (
    typeof moments === 'object' && Array.isArray(elements) && typeof fieldsOf(distinct)['hashes'] === 'string'
  );
}
