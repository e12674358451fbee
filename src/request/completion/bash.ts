import { COMMANDS, type Command } from '../commands.ts';
import { flagsOf, type Values, wordsOf } from './flags.ts';

/** Needs no package beside bash, and runs in the 3.2 of macOS. */
export function bashScript(): string {
  return `# In ~/.bashrc: source <(tfrecord-fixture completion bash)
_tfrecord_fixture() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' word
  local IFS=$'\\n'
  # Bash takes --flag=value for three words.
  if [[ $cur == = ]]; then cur=''; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${COMMANDS.join('|')}) command=$word; break ;;
    esac
  done
  COMPREPLY=()
  [[ $cur == -* ]] || case $prev in
${flagCases().join('\n')}
  esac
  case $command in
    '') _tfrecord_fixture_words ${words([...COMMANDS, '--help', '--version'])} ;;
${COMMANDS.map(commandCase).join('\n')}
  esac
}
_tfrecord_fixture_words() {
  COMPREPLY=($(compgen -W "$*" -- "$cur"))
}
_tfrecord_fixture_paths() {
  compopt -o filenames 2> /dev/null
  COMPREPLY=($(compgen "$1" -- "$cur"))
}
complete -F _tfrecord_fixture tfrecord-fixture
`;
}

/** One case for all flags with the same values. */
function flagCases(): string[] {
  const flags = new Map(COMMANDS.flatMap(flagsOf).map(({ name, values }) => [name, values]));
  const byAction = new Map<string, string[]>();
  for (const [name, values] of flags) {
    if (values === 'none') continue;
    const action = complete(values);
    byAction.set(action, [...(byAction.get(action) ?? []), `--${name}`]);
  }
  return [...byAction].map(([action, names]) => `    ${names.join('|')}) ${action}return ;;`);
}

function commandCase(command: Command): string {
  const flags = flagsOf(command).map(({ name }) => `--${name}`);
  const others = complete(wordsOf(command));
  return `    ${command}) if [[ $cur == -* ]]; then _tfrecord_fixture_words ${words(flags)}; else ${others}:; fi ;;`;
}

function complete(values: Values): string {
  if (values === 'file') return '_tfrecord_fixture_paths -f; ';
  if (values === 'folder') return '_tfrecord_fixture_paths -d; ';
  if (values === 'switch') return '_tfrecord_fixture_words true false; ';
  return typeof values === 'string' ? '' : `_tfrecord_fixture_words ${words(values)}; `;
}

function words(list: readonly string[]): string {
  return list.join(' ');
}
