import { formatProblem, type Problem } from '../base/problem.ts';
import { formatCount, percent } from '../base/text.ts';
import { VERSION } from '../base/version.ts';
import { type Html, html, joinHtml, NOTHING, nameHtml, ownHtml, pathHtml } from './html.ts';
import { PAGE_STYLE } from './page-style.ts';
import { plotHistogram, plotShare } from './plot.ts';
import {
  digestsOf,
  type Facts,
  type FailureReport,
  factsOf,
  failureHeadline,
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

/** More rows make the page slow, and nobody scrolls so far. */
const MAX_ROWS = 1000;

const LINE_BREAK = ownHtml('\n');

/** The page may load nothing: everything that it needs is in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Tells a page of ours from any other file. */
export const PAGE_MARK = '<meta name="generator" content="tfrecord-fixture">';

/** The report as one HTML page that needs no other file. */
export function formatPage(report: RunReport): string {
  return page(headline(report), reportBody(report));
}
export function failureBody(failure: FailureReport): Html {
  return problemList(failure.problems);
}
export function reportBody(report: RunReport): Html {
  const labels = withRole(report, 'label');
  const features = withRole(report, 'feature');
  const known = isCounted(report) ? FEATURE_HEADS : FEATURE_HEADS.slice(0, 1);
  return html`${problemList(report.warnings)}
${factList([...factsOf(report), ...digestsOf(report)])}
${table('label', ['label', 'values', 'share of ones'], labels, (label) => labelCells(label, report))}
${table('feature', known, features, (feature) => featureCells(feature, report).slice(0, known.length))}
<h2>The same on your machine</h2>
<p class="quiet">${WHERE}</p>
<pre>${commandLines(report.commands)}</pre>`;
}

/** Why a run failed, as one HTML page in place of its report. */
export function formatFailurePage(failure: FailureReport): string {
  return page(failureHeadline(failure), problemList(failure.problems));
}

function page(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
${ownHtml(PAGE_MARK)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${ownHtml(POLICY)}">
<title>${title}</title>
<style>${ownHtml(PAGE_STYLE)}</style>
<main>
<h1>TFRecord fixture</h1>
<p class="lead">${title}</p>
${body}
<footer>tfrecord-fixture ${VERSION}</footer>
</main>
</html>
`.markup;
}

function factList(facts: Facts): Html {
  const items = facts.map(([name, value]) => html`<dt>${name}</dt><dd><code>${pathHtml(value)}</code></dd>`);
  return html`<dl>${items}</dl>`;
}

function commandLines(commands: string): Html {
  const lines = commands.split('\n').map((line) => html`${line}`);
  return joinHtml(lines, LINE_BREAK);
}

function problemList(problems: readonly Problem[]): Html {
  if (problems.length === 0) return NOTHING;
  const items = problems.map(
    (problem) => html`<li class="${problem.severity}">${formatProblem(problem)}</li>`,
  );
  return html`<ul class="problems">${items}</ul>`;
}

function table(
  what: 'label' | 'feature',
  heads: readonly string[],
  rows: readonly ReportedFeature[],
  cellsOf: (feature: ReportedFeature) => readonly Html[],
): Html {
  if (rows.length === 0) return NOTHING;
  const shown = rows.slice(0, MAX_ROWS);
  const more = rows.length - shown.length;
  const body = shown.map((feature) => html`<tr>${cellsOf(feature)}</tr>`);
  const note = html`<p class="quiet">and ${formatCount(more, `more ${what}`)}: see the manifest</p>`;
  return html`<h2>${what === 'label' ? 'Labels' : 'Features'} <small>${rows.length}</small></h2>
<table class="${what}s"><thead><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead>
<tbody>${joinHtml(body, LINE_BREAK)}</tbody></table>
${more === 0 ? NOTHING : note}`;
}

function featureCells(feature: ReportedFeature, { outputs }: RunReport): Html[] {
  const { kind, statistics } = feature;
  const figures = statistics ? figuresText(kind, statistics, outputs.examples) : [];
  return [
    html`<td>${nameAndWords(feature)}</td>`,
    html`<td class="figure">${figures.map((text) => html`<div>${text}</div>`)}</td>`,
    html`<td class="plot">${histogram(feature)}</td>`,
  ];
}

function nameAndWords({ name, kind, length, values }: ReportedFeature): Html {
  const words = values === undefined ? '' : ` · ${values}`;
  return html`<code>${nameHtml(name)}</code><div class="quiet">${shapeText(kind, length) + words}</div>`;
}

function histogram({ name, kind, statistics }: ReportedFeature): Html {
  if (statistics?.histogram === undefined || statistics.min === undefined) return NOTHING;
  const ends = rangeEnds(statistics.min, statistics.max ?? '').map((end) => html`<span>${end}</span>`);
  const plot = plotHistogram(statistics.histogram, kind === 'bytes' ? `sizes of ${name}` : name);
  return html`${plot}<div class="axis">${ends}</div>`;
}

function labelCells(label: ReportedFeature, report: RunReport): Html[] {
  const wanted = wantedRate(label, report);
  const found = foundRate(label);
  const rate = found ?? wanted;
  if (rate === undefined) return featureCells(label, report);
  const asked = wanted === undefined || found === undefined ? '' : `asked ${percent(wanted)}`;
  const notes = [asked, partText(label.statistics, report.outputs.examples)].filter((note) => note !== '');
  const losses = lossesOf(label, report).map(([name, loss]) => `${name} ${loss.toFixed(3)}`);
  return [
    html`<td><code>${nameHtml(label.name)}</code><div class="quiet">${losses.join(' · ')}</div></td>`,
    html`<td class="figure">${foundPercent(rate)} <span class="quiet">${notes.join(' · ')}</span></td>`,
    html`<td class="plot">${plotShare(rate, wanted)}</td>`,
  ];
}
