/** Turns the schema and the inputs of the page into a plan, as `src/run/load-inputs.ts` does with files. */
import { error, type OnProblem } from '../../src/base/problem.ts';
import { selectFeatures } from '../../src/config/recap/select-features.ts';
import { makePlan, type PlannedRun } from '../../src/plan/make-plan.ts';
import { parseRequest, type Request } from '../../src/request/options.ts';
import { checkSchema } from '../../src/schema/check.ts';
import { PRESET_PREFIX } from '../../src/schema/presets.ts';
import { recogniseForm } from '../../src/schema/recognise.ts';
import type { Schema } from '../../src/schema/schema.ts';
import type { FixtureSpec } from '../../src/spec/fixture-spec.ts';
import { loadFixtureSpec } from '../../src/spec/load-spec.ts';
import { nameLabels } from '../../src/spec/name-labels.ts';
import { readSource } from '../../src/yaml/source.ts';
import type { TryRequest } from './messages.ts';
import { gunzip } from './streams.ts';

/** The page holds several copies of the whole file in memory. */
const MAX_BYTES = 64 * 2 ** 20;

export const SPEC_FILE = 'fixture.yaml';

export interface TriedPlan {
  readonly request: Request;
  readonly spec: FixtureSpec;
  readonly planned: PlannedRun;
  /** Inputs by name that make the command line write a single file. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Undefined only after an error was reported. */
export async function planOf(asked: TryRequest, onProblem: OnProblem): Promise<TriedPlan | undefined> {
  const request = parseRequest((name) => textOf(asked, name), onProblem);
  const spec = loadFixtureSpec(
    asked.spec.trim() === ''
      ? undefined
      : readSource(SPEC_FILE, new TextEncoder().encode(asked.spec), onProblem),
    onProblem,
  );
  checkOneFile(spec, onProblem);
  const schema = await readSchema(asked, spec, onProblem);
  if (schema === undefined) return undefined;
  const named = { file: asked.name, schema, isComplete: true };
  const features = nameLabels(selectFeatures(undefined, named, onProblem), spec.labelNames, onProblem);
  const { seed, dataset, shards, compression } = request;
  const options = {
    ...{ seed, dataset, shards, examples: request.examples, record: schema.record },
    compression: compression === 'auto' ? 'gzip' : compression,
    ...{ shardIndex: undefined, globalBatchSize: undefined, maxBytes: MAX_BYTES },
    compressionLevel: request['compression-level'],
    filePrefix: request['file-prefix'],
    hints: { kept: new Map<string, number>(), sampling: new Map<string, never>(), times: undefined },
  } as const;
  // Without compression, the schema of a TensorFlow dataset would result in a folder for TFDS.
  const inputs = schema.tfds !== undefined && compression === 'none' ? { layout: 'plain' } : {};
  return { request, spec, planned: makePlan(features, options, spec, onProblem), inputs };
}

function textOf({ inputs }: TryRequest, name: string): string | undefined {
  return Object.entries(inputs).find(([known]) => known === name)?.[1];
}

/** Reports broken files and shards, which would need more than one file. */
function checkOneFile({ broken, unevenShards }: FixtureSpec, onProblem: OnProblem): void {
  if (broken.length === 0 && !unevenShards) return;
  const what = broken.length > 0 ? '"broken"' : '"uneven_shards"';
  const message = `${what} writes more than one file, and this page makes one`;
  onProblem(error('one-file-only', undefined, message, 'remove the key here, and use it in the workflow'));
}

async function readSchema(
  { name, schema: bytes }: TryRequest,
  spec: FixtureSpec,
  onProblem: OnProblem,
): Promise<Schema | undefined> {
  let isComplete = true;
  const onSchemaProblem: OnProblem = (problem) => {
    isComplete &&= problem.severity !== 'error';
    onProblem(problem);
  };
  const file = { ...splitName(name), bytes: await gunzip(bytes), record: spec.record?.value };
  const form = recogniseForm(file, onSchemaProblem);
  const schema = await form?.read(file, onSchemaProblem);
  if (schema !== undefined && isComplete) checkSchema(schema, onSchemaProblem);
  return isComplete ? schema : undefined;
}

/** `features.py:FEATURES` names a variable of the file; the text of a preset is in the plain form. */
function splitName(name: string): { readonly name: string; readonly fragment: string | undefined } {
  if (name.startsWith(PRESET_PREFIX)) return { name, fragment: undefined };
  const [, path, fragment] = /^(.+\.py):([^/\\]*)$/s.exec(name) ?? [];
  return path === undefined ? { name, fragment: undefined } : { name: path, fragment };
}
