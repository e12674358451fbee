/** Records with several lists per feature, decoded by the whole of protobufjs: the values come back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import protobuf from 'protobufjs';
import { FOOTER_BYTES, forEachRecord, HEADER_BYTES } from '../../src/tfrecord/frame.ts';
import {
  compileNestedBlock,
  maxNestedRecordBytes,
  type NestedFeature,
  type NestedRecord,
} from '../../src/tfrecord/nested-record.ts';
import { type Lists, toColumn } from './columns.ts';

const protos = protobuf.loadSync(
  [
    new URL('../../src/tfrecord/example.proto', import.meta.url),
    new URL('nested.proto', import.meta.url),
  ].map((url) => fileURLToPath(url)),
);

/** A feature of the context has one list an example; one of the steps has `steps[i]` lists in example i. */
interface Given {
  readonly name: string;
  readonly column: Lists;
  readonly steps?: readonly number[];
}

const MAX_PAYLOAD = 200;

const SMALL: readonly Given[] = [
  { name: 'c', column: { kind: 'int64', lists: [[5n]] } },
  { name: 's', column: { kind: 'int64', lists: [[1n], []] }, steps: [2] },
  { name: 't', column: { kind: 'bytes', lists: [[Buffer.from('a')], [Buffer.from('b')]] }, steps: [2] },
];

test('a SequenceExample has its context first, then its lists of steps', () => {
  const context = '0a0c 0a0a 0a0163 1205 1a030a0105';
  const s = '0a10 0a0173 120b 0a05 1a030a0101 0a02 1a00';
  const t = '0a13 0a0174 120e 0a05 0a030a0161 0a05 0a030a0162';
  assert.deepEqual(hex(encode('sequence-example', SMALL, 1)), [`${context}1227${s}${t}`.replaceAll(' ', '')]);
});

test('an ExampleListWithContext has an Example per item first, then its context', () => {
  const first = '0a1a 0a18 0a0a 0a0173 1205 1a030a0101 0a0a 0a0174 1205 0a030a0161';
  const second = '0a17 0a15 0a07 0a0173 1202 1a00 0a0a 0a0174 1205 0a030a0162';
  const context = '120e 0a0c 0a0a 0a0163 1205 1a030a0105';
  const bytes = `${first}${second}${context}`.replaceAll(' ', '');
  assert.deepEqual(hex(encode('example-list', SMALL, 1)), [bytes]);
});

const int64 = fc.array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), { maxLength: 19 });
const text = fc.array(fc.uint8Array({ maxLength: 140 }), { maxLength: 1 });
const float = fc.array(fc.float({ noNaN: true }), { maxLength: 20 });

/** So many lists. */
function columnOf(length: number): fc.Arbitrary<Lists> {
  const size = { minLength: length, maxLength: length };
  return fc.oneof(
    fc.array(int64, size).map((lists) => ({ kind: 'int64' as const, lists })),
    fc.array(text, size).map((lists) => ({ kind: 'bytes' as const, lists })),
    fc.array(float, size).map((lists) => ({ kind: 'float' as const, lists })),
  );
}

function columnsOf(length: number): fc.Arbitrary<Record<string, Lists>> {
  return fc.dictionary(fc.string({ maxLength: 130 }), columnOf(length), {
    maxKeys: 2,
    noNullPrototype: true,
  });
}

/** Some features of the context and some of the steps, which the items of an example list share. */
const someFeatures = fc
  .array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 3 })
  .chain((steps) =>
    fc.record({
      steps: fc.constant(steps),
      context: columnsOf(steps.length),
      sequence: columnsOf(stepsBefore(steps, steps.length)),
    }),
  )
  .map(({ steps, context, sequence }) => ({
    count: steps.length,
    context: Object.entries(context).map(([name, column]): Given => ({ name, column })),
    sequence: Object.entries(sequence).map(([name, column]) => ({ name, column, steps })),
  }));

