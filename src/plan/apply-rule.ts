/** What a rule of the fixture spec changes of a planned feature. */
import { keysOf } from '../base/keys-of.ts';
import { error, type OnProblem } from '../base/problem.ts';
import type { Feature } from '../schema/feature.ts';
import type { CHARSETS, FeatureRule } from '../spec/feature-rule.ts';
import { octetsOf } from './distributions/octets.ts';
import { type BytesDistribution, type DistributionName, NAMED, PARAMETERS } from './distributions/table.ts';
import { ALPHANUMERIC, MANY_SCRIPTS, PRINTABLE_ASCII, textOf } from './distributions/text.ts';
import type { Range } from './distributions/types.ts';
import type { Modifiers, PlannedFeature } from './plan.ts';

/** The planned feature with what the rule changes of it. */
export function applyRule(
  planned: PlannedFeature,
  feature: Feature,
  rule: FeatureRule,
  onProblem: OnProblem,
): PlannedFeature {
  if (rule.isBroken) return planned;
  checkParameters(rule, onProblem);
  checkFit(feature, rule, onProblem);
  const { missing, length } = rule;
  const { missing: ofProfile, ...present } = planned;
  // Where it depends on another feature, this is how often it is absent elsewhere: plan-conditions.ts adds the rest.
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
  // Naming a distribution leaves nothing of the profile's; naming modifiers alone keeps the distribution.
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

/** A rate alone is that of a coin. */
function nameOf({ distribution, positive_rate: rate }: FeatureRule): DistributionName | undefined {
  return distribution?.value ?? (rate === undefined ? undefined : 'bernoulli');
}

function bytesDistribution(rule: FeatureRule, onProblem: OnProblem): BytesDistribution | undefined {
  const { distribution, bytes } = rule;
  if (distribution === undefined) {
    return bytes && SPELLED[bytes.value.charset ?? 'alphanumeric'](sizeOf(rule, onProblem));
  }
  const { read } = NAMED[distribution.value];
  if ('bytes' in read) return read.bytes(rule, distribution, onProblem);
  const message = `${distribution.value} draws numbers, and the feature has bytes`;
  const fix = 'choose categorical, constant or example-index, or give "bytes" alone';
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

/** Reports what is given to no distribution, or to one that does not take it. */
function checkParameters(rule: FeatureRule, onProblem: OnProblem): void {
  const { distribution } = rule;
  const taken: readonly string[] =
    distribution === undefined ? [] : Object.keys(NAMED[distribution.value].parameters);
  for (const name of keysOf(PARAMETERS)) {
    const place = rule[name]?.place;
    if (place === undefined || taken.includes(name)) continue;
    // A rate alone is that of a label, or of a coin.
    if (distribution === undefined && name === 'positive_rate') continue;
    if (distribution === undefined) {
      const message = `"${name}" is given without a distribution`;
      onProblem(error('parameter-without-distribution', place, message, 'name one in "distribution"'));
    } else {
      const list = taken.length === 0 ? 'takes no parameters' : `takes ${taken.join(', ')}`;
      const message = `"${name}" is no parameter of ${distribution.value}, which ${list}`;
      onProblem(error('unknown-parameter', place, message, 'remove it'));
    }
  }
}

function parseModifiers({ zeros, nan, inf }: FeatureRule): Modifiers | undefined {
  const given = Object.entries({ zeros, nan, inf }).flatMap(([name, rate]) =>
    rate !== undefined && rate.value > 0 ? [[name, rate.value]] : [],
  );
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** Reports what contradicts the feature, or itself. */
function checkFit(feature: Feature, rule: FeatureRule, onProblem: OnProblem): void {
  const { kind, length } = feature;
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
  } else checkLength(feature, rule.length, onProblem);
}

/** Reports lengths that the schema does not allow, so that files would not pass by it. */
function checkLength(
  feature: Feature,
  { value, place }: NonNullable<FeatureRule['length']>,
  onProblem: OnProblem,
): void {
  const [message, fix] = lengthFault(feature, value.min ?? 0, value.max ?? 0) ?? [];
  if (message !== undefined) onProblem(error('length-outside-schema', place, message, fix));
}

function lengthFault(
  { rows, tie }: Feature,
  min: number,
  max: number,
): readonly [message: string, fix: string] | undefined {
  if (tie?.type === 'ragged-values') {
    const others = JSON.stringify(tie.rowLengths);
    return [`"length" is given, and there are as many values as ${others} says`, 'remove it'];
  }
  const { min: least, max: most = Number.POSITIVE_INFINITY } = rows ?? { min: 0 };
  if (min >= least && max <= most) return undefined;
  const allowed = most === Number.POSITIVE_INFINITY ? `${least} or more` : `${least} to ${most}`;
  const message = `"length" is ${min} to ${max}, and the schema allows ${allowed}`;
  return [message, 'stay within that, or change the schema'];
}
