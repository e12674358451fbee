/** All integers from `min` to `max`; of more than `most`, so many at equal distances, with both ends among them. */
export function integersBetween(min: bigint, max: bigint, most: number): bigint[] {
  const size = max - min + 1n;
  const steps = BigInt(most) - 1n;
  if (size <= most) return Array.from({ length: Number(size) }, (_, i) => min + BigInt(i));
  return Array.from({ length: most }, (_, i) => min + (BigInt(i) * (size - 1n)) / steps);
}

const STEPS = 100;

/** Texts of a hundred and one numbers from `min` to `max`, without repeats. */
export function numberTexts(min: number, max: number): string[] {
  const numbers = Array.from({ length: STEPS + 1 }, (_, i) => min * (1 - i / STEPS) + max * (i / STEPS));
  return [
    ...new Set(numbers.map((number) => String(Number(Math.min(max, Math.max(min, number)).toPrecision(7))))),
  ];
}
