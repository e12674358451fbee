/** Checks the tie between a feature and the one that it follows. */
import type { Kind } from '../../base/kind.ts';
import { quote } from '../../yaml/node.ts';
import { compareNumbers } from '../integer.ts';
import type { ImageFact, SchemaFeature, Steps, Tie } from '../schema.ts';
import { type Fault, fault, KINDS_OF_TIE, listKinds } from './fault.ts';
import { elementsOf, isSameLength } from './shape.ts';

/** The fault of a feature that follows `other` by `tie`. */
export function tieFault(feature: SchemaFeature, tie: Tie, other: SchemaFeature): Fault | undefined {
  const kinds = tie.type === 'image-fact' ? [FACT_KINDS[tie.fact]] : KINDS_OF_TIE[tie.type];
  const needs = (which: SchemaFeature, allowed: readonly Kind[]) =>
    allowed.includes(which.kind) ? undefined : wrongKind(which, allowed, feature, other);
  if (feature.content !== undefined && feature.kind === 'bytes' && tie.type !== 'ragged-values') {
    const message = `${quote(feature.name)} has the content ${feature.content.type} but also follows ${quote(other.name)}`;
    return fault('tie-and-content', message, 'remove one of them');
  }
  const found = needs(feature, kinds);
  if (found !== undefined) return found;
  switch (tie.type) {
    case 'at-least':
      return needs(other, [feature.kind]) ?? lengthFault(feature, other) ?? boundsFault(feature, other);
    case 'name-of':
      return needs(other, ['int64']) ?? lengthFault(feature, other) ?? namesFault(feature, other);
    case 'image-fact':
      return imageFault(feature, other) ?? lengthFault(feature, other);
    case 'ragged-values':
      return needs(other, ['int64']) ?? raggedFault(feature, other);
    case 'ragged-partition': {
      const message = `${quote(feature.name)} is ragged by ${tie.partition} of ${quote(other.name)}, which cannot be generated`;
      return fault('unsupported-partition', message, 'give the lengths of the rows instead (RowLengths)');
    }
    case 'equal':
      return needs(other, [feature.kind]) ?? lengthFault(feature, other);
    case 'shape-of':
      return needs(other, ['bytes']) ?? arrayFault(feature, other);
    case 'sparse-index':
      return lengthFault(feature, other) ?? sizeFault(feature, tie.size);
  }
}

const FACT_KINDS: Readonly<Record<ImageFact, Kind>> = {
  height: 'int64',
  width: 'int64',
  channels: 'int64',
  size: 'int64',
  format: 'bytes',
  sha256: 'bytes',
};

function wrongKind(
  which: SchemaFeature,
  allowed: readonly Kind[],
  { name }: SchemaFeature,
  other: SchemaFeature,
): Fault {
  const relation = `${quote(name)} follows ${quote(other.name)}`;
  const message = `${quote(which.name)} is ${which.kind}, but must be ${listKinds(allowed)}, since ${relation}`;
  return fault('tie-of-wrong-kind', message, `make it ${listKinds(allowed)}, or remove the tie`);
}

function lengthFault(feature: SchemaFeature, other: SchemaFeature): Fault | undefined {
  if (isSameLength(feature.shape, other.shape)) return undefined;
  const message = `${quote(feature.name)} follows ${quote(other.name)} element by element, but can have another number of elements`;
  return fault('tie-of-other-length', message, 'give both the same shape, or the same length group');
}

function boundsFault({ name, domain }: SchemaFeature, other: SchemaFeature): Fault | undefined {
  const { min } = other.domain ?? {};
  if (domain?.max === undefined || min === undefined || compareNumbers(domain.max, min) >= 0)
    return undefined;
  const message = `${quote(name)} is at most ${domain.max}, but must be at least ${quote(other.name)}, which starts at ${min}`;
  return fault('at-least-impossible', message, 'move the bounds');
}

function namesFault({ name }: SchemaFeature, other: SchemaFeature): Fault | undefined {
  const { names, values } = other.domain ?? {};
  if (names === undefined) {
    const message = `${quote(name)} contains the names of ${quote(other.name)}, whose numbers have no names`;
    return fault('names-missing', message, `give names to ${quote(other.name)}`);
  }
  const unnamed = values?.find((value) => !names.has(Number(value)));
  if (unnamed === undefined) return undefined;
  const message = `${quote(name)} contains the names of ${quote(other.name)}, whose value ${unnamed} has no name`;
  return fault('names-missing', message, 'name it, or remove the value');
}

function imageFault({ name }: SchemaFeature, other: SchemaFeature): Fault | undefined {
  if (other.content?.type === 'image') return undefined;
  const message = `${quote(name)} is a fact about the image in ${quote(other.name)}, which does not contain an image`;
  return fault('no-image', message, `give ${quote(other.name)} an image as its content`);
}

function arrayFault({ name }: SchemaFeature, other: SchemaFeature): Fault | undefined {
  if (other.content?.type === 'raw' || other.content?.type === 'tensor') return undefined;
  const message = `${quote(name)} has the dimensions of the arrays in ${quote(other.name)}, which does not contain arrays`;
  return fault('no-array', message, `give ${quote(other.name)} the content raw or tensor`);
}

function raggedFault({ name, shape, steps }: SchemaFeature, other: SchemaFeature): Fault | undefined {
  if (shape.type === 'fixed') {
    const message = `${quote(name)} contains the values of ragged rows, but its shape is fixed`;
    return fault('ragged-of-fixed-shape', message, 'give it a variable length');
  }
  if (haveSameSteps(steps, other.steps)) return undefined;
  const message = `${quote(name)} has rows in each step of ${quote(other.name)}, but not always as many steps`;
  return fault('tie-of-other-steps', message, 'give both the same steps, or the same group of steps');
}

function haveSameSteps(a: Steps | undefined, b: Steps | undefined): boolean {
  if (a?.group !== undefined || b?.group !== undefined) return a?.group === b?.group;
  return a?.min === b?.min && a?.max === b?.max;
}

function sizeFault({ name, shape }: SchemaFeature, size: number): Fault | undefined {
  if (!Number.isSafeInteger(size) || size < 1) {
    const message = `the indices of ${quote(name)} are below ${size}, which must be an integer of at least 1`;
    return fault('bad-size', message, 'give the size of the sparse tensor');
  }
  const { min } = elementsOf(shape);
  if (min <= size) return undefined;
  const message = `${quote(name)} has at least ${min} different indices, but there are only ${size}`;
  return fault('size-too-small', message, 'raise the size, or lower the length');
}
