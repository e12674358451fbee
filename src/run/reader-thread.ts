/** The thread that reads a run's files back while they are written: it has the plan, the paths, and what is on the disk. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Plan } from '../plan/plan.ts';
import { fail, type Growth } from '../verify/growth.ts';
import type { Verification } from '../verify/verify.ts';
import { type StagedFile, verifyStaged } from './verify-staged.ts';

/** The data that the thread is started with. */
export interface ToReadBack {
  readonly plan: Plan;
  readonly files: readonly StagedFile[];
  /** How much of each file has reached the disk. */
  readonly growths: readonly Growth[];
  /** With two of them, files are unpacked on a further thread. */
  readonly cores: number;
}

/** Told to the thread if the run has failed, or was cancelled. It answers with one `Verification` at the end. */
export type StopReading = 'stop';

async function serve(port: MessagePort, { plan, files, ...options }: ToReadBack): Promise<void> {
  const stop = new AbortController();
  port.on('message', (_: StopReading) => {
    stop.abort();
    for (const growth of options.growths) fail(growth);
  });
  try {
    const verification: Verification = await verifyStaged(plan, files, { ...options, signal: stop.signal });
    port.postMessage(verification);
  } catch (cause) {
    if (!stop.signal.aborted) throw cause;
  } finally {
    port.close();
  }
}

if (parentPort !== null) await serve(parentPort, workerData);
