import { error, type Problem, type Report } from './base/problem.ts';
import type { FoundFile } from './files/read-manifest.ts';
import { shardList, shardOfFile } from './plan/shards.ts';
import { type FoundShard, identityOf, type ShardFolder, type ShardSet, sortShards } from './shard-set.ts';

export interface JoinedShards {
  /** In the order of the shards. */
  readonly files: readonly FoundFile[];
  /** Names of the manifests that together say all of them. */
  readonly manifests: readonly string[];
  /** Any of the shards: its manifest says of the fixture what all of them say. */
  readonly first: FoundShard;
}

/** Puts the shards of a folder together; undefined, and problems, unless they are one whole fixture. */
export function joinShards(folder: ShardFolder, report: Report): JoinedShards | undefined {
  const set = sortShards(folder);
  if (set === undefined) return undefined;
  const { first, files, manifests, others } = set;
  const problems = [
    ...others.map((group) => otherFixture(group, first)),
    ...missingShards(set, folder.path),
    ...wrongRanges(set),
    ...foreignFiles(set, folder),
  ];
  for (const problem of problems) report(problem);
  return problems.length > 0 ? undefined : { files: [...files.values()], manifests, first };
}

function otherFixture(group: readonly FoundShard[], first: FoundShard): Problem {
  const [other = first] = group;
  const wanted: Readonly<Record<string, unknown>> = identityOf(first);
  const [what = '', found] =
    Object.entries(identityOf(other)).find(([key, value]) => value !== wanted[key]) ?? [];
  const numbers = group.map(({ shard }) => shard);
  const list = `${JSON.stringify(other.filePrefix)}: ${shardList(numbers, other.shards)}`;
  return error(
    undefined,
    `foreign shards of ${list}: their ${what} is ${found}, that of the others ${wanted[what]}`,
    'run their jobs again with the inputs of the others, or remove their files and manifests',
  );
}

function missingShards(
  { missing, others, first: { filePrefix, shards } }: ShardSet,
  folder: string,
): Problem[] {
  // A number that another fixture holds is reported with it.
  const twins = others.flat().filter((other) => other.filePrefix === filePrefix && other.shards === shards);
  const taken = new Set(twins.map(({ shard }) => shard));
  const numbers = [...missing].filter((shard) => !taken.has(shard));
  if (numbers.length === 0) return [];
  const list = `${JSON.stringify(filePrefix)}: ${shardList(numbers, shards)}`;
  const cure = 'run their jobs again; to verify single shards, name their files in "path"';
  return [error(undefined, `missing shards of ${list}, in ${folder}`, cure)];
}

/** Shards that do not continue each other: of jobs whose layouts differed, or manifests that were changed. */
function wrongRanges({ files, missing, first: { shards, filePrefix, manifest } }: ShardSet): Problem[] {
  let next = 0;
  const wrong = [...files].filter(([shard, { file, firstExample, examples }]) => {
    const expected = missing.has(shard - 1) ? firstExample : next;
    next = firstExample + examples;
    const name = shardOfFile(file);
    const isNamed = name?.shard === shard && name.shards === shards && name.filePrefix === filePrefix;
    const isLast = shard === shards - 1;
    return !isNamed || firstExample !== expected || (isLast && next !== manifest.examples);
  });
  if (wrong.length === 0) return [];
  const numbers = wrong.map(([shard]) => shard);
  const found = `shards of ${JSON.stringify(filePrefix)} that do not continue the ones before them: ${shardList(numbers, shards)}`;
  return [error(undefined, found, 'run the jobs of all shards with the same inputs')];
}

/** What a training's glob would read together with the set. */
function foreignFiles({ files, missing, others, first }: ShardSet, { names, joint }: ShardFolder): Problem[] {
  const explained = new Set(
    [...files.values(), ...others.flat().flatMap(({ manifest }) => manifest.files)].map(({ file }) => file),
  );
  const ofJoint = new Set(joint?.files.map(({ file }) => file));
  const foreign = [...names].filter((name) => {
    const number = shardOfFile(name);
    const isSuspect = ofJoint.has(name) || (number !== undefined && number.shards > 1);
    const isOfSet = number?.filePrefix === first.filePrefix && number.shards === first.shards;
    // The file of a shard that is missing only lacks its manifest.
    return isSuspect && !explained.has(name) && !(isOfSet && missing.has(number.shard));
  });
  if (foreign.length === 0) return [];
  const rest = foreign.length > 3 ? ` and ${foreign.length - 3} more` : '';
  const found = `foreign files beside the shards: ${foreign.slice(0, 3).join(', ')}${rest}`;
  return [error(undefined, found, 'remove them, or keep one fixture a folder')];
}
