/** Reads the default for an absent feature. */
import type { Kind } from '../../../base/kind.ts';
import type { Integer } from '../../schema.ts';
import { iterate, refuseImport } from './access.ts';
import { type Finding, fail, warningAt } from './finding.ts';
import { isType, typeName, type Value } from './value.ts';

/** The elements of a `default_value`; undefined, with a warning, if a schema cannot represent them. */
export function readDefault(
  value: Value,
  kind: Kind,
  dims: readonly number[],
  offset: number,
  onFinding: (finding: Finding) => void,
): (Integer | string)[] | undefined {
  const elements: Value[] = [];
  flatten(value, offset, elements);
  const count = dims.reduce((product, dim) => product * dim, 1);
  if (elements.length !== count) {
    const shape = `[${dims.join(', ')}]`;
    const fix =
      elements.length === 1 && dims.length > 0
        ? `write [value] * ${count}`
        : 'give one value for each element';
    const message = `the default has ${elements.length} elements, but the shape ${shape} has ${count}`;
    fail('default-value', offset, message, fix);
  }
  const wrong = elements.find((element) => !isOfKind(element, kind));
  if (wrong !== undefined) {
    const dtype = { int64: 'int64', float: 'float32', bytes: 'string' }[kind];
    const message = `the default is a ${typeName(wrong)}, but the feature is ${dtype}`;
    const fix = `use ${{ int64: 'an integer', float: 'a number', bytes: 'a string' }[kind]}`;
    fail('default-value', offset, message, fix);
  }
  const texts = elements.map((element) => asElement(element, kind));
  if (texts.includes(undefined))
    onFinding(
      warningAt(
        'ignored-default',
        offset,
        'the default is ignored because it is not UTF-8, but the feature may be absent',
      ),
    );
  return texts.includes(undefined) ? undefined : texts.filter((text) => text !== undefined);
}

const MAX_DEPTH = 20;

/** Collects the elements, and returns the dimensions of the nested lists. */
function flatten(value: Value, offset: number, elements: Value[], depth = 0): readonly number[] {
  if (depth > MAX_DEPTH)
    fail('too-deep', offset, `the default has more than ${MAX_DEPTH} dimensions`, 'use fewer');
  if (!isType(value, 'list') && !isType(value, 'tuple')) {
    refuseImport(value, offset);
    elements.push(value);
    return [];
  }
  const items = iterate(value, offset);
  const shapes = items.map((item) => flatten(item, offset, elements, depth + 1).join());
  if (new Set(shapes).size > 1)
    fail(
      'default-value',
      offset,
      'the rows of the default have different lengths',
      'make all rows the same length',
    );
  return [items.length, ...(shapes[0] ? shapes[0].split(',').map(Number) : [])];
}

function isOfKind(value: Value, kind: Kind): boolean {
  if (kind === 'bytes') return typeof value === 'string' || isType(value, 'bytes');
  if (typeof value === 'bigint') return kind === 'float' || BigInt.asIntN(64, value) === value;
  return typeof value === 'boolean' || (kind === 'float' && typeof value === 'number');
}

function asElement(value: Value, kind: Kind): Integer | string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'bigint')
    return kind === 'int64' && !Number.isSafeInteger(Number(value)) ? value.toString() : Number(value);
  if (!isType(value, 'bytes')) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value.bytes);
  } catch {
    return undefined;
  }
}
