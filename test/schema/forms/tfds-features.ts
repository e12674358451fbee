/** Builds features.json texts whose features stand where tests expect them. */

const MODULE = 'tensorflow_datasets.core.features';

/** A class with the start of its module, as TFDS writes it. */
export function named(name: string): string {
  return `"pythonClassName": "${MODULE}.x.${name}"`;
}

/** A `features.json` with the features on lines of their own, from line 2 on. */
export function dictionary(...features: readonly string[]): string {
  return `{${named('FeaturesDict')}, "featuresDict": {"features": {\n${features.join(',\n')}\n}}}`;
}

/** A feature `x`; its content starts in column 8 of the third line. */
export function feature(name: string, content: string): string {
  return `"x": {${named(name)},\n       ${content}}`;
}

/** A `features.json` of one feature `x`. */
export function single(name: string, content: string): string {
  return dictionary(feature(name, content));
}
