import type { Kind } from '../base/kind.ts';
import type { Place } from '../base/problem.ts';
import type { Content, Domain, Label, SchemaFeature, Steps, Tie } from './schema.ts';

export type { Kind };

/** A `label` is what the model learns to predict. */
export type Role = 'feature' | 'label';

/** A feature that the training reads, described by the schema and the config together. */
export interface Feature {
  readonly name: string;
  readonly kind: Kind;
  /** Number of elements in every example; `variable` if the reader accepts any number. */
  readonly length: number | 'variable';
  /** Bounds of a variable length, if the schema has any. */
  readonly rows?: Rows;
  /** Whether the reader rejects an example without the feature, because it has no default for it. */
  readonly required: boolean;
  /** Steps of a feature list, or items of an example list; the length is then that of one step. */
  readonly steps?: Steps;
  readonly domain?: Domain;
  readonly content?: Content;
  readonly tie?: Tie;
  readonly label?: Label;
  readonly role: Role;
  /** The place where the config selects it or, without a config, where the schema describes it. */
  readonly place: Place;
  /** The place where the schema describes it. */
  readonly describedAt: Place;
}

/** The rows of a variable length; each has `size` elements. */
export interface Rows {
  readonly min: number;
  /** Undefined if the schema sets no limit. */
  readonly max: number | undefined;
  readonly size: number;
  /** Features of the same group have the same number of rows in every example. */
  readonly group?: string;
}

/** Turns a feature of a schema into one with the role that the config or, by default, the schema gives it. */
export function featureOf(
  { name, kind, shape, presence, steps, domain, content, tie, label, place }: SchemaFeature,
  role: Role = label === undefined ? 'feature' : 'label',
  selectedAt = place,
): Feature {
  const length = shape.type === 'fixed' ? product(shape.dims) : 'variable';
  const rows = shape.type === 'fixed' ? undefined : rowsOf(shape);
  return {
    name,
    kind,
    length,
    ...(rows !== undefined && { rows }),
    required: presence.required,
    ...(steps !== undefined && { steps }),
    ...(domain !== undefined && { domain }),
    ...(content !== undefined && { content }),
    ...(tie !== undefined && { tie }),
    ...(label !== undefined && { label }),
    role,
    place: selectedAt,
    describedAt: place,
  };
}

/** The name of the feature that a tie follows. */
export function leaderOf(tie: Tie): string {
  return tie.type === 'ragged-values' ? tie.rowLengths : tie.feature;
}

function rowsOf({ min, max, row, group }: Extract<SchemaFeature['shape'], { type: 'variable' }>): Rows {
  return { min, max, size: product(row), ...(group !== undefined && { group }) };
}

function product(dims: readonly number[]): number {
  return dims.reduce((size, dim) => size * dim, 1);
}
