import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { error } from '../../src/base/problem.ts';
import { formatFailurePage, formatPage, PAGE_MARK } from '../../src/report/page.ts';
import { plotHistogram } from '../../src/report/plot.ts';
import { counted, HOSTILE_NAMES, numbers, sampleReport } from './sample.ts';

test('the page stands alone: it names no other place, and runs nothing', () => {
  const page = formatPage(sampleReport());
  assert.ok(page.includes(PAGE_MARK));
  assert.doesNotMatch(page, /(src|href)=|url\(|@import|https?:|<script|<link|<iframe|\son\w+=/);
  assert.match(
    page,
    /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">/,
  );
});

test('every feature with values is plotted, ten bars of which the tallest fills the plot', () => {
  const page = formatPage(sampleReport({ features: counted([numbers('a'), numbers('b')]) }));
  const plots = page.match(/<svg class="bins".*?<\/svg>/g) ?? [];
  assert.equal(plots.length, 2);
  for (const plot of plots) {
    const heights = [...plot.matchAll(/ height="([\d.]+)"/g)].map(([, height]) => Number(height));
    assert.equal(heights.length, 10);
    assert.equal(Math.max(...heights), 44);
  }
  assert.doesNotMatch(formatPage(sampleReport({ features: [numbers('a')] })), /<svg/);
});

test('where one bar would hold nearly everything, heights are logarithms', () => {
  const histogram = { edges: [0, 1, 2, 3, 4], counts: [9999, 99, 9, 0] };
  const [heights = []] = [
    plotHistogram(histogram, 'x')
      .markup.match(/(?<= height=")[\d.]+/g)
      ?.map(Number),
  ];
  assert.deepEqual(heights, [44, 22, 11, 0]);
});

test('images are shown as they are, and texts as text', () => {
  const samples = [
    { type: 'image', format: 'png', base64: 'iVBORw0KGgo=' },
    { type: 'text', text: '"><script>' },
  ] as const;
  const page = formatPage(sampleReport({ features: [{ ...numbers('x'), samples }] }));
  assert.match(page, /<img alt="" src="data:image\/png;base64,iVBORw0KGgo=">/);
  assert.match(page, /<q>&quot;&gt;&lt;script&gt;<\/q>/);
});

test('whatever the names, the page has the same tags', () => {
  const tagsOf = (names: readonly string[]) =>
    formatPage(
      sampleReport({ features: counted(names.map((name) => numbers(name))), commands: names.join(' ') }),
    )
      .replaceAll('<wbr>', '')
      .replace(/<rect[^>]*><title>[^<]*<\/title>/g, '<rect>')
      .match(/<[^>]*>/g)
      ?.map((tag) => tag.replace(/aria-label="[^"]*"/, ''));
  const name = fc.oneof(fc.constantFrom(...HOSTILE_NAMES), fc.string({ unit: 'binary' }));
  const plain = new Map([1, 2, 3].map((count) => [count, tagsOf(new Array(count).fill('plain'))]));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), (names) => {
      assert.equal(tagsOf(names)?.length, plain.get(names.length)?.length);
    }),
  );
});

test('a run that failed has a page with its problems, which a later report may replace', () => {
  const place = { file: 'config.yaml', line: 3, column: 5 };
  const problems = [error('wrong', place, '<b> is wrong', '<i>')];
  const page = formatFailurePage({ mode: 'plan', problems, sources: [['schema', 'a.yaml']] });
  assert.ok(page.includes(PAGE_MARK));
  assert.match(page, /<title>Failed to plan the fixture: 1 error<\/title>/);
  assert.match(
    page,
    /<li class="error">.*<code>config\.<wbr>yaml:3:5<\/code>.*&lt;b&gt; is wrong\.<.*Fix: &lt;i&gt;/,
  );
  assert.match(page, /<dt>schema<\/dt><dd><code>a\.<wbr>yaml<\/code>/);
});

test('of very many features the first are shown', () => {
  const features = Array.from({ length: 20_000 }, (_, i) => numbers(`feature_${i}`));
  const page = formatPage(sampleReport({ features }));
  assert.match(page, /and 19,000 more features: see the manifest/);
  assert.ok(page.length < 1e6);
});
