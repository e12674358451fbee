/** Writes action.yml, action-types.yml, the README's tables and the JSON Schema of the plain form anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { renderActionTypes } from './action-types.ts';
import { renderActionYml } from './action-yml.ts';
import { renderPlainJsonSchema } from './plain-json-schema.ts';
import { renderReadme } from './readme-tables.ts';

const at = (name: string) => new URL(`../${name}`, import.meta.url);

writeFileSync(at('action.yml'), renderActionYml());
writeFileSync(at('action-types.yml'), renderActionTypes());
writeFileSync(at('README.md'), renderReadme(readFileSync(at('README.md'), 'utf8'), renderActionYml()));
writeFileSync(at('schemas/plain-schema.json'), renderPlainJsonSchema());
