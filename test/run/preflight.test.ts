import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collect, ProblemsError } from '../../src/base/problem.ts';
import { memoryForExample } from '../../src/plan/size.ts';
import { checkMemory } from '../../src/run/preflight.ts';
import { feature, plan } from '../plan/options.ts';

const place = { file: 'schema.json', line: 7, column: 1 };
const long = feature({ name: 'long', kind: 'float', length: 2 ** 28, describedAt: place });
const features = [feature({ name: 'short' }), long];
const run = plan({ examples: 1 }, features);

test('an example that the machine has no memory for is refused, on the line of its largest feature', () => {
  const check = (memory: number) => collect((onProblem) => checkMemory(run, features, memory, onProblem));
  const needed = memoryForExample(run.plan.data, run.records);
  assert.doesNotThrow(() => check(needed));
  assert.throws(
    () => check(needed - 1),
    (refusal) => {
      assert.ok(refusal instanceof ProblemsError);
      const [problem] = refusal.problems;
      assert.match(
        problem?.message ?? '',
        /^making one example takes about 18\.3 GB of memory: this machine has/,
      );
      assert.deepEqual(problem?.place, place);
      return true;
    },
  );
});
