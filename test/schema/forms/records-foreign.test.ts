/** Records that TensorFlow wrote (files/write_records.py). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { inferredFrom } from './build-records.ts';

suite('records that TensorFlow wrote', () => {
  const cases: readonly (readonly [name: string, plain: string])[] = [
    [
      'example',
      `record: example
features:
  height: { kind: int64, of: image.height }
  id: { kind: int64, shape: [2], min: -1, max: 1000000000004 }
  image: { kind: bytes, content: { image: png, height: { min: 10, max: 14 }, width: 20, channels: 3 } }
  note: { kind: bytes, optional: true }
  tensor: { kind: bytes, content: { raw: uint8, shape: [38] } }
  xmax: { kind: float, length: { group: rows, min: 0, max: 4 }, min: 0.125, max: 0.5 }
  xmin: { kind: float, length: { group: rows }, min: 0.125, max: 0.5 }
`,
    ],
    [
      'sequence-example',
      `record: sequence-example
features:
  user: { kind: int64, min: 1, max: 3 }
sequence:
  clicks: { kind: int64, shape: [2], steps: { group: steps, min: 1, max: 3 }, min: 0, max: 3 }
  prices: { kind: float, steps: { group: steps }, min: 0.5, max: 0.5 }
`,
    ],
    [
      'example-list',
      `record: example-list
features:
  query: { kind: int64, min: 1, max: 3 }
sequence:
  grade: { kind: float, steps: { min: 1, max: 3 }, min: 0, max: 2 }
  words: { kind: bytes, length: { min: 0, max: 2 }, steps: { min: 1, max: 3 } }
`,
    ],
  ];
  for (const [name, plain] of cases) {
    test(name, async () => {
      const bytes = readFileSync(new URL(`files/records-${name}.tfrecord`, import.meta.url));
      const found = await inferredFrom(bytes);
      assert.equal(found.plain, plain);
      assert.equal(found.problems.length, 1);
    });
  }
});
