import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkPath } from '../../../src/config/recap/config-path.ts';
import { outcome } from '../../yaml/reading.ts';
import { changed, load, SMALL_CONFIG } from './small-config.ts';

suite('a training config', () => {
  test('returns what a fixture needs from its dataset, with places', () => {
    const { result: config, problems } = load(SMALL_CONFIG);
    assert.deepEqual(problems, []);
    const place = (line: number, column: number) => ({ file: 'f', line, column });
    const path = { unresolved: [], available: ['HOME', 'TML_BASE'] };
    assert.deepEqual(config, {
      dataset: 'train_data',
      inputs: { value: '/root/data/*.gz', place: place(12, 19), ...path },
      globalBatchSize: { value: 128, place: place(11, 29) },
      schemaPath: { value: '/repo/schema.json', place: place(14, 18), ...path },
      features: [
        { value: 'plain', place: place(15, 16) },
        { value: 'cont_vals', place: place(17, 19), newName: 'continuous' },
        { value: 'bin_vals', place: place(18, 15), newName: 'binary' },
      ],
      labels: [
        { value: 'task.like', place: place(20, 5) },
        { value: 'task.reply', place: place(21, 5) },
      ],
      truncations: [
        { feature: 'cont_vals', keep: { value: 10, place: place(24, 38) } },
        { feature: 'bin_vals', keep: { value: 5, place: place(25, 34) } },
      ],
      times: undefined,
      sampling: new Map([
        ['task.like', { positive: 1, negative: 1 }],
        ['task.reply', { positive: 1, negative: 1 }],
      ]),
    });
  });

  test('returns a validation dataset, whose name may have dots', () => {
    const { result: config, problems } = load(SMALL_CONFIG, 'validation_data.a.dotted.name');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      config?.labels.map(({ value, place }) => [value, place.line]),
      [
        ['task.like', 33],
        ['task.reply', 21],
      ],
    );
    assert.deepEqual(config?.globalBatchSize, { value: 128, place: { file: 'f', line: 28, column: 24 } });
    assert.deepEqual(config?.truncations, []);
    assert.deepEqual(config?.sampling.get('task.like'), { positive: 0.5, negative: 1 });
  });

  test('needs only the section of its dataset', () => {
    const data = SMALL_CONFIG.slice(
      SMALL_CONFIG.indexOf('train_data'),
      SMALL_CONFIG.indexOf('validation_data'),
    );
    assert.deepEqual(load(data).problems, []);
    const inputs = '"${HOME}/data/*.gz"';
    const dated = data.replace(
      `inputs: &inputs ${inputs}`,
      'explicit_date_inputs: {data_root: /x, end_date: "2020-01-01", days: 1}',
    );
    const { result, problems } = load(dated);
    assert.deepEqual(problems, []);
    assert.equal(result?.inputs, undefined);
  });
});

suite('a dataset that the config does not have', () => {
  const cases: readonly (readonly [dataset: string, problem: string])[] = [
    ['validation_data.a.doted.name', '1:1 unknown-dataset'],
    ['validation_data', '1:1 unknown-dataset'],
    ['test', '1:1 unknown-dataset'],
  ];
  for (const [dataset, problem] of cases) {
    test(dataset, () => {
      const { result, problems } = load(SMALL_CONFIG, dataset);
      assert.equal(result, undefined);
      assert.deepEqual(problems, [problem]);
    });
  }

  test('is one problem if its section failed its check', () => {
    assert.equal(load('validation_data: []', 'validation_data.x').problems.length, 1);
    assert.equal(load('validaton_data: {}', 'validation_data.x').problems.length, 1);
  });

  test('is one problem in a config without datasets', () => {
    const { problems } = load('training: {}');
    assert.deepEqual(problems, ['1:1 not-a-recap-config']);
  });
});

suite('a path in the config', () => {
  const problemsOf = (text: string) => {
    const { result: config } = load(text);
    assert.ok(config);
    return outcome((onProblem) => checkPath(config.schemaPath, onProblem)).problems;
  };

  test('is valid if all its variables have values', () => {
    assert.deepEqual(problemsOf(SMALL_CONFIG), []);
    assert.deepEqual(problemsOf(changed('${TML_BASE}', '$$TML_BASE')), []);
  });

  test('is a problem for each variable without a value, at its place', () => {
    assert.deepEqual(problemsOf(changed('${TML_BASE}/', '${TML_BSE}/$dir/')), [
      '14:19 variable-without-value',
      '14:30 variable-without-value',
    ]);
  });

  test('is not checked unless it is used', () => {
    assert.deepEqual(load(changed('${HOME}', '${WHO}')).problems, []);
  });
});
