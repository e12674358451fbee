import type { SchemaForm } from '../form.ts';
import { loadHeavyForms } from '../load-heavy-forms.ts';
import { recognise } from './tensorflow-metadata/recognise.ts';

/**
 * A `tensorflow.metadata.v0.Schema`, as TFX, TensorFlow Data Validation and Merlin write it: as text proto, proto3 JSON
 * or binary.
 */
export const TENSORFLOW_METADATA_FORM: SchemaForm = {
  name: 'TensorFlow Metadata',
  whyNot: (file) => {
    const found = recognise(file);
    return typeof found === 'string' ? undefined : found.whyNot;
  },
  read: async (file, onProblem) => {
    const { readTensorFlowMetadata } = await loadHeavyForms();
    return readTensorFlowMetadata(file, onProblem);
  },
};
