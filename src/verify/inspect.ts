import { error, type Problem, ProblemsError } from '../base/problem.ts';
import { CorruptionError, count, recordPlace } from './corruption.ts';
import { decodeExample, type FeatureValues } from './decode-example.ts';
import { exampleAsJson } from './example-json.ts';
import type { Inspection } from './inspection.ts';
import { readRecords } from './read-records.ts';
import { type Summarizer, summarizer } from './summary.ts';

export { formatInspection } from './describe.ts';

/** Reads any TFRecord file once, in constant memory, and sums up what its examples hold. The path may be a link. */
export async function inspectFile(path: string): Promise<Inspection> {
  const features = new Map<string, Summarizer & { readonly name: string }>();
  const problems: Problem[] = [];
  let records = 0;

  function add(name: string, values: FeatureValues): void {
    const key = `${values.kind} ${name}`;
    const feature = features.get(key) ?? { name, ...summarizer(values.kind) };
    features.set(key, feature);
    feature.add(values);
  }

  const onRecord = (_: number, offset: number, data: Buffer): void => {
    const example = tryDecode(data, (damage) => {
      if (problems.length === 0) problems.push(noExample(path, records, offset, damage));
    });
    for (const [name, values] of example) if (values !== undefined) add(name, values);
    records++;
  };

  const content = await readRecords(path, { compression: 'detect', followsLinks: true, onRecord }).catch(
    (refusal: unknown) => {
      // A file of which nothing could be read is refused; of one that breaks off, the start is worth seeing.
      if (!(refusal instanceof ProblemsError) || records === 0) throw refusal;
      problems.push(...refusal.problems);
      return undefined;
    },
  );
  const summaries = [...features.values()].map(({ name, finish }) => finish(name, records));
  summaries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { file: path, records, content, features: summaries, problems };
}

/** The features of an example; none where it is none, which is reported. */
export function tryDecode(
  data: Buffer,
  report: (damage: CorruptionError) => void,
): ReturnType<typeof decodeExample> {
  try {
    return decodeExample(data);
  } catch (damage) {
    if (!(damage instanceof CorruptionError)) throw damage;
    report(damage);
    return new Map();
  }
}

function noExample(
  path: string,
  record: number,
  offset: number,
  { message, offset: at, fix }: CorruptionError,
): Problem {
  return error(
    'corrupt-record',
    undefined,
    `${recordPlace(path, record, offset, true)}: ${message}, at byte ${at} of the record`,
    fix,
  );
}

/**
 * The example in record `index` (from 0) as JSON, exact to the last digit of its integers.
 * @throws {ProblemsError} when there is no such record, or it is no example
 */
export async function recordAsJson(path: string, index: number): Promise<string> {
  let json: string | undefined;
  const onRecord = (at: number, offset: number, data: Buffer): 'stop' | undefined => {
    if (at !== index) return undefined;
    const refuse = (damage: CorruptionError): never => {
      throw new ProblemsError([noExample(path, at, offset, damage)]);
    };
    json = exampleAsJson(tryDecode(data, refuse));
    return 'stop';
  };
  const read = await readRecords(path, { compression: 'detect', followsLinks: true, onRecord });
  if (json !== undefined) return json;
  const records = read?.records ?? 0;
  const fix = records === 0 ? '' : `choose one from 0 to ${records - 1}`;
  throw new ProblemsError([
    error(
      'no-such-record',
      undefined,
      `${path}: no record ${index}: the file holds ${count(records, 'record')}`,
      fix,
    ),
  ]);
}
