/** The part of the WebAssembly API that is used here. TypeScript declares it only together with that of browsers. */
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
  /** The caller states the type of the exports. */
  class Instance<Exports> {
    constructor(module: Module, imports: { env?: { memory: Memory } });
    readonly exports: Exports;
  }
}
