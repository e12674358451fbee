/** TensorFlow Datasets itself says what it writes: files/tfds-golden.json, made by tfds_golden.py. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import type { Problem } from '../../../src/base/problem.ts';
import { TFDS_FORM } from '../../../src/schema/forms/tfds.ts';
import type { Schema, SchemaFeature } from '../../../src/schema/schema.ts';
import { readForm } from './tfds-reading.ts';

interface Golden {
  readonly tfds: string;
  readonly structures: readonly Structure[];
}

interface Structure {
  readonly name: string;
  readonly features: unknown;
  /** What its reader asks `tf.io.parse_single_example` for. */
  readonly read?: Readonly<Record<string, Spec>>;
  /** The features of the examples that its serializer wrote. */
  readonly written?: readonly Readonly<Record<string, List>>[];
  readonly isReadable?: boolean;
  /** Why TFDS cannot write such features at all. */
  readonly error?: string;
}

interface Spec {
  readonly kind: string;
  readonly type: 'fixed' | 'variable';
  readonly shape: readonly number[];
  /** As digits where it is an integer. */
  readonly default?: number | string;
}

interface List {
  readonly kind: string;
  readonly count: number;
  readonly lengths?: readonly number[];
}

const { structures }: Golden = JSON.parse(
  readFileSync(new URL('files/tfds-golden.json', import.meta.url), 'utf8'),
);

suite('TensorFlow Datasets writes the features of a schema', () => {
  for (const structure of structures) {
    test(structure.name, async () => {
      const { schema, problems, texts } = await readForm(TFDS_FORM, JSON.stringify(structure.features));
      const errors = problems.filter(({ severity }) => severity === 'error');
      if (structure.error !== undefined) {
        assert.notDeepEqual(errors, [], `TFDS refuses it: ${structure.error}`);
        return;
      }
      checkReadable(structure.isReadable ?? false, problems, texts);
      if (errors.length > 0) return;
      assert.ok(schema);
      for (const example of structure.written ?? []) checkExample(schema, example);
      if (structure.isReadable) checkReader(schema, structure.read ?? {});
    });
  }
});

/** Whether it is said where TFDS cannot read what it writes, and only there. */
function checkReadable(isReadable: boolean, problems: readonly Problem[], texts: readonly string[]): void {
  const codes = problems.flatMap((problem) => ('code' in problem ? [String(problem.code)] : []));
  const isRefused = problems.some(({ severity }) => severity === 'error');
  const isSaid = isRefused || codes.some((code) => code.startsWith('unreadable-'));
  // Until problems carry codes, any will do.
  if (codes.length === problems.length) assert.equal(isSaid, !isReadable, texts.join('\n'));
  else if (!isReadable) assert.notDeepEqual(problems, []);
}

/** Whether the features are those of an example that TFDS wrote. */
function checkExample(schema: Schema, example: Readonly<Record<string, List>>): void {
  const optional = schema.features.filter(({ name, presence }) => !presence.required && !(name in example));
  assert.deepEqual(
    schema.features
      .filter((feature) => !optional.includes(feature))
      .map(({ name }) => name)
      .sort(),
    Object.keys(example).sort(),
  );
  for (const feature of schema.features) {
    const list = Object.hasOwn(example, feature.name) ? example[feature.name] : undefined;
    if (list === undefined) continue;
    assert.equal(list.kind, feature.kind, feature.name);
    checkCount(feature, list.count);
    checkTie(feature, list, example, schema);
  }
}

function checkCount({ name, shape }: SchemaFeature, count: number): void {
  const row = product(shape.type === 'fixed' ? shape.dims : shape.row);
  if (shape.type === 'fixed') assert.equal(count, row, name);
  else assert.equal(count % row, 0, name);
}

function checkTie(
  { name, tie, shape }: SchemaFeature,
  list: List,
  example: Readonly<Record<string, List>>,
  schema: Schema,
): void {
  const group = shape.type === 'variable' ? shape.group : undefined;
  const rows = (other: SchemaFeature) =>
    (example[other.name]?.count ?? 0) / product(other.shape.type === 'variable' ? other.shape.row : []);
  const together = schema.features.filter(
    (other) => group && other.shape.type === 'variable' && other.shape.group === group,
  );
  assert.ok(new Set(together.map(rows)).size <= 1, `the group ${group}`);
  if (tie?.type === 'ragged-values') {
    const lengths = example[tie.rowLengths]?.lengths ?? [];
    const row = shape.type === 'variable' ? product(shape.row) : 1;
    assert.equal(list.count, lengths.reduce((sum, length) => sum + length, 0) * row, name);
  } else if (tie?.type === 'equal') {
    assert.deepEqual(list.lengths, example[tie.feature]?.lengths, name);
  } else if (tie?.type === 'shape-of') {
    const row = (shape.type === 'fixed' ? shape.dims : shape.row).at(-1) ?? 0;
    assert.equal(list.count, (example[tie.feature]?.count ?? 0) * row, name);
  }
}

/** Whether the reader asks for the very features. */
function checkReader(schema: Schema, specs: Readonly<Record<string, Spec>>): void {
  const described = schema.features.map(({ name, kind, shape, presence }) => [
    name,
    {
      kind,
      type: shape.type,
      shape: shape.type === 'fixed' ? shape.dims : shape.row,
      ...(presence.default && { default: presence.default[0] }),
    },
  ]);
  const asked = Object.entries(specs);
  assert.deepEqual(Object.fromEntries(described), Object.fromEntries(asked));
}

function product(dims: readonly number[]): number {
  return dims.reduce((result, dim) => result * dim, 1);
}
