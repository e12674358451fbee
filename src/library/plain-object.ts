import { ProblemsError } from '../base/problem.ts';
import type { Node } from '../yaml/node.ts';
import { readSource } from '../yaml/source.ts';
import type { PlainSchema } from './plain-schema.ts';

/** Parses a schema that was printed in the plain form. */
export async function plainObject(text: string): Promise<PlainSchema> {
  const { parseYaml } = await import('../yaml/parse.ts');
  const onProblem = (problem: ProblemsError['problems'][number]) => {
    throw new ProblemsError([problem]);
  };
  const source = readSource('schema.yaml', Buffer.from(text), onProblem);
  const root = source && parseYaml(source, onProblem);
  const value = root && plainValue(root);
  if (!isPlainSchema(value)) throw new TypeError('The printer of the plain form wrote something else');
  return value;
}

/** Tests of the printer check that its output has this type. */
function isPlainSchema(value: unknown): value is PlainSchema {
  return typeof value === 'object' && value !== null;
}

/** Integers beyond 2^53 stay texts. */
function plainValue(node: Node): unknown {
  switch (node.kind) {
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [String(key.value), plainValue(value)]));
    case 'list':
      return node.items.map(plainValue);
    case 'integer':
      return Number.isSafeInteger(node.value) ? node.value : node.text;
    case 'broken':
      return undefined;
    default:
      return node.value;
  }
}
