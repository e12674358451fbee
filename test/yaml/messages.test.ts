/** The wording of problems. All other tests assert codes and places, so that the wording can change. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../../src/base/problem.ts';
import { loadTrainingConfig } from '../../src/config/recap/load-config.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { changed } from '../config/recap/small-config.ts';
import { sourceOf } from './reading.ts';

const YAML: readonly (readonly [text: string, message: string])[] = [
  [
    'a: x\n  b: 1',
    'f:2:3: the indentation of this line is wrong: it is indented like a part of "a: x", which already has a value; align it with the line above [wrong-indentation]',
  ],
  [
    'a:\n  b: 1\n c: 2',
    'f:3:2: the indentation of this line is wrong: it starts in a different column than its neighbours; align it with them [wrong-indentation]',
  ],
  ['a: 1\nb: 2\na: 3', 'f:3:1: duplicate key "a": it is already on line 1; keep one of them [duplicate-key]'],
  [
    'data: &data 1\nb: *dta',
    'f:2:4: alias "*dta" has no anchor before it; did you mean "data"? [unknown-alias]',
  ],
  [
    'a: "b',
    'f:1:4: text is not valid YAML: the quote that opens here is never closed; close it [open-quote]',
  ],
];

for (const [text, message] of YAML) {
  test(JSON.stringify(text), () => {
    const messages: string[] = [];
    parseYaml(sourceOf(text), (problem) => messages.push(formatProblem(problem)));
    assert.deepEqual(messages, [message]);
  });
}

const CONFIGS: readonly (readonly [from: string, to: string, message: string])[] = [
  [
    '&batch 128',
    '&batch "128"',
    'f:11:29: "global_batch_size" is the string "128", which the training reads as the number 128; write 128 [coerced-value]',
  ],
  [
    'constant: 0.1',
    'constant: 1e-7',
    'f:37:41: "constant" is the string "1e-7", which the training reads as the number 1.0e-07; write 1.0e-07 [coerced-value]',
  ],
  [
    'constant: 0.1',
    'constant: 30%',
    'f:37:41: "constant" must be a number: found the string "30%"; write 0.3 [wrong-value]',
  ],
  [
    'features: [plain]',
    'features: [2024]',
    'f:15:16: "features[0]" is the number 2024, which the training reads as the string "2024"; put it in quotes: "2024" [coerced-value]',
  ],
  [
    'share_all',
    'share_al',
    'f:6:20: "multi_task_type" must be one of share_none, share_all, share_partial: found the string "share_al"; did you mean "share_all"? [wrong-value]',
  ],
];

for (const [from, to, message] of CONFIGS) {
  test(`${from} written as ${to}`, () => {
    const messages: string[] = [];
    loadTrainingConfig(sourceOf(changed(from, to)), 'train_data', (problem) =>
      messages.push(formatProblem(problem)),
    );
    assert.deepEqual(messages, [message]);
  });
}
