import { error, type OnProblem } from '../base/problem.ts';
import * as value from './parsers.ts';

/** The one table of inputs and flags: action.yml, `--help` and the tables of the README are made from it. */
export const OPTIONS = {
  mode: option(
    'generate',
    value.oneOf('generate', 'plan', 'verify'),
    '`generate` writes the fixture; `plan` decides and reports everything but writes no data; `verify` reads existing files and checks them against config and schema.',
  ),
  config: option(
    '',
    value.path,
    'Training config (YAML), relative to `working-directory`. Not needed where `schema` says what the data are. Without both, the example `builtin:home-recap` is used.',
  ),
  schema: option(
    '',
    value.path,
    "What the data are: a feature schema in any known form, relative to `working-directory`. Alone it suffices; with a `config` it overrides the config's `schema_path`.",
  ),
  fixture: option(
    '',
    value.path,
    'Fixture spec (YAML), relative to `working-directory`: which values to draw.',
  ),
  dataset: option(
    'train_data',
    value.text,
    'Data section of the config to generate for: `train_data`, `validation_data.NAME` or another one. Without a config, any name: another name gives other values, as for a validation set.',
  ),
  variables: option('', value.assignments, 'Lines `NAME=VALUE` for `${NAME}` in the config.'),
  'working-directory': option(
    '',
    value.path,
    "Folder in the workspace where relative paths of the inputs and of the config start: the training's own working directory. The workspace when empty.",
  ),
  examples: option(
    'auto',
    value.wordOr('auto', value.wholeNumber(1, Number.MAX_SAFE_INTEGER)),
    'How many examples. `auto` is two and a quarter global batches of the config, rounded up, so that a second batch and a remainder exist; 100 without a config.',
  ),
  seed: option(
    '0',
    value.wholeNumber(0, Number.MAX_SAFE_INTEGER),
    'Whole number from 0 to 2^53-1. Another seed gives other values.',
  ),
  shards: option('1', value.wholeNumber(1, 99_999), 'Number of files.'),
  'shard-index': option(
    '',
    value.optional(value.wholeNumber(0, 99_998)),
    'Write only this shard, counted from 0: one job of a matrix. All shards when empty.',
  ),
  compression: option(
    'auto',
    value.oneOf('auto', 'gzip', 'zlib', 'none'),
    '`gzip`, `zlib` or `none`. `auto` writes gzip, or `none` where `layout` or `index` need it, and takes each file as it is in `verify`, where any other value is demanded of every file.',
  ),
  'compression-level': option(
    'auto',
    value.wordOr('auto', value.wholeNumber(0, 9)),
    '0 (store) to 9 (smallest). `auto` is fast and makes the most of what the plan knows.',
  ),
  'output-dir': option(
    '',
    value.path,
    "Where to write. When empty: `RUNNER_TEMP/tfrecord-fixture` in the action, `./tfrecord-fixture` on the command line. `from-config` is the folder of the config's `inputs` glob.",
  ),
  'file-prefix': option(
    'random',
    value.filePrefix,
    'Start of the file names: `random.tfrecord.gz`, or with shards `random-00000-of-00010.tfrecord.gz`.',
  ),
  layout: option(
    'auto',
    value.oneOf('auto', 'plain', 'tfds'),
    '`tfds` makes a folder that `tfds.builder_from_directory` reads: files named `PREFIX-SPLIT.tfrecord-00000-of-00010`, `dataset_info.json` and `features.json`. `plain` does not. `auto` is `tfds` for the schema of a TensorFlow dataset, without a `config` and without compression.',
  ),
  index: option(
    'false',
    value.boolean,
    'Also write `FILE.idx` beside each file, for DALI and PyTorch: a line `offset size` for each record. Only without compression.',
  ),
  clean: option(
    'false',
    value.boolean,
    'First remove the files of an earlier fixture from `output-dir`: those that its manifests name (with `shard-index`, those of that shard). Nothing is reused.',
  ),
  path: option(
    '',
    value.paths,
    'For `verify`: files, folders or globs, one a line, in the workspace, `RUNNER_TEMP` or `output-dir`, which is read when this is empty.',
  ),
  verify: option(
    'true',
    value.boolean,
    'After writing, read every file back: framing, both CRCs, the compressed stream to its end, features, kinds and lengths.',
  ),
  'max-bytes': option('10GB', value.byteCount, 'Refuse to write more than this.'),
  summary: option('true', value.boolean, 'Write the job summary (in the action only).'),
  report: option(
    '',
    value.path,
    'Also write the report as one self-contained HTML file to this path, relative to `working-directory`. It must lie in the workspace or in `RUNNER_TEMP`. A run that fails writes its problems there.',
  ),
  'lock-file': option(
    '',
    value.path,
    'Compare the plan with this committed file, relative to `working-directory`, and fail on a difference, naming the features that changed.',
  ),
  'update-lock': option('false', value.boolean, 'Write `lock-file` instead of comparing.'),
} as const;

