/** Suggests what to do about a value that is not known without running the file. */
import type { Source } from '../../../yaml/source.ts';
import { pythonLiteral } from '../../print/python-literal.ts';
import type { RecordType } from '../../schema.ts';
import type { Finding } from './finding.ts';
import type { Module } from './run.ts';
import { expressionOf } from './select.ts';

const MAX_WANTS = 8;

/** The fix of a finding without one: values to give and, if the dict can be reached, the lines that print it. */
export function wayOut(
  source: Source,
  module: Module,
  names: readonly string[],
  wants: readonly string[],
  record: RecordType | undefined,
): Pick<Finding, 'fix' | 'snippet'> {
  const ways = [
    wants.length === 0
      ? 'write it as constants'
      : `give the unknown values after the name: ${nameWith(source, module, names, wants)}`,
  ];
  // A function that needs an unknown value cannot be called without it.
  const reached = names
    .map((name) => expressionOf(module, name))
    .filter((expression) => expression !== undefined)
    .filter((expression) => wants.length === 0 || !expression.endsWith('()'));
  if (reached.length < names.length) {
    if (wants.length === 0) ways.push('assign the dict at the top level of the module');
    return { fix: ways.join(', or ') };
  }
  const type =
    record ?? (names.length === 1 ? 'example' : names.length === 2 ? 'sequence-example' : 'example-list');
  return {
    fix: [...ways, 'use the output of these two lines of Python as the schema:'].join(', or '),
    snippet: snippetFor(source.file, reached, type),
  };
}

/** The fragment with placeholders for the missing values. */
function nameWith(
  source: Source,
  { interpreter }: Module,
  names: readonly string[],
  wants: readonly string[],
): string {
  const { written } = interpreter.given;
  const all = [...written, ...wants.slice(0, MAX_WANTS).map((path) => `${path}=…`)];
  if (wants.length > MAX_WANTS) all.push('…');
  return `${source.file}:${names.join(',')}(${all.join(', ')})`;
}

/**
 * Two lines of Python that print a plain schema, for files that cannot be read without running them. The expressions are
 * those of the dicts, where `m` is the dict of the file's names: one, a context and a sequence, or a context, items and a
 * label. They support all classes of features, but neither partitions nor SparseFeatures.
 */
function snippetFor(file: string, expressions: readonly string[], record: RecordType): string[] {
  const [context = '{}', sequence, label] = expressions;
  const parts = [`"features": plain(${context})`];
  if (record !== 'example') parts.unshift(`"record": ${pythonLiteral(record)}`);
  const isList = record === 'example-list';
  const how = isList ? 'steps={"min": 1}' : 'tf.io.FixedLenSequenceFeature, steps={"min": 0}';
  const all =
    label === undefined
      ? sequence
      : `{**${sequence}, **(${label} if isinstance(${label}, dict) else dict([${label}]))}`;
  if (sequence !== undefined) parts.push(`"sequence": plain(${all}, ${how})`);
  return [
    `import json, runpy, numpy as np, tensorflow as tf; m = runpy.run_path(${pythonLiteral(file)}); ${PLAIN}`,
    `print(json.dumps({${parts.join(', ')}}, default=bytes.decode))`,
  ];
}

/** One line, so that it can be copied from a log. `fixed` is the class of features with a fixed number of elements. */
const PLAIN = [
  'plain = lambda d, fixed=tf.io.FixedLenFeature, **more: {getattr(f, "value_key", None) or k:',
  '{"kind": {"int64": "int64", "float32": "float", "string": "bytes"}[tf.as_dtype(f.dtype).name],',
  '**({"shape": dims} if isinstance(f, fixed) else {"length": {"min": 0}, **({"row": dims} if dims else {})}),',
  '**({"optional": True} if getattr(f, "allow_missing", not isinstance(f, tf.io.FixedLenFeature)) else {}),',
  '**({"default": np.ravel(f.default_value).tolist()} if isinstance(f, fixed) and f.default_value is not None else {}), **more}',
  'for k, f in d.items() for dims in [tf.TensorShape(getattr(f, "shape", [])).as_list()]}',
].join(' ');
