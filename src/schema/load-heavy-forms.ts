/** Relative to src/schema/, or to a folder of dist/ once bundled. */
const ENTRY = import.meta.url.endsWith('.ts') ? './heavy-forms.ts' : '../forms/index.js';

/** Loads heavy-forms.ts only when it is needed, so that it does not slow down the start of other runs. */
export async function loadHeavyForms(): Promise<typeof import('./heavy-forms.ts')> {
  return import(/* webpackIgnore: true */ new URL(ENTRY, import.meta.url).href);
}
