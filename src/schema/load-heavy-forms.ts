/** From src/schema/, and from a folder of dist/. */
const ENTRY = import.meta.url.endsWith('.ts') ? './heavy-forms.ts' : '../forms/index.js';

/** Loads the readers of heavy-forms.ts, which the start of an ordinary run should not pay for. */
export async function loadHeavyForms(): Promise<typeof import('./heavy-forms.ts')> {
  return import(/* webpackIgnore: true */ new URL(ENTRY, import.meta.url).href);
}
