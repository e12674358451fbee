/**
 * Checks what several examples have to fulfil together: unique ids, and entities that are the same in all of their
 * rows.
 */
import { error, type Problem } from '../base/problem.ts';
import { isUniqueFeature } from '../plan/check-unique.ts';
import type { DataPlan, PlannedFeature } from '../plan/plan.ts';
import { decodeRecord, type FeatureValues } from '../verify/decode-record.ts';

/** Which examples a file holds. */
interface ExampleRange {
  readonly firstExample: number;
  readonly examples: number;
}

export interface TogetherCheck {
  /** The next record, in the order of the files. */
  readonly onRecord: (data: Buffer) => void;
  /** The faults found, one for each feature. */
  readonly problems: () => readonly Problem[];
}

/** Only so many ids are remembered: they are unique by construction, and a bug in that would show much earlier. */
const MAX_IDS = 2 ** 22;

/** Undefined if the plan has neither. */
export function checkTogether(data: DataPlan, files: readonly ExampleRange[]): TogetherCheck | undefined {
  const { record = 'example', features, edgeCases = [] } = data;
  const checks = features.flatMap((feature) => [...uniqueCheck(feature), ...entityCheck(feature)]);
  if (checks.length === 0) return undefined;
  const marked = new Set(
    edgeCases.flatMap(({ example, features }) => features.map((name) => `${example} ${name}`)),
  );
  const numbers = exampleNumbers(files);
  const problems = new Map<string, Problem>();
  return {
    onRecord: (bytes) => {
      const { value: example = 0 } = numbers.next();
      const decoded = decodeRecord(bytes, record).features;
      for (const { name, wrongIn } of checks) {
        if (problems.has(name) || marked.has(`${example} ${name}`)) continue;
        const problem = wrongIn(example, textOf(decoded.get(name)));
        if (problem !== undefined) problems.set(name, problem);
      }
    },
    problems: () => [...problems.values()],
  };
}

interface FeatureCheck {
  readonly name: string;
  /** `value` is undefined where the feature is absent. */
  readonly wrongIn: (example: number, value: string | undefined) => Problem | undefined;
}

function uniqueCheck(feature: PlannedFeature): FeatureCheck[] {
  if (!isUniqueFeature(feature)) return [];
  const { name, entity } = feature;
  const rows = entity?.rows ?? 1;
  const owners = new Map<string, number>();
  const wrongIn: FeatureCheck['wrongIn'] = (example, value) => {
    if (value === undefined) return undefined;
    const owner = Math.floor(example / rows);
    const known = owners.get(value);
    if (known === undefined && owners.size < MAX_IDS) owners.set(value, owner);
    if (known === undefined || known === owner) return undefined;
    const message = `${JSON.stringify(name)} was to be unique: example ${example} has a value that an example before it has`;
    return error('value-not-unique', undefined, message, BUG);
  };
  return [{ name, wrongIn }];
}

function entityCheck({ name, entity }: PlannedFeature): FeatureCheck[] {
  if (entity === undefined) return [];
  let first: { readonly owner: number; readonly value: string | undefined } | undefined;
  const wrongIn: FeatureCheck['wrongIn'] = (example, value) => {
    const owner = Math.floor(example / entity.rows);
    if (first?.owner !== owner) first = { owner, value };
    if (first.value === value) return undefined;
    const message = `${JSON.stringify(name)} was to be the same in all examples of ${JSON.stringify(entity.id)}: example ${example} differs`;
    return error('entity-differs', undefined, message, BUG);
  };
  return [{ name, wrongIn }];
}

const BUG = 'report this with the fixture spec';

/** The number of each record's example. */
function* exampleNumbers(files: readonly ExampleRange[]): Generator<number> {
  for (const { firstExample, examples } of files) for (let i = 0; i < examples; i++) yield firstExample + i;
}

function textOf(found: FeatureValues | undefined): string | undefined {
  if (found === undefined) return undefined;
  return found.kind === 'bytes'
    ? found.values.map((value) => value.toString('hex')).join()
    : found.values.join();
}
