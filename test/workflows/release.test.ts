import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkRelease, releaseNotes } from '../../scripts/release.ts';
import { VERSION } from '../../src/base/version.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.10.0] - 2026-01-02

### Added

- Something.

## [1.1.0] - 2025-12-24

- Something else.
`;
const GOOD = { packaged: '1.10.0', compiled: '1.10.0', changelog: CHANGELOG };

test('a release has one version everywhere', () => {
  assert.deepEqual(checkRelease('v1.10.0', GOOD), []);
  assert.deepEqual(checkRelease('1.10.0', GOOD), ['1.10.0 is not vX.Y.Z']);
  assert.deepEqual(checkRelease('v1.10.0-rc.1', GOOD), ['v1.10.0-rc.1 is not vX.Y.Z']);
  assert.deepEqual(checkRelease('v1.10.0', { ...GOOD, packaged: '1.9.0' }), [
    'package.json has version 1.9.0',
  ]);
  assert.equal(checkRelease('v1.11.0', GOOD).length, 3);
});

test('a release has notes, and leaves no change without a version', () => {
  assert.equal(releaseNotes(CHANGELOG, '1.10.0'), '### Added\n\n- Something.');
  assert.equal(releaseNotes(CHANGELOG, '1.1.0'), '- Something else.');
  assert.equal(releaseNotes(CHANGELOG, '1.1'), '');
  const silent = { ...GOOD, changelog: CHANGELOG.replace('### Added\n\n- Something.\n', '') };
  assert.deepEqual(checkRelease('v1.10.0', silent), [
    'CHANGELOG.md has no notes under "## [1.10.0] - YYYY-MM-DD"',
  ]);
  const late = { ...GOOD, changelog: CHANGELOG.replace('## [1.10', '- Late.\n\n## [1.10') };
  assert.match(checkRelease('v1.10.0', late)[0] ?? '', /still has unreleased changes/);
});

test('our own changelog has the version of the code', () => {
  const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
  assert.notEqual(releaseNotes(changelog, VERSION), '');
});
