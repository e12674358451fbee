import type { Kind } from '../base/kind.ts';
import { formatProblem, type Problem } from '../base/problem.ts';
import { drawBins, formatCount, percent } from '../base/text.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { type Html, html, joinHtml, linesHtml, NOTHING, nameHtml, pathHtml, proseHtml } from './html.ts';
import {
  digestsOf,
  type Facts,
  type FailureReport,
  factsOf,
  failureHeadline,
  fitting,
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
import { foundPercent, foundRange, missingText, partText, shapeText } from './values-text.ts';

const FEATURE_HEADS = ['feature', 'values'];

/** The runner drops a whole summary of more than 1024 KiB, and nobody reads a fraction of that. */
const TABLE_BYTES = 24 * 1024;
const PROBLEMS_BYTES = 8 * 1024;
const COMMANDS_CHARACTERS = 4096;

/**
 * The job summary: Markdown that is HTML except for its heading, because escaping is complete and easy in HTML. Every
 * block is one line, because a blank line would end it and GitHub would read the rest as Markdown. Names are code, where
 * GitHub looks for no mentions.
 */
export function formatSummary(report: RunReport): string {
  const labels = withRole(report, 'label');
  const features = withRole(report, 'feature');
  const known = isCounted(report) ? FEATURE_HEADS : FEATURE_HEADS.slice(0, 1);
  return document(headline(report), [
    list(factsOf(report).map(factHtml)),
    problemBlock(report.warnings, 'warning'),
    table(['label', 'rate of ones'], labels, (label) => labelRow(label, report)),
    table(known, features, (feature) => featureRow(feature, report).slice(0, known.length)),
    commands(report),
  ]);
}

/** The job summary of a run that failed: its problems. */
export function formatFailureSummary(failure: FailureReport): string {
  const bySeverity = (severity: Problem['severity']) =>
    failure.problems.filter((problem) => problem.severity === severity);
  return document(failureHeadline(failure), [
    problemBlock(bySeverity('error'), 'error'),
    problemBlock(bySeverity('warning'), 'warning'),
  ]);
}

function document(heading: string, blocks: readonly Html[]): string {
  const lines = blocks.map(({ markup }) => markup).filter((markup) => markup !== '');
  return `${[`### ${heading}`, ...lines].join('\n\n')}\n`;
}

function factHtml([name, value]: Facts[number]): Html {
  return html`${name}: <code>${pathHtml(value)}</code>`;
}

function list(items: readonly Html[]): Html {
  return items.length === 0 ? NOTHING : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

const SIGNS: Readonly<Record<Problem['severity'], Html>> = { error: html`❌`, warning: html`⚠️` };

function problemBlock(problems: readonly Problem[], severity: Problem['severity']): Html {
  if (problems.length === 0) return NOTHING;
  const shown = fitting(problems, problemHtml, PROBLEMS_BYTES);
  const more = problems.length - shown.length;
  const items = more > 0 ? [...shown, html`and ${more} more`] : shown;
  return html`<p>${SIGNS[severity]} ${formatCount(problems.length, severity)}</p>${list(items)}`;
}

function problemHtml({ place, ...problem }: Problem): Html {
  const where = place ? html`<code>${`${place.file}:${place.line}:${place.column}`}</code> ` : NOTHING;
  return html`${where}${proseHtml(formatProblem(problem))}`;
}

function table(
  heads: readonly string[],
  features: readonly ReportedFeature[],
  cellsOf: (feature: ReportedFeature) => readonly Html[],
): Html {
  if (features.length === 0) return NOTHING;
  const rowOf = (feature: ReportedFeature) =>
    html`<tr>${cellsOf(feature).map((cell) => html`<td>${cell}</td>`)}</tr>`;
  const shown = fitting(features, rowOf, TABLE_BYTES);
  const more = features.length - shown.length;
  const note = html`<p>and ${formatCount(more, `more ${heads[0]}`)}: see the manifest</p>`;
  const head = html`<tr>${heads.map((text) => html`<th>${text}</th>`)}</tr>`;
  return html`<table><thead>${head}</thead><tbody>${shown}</tbody></table>${more === 0 ? NOTHING : note}`;
}

function featureRow(feature: ReportedFeature, report: RunReport): Html[] {
  const { name, kind, length, values, statistics } = feature;
  const facts = [
    shapeText(kind, length),
    values ?? '',
    statistics === undefined ? '' : missingText(statistics),
    partText(statistics, report.outputs.examples),
  ];
  const words = facts.filter((fact) => fact !== '').join(' · ');
  return [nameCell(name, words), statistics === undefined ? NOTHING : valuesCell(kind, statistics)];
}

/** The histogram above its range: side by side they are wider than a phone. */
function valuesCell(kind: Kind, statistics: Statistics): Html {
  const { histogram } = statistics;
  const bins = histogram === undefined ? NOTHING : html`<code>${drawBins(histogram.counts)}</code><br>`;
  return html`${bins}<sub>${foundRange(kind, statistics)}</sub>`;
}

function labelRow(label: ReportedFeature, report: RunReport): Html[] {
  const wanted = wantedRate(label, report);
  const found = foundRate(label);
  const losses = lossesOf(label, report).map(([name, loss]) => `${name} ${loss.toFixed(3)}`);
  const rates = [
    ...(found === undefined ? [] : [html`${foundPercent(found)}`]),
    ...(wanted === undefined ? [] : [html`<sub>asked ${percent(wanted)}</sub>`]),
  ];
  const facts = [partText(label.statistics, report.outputs.examples), ...losses];
  return [
    nameCell(label.name, facts.filter((fact) => fact !== '').join(' · ')),
    rates.length === 0 ? html`${label.values ?? ''}` : joinHtml(rates, html`<br>`),
  ];
}

function nameCell(name: string, facts: string): Html {
  return html`<code>${nameHtml(name)}</code>${facts === '' ? NOTHING : html`<br><sub>${facts}</sub>`}`;
}

/** Folded away: few readers need the commands, and those need all of them. */
function commands(report: RunReport): Html {
  const text = report.commands.length > COMMANDS_CHARACTERS ? 'too long to show' : report.commands;
  const digests = list(digestsOf(report).map(factHtml));
  return html`<details><summary>The same on your machine</summary><p>${WHERE}</p><pre><code>${linesHtml(text)}</code></pre>${digests}</details>`;
}
