/** Checks the ties between features. */
import { suggest } from '../../base/nearest.ts';
import { error, type OnProblem } from '../../base/problem.ts';
import { quote } from '../../yaml/node.ts';
import type { SchemaFeature, Tie } from '../schema.ts';
import { placeOf, reportFault } from './fault.ts';
import { tieFault } from './tie.ts';

type Features = ReadonlyMap<string, SchemaFeature>;

/**
 * Reports impossible ties of one section. `other` are the names of the other section, and `leftOut` those of features
 * that could not be read, about which nothing is known.
 */
export function checkTies(
  section: readonly SchemaFeature[],
  other: ReadonlySet<string>,
  leftOut: ReadonlySet<string>,
  onProblem: OnProblem,
): void {
  const features: Features = new Map(section.map((feature) => [feature.name, feature]));
  const cyclic = new Set<string>();
  for (const feature of section) {
    const { tie, name } = feature;
    if (tie === undefined) continue;
    const target = followed(tie);
    const found = features.get(target);
    if (found === undefined) {
      if (!leftOut.has(target)) reportUnknown(feature, target, features, other, onProblem);
    } else if (!cyclic.has(name) && !reportCycle(feature, features, cyclic, onProblem)) {
      const wrong = tieFault(feature, tie, found);
      if (wrong !== undefined) reportFault(feature, 'tie', wrong, onProblem);
    }
  }
}

/** The name of the feature that a tie follows. */
function followed(tie: Tie): string {
  return tie.type === 'ragged-values' ? tie.rowLengths : tie.feature;
}

function reportUnknown(
  feature: SchemaFeature,
  target: string,
  features: Features,
  other: ReadonlySet<string>,
  onProblem: OnProblem,
): void {
  const isElsewhere = other.has(target);
  const where = isElsewhere ? 'which is in the other part of the record' : 'which does not exist';
  const message = `${quote(feature.name)} follows the feature ${quote(target)}, ${where}`;
  const fix = isElsewhere ? 'move one of them' : suggest(target, features.keys()) || 'add that feature';
  onProblem(error('unknown-tie', placeOf(feature, 'tie'), message, fix));
}

/** Reports a cycle that contains the feature, once for all of its features. Returns false if there is none. */
function reportCycle(
  start: SchemaFeature,
  features: Features,
  cyclic: Set<string>,
  onProblem: OnProblem,
): boolean {
  const path = [start.name];
  const visited = new Set(path);
  for (let at = next(start, features); at !== undefined; at = next(at, features)) {
    path.push(at.name);
    if (at.name === start.name) {
      const message = `these features follow each other in a cycle: ${path.map(quote).join(', ')}`;
      const place = placeOf(start, 'tie');
      onProblem(error('cycle-of-ties', place, message, 'remove one of these ties'));
      for (const name of path) cyclic.add(name);
      return true;
    }
    // This feature leads to a cycle but is not part of it.
    if (visited.has(at.name)) return false;
    visited.add(at.name);
  }
  return false;
}

function next({ tie }: SchemaFeature, features: Features): SchemaFeature | undefined {
  return tie && features.get(followed(tie));
}
