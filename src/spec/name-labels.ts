import { matchesGlob } from '../base/glob.ts';
import { suggest } from '../base/nearest.ts';
import { error, type Located, type OnProblem } from '../base/problem.ts';
import type { Feature } from '../schema/feature.ts';
import { quote } from '../yaml/node.ts';

/** The features, of which those that `labels.names` names or matches are labels. */
export function nameLabels(
  features: readonly Feature[],
  patterns: readonly Located<string>[],
  onProblem: OnProblem,
): Feature[] {
  const isNamed = ({ name }: Feature, pattern: string) => name === pattern || matchesGlob(pattern, name);
  for (const { value, place } of patterns) {
    const named = features.filter((feature) => isNamed(feature, value));
    if (named.length === 0) {
      const names = features.map(({ name }) => name);
      const fix = suggest(value, names) || `the features are ${names.slice(0, 5).join(', ')}`;
      onProblem(error('label-matches-nothing', place, `${quote(value)} matches no feature`, fix));
    }
    for (const { name, kind, length } of named) {
      if (kind !== 'bytes' && length === 1) continue;
      const found =
        kind === 'bytes'
          ? 'it has bytes'
          : `it has ${length === 'variable' ? 'any number of' : length} values`;
      const message = `${quote(name)} cannot be a label: ${found}, and a label is one number`;
      onProblem(error('unfit-label', place, message, 'name a feature of one integer or float'));
    }
  }
  return features.map((feature) =>
    patterns.some(({ value }) => isNamed(feature, value)) ? { ...feature, role: 'label' as const } : feature,
  );
}
