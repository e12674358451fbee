/** Prints schemas as TensorFlow Metadata for test_tfmd.py: one that the test knows, and many random ones. */
import fc from 'fast-check';
import { printTensorFlowMetadata } from '../../src/schema/print/tensorflow-metadata.ts';
import type { Schema, SchemaFeature } from '../../src/schema/schema.ts';
import { arbitrarySchema } from '../schema/print/arbitrary-schema.ts';

const place = { file: 'f', line: 1, column: 1 };
const scalar = { type: 'fixed', dims: [] } as const;
const any = { type: 'variable', min: 0, max: undefined, row: [] } as const;
const required = { required: true };
const optional = { required: false };

function feature(name: string, facts: Omit<SchemaFeature, 'name' | 'place'>): SchemaFeature {
  return { name, place, ...facts };
}

const KNOWN: Schema = {
  record: 'sequence-example',
  features: [
    feature('pixels', {
      kind: 'float',
      shape: { type: 'fixed', dims: [28, 28, 1] },
      presence: required,
      domain: { min: 0, max: 255 },
    }),
    feature('zip', { kind: 'bytes', shape: scalar, presence: { required: false, default: ['é\n"'] } }),
    feature('big', {
      kind: 'int64',
      shape: any,
      presence: { required: false, minFraction: 0.25 },
      domain: { max: '9223372036854775807' },
    }),
    feature('color', {
      kind: 'bytes',
      shape: { ...any, min: 1, max: 3 },
      presence: optional,
      domain: { values: ['red', ''] },
    }),
    feature('remark', {
      kind: 'bytes',
      shape: scalar,
      presence: optional,
      content: { type: 'text', words: { min: 2, max: 9 } },
    }),
    feature('score', { kind: 'float', shape: { ...any, max: 5, group: 'g' }, presence: optional }),
    feature('score_at', {
      kind: 'int64',
      shape: { ...any, max: 5, group: 'g' },
      presence: optional,
      tie: { type: 'sparse-index', feature: 'score', size: 9 },
    }),
    feature('words', {
      kind: 'bytes',
      shape: any,
      presence: optional,
      tie: { type: 'ragged-values', rowLengths: 'word_counts' },
    }),
    feature('word_counts', { kind: 'int64', shape: any, presence: optional }),
    feature('boxes', { kind: 'float', shape: { ...any, min: 1, max: 10, row: [4] }, presence: optional }),
    feature('clicked', {
      kind: 'int64',
      shape: scalar,
      presence: required,
      domain: { values: [0, 1] },
      label: { type: 'binary' },
    }),
    feature('species', {
      kind: 'int64',
      shape: scalar,
      presence: required,
      label: { type: 'classes', count: 5 },
    }),
  ],
  sequence: [
    feature('item', {
      kind: 'int64',
      shape: { ...any, min: 1, max: 2 },
      presence: required,
      steps: { min: 1, max: 20, group: 's' },
    }),
  ],
};

const random = fc.sample(arbitrarySchema, { numRuns: 300, seed: 1 });
const texts = [KNOWN, ...random].map((schema) => printTensorFlowMetadata(schema).text);
process.stdout.write(JSON.stringify(texts));
