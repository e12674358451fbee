/** docs/schemas: the examples of the pages are read without a problem, and the page of the plain form names every key. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import type { Problem } from '../../src/base/problem.ts';
import { printPlain } from '../../src/schema/print/plain.ts';
import { recogniseForm } from '../../src/schema/recognise.ts';

const folder = new URL('../../docs/schemas/', import.meta.url);
const page = (name: string) => readFileSync(new URL(name, folder), 'utf8');

function blocksOf(text: string): { language: string; text: string }[] {
  const blocks = text.matchAll(/^```(yaml|json)\n(.*?)^```/gms);
  return Array.from(blocks, ([, language = '', text = '']) => ({ language, text }));
}

async function read(language: string, text: string) {
  const problems: Problem[] = [];
  const file = { name: `example.${language}`, bytes: Buffer.from(text), fragment: undefined };
  const onProblem = (problem: Problem) => problems.push(problem);
  const schema = await recogniseForm(file, onProblem)?.read(file, onProblem);
  return { schema, problems };
}

const OWN = ['plain.md', 'presets.md', 'records.md', 'segdense.md'];

for (const name of readdirSync(folder).filter((file) => OWN.includes(file))) {
  suite(`the examples of docs/schemas/${name} are read without a problem`, () => {
    for (const { language, text } of blocksOf(page(name))) {
      test(text.split('\n').slice(0, 2).join(' '), async () => {
        const { schema, problems } = await read(language, text);
        assert.deepEqual(problems, []);
        assert.ok(schema && schema.features.length > 0);
      });
    }
  });
}

test('what the page of the segdense form prints is what its file means', async () => {
  const [file, plain] = blocksOf(page('segdense.md'));
  assert.ok(file && plain);
  const { schema } = await read(file.language, file.text);
  assert.ok(schema);
  assert.equal(printPlain(schema), plain.text);
});

test('the page of the plain form names every key that the JSON Schema has', () => {
  const text = page('plain.md');
  const file = readFileSync(new URL('../../schemas/plain-schema.json', import.meta.url), 'utf8');
  const { properties, definitions } = JSON.parse(file);
  const keys = [...Object.keys(properties), ...Object.keys(definitions.feature.properties)];
  assert.ok(keys.length > 20);
  for (const key of keys) assert.match(text, new RegExp(`\`${key.replace('$', '\\$')}[\`:]`), key);
});
