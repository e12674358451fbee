/** The documentation as a site: the pages that GitHub shows, with a sidebar and a search. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type MarkdownOptions } from 'vitepress';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const REPOSITORY = 'https://github.com/tfrecord-fixture/tfrecord-fixture';

/** Pages outside of docs/ or with another name. */
const PAGES: Readonly<Record<string, string>> = {
  'docs/start.md': 'index.md',
  'docs/schemas/README.md': 'schemas/index.md',
  'README.md': 'overview.md',
  'SECURITY.md': 'security.md',
  'CHANGELOG.md': 'changelog.md',
  'CONTRIBUTING.md': 'contributing.md',
  'examples/smoke-test/README.md': 'smoke-test-example.md',
};

/** The address of a page on the site, by its file in the repository; undefined for any other file. */
function addressOf(path: string): string | undefined {
  const page = rewritten(path);
  if (!(path in PAGES) && !/^docs\/.+\.md$/.test(path)) return undefined;
  return `/${page.replace(/(?:^|(?<=\/))index\.md$|\.md$/, '')}`;
}

function rewritten(path: string): string {
  return PAGES[path] ?? path.replace(/^docs\//, '');
}

/** Vue would interpret two braces as a template. */
const leaveBraces: NonNullable<MarkdownOptions['config']> = ({ renderer, utils }) => {
  renderer.rules.code_inline = (tokens, index, _options, _env, self) => {
    const token = tokens[index];
    return token ? `<code v-pre${self.renderAttrs(token)}>${utils.escapeHtml(token.content)}</code>` : '';
  };
  renderer.rules.text = (tokens, index) =>
    utils.escapeHtml(tokens[index]?.content ?? '').replaceAll('{{', '&#123;&#123;');
};

/** Links lead to the page of the site or, if there is none, to the file in the repository. */
const linkToPages: NonNullable<MarkdownOptions['config']> = (markdown) => {
  const render = markdown.renderer.rules.link_open;
  markdown.renderer.rules.link_open = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const href = token?.attrGet('href') ?? '';
    if (!/^(?:[a-z]+:|#|\/)/.test(href)) {
      const page = posix.relative(root, env.realPath ?? env.path);
      const [path = '', hash] = posix.join(posix.dirname(page), decodeURI(href)).split('#');
      if (!existsSync(join(root, path))) throw new Error(`${page} links to ${href}, which is not there`);
      const anchor = hash === undefined ? '' : `#${hash}`;
      token?.attrSet('href', `${addressOf(path) ?? `${REPOSITORY}/blob/main/${path}`}${anchor}`);
    }
    return render?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
  };
};

const SIDEBAR = [
  {
    text: 'Begin',
    items: [
      { text: 'Start here', link: '/' },
      { text: 'Try it in the browser', link: '/try/', target: '_self' },
      { text: 'Recipes', link: '/overview#recipes' },
      { text: 'Smoke tests', link: '/smoke-tests' },
      { text: 'A complete smoke test', link: '/smoke-test-example' },
    ],
  },
  {
    text: 'Your data',
    items: [
      { text: 'Schemas', link: '/schemas/' },
      { text: 'Plain form', link: '/schemas/plain' },
      { text: 'Python', link: '/schemas/python' },
      { text: 'TensorFlow Metadata', link: '/schemas/tensorflow-metadata' },
      { text: 'TensorFlow Datasets', link: '/schemas/tensorflow-datasets' },
      { text: 'Presets', link: '/schemas/presets' },
      { text: 'Records', link: '/schemas/records' },
      { text: 'segdense', link: '/schemas/segdense' },
      { text: 'Content of bytes', link: '/content' },
      { text: 'Fixture spec', link: '/fixture-spec' },
      { text: 'Edge cases and broken files', link: '/edge-cases' },
      { text: 'The training config', link: '/training-config' },
    ],
  },
  {
    text: 'In CI',
    items: [
      { text: 'In CI', link: '/in-ci' },
      { text: 'GitLab, pre-commit and others', link: '/other-ci' },
      { text: 'Many jobs', link: '/many-jobs' },
      { text: 'Security and threat model', link: '/security' },
    ],
  },
  {
    text: 'Reference',
    items: [
      { text: 'Inputs', link: '/overview#inputs' },
      { text: 'Outputs', link: '/overview#outputs' },
      { text: 'The manifest', link: '/manifest' },
      { text: 'Editors', link: '/editors' },
      { text: 'The library', link: '/library' },
      { text: 'Problems', link: '/problems' },
      { text: 'Values, bit by bit', link: '/values' },
      { text: 'Performance', link: '/performance' },
      { text: 'Releases', link: '/releases' },
      { text: 'Changes', link: '/changelog' },
      { text: 'Contributing', link: '/contributing' },
    ],
  },
];

/** Pages that the sidebar would otherwise lack. */
function otherPages(): { text: string; link: string }[] {
  const listed = new Set(SIDEBAR.flatMap(({ items }) => items.map(({ link }) => link)));
  const files = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .filter((path) => !listed.has(addressOf(path) ?? ''))
    .sort()
    .map((path) => ({ text: titleOf(path), link: addressOf(path) ?? '/' }));
}

function titleOf(path: string): string {
  return /^# (.+)$/m.exec(readFileSync(join(root, path), 'utf8'))?.[1] ?? path;
}

const others = otherPages();

export default defineConfig({
  title: 'tfrecord-fixture',
  description: 'Test training code in CI without your real data: seeded TFRecord files for your schema.',
  srcDir: root,
  srcExclude: ['node_modules/**', 'site/**', 'test/**', 'python/**', '.github/**', '.venv/**', 'dist/**'],
  rewrites: rewritten,
  outDir: join(root, 'site/dist'),
  cacheDir: join(root, 'site/node_modules/.cache'),
  base: process.env['SITE_BASE'] || '/tfrecord-fixture/',
  cleanUrls: true,
  vite: {
    publicDir: join(root, 'site/public'),
    // The pages are outside the folder that contains it.
    resolve: { alias: [{ find: /^vue(?=$|\/)/, replacement: join(root, 'site/node_modules/vue') }] },
  },
  markdown: {
    languageAlias: { textproto: 'proto' },
    config: (markdown) => {
      leaveBraces(markdown);
      linkToPages(markdown);
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    socialLinks: [{ icon: 'github', link: REPOSITORY }],
    outline: { level: [2, 3] },
    nav: [
      { text: 'Start here', link: '/' },
      { text: 'Recipes', link: '/overview#recipes' },
      { text: 'Try it', link: '/try/', target: '_self' },
    ],
    sidebar: [...SIDEBAR, ...(others.length === 0 ? [] : [{ text: 'More', items: others }])],
  },
});
