/** Which form a file is written in. */
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

/** All forms of files. The first that a file fits is the one that reads it. */
const SCHEMA_FORMS: readonly SchemaForm[] = [
  SEGDENSE_FORM,
  TFDS_FORM,
  TENSORFLOW_METADATA_FORM,
  RECORDS_FORM,
  PYTHON_FORM,
  PLAIN_FORM,
];

/** The form that the file is written in; undefined, and one error that tells why each did not fit, where it is none. */
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
  const message = `this is not a schema of a known form (${reasons.join('; ')})`;
  onProblem(error('unknown-schema-form', startOf(file), message, 'write it in one of these forms'));
  return undefined;
}
