import { COMMAND_HELP, COMMANDS, type Command } from '../commands.ts';
import { type Flag, flagsOf, type Values, wordsOf } from './flags.ts';

/** A completion function of its own, or a file to source. */
export function zshScript(): string {
  return `#compdef tfrecord-fixture
# In ~/.zshrc, after compinit: source <(tfrecord-fixture completion zsh)
_tfrecord-fixture() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  _arguments -C '(-h --help)'{-h,--help}'[print help]' '(-V --version)'{-V,--version}'[print the version]' \\
    '1: :->command' '*:: :->rest'
  case $state in
    command)
      local -a commands=(
${COMMANDS.map((command) => `        ${quote(`${command}:${COMMAND_HELP[command].summary}`)}`).join('\n')}
      )
      _describe -t commands command commands ;;
    rest)
      case $words[1] in
${COMMANDS.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _tfrecord-fixture ]]; then
  _tfrecord-fixture "$@"
else
  compdef _tfrecord-fixture tfrecord-fixture
fi
`;
}

function commandCase(command: Command): string {
  const words = wordsOf(command);
  const rest = words === 'none' ? [] : [quote(`*:${messageOf(words)}:${actionOf(words)}`)];
  const lines = [...flagsOf(command).map(flagArgument), ...rest];
  return `        ${command}) _arguments -s \\\n          ${lines.join(' \\\n          ')} ;;`;
}

/** \`--flag value\` and \`--flag=value\`; a flag of one letter excludes its long form. */
function flagArgument({ name, short, help, values }: Flag): string {
  const text = `[${help.replaceAll(/[\\[\\]\\\\:]/g, '\\\\$&')}]`;
  if (short !== undefined) return `'(-${short} --${name})'{-${short},--${name}}${quote(text)}`;
  if (values === 'none') return quote(`--${name}${text}`);
  if (values === 'switch') return quote(`--${name}=-${text}::${name}:(true false)`);
  return quote(`--${name}=${text}:${name}:${actionOf(values)}`);
}

function messageOf(values: Values): string {
  return values === 'file' ? 'file' : 'word';
}

function actionOf(values: Values): string {
  if (values === 'file') return '_files';
  if (values === 'folder') return '_files -/';
  return typeof values === 'string' ? ' ' : `(${values.join(' ')})`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\\\''`)}'`;
}
