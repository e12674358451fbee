/** Reads hostile files, and checks that the outcome is a result or problems with places and messages. */
import assert from 'node:assert/strict';
import {
  collect,
  collectAsync,
  formatProblem,
  type OnProblem,
  ProblemsError,
} from '../../src/base/problem.ts';
import { loadTrainingConfig } from '../../src/config/recap/load-config.ts';
import { selectFeatures } from '../../src/config/recap/select-features.ts';
import { makePlan, type PlannedRun } from '../../src/plan/make-plan.ts';
import { compileRecords } from '../../src/records/compile.ts';
import { expectedOfPlan } from '../../src/run/verify-staged.ts';
import { checkSchema } from '../../src/schema/check.ts';
import type { Feature } from '../../src/schema/feature.ts';
import { loadHeavyForms } from '../../src/schema/load-heavy-forms.ts';
import { printPlain } from '../../src/schema/print/plain.ts';
import { recogniseForm } from '../../src/schema/recognise.ts';
import type { RecordType, Schema } from '../../src/schema/schema.ts';
import { DEFAULT_SPEC, type FixtureSpec } from '../../src/spec/fixture-spec.ts';
import { loadFixtureSpec } from '../../src/spec/load-spec.ts';
import { nameLabels } from '../../src/spec/name-labels.ts';
import { recordChecker } from '../../src/verify/check-record.ts';
import { parseJson } from '../../src/yaml/json.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { readSource, substitute } from '../../src/yaml/source.ts';
import { FEATURES } from '../laws/arbitrary-spec.ts';
import { OPTIONS } from '../plan/options.ts';

/** Does the work, which may only throw a `ProblemsError`, whose problems have messages and places. */
export async function refusedAtMost<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof ProblemsError)) throw cause;
    for (const problem of cause.problems) {
      assert.match(problem.code, /^[a-z]+(?:-[a-z0-9]+)*$/);
      assert.notEqual(problem.message, '');
      assert.ok(problem.place === undefined || (problem.place.line > 0 && problem.place.column > 0));
      assert.doesNotMatch(formatProblem(problem), /\bundefined\b|\[object/);
    }
    return undefined;
  }
}

/** Reads a file as a schema, plans and encodes a few examples of it, and prints it in every form. */
export async function readSchema(name: string, bytes: Uint8Array, fragment?: string): Promise<void> {
  const schema = await refusedAtMost(async () => {
    const read = async (onProblem: OnProblem) => {
      const file = { name, bytes, fragment };
      const schema = await recogniseForm(file, onProblem)?.read(file, onProblem);
      if (schema !== undefined) checkSchema(schema, onProblem);
      return schema;
    };
    return (await collectAsync(read)).result;
  });
  if (schema === undefined) return;
  await refusedAtMost(() => writeAndCheck(schema, DEFAULT_SPEC));
  await printEverywhere(schema);
}

async function printEverywhere(schema: Schema): Promise<void> {
  const { printTensorflow, printPytorch, printTensorFlowMetadata } = await loadHeavyForms();
  assert.ok(printPlain(schema).length > 0);
  await refusedAtMost(() => printTensorflow(schema, { files: 'x' }));
  await refusedAtMost(() => printPytorch(schema, { files: 'x' }));
  printTensorFlowMetadata(schema);
}

/** Larger plans are valid too, but encoding them would leave no time for other cases. */
const MAX_BYTES = 200_000;

function writeAndCheck(schema: Schema, spec: FixtureSpec): void {
  const { result } = collect((onProblem) => {
    const named = { file: 'f', schema, isComplete: true };
    const features = selectFeatures(undefined, named, onProblem);
    const labelled = features && nameLabels(features, spec.labelNames, onProblem);
    return labelled && planFew(labelled, spec, schema.record, onProblem);
  });
  if (result !== undefined) encodeAndCheck(result);
}

function planFew(features: readonly Feature[], spec: FixtureSpec, record: RecordType, onProblem: OnProblem) {
  const options = { ...OPTIONS, record, examples: 3, maxBytes: MAX_BYTES };
  return makePlan(features, options, spec, onProblem);
}

/** Every plan can be encoded, and the result matches the plan. */
function encodeAndCheck({ plan }: PlannedRun): void {
  const { data } = plan;
  const { fillBlock, makeMemory, blockBytes, perBlock } = compileRecords(plan);
  const block = makeMemory(blockBytes);
  const faults: unknown[] = [];
  const listener = { onFault: (fault: unknown) => faults.push(fault), onDefault: () => undefined };
  const check = recordChecker(expectedOfPlan(data), { record: data.record ?? 'example' }, listener);
  const marked = new Set(data.edgeCases?.map(({ example }) => example));
  const first = block.subarray(0, fillBlock(0, Math.min(perBlock, data.examples), block));
  const buffer = Buffer.from(first);
  for (let at = 0, example = 0; at < buffer.length; example++) {
    const size = buffer.readUInt32LE(at);
    if (!marked.has(example)) check(buffer.subarray(at + 12, at + 12 + size));
    at += 16 + size;
  }
  assert.deepEqual(faults, []);
}

/** Reads a file as a fixture spec for features of every form. */
export async function readSpec(bytes: Uint8Array): Promise<void> {
  const planned = await refusedAtMost(() => {
    const { result } = collect((onProblem) => {
      const spec = loadFixtureSpec(readSource('spec.yaml', bytes, onProblem), onProblem);
      const { schema } = spec;
      const named = schema && { file: 'f', schema, isComplete: true };
      const features = named === undefined ? FEATURES : selectFeatures(undefined, named, onProblem);
      const labelled = features && nameLabels(features, spec.labelNames, onProblem);
      return labelled && planFew(labelled, spec, schema?.record ?? 'example', onProblem);
    });
    return result;
  });
  if (planned !== undefined) encodeAndCheck(planned);
}

/** Reads a file as a training config. */
export async function readConfig(bytes: Uint8Array): Promise<void> {
  const variables = { HOME: '/home/::error::x', TML_BASE: '/base', USER: '"' };
  await refusedAtMost(() =>
    collect((onProblem) => {
      const source = readSource('config.yaml', bytes, onProblem);
      return source && loadTrainingConfig(substitute(source, variables), 'train_data', onProblem);
    }),
  );
}

/** Reads a text as YAML and as JSON. The result for JSON must equal that of `JSON.parse`. */
export async function readText(bytes: Uint8Array): Promise<void> {
  await refusedAtMost(() =>
    collect((onProblem) => {
      const source = readSource('f.yaml', bytes, onProblem);
      return source && parseYaml(source, onProblem, { lastKeyWins: true });
    }),
  );
  const json = await refusedAtMost(() =>
    collect((onProblem) => {
      const source = readSource('f.json', bytes, onProblem);
      return source && parseJson(source, onProblem);
    }),
  );
  if (json?.result !== undefined) JSON.parse(new TextDecoder().decode(bytes));
}
