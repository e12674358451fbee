/** What a lock file records about a plan, and how a later plan differs from it. */
import { createHash } from 'node:crypto';
import { canonicalJson, fingerprint } from '../plan/fingerprint.ts';
import type { DataPlan } from '../plan/plan.ts';
import { describeChange, type Fields, isNamedList, joinClauses, textOf } from './change-text.ts';

/** A plan as it was locked. An older lock may hold anything, so its values have no types. */
export interface Lock {
  readonly fingerprint: string;
  /** Everything but the features: format version, seed, dataset, examples. */
  readonly settings: Fields;
  readonly features: readonly LockedFeature[];
}

export interface LockedFeature {
  readonly name: string;
  /** SHA-256 of everything that the plan says about the feature. */
  readonly digest: string;
  /** The same for people: kind, length, role, distribution. */
  readonly fields: Fields;
}

export type { Fields };

/** The lock of a plan. */
export function lockOf(data: DataPlan): Lock {
  const { features, ...settings } = data;
  const locked = features.map(({ name, ...fields }) => ({ name, digest: digestOf(name, fields), fields }));
  return { fingerprint: fingerprint(data), settings, features: locked };
}

/** Whether the lock is as it was written: its digests fit its readable part. */
export function isIntact({ fingerprint, settings, features }: Lock): boolean {
  const plan = { ...settings, features: features.map(({ name, fields }) => ({ name, ...fields })) };
  const digests = features.every(({ name, digest, fields }) => digest === digestOf(name, fields));
  return digests && sha256(canonicalJson(plan)) === fingerprint;
}

/** One difference from the lock. */
export interface Difference {
  readonly change: 'appeared' | 'vanished' | 'kind' | 'length' | 'values' | 'setting';
  /** Of the feature, or of the setting. */
  readonly name: string;
  /** What changed, as `"length" was 8 and is 9`; of a feature that comes or goes, its kind and length. */
  readonly text: string;
}

/** Settings first, then the features in the order of the plan, then those that it has no more. */
export function compareLocks(locked: Lock, planned: Lock): Difference[] {
  const before = featuresOf(locked);
  const now = featuresOf(planned);
  const lost = [...before].filter(([key]) => !now.has(key));
  return [
    ...changedSettings(locked.settings, planned.settings),
    ...[...now].flatMap(([key, { name, digest, fields }]) => {
      const old = before.get(key);
      if (old === undefined) return [{ change: 'appeared' as const, name, text: shapeOf(fields) }];
      return old.digest === digest ? [] : changesOf(name, old.fields, fields);
    }),
    ...lost.map(([, { name, fields }]) => ({ change: 'vanished' as const, name, text: shapeOf(fields) })),
  ];
}

/** By name, the features of the lock and those of its sequence, which is one of its settings. */
function featuresOf({ features, settings }: Lock): ReadonlyMap<string, LockedFeature> {
  const sequence = isNamedList(settings[SEQUENCE]) ? settings[SEQUENCE] : [];
  const lists = sequence.map(({ name: of, ...fields }) => {
    const name = String(of);
    return [`${SEQUENCE} ${name}`, { name, digest: digestOf(name, fields), fields }] as const;
  });
  return new Map([...features.map((feature) => [`features ${feature.name}`, feature] as const), ...lists]);
}

const SEQUENCE = 'sequence';

function changedSettings(locked: Fields, planned: Fields): Difference[] {
  const names = new Set([...Object.keys(locked), ...Object.keys(planned)]);
  names.delete(SEQUENCE);
  return [...names].flatMap((name) => {
    const clauses = describeChange(name, locked[name], planned[name]);
    return clauses.length === 0 ? [] : [{ change: 'setting' as const, name, text: joinClauses(clauses) }];
  });
}

/**
 * Another kind implies another distribution, and another length other factors, so these are not reported separately.
 */
function changesOf(name: string, locked: Fields, planned: Fields): Difference[] {
  const clauses = (fields: readonly string[]) =>
    fields.flatMap((field) => describeChange(field, locked[field], planned[field]));
  const kind = clauses(['kind']);
  const length = clauses(['length']);
  if (kind.length > 0) return [{ change: 'kind', name, text: joinClauses([...kind, ...length]) }];
  const fields = [...new Set([...Object.keys(locked), ...Object.keys(planned)])];
  const values = clauses(
    fields.filter((field) => field !== 'length' && (field !== 'factors' || length.length === 0)),
  );
  return [
    ...(length.length > 0 ? [{ change: 'length' as const, name, text: joinClauses(length) }] : []),
    ...(values.length > 0 ? [{ change: 'values' as const, name, text: joinClauses(values) }] : []),
  ];
}

function shapeOf(fields: Fields): string {
  return `${textOf(fields['kind'])}, length ${textOf(fields['length'])}`;
}

function digestOf(name: string, fields: Fields): string {
  return sha256(canonicalJson({ name, ...fields }));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
