import { matchesGlob } from '../base/glob.ts';
import { suggest } from '../base/nearest.ts';
import { error, type Report } from '../base/problem.ts';
import type { Feature } from '../config/feature.ts';
import type { Rule, Wish } from '../config/wish.ts';

/** The rule for a feature: the one with exactly its name, or else the longest glob that matches it. */
export function findRule(rules: readonly Rule[], name: string): Wish | undefined {
  const exact = rules.find(({ pattern }) => pattern.value === name);
  const globs = rules.filter(({ pattern }) => matchesGlob(pattern.value, name));
  const longest = globs.sort((a, b) => b.pattern.value.length - a.pattern.value.length)[0];
  return (exact ?? longest)?.wish;
}

/** Reports the rules that match no feature. */
export function checkRules(rules: readonly Rule[], features: readonly Feature[], report: Report): void {
  const names = features.map(({ name }) => name);
  for (const { pattern } of rules) {
    if (names.some((name) => name === pattern.value || matchesGlob(pattern.value, name))) continue;
    const cure =
      suggest(pattern.value, names) ||
      `the features are ${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}`;
    report(error(pattern.place, `${JSON.stringify(pattern.value)} matches no feature`, cure));
  }
}
