/** docs/manifest.md has every field of the published JSON Schema, and its tables no other. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const page = read('docs/manifest.md').replace(/^```\w+\n.*?^```$/gms, '');
const { properties, definitions } = JSON.parse(read('schemas/manifest.json'));

/** Plans say more of a distribution than its page needs to repeat; what a merge of shards needs is nobody's business. */
const LEFT_OUT = ['partial', 'drawnAs'];

const named = new Set([...page.matchAll(/`([^`]+)`/g)].flatMap(([, text = '']) => text.match(/\w+/g) ?? []));

function fieldsOf(schema: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(Object(schema['properties']));
}

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  manifest: Object.keys(properties),
  files: fieldsOf(definitions.ManifestFile),
  statistics: [...fieldsOf(definitions.Statistics), ...fieldsOf(definitions.Histogram)],
  labels: fieldsOf(definitions.LabelFacts),
  broken: fieldsOf(definitions.ManifestBroken),
  features: [...new Set<string>(properties.features.items.anyOf.flatMap(fieldsOf))],
};

for (const [part, fields] of Object.entries(KNOWN)) {
  test(`every field of ${part} is on the page`, () => {
    assert.ok(fields.length > 3);
    assert.deepEqual(
      fields.filter((field) => !named.has(field) && !LEFT_OUT.includes(field)),
      [],
    );
  });
}

test('no table has a field that there is not', () => {
  const all = new Set(Object.values(KNOWN).flat());
  const rows = [...page.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) => cell.match(/\w+/g) ?? []);
  assert.ok(rows.length > 40);
  assert.deepEqual(
    rows.filter((field) => !all.has(field)),
    [],
  );
});
