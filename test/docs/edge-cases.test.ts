import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BROKEN_KINDS } from '../../src/base/broken-kind.ts';
import { EDGE_CASES, planEdgeCases } from '../../src/plan/plan-edge-cases.ts';
import { feature, planAll } from '../plan/options.ts';

const page = readFileSync(new URL('../../docs/edge-cases.md', import.meta.url), 'utf8');

/** The cells of every row of a table that start so. */
function rows(start: RegExp): string[][] {
  const lines = page.split('\n').filter((line) => start.test(line));
  return lines.map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
}

test('the page lists every edge case at its number', () => {
  const listed = rows(/^\| \d/).map(([, example, what]) => [Number(example), what]);
  assert.deepEqual(listed, [...EDGE_CASES.entries()]);
});

test('the page has the very values', () => {
  const features = [
    feature({ name: 'a' }),
    feature({ name: 'b', kind: 'float' }),
    feature({ name: 'c', kind: 'bytes' }),
  ];
  const { data } = planAll(features, { profile: 'smoke' }).plan;
  const cases = planEdgeCases(data.features, new Set(), 100, false, () => {});
  const texts = new Map(rows(/^\| \d/).map(([, , what, text]) => [what, text ?? '']));
  for (const { what, change } of cases) {
    const text = texts.get(what) ?? '';
    if (change.type === 'int64') assert.equal(text, `${change.value} first`);
    if (change.type === 'float' && /\d\d/.test(change.value)) assert.equal(text, `${change.value} first`);
    if (change.type === 'bytes' && change.hex !== '')
      assert.ok(text.replaceAll(' ', '').includes(change.hex));
  }
});

test('the page lists every kind of broken file', () => {
  const kinds = new Set<string | undefined>(BROKEN_KINDS);
  const listed = rows(/^\| `/).map(([, kind]) => kind);
  assert.deepEqual(
    listed.filter((kind) => kinds.has(kind)),
    BROKEN_KINDS,
  );
});
