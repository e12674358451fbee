/** Features that records lack: what the reader makes of them, and what is said of it. */
import { type Problem, warning } from '../base/problem.ts';
import { formatCount, groupDigits } from '../base/text.ts';
import type { ExistingFile } from '../fixture/folder-files.ts';
import type { Feature } from '../schema/feature.ts';
import type { Rule } from '../spec/feature-rule.ts';
import { findRule } from '../spec/find-rule.ts';
import { type Expected, expectedOf } from '../verify/expected.ts';
import type { Verification } from '../verify/verify.ts';

/** What the reader of a schema expects; a feature that is absent on purpose may be so. */
export function expectedOfSchema(features: readonly Feature[], planned: ReadonlySet<string>): Expected[] {
  return features.map((feature) =>
    expectedOf(feature, feature.required && !planned.has(feature.name) ? 'required' : 'has-default'),
  );
}

/** The features that the fixture spec lets be absent. */
export function absentBySpec(features: readonly Feature[], rules: readonly Rule[]): ReadonlySet<string> {
  const absent = features.filter(({ name }) => (findRule(rules, name)?.missing?.value ?? 0) > 0);
  return new Set(absent.map(({ name }) => name));
}

/** What a verification found of features that are absent. */
export interface Absences {
  /** How often each is absent; undefined where none is. */
  readonly text: string | undefined;
  readonly warnings: readonly Problem[];
}

/** A feature that is in no record at all is worth a warning, because a misspelt name reads as zeros throughout. */
export function absencesOf(
  { absent, files }: Pick<Verification, 'absent' | 'files'>,
  existing: readonly ExistingFile[],
  bySpec: ReadonlySet<string>,
): Absences {
  if (absent.size === 0) return { text: undefined, warnings: [] };
  const records = files.reduce((sum, file) => sum + file.records, 0);
  const inOrder = [...absent].sort(([a], [b]) => (a < b ? -1 : 1));
  const counts = inOrder.map(([name, count]) => `${name} (${groupDigits(count)})`);
  const planned = new Set(existing.flatMap(({ described }) => [...(described?.content.mayLack ?? [])]));
  const nowhere = inOrder.filter(
    ([name, count]) => count === records && !planned.has(name) && !bySpec.has(name),
  );
  return {
    text: `${list(counts)} of ${formatCount(records, 'example')}`,
    warnings: nowhere.length === 0 ? [] : [inNoRecord(nowhere.map(([name]) => JSON.stringify(name)))],
  };
}

function inNoRecord(names: readonly string[]): Problem {
  const message = `no example has the ${names.length === 1 ? 'feature' : 'features'} ${list(names)}: the reader uses its default throughout`;
  return warning(
    'feature-in-no-example',
    undefined,
    message,
    'compare the names in the schema and in the data',
  );
}

const SHOWN = 10;

function list(items: readonly string[]): string {
  const rest = items.length - SHOWN;
  return `${items.slice(0, SHOWN).join(', ')}${rest > 0 ? ` and ${groupDigits(rest)} more` : ''}`;
}
