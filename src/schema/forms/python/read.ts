import type { Source } from '../../../yaml/source.ts';
import { pythonLiteral } from '../../print/python-literal.ts';
import type { RecordType, Schema } from '../../schema.ts';
import type { Named } from './dicts.ts';
import { attempt, type Finding, finding, Unreadable } from './finding.ts';
import { sitesOf } from './names.ts';
import { type Module, runModule } from './run.ts';
import { schemaOf } from './schema-of.ts';
import { dictsOf, expressionOf, select } from './select.ts';
import { type Node, parsePython } from './syntax.ts';
import { newDict } from './value.ts';

/**
 * Two lines of Python that print as a plain schema what cannot be read without running the file. They are made for
 * expressions of the file's dicts, where `m` is the dict of its names: one, a context and a sequence, or a context,
 * items and a label. They know all classes of features, but neither partitions nor SparseFeatures.
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

/** In one line, because it is to be copied from a log. `fixed` is the class that has as many elements everywhere. */
const PLAIN = [
  'plain = lambda d, fixed=tf.io.FixedLenFeature, **more: {getattr(f, "value_key", None) or k:',
  '{"kind": {"int64": "int64", "float32": "float", "string": "bytes"}[tf.as_dtype(f.dtype).name],',
  '**({"shape": dims} if isinstance(f, fixed) else {"length": {"min": 0}, **({"row": dims} if dims else {})}),',
  '**({"optional": True} if getattr(f, "allow_missing", not isinstance(f, tf.io.FixedLenFeature)) else {}),',
  '**({"default": np.ravel(f.default_value).tolist()} if isinstance(f, fixed) and f.default_value is not None else {}), **more}',
  'for k, f in d.items() for dims in [tf.TensorShape(getattr(f, "shape", [])).as_list()]}',
].join(' ');

/** A quarter of a second; a file of features has some kilobytes. */
const MAX_LENGTH = 500_000;

/**
 * The schema of one dict (an example), of two (the context and the lists of a sequence example, or the context and the
 * items of an example list), or of three, of which the last is the label of the items. Undefined only after an error.
 * Findings come in the order of the file, each once.
 */
export function readPythonSchema(
  source: Source,
  fragment: string | undefined,
  record: RecordType | undefined,
  onFinding: (finding: Finding) => void,
): Schema | undefined {
  if (source.text.length > MAX_LENGTH) {
    const message = `a Python file of ${source.text.length} characters; at most ${MAX_LENGTH} are read`;
    onFinding(finding('too-large', 0, message, 'move the dict to a file of its own'));
    return undefined;
  }
  const parsed = attempt(() => parsePython(source.text));
  if ('findings' in parsed) {
    parsed.findings.forEach(onFinding);
    return undefined;
  }
  const tree = parsed.value;
  const module = runModule(tree, source.text, (offset) => source.placeAt(offset).line);
  const names = namesOf(fragment);
  if (names === undefined) {
    onFinding(wrongNames(module, fragment));
    return undefined;
  }
  const findings: Finding[] = [];
  const add = (finding: Finding) => findings.push(finding);
  const named = names.map((name) => namedIn(module, tree, name, add)).filter((one) => one !== undefined);
  const schema = named.length < names.length ? undefined : schemaOf(source, named, record, add);
  report(source, module, names, findings, schema?.record ?? record, onFinding);
  return schema;
}

/** The names of a fragment; the first may be empty where a sequence example has no context. */
function namesOf(fragment: string | undefined): string[] | undefined {
  const names = fragment?.split(',').map((name) => name.trim()) ?? [];
  const needed = names.slice(names.length > 1 ? 1 : 0);
  return names.length >= 1 && names.length <= 3 && needed.every((name) => name !== '') ? names : undefined;
}

function wrongNames(module: Module, fragment: string | undefined): Finding {
  const found = dictsOf(module).slice(0, 10);
  const list = found.length === 0 ? 'it assigns none' : `it assigns ${found.join(', ')}`;
  const message = fragment
    ? `"${fragment}" does not name one, two or three dicts`
    : 'a Python file without the name of a dict of TensorFlow features';
  return finding('missing-name', 0, `${message}; ${list}`, `write FILE.py:${found[0] ?? 'NAME'}`);
}

function namedIn(
  module: Module,
  tree: Node,
  name: string,
  add: (finding: Finding) => void,
): Named | undefined {
  if (name === '') return { name, value: newDict(), offset: 0 };
  const result = attempt(() => {
    const value = select(module, name);
    const exhausted = module.interpreter.exhausted();
    if (exhausted) throw new Unreadable([exhausted]);
    return value;
  });
  if ('value' in result) {
    const first = name.split('.')[0];
    const site = sitesOf(tree, module.interpreter.text).find((site) => site.name === first);
    return { name, value: result.value, offset: site?.offset ?? 0 };
  }
  // Broken syntax may have swallowed the name; that it is missing is a consequence then.
  const isMissing = result.findings.some(
    ({ code, fix = '' }) => code === 'unknown-dict' && !fix.startsWith('did'),
  );
  const isSwallowed = tree.error !== undefined && isMissing;
  const message = `the file is not understood from here on, and assigns no "${name}"`;
  const fix = 'correct the syntax, or move the dict to a file of its own';
  if (isSwallowed) add(finding('syntax-error', tree.error, message, fix));
  else result.findings.forEach(add);
  return undefined;
}

/** Reports each finding once; the first that needs it brings the snippet, and the others refer to it. */
function report(
  source: Source,
  module: Module,
  names: readonly string[],
  findings: readonly Finding[],
  record: RecordType | undefined,
  onFinding: (finding: Finding) => void,
): void {
  const seen = new Set<string>();
  let hasSnippet = false;
  for (const found of [...findings].sort((a, b) => a.offset - b.offset)) {
    const key = `${found.offset} ${found.code} ${found.message}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (found.fix !== undefined) onFinding(found);
    else
      onFinding({
        ...found,
        ...(hasSnippet
          ? { fix: 'write it as constants, or use the lines of the first such problem' }
          : wayOut(source, module, names, record)),
      });
    hasSnippet ||= found.fix === undefined;
  }
}

function wayOut(
  source: Source,
  module: Module,
  names: readonly string[],
  record: RecordType | undefined,
): Pick<Finding, 'fix' | 'snippet'> {
  const expressions = names.map((name) => expressionOf(module, name));
  const reached = expressions.filter((expression) => expression !== undefined);
  if (reached.length < names.length)
    return { fix: 'write it as constants, or assign the dict at the top level of the module' };
  const type =
    record ?? (names.length === 1 ? 'example' : names.length === 2 ? 'sequence-example' : 'example-list');
  return {
    fix: 'write it as constants, or use as the schema what these two lines of Python print:',
    snippet: snippetFor(source.file, reached, type),
  };
}
