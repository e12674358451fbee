/** A file that is read while it is still being written. */
export interface Growth {
  /**
   * Waits until the file has more than `offset` bytes, and says how many; undefined once it is complete, and can be read to
   * its end, whatever that is.
   */
  readonly beyond: (offset: number) => Promise<number | undefined>;
}

/** What the writer tells of its file. */
export interface Growing extends Growth {
  /** The file has so many bytes. */
  readonly grow: (bytes: number) => void;
  readonly complete: () => void;
  /** Ends the waiting of a reader whose writer has failed. */
  readonly fail: (cause: unknown) => void;
}

/** A file that has no byte yet, or does not even exist. */
export function makeGrowing(): Growing {
  let size = 0;
  let isComplete = false;
  let failure: { readonly cause: unknown } | undefined;
  let wake: () => void = () => undefined;
  return {
    async beyond(offset) {
      while (!isComplete && failure === undefined && size <= offset)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (failure !== undefined) throw failure.cause;
      return isComplete ? undefined : size;
    },
    grow(bytes) {
      size = bytes;
      wake();
    },
    complete() {
      isComplete = true;
      wake();
    },
    fail(cause) {
      failure = { cause };
      wake();
    },
  };
}
