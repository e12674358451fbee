import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n');

test('every link to a file of ours leads to one, and to a heading that it has', () => {
  assert.ok(pages.length > 3);
  for (const page of pages) {
    const text = readFileSync(join(root, page), 'utf8');
    for (const [, link = ''] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path = '', heading] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      assert.ok(existsSync(join(root, target)), `${page} links to ${link}`);
      if (heading !== undefined)
        assert.ok(anchorsOf(target).includes(heading), `${page} links to ${link}, which has no such heading`);
    }
  }
});

test('the README leads to every page of the documentation', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const page of pages.filter((name) => name.startsWith('docs/') || !name.includes('/')))
    assert.ok(page === 'README.md' || readme.includes(`](${page})`), `it does not lead to ${page}`);
});

/** As GitHub makes them. */
function anchorsOf(page: string): string[] {
  const headings = readFileSync(join(root, page), 'utf8').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
