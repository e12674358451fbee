import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/** The validator of a published schema, which an editor would use as it is. */
export function validatorOf(name: string): ValidateFunction {
  const text = readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8');
  // A number of YAML may be NaN, and a keyword stands beside others than those of its type.
  const options = { strictNumbers: false, strictTypes: false, strictRequired: false, strictTuples: false };
  return new Ajv({ allErrors: true, allowUnionTypes: true, ...options }).compile(JSON.parse(text));
}

/** What is wrong, for messages. */
export function faultsOf({ errors }: ValidateFunction): string {
  return (errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`).join('\n');
}
