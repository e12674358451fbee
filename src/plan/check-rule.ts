/** Checks that a rule of the fixture spec fits its feature, and that its parts fit each other. */
import { keysOf } from '../base/keys-of.ts';
import type { Kind } from '../base/kind.ts';
import { error, type OnProblem } from '../base/problem.ts';
import type { Feature } from '../schema/feature.ts';
import type { FeatureRule } from '../spec/feature-rule.ts';
import { statedTie } from '../spec/stated-facts.ts';
import { NAMED, PARAMETERS } from './distributions/table.ts';

/** Reports what contradicts the feature or another part of the rule. */
export function checkRule(feature: Feature, rule: FeatureRule, onProblem: OnProblem): void {
  checkParameters(rule, onProblem);
  checkKind(feature, rule, onProblem);
  checkFacts(rule, onProblem);
  checkRates(rule, onProblem);
  checkLength(feature, rule, onProblem);
}

/** Reports parameters without a distribution, or of another distribution. */
function checkParameters(rule: FeatureRule, onProblem: OnProblem): void {
  const { distribution } = rule;
  const taken: readonly string[] =
    distribution === undefined ? [] : Object.keys(NAMED[distribution.value].parameters);
  for (const name of keysOf(PARAMETERS)) {
    const place = rule[name]?.place;
    if (place === undefined || taken.includes(name)) continue;
    // `positive_rate` alone sets the rate of a label, or means `bernoulli`.
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

/** The keys of a rule that only some kinds can have. */
const KINDS = {
  nan: [['float'], 'floats'],
  inf: [['float'], 'floats'],
  zeros: [['int64', 'float'], 'numbers'],
  bytes: [['bytes'], 'bytes'],
} as const satisfies Partial<Record<keyof FeatureRule, readonly [readonly Kind[], string]>>;

function checkKind({ kind }: Feature, rule: FeatureRule, onProblem: OnProblem): void {
  for (const name of keysOf(KINDS)) {
    const given = rule[name];
    const [kinds, words]: readonly [readonly Kind[], string] = KINDS[name];
    if (given === undefined || kinds.includes(kind)) continue;
    const message = `"${name}" is for ${words}, and the feature has ${kind}`;
    onProblem(error('parameter-of-other-kind', given.place, message, 'remove it'));
  }
}

/** Reports keys that choose values next to one that already decides all of them. */
function checkFacts(rule: FeatureRule, onProblem: OnProblem): void {
  const drawn = rule.distribution ?? rule.bytes;
  const fact = rule.content === undefined ? statedTie(rule) : rule.content;
  if (drawn === undefined || fact === undefined) return;
  const message = 'the rule has both a distribution and a content or a tie, which says what the values are';
  onProblem(error('distribution-and-content', drawn.place, message, 'remove one of them'));
}

function checkRates({ zeros, nan, inf }: FeatureRule, onProblem: OnProblem): void {
  const sum = [zeros, nan, inf].reduce((total, rate) => total + (rate?.value ?? 0), 0);
  if (sum <= 1) return;
  const message = `the rates of zeros, nan and inf sum to ${sum}: at most 1 is possible`;
  onProblem(error('rates-exceed-one', (inf ?? nan ?? zeros)?.place, message, 'lower one of them'));
}

/** Reports lengths that the schema does not allow, which verification would reject. */
function checkLength(feature: Feature, { length, group }: FeatureRule, onProblem: OnProblem): void {
  const place = (length ?? group)?.place;
  if (place === undefined) return;
  if (feature.length !== 'variable') {
    const message = `"length" is for variable length, and the feature always has ${feature.length}`;
    const fix = 'remove it, or make the length -1 in the schema';
    onProblem(error('length-of-fixed-feature', place, message, fix));
  }
  // The schema states the bounds of a group, and they are checked with it.
  if (feature.length !== 'variable' || length === undefined) return;
  const { min = 0, max = 0 } = length.value;
  if (min > max) {
    const message = `"length" has min ${min} and max ${max}`;
    onProblem(error('min-exceeds-max', place, message, 'make "max" at least "min"'));
  } else {
    const [message, fix] = lengthFault(feature, min, max) ?? [];
    if (message !== undefined) onProblem(error('length-outside-schema', place, message, fix));
  }
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
