import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMAND_HELP, COMMANDS } from '../../src/request/commands.ts';
import { helpText } from '../../src/request/help.ts';

test('no line is wider than the terminal, from 60 to 100 columns', () => {
  for (const command of [undefined, ...COMMANDS]) {
    for (const [columns, width] of [
      [20, 60],
      [60, 60],
      [77, 77],
      [100, 100],
      [300, 100],
      [undefined, 100],
    ] as const) {
      const lines = helpText(command, columns).split('\n');
      const longest = Math.max(...lines.map((line) => line.length));
      assert.ok(longest <= width, `${command} has ${longest} columns of ${width}`);
      assert.ok(longest > width - 12, `${command} has ${longest} columns of ${width}`);
    }
  }
});

test('the help of the program lists the commands, that of a command its flags in groups', () => {
  const program = helpText(undefined);
  for (const command of COMMANDS)
    assert.ok(program.includes(`  ${command.padEnd(21)}${COMMAND_HELP[command].summary}\n`), command);
  const lines = helpText('verify').split('\n');
  assert.deepEqual(
    lines.filter((line) => line.endsWith(':')),
    Object.keys(COMMAND_HELP.verify.groups).map((title) => `${title}:`),
  );
  assert.ok(lines.some((line) => line.startsWith('  --path ')));
  assert.ok(!lines.some((line) => line.startsWith('  --seed')));
  assert.ok(lines.some((line) => line.startsWith('  -q, --quiet ')));
});
