/** The segdense form: the feature schema of a RecapConfig. Its reader is shared with other code. */
import type { OnProblem } from '../../base/problem.ts';
import { readSource } from '../../yaml/source.ts';
import type { SchemaFile, SchemaForm } from '../form.ts';
import type { Schema, SchemaFeature } from '../schema.ts';
import { type DescribedFeature, type FeatureSchema, loadSchema } from '../segdense.ts';
import { checkFragment, checkSize } from './file-checks.ts';
import { topLevelKeys } from './top-level-keys.ts';

const MAX_BYTES = 2 ** 22;

export const SEGDENSE_FORM: SchemaForm = {
  name: 'segdense JSON',
  whyNot: ({ bytes }) => {
    const top = topLevelKeys(bytes);
    if (top?.syntax !== 'json') return 'it is not a JSON object';
    return top.keys.includes('schema') ? undefined : 'it has no top-level key "schema"';
  },
  read: async (file, onProblem) => readSegdense(file, onProblem),
};

function readSegdense(file: SchemaFile, onProblem: OnProblem): Schema | undefined {
  const isReadable = checkFragment(file, onProblem);
  if (!checkSize(file, MAX_BYTES, onProblem) || !isReadable) return undefined;
  const source = readSource(file.name, file.bytes, onProblem);
  const schema = source && loadSchema(source, file.selected, onProblem);
  return schema && segdenseSchema(schema);
}

/** Converts the features of the file to a schema. */
export function segdenseSchema({ features }: FeatureSchema): Schema {
  return { record: 'example', features: Array.from(features.values(), feature), sequence: [] };
}

/** The reader of these files has a default for every feature of fixed length, and reads absent others as empty. */
function feature({ name, kind, length }: DescribedFeature): SchemaFeature {
  const isVariable = length === 'variable';
  return {
    name: name.value,
    kind,
    shape: isVariable
      ? { type: 'variable', min: 0, max: undefined, row: [] }
      : { type: 'fixed', dims: [length] },
    presence: { required: false, ...(!isVariable && { default: [kind === 'bytes' ? '' : 0] }) },
    place: name.place,
  };
}
