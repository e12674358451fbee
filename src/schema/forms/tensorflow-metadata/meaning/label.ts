/** Infers the type of a label from its kind and the values that it may take. */
import type { Kind } from '../../../../base/kind.ts';
import type { Domain, Label } from '../../../schema.ts';
import type { Tags } from './tags.ts';

/** A range with more integers counts as a quantity, unless the form states that they are ids. */
const MAX_CLASSES = 1000;

/** The label that the values of a feature imply; undefined if nothing can be inferred. */
export function inferLabel(
  kind: Kind,
  domain: Domain | undefined,
  isCategorical: boolean,
): Label | undefined {
  const count = classCount(domain);
  if (kind === 'bytes') return domain?.values && count !== undefined ? { type: 'classes', count } : undefined;
  if (isBinary(kind, domain)) return { type: 'binary' };
  if (kind === 'float') return { type: 'regression' };
  if (count !== undefined && (isCategorical || count <= MAX_CLASSES)) return { type: 'classes', count };
  return domain && !isSingle(domain) ? { type: 'regression' } : undefined;
}

/** The label that Merlin's tags state, or that is inferred from the values. */
export function labelOfTags(
  tag: NonNullable<Tags['label']>,
  kind: Kind,
  domain: Domain | undefined,
  isCategorical: boolean,
): Label | undefined {
  if (kind !== 'bytes' && (tag === 'binary' || tag === 'regression')) return { type: tag };
  const count = tag === 'classes' && kind === 'int64' ? classCount(domain) : undefined;
  return count === undefined ? inferLabel(kind, domain, isCategorical) : { type: 'classes', count };
}

function isBinary(kind: Kind, domain: Domain | undefined): boolean {
  if (domain?.values) return domain.values.length === 2 && domain.values.every((value, i) => value === i);
  return kind === 'int64' && domain?.min === 0 && domain.max === 1;
}

function isSingle({ values, min, max }: Domain): boolean {
  return values?.length === 1 || (min !== undefined && min === max);
}

/** The number of listed values or of integers from 0; undefined for a single one, which needs no prediction. */
function classCount(domain: Domain | undefined): number | undefined {
  const last = domain?.min === 0 && typeof domain.max === 'number' ? domain.max : 0;
  const count = domain?.values?.length ?? last + 1;
  return count > 1 ? count : undefined;
}

/** The domain of a class label. Its integers need names unless they start at 0. */
export function nameClasses(domain: Domain): Domain {
  const { values, names } = domain;
  if (values === undefined || names !== undefined || values.every((value, i) => value === i)) return domain;
  const numbers = values.flatMap((value) => (typeof value === 'number' ? [value] : []));
  return numbers.length < values.length
    ? domain
    : { ...domain, names: new Map(numbers.map((value) => [value, String(value)])) };
}
