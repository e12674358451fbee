/** What is used of the bundler, which comes without types. */
declare module '@vercel/ncc' {
  interface Options {
    /** What stays an import, by the text of the import, and what it imports in the bundle. */
    readonly externals: Readonly<Record<string, string>>;
    readonly transpileOnly: boolean;
    readonly cache: false;
    readonly quiet: boolean;
    readonly minify: boolean;
    /** Name of the files with the licences of what is bundled; `[name]` stands for that of the chunk. */
    readonly license: string;
  }
  interface Bundle {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
  }
  export default function bundle(entry: string, options: Options): Promise<Bundle>;
}
