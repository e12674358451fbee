/** The thread that reads a run's files back while they are written: it has the plan, the paths, and what is on the disk. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Plan } from '../plan/plan.ts';
import { makeGrowing } from '../verify/growth.ts';
import type { Verification } from '../verify/verify.ts';
import { type StagedFile, verifyStaged } from './verify-staged.ts';

/** The data that the thread is started with. */
export interface ToReadBack {
  readonly plan: Plan;
  readonly files: readonly StagedFile[];
}

/** Told to the thread, which answers with one `Verification` at the end. */
export type WriterMessage =
  /** This many bytes of file number `file` have reached the disk. */
  | { readonly type: 'grown'; readonly file: number; readonly bytes: number }
  | { readonly type: 'complete'; readonly file: number }
  /** No more bytes will come: the run has failed, or was cancelled. */
  | { readonly type: 'stop' };

async function serve(port: MessagePort, { plan, files }: ToReadBack): Promise<void> {
  const growing = files.map(makeGrowing);
  const stop = new AbortController();
  port.on('message', (message: WriterMessage) => {
    switch (message.type) {
      case 'grown':
        growing[message.file]?.grow(message.bytes);
        break;
      case 'complete':
        growing[message.file]?.complete();
        break;
      case 'stop':
        stop.abort();
        for (const file of growing) file.fail(stop.signal.reason);
        break;
    }
  });
  try {
    const verification: Verification = await verifyStaged(plan, files, stop.signal, growing);
    port.postMessage(verification);
  } catch (cause) {
    if (!stop.signal.aborted) throw cause;
  } finally {
    port.close();
  }
}

if (parentPort !== null) await serve(parentPort, workerData);
