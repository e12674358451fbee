import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type OptionName, parseRequest } from '../../src/request/options.ts';

/** The value of an input, and the fixes of its problems. */
function parse(name: OptionName, text: string): { value: unknown; fixes: string[] } {
  const fixes: string[] = [];
  const request = parseRequest(
    (other) => (other === name ? text : undefined),
    ({ code, message, fix }) => {
      assert.equal(code, 'invalid-input');
      assert.ok(message.startsWith(`"${name}" is ${JSON.stringify(text)}: allowed is `), message);
      fixes.push(fix);
    },
  );
  return { value: request[name], fixes };
}

describe('a value', () => {
  for (const [name, text, value] of [
    ['config', '', ''],
    ['config', './~odd.yaml', './~odd.yaml'],
    ['path', ' a \n\nb/*.gz\n', ['a', 'b/*.gz']],
    ['clean', 'TRUE', true],
    ['seed', '9007199254740991', 9007199254740991],
    ['examples', 'auto', 'auto'],
    ['shard-index', '', undefined],
    ['max-bytes', '1.5 GiB', 1.5 * 2 ** 30],
    ['variables', 'A=1\nB=x=y\r\n', { A: '1', B: 'x=y' }],
  ] as const)
    test(`${name}: ${JSON.stringify(text)}`, () => assert.deepEqual(parse(name, text), { value, fixes: [] }));
});

describe('a value that is not allowed, with its fix', () => {
  for (const [name, text, fix] of [
    ['mode', 'Verify', 'did you mean "verify"?'],
    ['mode', 'gen', 'did you mean "generate"?'],
    ['mode', 'x', ''],
    ['compression', 'zip', 'did you mean "gzip"?'],
    ['clean', 'yes', 'write true'],
    ['verify', '0', 'write false'],
    ['clean', 'maybe', ''],
    ['examples', '1_000', 'write 1000'],
    ['examples', '1e6', 'write 1000000'],
    ['examples', 'Auto', 'did you mean "auto"?'],
    ['examples', '0', ''],
    ['seed', '1.5', ''],
    ['seed', '-1', ''],
    ['file-prefix', '../x', 'name the folder in "output-dir"'],
    ['file-prefix', 'train.tfrecord.gz', 'write train'],
    ['file-prefix', '-x', ''],
    ['file-prefix', 'x'.repeat(129), ''],
    ['file-prefix', 'NUL.train', ''],
    ['file-prefix', 'com1', ''],
    ['examples', '10k', 'write 10000'],
    ['seed', '2M', 'write 2000000'],
    ['variables', 'A: 1', 'write A=1'],
    ['variables', 'export A=1', 'write A=1'],
    ['variables', '$A=1', 'write A=1'],
    ['variables', 'A', ''],
    ['schema', 'https://example.org/schema.pbtxt', 'fetch the file in a step before this one'],
    ['path', 'data\ngs://bucket/x.tfrecord', 'fetch the file in a step before this one'],
    ['max-bytes', 'lots', ''],
  ] as const)
    test(`${name}: ${text}`, () => assert.deepEqual(parse(name, text).fixes, [fix]));
});
