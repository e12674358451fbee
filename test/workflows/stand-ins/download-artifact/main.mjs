import { cpSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';

const { INPUT_NAME: name, INPUT_PATTERN: pattern, INPUT_PATH: path, STAND_INS: store } = process.env;
const artifacts = globSync(join(store, 'artifacts', name || pattern || '*'));
if (name && artifacts.length === 0) throw new Error(`Artifact not found for name: ${name}`);
const isMerged = name || process.env['INPUT_MERGE-MULTIPLE'] === 'true';
for (const artifact of artifacts)
  cpSync(artifact, isMerged ? path : join(path, basename(artifact)), { recursive: true });
