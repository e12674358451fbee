/** Checks labels. */
import type { Kind } from '../../base/kind.ts';
import { quote } from '../../yaml/node.ts';
import { compareNumbers } from '../integer.ts';
import type { SchemaFeature } from '../schema.ts';
import { type Fault, fault, KINDS_OF_LABEL, listKinds } from './fault.ts';

/** The fault of a label. */
export function labelFault(feature: SchemaFeature): Fault | undefined {
  const { name, kind, label, content, tie } = feature;
  if (label === undefined) return undefined;
  const kinds: readonly Kind[] = KINDS_OF_LABEL[label.type];
  if (!kinds.includes(kind)) {
    const message = `${quote(name)} is ${kind}, but a ${label.type} label must be ${listKinds(kinds)}`;
    return fault('label-of-wrong-kind', message, 'change its kind, or remove the label');
  }
  if (tie !== undefined || content !== undefined) {
    const message = `${quote(name)} is a label, but its values follow from ${tie === undefined ? 'its content' : 'another feature'}`;
    return fault('label-and-tie', message, 'make the other feature the label, or remove the label');
  }
  if (label.type !== 'classes') return undefined;
  return classesFault(feature, label.count) ?? priorsFault(name, label.count, label.priors);
}

function priorsFault(name: string, count: number, priors: readonly number[] | undefined): Fault | undefined {
  if (priors === undefined) return undefined;
  if (priors.length !== count) {
    const message = `${quote(name)} is a label of ${count} classes but has ${priors.length} priors`;
    return fault('priors-mismatch', message, 'give a prior for every class');
  }
  if (priors.some((prior) => prior > 0)) return undefined;
  const message = `the priors of ${quote(name)} sum to 0: no class can be chosen`;
  return fault('priors-all-zero', message, 'make one of them greater than 0');
}

function classesFault({ name, kind, domain }: SchemaFeature, count: number): Fault | undefined {
  const shown = quote(name);
  if (!Number.isSafeInteger(count) || count < 2) {
    const message = `${shown} is a label of ${count} classes: there must be at least 2`;
    return fault('too-few-classes', message, 'give the number of classes, or make the label binary');
  }
  const listed = kind === 'bytes' ? domain?.values?.length : domain?.names?.size;
  if (kind === 'bytes' && listed === undefined) {
    const message = `${shown} is a bytes label of ${count} classes, but its values are not listed`;
    return fault('classes-without-values', message, 'list the classes as its values');
  }
  if (listed !== undefined && listed !== count) {
    const message = `${shown} is a label of ${count} classes but lists ${listed}`;
    return fault('classes-differ', message, `make it ${listed} classes, or list ${count}`);
  }
  const { min = 0, max = count - 1 } = domain ?? {};
  if (listed !== undefined || (compareNumbers(min, 0) <= 0 && compareNumbers(max, count - 1) >= 0)) {
    return undefined;
  }
  const message = `${shown} is a label of ${count} classes, which are the numbers 0 to ${count - 1}, but its values go from ${min} to ${max}`;
  return fault('classes-differ', message, 'move the bounds, or name each number');
}
