/** Two lines of Python that print as a plain schema what cannot be read without running the file. */

import { pythonLiteral } from '../../print/python-literal.ts';
import type { RecordType } from '../../schema.ts';

/**
 * The lines, for expressions of the file's dicts, where `m` is the dict of its names: one, a context and a sequence, or
 * a context, items and a label.
 */
export function snippetFor(file: string, expressions: readonly string[], record: RecordType): string {
  const [context, sequence, label] = expressions;
  const parts = [`"features": plain(${context})`];
  if (record !== 'example') parts.unshift(`"record": ${pythonLiteral(record)}`);
  if (sequence !== undefined)
    parts.push(`"sequence": plain({**${sequence}${label === undefined ? '' : `, **dict([${label}])`}})`);
  return [
    `import json, runpy, numpy as np, tensorflow as tf; m = runpy.run_path(${pythonLiteral(file)}); ${PLAIN}`,
    `print(json.dumps({${parts.join(', ')}}, default=bytes.decode))`,
  ].join('\n');
}

/** In one line, because it is to be copied from a log. A required feature has neither `optional` nor `default`. */
const PLAIN = [
  'plain = lambda d: {getattr(f, "value_key", None) or k: {"kind": {"int64": "int64", "float32": "float", "string": "bytes"}[tf.as_dtype(f.dtype).name],',
  '**({"shape": tf.TensorShape(f.shape).as_list()} if isinstance(f, tf.io.FixedLenFeature) else {"length": {"min": 0}, "optional": True}),',
  '**({"optional": True, "default": np.ravel(f.default_value).tolist()} if isinstance(f, tf.io.FixedLenFeature) and f.default_value is not None else {})}',
  'for k, f in d.items()}',
].join(' ');
