/** Lets a process load the sources that stripped.ts has stored. This is not TypeScript, so that it needs no stripping. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const SOURCES = new URL('../../src/', import.meta.url).href;
const KEPT = new URL('../../node_modules/.stripped/src/', import.meta.url).href;

registerHooks({
  load: (url, context, nextLoad) => {
    if (!url.startsWith(SOURCES)) return nextLoad(url, context);
    const source = readFileSync(new URL(url.replace(SOURCES, KEPT)));
    return { format: 'module', shortCircuit: true, source };
  },
});
