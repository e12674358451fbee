/** Finds the schema that a request or its config names, and reads it in whatever form it is written. */
import { error, type OnProblem } from '../base/problem.ts';
import { checkPath } from '../config/recap/config-path.ts';
import type { NamedSchema } from '../config/recap/select-features.ts';
import type { TrainingConfig } from '../config/recap/training-config.ts';
import type { Request } from '../request/options.ts';
import { checkSchema } from '../schema/check.ts';
import type { SchemaFile } from '../schema/form.ts';
import { PRESET_PREFIX, readPreset } from '../schema/presets.ts';
import { recogniseForm } from '../schema/recognise.ts';
import type { Schema } from '../schema/schema.ts';
import { BUILTIN_CONFIG, readBuiltinSchema } from '../workspace/builtin.ts';
import { type InputFile, readInput } from '../workspace/read-input.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Undefined only after an error was reported. */
export async function loadSchema(
  request: Request,
  workspace: Workspace,
  config: TrainingConfig | undefined,
  onProblem: OnProblem,
): Promise<NamedSchema | undefined> {
  const { schema: source } = request;
  if (source.startsWith(PRESET_PREFIX)) {
    const schema = await readPreset(source.slice(PRESET_PREFIX.length), onProblem);
    return schema && checked(source, schema, onProblem);
  }
  const { path, fragment } = splitFragment(source);
  const input = findFile({ ...request, schema: path }, workspace, config, onProblem);
  if (input === undefined) return undefined;
  const file: SchemaFile = { ...input, fragment };
  const form = recogniseForm(file, onProblem);
  const schema = await form?.read(file, onProblem);
  return schema && checked(input.name, schema, onProblem);
}

function checked(file: string, schema: Schema, onProblem: OnProblem): NamedSchema {
  checkSchema(schema, onProblem);
  return { file, schema };
}

/** `spec.py:SPEC` names a variable of the file. */
function splitFragment(source: string): { readonly path: string; readonly fragment: string | undefined } {
  const [, path, fragment] = /^(.+\.py):([^/\\]*)$/s.exec(source) ?? [];
  return path === undefined ? { path: source, fragment: undefined } : { path, fragment };
}

function findFile(
  request: Request,
  workspace: Workspace,
  config: TrainingConfig | undefined,
  onProblem: OnProblem,
): InputFile | undefined {
  if (request.schema !== '') return readInput(workspace, request.schema, 'the schema', undefined, onProblem);
  if (request.config === BUILTIN_CONFIG) return readBuiltinSchema();
  if (config !== undefined) {
    const { schemaPath: path } = config;
    return checkPath(path, onProblem)
      ? readInput(workspace, path.value, 'the schema', path.place, onProblem)
      : undefined;
  }
  if (request.config === '') {
    const message = 'there is neither a config nor a schema';
    onProblem(error('no-schema', undefined, message, 'give "config" or "schema"'));
  }
  return undefined;
}
