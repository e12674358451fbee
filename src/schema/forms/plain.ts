/** The plain form: a map of features, in YAML or JSON. The reader is only loaded when needed. */
import { quote } from '../../yaml/node.ts';
import type { SchemaForm } from '../form.ts';
import { topLevelKeys } from './top-level-keys.ts';

export const PLAIN_FORM: SchemaForm = {
  name: 'plain YAML or JSON',
  whyNot: ({ name, bytes }) => {
    if (name.endsWith('.py')) return 'it is a Python file';
    const keys = topLevelKeys(bytes)?.keys;
    if (keys === undefined) return 'it is not text';
    if (keys.includes('features') || keys.includes('sequence')) return undefined;
    return `it has no top-level key "features" or "sequence"${found(keys)}`;
  },
  read: async (file, onProblem) => {
    const { readPlainFile } = await import('./plain/read-file.ts');
    return readPlainFile(file, onProblem);
  },
};

function found(keys: readonly string[]): string {
  return keys.length === 0 ? '' : `, but ${[...new Set(keys)].slice(0, 5).map(quote).join(', ')}`;
}
