/** The command `schema`: any source as a schema in another form, or as the code of a reader. */
import { collectAsync, type OnProblem, type Problem, warning } from '../base/problem.ts';
import type { Target } from '../request/commands.ts';
import type { Environment } from '../request/environment.ts';
import { parseRequest } from '../request/options.ts';
import { loadHeavyForms } from '../schema/load-heavy-forms.ts';
import { printPlain } from '../schema/print/plain.ts';
import type { Schema } from '../schema/schema.ts';
import { DEFAULT_SPEC } from '../spec/fixture-spec.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { assertDefined } from './context.ts';
import { loadSchema } from './load-schema.ts';

/** The path in the reader code, which the user replaces. */
const FILES = 'tfrecord-fixture/*.tfrecord*';

/** @throws {ProblemsError} with everything that keeps the source from being read */
export async function printSchema(
  source: string,
  target: Target,
  environment: Environment,
): Promise<{ readonly text: string; readonly warnings: readonly Problem[] }> {
  const { result, warnings } = await collectAsync(async (onProblem) => {
    const request = parseRequest((name) => (name === 'schema' ? source : undefined), onProblem);
    const workspace = openWorkspace(environment, '', onProblem);
    const loaded = workspace && (await loadSchema(request, workspace, undefined, DEFAULT_SPEC, onProblem));
    return loaded && (await printAs(loaded.schema, target, onProblem));
  });
  return { text: assertDefined(result), warnings };
}

async function printAs(schema: Schema, target: Target, onProblem: OnProblem): Promise<string> {
  if (target === 'plain') return printPlain(schema);
  const { printTensorflow, printPytorch, printTensorFlowMetadata } = await loadHeavyForms();
  switch (target) {
    case 'tensorflow':
      return printTensorflow(schema, { files: FILES });
    case 'pytorch':
      return printPytorch(schema, { files: FILES });
    case 'tensorflow-metadata': {
      const { text, lost } = printTensorFlowMetadata(schema);
      for (const fact of lost) onProblem(warning('not-in-tensorflow-metadata', undefined, fact));
      return text;
    }
  }
}
