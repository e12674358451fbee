/** The tables of the page: a row for every label and feature, with what was requested and what was found. */
import { formatCount, percent } from '../base/text.ts';
import { axisEnds } from './figures.ts';
import { type Html, html, joinHtml, LINE_BREAK, NOTHING, nameHtml, ownHtml } from './html.ts';
import { figuresOf, learnableText, scalesOf } from './label-scales.ts';
import { plotHistogram, plotScale, plotShare } from './plot.ts';
import {
  foundRate,
  isCounted,
  type ReportedFeature,
  type RunReport,
  type Sample,
  withRole,
} from './report.ts';
import { askedText, axisText, foundPercent, foundTexts, partText, shapeText } from './values-text.ts';

/** More rows make the page slow, and nobody scrolls that far. */
const MAX_ROWS = 1000;

interface Column {
  readonly head: string;
  readonly cellOf: (feature: ReportedFeature) => Html;
}

/** The table of the labels. */
export function labelTable(report: RunReport): Html {
  const columns = [
    { head: 'label', cellOf: nameCell },
    ...askedAndFound(report, foundLabelCell),
    ...(report.labels.length > 0
      ? [{ head: 'what a model can reach', cellOf: (label: ReportedFeature) => reachCell(label, report) }]
      : []),
  ];
  return table('label', columns, withRole(report, 'label'));
}

/** The table of the features that are not labels. */
export function featureTable(report: RunReport): Html {
  const columns = [
    { head: 'feature', cellOf: nameCell },
    ...askedAndFound(report, foundCell),
    ...(isCounted(report) ? [{ head: 'histogram', cellOf: histogramCell }] : []),
  ];
  return table('feature', columns, withRole(report, 'feature'));
}

/** A request exists only with a plan, and findings only for files that were written or read. */
function askedAndFound(report: RunReport, foundOf: typeof foundCell): Column[] {
  const isAsked = report.features.some(({ values }) => values !== undefined);
  const asked = {
    head: 'asked',
    cellOf: (feature: ReportedFeature) => html`${unbroken(askedOf(feature, report))}`,
  };
  const found = { head: 'found', cellOf: (feature: ReportedFeature) => foundOf(feature, report) };
  return [...(isAsked ? [asked] : []), ...(isCounted(report) ? [found] : [])];
}

function askedOf(feature: ReportedFeature, report: RunReport): string {
  const rate = feature.role === 'label' ? figuresOf(feature, report)?.positiveRate : undefined;
  return typeof rate === 'number' ? `${percent(rate)} ones` : askedText(feature);
}

function table(
  what: 'label' | 'feature',
  columns: readonly Column[],
  rows: readonly ReportedFeature[],
): Html {
  if (rows.length === 0) return NOTHING;
  const shown = rows.slice(0, MAX_ROWS);
  const more = rows.length - shown.length;
  const body = shown.map((feature) => html`<tr>${columns.map((column) => cell(column, feature))}</tr>`);
  const note = html`<p class="quiet">and ${formatCount(more, `more ${what}`)}: see the manifest</p>`;
  return html`<h2>${what === 'label' ? 'Labels' : 'Features'} <small>${rows.length}</small></h2>
<table class="${what}s"><thead><tr>${columns.map(({ head }) => html`<th data-head="${head}">${head}</th>`)}</tr></thead>
<tbody>${joinHtml(body, LINE_BREAK)}</tbody></table>
${more === 0 ? NOTHING : note}`;
}

/** On a phone, where the heads are gone, each cell says what it is. */
function cell({ head, cellOf }: Column, feature: ReportedFeature): Html {
  return html`<td data-head="${head}">${cellOf(feature)}</td>`;
}

function nameCell({ name, kind, length, samples = [] }: ReportedFeature): Html {
  const shown = samples.length === 0 ? NOTHING : html`<div class="samples">${samples.map(sampleHtml)}</div>`;
  return html`<code>${nameHtml(name)}</code><div class="quiet">${shapeText(kind, length)}</div>${shown}`;
}

function sampleHtml(sample: Sample): Html {
  if (sample.type === 'text') return html`<q>${sample.text}</q> `;
  // The text of an image is of letters, digits, + and / alone.
  return html`<img alt="" src="data:image/${sample.format};base64,${ownHtml(sample.base64)}">`;
}

function foundCell(feature: ReportedFeature, { outputs }: RunReport): Html {
  const { statistics } = feature;
  if (statistics === undefined) return NOTHING;
  const texts = foundTexts(feature, statistics, outputs.examples);
  return html`${texts.map((text) => html`<div>${unbroken(text)}</div>`)}`;
}

/** For zeros and ones their share; for other labels the same as for features. */
function foundLabelCell(label: ReportedFeature, report: RunReport): Html {
  const rate = foundRate(label);
  if (rate === undefined) return html`${foundCell(label, report)}${histogramCell(label)}`;
  const wanted = figuresOf(label, report)?.positiveRate ?? undefined;
  const part = partText(label.statistics, report.outputs.examples);
  const note = part === '' ? NOTHING : html`<div class="quiet">${part}</div>`;
  return html`${unbroken(`${foundPercent(rate)} ones`)}${plotShare(rate, wanted)}${note}`;
}

/** No line breaks before a sign that belongs to its number. */
function unbroken(text: string): string {
  return text.replace(/ (?=%)| ?± ?/g, (sign) => sign.replaceAll(' ', '\u00a0'));
}

function histogramCell({ name, kind, statistics }: ReportedFeature): Html {
  const { histogram, min, max } = statistics ?? {};
  if (histogram === undefined || min === undefined || max === undefined) return NOTHING;
  const plot = plotHistogram(histogram, kind === 'bytes' ? `lengths of ${name}` : name);
  const ends = axisEnds(min, max).map((text) => html`<span>${text}</span>`);
  return html`${plot}<div class="axis">${ends}</div><div class="unit">${axisText(kind, histogram)}</div>`;
}

function reachCell(label: ReportedFeature, report: RunReport): Html {
  const figures = figuresOf(label, report);
  const scales = html`<div class="scales">${scalesOf(figures).map(plotScale)}</div>`;
  return html`${scales}<div class="quiet">${unbroken(learnableText(figures))}</div>`;
}
