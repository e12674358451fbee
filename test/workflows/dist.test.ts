/** What ships: how large it is, under which licences it stands, and what it cannot do. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const dist = join(import.meta.dirname, '../../dist');
const MAX_BYTES = 2_000_000;

/** Licences that let the bundle stand under MIT when their texts are kept beside it. */
const ALLOWED_LICENCES = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** All that the bundles take from Node: nothing that opens a connection or starts a program. */
const ALLOWED_MODULES = [
  ...['assert', 'buffer', 'crypto', 'events', 'fs', 'os', 'path', 'process'],
  ...['fs/promises', 'timers/promises', 'util', 'worker_threads', 'zlib'],
];

test('dist stays small enough to be downloaded by every job', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const sizes = files.map((name) => statSync(join(dist, name))).filter((stats) => stats.isFile());
  const bytes = sizes.reduce((total, { size }) => total + size, 0);
  assert.ok(bytes <= MAX_BYTES, `dist has ${bytes} bytes: allowed are ${MAX_BYTES}`);
});

/** The packages that the sources of each bundle import, by their entries. */
const PACKAGES = {
  action: ['@actions/core'],
  cli: [],
  core: ['@actions/io', 'crc-32', 'protobufjs', 'yaml'],
  forms: ['@lezer/common', '@lezer/lr', '@lezer/python', 'crc-32', 'protobufjs'],
  library: [],
  reader: ['crc-32', 'protobufjs'],
  thread: ['crc-32', 'protobufjs'],
  unpack: ['crc-32'],
};

test('every package that a source imports is one of a bundle', () => {
  const known = new Set(Object.values(PACKAGES).flat());
  for (const name of importedPackages())
    assert.ok(known.has(name), `${name} is bundled: add it to the table`);
});

test('every bundle is in the table', () => assert.deepEqual(readdirSync(dist).sort(), Object.keys(PACKAGES)));

for (const [part, packages] of Object.entries(PACKAGES)) {
  const folder = join(dist, part);

  test(`${part}: every bundled package stands under an allowed licence, with its text`, () => {
    const file = join(folder, 'licenses.txt');
    const sections = existsSync(file) ? readSections(readFileSync(file, 'utf8')) : [];
    const names = sections.map(({ name }) => name);
    for (const name of packages) assert.ok(names.includes(name), `${name} lacks its licence`);
    for (const { name, licence, text } of sections) {
      assert.ok(ALLOWED_LICENCES.includes(licence), `${name} stands under ${licence}`);
      assert.ok(text.length > 500, `${name} has no licence text`);
    }
  });

  test(`${part}: the bundle can open no connection and start no program`, () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const bundle = scripts.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    const taken = [...bundle.matchAll(/\(import\.meta\.url\)\("(?:node:)?([^"]+)"\)/g)];
    assert.ok(
      taken.length > 0 || part === 'library',
      'the bundler writes its imports in another way: adapt this test',
    );
    for (const [, name = ''] of taken) assert.ok(ALLOWED_MODULES.includes(name), `it takes ${name}`);
    assert.doesNotMatch(bundle, /\b(?:fetch|WebSocket|EventSource)\(/);
  });
}

/** The bundler writes of each package its name on one line, its licence on the next, and the text. */
function readSections(file: string): { name: string; licence: string; text: string }[] {
  const heads = [...file.matchAll(/^((?:@[\w-]+\/)?[\w.-]+)\n([A-Z0-9][\w.-]*)\n/gm)].filter(
    ([, name = '']) => !/^[-=]+$/.test(name),
  );
  return heads.map((head, index) => {
    const [whole, name = '', licence = ''] = head;
    return { name, licence, text: file.slice(head.index + whole.length, heads[index + 1]?.index) };
  });
}

/** Those that something in src imports, types aside. */
function importedPackages(): string[] {
  const src = join(import.meta.dirname, '../../src');
  const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const isOfNode = /^(?:node:|\.)/;
  return sources.flatMap((name) => {
    const imports = readFileSync(join(src, name), 'utf8').matchAll(
      /^(?:import|export)(?! type)\b[^;]*?from '((?:@[\w.-]+\/)?[\w.:-]+)/gm,
    );
    return [...imports].map(([, from = '']) => from).filter((from) => !isOfNode.test(from));
  });
}
