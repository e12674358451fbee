/** What the page asks of its worker, and what that answers. */
export interface TryRequest {
  /** As the input `schema` would name it: `schema.yaml`, `features.py:FEATURES`, `preset:object-detection`. */
  readonly name: string;
  readonly schema: Uint8Array<ArrayBuffer>;
  /** Of the fixture spec; empty for none. */
  readonly spec: string;
  /** Other inputs as they were typed. */
  readonly inputs: Readonly<Record<'examples' | 'seed' | 'compression', string>>;
}

export interface TryAnswer {
  readonly headline: string;
  /** Problems, and what was made, as markup that is safe to show. */
  readonly markup: string;
  /** Undefined where the schema or an input is wrong. */
  readonly fixture?: TriedFixture;
}

export interface TriedFixture {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  /** Of the records before compression. */
  readonly contentSha256: string;
  /** Whether the command line writes this very file: where zlib compresses, it only writes the same records. */
  readonly isSameFile: boolean;
  /** `manifest.json`. */
  readonly manifest: string;
  readonly workflow: string;
  readonly command: string;
}
