/** Coordinates reading a file with writing it. */
export interface Growth {
  /**
   * Waits until the file has more than `offset` bytes, and returns its size. Returns undefined once the file is complete,
   * so that it can be read to its end.
   */
  readonly beyond: (offset: number) => Promise<number | undefined>;
}

/** The writer's side. */
export interface Growing extends Growth {
  /** Reports the current size of the file. */
  readonly grow: (bytes: number) => void;
  readonly complete: () => void;
  /** Makes a waiting reader fail, because the writer has failed. */
  readonly fail: (cause: unknown) => void;
}

/** Starts with an empty file, which need not exist yet. */
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
