/** A dict of TensorFlow features in Python: `FILE.py:NAME`, read without running it. */
import { error, type OnProblem, warning } from '../../base/problem.ts';
import { readSource } from '../../yaml/source.ts';
import type { SchemaFile, SchemaForm } from '../form.ts';
import { loadHeavyForms } from '../load-heavy-forms.ts';
import type { RecordType, Schema } from '../schema.ts';

/** `read` takes the record type too, where the fixture spec says it; otherwise the dicts do. */
interface PythonForm extends SchemaForm {
  readonly read: (file: SchemaFile, onProblem: OnProblem, record?: RecordType) => Promise<Schema | undefined>;
}

export const PYTHON_FORM: PythonForm = {
  name: 'Python',
  whyNot({ name, bytes }) {
    if (bytes.subarray(0, 4096).includes(0)) return 'it holds a NUL byte, as no Python file does';
    return /\.pyi?$/i.test(name) ? undefined : 'its name does not end in .py';
  },
  read,
};

async function read(
  file: SchemaFile,
  onProblem: OnProblem,
  record?: RecordType,
): Promise<Schema | undefined> {
  const source = readSource(file.name, file.bytes, onProblem);
  if (!source) return undefined;
  const { readPythonSchema } = await loadHeavyForms();
  return readPythonSchema(source, file.fragment, record, (finding) => {
    const make = finding.severity === 'error' ? error : warning;
    onProblem(make(finding.code, source.placeAt(finding.offset), finding.message, finding.fix));
  });
}
