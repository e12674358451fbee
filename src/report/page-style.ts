/** The style of the page. On a phone it has one column, and the rows of a table become cards. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --quiet: #59636e; --ground: #fff; --raised: #f6f8fa;
  --line: #d1d9e0; --plot: #0969da; --warn: #9a6700; --warn-ground: #fff8c5 }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --quiet: #9198a1; --ground: #0d1117;
  --raised: #151b23; --line: #3d444d; --plot: #4493f8; --warn: #d29922; --warn-ground: #2e2a1f } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif }
main { max-width: 1040px; margin: 0 auto; padding: 24px 16px 48px }
h1 { font-size: 14px; font-weight: 600; color: var(--quiet); margin: 0 }
.lead { font-size: 24px; line-height: 1.3; font-weight: 600; margin: 4px 0 24px }
h2 { font-size: 18px; margin: 32px 0 8px }
h2 small { font-weight: 400; color: var(--quiet); font-size: 14px; margin-left: 6px }
code, pre { font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace }
code { overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 16px; margin: 0 }
dt, .quiet { color: var(--quiet); font-size: 14px }
dd { margin: 0 }
.problems { background: var(--warn-ground); border-left: 4px solid var(--warn); border-radius: 6px;
  padding: 10px 16px; margin: 0 0 24px; list-style: none; overflow-wrap: anywhere }
.problems li + li { margin-top: 8px }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
th { text-align: left; font-size: 13px; font-weight: 600; color: var(--quiet) }
th, td { padding: 10px 16px 10px 0; border-bottom: 1px solid var(--line); vertical-align: top }
th:last-child, td:last-child { padding-right: 0 }
td > code { font-weight: 600 }
td > div { overflow-wrap: anywhere }
th:nth-child(2) { width: 250px } th:nth-child(3) { width: 200px }
.figure { font-size: 15px; font-variant-numeric: tabular-nums; white-space: nowrap }
svg { display: block; width: 100%; fill: var(--plot) }
path { stroke: var(--line); fill: none; vector-effect: non-scaling-stroke }
.bins { height: 45px }
.share { height: 10px; margin-top: 7px }
.share .rest { fill: var(--line) }
.share path { stroke: var(--text); stroke-width: 2px }
.axis { display: flex; justify-content: space-between; color: var(--quiet); font-size: 12px }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 12px 16px; margin: 8px 0 0;
  white-space: pre-wrap; overflow-wrap: anywhere }
footer { margin-top: 40px; color: var(--quiet); font-size: 13px }
@media (max-width: 720px) {
  .lead { font-size: 20px }
  dl { display: block } dd { margin-bottom: 8px }
  thead { display: none }
  table, tbody, tr, td { display: block; width: auto }
  tr { border-bottom: 1px solid var(--line); padding: 12px 0 }
  td { border: 0; padding: 0 }
  td + td { margin-top: 6px }
  .figure { white-space: normal }
  .features .figure div { display: inline } .features .figure div + div::before { content: " · " }
}
`;
