import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { error, warning } from '../../src/base/problem.ts';
import { VERSION } from '../../src/base/version.ts';
import type { RunReport } from '../../src/report/report.ts';
import { formatFailureSummary, formatSummary } from '../../src/report/summary.ts';
import { type Element, findAll, parseBlock, textOf } from './markup.ts';
import { counted, HOSTILE_NAMES, numbers, planned, sampleReport } from './sample.ts';

/** The blocks of a summary after its heading, which must be lines of HTML. */
function blocksOf(report: RunReport): Element[] {
  const [heading, ...blocks] = formatSummary(report).trimEnd().split('\n\n');
  assert.match(heading ?? '', /^### [A-Z][\w ,.;:]+$/);
  for (const block of blocks) assert.match(block, /^<(ul|p|table|details)>[^\n\r]*$/);
  return blocks.map(parseBlock);
}

function tables(report: RunReport): string[][][] {
  return blocksOf(report)
    .flatMap((block) => findAll(block, 'table'))
    .map((table) =>
      findAll(table, 'tr').map((row) => [...findAll(row, 'th'), ...findAll(row, 'td')].map(textOf)),
    );
}

/** A name as it is shown: what cannot be seen is escaped. */
function shown(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/gu, (character) =>
    character.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

test('a small fixture', () => {
  const summary = formatSummary(sampleReport());
  assert.match(summary, /^### Wrote and verified 50 examples in 1 file, 12\.3 kB of gzip\n/);
  const [labels, features] = tables(sampleReport());
  assert.deepEqual(labels?.[0], ['label', 'ones, or values']);
  assert.match(labels?.[1]?.join() ?? '', /^clicked,\d+\.\d %$/);
  assert.deepEqual(features?.[0], ['feature', 'values']);
  assert.match(
    features?.[1]?.join(' | ') ?? '',
    /^densefloat × 3 · uniform 0 to 1 \| [▁-█·]{10}0\.\d+ to \d\.\d+$/,
  );
  assert.match(summary, /<pre><code>node generate\.js<\/code><\/pre>/);
});

const FACTS = {
  ...{ name: 'clicked', learnable: true, signalFeatures: ['dense'] },
  ...{ positiveRate: null, priors: null, baseLoss: null, bayesLoss: null },
  ...{ baseAccuracy: null, bayesAccuracy: null, teacherAuc: null },
};

test('what a model can learn of one of several classes, and of a number', () => {
  const classes = { ...FACTS, kind: 'classes', priors: [0.5, 0.5], baseLoss: 0.69, bayesLoss: 0.2 } as const;
  const figures = { baseAccuracy: 0.5, bayesAccuracy: 0.9 };
  const [ofClasses] = tables(sampleReport({ labels: [{ ...classes, ...figures }] }));
  assert.match(
    ofClasses?.[1]?.join() ?? '',
    /loss 0\.690 by guessing, 0\.200 at best · accuracy 0\.500 by guessing, 0\.900 at best/,
  );
  const number = { ...FACTS, kind: 'regression', baseLoss: 4, bayesLoss: 0.76 } as const;
  const [ofNumber] = tables(sampleReport({ labels: [number] }));
  assert.match(ofNumber?.[1]?.join() ?? '', /squared error 4\.000 by guessing, 0\.760 at best/);
});

test('what a model can learn of a label', () => {
  const facts = { ...FACTS, positiveRate: 0.3, baseLoss: 0.6109, bayesLoss: 0.2, teacherAuc: 0.95 };
  const labels = [{ ...facts, kind: 'binary' }] as const;
  const [table] = tables(sampleReport({ labels }));
  assert.match(
    table?.[1]?.join(' | ') ?? '',
    /^clickedloss 0\.611 by guessing, 0\.200 at best · AUC 0\.500 by guessing, 0\.950 at best · .+ \| \d+\.\d %asked 30 %$/,
  );
});

test('a plan has no values to show', () => {
  const [, features] = tables(
    sampleReport({ mode: 'plan', features: planned([numbers('y', 'label'), numbers('x')]) }),
  );
  assert.deepEqual(features, [['feature'], ['xfloat × 3 · uniform 0 to 1']]);
});

const anyName = fc.oneof(
  fc.constantFrom(...HOSTILE_NAMES),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'<>&"\'`|\n\r\u2028\\{}$@#:/!-[]() '), maxLength: 30 }),
);

