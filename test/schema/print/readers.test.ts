/** Reader code printed of schemas: that it is the code it should be, whatever the names are. test/conformance runs it. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { pythonLiteral } from '../../../src/schema/print/python-literal.ts';
import { printPytorch } from '../../../src/schema/print/pytorch.ts';
import { printTensorflow } from '../../../src/schema/print/tensorflow.ts';
import type { Content, Schema, SchemaFeature } from '../../../src/schema/schema.ts';
import { pythonFile, readPython, withoutPlaces } from '../forms/read-python.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;
const skip = hasPython ? false : 'there is no python3';
const place = { file: 'a', line: 1, column: 1 };

function python(program: string, input: string): string {
  return execFileSync('python3', ['-c', program], { input, encoding: 'utf8', maxBuffer: 1e8 });
}

/** Texts that try to end the literal, the line, the comment or the program. */
const HOSTILE = [
  ...[
    '"',
    "'",
    '\\',
    '\\"',
    '"""',
    "'''",
    '\n',
    '\r',
    '\u2028',
    '\0',
    '\x1a',
    '\x7f',
    '{',
    '}',
    '{0}',
    '%s',
    '#',
  ],
  ...[
    '"); import os; os.system("true',
    "__import__('os')",
    '\\N{BULLET}',
    '\\u0022',
    '\\',
    'é',
    '😀',
    '\u202e',
  ],
];
const anyName = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), { maxLength: 4 })
  .map((parts) => parts.join(''));

test('a literal is one line of ASCII and evaluates to the text', { skip }, () => {
  const texts = [...HOSTILE, ...fc.sample(anyName, 2000)];
  const literals = texts.map(pythonLiteral);
  for (const literal of literals) assert.match(literal, /^"[ -~]*"$/);
  const program =
    'import ast, json, sys\nprint(json.dumps([ast.literal_eval(line) for line in json.load(sys.stdin)]))';
  assert.deepEqual(JSON.parse(python(program, JSON.stringify(literals))), texts);
});

const contents: fc.Arbitrary<Content> = fc.constantFrom<Content>(
  {
    type: 'image',
    format: 'png',
    height: { min: 4, max: 4 },
    width: { min: 4, max: 9 },
    channels: 3,
    bits: 8,
  },
  { type: 'text', words: { min: 1, max: 2 } },
  { type: 'tensor', dtype: 'float32', shape: [2, 3] },
  { type: 'raw', dtype: 'uint32', shape: [4] },
  { type: 'json' },
);

const anyFeature = (name: string): fc.Arbitrary<SchemaFeature> =>
  fc
    .record({
      name: fc.constant(name),
      kind: fc.constantFrom('int64', 'float', 'bytes'),
      shape: fc.oneof(
        fc.record({
          type: fc.constant('fixed' as const),
          dims: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
        }),
        fc.record({
          ...{ type: fc.constant('variable' as const), min: fc.constant(0), max: fc.constant(undefined) },
          row: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
        }),
      ),
      presence: fc.oneof(
        fc.record({ required: fc.boolean() }),
        anyName.map((text) => ({ required: false, default: [text] })),
      ),
      place: fc.constant(place),
      content: contents,
    })
    .map(({ content, presence, ...feature }) => {
      const isBytes = feature.kind === 'bytes';
      return {
        ...feature,
        presence: isBytes ? presence : { required: presence.required },
        ...(isBytes && { content }),
      };
    });

const anyFeatures = fc
  .uniqueArray(anyName, { minLength: 1, maxLength: 5 })
  .chain((names) => fc.tuple(...names.map(anyFeature)));

const anySchema: fc.Arbitrary<Schema> = fc
  .tuple(fc.constantFrom('example', 'sequence-example', 'example-list'), anyFeatures, anyFeatures)
  .map(([record, features, sequence]) => ({
    record,
    features,
    sequence: record === 'example' ? [] : sequence,
  }));

test('the programs compile, and only contain names in strings', { skip }, () => {
  const programs = fc.sample(fc.tuple(anySchema, anyName), 150).flatMap(([schema, files]) =>
    [printTensorflow(schema, { files }), printPytorch(schema, { files })].map((source) => ({
      source,
      texts: [files, ...[...schema.features, ...schema.sequence].map(({ name }) => name)],
    })),
  );
  // Every name is a constant of the program, and apart from constants the program is the same for all names.
  const program = [
    'import ast, json, sys',
    'def without_texts(tree):',
    '    for node in ast.walk(tree):',
    '        if isinstance(node, ast.Constant) and isinstance(node.value, str): node.value = ""',
    '    return sorted({type(node).__name__ + getattr(node, "id", "") + getattr(node, "attr", "") for node in ast.walk(tree)})',
    'print(json.dumps([[[text for text in one["texts"] if text not in {node.value for node in ast.walk(ast.parse(one["source"])) if isinstance(node, ast.Constant)}], without_texts(ast.parse(one["source"]))] for one in json.load(sys.stdin)]))',
  ].join('\n');
  const results: [string[], string[]][] = JSON.parse(python(program, JSON.stringify(programs)));
  const names = new Set(results.flatMap(([, names]) => names));
  assert.deepEqual(
    results.flatMap(([missing]) => missing),
    [],
  );
  assert.ok(!names.has('Nameos') && !names.has('Name__import__'), 'no name of a feature has become code');
});

test('py_compile accepts the programs', { skip }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-readers-'));
  try {
    for (const [file, fragment] of FILES) {
      const { schema } = await readPython(pythonFile(file), fragment);
      assert.ok(schema);
      for (const print of [printTensorflow, printPytorch]) {
        const path = join(folder, 'reader.py');
        writeFileSync(path, print(schema, { files: 'a "b"/*.tfrecord' }));
        execFileSync('python3', ['-m', 'py_compile', path]);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const FILES = [
  ['every-class.py', 'SPEC', 'FEATURES'],
  ['every-class.py', 'PARTITIONS', 'FEATURES'],
  ['built-up.py', 'SPEC', 'FEATURES'],
  ['sequences.py', 'CONTEXT,STEPS', 'CONTEXT,SEQUENCE'],
  ['ranking.py', 'CONTEXT,ITEMS', 'CONTEXT,ITEMS'],
] as const;

for (const [file, fragment, printed] of FILES) {
  test(`${file}:${fragment} is the same after being printed and read`, async () => {
    const { schema } = await readPython(pythonFile(file), fragment);
    assert.ok(schema);
    const again = await readPython(printTensorflow(schema, { files: 'x' }), printed, schema.record);
    assert.deepEqual(again.problems, []);
    const facts = (features: readonly SchemaFeature[] = []) =>
      features
        .map(withoutPlaces)
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((feature) => ({
          ...feature,
          ...(feature.steps && { steps: { ...feature.steps, group: undefined } }),
        }));
    assert.deepEqual(facts(again.schema?.features), facts(schema.features));
    assert.deepEqual(facts(again.schema?.sequence), facts(schema.sequence));
  });
}
