/** The thread that unpacks a file for another one, which checks what it holds meanwhile. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { CorruptionError, type Origin } from './corruption.ts';
import type { Compression } from './sniff.ts';
import { type UnpackedFile, type UnpackOptions, unpack } from './unpack.ts';

/** The data that the thread is started with. */
export interface ToUnpack extends Omit<UnpackOptions, 'onCompression'> {
  readonly path: string;
  /** Slots of `slotBytes` each, which take the chunks in turn. */
  readonly slots: SharedArrayBuffer;
  readonly slotBytes: number;
  /** How many slots may be written, in its first element. */
  readonly free: Int32Array<SharedArrayBuffer>;
}

/** What the thread tells, in this order: the compression, the chunks, and how it ended. */
export type UnpackMessage =
  | { readonly type: 'compression'; readonly compression: Compression }
  /** The next slot holds a chunk of this size. */
  | { readonly type: 'chunk'; readonly bytes: number }
  | { readonly type: 'end'; readonly file: UnpackedFile | undefined }
  | {
      readonly type: 'corrupt';
      readonly origin: Origin;
      readonly offset: number;
      readonly message: string;
      readonly fix: string;
    }
  /** An operation of the system failed. */
  | { readonly type: 'failed'; readonly message: string; readonly code: string; readonly syscall: string };

async function serve(port: MessagePort, data: ToUnpack): Promise<void> {
  const tell = (message: UnpackMessage) => port.postMessage(message);
  // Waiting for a file to grow does not keep the thread alive; an open port does.
  port.ref();
  try {
    const file = await copyChunks(data, tell);
    tell({ type: 'end', file });
  } catch (cause) {
    const message = messageOf(cause);
    if (message === undefined) throw cause;
    tell(message);
  } finally {
    port.close();
  }
}

async function copyChunks(
  { path, slots, slotBytes, free, ...options }: ToUnpack,
  tell: (message: UnpackMessage) => void,
): Promise<UnpackedFile | undefined> {
  const onCompression = (compression: Compression) => tell({ type: 'compression', compression });
  const chunks = unpack(path, { ...options, onCompression });
  const count = Math.floor(slots.byteLength / slotBytes);
  let step = await chunks.next();
  for (let slot = 0; step.done !== true; slot = (slot + 1) % count) {
    // A thread that did not wait for the last slot is woken for it later, when there may be none.
    while (Atomics.load(free, 0) === 0) Atomics.wait(free, 0, 0);
    Atomics.sub(free, 0, 1);
    new Uint8Array(slots, slot * slotBytes, slotBytes).set(step.value);
    tell({ type: 'chunk', bytes: step.value.length });
    step = await chunks.next();
  }
  return step.value;
}

/** An error as plain data, because a message cannot hold its class; undefined for a bug. */
function messageOf(cause: unknown): UnpackMessage | undefined {
  if (cause instanceof CorruptionError) {
    const { origin, offset, message, fix } = cause;
    return { type: 'corrupt', origin, offset, message, fix };
  }
  if (!(cause instanceof Error) || !('code' in cause) || !('syscall' in cause)) return undefined;
  const { message, code, syscall } = cause;
  if (typeof code !== 'string' || typeof syscall !== 'string') return undefined;
  return { type: 'failed', message, code, syscall };
}

if (parentPort !== null) await serve(parentPort, workerData);