test('no name breaks out of its cell, and every short one can be read there', () => {
  fc.assert(
    fc.property(fc.array(anyName, { minLength: 1, maxLength: 5 }), (names) => {
      const features = names.map((name, i) => numbers(name, i === 0 ? 'label' : 'feature'));
      const [labels = [], rows = []] = tables(
        sampleReport({ features: counted(features), commands: names.join('\n') }),
      );
      const cells = [...labels.slice(1), ...rows.slice(1)].map(([cell = '']) => cell);
      assert.equal(cells.length, names.length);
      for (const [i, cell] of cells.entries()) {
        const name = names[i] ?? '';
        if (name.length <= 160) assert.ok(cell.startsWith(shown(name)), `${cell} is not ${name}`);
        else assert.ok(cell.length < 6 * 400);
      }
    }),
    { numRuns: 300 },
  );
});

test('a run that failed has its errors, then its warnings', () => {
  const place = { file: 'config.yaml', line: 3, column: 5 };
  const problems = [warning('odd', undefined, 'odd'), error('wrong', place, '<b> is wrong', 'write @b')];
  assert.equal(
    formatFailureSummary({ mode: 'verify', problems, sources: [['schema', 'a.yaml']] }),
    `### Failed to verify the files: 1 error

<ul><li>schema: <code>a.<wbr>yaml</code></li><li>version: <code>${VERSION.replaceAll('.', '.<wbr>')}</code></li></ul>

<p>❌ 1 error</p><ul><li><code>config.yaml:3:5</code> &lt;b&gt; is wrong; write @&#8288;b [wrong]</li></ul>

<p>⚠️ 1 warning</p><ul><li>odd [odd]</li></ul>
`,
  );
});

test('names are code, where nobody is mentioned; in sentences mentions, numbers and emoji are cut', () => {
  const features = counted([numbers('@someone #1 :tada:')]);
  const place = { file: 'co:100:nfig.yaml', line: 100, column: 5 };
  const report = sampleReport({
    features,
    warnings: [warning('odd', place, 'the feature "@someone" #1 :tada: is odd')],
  });
  const outside = blocksOf(report).map((block) => textOf(withoutCode(block)));
  assert.ok(outside.some((text) => text.includes('is odd')));
  for (const text of outside) assert.doesNotMatch(text, /@\w|#\d|:\w+:/);
});

function withoutCode(element: Element): Element {
  const children = element.children.filter((child) => typeof child === 'string' || child.tag !== 'code');
  return {
    ...element,
    children: children.map((child) => (typeof child === 'string' ? child : withoutCode(child))),
  };
}

test('however many features, warnings and flags there are, the summary stays small and says what it left out', () => {
  const long = '@<&>'.repeat(2000);
  const [template] = counted([numbers('x')]);
  const features = Array.from({ length: 20_000 }, (_, i) => ({ ...template!, name: `${i}${long}` }));
  const labels = features.map((feature) => ({ ...feature, role: 'label' as const }));
  const warnings = features.map(({ name }) => warning('odd', undefined, name));
  const report = sampleReport({ features: [...features, ...labels], warnings, commands: long });
  const summary = formatSummary(report);
  assert.ok(Buffer.byteLength(summary) <= 64 * 1024, `${Buffer.byteLength(summary)} bytes`);
  const notes = blocksOf(report)
    .flatMap((block) => findAll(block, 'p'))
    .map(textOf);
  assert.ok(
    notes.some((note) => /^and 19,9\d\d more features: see the manifest$/.test(note)),
    notes.join(),
  );
  assert.ok(
    notes.some((note) => /^and 19,9\d\d more labels: see the manifest$/.test(note)),
    notes.join(),
  );
});
