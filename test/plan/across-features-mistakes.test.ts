import { type Mistake, testMistakes } from './mistakes.ts';
import { feature } from './options.ts';

const FEATURES = [
  feature({ name: 'id' }),
  feature({ name: 'known', domain: { min: 0, max: 1 } }),
  feature({ name: 'age' }),
  feature({ name: 'price', kind: 'float' }),
  feature({ name: 'word', kind: 'bytes' }),
  feature({ name: 'list', length: 'variable', rows: { min: 0, max: 3, size: 1, group: 'lists' } }),
  feature({ name: 'other', length: 'variable', rows: { min: 0, max: 3, size: 1, group: 'lists' } }),
  feature({ name: 'most', kind: 'float', tie: { type: 'at-least', feature: 'price' } }),
  feature({ name: 'steps', steps: { min: 1, max: 3 } }),
  feature({ name: 'label', role: 'label' }),
  feature({ name: 'grade', domain: { values: [1, 2, 3] } }),
  feature({
    name: 'colour',
    domain: {
      min: 0,
      max: 1,
      names: new Map([
        [0, 'red'],
        [1, 'blue'],
      ]),
    },
  }),
];

const CONDITIONS: readonly Mistake[] = [
  ['features: {age: {missing: {rate: 0.5, where: known}}}', '1:18 missing-key'],
  ['features: {age: {missing: {rate: 2, where: known, is: 0}}}', '1:34 wrong-value'],
  ['features: {age: {missing: {rate: 0.5, where: knwn, is: 0}}}', '1:46 unknown-condition'],
  ['features: {age: {missing: {rate: 0.5, where: known, is: 2}}}', '1:57 condition-never-met'],
  ['features: {age: {missing: {rate: 0.5, where: known, is: no}}}', '1:57 wrong-value'],
  ['features: {age: {missing: {rate: 0.5, where: known, is: "no"}}}', '1:57 not-an-int64'],
  ['features: {age: {missing: {rate: 0.5, where: price, is: 0}}}', '1:57 condition-never-met'],
  ['features: {age: {missing: {rate: 0.5, where: word, is: 0}}}', '1:56 not-a-string'],
  ['features: {age: {missing: {rate: 0.5, where: list, is: 0}}}', '1:46 unfit-condition'],
  ['features: {age: {missing: {rate: 0.5, where: steps, is: 0}}}', '1:46 unfit-condition'],
  ['features: {steps: {missing: {rate: 0.5, where: known, is: 0}}}', '1:48 unfit-condition'],
  ['features: {age: {missing: {rate: 0.5, where: label, is: 0}}}', '1:46 condition-with-label'],
  ['features: {label: {missing: {rate: 0.5, where: known, is: 0}}}', '1:29 condition-with-label'],
  ['features: {age: {missing: {rate: 0.5, where: age, is: 0}}}', '1:27 cycle-of-conditions'],
  [
    'features: {age: {missing: {rate: 1, where: id, is: 0}}, id: {missing: {rate: 1, where: age, is: 1}}}',
    '1:71 cycle-of-conditions',
  ],
  // What leads into a cycle is not a cycle of its own.
  [
    'features: {age: {missing: {rate: 1, where: id, is: 0}}, id: {missing: {rate: 1, where: age, is: 1}}, word: {missing: {rate: 1, where: age, is: 1}}}',
    '1:71 cycle-of-conditions',
  ],
  ['features: {price: {zeros: 0.1}, age: {missing: {rate: 0.5, where: price, is: 0}}}'],
];

/** A rate alone has the same limit. */
const ABSENCES: readonly Mistake[] = [
  ['features: {steps: {missing: 0.5}}', '1:29 missing-in-sequence'],
  ['features: {steps: {missing: 0}}'],
];

