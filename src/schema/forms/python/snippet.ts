/** Two lines of Python that print as a plain schema what cannot be read without running the file. */
import { pythonLiteral } from '../../print/python-literal.ts';
import type { RecordType } from '../../schema.ts';

/**
 * The lines, for expressions of the file's dicts, where `m` is the dict of its names: one, a context and a sequence, or
 * a context, items and a label. They know all classes of features, but neither partitions nor SparseFeatures.
 */
export function snippetFor(file: string, expressions: readonly string[], record: RecordType): string {
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
  ].join('\n');
}

/** In one line, because it is to be copied from a log. `fixed` is the class that has as many elements everywhere. */
const PLAIN = [
  'plain = lambda d, fixed=tf.io.FixedLenFeature, **more: {getattr(f, "value_key", None) or k:',
  '{"kind": {"int64": "int64", "float32": "float", "string": "bytes"}[tf.as_dtype(f.dtype).name],',
  '**({"shape": dims} if isinstance(f, fixed) else {"length": {"min": 0}, **({"row": dims} if dims else {})}),',
  '**({"optional": True} if getattr(f, "allow_missing", not isinstance(f, tf.io.FixedLenFeature)) else {}),',
  '**({"default": np.ravel(f.default_value).tolist()} if isinstance(f, fixed) and f.default_value is not None else {}), **more}',
  'for k, f in d.items() for dims in [tf.TensorShape(getattr(f, "shape", [])).as_list()]}',
].join(' ');
