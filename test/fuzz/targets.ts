/** The targets of the fuzzer. Each generates one kind of hostile input and checks the outcome. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { matchesGlob } from '../../src/base/glob.ts';
import { collect } from '../../src/base/problem.ts';
import { encodeJpeg } from '../../src/content/jpeg/jpeg.ts';
import { encodePng } from '../../src/content/png/png.ts';
import { encodeTensor } from '../../src/content/tensor.ts';
import { parseArguments } from '../../src/request/arguments.ts';
import { OPTIONS, type OptionName, parseRequest } from '../../src/request/options.ts';
import { anyText, HOSTILE } from '../base/hostile.ts';
import * as corpus from './corpus.ts';
import { mutated } from './mutate.ts';
import { readConfig, readSchema, readSpec, readText, refusedAtMost } from './readers.ts';
import { readAsManifest, readGlob, readRecordFile, readValue } from './record-readers.ts';
import { type FuzzRun, runHostile } from './whole-run.ts';

export interface Target {
  readonly name: string;
  /** Its share of all cases, relative to the other targets. */
  readonly share: number;
  /** A property that holds for every input. `folder` is its own scratch folder. */
  readonly property: (folder: string) => fc.IAsyncProperty<unknown>;
}

function target<T>(
  name: string,
  share: number,
  inputs: fc.Arbitrary<T>,
  check: (input: T, folder: string) => Promise<void> | void,
): Target {
  const property = (folder: string) => fc.asyncProperty(inputs, async (input) => check(input, folder));
  return { name, share, property };
}

function schemaTarget(
  name: string,
  share: number,
  files: readonly corpus.CorpusFile[],
  fragments: readonly string[] = [],
) {
  const file = files.map(({ bytes }) => bytes);
  const fragment = fragments.length === 0 ? fc.constant(undefined) : fc.constantFrom(...fragments);
  const inputs = fc.tuple(mutated(file, corpus.WORDS), fragment);
  const fileName = files[0]?.name ?? '';
  return target(`schema: ${name}`, share, inputs, ([bytes, name]) => readSchema(fileName, bytes, name));
}

const RECORD_FILES = corpus.RECORDS.flatMap(({ bytes }) => [bytes, gzipSync(bytes), deflateSync(bytes)]);

const SAMPLES = Uint8Array.from({ length: 8 * 6 * 3 }, (_, i) => (i * 37) & 0xff);
const IMAGE = { width: 8, height: 6, samples: SAMPLES };
const VALUES: readonly Uint8Array[] = [
  encodePng(IMAGE, { channels: 3, bits: 8 }),
  encodeJpeg(IMAGE, { channels: 3, quality: 90 }),
  encodeTensor('float32', [2, 3], [1, 2, 3, 4, 5, 6]),
  Buffer.from('{"a": [1, "b"]}'),
  Buffer.from('some words, and “quotes”'),
];

const optionName = fc.constantFrom(...(Object.keys(OPTIONS) as OptionName[]));
const optionValue = fc.oneof(
  anyText,
  fc.constantFrom('0', '1', '-1', '1e3', 'true', '10GB', 'auto', '../x', '~', 'C:\\x'),
);
const argument = fc.oneof(
  anyText,
  fc.tuple(optionName, optionValue).map(([name, value]) => `--${name}=${value}`),
  fc.constantFrom(
    'generate',
    'plan',
    'verify',
    'inspect',
    'schema',
    '--json',
    '-q',
    '--',
    '--to',
    '--record',
    'x',
  ),
);

const globPart = fc.constantFrom(
  '*',
  '**',
  '?',
  '[',
  ']',
  '[a-z]',
  '[!a]',
  '[z-a]',
  '[]',
  '[!]',
  '{',
  '}',
  'a',
  'b',
  '\\',
  '^',
  '-',
  '.',
  '😀',
  ',',
);
const glob = fc.array(globPart, { maxLength: 30 }).map((parts) => parts.join(''));

const manifest = mutated(
  [
    JSON.stringify({
      generator: { name: 'tfrecord-fixture' },
      ...{ formatVersion: 1, fingerprint: 'x', compression: 'gzip', examples: 1 },
      files: [
        { file: 'a.tfrecord.gz', firstExample: 0, examples: 1, bytes: 1, sha256: '', contentSha256: '' },
      ],
      broken: [{ file: 'broken/a.empty.tfrecord.gz', what: 'empty', sha256: '' }],
      edgeCases: [{ example: 0, features: ['a'], change: { type: 'no-list' } }],
      features: [{ name: 'a', missing: 0.5 }],
    }),
  ],
  ['..', '/', 'files', 'broken', 'CON', 'a.tfrecord', 'null', '{}', '[]'],
);

export const TARGETS: readonly Target[] = [
  target('text', 6, mutated([...corpus.PLAIN, ...corpus.CONFIGS].map(({ bytes }) => bytes)), readText),
  target(
    'config',
    6,
    mutated(
      corpus.CONFIGS.map(({ bytes }) => bytes),
      corpus.WORDS,
    ),
    readConfig,
  ),
  target('spec', 8, mutated(corpus.SPECS, corpus.WORDS), readSpec),
  schemaTarget('plain', 8, corpus.PLAIN),
  schemaTarget('segdense', 3, corpus.SEGDENSE),
  schemaTarget('text proto', 6, corpus.TEXT_PROTOS),
  schemaTarget('proto JSON', 3, corpus.PROTO_JSON),
  schemaTarget('TensorFlow Datasets', 4, corpus.TFDS),
  schemaTarget('Python', 6, corpus.PYTHON, ['SPEC', 'CONTEXT,SEQUENCE', 'FEATURES', '', '__proto__']),
  target('records', 10, mutated(RECORD_FILES), (bytes, folder) =>
    readRecordFile(join(folder, 'f.tfrecord'), bytes),
  ),
  target('values', 12, mutated(VALUES), readValue),
  target('manifest', 6, manifest, readAsManifest),
  target('glob', 8, fc.tuple(glob, fc.string({ unit: 'binary', maxLength: 60 })), ([pattern, name]) => {
    assert.equal(typeof matchesGlob(pattern, name), 'boolean');
  }),
  target('glob of files', 4, glob, (pattern, folder) => readGlob(folder, pattern)),
  target('arguments', 8, fc.array(argument, { maxLength: 6 }), async (args) => {
    await refusedAtMost(() => collect((onProblem) => parseArguments(args, onProblem)));
  }),
  target('inputs', 8, fc.dictionary(optionName, optionValue), async (inputs) => {
    await refusedAtMost(() => collect((onProblem) => parseRequest((name) => inputs[name], onProblem)));
  }),
  target('whole run', 1, hostileRun(), runHostile),
];

function hostileRun(): fc.Arbitrary<FuzzRun> {
  const name = fc.oneof(
    fc.constantFrom('a', 'fx', '../x', '/', '.', 'a/../../b', 'out/sub'),
    fc.constantFrom(...HOSTILE),
  );
  return fc.record({
    mode: fc.constantFrom('plan', 'generate', 'verify'),
    schema: mutated(
      corpus.PLAIN.map(({ bytes }) => bytes),
      corpus.WORDS,
    ),
    spec: fc.option(mutated(corpus.SPECS, corpus.WORDS), { nil: undefined }),
    inputs: fc.record(
      { report: name, 'lock-file': name, 'file-prefix': name, 'working-directory': name, path: name },
      { requiredKeys: [] },
    ),
  });
}
