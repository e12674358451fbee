/**
 * Reads the dicts of a Python file for the checks: `node python-schemas.ts FILE FRAGMENT…` prints a JSON list with the
 * schema of each fragment, the codes of its problems, and the readers printed for it. RECORDS names their files.
 */
import { readFileSync } from 'node:fs';
import { readPythonSchema } from '../../src/schema/forms/python/read.ts';
import { printPytorch } from '../../src/schema/print/pytorch.ts';
import { printTensorflow } from '../../src/schema/print/tensorflow.ts';
import { readSource } from '../../src/yaml/source.ts';

const [file = '', ...fragments] = process.argv.slice(2);
const files = process.env['RECORDS'] ?? 'records';

console.log(
  JSON.stringify(
    fragments.map((fragment) => {
      const errors: string[] = [];
      const warnings: string[] = [];
      const snippets: (readonly string[])[] = [];
      const source = readSource(file, readFileSync(file), ({ code }) => errors.push(code));
      const schema =
        source &&
        readPythonSchema(source, fragment, undefined, ({ severity, code, snippet = [] }) => {
          (severity === 'error' ? errors : warnings).push(code);
          snippets.push(snippet);
        });
      const readers = schema && {
        tensorflow: printTensorflow(schema, { files }),
        pytorch: printPytorch(schema, { files }),
      };
      return { schema, errors, warnings, snippets, readers };
    }),
  ),
);
