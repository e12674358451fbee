import { error, type OnProblem, type Place } from '../../../base/problem.ts';
import { describe, type Node, quote } from '../../../yaml/node.ts';
import type { Source } from '../../../yaml/source.ts';
import type { Keys, SupervisedKeys } from '../../tfds-description.ts';

/** The supervised keys of a `dataset_info.json`; undefined if it has none, or after an error was reported. */
export function readSupervisedKeys(
  info: Node,
  source: Source,
  onProblem: OnProblem,
): SupervisedKeys | undefined {
  const node = member(info, 'supervisedKeys', 'supervised_keys');
  if (node === undefined) return undefined;
  const input = member(node, 'input');
  const output = member(node, 'output');
  const tuple = member(node, 'tuple');
  const items = input && output ? [input, output] : listed(tuple);
  if (items.length < 2 || items.length > 3) {
    const message = '"supervisedKeys" must be a tuple of an input, an output and optionally a weight';
    const place = source.placeAt(node.holder);
    onProblem(error('wrong-supervised-keys', place, message, 'use two or three items, or remove it'));
    return undefined;
  }
  const keys = items.map((item) => readKeys(item, source, onProblem));
  const [first, second, weight] = keys;
  if (!first || !second || keys.includes(undefined)) return undefined;
  return { input: first, output: second, ...(weight && { weight }) };
}

function readKeys(node: Node, source: Source, onProblem: OnProblem): Keys | undefined {
  if (node.kind === 'string') return { type: 'feature', name: node.value, place: source.placeAt(node.start) };
  const key = member(node, 'featureKey', 'feature_key');
  if (key?.kind === 'string') return readKeys(key, source, onProblem);
  const tuple = member(node, 'tuple');
  if (tuple) {
    const items = listed(tuple).map((item) => readKeys(item, source, onProblem));
    return items.every((item) => item !== undefined) ? { type: 'tuple', items } : undefined;
  }
  const dict = member(member(node, 'dict'), 'dict');
  if (dict?.kind === 'map') {
    const entries = dict.entries.map(
      ({ key, value }) => [String(key.value), readKeys(value, source, onProblem)] as const,
    );
    const whole = entries.flatMap(([name, keys]) => (keys ? [[name, keys] as const] : []));
    return whole.length === entries.length ? { type: 'dict', entries: whole } : undefined;
  }
  const message = `${quote(node.name)} must be a featureKey, a tuple or a dict: found ${describe(node)}`;
  const fix = 'use the name of a feature';
  onProblem(error('wrong-supervised-keys', source.placeAt(node.start), message, fix));
  return undefined;
}

/** The names of the features, in order. */
export function featureKeys(keys: Keys): readonly { readonly name: string; readonly place?: Place }[] {
  if (keys.type === 'feature') return [keys];
  return keys.type === 'tuple'
    ? keys.items.flatMap(featureKeys)
    : keys.entries.flatMap(([, value]) => featureKeys(value));
}

function listed(tuple: Node | undefined): readonly Node[] {
  const items = member(tuple, 'items');
  return items?.kind === 'list' ? items.items : [];
}

/** The value of a key that may be in camel case or snake case. */
export function member(node: Node | undefined, ...names: readonly string[]): Node | undefined {
  if (node?.kind !== 'map') return undefined;
  return node.entries.find(({ key }) => names.includes(String(key.value)))?.value;
}
