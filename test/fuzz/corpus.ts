/** Valid files of every form, which the fuzzer damages. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FORMS = 'test/schema/forms';

export interface CorpusFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The files of a folder of the repository whose names match. */
function filesIn(folder: string, ending: RegExp): CorpusFile[] {
  const names = readdirSync(`${root}${folder}`).filter((name) => ending.test(name));
  return names.sort().map((name) => ({ name, bytes: readFileSync(`${root}${folder}/${name}`) }));
}

function file(path: string): CorpusFile {
  return { name: path.split('/').at(-1) ?? '', bytes: readFileSync(root + path) };
}

export const PLAIN = filesIn(`${FORMS}/files`, /^plain-.*\.(?:yaml|json)$/);
export const SEGDENSE = [file('examples/home-recap/schema.json')];
export const CONFIGS = [file('examples/home-recap/config.yaml')];
export const TEXT_PROTOS = filesIn(`${FORMS}/tensorflow-metadata/files`, /\.pbtxt$/);
export const PROTO_JSON = filesIn(`${FORMS}/tensorflow-metadata/files`, /\.json$/);
export const TFDS = ['digits', 'robot', 'streets', 'table'].map((name) =>
  file(`${FORMS}/files/tfds/${name}/features.json`),
);
export const PYTHON = filesIn(`${FORMS}/files/python`, /\.py$/);
export const RECORDS = filesIn(`${FORMS}/files`, /\.tfrecord$/);

export const SPECS: readonly string[] = [
  `profile: thorough
labels: { positive_rate: 0.25, signal: 0.9, names: ["label.*"] }
features:
  int: { distribution: zipf, min: 0, max: 1000, exponent: 1.2, missing: 0.1 }
  "int.*": { distribution: uniform, min: "-9223372036854775808", max: "9223372036854775807", zeros: 0.5 }
  ints: { length: { min: 0, max: 9 }, distribution: categorical, values: [1, 2, 3], weights: [1, 2, 0.5] }
  float: { distribution: normal, mean: 0.5, stddev: 2, nan: 0.01, inf: 0.01 }
  "float.*": { distribution: lognormal, mean: 0, stddev: 1 }
  word: { bytes: { min: 1, max: 20, charset: utf-8 } }
  words: { distribution: categorical, values: [red, "green", 'blue'] }
  "label.*": { positive_rate: 0.5 }
uneven_shards: true
hostile: true
`,
  `schema:
  record: sequence-example
  features:
    user: { kind: int64, names: { 1: cat, 2: dog } }
    image: { kind: bytes, content: { image: png, height: 4, width: { min: 3, max: 6 }, channels: 3 } }
    height: { kind: int64, of: image.height }
  sequence:
    clicks: { kind: int64, steps: { group: session, min: 1, max: 20 }, min: 0, max: 9 }
features:
  user: { distribution: timestamp, min: 0, max: 1700000000 }
edge_cases: true
broken: [flipped-data, missing-trailer]
`,
];

/** Words with a meaning in the forms, the spec and the config. */
export const WORDS: readonly string[] = (
  'features sequence record kind int64 float bytes shape length min max group optional default values names ' +
  'content image png jpeg height width channels text words tensor raw of at_least name_of label classes binary ' +
  'regression steps distribution uniform normal lognormal zipf bernoulli categorical timestamp example-index ' +
  'mean stddev exponent weights positive_rate signal missing zeros nan inf charset profile smoke learnable ' +
  'thorough edge-cases uneven_shards hostile edge_cases broken schema feature type presence value_count int_domain ' +
  'float_domain string_domain struct_domain tensor_representation sparse_feature pythonClassName featuresDict ' +
  'tensor dtype encoding dimensions FixedLenFeature VarLenFeature RaggedFeature SparseFeature tf.int64 range ' +
  'for in if lambda dict update train_data validation_data inputs global_batch_size seg_dense_schema tasks ' +
  'model optimizer feature_name int64_list float_list bytes_list'
).split(' ');
