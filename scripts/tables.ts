/** Writes every file and table that is generated from the sources. */
import { readFileSync, writeFileSync } from 'node:fs';
import { renderActionTypes } from './action-types.ts';
import { renderActionYml } from './action-yml.ts';
import { renderExampleConfig } from './example-config.ts';
import { renderLockJsonSchema, renderManifestJsonSchema } from './file-json-schemas.ts';
import { renderGitlabComponent } from './gitlab-component.ts';
import { renderLibraryOptions } from './library-options.ts';
import { renderPlainJsonSchema } from './plain-json-schema.ts';
import { renderPlainTypes } from './plain-types.ts';
import { findProblemCodes, renderProblems } from './problem-codes.ts';
import { renderReadme } from './readme-tables.ts';
import { renderSpecJsonSchema } from './spec-json-schema.ts';

const at = (name: string) => new URL(`../${name}`, import.meta.url);

writeFileSync(at('action.yml'), renderActionYml());
writeFileSync(at('action-types.yml'), renderActionTypes());
writeFileSync(at('README.md'), renderReadme(readFileSync(at('README.md'), 'utf8'), renderActionYml()));
writeFileSync(at('schemas/plain-schema.json'), renderPlainJsonSchema());
writeFileSync(at('templates/fixture.yml'), renderGitlabComponent());
writeFileSync(at('schemas/fixture-spec.json'), renderSpecJsonSchema());
writeFileSync(at('schemas/manifest.json'), renderManifestJsonSchema());
writeFileSync(at('schemas/lock-file.json'), renderLockJsonSchema());
writeFileSync(at('src/workspace/home-recap.json'), renderExampleConfig());
writeFileSync(at('src/library/options.ts'), renderLibraryOptions());
writeFileSync(at('src/library/plain-schema.ts'), renderPlainTypes());
writeFileSync(at('docs/problems.md'), renderProblems(findProblemCodes()));
