/** Recognises files that were given to the wrong input, where a list of unknown keys would not help. */
import { error, type OnProblem, type Problem } from '../base/problem.ts';
import type { InputFile } from '../workspace/read-input.ts';
import type { MapNode, Node } from '../yaml/node.ts';
import { readSource } from '../yaml/source.ts';

/** The inputs that name a file of the user's. */
export type FileInput = 'config' | 'schema' | 'fixture';

const WHAT: Readonly<Record<FileInput, string>> = {
  config: 'a training config',
  schema: 'a schema',
  fixture: 'a fixture spec',
};

/**
 * Reads a file for an input. If that reports errors, and the file clearly belongs to another input, one error says so
 * instead.
 */
export async function readAs<T>(
  asked: FileInput,
  file: InputFile,
  read: (onProblem: OnProblem) => T | Promise<T>,
  onProblem: OnProblem,
): Promise<T | undefined> {
  const problems: Problem[] = [];
  const result = await read((problem) => problems.push(problem));
  const isWrong = problems.some(({ severity }) => severity === 'error');
  const meant = isWrong ? await inputMeantBy(file) : undefined;
  if (meant === undefined || meant === asked) {
    problems.forEach(onProblem);
    return result;
  }
  const message = `${file.name} is ${WHAT[meant]}, and "${asked}" takes ${WHAT[asked]}`;
  const name = file.name.endsWith('.py') ? `${file.name}:NAME, the name of its dict of features,` : 'it';
  onProblem(error('wrong-input', undefined, message, `give ${name} in the input "${meant}"`));
  return undefined;
}

/** The input that a file was probably made for. */
async function inputMeantBy({ name, bytes }: InputFile): Promise<FileInput | undefined> {
  if (/\.(py|pbtxt)$/i.test(name)) return 'schema';
  const root = await topOf(name, bytes);
  if (root?.kind === 'list')
    return root.items.some((item) => hasKey(item, ['feature_name'])) ? 'schema' : undefined;
  if (root?.kind !== 'map') return undefined;
  if (hasKey(root, ['train_data', 'validation_data'])) return 'config';
  if (hasKey(root, SPEC_KEYS)) return 'fixture';
  const features = valuesOf(root, ['features', 'sequence']);
  if (features.some((feature) => hasKey(feature, ['kind']))) return 'schema';
  if (features.some((feature) => hasKey(feature, RULE_KEYS))) return 'fixture';
  const isSegdense = root.entries.some(({ key, value }) => key.value === 'schema' && value.kind === 'list');
  return isSegdense ? 'schema' : undefined;
}

const SPEC_KEYS = ['profile', 'labels', 'uneven_shards', 'edge_cases', 'hostile', 'broken'];
const RULE_KEYS = ['distribution', 'missing', 'zeros', 'nan', 'inf'];

/** The root of a file, if it is YAML or JSON. */
async function topOf(name: string, bytes: Uint8Array): Promise<Node | undefined> {
  const { parseYaml } = await import('../yaml/parse.ts');
  const ignore = () => undefined;
  const source = readSource(name, bytes, ignore);
  return source && parseYaml(source, ignore, { lastKeyWins: true });
}

function hasKey(node: Node, keys: readonly string[]): boolean {
  return node.kind === 'map' && node.entries.some(({ key }) => keys.some((known) => known === key.value));
}

/** The values in the maps under some keys. */
function valuesOf(root: MapNode, keys: readonly string[]): Node[] {
  return root.entries.flatMap(({ key, value }) =>
    value.kind === 'map' && keys.some((known) => known === key.value)
      ? value.entries.map((entry) => entry.value)
      : [],
  );
}
