/** The lock file: a plan as a text that is committed, and read back together with the place of each line. */
import { error, type OnProblem, type Place } from '../base/problem.ts';
import { canonicalJson } from '../plan/fingerprint.ts';
import { parseJson } from '../yaml/json.ts';
import type { MapNode, Node } from '../yaml/node.ts';
import type { Source } from '../yaml/source.ts';
import { type Fields, isIntact, type Lock } from './lock.ts';

const GENERATOR = 'tfrecord-fixture';

/** Pretty JSON, equal for equal locks. */
export function formatLock({ fingerprint, settings, features }: Lock): string {
  const lines = features.map(({ name, digest, fields }) => ({ name, digest, ...sorted(fields) }));
  const lock = { generator: GENERATOR, fingerprint, ...sorted(settings), features: lines };
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** Whether a text is a lock file, even a damaged one: only such a file is replaced. */
export function looksLikeLock(text: string): boolean {
  return text.trim() === '' || /"generator":\s*"tfrecord-fixture"/.test(text);
}

export interface FoundLock {
  readonly lock: Lock;
  /** The place of a feature or a setting in the file. */
  readonly placeOf: (name: string) => Place;
}

/** Undefined only after an error was reported. */
export function readLock(source: Source, fix: string, onProblem: OnProblem): FoundLock | undefined {
  const refuse = (offset: number, found: string, mend = fix): undefined => {
    onProblem(error('lock-file-invalid', source.placeAt(offset), found, mend));
    return undefined;
  };
  const conflict = /^<{7}(?= |$)/m.exec(source.text);
  if (conflict) return refuse(conflict.index, 'the lock file holds a merge conflict');
  const root = parseJson(source, (problem) => onProblem({ ...problem, fix }));
  if (root === undefined) return undefined;
  if (root.kind !== 'map' || fieldsOf(root)['generator'] !== GENERATOR)
    return refuse(root.start, 'this is no lock file of tfrecord-fixture', 'name another file in "lock-file"');
  const lock = lockIn(root);
  if (lock === undefined || !isIntact(lock))
    return refuse(root.start, 'the lock file is damaged, or was edited: its digests do not fit its content');
  const places = placesIn(root);
  return { lock, placeOf: (name) => source.placeAt(places.get(name) ?? root.start) };
}

function lockIn(root: MapNode): Lock | undefined {
  const { generator: _, fingerprint, features, ...settings } = fieldsOf(root);
  if (typeof fingerprint !== 'string' || !Array.isArray(features)) return undefined;
  const locked = features.map(featureIn);
  return locked.every((feature) => feature !== undefined)
    ? { fingerprint, settings, features: locked }
    : undefined;
}

function featureIn(feature: unknown): Lock['features'][number] | undefined {
  if (typeof feature !== 'object' || feature === null) return undefined;
  const { name, digest, ...fields }: Fields = { ...feature };
  return typeof name === 'string' && typeof digest === 'string' ? { name, digest, fields } : undefined;
}

/** Offsets by the name of a setting or a feature; a feature wins. */
function placesIn(root: MapNode): ReadonlyMap<string, number> {
  const settings = root.entries.map(({ key }) => [String(key.value), key.start] as const);
  const lists = root.entries.flatMap(({ value }) => (value.kind === 'list' ? value.items : []));
  const features = lists.flatMap((item) => {
    const entry = item.kind === 'map' && item.entries.find(({ key }) => key.value === 'name');
    return entry && entry.value.kind === 'string' ? [[entry.value.value, entry.key.start] as const] : [];
  });
  return new Map([...settings, ...features]);
}

function plainOf(node: Node): unknown {
  switch (node.kind) {
    case 'map':
      return fieldsOf(node);
    case 'list':
      return node.items.map(plainOf);
    case 'broken':
      return undefined;
    default:
      return node.value;
  }
}

function fieldsOf(node: MapNode): Fields {
  return Object.fromEntries(node.entries.map(({ key, value }) => [String(key.value), plainOf(value)]));
}

function sorted(fields: Fields): Fields {
  return JSON.parse(canonicalJson(fields));
}
