/** Recognises the form of a schema file. */
import { error, type OnProblem } from '../base/problem.ts';
import { recogniseContent } from '../content/recognise/recognise.ts';
import type { SchemaFile, SchemaForm } from './form.ts';
import { startOf } from './forms/file-checks.ts';
import { PLAIN_FORM } from './forms/plain.ts';
import { PYTHON_FORM } from './forms/python.ts';
import { recordsForm } from './forms/records.ts';
import { SEGDENSE_FORM } from './forms/segdense.ts';
import { TENSORFLOW_METADATA_FORM } from './forms/tensorflow-metadata.ts';
import { TFDS_FORM } from './forms/tfds.ts';

export const RECORDS_FORM = recordsForm(recogniseContent);

/** All forms. A file is read by the first form that it matches. */
const SCHEMA_FORMS: readonly SchemaForm[] = [
  SEGDENSE_FORM,
  TFDS_FORM,
  TENSORFLOW_METADATA_FORM,
  RECORDS_FORM,
  PYTHON_FORM,
  PLAIN_FORM,
];

/** Returns the form of a file. If there is none, reports one error that says why each form does not match. */
export function recogniseForm(
  file: SchemaFile,
  onProblem: OnProblem,
  forms: readonly SchemaForm[] = SCHEMA_FORMS,
): SchemaForm | undefined {
  const reasons: string[] = [];
  for (const form of forms) {
    const reason = form.whyNot(file);
    if (reason === undefined) return form;
    reasons.push(`${form.name}: ${reason}`);
  }
  const message = `this is not a schema in a known form (${reasons.join('; ')})`;
  onProblem(error('unknown-schema-form', startOf(file), message, 'write it in one of these forms'));
  return undefined;
}
