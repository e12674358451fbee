import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { renderActionTypes } from '../../scripts/action-types.ts';
import { renderActionYml } from '../../scripts/action-yml.ts';
import { renderLibraryOptions } from '../../scripts/library-options.ts';
import { renderPlainTypes } from '../../scripts/plain-types.ts';
import { renderReadme } from '../../scripts/readme-tables.ts';
import { VERSION } from '../../src/base/version.ts';
import { OUTPUTS } from '../../src/report/outputs.ts';
import { COMMANDS } from '../../src/request/commands.ts';
import { helpText } from '../../src/request/help.ts';
import { OPTIONS } from '../../src/request/options.ts';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const action = parse(read('action.yml'));

test('action.yml is what `npm run tables` writes', () => assert.equal(read('action.yml'), renderActionYml()));

test('action-types.yml is what `npm run tables` writes', () => {
  assert.equal(read('action-types.yml'), renderActionTypes());
  const { inputs, outputs } = parse(read('action-types.yml'));
  assert.deepEqual(Object.keys(inputs), Object.keys(action.inputs));
  assert.deepEqual(Object.keys(outputs), Object.keys(action.outputs));
  assert.deepEqual(inputs.compression, { type: 'enum', 'allowed-values': ['auto', 'gzip', 'zlib', 'none'] });
});

test('the types of the library are what `npm run tables` writes', () => {
  assert.equal(read('src/library/options.ts'), renderLibraryOptions());
  assert.equal(read('src/library/plain-schema.ts'), renderPlainTypes());
});

test('action.yml fits the Marketplace', () => {
  assert.match(action.name, /^[A-Z][\w ]{2,30}$/);
  assert.ok(action.description.length < 125, 'the Marketplace allows fewer than 125 characters');
  assert.deepEqual(action.branding, { icon: 'database', color: 'orange' });
});

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

test('the help of the commands names every input that a command line can use', () => {
  const help = COMMANDS.map((command) => helpText(command)).join();
  const inputs = Object.keys(OPTIONS).filter((name) => name !== 'mode' && name !== 'summary');
  for (const name of inputs) assert.match(help, new RegExp(`^  --${name}( |$)`, 'm'));
});

test('the version stands once in the code and once in package.json', () => {
  assert.equal(VERSION, JSON.parse(read('package.json')).version);
});
