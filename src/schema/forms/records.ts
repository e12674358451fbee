/** Recognises TFRecord files as schemas. The reader is only loaded when needed. */
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

/** The form of TFRecord files. `recognise` recognises images and tensors in bytes. */
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

/** Infers a schema from a file of any size, of which only the start is read. Problems call it `name`. */
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
  if (compression === undefined) return 'it does not start with a compressed or uncompressed record';
  return compression !== 'gzip' || holdsRecords(start)
    ? undefined
    : 'it is compressed, but does not contain records';
}

/** Whether a gzip file starts with records. An empty one counts, because it may have none. */
function holdsRecords(start: Buffer): boolean {
  try {
    const content = gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH });
    return content.length === 0 || recordLength(content) !== undefined;
  } catch {
    return false;
  }
}
