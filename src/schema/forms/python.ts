/** A dict of TensorFlow features in Python: `FILE.py:NAME`, read without running it. */
import { error, type OnProblem, warning } from '../../base/problem.ts';
import { readSource } from '../../yaml/source.ts';
import type { SchemaFile, SchemaForm } from '../form.ts';
import { loadHeavyForms } from '../load-heavy-forms.ts';
import type { Schema } from '../schema.ts';

export const PYTHON_FORM: SchemaForm = {
  name: 'Python',
  whyNot({ name, bytes }) {
    if (bytes.subarray(0, 4096).includes(0)) return 'it contains a NUL byte';
    return /\.pyi?$/i.test(name) ? undefined : 'its name does not end in .py';
  },
  read,
};

async function read(file: SchemaFile, onProblem: OnProblem): Promise<Schema | undefined> {
  const source = readSource(file.name, file.bytes, onProblem);
  if (!source) return undefined;
  const { readPythonSchema } = await loadHeavyForms();
  return readPythonSchema(source, file.fragment, file.record, (finding) => {
    const make = finding.severity === 'error' ? error : warning;
    const { code, offset, message, fix, snippet } = finding;
    onProblem({ ...make(code, source.placeAt(offset), message, fix), ...(snippet && { snippet }) });
  });
}
