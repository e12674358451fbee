/** Unpacks a file on a thread of its own, a few chunks ahead of this one: the two take about equally long. */
import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { fileSize } from '../workspace/path-info.ts';
import { CorruptionError } from './corruption.ts';
import { type UnpackedFile, type UnpackOptions, unpack } from './unpack.ts';
import type { ToUnpack, UnpackMessage } from './unpack-thread.ts';

/** From this size on a thread pays: starting it takes as long as reading some megabytes. */
export const THREAD_BYTES = 2 ** 25;

/** Enough that neither thread waits for the other when a chunk takes longer than most. */
const SLOTS = 4;

/** The entry of the thread: next to this file, or in a folder of dist/ once bundled. */
const ENTRY = import.meta.url.endsWith('.ts') ? './unpack-thread.ts' : '../unpack/index.js';

/** As `unpack`, on another thread where there are two cores and the file is large, or still grows. */
export async function* unpackWith(
  cores: number,
  path: string,
  options: UnpackOptions,
): AsyncGenerator<Buffer, UnpackedFile | undefined> {
  const paysOff = cores > 1 && (options.growth !== undefined || (fileSize(path) ?? 0) >= THREAD_BYTES);
  return yield* (paysOff ? unpackAhead : unpack)(path, options);
}

/** As `unpack`. The thread writes into shared memory, and waits until a chunk there is used. */
export async function* unpackAhead(
  path: string,
  { onCompression, ...options }: UnpackOptions,
): AsyncGenerator<Buffer, UnpackedFile | undefined> {
  // A match at the end of an inflated chunk is not cut, and is at most 258 bytes.
  const slotBytes = options.chunkBytes + 512;
  const slots = new SharedArrayBuffer(SLOTS * slotBytes);
  const free = new Int32Array(new SharedArrayBuffer(4)).fill(SLOTS);
  const workerData: ToUnpack = { path, ...options, slots, slotBytes, free };
  const worker = new Worker(new URL(ENTRY, import.meta.url), { workerData });
  try {
    let slot = 0;
    for await (const message of messagesOf(worker)) {
      switch (message.type) {
        case 'compression':
          onCompression(message.compression);
          break;
        case 'chunk':
          yield Buffer.from(slots, slot * slotBytes, message.bytes);
          slot = (slot + 1) % SLOTS;
          Atomics.add(free, 0, 1);
          Atomics.notify(free, 0);
          break;
        case 'end':
          return message.file;
        case 'corrupt':
          throw new CorruptionError(message.origin, message.offset, message.message, message.fix);
        case 'failed':
          throw Object.assign(new Error(message.message), { code: message.code, syscall: message.syscall });
      }
    }
    throw new Error('The unpacking thread ended before its file');
  } finally {
    await worker.terminate();
  }
}

async function* messagesOf(worker: Worker): AsyncGenerator<UnpackMessage> {
  for await (const [message] of on(worker, 'message', { close: ['exit'] })) yield message;
}
