import { formatProblem } from '../../src/base/problem.ts';
import type { Node } from '../../src/yaml/node.ts';
import type { parseYaml } from '../../src/yaml/parse.ts';
import { readSource, type Source } from '../../src/yaml/source.ts';

/** A source of a text in the file `f`, for tests that are not about bytes. */
export function sourceOf(text: string): Source {
  const source = readSource('f', new TextEncoder().encode(text), () => {});
  if (source === undefined) throw new Error('text is not UTF-8');
  return source;
}

/** What a check makes of a text, with its problems as a user sees them. */
export function outcome<T>(check: (report: Parameters<typeof parseYaml>[1]) => T) {
  const problems: string[] = [];
  const result = check((problem) => problems.push(formatProblem(problem)));
  return { result, problems };
}

/** The value of a node as JSON that tells types apart, in the form of golden/print.py. */
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
