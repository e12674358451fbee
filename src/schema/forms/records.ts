/** Records as a schema: this file recognises a TFRecord file; what reads it is loaded when needed. */
import { constants, gunzipSync } from 'node:zlib';
import type { OnProblem } from '../../base/problem.ts';
import { recordLength } from '../../verify/frame-crc.ts';
import { sniff } from '../../verify/sniff.ts';
import type { SchemaForm } from '../form.ts';
import { loadHeavyForms } from '../load-heavy-forms.ts';
import type { Schema } from '../schema.ts';
import { checkFragment } from './file-checks.ts';
import type { RecogniseContent } from './records/content-tally.ts';

export type { RecogniseContent };

const START_BYTES = 4096;

/** The form of TFRecord files; `recognise` tells images and tensors from other bytes. */
export function recordsForm(recognise: RecogniseContent): SchemaForm {
  return {
    name: 'records',
    whyNot: ({ bytes }) => whyNoRecords(bytes),
    read: async (file, onProblem) => {
      if (!checkFragment(file, onProblem)) return undefined;
      const { inferFromBytes } = await loadHeavyForms();
      return inferFromBytes(file.bytes, file.name, recognise, onProblem);
    },
  };
}

/** As the form does, for a file of any size: only its start is read. `name` is what problems call it. */
export async function inferSchemaOfFile(
  path: string,
  name: string,
  recognise: RecogniseContent,
  onProblem: OnProblem,
): Promise<Schema | undefined> {
  const { inferFromFile } = await loadHeavyForms();
  return inferFromFile(path, name, recognise, onProblem);
}

function whyNoRecords(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, START_BYTES));
  const compression = sniff(start);
  if (compression === undefined) return 'it does not start with a TFRecord, compressed or not';
  return compression !== 'gzip' || holdsRecords(start) ? undefined : 'it is compressed, but not a TFRecord';
}

/** Whether the start of a gzip file is that of records; an empty one may be. */
function holdsRecords(start: Buffer): boolean {
  try {
    const content = gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH });
    return content.length === 0 || recordLength(content) !== undefined;
  } catch {
    return false;
  }
}
