import type { Kind } from '../base/kind.ts';
import { formatProblem, type Problem } from '../base/problem.ts';
import { drawBins, formatCount, percent } from '../base/text.ts';
import { VERSION } from '../base/version.ts';
import type { Statistics } from '../statistics/statistics.ts';
import {
  type Html,
  html,
  joinHtml,
  linesHtml,
  NOTHING,
  nameHtml,
  numbersHtml,
  pathHtml,
  proseHtml,
} from './html.ts';
import { figuresOf, learnableText, scalesOf, scaleText } from './label-scales.ts';
import { barHeights, isLogarithmic } from './plot.ts';
import { snippetHtml } from './problem-list.ts';
import {
  askedFacts,
  digestsOf,
  type Facts,
  type FailureReport,
  failureHeadline,
  filesFacts,
  fitting,
  foundRate,
  headline,
  isCounted,
  known,
  type ReportedFeature,
  type RunReport,
  WHERE,
  withRole,
} from './report.ts';
import { askedText, foundPercent, foundRange, missingText, partText, shapeText } from './values-text.ts';

const FEATURE_HEADS = ['feature', 'values'];

/** The runner drops a summary of more than 1024 KiB, and nobody reads a fraction of that. */
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
  const heads = isCounted(report) ? FEATURE_HEADS : FEATURE_HEADS.slice(0, 1);
  return document(headline(report), [
    list([...filesFacts(report), ...askedFacts(report), ['version', VERSION] as const].map(factHtml)),
    problemBlock(report.warnings, 'warning'),
    table(['label', 'ones, or values'], labels, (label) => labelRow(label, report)),
    table(heads, features, (feature) => featureRow(feature, report).slice(0, heads.length)),
    commands(report),
  ]);
}

/** The job summary of a run that failed: its problems. */
export function formatFailureSummary(failure: FailureReport): string {
  const bySeverity = (severity: Problem['severity']) =>
    failure.problems.filter((problem) => problem.severity === severity);
  return document(failureHeadline(failure), [
    list([...known(failure.sources ?? []), ['version', VERSION] as const].map(factHtml)),
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
  return html`${where}${proseHtml(formatProblem(problem))}${snippetHtml(problem)}`;
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
  const { name, kind, length, statistics } = feature;
  const facts = [shapeText(kind, length), askedText(feature)];
  const words = facts.filter((fact) => fact !== '').join(' · ');
  return [nameCell(name, words), statistics === undefined ? NOTHING : valuesCell(kind, statistics, report)];
}

/** The histogram is above its range: side by side they are wider than a phone. */
function valuesCell(kind: Kind, statistics: Statistics, { outputs }: RunReport): Html {
  const { histogram } = statistics;
  const bins = histogram === undefined ? NOTHING : html`<code>${drawBins(barHeights(histogram))}</code><br>`;
  const facts = [
    foundRange(kind, statistics),
    histogram !== undefined && isLogarithmic(histogram) ? 'log scale' : '',
    missingText(statistics),
    partText(statistics, outputs.examples),
  ];
  return html`${bins}<sub>${numbersHtml(facts.filter((fact) => fact !== '').join(' · '))}</sub>`;
}

function labelRow(label: ReportedFeature, report: RunReport): Html[] {
  const figures = figuresOf(label, report);
  const wanted = figures?.positiveRate ?? undefined;
  const found = foundRate(label);
  const rates = [
    ...(found === undefined ? [] : [html`${foundPercent(found)}`]),
    ...(wanted === undefined ? [] : [html`<sub>asked ${percent(wanted)}</sub>`]),
  ];
  const { statistics } = label;
  const values =
    statistics === undefined ? html`${askedText(label)}` : valuesCell(label.kind, statistics, report);
  const part = rates.length === 0 ? '' : partText(statistics, report.outputs.examples);
  const facts = [part, ...scalesOf(figures).map(scaleText), learnableText(figures)];
  return [
    nameCell(label.name, facts.filter((fact) => fact !== '').join(' · ')),
    rates.length === 0 ? values : joinHtml(rates, html`<br>`),
  ];
}

function nameCell(name: string, facts: string): Html {
  return html`<code>${nameHtml(name)}</code>${facts === '' ? NOTHING : html`<br><sub>${numbersHtml(facts)}</sub>`}`;
}

/** Collapsed, because few readers need the commands. */
function commands(report: RunReport): Html {
  const text = report.commands.length > COMMANDS_CHARACTERS ? 'too long to show' : report.commands;
  const digests = list(digestsOf(report).map(factHtml));
  return html`<details><summary>The same on your machine</summary><p>${WHERE}</p><pre><code>${linesHtml(text)}</code></pre>${digests}</details>`;
}
