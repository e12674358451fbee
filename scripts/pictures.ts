/** Writes docs/distributions/: a histogram of drawn values for each distribution. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { PICTURES, renderPicture } from './picture.ts';

const folder = new URL('../docs/distributions/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const picture of PICTURES) writeFileSync(new URL(`${picture.name}.svg`, folder), renderPicture(picture));
