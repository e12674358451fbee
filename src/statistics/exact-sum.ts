/**
 * A sum of doubles without rounding errors: a list of non-overlapping parts, the smallest first. The result does not
 * depend on the order or the grouping of the terms.
 *
 * Shewchuk, "Adaptive Precision Floating-Point Arithmetic", 1997. Python's `math.fsum` uses the same algorithm.
 */
export type ExactSum = number[];

/** Adds a finite term, exactly. */
export function addExactly(sum: ExactSum, term: number): void {
  let large = term;
  let used = 0;
  for (let i = 0; i < sum.length; i++) {
    const part = sum[i]!;
    const total = large + part;
    const lost = Math.abs(large) < Math.abs(part) ? large - (total - part) : part - (total - large);
    if (lost !== 0) sum[used++] = lost;
    large = total;
  }
  sum[used++] = large;
  if (sum.length > used) sum.length = used;
}

/** The double nearest to the sum; ties go to the even one. */
export function roundSum(sum: ExactSum): number {
  let at = sum.length - 1;
  // The empty sum, and the sum of -0, is 0.
  let nearest = 0 + (sum[at] ?? 0);
  let lost = 0;
  while (at > 0 && lost === 0) {
    const before = nearest;
    const part = sum[--at]!;
    nearest = before + part;
    lost = part - (nearest - before);
  }
  // Halfway between two doubles, the lower parts decide; without them, the addition above has already rounded to even.
  const below = sum[at - 1] ?? 0;
  const further = nearest + 2 * lost;
  return at > 0 && lost < 0 === below < 0 && further - nearest === 2 * lost ? further : nearest;
}

/** The same sum in canonical parts: each is the double nearest to the sum of itself and all smaller parts. */
export function canonicalSum(sum: ExactSum): ExactSum {
  const rest = [...sum];
  const parts: ExactSum = [];
  for (let part = roundSum(rest); part !== 0; part = roundSum(rest)) {
    parts.unshift(part);
    addExactly(rest, -part);
  }
  return parts;
}
