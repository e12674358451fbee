import type { SchemaFile, SchemaForm } from '../form.ts';
import { loadHeavyForms } from '../load-heavy-forms.ts';

/** Keys and values that identify a `features.json`; the last one is from TFDS before 4.5. */
const MARKS = [
  '"pythonClassName"',
  '"python_class_name"',
  '"featuresDict"',
  '"tensorflow_datasets.core.features.',
];

/** The `features.json` of TensorFlow Datasets, with the `dataset_info.json` and the class names in its folder. */
export const TFDS_FORM: SchemaForm = {
  name: 'TensorFlow Datasets',
  whyNot,
  read: async (file, onProblem) => {
    const { readFeatures } = await loadHeavyForms();
    return readFeatures(file, onProblem);
  },
};

function whyNot({ name, bytes }: SchemaFile): string | undefined {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsObject(bytes) && MARKS.some((mark) => content.includes(mark))) return undefined;
  if (base === 'dataset_info.json')
    return 'it does not describe the features: use the features.json in its folder';
  // An invalid features.json is recognised by its name, because other forms have "features" too.
  if (base === 'features.json' && !content.includes('"features"')) return undefined;
  return startsObject(bytes) ? 'it has no "pythonClassName"' : 'it is not a JSON object';
}

/** Whether the text starts with a brace, after an optional byte order mark and white space. */
function startsObject(bytes: Uint8Array): boolean {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const first = bytes.subarray(start).find((byte) => !BLANKS.has(byte));
  return first === 0x7b;
}

const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);
