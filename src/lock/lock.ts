/** What a lock file remembers of a plan, and how a later plan differs from it. */
import { createHash } from 'node:crypto';
import { canonicalJson, fingerprint } from '../plan/fingerprint.ts';
import type { DataPlan } from '../plan/plan.ts';

/** A plan as it was locked; what it once could hold is not known, so nothing of it has a type. */
export interface Lock {
  readonly fingerprint: string;
  /** Everything but the features: format version, seed, dataset, examples. */
  readonly settings: Fields;
  readonly features: readonly LockedFeature[];
}

export interface LockedFeature {
  readonly name: string;
  /** SHA-256 of all that the plan says of the feature. */
  readonly digest: string;
  /** The same to read: kind, length, role, distribution. */
  readonly fields: Fields;
}

export type Fields = Readonly<Record<string, unknown>>;

export function lockOf(data: DataPlan): Lock {
  const { features, ...settings } = data;
  const locked = features.map(({ name, ...fields }) => ({ name, digest: digestOf(name, fields), fields }));
  return { fingerprint: fingerprint(data), settings, features: locked };
}

/** Whether the lock says what it said when it was written: its digests fit what there is to read. */
export function isIntact({ fingerprint, settings, features }: Lock): boolean {
  const plan = { ...settings, features: features.map(({ name, fields }) => ({ name, ...fields })) };
  const digests = features.every(({ name, digest, fields }) => digest === digestOf(name, fields));
  return digests && sha256(canonicalJson(plan)) === fingerprint;
}

/** One thing that is not as it was locked. */
export interface Difference {
  readonly change: 'appeared' | 'vanished' | 'kind' | 'length' | 'values' | 'setting';
  /** Of the feature, or of the setting. */
  readonly name: string;
  /** What was locked, and what is planned; empty where there is nothing. */
  readonly locked: string;
  readonly planned: string;
}

/** Settings first, then the features in the order of the plan, then those that it has no more. */
export function compareLocks(locked: Lock, planned: Lock): Difference[] {
  const before = new Map(locked.features.map((feature) => [feature.name, feature]));
  const now = new Set(planned.features.map(({ name }) => name));
  return [
    ...differentFields(locked.settings, planned.settings).map((field) => ({
      ...field,
      change: 'setting' as const,
    })),
    ...planned.features.flatMap((feature) => {
      const { name, fields } = feature;
      const old = before.get(name);
      if (old === undefined)
        return [{ change: 'appeared' as const, name, locked: '', planned: shapeOf(fields) }];
      return old.digest === feature.digest ? [] : changesOf(name, old.fields, fields);
    }),
    ...locked.features
      .filter(({ name }) => !now.has(name))
      .map(({ name, fields }) => ({
        change: 'vanished' as const,
        name,
        locked: shapeOf(fields),
        planned: '',
      })),
  ];
}

/** Another kind brings another distribution with it, another length other factors: these are no changes of their own. */
function changesOf(name: string, locked: Fields, planned: Fields): Difference[] {
  const fields = differentFields(locked, planned);
  const shape = fields.flatMap((field) =>
    field.name === 'kind' || field.name === 'length' ? [{ ...field, change: field.name, name } as const] : [],
  );
  if (shape.some(({ change }) => change === 'kind')) return shape;
  const others = fields.filter(
    (field) => field.name !== 'length' && (field.name !== 'factors' || shape.length === 0),
  );
  if (others.length === 0) return shape;
  const text = (side: 'locked' | 'planned') =>
    others.map((field) => `${field.name} ${field[side] === '' ? 'none' : field[side]}`).join(', ');
  return [...shape, { change: 'values', name, locked: text('locked'), planned: text('planned') }];
}

function differentFields(locked: Fields, planned: Fields) {
  const names = new Set([...Object.keys(locked), ...Object.keys(planned)]);
  return [...names].flatMap((name) => {
    const [before, now] = [textOf(locked[name]), textOf(planned[name])];
    return before === now ? [] : [{ name, locked: before, planned: now }];
  });
}

function shapeOf(fields: Fields): string {
  return [fields['kind'], fields['length']].map(textOf).join(' ');
}

function textOf(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  const text = canonicalJson(value);
  const [, max, min] = /^\{"max":(\d+),"min":(\d+)\}$/.exec(text) ?? [];
  return max === undefined ? text : `${min} to ${max}`;
}

function digestOf(name: string, fields: Fields): string {
  return sha256(canonicalJson({ name, ...fields }));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
