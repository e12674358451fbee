/** What comes after a recipe of the README was pasted: the second run, and what it must refuse. */
import { globSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Story {
  /** The title of the recipe. */
  readonly of: string;
  readonly title: string;
  /** What has changed since: in the user's repository, or in what the services keep. */
  readonly change?: (repository: string, kept: string) => void;
  readonly ends: 'success' | 'failure';
  /** What the log must hold. */
  readonly says: string;
}

/** Where the pasted snippet lies. */
export const SNIPPET = '.github/workflows/snippet.yml';

export const STORIES: readonly Story[] = [
  {
    of: 'A smoke test',
    title: 'names the line of a misspelt key',
    change: (repository) => edit(repository, 'configs/local.yaml', 'global_batch_size', 'global_batchsize'),
    ends: 'failure',
    says: 'did you mean "global_batch_size"?',
  },
  {
    of: 'Keep a large fixture in the cache',
    title: 'the second run finds it',
    ends: 'success',
    says: 'reused=true',
  },
  {
    of: 'Keep a large fixture in the cache',
    title: 'a damaged one is replaced',
    change: (_, kept) => {
      for (const file of globSync(join(kept, 'cache/*/*.tfrecord.gz'))) truncateSync(file, 1000);
    },
    ends: 'success',
    says: 'reused=false',
  },
  {
    of: 'Split a huge fixture over jobs',
    title: 'a missing shard is missed',
    change: (repository, kept) => {
      edit(repository, SNIPPET, '[0, 1, 2, 3]', '[0, 1, 3]');
      // The artifacts of another run are not there.
      rmArtifacts(kept);
    },
    ends: 'failure',
    says: 'missing shards of "random": 00002 of 4',
  },
  {
    of: 'Be told when the data change (2)',
    title: 'a longer feature is found on its line of the schema',
    change: (repository) => edit(repository, 'configs/segdense.json', '"length": 512', '"length": 513'),
    ends: 'failure',
    says: 'configs/segdense.json:3:23: feature "home_recap_2022_binary__segdense_vals" is not as in configs/fixture.lock.json',
  },
  {
    of: 'Be told when the data change (2)',
    title: 'a task that is gone is found',
    change: (repository) =>
      edit(repository, 'configs/local.yaml', '    recap.engagement.is_shared: {}\n', ''),
    ends: 'failure',
    says: 'feature "recap.engagement.is_shared" (int64, length 1) is in configs/fixture.lock.json, and no longer planned',
  },
  {
    of: 'Check fixtures that are committed',
    title: 'a file that was cut is refused',
    change: (repository) => truncateSync(join(repository, 'testdata/edge-cases.tfrecord.gz'), 1000),
    ends: 'failure',
    says: 'edge-cases.tfrecord.gz',
  },
  {
    of: 'Check fixtures that are committed',
    title: 'files are refused that a changed schema no longer fits',
    change: (repository) => edit(repository, 'configs/segdense.json', '"length": 512', '"length": 513'),
    ends: 'failure',
    says: 'home_recap_2022_binary__segdense_vals',
  },
];

function edit(repository: string, name: string, from: string, to: string): void {
  const path = join(repository, name);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${name} lacks ${from}`);
  writeFileSync(path, text.replace(from, to));
}

function rmArtifacts(kept: string): void {
  rmSync(join(kept, 'artifacts'), { recursive: true, force: true });
}
