import { error, type OnProblem } from '../base/problem.ts';
import type { CHARSETS, FeatureRule } from '../spec/feature-rule.ts';
import type { BytesDistribution, Range } from './distribution.ts';
import { choices, required, textOf } from './rule-values.ts';

export const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Of 1, 2, 3 and 4 bytes in UTF-8. */
const MANY_SCRIPTS = `${ALPHANUMERIC} äéßøñçğžΩλдяשع€→中文日本語한글👍🚀🧪`;

const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

type Charset = (typeof CHARSETS)[number];

/** The distribution that a rule of the fixture spec names for a bytes feature; undefined where it names none. */
export function parseBytes(rule: FeatureRule, onProblem: OnProblem): BytesDistribution | undefined {
  const { distribution, bytes } = rule;
  switch (distribution?.value) {
    case undefined:
      return bytes && spelled(bytes.value.charset ?? 'alphanumeric', sizeOf(rule, onProblem));
    case 'categorical':
      return { type: 'categorical', ...choices(rule, (value) => textOf(value, '', onProblem), onProblem) };
    case 'constant':
      return {
        type: 'categorical',
        values: [textOf(required(rule, 'value', onProblem), '', onProblem)],
        weights: [1],
      };
    case 'example-index':
      return { type: 'example-index' };
    default: {
      const message = `${distribution?.value} draws numbers, and the feature has bytes`;
      const fix = 'choose categorical, constant or example-index, or give "bytes" alone';
      onProblem(error('distribution-of-other-kind', distribution?.place, message, fix));
      return undefined;
    }
  }
}

function sizeOf({ bytes }: FeatureRule, onProblem: OnProblem): Range {
  const { min = 1, max = 16 } = bytes?.value ?? {};
  if (min > max)
    onProblem(
      error(
        'min-exceeds-max',
        bytes?.place,
        `"bytes" has min ${min} and max ${max}`,
        'make "max" at least "min"',
      ),
    );
  return { min, max: Math.max(min, max) };
}

function spelled(charset: Charset, size: Range): BytesDistribution {
  switch (charset) {
    case 'alphanumeric':
      return { type: 'text', size, alphabet: ALPHANUMERIC };
    case 'ascii':
      return { type: 'text', size, alphabet: PRINTABLE_ASCII };
    case 'utf-8':
      return { type: 'text', size, alphabet: MANY_SCRIPTS };
    case 'any':
      return { type: 'octets', size };
  }
}
