/** Descriptions of the keys of a fixture spec for editors, from the tables of docs/fixture-spec.md where they have them. */
import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('../docs/fixture-spec.md', import.meta.url), 'utf8');

/** Descriptions of the parameters of distributions, which the page describes in prose. */
const PARAMETERS: Readonly<Record<string, string>> = {
  distribution: 'How the values are spread. Without it, that of the profile.',
  min: 'The least value.',
  max: 'The greatest value; floats leave it out.',
  mean: 'The mean; of a lognormal that of the logarithm.',
  stddev: 'The standard deviation; of a lognormal that of the logarithm.',
  exponent: 'How fast the probabilities fall: the k-th value has one in proportion to k^-exponent.',
  positive_rate: 'The rate of ones.',
  value: 'The one value.',
  values: 'The values to choose from.',
  weights: 'How often each of the values is chosen, in proportion; all alike unless given.',
  labels: 'The labels of all tasks: which features they are, and how they are drawn.',
  'length.min': 'The least number of elements.',
  'length.max': 'The greatest number of elements.',
  'bytes.min': 'The least size of a string, in bytes.',
  'bytes.max': 'The greatest size of a string, in bytes.',
  'bytes.charset': 'What the strings are made of; any is any bytes, seldom valid UTF-8.',
};

/** The description of a key, such as `labels.names` for a nested one; undefined if no table of the page has the key. */
export function describeSpecKey(key: string): string | undefined {
  return tableMeanings().get(key) ?? PARAMETERS[key];
}

/** Maps the keys in the first cell of each row to the text of its last cell. */
function tableMeanings(): ReadonlyMap<string, string> {
  const rows = page.matchAll(/^\| (`[$a-z_.`, ]+`) \|.*\| (.+?) \|$/gm);
  const meanings = new Map<string, string>();
  for (const [, keys = '', meaning = ''] of rows)
    for (const [, key = ''] of keys.matchAll(/`([$a-z_.]+)`/g)) meanings.set(key, sentence(meaning));
  return meanings;
}

/** Markdown as plain text that starts with a capital letter and ends with a period. */
function sentence(markdown: string): string {
  const text = markdown
    .replace(', see below', '')
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replaceAll(/[`]|<\/?su[bp]>/g, '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
