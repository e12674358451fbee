/** The report as an HTML page that needs no other file, and the parts that the page "Try it" shows as well. */
import { VERSION } from '../base/version.ts';
import { type Html, html, joinHtml, LINE_BREAK, NOTHING, ownHtml, pathHtml } from './html.ts';
import { PAGE_STYLE } from './page-style.ts';
import { problemList } from './problem-list.ts';
import {
  askedFacts,
  digestsOf,
  type Facts,
  type FailureReport,
  failureHeadline,
  filesFacts,
  headline,
  known,
  type RunReport,
  WHERE,
} from './report.ts';
import { featureTable, labelTable } from './tables.ts';

/** The page loads nothing: everything that it needs, including images, is in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Distinguishes our pages from other files. */
export const PAGE_MARK = '<meta name="generator" content="tfrecord-fixture">';

/** The report of a run. */
export function formatPage(report: RunReport): string {
  const groups: Html[] = [
    factGroup('Asked for', askedFacts(report)),
    factGroup('Files', [...filesFacts(report), ...digestsOf(report)]),
  ];
  return page(
    headline(report),
    html`${problemList(report.warnings)}
<div class="groups">${groups}</div>
${reportTables(report)}
<h2>The same on your machine</h2>
<p class="quiet">${WHERE}</p>
<pre>${commandLines(report.commands)}</pre>`,
  );
}

/** The labels and features of a run. */
export function reportTables(report: RunReport): Html {
  return html`${labelTable(report)}
${featureTable(report)}`;
}

/** Why a run failed, as one HTML page instead of its report. */
export function formatFailurePage(failure: FailureReport): string {
  const asked = factGroup('Asked for', known(failure.sources ?? []));
  return page(
    failureHeadline(failure),
    html`${problemList(failure.problems)}
<div class="groups">${asked}</div>`,
  );
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
<h1>tfrecord-fixture ${VERSION}</h1>
<p class="lead">${title}</p>
${body}
</main>
</html>
`.markup;
}

function factGroup(title: string, facts: Facts): Html {
  if (facts.length === 0) return NOTHING;
  const items = facts.map(([name, value]) => html`<dt>${name}</dt><dd><code>${pathHtml(value)}</code></dd>`);
  return html`<section class="group"><h2>${title}</h2><dl>${items}</dl></section>`;
}

function commandLines(commands: string): Html {
  const lines = commands.split('\n').map((line) => html`${line}`);
  return joinHtml(lines, LINE_BREAK);
}
