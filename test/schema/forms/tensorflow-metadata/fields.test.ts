/** Goes through every field of the proto: it has an effect, or it is warned of. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Field } from '../../../../src/schema/forms/tensorflow-metadata/proto/field.ts';
import {
  enumValues,
  messageType,
  messageTypeNames,
  ROOT,
} from '../../../../src/schema/forms/tensorflow-metadata/proto/messages.ts';
import { ROOT_FIELDS } from '../../../../src/schema/forms/tensorflow-metadata/recognise.ts';
import { readGolden } from './golden/read.ts';
import { HONOURED_OF_FEATURES } from './honoured-features.ts';
import { HONOURED_OF_TENSORS } from './honoured-tensors.ts';
import { read, withoutPlaces } from './reading.ts';

const HONOURED = new Map(Object.entries({ ...HONOURED_OF_FEATURES, ...HONOURED_OF_TENSORS }));

/** Fields that every fixture satisfies, so that neither an effect nor a warning is due. */
const SATISFIED = new Set([
  'SparseFeature.is_sorted',
  'TensorRepresentation.SparseTensor.already_sorted',
  'ImageDomain.minimum_supported_image_fraction',
]);

/** Every field that the descriptor of the real proto has, as golden/print.py printed them. */
const FIELDS = readGolden('fields') as [
  string,
  number,
  string,
  string,
  boolean,
  string | null,
  [string, number][] | null,
][];

suite('the tables of messages', () => {
  test('have exactly the fields of the proto', () => {
    const known = messageTypeNames().flatMap((name) =>
      (messageType(name)?.fields ?? []).map((field) => row(name, field)),
    );
    assert.deepEqual(new Set(known), new Set(FIELDS.map((field) => JSON.stringify(field))));
  });

  test('of the root are those by which a schema is recognised', () => {
    const fields = messageType(ROOT)?.fields ?? [];
    assert.deepEqual(new Map(fields.map(({ number, name }) => [number, name])), new Map([...ROOT_FIELDS]));
  });
});

function row(message: string, { number, name, type, repeated, oneof }: Field): string {
  return JSON.stringify([message, number, name, type, repeated, oneof ?? null, enumValues(type) ?? null]);
}

/** A way from the root to a message, through fields that have an effect where there are such. */
const PATHS = paths();

function paths(): Map<string, Field[]> {
  const found = new Map<string, Field[]>([[ROOT, []]]);
  for (const mayBeIgnored of [false, true]) {
    for (const [message, path] of found) {
      for (const field of messageType(message)?.fields ?? []) {
        if (messageType(field.type) === undefined || found.has(field.type)) continue;
        if (field.ignored === undefined || mayBeIgnored) found.set(field.type, [...path, field]);
      }
    }
  }
  return found;
}

suite('every field has an effect or is warned of', () => {
  for (const [message, , name] of FIELDS) {
    const id = `${message}.${name}`;
    const field = messageType(message)?.byName.get(name);
    const path = [...(PATHS.get(message) ?? []), ...(field ? [field] : [])];
    const ignored = path.find((step) => step.ignored !== undefined);
    if (ignored) test(`${id} is warned of`, () => assertWarned(path, ignored));
    else if (field?.satisfied !== undefined)
      test(`${id} is always satisfied`, () => assert.ok(SATISFIED.has(id)));
    else test(`${id} has an effect`, () => assertEffect(HONOURED.get(id) ?? ''));
  }

  test('no sample is of another field', () => {
    const ids = new Set(FIELDS.map(([message, , name]) => `${message}.${name}`));
    for (const id of [...HONOURED.keys(), ...SATISFIED]) assert.ok(ids.has(id), id);
  });
});

/** What a message needs beside the field that is looked at. */
const NEEDED: Readonly<Record<string, string>> = { Feature: 'name: "b" type: BYTES' };

/** A schema in which the field of the path stands, each step on a line of its own. */
function sample(path: readonly Field[]): string {
  const [field, ...inner] = path;
  if (field === undefined) return '';
  if (messageType(field.type) !== undefined)
    return `\n${field.name} { ${NEEDED[field.type] ?? ''} ${sample(inner)} }`;
  return `\n${field.name}: ${VALUES[field.type] ?? enumValues(field.type)?.[1]?.[0]}`;
}

const VALUES: Readonly<Record<string, string>> = {
  string: '"x"',
  bytes: '"x"',
  bool: 'true',
  int64: '1',
  uint64: '1',
  uint32: '1',
  float: '0.5',
  double: '0.5',
};

async function assertWarned(path: readonly Field[], ignored: Field): Promise<void> {
  const { found } = await read(`feature { name: "a" type: INT }${sample(path)}`);
  const line = path.indexOf(ignored) + 2;
  const warning = `${line}:1 warning ignored-${ignored.name.replaceAll('_', '-')}`;
  assert.ok(found.includes(warning), `${warning} is not among ${found.join(', ')}`);
}

async function assertEffect(template: string): Promise<void> {
  assert.match(template, /«.+»/, 'add a sample of the field');
  const [without, present] = await Promise.all(
    ['$1', '$2'].map((part) => read(template.replace(/«(?:([^|»]*)\|)?([^»]*)»/, part))),
  );
  assert.notDeepEqual(
    [withoutPlaces(present?.schema), present?.found],
    [withoutPlaces(without?.schema), without?.found],
  );
}
