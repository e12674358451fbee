import { hasWildcard, matchesGlob } from '../base/glob.ts';
import { suggest } from '../base/nearest.ts';
import { error, type OnProblem } from '../base/problem.ts';
import type { Feature } from '../schema/feature.ts';
import { quote } from '../yaml/node.ts';
import type { FeatureRule, Rule } from './feature-rule.ts';
import type { FixtureSpec } from './fixture-spec.ts';

/** The rule for a feature: the one with exactly its name, or else the longest glob that matches it. */
export function findRule(rules: readonly Rule[], name: string): FeatureRule | undefined {
  const exact = rules.find(({ pattern }) => pattern.value === name);
  const globs = rules.filter(({ pattern }) => hasWildcard(pattern.value) && matchesGlob(pattern.value, name));
  const longest = globs.sort((a, b) => b.pattern.value.length - a.pattern.value.length)[0];
  return (exact ?? longest)?.rule;
}

/** Reports rules that apply to no feature, and `labels` where there is no label. */
export function checkSpec(spec: FixtureSpec, features: readonly Feature[], onProblem: OnProblem): void {
  checkRules(spec.rules, features, onProblem);
  const hasLabels = features.some(({ role }) => role === 'label') || spec.labelNames.length > 0;
  if (spec.labelsPlace === undefined || hasLabels) return;
  const message = '"labels" is given, but no feature is a label';
  const fix = 'remove it, or name labels in "names"';
  onProblem(error('no-label', spec.labelsPlace, message, fix));
}

function checkRules(rules: readonly Rule[], features: readonly Feature[], onProblem: OnProblem): void {
  const names = features.map(({ name }) => name);
  const used = new Set(names.map((name) => findRule(rules, name)));
  for (const { pattern, rule } of rules) {
    if (used.has(rule)) continue;
    const isKnown = names.some((name) => name === pattern.value || matchesGlob(pattern.value, name));
    onProblem(isKnown ? overruled(pattern) : unmatched(pattern, names));
  }
}

type Pattern = Rule['pattern'];

function overruled({ value, place }: Pattern) {
  const message = `${quote(value)} changes nothing: a more specific rule applies to each feature that it matches`;
  return error('rule-changes-nothing', place, message, 'remove it');
}

function unmatched({ value, place }: Pattern, names: readonly string[]) {
  const some = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}`;
  const fix = suggest(value, names) || `the features are ${some}`;
  return error('rule-matches-nothing', place, `${quote(value)} matches no feature`, fix);
}
