/** Reads back what was written: only what was found on the disk and is correct gets into the manifest. */
import { Worker } from 'node:worker_threads';
import { error, type Problem, ProblemsError } from '../base/problem.ts';
import type { Plan } from '../plan/plan.ts';
import { complete, type Growth, grow, startGrowth } from '../verify/growth.ts';
import { THREAD_BYTES } from '../verify/unpack-ahead.ts';
import type { Verification, VerifiedFile } from '../verify/verify.ts';
import type { StopReading, ToReadBack } from './reader-thread.ts';
import { type StagedFile, verifyStaged } from './verify-staged.ts';
import type { Digests, WriteListener, WrittenFile } from './write-files.ts';

/** Reads files back, while they are written or afterwards. `close` has to be called in any case. */
export interface ReadBack extends WriteListener {
  /** Waits for the result, once all files are complete. */
  readonly end: () => Promise<Verification>;
  /** Waits until no file is open any more. */
  readonly close: () => Promise<void>;
}

/**
 * On threads of their own if there are two cores and enough bytes of records, one for large files and one for their records;
 * otherwise afterwards on this thread.
 */
export function openReadBack(
  plan: Plan,
  files: readonly StagedFile[],
  { bytes, cores, signal }: { readonly bytes: number; readonly cores: number; readonly signal: AbortSignal },
): ReadBack {
  if (cores < 2 || bytes < THREAD_BYTES) return readAfterwards(plan, files, signal);
  return readMeanwhile(plan, files, { signal, cores: bytes / files.length < THREAD_BYTES ? 1 : cores });
}

/** On this thread, once everything is written. */
export function readAfterwards(plan: Plan, files: readonly StagedFile[], signal: AbortSignal): ReadBack {
  return {
    onGrown: () => undefined,
    onComplete: () => undefined,
    end: () => verifyStaged(plan, files, { signal }),
    close: async () => undefined,
  };
}

/** The entry of the thread: next to this file, or in a folder of dist/ once bundled. */
const ENTRY = import.meta.url.endsWith('.ts') ? './reader-thread.ts' : '../reader/index.js';

/** Behind the writing, on another thread: it opens the files by their paths, and shares nothing with the writer. */
export function readMeanwhile(
  plan: Plan,
  files: readonly StagedFile[],
  { signal, cores }: { readonly signal: AbortSignal; readonly cores: number },
): ReadBack {
  const growths = files.map(startGrowth);
  const workerData: ToReadBack = { plan, files, growths, cores };
  const worker = new Worker(new URL(ENTRY, import.meta.url), { workerData });
  const stop = () => worker.postMessage('stop' satisfies StopReading);
  signal.addEventListener('abort', stop);
  const report = (file: number, what: (growth: Growth) => void) => {
    const growth = growths[file];
    if (growth !== undefined) what(growth);
  };
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
    onGrown: (file, bytes) => report(file, (growth) => grow(growth, bytes)),
    onComplete: (file) => report(file, complete),
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
