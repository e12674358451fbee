import { matchesGlob } from '../base/glob.ts';
import { suggest } from '../base/nearest.ts';
import { error, type OnProblem } from '../base/problem.ts';
import type { Feature } from '../schema/feature.ts';
import type { FeatureRule, Rule } from './feature-rule.ts';

/** The rule for a feature: the one with exactly its name, or else the longest glob that matches it. */
export function findRule(rules: readonly Rule[], name: string): FeatureRule | undefined {
  const exact = rules.find(({ pattern }) => pattern.value === name);
  const globs = rules.filter(({ pattern }) => matchesGlob(pattern.value, name));
  const longest = globs.sort((a, b) => b.pattern.value.length - a.pattern.value.length)[0];
  return (exact ?? longest)?.rule;
}

/** Reports the rules that match no feature. */
export function checkRules(rules: readonly Rule[], features: readonly Feature[], onProblem: OnProblem): void {
  const names = features.map(({ name }) => name);
  for (const { pattern } of rules) {
    if (names.some((name) => name === pattern.value || matchesGlob(pattern.value, name))) continue;
    const fix =
      suggest(pattern.value, names) ||
      `the features are ${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}`;
    onProblem(
      error(
        'rule-matches-nothing',
        pattern.place,
        `${JSON.stringify(pattern.value)} matches no feature`,
        fix,
      ),
    );
  }
}
