import type { Kind } from '../base/kind.ts';
import { CorruptionError } from './corruption.ts';
import { absenceFault, type Expected, featureFault } from './expected.ts';
import { nameIndex } from './name-index.ts';
import { countVarints } from './varint.ts';
import { walkExample } from './wire.ts';

/** One thing wrong with an example; without a feature, the example cannot be read. */
export interface Fault {
  readonly feature?: string;
  readonly found: string;
  readonly fix: string;
}

const SCHEMA = 'generate the file again from this schema, or correct the schema';
const WIRE = 'mend the program that wrote it';

/** A checker of serialized examples, which reports what is wrong with the one it is given. */
export function exampleChecker(
  expected: readonly Expected[],
  options: { readonly allowUnexpected?: boolean },
  report: (fault: Fault) => void,
): (data: Buffer) => void {
  const find = nameIndex(expected.map(({ name }) => name));
  // The last example in which each feature was seen: nothing needs to be cleared between two.
  const seenIn = new Float64Array(expected.length);
  let example = 0;
  let data: Buffer = Buffer.alloc(0);
  let place = 0;
  let kind: Kind | undefined;
  let elements = 0;

  function list(next: Kind): void {
    // A list of another kind replaces the one before, a list of the same kind is appended to it (a protobuf oneof).
    if (kind !== next) elements = 0;
    kind = next;
  }

  function values(of: Kind, start: number, end: number): void {
    if (of === 'float') elements += (end - start) >>> 2;
    else elements += of === 'bytes' ? 1 : countVarints(data, start, end);
  }

  function entry(keyStart: number, keyEnd: number): void {
    const index = find(data, place++, keyStart, keyEnd);
    if (index !== undefined) checkFeature(index);
    else if (!options.allowUnexpected) {
      const feature = data.toString('utf8', keyStart, keyEnd);
      report({ feature, found: 'it is in the example but not expected', fix: SCHEMA });
    }
    kind = undefined;
    elements = 0;
  }

  function checkFeature(index: number): void {
    const feature = expected[index];
    // Without a kind it is as good as absent, and reported as that.
    if (feature === undefined || kind === undefined) return;
    if (seenIn[index] === example) {
      report({
        feature: feature.name,
        found: 'it is there twice: TensorFlow takes the last one only',
        fix: WIRE,
      });
    }
    seenIn[index] = example;
    const found = featureFault(feature, kind, elements);
    if (found !== undefined) report({ feature: feature.name, found, fix: SCHEMA });
  }

  function checkAbsent(): void {
    for (let index = 0; index < expected.length; index++) {
      const feature = expected[index];
      if (feature === undefined || seenIn[index] === example) continue;
      const found = absenceFault(feature);
      if (found !== undefined) report({ feature: feature.name, found, fix: SCHEMA });
    }
  }

  const visitor = { list, values, entry };
  return (bytes) => {
    data = bytes;
    example++;
    place = 0;
    kind = undefined;
    elements = 0;
    try {
      walkExample(bytes, visitor);
      checkAbsent();
    } catch (damage) {
      if (!(damage instanceof CorruptionError)) throw damage;
      report({ found: `${damage.message}, at byte ${damage.offset} of the record`, fix: damage.fix });
    }
  };
}
