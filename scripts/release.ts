/**
 * `node scripts/release.ts vX.Y.Z`: prints the notes of a release, or exits with 1 and prints why the tag must not
 * be released.
 */
import { readFileSync } from 'node:fs';
import { VERSION } from '../src/base/version.ts';

export interface Sources {
  /** The version in package.json. */
  readonly packaged: string;
  /** The version in the sources. */
  readonly compiled: string;
  readonly changelog: string;
}

/** The reasons why `tag` must not be released. */
export function checkRelease(tag: string, { packaged, compiled, changelog }: Sources): string[] {
  const version = /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1];
  if (version === undefined) return [`${tag} is not vX.Y.Z`];
  const problems = [];
  if (packaged !== version) problems.push(`package.json has version ${packaged}`);
  if (compiled !== version) problems.push(`src/base/version.ts has version ${compiled}`);
  if (releaseNotes(changelog, version) === '')
    problems.push(`CHANGELOG.md has no notes under "## [${version}] - YYYY-MM-DD"`);
  if (sectionText(changelog, '\\[Unreleased\\]') !== '')
    problems.push('CHANGELOG.md still has unreleased changes: give them this version, or revert them');
  return problems;
}

/** The section of the changelog about a version, without its heading. */
export function releaseNotes(changelog: string, version: string): string {
  return sectionText(changelog, `\\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}`);
}

/** The text below the heading that a pattern matches, up to the next heading. */
function sectionText(changelog: string, heading: string): string {
  const [, below = ''] = changelog.split(new RegExp(`^## ${heading}$`, 'm'));
  return (below.split(/^## /m)[0] ?? '').trim();
}

if (import.meta.main) {
  const [tag = ''] = process.argv.slice(2);
  const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  const changelog = read('CHANGELOG.md');
  const problems = checkRelease(tag, {
    packaged: JSON.parse(read('package.json')).version,
    compiled: VERSION,
    changelog,
  });
  for (const problem of problems) console.error(`${tag}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(releaseNotes(changelog, tag.slice(1)));
}
