/** Parts of a spec without an effect are errors. */
import { testMistakes } from '../plan/mistakes.ts';

testMistakes([
  ['features: {int: {}}', '1:12 rule-changes-nothing'],
  ['features: {"*": {missing: 0.1}, int: {}}', '1:33 rule-changes-nothing'],
  [
    'features: {"int*": {missing: 0.1}, int: {missing: 0.2}, ints: {missing: 0.3}}',
    '1:12 rule-changes-nothing',
  ],
  ['features: {"f*": {missing: 0.1}, "flo*": {missing: 0.2}}', '1:12 rule-changes-nothing'],
  ['labels: {names: []}', '1:17 wrong-value'],
  ['labels: {names: clicked}', '1:17 wrong-value'],
  ['labels: {positive_rate: "30%"}', '1:25 wrong-value'],
  ['labels: {names: [label, "is_*"], signal: 1}'],
]);
