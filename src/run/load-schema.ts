/** Finds the schema that a request or its config names, and reads it in any form. */
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { error, type OnProblem, type Problem } from '../base/problem.ts';
import { formatCount, groupDigits } from '../base/text.ts';
import { checkPath } from '../config/recap/config-path.ts';
import { type NamedSchema, selectedNames } from '../config/recap/select-features.ts';
import type { TrainingConfig } from '../config/recap/training-config.ts';
import { recogniseContent } from '../content/recognise/recognise.ts';
import type { Request } from '../request/options.ts';
import { checkSchema } from '../schema/check.ts';
import type { SchemaFile } from '../schema/form.ts';
import { inferSchemaOfFile } from '../schema/forms/records.ts';
import { PRESET_PREFIX, PRESETS, readPreset } from '../schema/presets.ts';
import { RECORDS_FORM, recogniseForm } from '../schema/recognise.ts';
import type { FixtureSpec } from '../spec/fixture-spec.ts';
import { withStatedFacts } from '../spec/stated-facts.ts';
import { BUILTIN_CONFIG, readBuiltinSchema } from '../workspace/builtin.ts';
import { listNames, pathKind } from '../workspace/path-info.ts';
import { findInput, type InputFile, readInput } from '../workspace/read-input.ts';
import { readStart } from '../workspace/regular-file.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { readAs } from './meant-input.ts';

/** The parts of a fixture spec that concern the schema. */
type SpecOfSchema = Pick<FixtureSpec, 'schema' | 'record' | 'rules'>;

/** The config to read: a schema needs none, and without both the built-in example is used. */
export function configPathOf({ config, schema }: Request, spec: SpecOfSchema): string {
  return config === '' && schema === '' && spec.schema === undefined ? BUILTIN_CONFIG : config;
}

/** Whether the built-in example is used, whose training nobody runs on the files. */
export function isExample(request: Request, spec: SpecOfSchema): boolean {
  return configPathOf(request, spec) === BUILTIN_CONFIG;
}

/** Undefined only after an error was reported. */
export async function loadSchema(
  request: Request,
  workspace: Workspace,
  config: TrainingConfig | undefined,
  spec: SpecOfSchema,
  onProblem: OnProblem,
): Promise<NamedSchema | undefined> {
  let isComplete = true;
  const onSchemaProblem: OnProblem = (problem) => {
    isComplete &&= problem.severity !== 'error';
    onProblem(problem);
  };
  const read = await readSchema(request, workspace, config, spec, onSchemaProblem);
  const named = read && { ...read, schema: withStatedFacts(read.schema, spec.rules) };
  if (named !== undefined && isTooLarge(named, onProblem)) return undefined;
  if (named !== undefined && spec.record !== undefined && named.schema.record !== spec.record.value)
    onSchemaProblem(otherRecord(named, spec.record));
  // The features that a broken part leaves out would look like contradictions in the rest.
  if (named !== undefined && isComplete) checkSchema(named.schema, onSchemaProblem);
  return named && { ...named, isComplete };
}

/** A plan with more features takes more time and memory than anybody expects of a fixture. */
const MAX_FEATURES = 10_000;

function isTooLarge({ file, schema }: Omit<NamedSchema, 'isComplete'>, onProblem: OnProblem): boolean {
  const count = schema.features.length + schema.sequence.length;
  if (count <= MAX_FEATURES) return false;
  const message = `the schema has ${formatCount(count, 'feature')}: at most ${groupDigits(MAX_FEATURES)} are read`;
  const place = { file, line: 1, column: 1 };
  onProblem(error('too-many-features', place, message, 'give a smaller schema'));
  return true;
}

/** The spec only counts if the schema does not state the record type. */
function otherRecord(
  { file, schema }: Pick<NamedSchema, 'file' | 'schema'>,
  { value, place }: NonNullable<SpecOfSchema['record']>,
): Problem {
  const message = `"record" is ${value}, and ${file} describes records of the type ${schema.record}`;
  return error('record-contradiction', place, message, 'remove it, or say it in the schema');
}

