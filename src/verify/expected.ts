import type { Kind } from '../base/kind.ts';
import { formatCount } from '../base/text.ts';

/** What every record must hold for one feature. */
export interface Expected {
  readonly name: string;
  readonly kind: Kind;
  /** Elements in an example, or in each step: fixed, or between two bounds, both included. */
  readonly length: number | Bounds;
  /** Elements of a row, where the length is a number of whole rows. */
  readonly rowSize?: number;
  /** Features of a group have equally many rows in every example; an absent or empty list is compared with none. */
  readonly group?: string;
  /** Set for the feature lists of a `sequence-example` and for the items of an `example-list`. */
  readonly steps?: Steps;
  /** Whether the reader refuses an example without the feature, or has a default for it. */
  readonly presence: 'required' | 'has-default';
}

/** Both included; the upper one may be infinite. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** How many steps there are; feature lists of a group have equally many. */
export interface Steps extends Bounds {
  readonly group?: string;
}

/** What a schema and a plan say of a feature. */
interface Described {
  readonly name: string;
  readonly kind: Kind;
  /** Elements or, with `rowSize`, rows. */
  readonly length: number | Bounds | 'variable';
  /** Of a plan: elements of a row. */
  readonly rowSize?: number;
  /** Of a schema: what it says of a variable length. */
  readonly rows?: Rows;
  /** Of a plan: as `rows.group`. */
  readonly lengthGroup?: string;
  readonly steps?: { readonly min: number; readonly max: number | undefined; readonly group?: string };
}

interface Rows {
  readonly min: number;
  readonly max: number | undefined;
  readonly size: number;
  readonly group?: string;
}

const ANY: Bounds = { min: 0, max: Number.POSITIVE_INFINITY };

/** The expectation for a feature as a schema or a plan describes it. */
export function expectedOf(feature: Described, presence: Expected['presence']): Expected {
  const { name, kind, length, steps, rows, rowSize = rows?.size ?? 1, lengthGroup = rows?.group } = feature;
  const bounds = length === 'variable' ? (rows ? bounded(rows) : ANY) : length;
  return {
    name,
    kind,
    length:
      typeof bounds === 'number'
        ? bounds * rowSize
        : { min: bounds.min * rowSize, max: rowSize === 0 ? 0 : bounds.max * rowSize },
    ...(rowSize > 1 && { rowSize }),
    ...(lengthGroup !== undefined && { group: lengthGroup }),
    ...(steps && { steps: bounded(steps) }),
    presence,
  };
}

function bounded<T extends { readonly max: number | undefined }>(range: T): T & { readonly max: number } {
  return { ...range, max: range.max ?? Number.POSITIVE_INFINITY };
}

/** Whether any number of elements is allowed but for the bounds. */
export function isVariable({ length }: Expected): boolean {
  return typeof length !== 'number';
}

/** `int64 with 3 values` */
export function describeExpected({ kind, length }: Expected): string {
  return `${kind} with ${lengthText(length)}`;
}

/** `3 values`, `0 to 5 values`, `1 or more values` */
export function lengthText(length: Expected['length'], noun = 'value'): string {
  if (typeof length === 'number') return formatCount(length, noun);
  const { min, max } = length;
  if (max === Number.POSITIVE_INFINITY) return `${min} or more ${noun}s`;
  return min === max ? formatCount(min, noun) : `${min} to ${formatCount(max, noun)}`;
}
