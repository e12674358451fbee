/** The 16-bit float formats. DataView has no setter for bfloat16, and none for float16 before Node 24. */

/** An IEEE 754 format: one sign bit, then the exponent, then the fraction. */
interface FloatFormat {
  readonly fractionBits: number;
  /** Exponent of the smallest normal number. */
  readonly minExponent: number;
  /** Bits of positive infinity. */
  readonly infinity: number;
}

export const FLOAT16: FloatFormat = { fractionBits: 10, minExponent: -14, infinity: 0x7c00 };
export const BFLOAT16: FloatFormat = { fractionBits: 7, minExponent: -126, infinity: 0x7f80 };

const view = new DataView(new ArrayBuffer(8));

/** Rounds to the nearest number of the format, halfway cases to even, and returns its 16 bits. */
export function smallFloatBits(value: number, { fractionBits, minExponent, infinity }: FloatFormat): number {
  if (Number.isNaN(value)) return infinity | (1 << (fractionBits - 1));
  view.setFloat64(0, value);
  const high = view.getUint32(0);
  const sign = (high >>> 16) & 0x8000;
  const exponent = Math.max(((high >>> 20) & 0x7ff) - 1023, minExponent);
  const fraction = roundToEven(Math.abs(value) * powerOfTwo(fractionBits - exponent));
  // A fraction that rounds up to the next power of two carries into the exponent, which is what the format wants.
  return sign | Math.min(infinity, (exponent - minExponent) * (1 << fractionBits) + fraction);
}

/** Builds the power from its bits, because JavaScript does not promise that `**` is exact. */
function powerOfTwo(exponent: number): number {
  view.setUint32(0, (exponent + 1023) << 20);
  view.setUint32(4, 0);
  return view.getFloat64(0);
}

function roundToEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}
