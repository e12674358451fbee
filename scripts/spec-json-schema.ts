/** schemas/fixture-spec.json, for editors that check and complete fixture specs, from the tables of their parser. */
import { NAMED, PARAMETERS } from '../src/plan/distributions/table.ts';
import { rule } from '../src/spec/feature-rule.ts';
import { FIXTURE_SPEC } from '../src/spec/load-spec.ts';
import type { JsonSchema } from '../src/yaml/check.ts';
import { PLAIN_SCHEMA, plainDefinitions } from './plain-json-schema.ts';
import { printJson } from './print-json.ts';
import { describeSpecKey } from './spec-descriptions.ts';

/** The parts with their own definitions, because several files use them or they have further conditions. */
const DEFINED: JsonSchema = {
  features: { type: 'object', additionalProperties: { $ref: '#/definitions/rule' } },
  schema: { allOf: [{ $ref: '#/definitions/schema' }] },
};

/** The text of the file. */
export function renderSpecJsonSchema(): string {
  const { properties, ...spec } = FIXTURE_SPEC.json ?? {};
  return printJson({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Fixture spec of tfrecord-fixture',
    description: 'Written by `npm run tables` from src/spec.',
    ...spec,
    // An empty file is a spec without any key.
    type: ['object', 'null'],
    properties: describedKeys({ ...Object(properties), ...DEFINED }, ''),
    definitions: {
      rule: {
        ...rule.json,
        properties: describedKeys(rule.json?.['properties'], ''),
        allOf: [needsDistribution(), ...Object.keys(NAMED).map(refusedParameters)],
      },
      schema: PLAIN_SCHEMA,
      ...plainDefinitions(),
    },
  });
}

/** The keys of an object and their nested keys, with descriptions. */
function describedKeys(properties: unknown, within: string): JsonSchema {
  const keys = Object.entries(Object(properties)).map(([name, value]) => {
    const { properties: inner, ...json }: JsonSchema = { ...Object(value) };
    const description = describeSpecKey(`${within}${name}`);
    const keysWithin = { properties: describedKeys(inner, `${within}${name}.`) };
    return [name, { ...json, ...(inner !== undefined && keysWithin), ...(description && { description }) }];
  });
  return Object.fromEntries(keys);
}

/** A parameter needs its distribution, except that `rate` alone is the rate of a label or of a Bernoulli variable. */
function needsDistribution(): JsonSchema {
  const parameters = Object.keys(PARAMETERS).filter((name) => name !== 'positive_rate');
  const refused = Object.fromEntries(parameters.map((name) => [name, false]));
  return { anyOf: [{ required: ['distribution'] }, { properties: refused }] };
}

/** The parameters that the distribution does not take. */
function refusedParameters(name: string): JsonSchema {
  const taken = Object.entries(NAMED).find(([known]) => known === name)?.[1].parameters ?? {};
  const refused = Object.keys(PARAMETERS).filter((parameter) => !Object.hasOwn(taken, parameter));
  return {
    if: { required: ['distribution'], properties: { distribution: { const: name } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: Object.fromEntries(refused.map((parameter) => [parameter, false])) },
  };
}
