/** The completion scripts, in the shells that the machine has. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { COMMANDS, SHELLS, type Shell, TARGETS } from '../../src/request/commands.ts';
import { completionScript } from '../../src/request/completion/script.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tfrecord-fixture-completion-')));
after(() => rmSync(folder, { recursive: true, force: true }));

for (const shell of SHELLS) writeFileSync(join(folder, `script.${shell}`), completionScript(shell));
writeFileSync(join(folder, 'my data.tfrecord'), '');

/** What a shell offers at the end of a line. */
const OFFERS: Readonly<Record<Shell, (line: string) => string[]>> = {
  bash: (line) => {
    // As readline breaks a line: at spaces and at `=`.
    const words = line.split(/ |(=)/).filter((word) => word !== undefined);
    const list = words.map((word) => `'${word}'`).join(' ');
    const program = `. ./script.bash
COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}
_tfrecord_fixture; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return linesOf('bash', ['--norc', '-c', program]);
  },
  zsh: (line) => linesOf('zsh', ['-f', 'capture.zsh', line]),
  fish: (line) => {
    const lines = linesOf('fish', ['--no-config', '-c', `source script.fish; complete -C '${line}'`]);
    return lines.map((offer) => offer.split('\t')[0]?.replace(/^--.*=/, '') ?? '');
  },
};

/** Types a line and the Tab key into a zsh, which writes down what it would offer. */
const CAPTURE = `zmodload zsh/zpty
zpty zsh zsh -f -i
zpty -w zsh "autoload -Uz compinit; compinit -u -d $PWD/.zcompdump; source ./script.zsh"
zpty -w zsh "compadd() {
  [[ \\\${@[1,(i)(-|--)]} == *-(O|A|D)\\\\ * ]] && { builtin compadd \\"\\$@\\"; return }
  local -a hits; builtin compadd -A hits \\"\\$@\\"; builtin compadd \\"\\$@\\"
  print -rl -- OFFER:\\\${^hits} >> $PWD/offers
}"
: > offers
# The line editor prints its prompt once the terminal passes keys on raw: before that, the terminal itself would take
# what stands for "clear the line" and swallow what was typed. The command's own echo does not match.
zpty -w zsh "bindkey '^I' complete-word; PS1='[%?]'"
zpty -r zsh ignored '*\\[0\\]*'
zpty -w -n zsh "$1"$'\\t'
zpty -w -n zsh $'\\x15print DO''NE\\n'
zpty -r zsh ignored '*DONE*'
zpty -d zsh
sed -n 's/^OFFER://p' offers
`;
writeFileSync(join(folder, 'capture.zsh'), CAPTURE);

function linesOf(program: string, args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.equal(status, 0, `${stdout}${stderr}`);
  return stdout.split('\n').filter((line) => line !== '');
}

/** What Windows calls bash is another machine. */
const isThere = (shell: Shell) => process.platform !== 'win32' && spawnSync(shell, ['-c', ':']).status === 0;

for (const shell of SHELLS) {
  suite(shell, { skip: isThere(shell) ? false : `${shell} is not installed` }, () => {
    const offers = OFFERS[shell];
    for (const [line, expected] of [
      ['tfrecord-fixture ', COMMANDS],
      ['tfrecord-fixture gen', ['generate']],
      ['tfrecord-fixture generate --shard', ['--shard-index', '--shards']],
      ['tfrecord-fixture generate --compression ', ['auto', 'gzip', 'none', 'zlib']],
      ['tfrecord-fixture generate --compression=g', ['gzip']],
      ['tfrecord-fixture generate --clean --upd', ['--update-lock']],
      ['tfrecord-fixture schema s.yaml --to ', TARGETS],
      ['tfrecord-fixture completion ', SHELLS],
      ['tfrecord-fixture verify my', ['my data.tfrecord']],
      ['tfrecord-fixture generate my', []],
      ['tfrecord-fixture generate --seed ', []],
    ] as const)
      test(line, () => {
        const found = offers(line).map((offer) => offer.replaceAll('\\', ''));
        const wanted = line.endsWith('fixture ') ? found.filter((offer) => !offer.startsWith('-')) : found;
        assert.deepEqual([...wanted].sort(), [...expected].sort());
      });
  });
}
