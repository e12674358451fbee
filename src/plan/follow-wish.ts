/** What a rule of the fixture spec changes of a planned feature. */
import { error, type Report } from '../base/problem.ts';
import type { Feature } from '../config/feature.ts';
import type { Wish } from '../config/wish.ts';
import type { Modifiers } from './distribution.ts';
import type { PlannedFeature } from './plan.ts';
import { wishedBytes } from './wished-bytes.ts';
import { checkParameters, wishedFloat, wishedInt64 } from './wished-numbers.ts';

/** The planned feature with what the wish changes of it. */
export function follow(
  planned: PlannedFeature,
  feature: Feature,
  wish: Wish,
  report: Report,
): PlannedFeature {
  checkParameters(wish, report);
  checkFit(feature, wish, report);
  const { missing, length } = wish;
  const shape = {
    ...(missing !== undefined && missing.value > 0 && { missing: missing.value }),
    ...(length !== undefined && { length: { min: length.value.min ?? 0, max: length.value.max ?? 0 } }),
  };
  if (planned.kind === 'bytes') {
    const distribution = wishedBytes(wish, report) ?? planned.distribution;
    return { ...planned, ...shape, distribution };
  }
  const modifiers = wishedModifiers(wish);
  const { modifiers: ofProfile, ...rest } = planned;
  // Naming a distribution leaves nothing of the profile's; naming modifiers alone keeps the distribution.
  const kept = wish.distribution === undefined && modifiers === undefined ? ofProfile : modifiers;
  const changes = { ...shape, ...(kept !== undefined && { modifiers: kept }) };
  if (rest.kind === 'int64') {
    return { ...rest, ...changes, distribution: wishedInt64(wish, report) ?? rest.distribution };
  }
  return { ...rest, ...changes, distribution: wishedFloat(wish, report) ?? rest.distribution };
}

function wishedModifiers({ zeros, nan, inf }: Wish): Modifiers | undefined {
  const given = Object.entries({ zeros, nan, inf }).flatMap(([name, rate]) =>
    rate !== undefined && rate.value > 0 ? [[name, rate.value]] : [],
  );
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** Reports what contradicts the feature, or itself. */
function checkFit({ kind, length }: Feature, wish: Wish, report: Report): void {
  const { zeros, nan, inf, bytes } = wish;
  for (const [name, rate] of Object.entries({ nan, inf })) {
    if (rate !== undefined && kind !== 'float') {
      report(error(rate.place, `"${name}" is for floats, and the feature has ${kind}`, 'remove it'));
    }
  }
  if (zeros !== undefined && kind === 'bytes') {
    report(error(zeros.place, '"zeros" is for numbers, and the feature has bytes', 'remove it'));
  }
  if (bytes !== undefined && kind !== 'bytes') {
    report(error(bytes.place, `"bytes" is for bytes, and the feature has ${kind}`, 'remove it'));
  }
  const sum = [zeros, nan, inf].reduce((total, rate) => total + (rate?.value ?? 0), 0);
  if (sum > 1) {
    const found = `the rates of zeros, nan and inf sum to ${sum}: at most 1 is possible`;
    report(error((inf ?? nan ?? zeros)?.place, found, 'lower one of them'));
  }
  if (wish.length === undefined) return;
  const { min, max } = wish.length.value;
  if (length !== 'variable') {
    const found = `"length" is for variable length, and the feature always has ${length}`;
    report(error(wish.length.place, found, 'remove it, or make the length -1 in the schema'));
  } else if (min !== undefined && max !== undefined && min > max) {
    report(error(wish.length.place, `"length" has min ${min} and max ${max}`, 'make "max" at least "min"'));
  }
}
