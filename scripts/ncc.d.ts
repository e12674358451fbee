/** Types of the parts of the bundler that we use. It comes without types. */
declare module '@vercel/ncc' {
  interface Options {
    /** Imports that are not bundled, and their replacements in the bundle. */
    readonly externals: Readonly<Record<string, string>>;
    readonly transpileOnly: boolean;
    readonly cache: false;
    readonly quiet: boolean;
    readonly minify: boolean;
    /** Name of the files with the licences of bundled packages; `[name]` stands for the name of the chunk. */
    readonly license: string;
  }
  interface Bundle {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
  }
  export default function bundle(entry: string, options: Options): Promise<Bundle>;
}
