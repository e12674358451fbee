/** The requests of the page to its worker, and the answers. */
export interface TryRequest {
  /** As the input `schema` would name it: `schema.yaml`, `features.py:FEATURES`, `preset:object-detection`. */
  readonly name: string;
  readonly schema: Uint8Array<ArrayBuffer>;
  /** Text of the fixture spec; empty if there is none. */
  readonly spec: string;
  /** Other inputs, as typed. */
  readonly inputs: Readonly<Record<'examples' | 'seed' | 'compression', string>>;
}

export interface TryAnswer {
  readonly headline: string;
  /** Problems and results as markup that is safe to show. */
  readonly markup: string;
  /** Undefined if the schema or an input is invalid. */
  readonly fixture?: TriedFixture;
}

export interface TriedFixture {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  /** Size of the records before compression. */
  readonly contentSha256: string;
  /** Whether the command line writes the same file. If zlib compresses, it only writes the same records. */
  readonly isSameFile: boolean;
  /** `manifest.json`. */
  readonly manifest: string;
  readonly workflow: string;
  readonly command: string;
}
