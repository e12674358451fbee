import type { Report } from '../base/problem.ts';
import type { Source } from '../yaml/source.ts';

/** Which values a fixture holds where nothing else is said. */
export type Profile = 'smoke' | 'uniform';

export interface FixtureSpec {
  readonly profile: Profile;
}

/** Without a spec the profile is `smoke`. */
export function loadFixtureSpec(_source: Source | undefined, _report: Report): FixtureSpec {
  return { profile: 'smoke' };
}
