import { matchesGlob } from '../base/glob.ts';
import { suggest } from '../base/nearest.ts';
import { error, type Located, type OnProblem } from '../base/problem.ts';
import type { Feature } from '../schema/feature.ts';
import type { Label } from '../schema/schema.ts';
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
    for (const { name, kind, length, domain } of named) {
      const isOpen = kind === 'bytes' && domain?.values === undefined;
      if (!isOpen && length === 1) continue;
      const found = isOpen
        ? 'it has bytes, and the schema does not list them'
        : `it has ${length === 'variable' ? 'any number of' : length} values`;
      const message = `${quote(name)} cannot be a label: ${found}, and a label is one value`;
      onProblem(error('unfit-label', place, message, 'name a feature of one integer, float or listed text'));
    }
  }
  return features.map((feature) =>
    patterns.some(({ value }) => isNamed(feature, value)) ? asLabel(feature) : feature,
  );
}

function asLabel(feature: Feature): Feature {
  const label = feature.label ?? labelOfDomain(feature);
  return { ...feature, role: 'label', ...(label !== undefined && { label }) };
}

/** What the values that the schema allows make of a label; undefined where they say nothing, and 0 or 1 will do. */
function labelOfDomain({ kind, domain }: Feature): Label | undefined {
  const { names, values, min, max } = domain ?? {};
  const count = names?.size ?? values?.length ?? (min === 0 && kind === 'int64' ? Number(max) + 1 : 0);
  const numbers = names ? [...names.keys()] : (values ?? [0, 1]);
  const isCoin = kind !== 'bytes' && count === 2 && numbers.every((value, i) => value === i);
  if (count >= 2 && Number.isSafeInteger(count) && !isCoin) return { type: 'classes', count };
  return kind === 'float' && Number(max ?? 1) > 1 ? { type: 'regression' } : undefined;
}
