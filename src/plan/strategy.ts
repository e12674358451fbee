import { bindIntegers } from './distributions/bind.ts';
import type { Plan, PlannedFeature } from './plan.ts';
import { isIncompressible, type RecordLayout } from './size.ts';

/**
 * How deflate searches for repetitions: at one of zlib's levels; not at all, because the plan says what repeats; or
 * there is no deflate.
 */
export type Strategy = number | 'structured' | 'none';

/** zlib's default. */
const ORDINARY_LEVEL = 6;

/** From this share of such values in a record on, a search does not pay. */
const MOSTLY = 0.7;

/** Bytes of records, in the whole fixture, that zlib is done with before our own deflate has made its codes. */
const FEW_BYTES = 2 ** 20;

/** Bytes of a record: larger ones, which are blocks of their own, do not fit where the innermost loops work. */
export const LARGE_RECORD = 2 ** 26;

/** If a search would hardly find more than is already known, it is skipped, which is many times as fast. */
export function chooseStrategy({ data, layout }: Plan, { features, maxRecordBytes }: RecordLayout): Strategy {
  if (layout.compression === 'none') return 'none';
  if (layout.compressionLevel !== 'auto') return layout.compressionLevel;
  // For nested records it is not known what repeats.
  if (data.record !== undefined) return ORDINARY_LEVEL;
  if (maxRecordBytes * data.examples < FEW_BYTES || maxRecordBytes > LARGE_RECORD) return ORDINARY_LEVEL;
  const evenly = data.features.map((feature, f) =>
    isDrawnEvenly(feature) ? (features[f]?.maxPayload ?? 0) : 0,
  );
  const bytes = evenly.reduce((sum, payload) => sum + payload, 0);
  return bytes > MOSTLY * maxRecordBytes ? 'structured' : ORDINARY_LEVEL;
}

/** Whether a search for repetitions in the values finds nothing: each is drawn alone, and evenly. */
function isDrawnEvenly(feature: PlannedFeature): boolean {
  // The examples of an entity repeat each other.
  if (feature.entity !== undefined) return false;
  if (feature.kind !== 'int64') return isIncompressible(feature);
  return !feature.modifiers?.zeros && bindIntegers(feature.distribution).isDrawnEvenly;
}
