/** The code blocks of a page, and how each is to be tried. */

export interface Snippet {
  /** The heading it stands under, numbered where there are several. */
  readonly title: string;
  readonly language: string;
  readonly text: string;
}

export function readSnippets(page: string): Snippet[] {
  let title = '';
  const snippets: Snippet[] = [];
  for (const [, heading, language, text] of page.matchAll(/^#+ (.+)$|^```(\w+)\n([\s\S]*?)^```$/gm)) {
    if (heading !== undefined) title = heading;
    else if (language !== undefined && text !== undefined) {
      const earlier = snippets.filter((snippet) => snippet.title.startsWith(title)).length;
      snippets.push({ title: earlier === 0 ? title : `${title} (${earlier + 1})`, language, text });
    }
  }
  return snippets;
}

export type Trial =
  | { readonly what: 'workflow'; readonly text: string }
  /** A file of the user's, whose name is its first line. */
  | { readonly what: 'file'; readonly name: string; readonly text: string }
  | { readonly what: 'commands'; readonly text: string; readonly where: 'user' | 'clone' };

/** Steps go after the checkout of `workflow`, jobs in place of its own. */
export function trialOf({ language, text }: Snippet, workflow: string): Trial {
  // The tests that `npm cit` runs are those around this one.
  if (text.includes('npm cit'))
    return { what: 'commands', text: text.replace(/^npm cit.*$/m, ''), where: 'clone' };
  const [, name] = /^# (\S+\.\w+)$/m.exec(text.split('\n')[0] ?? '') ?? [];
  if (name !== undefined) return { what: 'file', name, text };
  if (language !== 'yaml') return { what: 'commands', text, where: 'user' };
  if (text.startsWith('name:')) return { what: 'workflow', text };
  const jobs = workflow.indexOf('jobs:');
  if (text.startsWith('jobs:')) return { what: 'workflow', text: workflow.slice(0, jobs) + text };
  const checkout = /^ +- uses: actions\/checkout@.+\n/m.exec(workflow);
  const steps = (checkout?.index ?? 0) + (checkout?.[0].length ?? 0);
  return { what: 'workflow', text: workflow.slice(0, steps) + text };
}
