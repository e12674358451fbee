import { matchesGlob } from '../base/glob.ts';
import { suggest } from '../base/nearest.ts';
import { error, type Located, type OnProblem } from '../base/problem.ts';
import type { Feature } from '../schema/feature.ts';
import type { Label } from '../schema/schema.ts';
import { quote } from '../yaml/node.ts';

/** Makes labels of the features that `labels.names` names or matches. */
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
        ? 'it holds bytes, and the schema does not list their values'
        : `it holds ${length === 'variable' ? 'any number of' : length} values instead of one`;
      const message = `${quote(name)} cannot be a label: ${found}`;
      const fix = 'name a feature of one integer, one float or one text that the schema lists';
      onProblem(error('unfit-label', place, message, fix));
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

/** The kind of label that follows from the values that the schema allows; undefined for 0 or 1. */
function labelOfDomain({ kind, domain }: Feature): Label | undefined {
  const { names, values, min, max } = domain ?? {};
  const count = names?.size ?? values?.length ?? (min === 0 && kind === 'int64' ? Number(max) + 1 : 0);
  const numbers = names ? [...names.keys()] : (values ?? [0, 1]);
  const isBinary = kind !== 'bytes' && count === 2 && numbers.every((value, i) => value === i);
  if (count >= 2 && Number.isSafeInteger(count) && !isBinary) return { type: 'classes', count };
  return kind === 'float' && Number(max ?? 1) > 1 ? { type: 'regression' } : undefined;
}
