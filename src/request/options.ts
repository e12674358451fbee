import { error, type OnProblem } from '../base/problem.ts';
import * as value from './parsers.ts';

/** The one table of what a user can set: action.yml, `--help` and the README are checked against it. */
export const OPTIONS = {
  mode: option(
    'generate',
    value.oneOf('generate', 'plan', 'verify'),
    '`generate` writes the fixture; `plan` decides and reports everything but writes no data; `verify` reads existing files and checks them against config and schema.',
  ),
  config: option(
    'builtin:home-recap',
    value.text,
    'Training config (YAML), relative to the workspace. The default is the example that ships with the action; empty means no config, then `schema` alone decides.',
  ),
  schema: option(
    '',
    value.text,
    "Feature schema (JSON), relative to the workspace. Overrides the config's `schema_path`.",
  ),
  fixture: option('', value.text, 'Fixture spec (YAML), relative to the workspace: which values to draw.'),
  dataset: option(
    'train_data',
    value.text,
    'Section of the config to generate for: `train_data` or `validation_data.NAME`.',
  ),
  variables: option('', value.assignments, 'Lines `NAME=VALUE` for `${NAME}` in the config.'),
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
  compression: option('gzip', value.oneOf('gzip', 'zlib', 'none'), '`gzip`, `zlib` or `none`.'),
  'compression-level': option(
    'auto',
    value.wordOr('auto', value.wholeNumber(0, 9)),
    '`auto` (fast, sized for random data), or 0 to 9.',
  ),
  'output-dir': option(
    '',
    value.text,
    "Where to write. `RUNNER_TEMP/tfrecord-fixture` when empty; `from-config` is the folder of the config's `inputs` glob.",
  ),
  'file-prefix': option(
    'random',
    value.filePrefix,
    'Start of the file names: `random.tfrecord.gz`, or with shards `random-00000-of-00010.tfrecord.gz`.',
  ),
  clean: option(
    'false',
    value.boolean,
    'First remove what an earlier fixture left in `output-dir`: the files that its manifests name (with `shard-index` those of that shard). Nothing is reused.',
  ),
  path: option(
    '',
    value.lines,
    'For `verify`: files or folders, one a line, in the workspace, `RUNNER_TEMP` or `output-dir`, which is read when this is empty.',
  ),
  verify: option(
    'true',
    value.boolean,
    'After writing, read every file back: framing, both CRCs, the compressed stream to its end, features, kinds and lengths.',
  ),
  'max-bytes': option('10GB', value.byteCount, 'Refuse to write more than this.'),
  summary: option('true', value.boolean, 'Write the job summary (the action only).'),
  report: option(
    '',
    value.text,
    'Also write the report as one self-contained HTML file to this path, relative to the workspace. It must lie there or in `RUNNER_TEMP`.',
  ),
  'lock-file': option(
    '',
    value.text,
    'Compare the plan with this committed file, relative to the workspace, and fail on a difference, naming the features that changed.',
  ),
  'update-lock': option('false', value.boolean, 'Write `lock-file` instead of comparing.'),
} as const;

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

/** Where an empty text means something else than the default. */
const EMPTY_MEANS_EMPTY: ReadonlySet<OptionName> = new Set(['config']);

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

/**
 * Reads every option from where `textOf` finds it; an option that is not given, or is given as an empty text (as
 * workflow expressions often are), has its default.
 */
export function parseRequest(
  textOf: (name: OptionName) => string | undefined,
  onProblem: OnProblem,
): Request {
  const get = <T>(name: OptionName, { default: defaultText, parse }: Option<T>): T => {
    const given = textOf(name);
    if (given !== undefined && (given !== '' || EMPTY_MEANS_EMPTY.has(name))) {
      const parsed = parse(given);
      if ('value' in parsed) return parsed.value;
      onProblem(
        error(
          'invalid-input',
          undefined,
          `"${name}" is ${JSON.stringify(given)}: allowed is ${parsed.allowed}`,
        ),
      );
    }
    const parsed = parse(defaultText);
    if ('value' in parsed) return parsed.value;
    throw new TypeError(`Cannot parse the default of ${name}`);
  };
  return {
    mode: get('mode', OPTIONS.mode),
    config: get('config', OPTIONS.config),
    schema: get('schema', OPTIONS.schema),
    fixture: get('fixture', OPTIONS.fixture),
    dataset: get('dataset', OPTIONS.dataset),
    variables: get('variables', OPTIONS.variables),
    examples: get('examples', OPTIONS.examples),
    seed: get('seed', OPTIONS.seed),
    shards: get('shards', OPTIONS.shards),
    'shard-index': get('shard-index', OPTIONS['shard-index']),
    compression: get('compression', OPTIONS.compression),
    'compression-level': get('compression-level', OPTIONS['compression-level']),
    'output-dir': get('output-dir', OPTIONS['output-dir']),
    'file-prefix': get('file-prefix', OPTIONS['file-prefix']),
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