/** The name of an input of the action. */
export type OptionName = keyof typeof OPTIONS;

/** What the user asks for, by option, as values. */
export type Request = {
  readonly [Name in OptionName]: (typeof OPTIONS)[Name] extends Option<infer T> ? T : never;
};

interface Option<T> {
  readonly default: string;
  readonly parse: value.Parse<T>;
  /** Markdown, one or a few sentences. */
  readonly help: string;
}

function option<T>(defaultText: string, parse: value.Parse<T>, help: string): Option<T> {
  return { default: defaultText, parse, help };
}

/** Whether there is an option of this name. */
export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

/**
 * Reads every option with `textOf`. An option that is not given, or whose text is empty (as that of a workflow
 * expression often is), has its default.
 */
export function parseRequest(
  textOf: (name: OptionName) => string | undefined,
  onProblem: OnProblem,
): Request {
  const get = <T>(name: OptionName, option: Option<T>): T =>
    parseOption(name, option, textOf(name) ?? '', onProblem);
  return {
    mode: get('mode', OPTIONS.mode),
    config: get('config', OPTIONS.config),
    schema: get('schema', OPTIONS.schema),
    fixture: get('fixture', OPTIONS.fixture),
    dataset: get('dataset', OPTIONS.dataset),
    variables: get('variables', OPTIONS.variables),
    'working-directory': get('working-directory', OPTIONS['working-directory']),
    examples: get('examples', OPTIONS.examples),
    seed: get('seed', OPTIONS.seed),
    shards: get('shards', OPTIONS.shards),
    'shard-index': get('shard-index', OPTIONS['shard-index']),
    compression: get('compression', OPTIONS.compression),
    'compression-level': get('compression-level', OPTIONS['compression-level']),
    'output-dir': get('output-dir', OPTIONS['output-dir']),
    'file-prefix': get('file-prefix', OPTIONS['file-prefix']),
    layout: get('layout', OPTIONS.layout),
    index: get('index', OPTIONS.index),
    clean: get('clean', OPTIONS.clean),
    path: get('path', OPTIONS.path),
    verify: get('verify', OPTIONS.verify),
    'max-bytes': get('max-bytes', OPTIONS['max-bytes']),
    summary: get('summary', OPTIONS.summary),
    report: get('report', OPTIONS.report),
    'lock-file': get('lock-file', OPTIONS['lock-file']),
    'update-lock': get('update-lock', OPTIONS['update-lock']),
  };
}

/** The value of an option. An invalid text is reported, and the default takes its place. */
function parseOption<T>(
  name: OptionName,
  { default: defaultText, parse }: Option<T>,
  given: string,
  onProblem: OnProblem,
): T {
  if (given !== '') {
    const parsed = parse(given);
    if ('value' in parsed) return parsed.value;
    const message = `"${name}" is ${JSON.stringify(given)}: allowed is ${parsed.allowed}`;
    onProblem(error('invalid-input', undefined, message, parsed.fix));
  }
  const parsed = parse(defaultText);
  if ('value' in parsed) return parsed.value;
  throw new TypeError(`Cannot parse the default of ${name}`);
}
