/** The other half of the README's stories: what a recipe must refuse. */
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Failing {
  /** The title of the recipe. */
  readonly of: string;
  readonly title: string;
  /** Changes the user's repository. */
  readonly spoil: (repository: string) => void;
  /** What the log must hold. */
  readonly says: string;
}

export const FAILING: readonly Failing[] = [
  {
    of: 'Check fixtures that are committed',
    title: 'refuses a file that was cut',
    spoil: (repository) => truncateSync(join(repository, 'testdata/edge-cases.tfrecord.gz'), 1000),
    says: 'edge-cases.tfrecord.gz',
  },
  {
    of: 'Check fixtures that are committed',
    title: 'refuses files that the changed schema no longer fits',
    spoil: (repository) => edit(repository, 'configs/segdense.json', '"length": 512', '"length": 513'),
    says: 'home_recap_2022_binary__segdense_vals',
  },
  {
    of: 'Train on it in the next step',
    title: 'names the line of a misspelt key',
    spoil: (repository) => edit(repository, 'configs/local.yaml', 'global_batch_size', 'global_batchsize'),
    says: 'did you mean "global_batch_size"?',
  },
];

function edit(repository: string, name: string, from: string, to: string): void {
  const path = join(repository, name);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${name} lacks ${from}`);
  writeFileSync(path, text.replace(from, to));
}
