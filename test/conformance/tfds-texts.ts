/**
 * Answers requests of test_tfds.py with the sources, from standard input to standard output. A `read`
 * request is answered with the features of a `features.json`, a `print` request with the files that describe features
 * for TFDS.
 */
import { readFileSync } from 'node:fs';
import { formatProblem, type Problem } from '../../src/base/problem.ts';
import { shardFile } from '../../src/plan/shards.ts';
import { TFDS_FORM } from '../../src/schema/forms/tfds.ts';
import { printTfdsInfo, supervisedKeysOf, type TfdsSplit } from '../../src/schema/print/tfds.ts';
import { printTfdsFeatures } from '../../src/schema/print/tfds-features.ts';
import type { Schema, SchemaFeature } from '../../src/schema/schema.ts';

type Request =
  | { readonly type: 'read'; readonly text: string }
  | {
      readonly type: 'print';
      readonly name: string;
      readonly splits: readonly TfdsSplit[];
      readonly features: readonly JsonFeature[];
    };

/** A feature without places, and with the names of its classes as pairs. */
type JsonFeature = Omit<SchemaFeature, 'place' | 'places' | 'domain'> & {
  readonly domain?: Omit<NonNullable<SchemaFeature['domain']>, 'names'> & {
    readonly names?: readonly (readonly [number, string])[];
  };
};

const requests: readonly Request[] = JSON.parse(readFileSync(0, 'utf8'));
const answers = [];
for (const request of requests) answers.push(await answer(request));
process.stdout.write(JSON.stringify(answers, (_, value) => (value instanceof Map ? [...value] : value)));

async function answer(request: Request) {
  const problems: Problem[] = [];
  const onProblem = (problem: Problem) => problems.push(problem);
  const found = request.type === 'read' ? await read(request.text, onProblem) : print(request, onProblem);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return { ...found, problems: problems.map(formatProblem), errors: errors.map(formatProblem) };
}

async function read(text: string, onProblem: (problem: Problem) => void) {
  const bytes = new TextEncoder().encode(text);
  const schema = await TFDS_FORM.read({ name: 'features.json', bytes, fragment: undefined }, onProblem);
  return { features: schema?.features };
}

function print(
  { name, splits, features }: Extract<Request, { type: 'print' }>,
  onProblem: (problem: Problem) => void,
) {
  const place = { file: 'schema', line: 1, column: 1 };
  const schema: Schema = {
    record: 'example',
    features: features.map(({ domain, ...feature }) => {
      const { names, ...range } = domain ?? {};
      return {
        ...feature,
        ...(domain && { domain: { ...range, ...(names && { names: new Map(names) }) } }),
        place,
      };
    }),
    sequence: [],
  };
  const printed = printTfdsFeatures(schema, onProblem);
  const labelled = new Set(schema.features.flatMap(({ name, label }) => (label ? [name] : [])));
  const supervisedKeys = supervisedKeysOf(schema.features, labelled);
  const info = printTfdsInfo({ name, version: '1.0.0', splits, supervisedKeys });
  const shards = splits.flatMap(({ name: split, shardLengths }) =>
    shardLengths.map((_, i) => {
      const layout = { filePrefix: name, split, shards: shardLengths.length };
      return shardFile({ ...layout, compression: 'none', compressionLevel: 'auto' }, i);
    }),
  );
  const labels = Object.fromEntries(printed?.labelFiles ?? []);
  const files = { 'features.json': printed?.features, 'dataset_info.json': info, ...labels };
  return { files, shards };
}