test('any SequenceExample comes back, and is no longer than promised', () => {
  fc.assert(
    fc.property(someFeatures, ({ count, context, sequence }) => {
      const records = encode('sequence-example', [...context, ...sequence], count);
      for (const [i, record] of records.entries()) {
        const decoded = decode('SequenceExample', record);
        assert.deepEqual(decoded['context']?.feature ?? {}, listsOf(context, i));
        const lists: Readonly<Record<string, { feature: object[] }>> =
          decoded['featureLists']?.featureList ?? {};
        assert.deepEqual(Object.keys(lists).sort(), sequence.map(({ name }) => name).sort());
        for (const { name, column, steps } of sequence) {
          const from = stepsBefore(steps, i);
          const expected = Array.from({ length: steps[i]! }, (_, step) => featureOf(column, from + step));
          assert.deepEqual(lists[name]?.feature, expected);
        }
      }
    }),
  );
});

test('any ExampleListWithContext comes back, and is no longer than promised', () => {
  fc.assert(
    fc.property(someFeatures, ({ count, context, sequence }) => {
      const records = encode('example-list', [...context, ...sequence], count);
      for (const [i, record] of records.entries()) {
        const decoded = decode('ExampleListWithContext', record);
        assert.deepEqual(decoded['context'].features?.feature ?? {}, listsOf(context, i));
        const steps = sequence[0]?.steps ?? [];
        assert.deepEqual(
          decoded['examples'].map(({ features }: { features: { feature: object } }) => features.feature),
          Array.from({ length: steps[i] ?? 0 }, (_, step) => listsOf(sequence, stepsBefore(steps, i) + step)),
        );
      }
    }),
  );
});

test('a sequence feature without steps is a bug', () => {
  const features: NestedFeature[] = [{ name: 's', kind: 'int64', maxPayload: 1, maxSteps: 1 }];
  const encodeBlock = compileNestedBlock('sequence-example', features, 1);
  assert.throws(
    () => encodeBlock([toColumn({ kind: 'int64', lists: [[]] })], 1, new Uint8Array(99)),
    TypeError,
  );
});

/** The data of the records, none of them longer than promised. */
function encode(record: NestedRecord, given: readonly Given[], count: number): Buffer[] {
  const features = given.map(({ name, column: { kind }, steps }) => ({
    name,
    kind,
    maxPayload: MAX_PAYLOAD,
    maxSteps: steps && Math.max(0, ...steps),
  }));
  const promised = maxNestedRecordBytes(record, features);
  const out = Buffer.alloc(count * promised);
  const size = compileNestedBlock(record, features, count)(given.map(columnFor), count, out);
  const records: Buffer[] = [];
  forEachRecord(out.subarray(0, size), (start, end) => {
    assert.ok(end - start <= promised);
    records.push(out.subarray(start + HEADER_BYTES, end - FOOTER_BYTES));
  });
  assert.equal(records.length, count);
  return records;
}

function columnFor({ column, steps }: Given) {
  const whole = toColumn(column);
  if (steps === undefined) return whole;
  let end = 0;
  const ends = Uint32Array.from(steps, (count) => {
    end += count;
    return end;
  });
  const elementEnds = whole.ends;
  return {
    ...whole,
    ends: ends.map((step) => (step === 0 ? 0 : elementEnds[step - 1]!)),
    steps: { ends, elementEnds },
  };
}

function hex(records: readonly Buffer[]): string[] {
  return records.map((record) => record.toString('hex'));
}

function decode(type: string, record: Uint8Array) {
  const message = protos.lookupType(`tensorflow.${type}`);
  return message.toObject(message.decode(record), { longs: String, arrays: true, bytes: Array });
}

/** Lists of several features, as protobufjs decodes them. */
function listsOf(features: readonly Given[], list: number): Record<string, object> {
  return Object.fromEntries(features.map(({ name, column }) => [name, featureOf(column, list)]));
}

function stepsBefore(steps: readonly number[], i: number): number {
  return steps.slice(0, i).reduce((sum, count) => sum + count, 0);
}

function featureOf(column: Lists, list: number): object {
  switch (column.kind) {
    case 'int64':
      return { int64List: { value: column.lists[list]!.map(String) } };
    case 'float':
      return { floatList: { value: [...column.lists[list]!] } };
    case 'bytes':
      return { bytesList: { value: column.lists[list]!.map((element) => Array.from(element)) } };
  }
}
