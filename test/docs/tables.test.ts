import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { renderActionYml } from '../../scripts/action-yml.ts';
import { renderReadme } from '../../scripts/readme-tables.ts';
import { VERSION } from '../../src/base/version.ts';
import { helpText } from '../../src/help.ts';
import { OPTIONS } from '../../src/options.ts';
import { OUTPUTS } from '../../src/report/outputs.ts';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const action = parse(read('action.yml'));

test('action.yml is what `npm run tables` writes', () => assert.equal(read('action.yml'), renderActionYml()));

test('action.yml has the inputs and outputs of the code', () => {
  const defaults = Object.entries(OPTIONS).map(([name, option]) => [name, option.default]);
  const inputs = Object.entries(action.inputs).map(([name, input]) => [
    name,
    Reflect.get(Object(input), 'default'),
  ]);
  assert.deepEqual(inputs, defaults);
  assert.deepEqual(Object.keys(action.outputs), Object.keys(OUTPUTS));
});

test('the README has the tables of action.yml', () => {
  assert.equal(read('README.md'), renderReadme(read('README.md'), read('action.yml')));
});

test('--help names every input as a flag', () => {
  for (const name of Object.keys(OPTIONS))
    if (name !== 'mode') assert.match(helpText(), new RegExp(`--${name} `));
});

test('the version stands once in the code and once in package.json', () => {
  assert.equal(VERSION, JSON.parse(read('package.json')).version);
});
