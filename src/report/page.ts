import { formatProblem } from '../base/problem.ts';
import { formatCount, percent } from '../base/text.ts';
import { VERSION } from '../base/version.ts';
import { escapeName, escapePath, escapeText } from './escape.ts';
import { PAGE_STYLE } from './page-style.ts';
import { plotHistogram, plotShare } from './plot.ts';
import {
  digestsOf,
  type Facts,
  factsOf,
  foundRate,
  headline,
  isCounted,
  lossesOf,
  type ReportedFeature,
  type RunReport,
  WHERE,
  wantedRate,
  withRole,
} from './report.ts';
import { figuresText, foundPercent, partText, rangeEnds, shapeText } from './values-text.ts';

const FEATURE_HEADS = ['feature', 'values', 'histogram'];

/** More make the page slow, and nobody scrolls so far. */
const MAX_ROWS = 1000;

/** The page may load nothing: all it needs is in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Tells a page of ours from any other file. */
export const PAGE_MARK = '<meta name="generator" content="tfrecord-fixture">';

/** The report as one HTML page that stands alone. */
export function formatPage(report: RunReport): string {
  const title = headline(report);
  const [labels, features] = [withRole(report, 'label'), withRole(report, 'feature')];
  const known = isCounted(report) ? FEATURE_HEADS : FEATURE_HEADS.slice(0, 1);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
${PAGE_MARK}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
<main>
<h1>TFRecord fixture</h1>
<p class="lead">${title}</p>
${warnings(report)}
${factList([...factsOf(report), ...digestsOf(report)])}
${table('label', ['label', 'values', 'share of ones'], labels, (label) => labelCells(label, report))}
${table('feature', known, features, (feature) => featureCells(feature, report).slice(0, known.length))}
<h2>The same on your machine</h2>
<p class="quiet">${WHERE}</p>
<pre>${escapeCommands(report.commands)}</pre>
<footer>tfrecord-fixture ${VERSION}</footer>
</main>
</html>
`;
}

function factList(facts: Facts): string {
  const items = facts.map(([name, value]) => `<dt>${name}</dt><dd><code>${escapePath(value)}</code></dd>`);
  return `<dl>${items.join('')}</dl>`;
}

function escapeCommands(commands: string): string {
  return commands.split('\n').map(escapeText).join('\n');
}

function warnings({ warnings }: RunReport): string {
  if (warnings.length === 0) return '';
  const items = warnings.map((problem) => `<li>${escapeText(formatProblem(problem))}</li>`);
  return `<ul class="warnings">${items.join('')}</ul>`;
}

function table(
  what: 'label' | 'feature',
  heads: readonly string[],
  rows: readonly ReportedFeature[],
  cellsOf: (feature: ReportedFeature) => readonly string[],
): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, MAX_ROWS);
  const more = rows.length - shown.length;
  const body = shown.map((feature) => `<tr>${cellsOf(feature).join('')}</tr>`).join('\n');
  return `<h2>${what === 'label' ? 'Labels' : 'Features'} <small>${rows.length}</small></h2>
<table class="${what}s"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
<tbody>${body}</tbody></table>
${more === 0 ? '' : `<p class="quiet">and ${formatCount(more, `more ${what}`)}: see the manifest</p>`}`;
}

function featureCells(feature: ReportedFeature, { outputs }: RunReport): string[] {
  const { kind, statistics } = feature;
  const values = statistics ? figuresText(kind, statistics, Number(outputs.examples)) : [];
  return [
    `<td>${nameAndWords(feature)}</td>`,
    `<td class="figure">${values.map((text) => `<div>${escapeText(text)}</div>`).join('')}</td>`,
    `<td class="plot">${histogram(feature)}</td>`,
  ];
}

function nameAndWords({ name, kind, length, values }: ReportedFeature): string {
  const words = values === undefined ? '' : ` · ${values}`;
  return `<code>${escapeName(name)}</code><div class="quiet">${escapeText(shapeText(kind, length) + words)}</div>`;
}

function histogram({ name, kind, statistics }: ReportedFeature): string {
  if (statistics?.histogram === undefined || statistics.min === undefined) return '';
  const ends = rangeEnds(statistics.min, statistics.max ?? '').map((end) => `<span>${end}</span>`);
  const plot = plotHistogram(statistics.histogram, kind === 'bytes' ? `sizes of ${name}` : name);
  return `${plot}<div class="axis">${ends.join('')}</div>`;
}

function labelCells(label: ReportedFeature, report: RunReport): string[] {
  const [wanted, found] = [wantedRate(label, report), foundRate(label)];
  const rate = found ?? wanted;
  if (rate === undefined) return featureCells(label, report);
  const asked = wanted === undefined || found === undefined ? '' : `asked ${percent(wanted)}`;
  const notes = [asked, partText(label.statistics, Number(report.outputs.examples))].filter(
    (note) => note !== '',
  );
  const losses = lossesOf(label, report).map(([name, loss]) => `${name} ${loss.toFixed(3)}`);
  return [
    `<td><code>${escapeName(label.name)}</code><div class="quiet">${losses.join(' · ')}</div></td>`,
    `<td class="figure">${foundPercent(rate)} <span class="quiet">${notes.join(' · ')}</span></td>`,
    `<td class="plot">${plotShare(rate, wanted)}</td>`,
  ];
}
