/** A strict reader of the HTML that a summary is made of: anything unexpected is an error. */
import assert from 'node:assert/strict';

const TAGS = [
  'ul',
  'li',
  'p',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'code',
  'br',
  'sub',
  'wbr',
  'details',
  'summary',
  'pre',
];
const EMPTY = ['br', 'wbr'];

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#96': '`', '#10': '\n', '#8288': '\u2060' },
};

export interface Element {
  readonly tag: string;
  readonly children: (Element | string)[];
}

/** The elements of a block; tags have no attributes, and all are closed in their order. */
export function parseBlock(block: string): Element {
  const root: Element = { tag: '', children: [] };
  const open = [root];
  for (const [token] of block.matchAll(/<[^>]*>|[^<]+/g)) {
    const parent = open.at(-1)!;
    const [, slash, tag = ''] = /^<(\/?)(\w+)>$/.exec(token) ?? [];
    if (!token.startsWith('<')) parent.children.push(unescapeText(token));
    else if (slash === '/') assert.equal(open.pop()?.tag, tag, `</${tag}> closes something else`);
    else {
      assert.ok(TAGS.includes(tag), `${token} is no tag of ours`);
      const element = { tag, children: [] };
      parent.children.push(element);
      if (!EMPTY.includes(tag)) open.push(element);
    }
  }
  assert.equal(open.length, 1, `<${open.at(-1)?.tag}> is not closed`);
  return root;
}

function unescapeText(text: string): string {
  assert.doesNotMatch(
    text.replace(/&(#?\w+);/g, (entity, name) => (name in ENTITIES ? '' : entity)),
    /[<>&"'`]/,
  );
  return text.replace(/&(#?\w+);/g, (_, name: string) => ENTITIES[name] ?? assert.fail(`&${name};`));
}

export function textOf(node: Element | string): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** All elements of a tag, in their order. */
export function findAll(node: Element | string, tag: string): Element[] {
  if (typeof node === 'string') return [];
  return [...(node.tag === tag ? [node] : []), ...node.children.flatMap((child) => findAll(child, tag))];
}
