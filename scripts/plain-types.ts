/** src/library/plain-schema.ts, the type of a schema in the plain form, from the tables of its parser. */
import { FEATURE } from '../src/schema/forms/plain/keys.ts';
import { KIND_RULES, type KindRules } from '../src/schema/forms/plain/literals.ts';
import { FILE } from '../src/schema/forms/plain/read.ts';
import { formatted } from './formatted.ts';
import { membersOf, typeOf, unionOf } from './json-schema-types.ts';

/** The text of the file. */
export function renderPlainTypes(): string {
  return formatted(`/** Written by \`npm run tables\` from src/schema/forms/plain. */

/** A schema in the plain form, as docs/schemas/plain.md describes it. Integers beyond 2^53 are texts. */
export interface PlainSchema {
${membersOf(FILE.json)}}

/** A feature of the plain form. */
export interface Feature {
${membersOf(FEATURE.json, literalTypes())}}
`);
}

/** The types of keys whose values depend on the kind of the feature. */
function literalTypes(): Record<keyof KindRules, string> {
  const literal = unionOf(Object.values(KIND_RULES).flatMap(({ min }) => typeOf(min.json).split(' | ')));
  return {
    min: literal,
    max: literal,
    values: `readonly (${literal})[]`,
    default: `${literal} | readonly (${literal})[]`,
  };
}
