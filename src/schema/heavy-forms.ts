/**
 * Readers and printers of forms that need a grammar, a proto or the verifier. They are a separate bundle, which the
 * command line and the action only load for such a schema.
 */
export { readPythonSchema } from './forms/python/read.ts';
export { inferFromBytes, inferFromFile } from './forms/records/read.ts';
export { readTensorFlowMetadata } from './forms/tensorflow-metadata/read.ts';
export { readFeatures } from './forms/tfds/read.ts';
export { printPytorch } from './print/pytorch.ts';
export { printTensorflow } from './print/tensorflow.ts';
export { printTensorFlowMetadata } from './print/tensorflow-metadata.ts';
export { printTfdsFolder } from './print/tfds-folder.ts';
