import type { Source } from '../../../yaml/source.ts';
import type { RecordType, Schema } from '../../schema.ts';
import type { Named } from './dicts.ts';
import { attempt, type Finding, finding, Unreadable } from './finding.ts';
import { readFragment } from './fragment.ts';
import { unusedOf, wantsOf } from './given.ts';
import { sitesOf } from './names.ts';
import { type Module, runModule } from './run.ts';
import { schemaOf } from './schema-of.ts';
import { dictsOf, select } from './select.ts';
import { type Node, parsePython } from './syntax.ts';
import { newDict } from './value.ts';
import { wayOut } from './way-out.ts';

/** Takes a quarter of a second to read; files with features have some kilobytes. */
const MAX_LENGTH = 500_000;

/**
 * Reads the schema of one dict (an example), of two (the context and the lists of a sequence example, or the context and
 * the items of an example list), or of three, the last of which is the label of the items. Returns undefined only after
 * an error. Findings are in the order of the file, without duplicates.
 */
export function readPythonSchema(
  source: Source,
  fragment: string | undefined,
  record: RecordType | undefined,
  onFinding: (finding: Finding) => void,
): Schema | undefined {
  if (source.text.length > MAX_LENGTH) {
    const message = `the Python file has ${source.text.length} characters: at most ${MAX_LENGTH} are allowed`;
    onFinding(finding('too-large', 0, message, 'move the dict to a separate file'));
    return undefined;
  }
  const parsed = attempt(() => parsePython(source.text));
  if ('findings' in parsed) {
    parsed.findings.forEach(onFinding);
    return undefined;
  }
  const tree = parsed.value;
  const behind = attempt(() => readFragment(fragment ?? ''));
  if ('findings' in behind) {
    behind.findings.forEach(onFinding);
    return undefined;
  }
  const { names, given } = behind.value;
  const module = runModule(tree, source.text, (offset) => source.placeAt(offset).line, given);
  if (!areNames(names)) {
    onFinding(wrongNames(module, fragment));
    return undefined;
  }
  const findings: Finding[] = [];
  const add = (finding: Finding) => findings.push(finding);
  const named = names.map((name) => namedIn(module, tree, name, add)).filter((one) => one !== undefined);
  const schema = named.length < names.length ? undefined : schemaOf(source, named, record, add);
  findings.push(...unusedOf(given));
  report(source, module, names, findings, schema?.record ?? record, onFinding);
  return schema;
}

/** Whether these are one to three names. The first may be empty for a sequence example without a context. */
function areNames(names: readonly string[]): boolean {
  const needed = names.slice(names.length > 1 ? 1 : 0);
  return names.length <= 3 && needed.every((name) => name !== '');
}

function wrongNames(module: Module, fragment: string | undefined): Finding {
  const found = dictsOf(module).slice(0, 10);
  const list = found.length === 0 ? 'it does not assign any' : `it assigns ${found.join(', ')}`;
  const message = fragment
    ? `"${fragment}" does not name one, two or three dicts`
    : 'a Python file needs the name of a dict of TensorFlow features after it';
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
  // The name may only be missing because of a syntax error before it.
  const isMissing = result.findings.some(
    ({ code, fix = '' }) => code === 'unknown-dict' && !fix.startsWith('did'),
  );
  const isSwallowed = tree.error !== undefined && isMissing;
  const message = `the file has a syntax error here, and does not assign "${name}" before it`;
  const fix = 'correct the syntax, or move the dict to a separate file';
  if (isSwallowed) add(finding('syntax-error', tree.error, message, fix));
  else result.findings.forEach(add);
  return undefined;
}

/** Reports each finding once. The first one without its own fix explains the workaround, and others refer to it. */
function report(
  source: Source,
  module: Module,
  names: readonly string[],
  findings: readonly Finding[],
  record: RecordType | undefined,
  onFinding: (finding: Finding) => void,
): void {
  const byKey = new Map<string, Finding>();
  const wants = new Set<string>();
  for (const found of [...findings].sort((a, b) => a.offset - b.offset)) {
    const key = `${found.offset} ${found.code} ${found.message}`;
    if (!byKey.has(key)) byKey.set(key, found);
    for (const path of wantsOf(found, source.text) ?? []) wants.add(path);
  }
  let isExplained = false;
  for (const found of byKey.values()) {
    if (found.fix !== undefined) onFinding(found);
    else if (isExplained) onFinding({ ...found, fix: 'see the fix of the first such problem' });
    else onFinding({ ...found, ...wayOut(source, module, names, [...wants], record) });
    isExplained ||= found.fix === undefined;
  }
}
