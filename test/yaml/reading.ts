import type { OnProblem, Problem } from '../../src/base/problem.ts';
import { type Check, checkText } from '../../src/yaml/check.ts';
import { object, required } from '../../src/yaml/check-object.ts';
import type { Node } from '../../src/yaml/node.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { readSource, type Source } from '../../src/yaml/source.ts';

/** A source of a text in the file `f`, for tests that are not about bytes. */
export function sourceOf(text: string): Source {
  const source = readSource('f', new TextEncoder().encode(text), () => {});
  if (source === undefined) throw new Error('text is not UTF-8');
  return source;
}

/** The result of a check, with its problems as `line:column code`, warnings as `line:column warning code`. */
export function outcome<T>(check: (onProblem: OnProblem) => T) {
  const problems: string[] = [];
  const result = check((problem) => problems.push(codeOf(problem)));
  return { result, problems };
}

/** A problem without its prose. */
export function codeOf({ severity, code, place }: Problem): string {
  return `${place?.line}:${place?.column} ${severity === 'warning' ? 'warning ' : ''}${code}`;
}

/** The value of a node as JSON with its types, in the form of golden/print.py. */
export function plain(node: Node): unknown {
  switch (node.kind) {
    case 'map':
      return { map: node.entries.map(({ key, value }) => [plain(key), plain(value)]) };
    case 'list':
      return node.items.map(plain);
    case 'integer':
      return { int: Number.isSafeInteger(node.value) ? node.value : String(BigInt(node.value)) };
    case 'float':
      return { float: Number.isFinite(node.value) ? node.value : PYTHON.get(node.value) };
    case 'timestamp':
      return { date: true };
    case 'broken':
      return { error: true };
    default:
      return node.value;
  }
}

const PYTHON = new Map([
  [Number.NaN, 'nan'],
  [Number.POSITIVE_INFINITY, 'inf'],
  [Number.NEGATIVE_INFINITY, '-inf'],
]);

/** The outcome of a check for a text. */
export function check<T>(text: string, expected: Check<T>) {
  return outcome((onProblem) => {
    const source = sourceOf(text);
    const node = parseYaml(source, onProblem);
    return node && checkText(node, expected, source, onProblem);
  });
}

/** The value of `k: TEXT` or, joined, its problems. */
export const checkValue = <T>(text: string, expected: Check<T>) => {
  const { result, problems } = check(`k: ${text}`, object({ k: required(expected) }));
  return problems.length > 0 ? problems.join('\n') : result?.k;
};
