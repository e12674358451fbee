/** Checks groups of features with the same number of rows or steps. */
import { error, type OnProblem } from '../../base/problem.ts';
import { quote } from '../../yaml/node.ts';
import type { Schema, SchemaFeature } from '../schema.ts';
import { placeOf } from './fault.ts';
import type { Bounds } from './shape.ts';

interface Member {
  readonly feature: SchemaFeature;
  readonly bounds: Bounds;
}

/** Reports groups whose members can never have the same length. */
export function checkGroups({ record, features, sequence }: Schema, onProblem: OnProblem): void {
  for (const section of [features, sequence]) {
    const rows = membersOf(section, ({ shape }) =>
      shape.type === 'variable' ? { group: shape.group, bounds: shape } : undefined,
    );
    check('shape', 'rows', rows, onProblem);
  }
  // In an example list, every feature has one step per item.
  const steps = membersOf(sequence, ({ steps }) => {
    return steps && { group: record === 'example-list' ? 'items' : steps.group, bounds: steps };
  });
  check('steps', 'steps', steps, onProblem);
}

function membersOf(
  features: readonly SchemaFeature[],
  find: (feature: SchemaFeature) => { group: string | undefined; bounds: Bounds } | undefined,
): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const feature of features) {
    const { group, bounds } = find(feature) ?? {};
    if (group === undefined || bounds === undefined) continue;
    const members = groups.get(group) ?? [];
    members.push({ feature, bounds });
    groups.set(group, members);
  }
  return groups;
}

function check(
  fact: 'shape' | 'steps',
  what: string,
  groups: ReadonlyMap<string, readonly Member[]>,
  onProblem: OnProblem,
): void {
  for (const [group, members] of groups) {
    const most = members.reduce((a, b) => (a.bounds.min >= b.bounds.min ? a : b));
    const least = members.reduce((a, b) =>
      (a.bounds.max ?? Infinity) <= (b.bounds.max ?? Infinity) ? a : b,
    );
    const { max } = least.bounds;
    // A feature with a min above its own max is reported with its shape or steps.
    if (max === undefined || most.bounds.min <= max || most === least) continue;
    const later = members.indexOf(most) > members.indexOf(least) ? most : least;
    const message = `${quote(most.feature.name)} has at least ${most.bounds.min} ${what}, ${quote(least.feature.name)} at most ${max}, but the group ${quote(group)} needs the same number in both`;
    const fix = 'give both the same bounds, or put them in different groups';
    onProblem(error('group-contradicts', placeOf(later.feature, fact), message, fix));
  }
}
