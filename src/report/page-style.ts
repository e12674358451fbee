/**
 * The style of the page, and of the page "Try it". On a phone it has one column, and the rows of a table become cards.
 * Colors have a contrast of 4.5 to their ground in both themes.
 */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --quiet: #59636e; --ground: #fff; --raised: #f6f8fa;
  --line: #d1d9e0; --plot: #0969da; --accent: #0969da; --on-accent: #fff; --error: #cf222e; --error-ground: #fff0ee;
  --warn: #9a6700; --warn-ground: #fff8c5 }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --quiet: #9198a1; --ground: #0d1117;
  --raised: #151b23; --line: #3d444d; --plot: #4493f8; --accent: #4493f8; --on-accent: #0d1117; --error: #f85149;
  --error-ground: #2d1517; --warn: #d29922; --warn-ground: #2e2a1f } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif }
main { max-width: 1160px; margin: 0 auto; padding: 24px 16px 48px }
h1 { font-size: 14px; font-weight: 600; color: var(--quiet); margin: 0 }
.lead { font-size: 24px; line-height: 1.3; font-weight: 600; margin: 4px 0 24px; text-wrap: balance }
h2 { font-size: 18px; margin: 32px 0 8px }
h2 small { font-weight: 400; color: var(--quiet); font-size: 14px; margin-left: 6px }
code, pre { font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace }
code { overflow-wrap: anywhere }
.groups { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr)); gap: 16px }
.group { background: var(--raised); border-radius: 8px; padding: 12px 16px }
.group h2 { font-size: 14px; margin: 0 0 8px }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 16px; margin: 0 }
dt, .quiet, .unit { color: var(--quiet); font-size: 14px }
dd { margin: 0 }
.problems { margin: 0 0 24px; padding: 0; list-style: none; overflow-wrap: anywhere; display: grid; gap: 8px }
.problems li { border-left: 4px solid var(--warn); background: var(--warn-ground); border-radius: 6px; padding: 8px 16px }
.problems .error { border-color: var(--error); background: var(--error-ground) }
.where { font-size: 14px } .where b { color: var(--warn) } .error .where b { color: var(--error) }
.fix { margin-top: 2px; font-weight: 600 }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
th { text-align: left; font-size: 13px; font-weight: 600; color: var(--quiet) }
th, td { padding: 12px 20px 12px 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere }
th:last-child, td:last-child { padding-right: 0 }
[data-head="asked"] { width: 22% } [data-head="found"] { width: 26% } [data-head="histogram"] { width: 250px }
.labels [data-head="asked"] { width: 14% } .labels [data-head="found"] { width: 20% }
.labels [data-head="what a model can reach"] { width: 38% }
td { font-size: 15px; font-variant-numeric: tabular-nums }
td code { font-weight: 600 }
svg { display: block; width: 100%; fill: var(--plot) }
path { stroke: var(--line); fill: none; vector-effect: non-scaling-stroke }
.bins { height: 45px }
.share { height: 10px; margin-top: 2px }
.share .rest { fill: var(--line) }
.share path { stroke: var(--text); stroke-width: 2px }
.scales { display: flex; flex-wrap: wrap; gap: 4px 16px }
.scale { flex: 1 1 120px }
.axis { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 4px; color: var(--quiet); font-size: 12px }
.unit { font-size: 12px; text-align: center }
.samples { display: flex; flex-wrap: wrap; gap: 4px 8px; margin-top: 6px; font-size: 13px; color: var(--quiet) }
.samples img { max-width: 64px; max-height: 64px; min-width: 24px; border: 1px solid var(--line); border-radius: 4px;
  image-rendering: pixelated }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 12px 16px; margin: 8px 0 0;
  white-space: pre-wrap; overflow-wrap: anywhere }
@media (max-width: 860px) {
  .lead { font-size: 20px }
  dl { display: block } dd { margin-bottom: 8px }
  thead { display: none }
  table, tbody, tr, td { display: block; width: auto }
  tr { border-bottom: 1px solid var(--line); padding: 10px 0 }
  td[data-head][data-head] { width: auto }
  td { border: 0; padding: 0; font-size: 14px; line-height: 1.4 }
  .bins { height: 36px }
  td + td:not(:empty) { margin-top: 6px }
  [data-head="asked"]:not(:empty)::before { content: "asked "; color: var(--quiet); font-size: 14px }
  [data-head="found"]:not(:empty)::before { content: "found "; color: var(--quiet); font-size: 14px }
  td > code + .quiet { display: inline; margin-left: 6px }
  .samples img { max-height: 44px }
  .features [data-head="found"] div { display: inline } .features [data-head="found"] div + div::before { content: " · " }
}
`;
