import type { Kind } from '../base/kind.ts';
import type { Place } from '../base/problem.ts';
import type { Content, Domain, Label, SchemaFeature, Steps, Tie } from './schema.ts';

export type { Kind };

/** `label`: what the model learns to predict. */
export type Role = 'feature' | 'label';

/** One feature that the training reads, as schema and config together describe it. */
export interface Feature {
  readonly name: string;
  readonly kind: Kind;
  /** Elements in every example; `variable` where the reader takes any number. */
  readonly length: number | 'variable';
  /** Of a variable length: what the schema says of it. */
  readonly rows?: Rows;
  /** Whether the reader refuses an example without the feature: it has no default for it. */
  readonly required: boolean;
  /** Steps of a feature list, or items of an example list; then the length is that of a step. */
  readonly steps?: Steps;
  readonly domain?: Domain;
  readonly content?: Content;
  readonly tie?: Tie;
  readonly label?: Label;
  readonly role: Role;
  /** Where the config selects it, or where the schema describes it when there is no config. */
  readonly place: Place;
  /** Where the schema describes it. */
  readonly describedAt: Place;
}

/** Rows of a variable length: as many elements as rows times `size`. */
export interface Rows {
  readonly min: number;
  /** Undefined if the schema sets no limit. */
  readonly max: number | undefined;
  readonly size: number;
  /** Features of the same group have equally many rows in every example. */
  readonly group?: string;
}

/** The feature of a schema in the role that the config, or else the schema, gives it. */
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
