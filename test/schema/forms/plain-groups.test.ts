/** Features of the plain form that name only their group, and take the bounds of the others in it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlain } from '../reading.ts';

const fixed = (...dims: number[]) => ({ type: 'fixed', dims });
const variable = (min: number, max: number | undefined, { group }: { group: string }) => ({
  ...{ type: 'variable', min, max },
  ...{ row: [], group },
});

test('a feature that only names its group has the bounds of the other members', async () => {
  const { schema, problems } = await readPlain(`features:
  a: { kind: float, length: { group: g } }
  b: { kind: float, length: { group: g, min: 1 } }
  c: { kind: float, length: { group: g, max: 7 } }
  d: { kind: float, length: { group: h } }
`);
  assert.deepEqual(problems, []);
  assert.deepStrictEqual(
    schema?.features.map(({ shape }) => shape),
    [
      variable(1, 7, { group: 'g' }),
      variable(1, undefined, { group: 'g' }),
      variable(0, 7, { group: 'g' }),
      variable(0, undefined, { group: 'h' }),
    ],
  );
});

test('the tightest bounds of a group apply to the lengths and steps of its members', async () => {
  const { schema, problems } = await readPlain(`record: sequence-example
features:
  a: { kind: float, length: { group: g, min: 2, max: 9 } }
  b: { kind: float, length: { group: g, min: 1, max: 5 } }
  c: { kind: float, length: { group: g } }
  d: { kind: float, shape: [7] }
sequence:
  x: { kind: int64, steps: { group: s, min: 3, max: 8 } }
  y: { kind: int64, steps: { group: s, min: 1, max: 6 } }
  z: { kind: int64, steps: { group: s } }
`);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    schema?.features.map(({ shape }) => shape),
    [
      variable(2, 9, { group: 'g' }),
      variable(1, 5, { group: 'g' }),
      variable(2, 5, { group: 'g' }),
      fixed(7),
    ],
  );
  assert.deepEqual(
    schema?.sequence?.map(({ steps }) => steps),
    [
      { group: 's', min: 3, max: 8 },
      { group: 's', min: 1, max: 6 },
      { group: 's', min: 3, max: 6 },
    ],
  );
});
