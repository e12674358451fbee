/** Keys whose indentation puts them into the wrong map are one problem, and are not also missing from the right one. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { listOf, mapOf } from '../../src/yaml/check-collection.ts';
import { exactlyOneOf, object, optional, required } from '../../src/yaml/check-object.ts';
import { integer, string } from '../../src/yaml/check-scalar.ts';
import { check } from './reading.ts';

const size = object({ width: required(integer), height: required(integer) });
const shape = object(
  {
    name: required(string),
    size: required(size),
    sizes: optional(mapOf(size), []),
    aliases: optional(mapOf(string), []),
    tags: optional(listOf(string), null),
    colour: optional(string, null),
    texture: optional(string, null),
  },
  exactlyOneOf('colour', 'texture'),
);

suite('a key with the wrong indentation', () => {
  const cases: readonly (readonly [what: string, text: string, ...problems: string[]])[] = [
    [
      'too little, after an empty value',
      'name: a\nsize:\nwidth: 1\nheight: 2\ncolour: red',
      '3:1 wrong-indentation',
    ],
    [
      'too little, after others',
      'name: a\nsize:\n  width: 1\nheight: 2\ncolour: red',
      '4:1 wrong-indentation',
    ],
    ['too much', 'size:\n  width: 1\n  height: 2\n  name: a\ncolour: red', '4:3 wrong-indentation'],
    [
      'too much, of a group',
      'name: a\nsize:\n  width: 1\n  height: 2\n  colour: red',
      '5:3 wrong-indentation',
    ],
    [
      'too much, in a map of names',
      'name: a\ncolour: red\naliases:\n  b: c\n  size: {width: 1, height: 2}',
      '5:3 wrong-indentation',
    ],
    [
      'too little, in a map of names',
      'name: a\ncolour: red\nsize: {width: 1, height: 1}\nsizes:\n  small:\n  width: 1\n  height: 2',
      '6:3 wrong-indentation',
    ],
    [
      'in brackets, where it means nothing',
      '{name: a, size: {width: 1, height: 2, texture: b}}',
      '1:39 unknown-key',
      '1:1 missing-key',
    ],
    [
      'or not at all: the outer map has it too',
      'name: a\nsize:\n  width: 1\n  height: 2\n  colour: red\ncolour: red',
      '5:3 unknown-key',
    ],
    [
      'or not at all: nothing knows it',
      'name: a\nsize:\n  width: 1\nheigth: 2\ncolour: red',
      '2:1 missing-key',
      '4:1 unknown-key',
    ],
  ];
  for (const [what, text, ...problems] of cases) {
    test(what, () => assert.deepEqual(check(text, shape).problems, problems));
  }
});
