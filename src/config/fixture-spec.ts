import type { Report } from '../base/problem.ts';
import { checkText } from '../yaml/check.ts';
import { object, optional } from '../yaml/check-object.ts';
import { oneOf } from '../yaml/check-scalar.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Source } from '../yaml/source.ts';

/** Which values a fixture holds where nothing else is said. */
export type Profile = 'smoke' | 'uniform';

export interface FixtureSpec {
  readonly profile: Profile;
}

const DEFAULT: FixtureSpec = { profile: 'smoke' };

const fixtureSpec = object({ profile: optional(oneOf('smoke', 'uniform'), DEFAULT.profile) });

/** The default where there is no spec, or where a part of it is wrong and was reported. */
export function loadFixtureSpec(source: Source | undefined, report: Report): FixtureSpec {
  const root = source && parseYaml(source, report);
  if (source === undefined || root === undefined || root.kind === 'null') return DEFAULT;
  return { profile: checkText(root, fixtureSpec, source, report)?.profile ?? DEFAULT.profile };
}
