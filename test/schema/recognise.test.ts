import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Problem } from '../../src/base/problem.ts';
import { recogniseForm } from '../../src/schema/recognise.ts';

function recognise(name: string, content: string | Uint8Array) {
  const problems: Problem[] = [];
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const form = recogniseForm({ name, bytes, fragment: undefined }, (problem) => problems.push(problem));
  return { form: form?.name, problems };
}

suite('a form is recognised by the content', () => {
  const PLAIN = 'plain YAML or JSON';
  const SEGDENSE = 'segdense JSON';
  const cases: readonly (readonly [what: string, content: string, form: string | undefined])[] = [
    ['plain YAML', 'record: example\nfeatures:\n  x: { kind: int64 }\n', PLAIN],
    ['plain YAML with comments first', '# a\n\n  # b { "schema": 1 }\nfeatures: {}\n', PLAIN],
    ['plain YAML that starts a document', '%YAML 1.1\n---\nfeatures:\n  x: { kind: int64 }\n', PLAIN],
    ['plain YAML in flow style', '{ record: example, features: { schema: { kind: int64 } } }', PLAIN],
    ['plain YAML with quoted keys', '"features" :\n  x: { kind: int64 }\n', PLAIN],
    ['plain YAML with a mistake', 'features:\n\tx: [\n', PLAIN],
    ['plain JSON', '{"record": "example", "features": {"x": {"kind": "int64"}}}', PLAIN],
    ['plain JSON after a byte order mark', '\ufeff{"features": {}}', PLAIN],
    ['only a sequence', 'record: example-list\nsequence: {}', PLAIN],
    ['segdense', '{"schema": [{"feature_name": "features", "dtype": "int64_list", "length": 1}]}', SEGDENSE],
    ['segdense that breaks off', '\n{ "schema" : [{"feature_name": "a', SEGDENSE],
    ['a key deeper down', '{"a": {"features": {}, "schema": []}}', undefined],
    ['a key in a text', '{"a": "\\"features\\": {"}', undefined],
    ['an indented key', 'a:\n  features: {}\n', undefined],
    ['a longer key', 'featuresDict: {}\n', undefined],
    ['another file', 'train_data:\n  inputs: a\n', undefined],
    ['an empty file', '', undefined],
    ['an empty map', '{}', undefined],
  ];
  for (const [what, content, form] of cases) {
    test(what, () => assert.equal(recognise('f', content).form, form));
  }
});

test('a file of an unknown form gets one error with the reason of each form', () => {
  const { form, problems } = recognise('schemas/a.yaml', 'model:\n  tasks: {}\ntrain_data: {}\n');
  assert.equal(form, undefined);
  assert.deepEqual(
    problems.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`),
    ['1:1 unknown-schema-form'],
  );
  for (const name of ['segdense JSON', 'TensorFlow Datasets', 'plain YAML or JSON'])
    assert.ok(problems[0]?.message.includes(`${name}: it `), name);
});

test('a Python file is recognised, whatever it assigns', () => {
  assert.equal(recognise('a.py', 'features: dict = {"x": 1}\n').form, 'Python');
});

suite('a look at a file is cheap, whatever it holds', () => {
  const size = 100 * 2 ** 20;
  const cases: readonly (readonly [what: string, content: Uint8Array])[] = [
    ['zeros', Buffer.alloc(size)],
    ['blanks', Buffer.alloc(size, ' ')],
    ['open brackets', Buffer.alloc(size, '{')],
    ['quotes', Buffer.alloc(size, '"')],
    ['comments', Buffer.alloc(size, '#\n')],
    ['colons', Buffer.alloc(size, 'a:')],
    ['bytes that are not UTF-8', Buffer.alloc(size, 0xff)],
  ];
  for (const [what, content] of cases) {
    test(what, { timeout: 2000 }, () => assert.equal(recognise('f', content).form, undefined));
  }
});
