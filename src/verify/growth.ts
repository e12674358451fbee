/** The size of a file that is being read while it is written. It lies in shared memory, because several threads read it. */

/** One number: the size of the file in bytes while it grows, and one of the constants below afterwards. */
export type Growth = BigInt64Array<SharedArrayBuffer>;

const COMPLETE = -1n;
const FAILED = -2n;

/** Starts with an empty file, which need not exist yet. */
export function startGrowth(): Growth {
  return new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT));
}

/** Reports that this many bytes of the file can be read. */
export function grow(growth: Growth, bytes: number): void {
  set(growth, BigInt(bytes));
}

/** Reports that the file can be read to its end. */
export function complete(growth: Growth): void {
  set(growth, COMPLETE);
}

/** Makes every waiting reader fail, because no more bytes will come. */
export function fail(growth: Growth): void {
  set(growth, FAILED);
}

function set(growth: Growth, value: bigint): void {
  Atomics.store(growth, 0, value);
  Atomics.notify(growth, 0);
}

/**
 * Waits until the file has more than `offset` bytes, and returns its size. Returns undefined once the file is complete, so
 * that it can be read to its end. Waiting does not keep a thread alive.
 * @throws {Error} if the writer has failed
 */
export async function sizeBeyond(growth: Growth, offset: number): Promise<number | undefined> {
  for (;;) {
    const size = Atomics.load(growth, 0);
    if (size === COMPLETE) return undefined;
    if (size === FAILED) throw new Error('The file that is being read will not be completed');
    if (size > offset) return Number(size);
    await Atomics.waitAsync(growth, 0, size).value;
  }
}
