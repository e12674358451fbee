import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BFLOAT16, FLOAT16, smallFloatBits } from '../../src/content/small-float.ts';

/** The value that finite bits represent, by the definition in IEEE 754. */
function decodeFloat(bits: number, fractionBits: number, bias: number): number {
  const sign = bits >> 15 === 0 ? 1 : -1;
  const exponent = (bits & 0x7fff) >> fractionBits;
  const fraction = (bits & ((1 << fractionBits) - 1)) / 2 ** fractionBits;
  return sign * (exponent === 0 ? fraction * 2 ** (1 - bias) : (1 + fraction) * 2 ** (exponent - bias));
}

for (const [name, format, fractionBits, bias] of [
  ['float16', FLOAT16, 10, 15],
  ['bfloat16', BFLOAT16, 7, 127],
] as const) {
  const infinity = 0x7fff & ~((1 << fractionBits) - 1);
  const value = (bits: number) => decodeFloat(bits, fractionBits, bias);

  test(`${name}: every finite number is kept`, () => {
    for (let bits = 0; bits < infinity; bits++) {
      assert.equal(smallFloatBits(value(bits), format), bits);
      assert.equal(smallFloatBits(-value(bits), format), bits | 0x8000);
    }
  });

  test(`${name}: values between two numbers are rounded to the nearest, halfway cases to even`, () => {
    for (let bits = 0; bits < infinity - 1; bits++) {
      const [low, high] = [value(bits), value(bits + 1)];
      const middle = (low + high) / 2;
      assert.equal(smallFloatBits(middle, format), bits % 2 === 0 ? bits : bits + 1);
      assert.equal(smallFloatBits(low + (middle - low) * 0.999, format), bits);
      assert.equal(smallFloatBits(middle + (high - middle) * 0.001, format), bits + 1);
    }
  });

  test(`${name}: values too large for the format become infinity`, () => {
    const largest = value(infinity - 1);
    const step = largest - value(infinity - 2);
    assert.equal(smallFloatBits(largest + step * 0.499, format), infinity - 1);
    assert.equal(smallFloatBits(largest + step / 2, format), infinity);
    assert.equal(smallFloatBits(1e300, format), infinity);
    assert.equal(smallFloatBits(-Infinity, format), infinity | 0x8000);
  });

  test(`${name}: NaN is kept, and tiny values become zero`, () => {
    const bits = smallFloatBits(Number.NaN, format) & 0x7fff;
    assert.ok(bits > infinity);
    assert.equal(smallFloatBits(Number.MIN_VALUE, format), 0);
    assert.equal(smallFloatBits(-1e-300, format), 0x8000);
  });
}
