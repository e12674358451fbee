/** What of WebAssembly's interface is used here: TypeScript has it only together with a browser's. */
declare namespace WebAssembly {
  class Memory {
    /** In pages of 64 KiB. */
    constructor(limits: { initial: number; maximum: number; shared: true });
    readonly buffer: SharedArrayBuffer;
    grow(pages: number): number;
  }
  class Module {
    constructor(binary: Uint8Array);
  }
  /** `Exports` is for the caller to know. */
  class Instance<Exports> {
    constructor(module: Module, imports: { env?: { memory: Memory } });
    readonly exports: Exports;
  }
}
