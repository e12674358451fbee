import type { SchemaFeature, Steps } from '../../schema.ts';
import type { Lose } from './loss.ts';

/** Notes members of a group whose range is not that of the first: a reader does not take them for one group. */
export function loseUnequalGroups(
  features: readonly SchemaFeature[],
  lists: readonly SchemaFeature[],
  lose: Lose,
): void {
  const rows = features.flatMap(({ name, shape }) =>
    shape.type === 'variable' ? [{ name, range: shape }] : [],
  );
  const steps = lists.flatMap(({ name, steps }) => (steps === undefined ? [] : [{ name, range: steps }]));
  for (const name of unequal(rows)) lose(name, 'shape', 'a group has one range of lengths');
  for (const name of unequal(steps)) lose(name, 'steps', 'a group has one range of steps');
}

function unequal(members: readonly { readonly name: string; readonly range: Steps }[]): string[] {
  const first = new Map<string, Steps>();
  return members.flatMap(({ name, range }) => {
    if (range.group === undefined) return [];
    const { min, max } = first.get(range.group) ?? range;
    first.set(range.group, first.get(range.group) ?? range);
    return min === range.min && max === range.max ? [] : [name];
  });
}
