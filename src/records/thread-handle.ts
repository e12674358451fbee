import { Worker } from 'node:worker_threads';
import type { Plan } from '../plan/plan.ts';
import type { Answer, Request } from './messages.ts';

/** A thread that works on a plan, seen from the one that started it. */
export interface Thread {
  /** Whether it answers, or has failed, which it says to whoever asks. */
  readonly isStarted: () => boolean;
  readonly send: (request: Request) => void;
  /** Sends what is answered, and waits for that. */
  readonly ask: (request: Request) => Promise<Answer>;
  readonly end: () => Promise<unknown>;
}

/** From src/records/, and from a folder of dist/. */
const ENTRY = import.meta.url.endsWith('.ts') ? './thread.ts' : '../thread/index.js';

export function startThread(plan: Plan): Thread {
  const worker = new Worker(new URL(ENTRY, import.meta.url), { workerData: plan });
  const waiting: { resolve: (answer: Answer) => void; reject: (cause: unknown) => void }[] = [];
  let isStarted = false;
  let failure: unknown;
  const fail = (cause: unknown) => {
    failure ??= cause;
    isStarted = true;
    for (const { reject } of waiting.splice(0)) reject(cause);
  };
  worker.on('message', (answer: Answer) => {
    if (answer.type === 'started') isStarted = true;
    else waiting.shift()?.resolve(answer);
  });
  worker.on('error', fail);
  worker.on('exit', (status) => fail(new Error(`A thread ended with ${status}`)));
  const send = (request: Request) => worker.postMessage(request);
  return {
    isStarted: () => isStarted,
    send,
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        waiting.push({ resolve, reject });
        send(request);
      }),
    end: () => worker.terminate(),
  };
}