async function readSchema(
  request: Request,
  workspace: Workspace,
  config: TrainingConfig | undefined,
  spec: SpecOfSchema,
  onProblem: OnProblem,
): Promise<Omit<NamedSchema, 'isComplete'> | undefined> {
  const { schema: source } = request;
  if (source === '' && spec.schema !== undefined) return { file: request.fixture, schema: spec.schema };
  if (source.startsWith(PRESET_PREFIX)) {
    const schema = await readPreset(source.slice(PRESET_PREFIX.length), onProblem);
    return schema && { file: source, schema };
  }
  const selected = selectionOf(request, config);
  if (source === '') {
    const input = findNamed(request, workspace, config, spec, onProblem);
    return input && readFile({ ...input, fragment: undefined, selected }, onProblem);
  }
  const { path, fragment } = splitFragment(source);
  const preset = Object.hasOwn(PRESETS, path) ? `write ${PRESET_PREFIX}${path}` : undefined;
  const found = findInput(workspace, path, 'the schema', undefined, onProblem, preset);
  if (found === undefined) return undefined;
  if (found.isFolder && pathKind(join(found.real, TFDS_FEATURES)) === undefined) {
    const message = `the schema ${found.name} is a folder without ${TFDS_FEATURES}, which that of a TensorFlow dataset has`;
    onProblem(error('input-unreadable', undefined, message, fixOfFolder(found.real)));
    return undefined;
  }
  // A folder has to be that of a TensorFlow dataset.
  const file = found.isFolder ? join(path, TFDS_FEATURES) : path;
  if (!found.isFolder && isRecords(found.real)) {
    const schema = await inferSchemaOfFile(found.real, found.name, recogniseContent, onProblem);
    return schema && { file: found.name, schema };
  }
  const input = readInput(workspace, file, 'the schema', undefined, onProblem);
  const siblings = (name: string): Uint8Array | undefined =>
    readInput(workspace, join(dirname(file), name), 'the file', undefined, () => undefined)?.bytes;
  return input && readFile({ ...input, fragment, selected, siblings, record: spec.record?.value }, onProblem);
}

function fixOfFolder(folder: string): string {
  const files = listNames(folder).filter((name) => /\.(ya?ml|json|pbtxt|py|pb)$/i.test(name));
  return files.length === 0 ? 'name a file' : `name one of the files in it: ${files.slice(0, 5).join(', ')}`;
}

/** A config that could not be read selects nothing, so that no feature is judged that it may not select. */
function selectionOf(request: Request, config: TrainingConfig | undefined): ReadonlySet<string> | undefined {
  if (request.config === '') return undefined;
  return config === undefined ? new Set() : selectedNames(config);
}

/** The file of a TensorFlow dataset that describes its features. */
const TFDS_FEATURES = 'features.json';

const START_BYTES = 4096;

/** TFRecord files can be of any size, and only their first records are read. */
function isRecords(real: string): boolean {
  const start = readStart(real, START_BYTES);
  if (start === undefined) return false;
  return RECORDS_FORM.whyNot({ name: real, bytes: start, fragment: undefined }) === undefined;
}

async function readFile(
  file: SchemaFile,
  onProblem: OnProblem,
): Promise<Omit<NamedSchema, 'isComplete'> | undefined> {
  const read = async (tell: OnProblem) => recogniseForm(file, tell)?.read(file, tell);
  const schema = await readAs('schema', file, read, onProblem);
  return schema && { file: file.name, schema };
}

/** `spec.py:SPEC` names a variable of the file. */
function splitFragment(source: string): { readonly path: string; readonly fragment: string | undefined } {
  const [, path, fragment] = /^(.+?\.py):([^/\\(]*(?:\(.*)?)$/s.exec(source) ?? [];
  return path === undefined ? { path: source, fragment: undefined } : { path, fragment };
}

/** The fix for a path that starts at the config's own folder, as in a training that runs there. */
function fixBesideConfig(config: string, path: string, { folder }: Workspace): string | undefined {
  const beside = dirname(config);
  if (isAbsolute(path) || pathKind(resolve(folder, beside, path)) !== 'file') return undefined;
  return `it is there from ${beside} on: set "working-directory" to ${beside}, and "config" to ${basename(config)}`;
}

/** The schema that goes with the config. */
function findNamed(
  request: Request,
  workspace: Workspace,
  config: TrainingConfig | undefined,
  spec: SpecOfSchema,
  onProblem: OnProblem,
): InputFile | undefined {
  if (configPathOf(request, spec) === BUILTIN_CONFIG) return readBuiltinSchema();
  if (config !== undefined) {
    const { schemaPath: path } = config;
    if (!checkPath(path, onProblem)) return undefined;
    const fix = fixBesideConfig(request.config, path.value, workspace);
    return readInput(workspace, path.value, 'the schema', path.place, onProblem, fix);
  }
  return undefined;
}
