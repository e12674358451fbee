/** Reads back what was written: only what was found on the disk and is correct gets into the manifest. */
import { Worker } from 'node:worker_threads';
import { error, type Problem, ProblemsError } from '../base/problem.ts';
import type { Plan } from '../plan/plan.ts';
import type { Verification, VerifiedFile } from '../verify/verify.ts';
import type { ToReadBack, WriterMessage } from './reader-thread.ts';
import { type StagedFile, verifyStaged } from './verify-staged.ts';
import type { Digests, WriteListener, WrittenFile } from './write-files.ts';

/** Reads files back, while they are written or afterwards. `close` has to be called in any case. */
export interface ReadBack extends WriteListener {
  /** Waits for the result, once all files are complete. */
  readonly end: () => Promise<Verification>;
  /** Waits until no file is open any more. */
  readonly close: () => Promise<void>;
}

/** From this many bytes of records on, a thread pays: starting it takes as long as reading some megabytes. */
const THREAD_BYTES = 2 ** 25;

/** On a thread of its own if there are two cores and enough bytes of records; otherwise afterwards on this thread. */
export function openReadBack(
  plan: Plan,
  files: readonly StagedFile[],
  { bytes, cores, signal }: { readonly bytes: number; readonly cores: number; readonly signal: AbortSignal },
): ReadBack {
  return cores > 1 && bytes >= THREAD_BYTES
    ? readMeanwhile(plan, files, signal)
    : readAfterwards(plan, files, signal);
}

/** On this thread, once everything is written. */
export function readAfterwards(plan: Plan, files: readonly StagedFile[], signal: AbortSignal): ReadBack {
  return {
    onGrown: () => undefined,
    onComplete: () => undefined,
    end: () => verifyStaged(plan, files, signal),
    close: async () => undefined,
  };
}

/** The entry of the thread: next to this file, or in a folder of dist/ once bundled. */
const ENTRY = import.meta.url.endsWith('.ts') ? './reader-thread.ts' : '../reader/index.js';

/** Behind the writing, on another thread: it opens the files by their paths, and shares nothing with the writer. */
export function readMeanwhile(plan: Plan, files: readonly StagedFile[], signal: AbortSignal): ReadBack {
  const workerData: ToReadBack = { plan, files };
  const worker = new Worker(new URL(ENTRY, import.meta.url), { workerData });
  const send = (message: WriterMessage) => worker.postMessage(message);
  const stop = () => send({ type: 'stop' });
  signal.addEventListener('abort', stop);
  const ended = new Promise<void>((resolve) => {
    worker.on('exit', () => resolve());
  });
  const found = new Promise<Verification>((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (status) => reject(new Error(`The reading thread ended with ${status}`)));
  });
  // It is awaited at the end; until then its failure must not count as unhandled.
  found.catch(() => undefined);
  return {
    onGrown: (file, bytes) => send({ type: 'grown', file, bytes }),
    onComplete: (file) => send({ type: 'complete', file }),
    end: () =>
      found.catch((cause: unknown) => {
        signal.throwIfAborted();
        throw cause;
      }),
    async close() {
      signal.removeEventListener('abort', stop);
      stop();
      await ended;
    },
  };
}

/**
 * The digests of what was found. Our own files must be good: a fault in them is a bug or a broken disk.
 * @throws {ProblemsError} with every fault
 */
export function digestsOf(
  written: readonly WrittenFile[],
  { files, problems, contentSha256 }: Verification,
): Digests {
  // A file with a fault differs from what was written anyway.
  if (problems.length > 0 || contentSha256 === undefined) throw new ProblemsError(problems);
  const others = written.flatMap((file, f) => differences(file, files[f]));
  if (others.length > 0) throw new ProblemsError(others);
  return { files, contentSha256 };
}

/** Valid records may still differ from those that were written, or be in another order. */
function differences(
  { file, bytes, recordsChecksum }: WrittenFile,
  found: VerifiedFile | undefined,
): Problem[] {
  if (found?.bytes === bytes && found.recordsChecksum === recordsChecksum) return [];
  const what =
    found?.bytes === bytes ? 'other records than those' : `${found?.bytes} bytes, not the ${bytes}`;
  const message = `${file}: the disk holds ${what} that were written`;
  return [
    error('not-as-written', undefined, message, 'generate it again, on another disk if this is repeated'),
  ];
}
