/** Features that records lack: which of them the reader accepts, and what is reported about them. */
import { nearest } from '../base/nearest.ts';
import { error, type Problem, warning } from '../base/problem.ts';
import { formatCount, groupDigits } from '../base/text.ts';
import type { ExistingFile } from '../fixture/folder-files.ts';
import type { Feature } from '../schema/feature.ts';
import { allowsAbsence, type Rule } from '../spec/feature-rule.ts';
import { findRule } from '../spec/find-rule.ts';
import { type Expected, expectedOf } from '../verify/expected.ts';
import type { Fault } from '../verify/fault.ts';
import type { Verification } from '../verify/verify.ts';

/** What the reader of a schema expects; features that are absent on purpose are allowed. */
export function expectedOfSchema(features: readonly Feature[], planned: ReadonlySet<string>): Expected[] {
  return features.map((feature) =>
    expectedOf(feature, feature.required && !planned.has(feature.name) ? 'required' : 'has-default'),
  );
}

/** The features that the fixture spec allows to be absent. */
export function absentBySpec(features: readonly Feature[], rules: readonly Rule[]): ReadonlySet<string> {
  const absent = features.filter(({ name }) => {
    const rule = findRule(rules, name);
    return rule !== undefined && allowsAbsence(rule);
  });
  return new Set(absent.map(({ name }) => name));
}

/** What a verification found out about absent features. */
export interface Absences {
  /** How often each is absent; undefined where none is. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/** What was expected and what was found. */
interface Found extends Pick<Verification, 'absent' | 'files'> {
  readonly expected: readonly string[];
  /** The names of features in the first records. */
  readonly names: ReadonlySet<string>;
  readonly existing: readonly ExistingFile[];
  readonly bySpec: ReadonlySet<string>;
  /** Whether the built-in example was expected, because nothing said what the data are. */
  readonly isExample: boolean;
}

/**
 * A feature that is in no record gets a warning, because a misspelt name reads as zeros everywhere. If no feature is
 * in any record, the data are not what the schema describes.
 */
export function absencesOf(found: Found): Absences {
  const { absent, files, existing, bySpec, expected, names } = found;
  if (absent.size === 0) return { text: undefined, problems: [] };
  const records = files.reduce((sum, file) => sum + file.records, 0);
  const inOrder = [...absent].sort(([a], [b]) => (a < b ? -1 : 1));
  const counts = inOrder.map(([name, count]) => `${name} (${groupDigits(count)})`);
  const planned = new Set(existing.flatMap(({ described }) => [...(described?.content.mayLack ?? [])]));
  const nowhere = inOrder
    .filter(([name, count]) => count === records && !planned.has(name) && !bySpec.has(name))
    .map(([name]) => name);
  // Of a schema with one feature, its name says all.
  const isOther =
    expected.length > 1 &&
    nowhere.length === expected.length &&
    names.size > 0 &&
    !nowhere.some((name) => names.has(name));
  return {
    text: `${list(counts)} of ${formatCount(records, 'example')}`,
    problems: isOther ? [otherData(found)] : nowhere.length === 0 ? [] : [inNoRecord(nowhere, found)],
  };
}

/** A fix for a missing feature, if the examples have one with a similar name. */
export function renamedIn(names: ReadonlySet<string>, expected: readonly string[]) {
  return ({ code, feature = '' }: Pick<Fault, 'code' | 'feature'>): string | undefined =>
    code === 'missing-feature' ? fixOfName(feature, names, expected) : undefined;
}

function fixOfName(
  feature: string,
  names: ReadonlySet<string>,
  expected: readonly string[],
): string | undefined {
  const others = [...names].filter((name) => !expected.includes(name));
  const meant = nearest(feature, others);
  return meant === undefined
    ? undefined
    : `the examples have ${JSON.stringify(meant)}: give both the same name`;
}

function inNoRecord(nowhere: readonly string[], { names, expected }: Found): Problem {
  const features = nowhere.length === 1 ? 'feature' : 'features';
  const message = `no example has the ${features} ${quoted(nowhere)}: the reader uses its default throughout`;
  const fixes = nowhere.flatMap((name) => fixOfName(name, names, expected) ?? []);
  const fix = fixes[0] ?? 'compare the names in the schema and in the data';
  return warning('feature-in-no-example', undefined, message, fix);
}

function otherData({ expected, names, isExample }: Found): Problem {
  const schema = isExample
    ? 'the built-in example, which is expected where nothing says what the data are'
    : 'the schema';
  const message = `no example has any of the ${formatCount(expected.length, 'feature')} of ${schema}: the examples have ${quoted([...names])}`;
  if (isExample) return error('other-data', undefined, message, 'name their schema or their config');
  // A reader that has a default for everything reads these files, so they are not refused.
  return warning('other-data', undefined, message, 'name the schema that belongs to these files');
}

function quoted(names: readonly string[]): string {
  return list(names.map((name) => JSON.stringify(name)));
}

const SHOWN = 10;

function list(items: readonly string[]): string {
  const rest = items.length - SHOWN;
  return `${items.slice(0, SHOWN).join(', ')}${rest > 0 ? ` and ${groupDigits(rest)} more` : ''}`;
}
