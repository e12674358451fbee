/** schemas/manifest.json and schemas/lock-file.json, from the types of their writers. */
import type { DataPlan, PlannedFeature } from '../src/plan/plan.ts';
import { printJson } from './print-json.ts';
import { jsonSchemaOf } from './type-json-schema.ts';

/** A lock file: the plan of the data, with a digest of each feature. */
export interface LockFile extends Omit<DataPlan, 'features'> {
  readonly generator: 'tfrecord-fixture';
  /** SHA-256 of everything that decides the data. */
  readonly fingerprint: string;
  readonly features: readonly LockedFeature[];
}

/** The plan of a feature, and its SHA-256. */
export type LockedFeature = PlannedFeature & { readonly digest: string };

export function renderManifestJsonSchema(): string {
  return render('Manifest of a fixture of tfrecord-fixture', 'src/fixture/manifest.ts', 'Manifest');
}

export function renderLockJsonSchema(): string {
  return render('Lock file of tfrecord-fixture', 'scripts/file-json-schemas.ts', 'LockFile');
}

function render(title: string, module: string, type: string): string {
  return printJson({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    description: 'Written by `npm run tables` from the types of what is written.',
    ...jsonSchemaOf(module, type),
  });
}
