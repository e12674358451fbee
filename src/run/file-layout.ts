/**
 * The inputs `layout` and `index`: how the files are named and compressed, and which small files are written next to
 * them.
 */
import { error, type OnProblem, warning } from '../base/problem.ts';
import type { PlannedRun, Sidecar } from '../plan/make-plan.ts';
import { allFeatures, type Layout } from '../plan/plan.ts';
import { shardRange } from '../plan/shards.ts';
import type { Request } from '../request/options.ts';
import { loadHeavyForms } from '../schema/load-heavy-forms.ts';
import type { Prepared } from './load-inputs.ts';

export type FileLayout = Pick<Layout, 'compression' | 'split' | 'index'>;

/** The layout that the inputs request or the schema suggests. Reports a compression that does not allow it. */
export function fileLayoutOf(request: Request, prepared: Prepared, onProblem: OnProblem): FileLayout {
  const { compression, index } = request;
  const isTfds = isTfdsFolder(request, prepared);
  const isCompressed = compression === 'gzip' || compression === 'zlib';
  if (isCompressed && isTfds) {
    const message = `"compression" is ${compression}: TensorFlow Datasets reads files without compression only`;
    onProblem(error('tfds-compression', undefined, message, 'leave it out, or set "layout" to plain'));
  }
  if (isCompressed && index) {
    const message = `"compression" is ${compression}: an index leads into files without compression only`;
    onProblem(error('index-of-compressed', undefined, message, 'leave it out, or set "index" to false'));
  }
  const used = compression === 'auto' ? (isTfds || index ? 'none' : 'gzip') : compression;
  if (used === 'none' && request['compression-level'] !== 'auto') {
    const message = '"compression-level" has no effect: the files are not compressed';
    onProblem(warning('input-without-effect', undefined, message, 'leave it out'));
  }
  return {
    compression: used,
    ...(isTfds && { split: splitOf(request.dataset) }),
    ...(index && { index }),
  };
}

/** By default, only a schema from TFDS makes a TFDS folder, and only if no other reader is configured. */
function isTfdsFolder({ layout, compression }: Request, { schema, config }: Prepared): boolean {
  if (layout !== 'auto') return layout === 'tfds';
  const isFree = config === undefined && (compression === 'auto' || compression === 'none');
  return isFree && schema?.tfds !== undefined;
}

/** `train` for `train_data`, `NAME` for `validation_data.NAME`, and any other name unchanged. */
function splitOf(dataset: string): string {
  return dataset === 'train_data' ? 'train' : dataset.replace(/^validation_data\./, '');
}

/**
 * The small files that are written with the first shard. Reports what TensorFlow Datasets does not support, and warns
 * about what it cannot express.
 */
export async function sidecarsOf(
  { plan: { data, layout }, shards }: PlannedRun,
  { schema }: Prepared,
  onProblem: OnProblem,
): Promise<readonly Sidecar[]> {
  if (layout.split === undefined || schema === undefined) return [];
  const { printTfdsFolder } = await loadHeavyForms();
  const numbers = Array.from({ length: Math.min(layout.shards, data.examples) }, (_, shard) => shard);
  const features = allFeatures(data);
  const labels = features.filter(({ role }) => role === 'label');
  const folder = {
    dataset: layout.filePrefix,
    split: layout.split,
    shardLengths: numbers.map((shard) => shardRange(data.examples, layout, shard).examples),
    features: new Set(features.map(({ name }) => name)),
    labels: new Set(labels.map(({ name }) => name)),
  };
  const texts = printTfdsFolder(schema, folder, onProblem) ?? [];
  return shards.includes(0) ? texts : [];
}
