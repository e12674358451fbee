import type { Kind } from '../base/kind.ts';
import { formatCount } from '../base/text.ts';

/** What every record must have for one feature. */
export interface Expected {
  readonly name: string;
  readonly kind: Kind;
  /** Number of elements in an example, or in each step. */
  readonly length: number | Bounds;
  /** Number of elements in a row, if the length must be a number of whole rows. */
  readonly rowSize?: number;
  /** Features of a group have the same number of rows in every example; absent and empty lists are not compared. */
  readonly group?: string;
  /** Set for the feature lists of a `sequence-example` and for the items of an `example-list`. */
  readonly steps?: Steps;
  /** Whether the reader rejects an example without the feature, or has a default for it. */
  readonly presence: 'required' | 'has-default';
}

/** Both bounds are inclusive; the upper one may be infinite. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** How many steps there are; feature lists of a group have the same number. */
export interface Steps extends Bounds {
  readonly group?: string;
}

/** What a schema or a plan says about a feature. */
interface Described {
  readonly name: string;
  readonly kind: Kind;
  /** Number of elements or, with `rowSize`, of rows. */
  readonly length: number | Bounds | 'variable';
  /** Set by a plan: number of elements in a row. */
  readonly rowSize?: number;
  /** Set by a schema: bounds of a variable length. */
  readonly rows?: Rows;
  /** Set by a plan: the same as `rows.group`. */
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

/** The expectation for a feature of a schema or a plan. */
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

/** Whether the number of elements can vary. */
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