const ENTITIES: readonly Mistake[] = [
  ['entities: {id: {rows: 4}}', '1:12 missing-key'],
  ['entities: {id: {features: [], rows: 4}}', '1:27 wrong-value'],
  ['entities: {id: {features: [age], rows: 1}}', '1:40 wrong-value'],
  ['entities: {ids: {features: [age], rows: 4}}', '1:12 entity-matches-nothing'],
  ['entities: {id: {features: [agee], rows: 4}}', '1:28 entity-matches-nothing'],
  ['entities: {id: {features: [label], rows: 4}}', '1:28 unfit-entity-feature'],
  ['entities: {id: {features: [steps], rows: 4}}', '1:28 unfit-entity-feature'],
  [
    'entities: {id: {features: [age], rows: 4}, word: {features: [age], rows: 2}}',
    '1:62 unfit-entity-feature',
  ],
  ['entities: {price: {features: [most], rows: 4}}', '1:12 unfit-entity-id'],
  ['entities: {list: {features: [other], rows: 4}}', '1:12 unfit-entity-id'],
  [
    'entities: {id: {features: [age], rows: 4}}\nfeatures: {id: {distribution: uniform}}',
    '1:12 entity-id-not-unique',
  ],
  ['entities: {grade: {features: [age], rows: 4}}', '1:12 entity-id-not-unique'],
  ['entities: {colour: {features: [age], rows: 4}}', '1:12 entity-id-not-unique'],
  ['entities: {id: {features: [list], rows: 4}}', '1:12 entity-splits-tie'],
  ['entities: {id: {features: [price], rows: 4}}', '1:12 entity-splits-tie'],
  [
    'entities: {id: {features: [age], rows: 4}}\nfeatures: {age: {missing: {rate: 1, where: known, is: 0}}}',
    '1:12 entity-splits-tie',
  ],
  ['entities: {known: {features: [age], rows: 4}}', '1:12 too-few-unique-values'],
];

const CORRELATIONS: readonly Mistake[] = [
  ['correlations: [{features: [age], correlation: 0.5}]', '1:27 wrong-value'],
  ['correlations: [{features: [age, id], correlation: 2}]', '1:51 wrong-value'],
  ['correlations: [{features: [age, id], correlation: 0}]', '1:51 wrong-value'],
  ['correlations: [{features: [age, idd], correlation: 0.5}]', '1:33 unknown-correlated'],
  ['correlations: [{features: [age, label], correlation: 0.5}]', '1:33 unknown-correlated'],
  ['correlations: [{features: [age, age], correlation: 0.5}]', '1:33 correlated-twice'],
  ['correlations: [{features: [age, id, price], correlation: -0.5}]', '1:58 impossible-correlation'],
  ['correlations: [{features: [age, word], correlation: 0.5}]', '1:33 unfit-correlation'],
  ['correlations: [{features: [age, list], correlation: 0.5}]', '1:33 unfit-correlation'],
  ['correlations: [{features: [age, most], correlation: 0.5}]', '1:33 unfit-correlation'],
  ['correlations: [{features: [age, steps], correlation: 0.5}]', '1:33 unfit-correlation'],
  [
    'correlations: [{features: [age, id], correlation: 1}]\nfeatures: {id: {distribution: unique}}',
    '1:33 unfit-correlation',
  ],
  [
    'correlations: [{features: [age, price], correlation: 1}, {features: [age, id], correlation: 1}]',
    '1:70 correlated-twice',
  ],
  [
    'entities: {id: {features: [age], rows: 2}}\ncorrelations: [{features: [age, known], correlation: 0.5}]',
    '2:28 entity-splits-correlation',
  ],
];

const UNIQUE: readonly Mistake[] = [
  ['features: {id: {distribution: unique, min: 1, max: 287}}', '1:31 too-few-unique-values'],
  ['features: {id: {distribution: unique, min: 1, max: 288}}'],
  ['features: {id: {distribution: unique, zeros: 0.1}}', '1:31 unique-with-zeros'],
  ['features: {id: {distribution: unique, max: 9007199254740991}}', '1:44 unique-range-too-large'],
  ['features: {list: {distribution: unique}}', '1:33 unique-list'],
  ['features: {price: {distribution: unique}}', '1:34 distribution-of-other-kind'],
  ['features: {word: {distribution: unique, min: 3}}', '1:46 parameter-of-other-kind'],
];

testMistakes([...CONDITIONS, ...ABSENCES, ...ENTITIES, ...CORRELATIONS, ...UNIQUE], FEATURES);
