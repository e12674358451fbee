/** The problems on the page, as a list: where, what, and what to do. */
import type { Problem } from '../base/problem.ts';
import { type Html, html, linesHtml, NOTHING, pathHtml } from './html.ts';

/** Errors first, then warnings; nothing if there are none. */
export function problemList(problems: readonly Problem[]): Html {
  if (problems.length === 0) return NOTHING;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return html`<ul class="problems">${[...errors, ...warnings].map(problemItem)}</ul>`;
}

function problemItem(problem: Problem): Html {
  const { severity, code, place, message, fix } = problem;
  const where =
    place === undefined
      ? NOTHING
      : html`<code>${pathHtml(`${place.file}:${place.line}:${place.column}`)}</code>`;
  const advice = fix === '' ? NOTHING : html`<div class="fix">Fix: ${sentence(fix)}</div>`;
  return html`<li class="${severity}"><div class="where"><b>${severity}</b> ${where} <span class="quiet">${code}</span></div><div>${sentence(message)}</div>${advice}${snippetHtml(problem)}</li>`;
}

/** The lines to copy, if the problem has some. */
export function snippetHtml({ snippet }: Problem): Html {
  return snippet === undefined ? NOTHING : html`<pre>${linesHtml(snippet.join('\n'))}</pre>`;
}

/** Messages have neither a capital nor a period; here they stand alone. */
function sentence(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}
