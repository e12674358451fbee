/** What a rule of the fixture spec changes of a planned feature. */
import { error, type OnProblem } from '../base/problem.ts';
import type { Feature } from '../schema/feature.ts';
import type { FeatureRule } from '../spec/feature-rule.ts';
import type { Modifiers } from './distribution.ts';
import type { PlannedFeature } from './plan.ts';
import { parseBytes } from './rule-bytes.ts';
import { checkParameters, parseFloatDistribution, parseInt64Distribution } from './rule-numbers.ts';

/** The planned feature with what the rule changes of it. */
export function applyRule(
  planned: PlannedFeature,
  feature: Feature,
  rule: FeatureRule,
  onProblem: OnProblem,
): PlannedFeature {
  checkParameters(rule, onProblem);
  checkFit(feature, rule, onProblem);
  const { missing, length } = rule;
  const shape = {
    ...(missing !== undefined && missing.value > 0 && { missing: missing.value }),
    ...(length !== undefined && { length: { min: length.value.min ?? 0, max: length.value.max ?? 0 } }),
  };
  if (planned.kind === 'bytes') {
    const distribution = parseBytes(rule, onProblem) ?? planned.distribution;
    return { ...planned, ...shape, distribution };
  }
  const modifiers = parseModifiers(rule);
  const { modifiers: ofProfile, ...rest } = planned;
  // Naming a distribution leaves nothing of the profile's; naming modifiers alone keeps the distribution.
  const kept = rule.distribution === undefined && modifiers === undefined ? ofProfile : modifiers;
  const changes = { ...shape, ...(kept !== undefined && { modifiers: kept }) };
  if (rest.kind === 'int64') {
    return {
      ...rest,
      ...changes,
      distribution: parseInt64Distribution(rule, onProblem) ?? rest.distribution,
    };
  }
  return { ...rest, ...changes, distribution: parseFloatDistribution(rule, onProblem) ?? rest.distribution };
}

function parseModifiers({ zeros, nan, inf }: FeatureRule): Modifiers | undefined {
  const given = Object.entries({ zeros, nan, inf }).flatMap(([name, rate]) =>
    rate !== undefined && rate.value > 0 ? [[name, rate.value]] : [],
  );
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** Reports what contradicts the feature, or itself. */
function checkFit({ kind, length }: Feature, rule: FeatureRule, onProblem: OnProblem): void {
  const { zeros, nan, inf, bytes } = rule;
  for (const [name, rate] of Object.entries({ nan, inf })) {
    if (rate !== undefined && kind !== 'float') {
      onProblem(
        error(
          'parameter-of-other-kind',
          rate.place,
          `"${name}" is for floats, and the feature has ${kind}`,
          'remove it',
        ),
      );
    }
  }
  if (zeros !== undefined && kind === 'bytes') {
    onProblem(
      error(
        'parameter-of-other-kind',
        zeros.place,
        '"zeros" is for numbers, and the feature has bytes',
        'remove it',
      ),
    );
  }
  if (bytes !== undefined && kind !== 'bytes') {
    onProblem(
      error(
        'parameter-of-other-kind',
        bytes.place,
        `"bytes" is for bytes, and the feature has ${kind}`,
        'remove it',
      ),
    );
  }
  const sum = [zeros, nan, inf].reduce((total, rate) => total + (rate?.value ?? 0), 0);
  if (sum > 1) {
    const message = `the rates of zeros, nan and inf sum to ${sum}: at most 1 is possible`;
    onProblem(error('rates-exceed-one', (inf ?? nan ?? zeros)?.place, message, 'lower one of them'));
  }
  if (rule.length === undefined) return;
  const { min, max } = rule.length.value;
  if (length !== 'variable') {
    const message = `"length" is for variable length, and the feature always has ${length}`;
    onProblem(
      error(
        'length-of-fixed-feature',
        rule.length.place,
        message,
        'remove it, or make the length -1 in the schema',
      ),
    );
  } else if (min !== undefined && max !== undefined && min > max) {
    onProblem(
      error(
        'min-exceeds-max',
        rule.length.place,
        `"length" has min ${min} and max ${max}`,
        'make "max" at least "min"',
      ),
    );
  }
}
