/**
 * A job summary as GitHub shows it, as far as it matters for what fits where: the sizes are those of its style sheet
 * for Markdown (github.com/sindresorhus/github-markdown-css follows it) and of the box around a summary.
 */
const STYLE = `
body { margin: 0; padding: 16px; font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
  overflow-wrap: break-word }
h3 { font-size: 20px; line-height: 1.25; margin: 0 0 16px }
ul, p, table, pre, details { margin: 0 0 16px }
ul { padding-left: 32px }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse }
th, td { padding: 6px 13px; border: 1px solid }
sub { font-size: 12px; line-height: 0; position: relative; bottom: -4px }
code { font: 13.6px ui-monospace, "DejaVu Sans Mono", monospace; padding: 3px 5px; white-space: break-spaces }
pre { padding: 16px; overflow: auto; line-height: 1.45 }
pre code { padding: 0; white-space: pre }
`;

export function asGitHub(summary: string): string {
  const [heading = '', ...blocks] = summary.split('\n\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}</style>
<h3>${heading.replace(/^### /, '')}</h3>${blocks.join('\n')}</html>`;
}
