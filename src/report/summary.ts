import type { Kind } from '../base/kind.ts';
import { formatProblem, type Problem } from '../base/problem.ts';
import { formatCount, percent } from '../base/text.ts';
import { drawBins } from '../statistics/sparkline.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { escapeLines, escapeName, escapePath, escapeProse, escapeText } from './escape.ts';
import {
  digestsOf,
  type Facts,
  factsOf,
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

/** The runner drops a summary of more than 1024 KiB whole, and nobody reads a fraction of that. */
const TABLE_BYTES = 24 * 1024;
const WARNINGS_BYTES = 8 * 1024;
const COMMANDS_CHARACTERS = 4096;

/**
 * The job summary. Markdown that is HTML but for its heading: in HTML, escaping is complete and easy. Every block is
 * one line, for a blank line would end it and have the rest read as Markdown; names are code, where the site looks
 * for no mentions.
 */
export function formatSummary(report: RunReport): string {
  const [labels, features] = [withRole(report, 'label'), withRole(report, 'feature')];
  const known = isCounted(report) ? FEATURE_HEADS : FEATURE_HEADS.slice(0, 1);
  const blocks = [
    `### ${headline(report)}`,
    list(factsOf(report).map(factText)),
    warnings(report),
    table(['label', 'rate of ones'], labels, (label) => labelRow(label, report)),
    table(known, features, (feature) => featureRow(feature, report).slice(0, known.length)),
    commands(report),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function factText([name, value]: Facts[number]): string {
  return `${name}: <code>${escapePath(value)}</code>`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function warnings({ warnings }: RunReport): string {
  if (warnings.length === 0) return '';
  const shown = fitting(warnings, warningText, WARNINGS_BYTES);
  const more = warnings.length - shown.length;
  return `<p>⚠️ ${formatCount(warnings.length, 'warning')}</p>${list(more > 0 ? [...shown, `and ${more} more`] : shown)}`;
}

function warningText({ place, ...problem }: Problem): string {
  const where = place ? `<code>${escapeText(`${place.file}:${place.line}:${place.column}`)}</code> ` : '';
  return `${where}${escapeProse(formatProblem(problem))}`;
}

function table(
  heads: readonly string[],
  features: readonly ReportedFeature[],
  cellsOf: (feature: ReportedFeature) => readonly string[],
): string {
  if (features.length === 0) return '';
  const shown = fitting(features, (feature) => row('td', cellsOf(feature)), TABLE_BYTES);
  const more = features.length - shown.length;
  const note = more === 0 ? '' : `<p>and ${formatCount(more, `more ${heads[0]}`)}: see the manifest</p>`;
  return `<table><thead>${row('th', heads)}</thead><tbody>${shown.join('')}</tbody></table>${note}`;
}

function row(tag: 'td' | 'th', cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
}

function featureRow(feature: ReportedFeature, report: RunReport): string[] {
  const { name, kind, length, values, statistics } = feature;
  const about = [
    shapeText(kind, length),
    values ?? '',
    statistics === undefined ? '' : missingText(statistics),
    partText(statistics, Number(report.outputs.examples)),
  ];
  const words = about.filter((part) => part !== '').join(' · ');
  return [nameCell(name, words), statistics === undefined ? '' : valuesCell(kind, statistics)];
}

/** The histogram above its range: side by side they are wider than a phone. */
function valuesCell(kind: Kind, statistics: Statistics): string {
  const { histogram } = statistics;
  const bins = histogram === undefined ? '' : `<code>${drawBins(histogram.counts)}</code><br>`;
  return `${bins}<sub>${escapeText(foundRange(kind, statistics))}</sub>`;
}

function labelRow(label: ReportedFeature, report: RunReport): string[] {
  const [wanted, found] = [wantedRate(label, report), foundRate(label)];
  const losses = lossesOf(label, report).map(([name, loss]) => `${name} ${loss.toFixed(3)}`);
  const rates = [
    found === undefined ? '' : foundPercent(found),
    wanted === undefined ? '' : `<sub>asked ${percent(wanted)}</sub>`,
  ];
  const words = [partText(label.statistics, Number(report.outputs.examples)), ...losses].filter(
    (part) => part !== '',
  );
  return [
    nameCell(label.name, words.join(' · ')),
    rates.filter((rate) => rate !== '').join('<br>') || escapeText(label.values ?? ''),
  ];
}

function nameCell(name: string, about: string): string {
  return `<code>${escapeName(name)}</code>${about === '' ? '' : `<br><sub>${escapeText(about)}</sub>`}`;
}

/** Folded away: few need it, and then all of it. */
function commands(report: RunReport): string {
  const { commands } = report;
  const text = commands.length > COMMANDS_CHARACTERS ? 'too long to show' : commands;
  const digests = list(digestsOf(report).map(factText));
  return `<details><summary>The same on your machine</summary><p>${WHERE}</p><pre><code>${escapeLines(text)}</code></pre>${digests}</details>`;
}
