/** Schema → fixture → inferred schema → fixture: what is inferred again is what was inferred, as far as chance allows. */
import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { suite, test } from 'node:test';
import { elementsOf } from '../../src/schema/check/shape.ts';
import type { Schema, SchemaFeature } from '../../src/schema/schema.ts';
import { readPlain } from '../schema/reading.ts';
import { type Machine, makeMachine, runCli } from './harness.ts';

const FORMS = new URL('../schema/forms/', import.meta.url);
const SOURCES = [
  'preset:object-detection',
  'preset:image-classification',
  'files/plain-contract.yaml',
  'files/plain-sequence.yaml',
  'files/python/elwc-ranking.py:CONTEXT,EXAMPLE,LABEL',
  'files/tfds/streets',
  'tensorflow-metadata/files/rides.pbtxt',
  'files/records-example-list.tfrecord',
];

/** The schema that is inferred from a fixture of another. */
async function inferredFrom(machine: Machine, source: string, folder: string): Promise<[Schema, string]> {
  const args = ['--schema', source, '--output-dir', folder, '--examples', '100'];
  const generated = runCli(machine, 'generate', '--json', ...args);
  assert.equal(generated.status, 0, generated.stderr);
  const path = relative(machine.workspace, JSON.parse(generated.stdout).path);
  const printed = runCli(machine, 'schema', path);
  assert.equal(printed.status, 0, printed.stderr);
  const { schema, problems } = await readPlain(printed.stdout);
  assert.deepEqual(problems, []);
  assert.ok(schema);
  return [schema, printed.stdout];
}

suite('the schema of a fixture of an inferred schema is within that one', () => {
  for (const source of SOURCES) {
    test(source, async () => {
      const machine = makeMachine({ '.git/HEAD': '' });
      cpSync(FORMS, join(machine.workspace, 'forms'), { recursive: true });
      const named = source.startsWith('preset:') ? source : `forms/${source}`;
      const [first, text] = await inferredFrom(machine, named, 'first');
      writeFileSync(join(machine.workspace, 'inferred.yaml'), text);
      const [second] = await inferredFrom(machine, 'inferred.yaml', 'second');
      assert.equal(second.record, first.record);
      for (const part of ['features', 'sequence'] as const) assertWithin(second[part], first[part]);
    });
  }
});

function assertWithin(found: readonly SchemaFeature[], allowed: readonly SchemaFeature[]): void {
  assert.deepEqual(
    found.map(({ name, kind, content }) => [name, kind, content?.type]),
    allowed.map(({ name, kind, content }) => [name, kind, content?.type]),
  );
  for (const [i, feature] of found.entries()) {
    const { name, shape, presence, domain, steps } = allowed[i] ?? feature;
    assert.equal(feature.presence.required, presence.required, name);
    assert.equal(feature.shape.type, shape.type, name);
    assertRange(elementsOf(feature.shape), elementsOf(shape), name);
    if (feature.steps && steps) assertRange(feature.steps, steps, name);
    assertRange(bounds(feature.domain), bounds(domain), name);
  }
}

interface Bounds {
  readonly min: number;
  readonly max: number | undefined;
}

function bounds({ min = -Infinity, max = Infinity }: SchemaFeature['domain'] = {}): Bounds {
  return { min: Number(min), max: Number(max) };
}

function assertRange(found: Bounds, allowed: Bounds, name: string): void {
  assert.ok(found.min >= allowed.min, `${name}: ${found.min} is below ${allowed.min}`);
  const [most, limit] = [found.max ?? Infinity, allowed.max ?? Infinity];
  assert.ok(most <= limit, `${name}: ${most} is above ${limit}`);
}
