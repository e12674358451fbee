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

test('every page of the documentation can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const page of reached) for (const target of linksOf(page)) reached.add(target);
  for (const page of pages.filter((name) => name.startsWith('docs/') || !name.includes('/')))
    assert.ok(reached.has(page), `no link leads to ${page}`);
});

/** The pages of ours that a page links to. */
function linksOf(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:)([^)\s#]+)/g)];
  return links.map(([, link = '']) => join(dirname(page), link)).filter((name) => pages.includes(name));
}

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
