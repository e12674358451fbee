/** Applies a rule of the fixture spec to a planned feature. */
import { keysOf } from '../base/keys-of.ts';
import { error, type OnProblem } from '../base/problem.ts';
import { listAlternatives } from '../base/text.ts';
import type { Feature } from '../schema/feature.ts';
import type { CHARSETS, FeatureRule } from '../spec/feature-rule.ts';
import { checkRule } from './check-rule.ts';
import { BERNOULLI } from './distributions/bernoulli.ts';
import { octetsOf } from './distributions/octets.ts';
import { type BytesDistribution, type DistributionName, NAMED } from './distributions/table.ts';
import { ALPHANUMERIC, MANY_SCRIPTS, PRINTABLE_ASCII, textOf } from './distributions/text.ts';
import type { Range } from './distributions/types.ts';
import type { Modifiers, PlannedFeature } from './plan.ts';

/** The planned feature with the changes of the rule. */
export function applyRule(
  planned: PlannedFeature,
  feature: Feature,
  rule: FeatureRule,
  onProblem: OnProblem,
): PlannedFeature {
  if (rule.isBroken) return planned;
  checkRule(feature, rule, onProblem);
  const { missing, length } = rule;
  const { missing: ofProfile, ...present } = planned;
  // If absence depends on another feature, this is the rate in all other examples; plan-conditions.ts adds the
  // condition.
  const ruled = typeof missing?.value === 'object' ? (missing.value.otherwise ?? 0) : missing?.value;
  const rate = ruled ?? ofProfile ?? 0;
  const shape = {
    ...(rate > 0 && { missing: rate }),
    ...(length !== undefined && { length: { min: length.value.min ?? 0, max: length.value.max ?? 0 } }),
  };
  if (present.kind === 'bytes') {
    const distribution = bytesDistribution(rule, onProblem) ?? present.distribution;
    return { ...present, ...shape, distribution };
  }
  const modifiers = parseModifiers(rule);
  const { modifiers: modifiersOfProfile, ...rest } = present;
  // A rule with a distribution discards the profile's values; a rule with only modifiers keeps the distribution.
  const kept = rule.distribution === undefined && modifiers === undefined ? modifiersOfProfile : modifiers;
  const changes = { ...shape, ...(kept !== undefined && { modifiers: kept }) };
  const name = nameOf(rule);
  const reader = name && NAMED[name].read;
  if (rest.kind === 'int64') {
    const distribution = reader?.int64(rule, rule.distribution, onProblem) ?? rest.distribution;
    return { ...rest, ...changes, distribution };
  }
  const distribution = reader?.float(rule, rule.distribution, onProblem) ?? rest.distribution;
  return { ...rest, ...changes, distribution };
}

/** A rule with `positive_rate` needs no distribution. */
function nameOf({ distribution, positive_rate: rate }: FeatureRule): DistributionName | undefined {
  return distribution?.value ?? (rate === undefined ? undefined : BERNOULLI);
}

function bytesDistribution(rule: FeatureRule, onProblem: OnProblem): BytesDistribution | undefined {
  const { distribution, bytes } = rule;
  if (distribution === undefined) {
    return bytes && SPELLED[bytes.value.charset ?? 'alphanumeric'](sizeOf(rule, onProblem));
  }
  const { read } = NAMED[distribution.value];
  if ('bytes' in read) return read.bytes(rule, distribution, onProblem);
  const message = `${distribution.value} draws numbers, and the feature has bytes`;
  const ofBytes = keysOf(NAMED).filter((name) => 'bytes' in NAMED[name].read);
  const fix = `choose ${listAlternatives(ofBytes)}, or give "bytes" alone`;
  onProblem(error('distribution-of-other-kind', distribution.place, message, fix));
  return undefined;
}

function sizeOf({ bytes }: FeatureRule, onProblem: OnProblem): Range {
  const { min = 1, max = 16 } = bytes?.value ?? {};
  if (min > max) {
    const message = `"bytes" has min ${min} and max ${max}`;
    onProblem(error('min-exceeds-max', bytes?.place, message, 'make "max" at least "min"'));
  }
  return { min, max: Math.max(min, max) };
}

const SPELLED: Readonly<Record<(typeof CHARSETS)[number], (size: Range) => BytesDistribution>> = {
  alphanumeric: (size) => textOf(size, ALPHANUMERIC),
  ascii: (size) => textOf(size, PRINTABLE_ASCII),
  'utf-8': (size) => textOf(size, MANY_SCRIPTS),
  any: octetsOf,
};

function parseModifiers({ zeros, nan, inf }: FeatureRule): Modifiers | undefined {
  const given = Object.entries({ zeros, nan, inf }).flatMap(([name, rate]) =>
    rate !== undefined && rate.value > 0 ? [[name, rate.value]] : [],
  );
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
