/** The schema that is inferred from a fixture has the kinds and lengths of the one that the fixture was made for. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Problem } from '../../src/base/problem.ts';
import { elementsOf } from '../../src/schema/check/shape.ts';
import { inferSchemaOfFile } from '../../src/schema/forms/records.ts';
import { SEGDENSE_FORM } from '../../src/schema/forms/segdense.ts';
import type { SchemaFeature } from '../../src/schema/schema.ts';
import { makeMachine, runCli } from './harness.ts';

const HOME_RECAP = new URL('../../examples/home-recap/schema.json', import.meta.url);

test('the built-in example', async () => {
  const machine = makeMachine();
  const folder = join(machine.temp, 'fixture');
  const { status, stderr } = runCli(machine, 'generate', `--output-dir=${folder}`, '--seed=7');
  assert.equal(status, 0, stderr);
  const name = readdirSync(folder).find((file) => /\.gz$/.test(file)) ?? '';
  const problems: Problem[] = [];
  const onProblem = (problem: Problem) => void problems.push(problem);
  const inferred = await inferSchemaOfFile(join(folder, name), name, () => undefined, onProblem);
  assert.equal(problems.length, 1);
  assert.equal(problems[0]?.severity, 'warning');

  const file = { name: 'schema.json', bytes: readFileSync(HOME_RECAP), fragment: undefined };
  const described = await SEGDENSE_FORM.read(file, onProblem);
  const byName = new Map(described?.features.map((feature) => [feature.name, feature]));
  assert.ok(inferred && inferred.features.length > 20);
  for (const feature of inferred.features) {
    const expected = byName.get(feature.name);
    assert.ok(expected, feature.name);
    assert.equal(feature.kind, expected.kind);
    assertWithin(feature, expected);
  }
});

/** A variable length is met as some of the lengths that it may have. */
function assertWithin(met: SchemaFeature, expected: SchemaFeature): void {
  const [found, allowed] = [elementsOf(met.shape), elementsOf(expected.shape)];
  assert.ok(found.min >= allowed.min && (found.max ?? Infinity) <= (allowed.max ?? Infinity), met.name);
  if (expected.shape.type === 'fixed') assert.equal(met.shape.type, 'fixed', met.name);
}
