import * as __WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__ from "../core/index.js";
/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  FQ: () => (/* reexport */ index_js_namespaceObject.ProblemsError),
  cM: () => (/* binding */ generate),
  Nn: () => (/* binding */ inspect),
  et: () => (/* binding */ plan),
  G7: () => (/* binding */ readSchema),
  MX: () => (/* binding */ verify)
});

;// CONCATENATED MODULE: external "../core/index.js"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const index_js_namespaceObject = x({ ["ProblemsError"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.ProblemsError), ["environmentOfShell"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.environmentOfShell), ["error"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.error), ["explainFailure"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.explainFailure), ["inspectAll"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.inspectAll), ["parseRequest"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.parseRequest), ["plainObject"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.plainObject), ["printSchema"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.printSchema), ["refusal"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.refusal), ["run"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.run) });
;// CONCATENATED MODULE: ./src/base/nearest.ts
/** The known name that is most like `name`, with at most a third of its letters changed, or one that starts with it. */
function nearest(name, known) {
    const names = [...known];
    if (name.length > MAX_LENGTH)
        return undefined;
    return mostAlike(name, names) ?? (name === '' ? undefined : names.find((other) => other.startsWith(name)));
}
/** A longer name is not one that somebody mistyped. */
const MAX_LENGTH = 100;
/** How many pairs of letters are compared for one name, which takes a few milliseconds. */
const MAX_COMPARED = 1_000_000;
/** Shorter names start too many others. */
const MIN_START = 3;
function mostAlike(name, known) {
    const limit = Math.max(1, Math.floor(name.length / 3));
    let best;
    let bestDistance = limit + 1;
    let compared = 0;
    for (const candidate of known) {
        if (Math.abs(candidate.length - name.length) >= bestDistance)
            continue;
        compared += name.length * candidate.length;
        if (compared > MAX_COMPARED)
            break;
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** `did you mean "…"?`, ready to be a fix; empty where no name is near. A longer name may also start with a known one. */
function suggest(name, known) {
    const names = [...known];
    const lower = name.toLowerCase();
    const isStart = (other) => other.length >= MIN_START && lower.startsWith(other.toLowerCase());
    const match = nearest(name, names) ?? names.find(isStart);
    return match === undefined ? '' : `did you mean ${JSON.stringify(match)}?`;
}
/** Damerau-Levenshtein distance in its optimal-string-alignment form: a swap of neighbours counts once. */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        [beforePrevious, previous] = [previous, row];
    }
    return previous[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./src/base/file-name.ts
/** Which names files can have on every system: a fixture is made on one and read on others. */
/** Windows opens a device for such a name, in any folder and whatever follows its first dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the expression is there to find them
const FORBIDDEN = /[<>:"/\\|?*\x00-\x1f]/;
/** Whether Windows takes a name for that of a device. */
function isDeviceName(name) {
    return DEVICE.test(name);
}
/** Why no file can have this name on Windows; undefined where one can. */
function whyNotFileName(name) {
    if (isDeviceName(name))
        return 'is the name of a device on Windows';
    // A colon is the worst of them: what follows it is a second content of the file that is called as before it.
    if (FORBIDDEN.test(name))
        return 'has a character that no file name has on Windows';
    return /[. ]$/.test(name) ? 'ends in a dot or a space, which Windows leaves out' : undefined;
}
/** The same for names that are one on systems that ignore case, or how letters are composed. */
function foldFileName(name) {
    return name.normalize('NFC').toUpperCase().toLowerCase();
}

;// CONCATENATED MODULE: ./src/base/glob.ts
/**
 * Whether `name` matches a glob of one folder level: `*`, `?`, `[abc]` and `[!a-c]`. Time grows with the product of both
 * lengths at most, where a regular expression can take for ever.
 */
function matchesGlob(glob, name) {
    const pieces = piecesOf(glob);
    let [piece, at] = [0, 0];
    // Where the last `*` stands, and what of the name is left for the pieces behind it.
    let [star, rest] = [-1, 0];
    while (at < name.length) {
        const fits = pieces[piece];
        if (fits === 'any')
            [star, rest] = [piece++, at];
        else if (fits?.(name.charCodeAt(at))) {
            piece++;
            at++;
        }
        else if (star >= 0)
            [piece, at] = [star + 1, ++rest];
        else
            return false;
    }
    return pieces.slice(piece).every((left) => left === 'any');
}
function piecesOf(glob) {
    const pieces = [];
    const lastClose = glob.lastIndexOf(']');
    for (let at = 0; at < glob.length; at++) {
        const character = glob.charAt(at);
        // A class holds one character at least; without its end it is a bracket.
        const close = character === '[' && at < lastClose ? glob.indexOf(']', at + 2) : -1;
        if (character === '*')
            pieces.push('any');
        else if (character === '?')
            pieces.push(() => true);
        else if (close < 0)
            pieces.push(isUnit(glob.charCodeAt(at)));
        else {
            pieces.push(classOf(glob.slice(at + 1, close)));
            at = close;
        }
    }
    return pieces;
}
function isUnit(wanted) {
    return (unit) => unit === wanted;
}
/** What a class of characters holds; a range whose ends are the wrong way round holds nothing. */
function classOf(text) {
    const isNegated = text.length > 1 && /^[!^]/.test(text);
    const ranges = [...text.slice(isNegated ? 1 : 0).matchAll(/(.)-(.)|./gs)];
    const bounds = ranges.map(([all, from = all, to = from]) => [from.charCodeAt(0), to.charCodeAt(0)]);
    return (unit) => bounds.some(([from, to]) => from <= unit && unit <= to) !== isNegated;
}
function hasWildcard(path) {
    return /[*?[]/.test(path);
}
/** Whether a text is an address, such as `gs://bucket/data`, which would be taken for a folder `gs:`. */
function isAddress(text) {
    return /^[a-z][a-z\d+.-]+:\/\//i.test(text);
}

;// CONCATENATED MODULE: ./src/request/parsers.ts
/** How the texts of inputs and flags become values. Each parser says what it allows when a text does not fit. */



/** Any text. */
const parsers_text = (value) => ({ value });
const MEANT = {
    yes: true,
    on: true,
    1: true,
    no: false,
    off: false,
    0: false,
};
/** `true` or `false`, in any case. */
const parsers_boolean = (text) => {
    const lower = text.toLowerCase();
    if (lower === 'true' || lower === 'false')
        return { value: lower === 'true' };
    const meant = MEANT[lower];
    return { allowed: 'true or false', fix: meant === undefined ? '' : `write ${meant}` };
};
/** One of a few words. */
function oneOf(...choices) {
    return (text) => {
        const value = choices.find((choice) => choice === text);
        if (value !== undefined)
            return { value };
        return { allowed: choices.join(', '), fix: suggest(text, choices) };
    };
}
/** A whole number in plain digits. */
function wholeNumber(min, max) {
    const isAllowed = (value) => Number.isInteger(value) && value >= min && value <= max;
    return (text) => {
        const value = Number(text);
        if (/^\d+$/.test(text) && isAllowed(value))
            return { value };
        const meant = meantNumber(text);
        const fix = text !== '' && isAllowed(meant) ? `write ${meant}` : '';
        return { allowed: `a whole number from ${min} to ${max}`, fix };
    };
}
/** What people write for a large number: `1,000,000`, `1_000_000`, `1e6` or `1M`. */
function meantNumber(text) {
    const [, count = text, unit = ''] = /^(.*\d)\s*([km])$/i.exec(text) ?? [];
    const factor = { k: 1e3, m: 1e6 }[unit.toLowerCase()] ?? 1;
    return Number(count.replaceAll(/[,_']/g, '')) * factor;
}
/** A word with a meaning of its own, or what `parse` allows. */
function wordOr(word, parse) {
    return (text) => {
        if (text === word)
            return { value: word };
        const parsed = parse(text);
        if ('value' in parsed)
            return parsed;
        return { allowed: `${word}, or ${parsed.allowed}`, fix: parsed.fix || suggest(text, [word]) };
    };
}
/** Nothing, or what `parse` allows. */
function optional(parse) {
    return (text) => (text === '' ? { value: undefined } : parse(text));
}
const TILDE = {
    allowed: 'a path without a leading ~, which only a shell replaces by the home folder',
    fix: 'write the home folder in full, or ./~ at the start of a name that has a ~',
};
const ADDRESS = {
    allowed: 'a path on this machine: nothing is downloaded',
    fix: 'fetch the file in a step before this one',
};
/** Why a text is no path; undefined where it is one. */
function notAPath(text) {
    if (text.startsWith('~'))
        return TILDE;
    return isAddress(text) ? ADDRESS : undefined;
}
/** A path, relative or not. A leading `~` would be taken for a folder of that name. */
const path = (text) => notAPath(text) ?? { value: text };
/** Paths, one a line, without empty lines. */
const paths = (text) => {
    const lines = text.split('\n').map((line) => line.trim());
    const value = lines.filter((line) => line !== '');
    for (const line of value) {
        const problem = notAPath(line);
        if (problem !== undefined)
            return problem;
    }
    return { value };
};
/** Lines `NAME=VALUE`, with the names that Python's string.Template substitutes. */
const assignments = (text) => {
    const pairs = [];
    for (const line of text.split('\n')) {
        const [, name, value] = /^\s*([A-Za-z_]\w*)=(.*?)\r?$/.exec(line) ?? [];
        if (name !== undefined && value !== undefined)
            pairs.push([name, value]);
        else if (line.trim() !== '')
            return { allowed: ASSIGNMENT, fix: meantAssignment(line) };
    }
    return { value: Object.fromEntries(pairs) };
};
const ASSIGNMENT = 'lines NAME=VALUE, where NAME has letters, digits and _';
/** What people write instead: `NAME: VALUE`, `$NAME=VALUE`, `export NAME=VALUE`. */
function meantAssignment(line) {
    const [, name, value] = /^\s*(?:export\s+)?\$?\{?([A-Za-z_]\w*)\}?\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    return name === undefined ? '' : `write ${name}=${value}`;
}
const UNITS = {
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
    tib: 2 ** 40,
};
/** A number of bytes, with or without a unit. */
const byteCount = (text) => {
    const [, count, unit = 'b'] = /^(\d+(?:\.\d+)?)\s*([a-z]+)?$/i.exec(text) ?? [];
    const factor = UNITS[unit.toLowerCase()];
    if (count === undefined || factor === undefined)
        return { allowed: 'a size such as 500MB, 10GB or 2GiB' };
    return { value: Number(count) * factor };
};
/** The start of a file name that no shell and no glob takes for anything else. */
const filePrefix = (text) => {
    const [, start, ending] = /^(.*?)((?:\.tfrecords?)?(?:\.gz|\.zz)?)$/s.exec(text) ?? [];
    if (ending) {
        const allowed = `the start of a file name, to which ${FILE_ENDING} is added`;
        return { allowed, fix: start === '' ? '' : `write ${start}` };
    }
    if (isDeviceName(text))
        return { allowed: 'no name of a device on Windows' };
    if (/^\w[\w.-]{0,127}$/.test(text))
        return { value: text };
    const fix = /[/\\]/.test(text) ? 'name the folder in "output-dir"' : '';
    return { allowed: 'up to 128 letters, digits, _ . and -, with no dot or dash at the start', fix };
};
const FILE_ENDING = '.tfrecord or .tfrecord.gz';

;// CONCATENATED MODULE: ./src/request/options.ts


/** The one table of inputs and flags: action.yml, `--help` and the tables of the README are made from it. */
const OPTIONS = {
    mode: options_option('generate', oneOf('generate', 'plan', 'verify'), '`generate` writes the fixture; `plan` decides and reports everything but writes no data; `verify` reads existing files and checks them against config and schema.'),
    config: options_option('', path, 'Training config (YAML), relative to `working-directory`. Not needed where `schema` says what the data are. Without both, the example `builtin:home-recap` is used.'),
    schema: options_option('', path, "What the data are: a feature schema in any known form, relative to `working-directory`. Alone it suffices; with a `config` it overrides the config's `schema_path`."),
    fixture: options_option('', path, 'Fixture spec (YAML), relative to `working-directory`: which values to draw.'),
    dataset: options_option('train_data', parsers_text, 'Data section of the config to generate for: `train_data`, `validation_data.NAME` or another one. Without a config, any name: another name gives other values, as for a validation set.'),
    variables: options_option('', assignments, 'Lines `NAME=VALUE` for `${NAME}` in the config.'),
    'working-directory': options_option('', path, "Folder in the workspace where relative paths of the inputs and of the config start: the training's own working directory. The workspace when empty."),
    examples: options_option('auto', wordOr('auto', wholeNumber(1, Number.MAX_SAFE_INTEGER)), 'How many examples. `auto` is two and a quarter global batches of the config, rounded up, so that a second batch and a remainder exist; 100 without a config.'),
    seed: options_option('0', wholeNumber(0, Number.MAX_SAFE_INTEGER), 'Whole number from 0 to 2^53-1. Another seed gives other values.'),
    shards: options_option('1', wholeNumber(1, 99_999), 'Number of files.'),
    'shard-index': options_option('', optional(wholeNumber(0, 99_998)), 'Write only this shard, counted from 0: one job of a matrix. All shards when empty.'),
    compression: options_option('auto', oneOf('auto', 'gzip', 'zlib', 'none'), '`gzip`, `zlib` or `none`. `auto` writes gzip, or `none` where `layout` or `index` need it, and takes each file as it is in `verify`, where any other value is demanded of every file.'),
    'compression-level': options_option('auto', wordOr('auto', wholeNumber(0, 9)), '0 (store) to 9 (smallest). `auto` is fast and makes the most of what the plan knows.'),
    'output-dir': options_option('', path, "Where to write. When empty: `RUNNER_TEMP/tfrecord-fixture` in the action, `./tfrecord-fixture` on the command line. `from-config` is the folder of the config's `inputs` glob."),
    'file-prefix': options_option('random', filePrefix, 'Start of the file names: `random.tfrecord.gz`, or with shards `random-00000-of-00010.tfrecord.gz`.'),
    layout: options_option('auto', oneOf('auto', 'plain', 'tfds'), '`tfds` makes a folder that `tfds.builder_from_directory` reads: files named `PREFIX-SPLIT.tfrecord-00000-of-00010`, `dataset_info.json` and `features.json`. `plain` does not. `auto` is `tfds` for the schema of a TensorFlow dataset, without a `config` and without compression.'),
    index: options_option('false', parsers_boolean, 'Also write `FILE.idx` beside each file, for DALI and PyTorch: a line `offset size` for each record. Only without compression.'),
    clean: options_option('false', parsers_boolean, 'First remove the files of an earlier fixture from `output-dir`: those that its manifests name (with `shard-index`, those of that shard). Nothing is reused.'),
    path: options_option('', paths, 'For `verify`: files, folders or globs, one a line, in the workspace, `RUNNER_TEMP` or `output-dir`, which is read when this is empty.'),
    verify: options_option('true', parsers_boolean, 'After writing, read every file back: framing, both CRCs, the compressed stream to its end, features, kinds and lengths.'),
    'max-bytes': options_option('10GB', byteCount, 'Refuse to write more than this.'),
    summary: options_option('true', parsers_boolean, 'Write the job summary (in the action only).'),
    report: options_option('', path, 'Also write the report as one self-contained HTML file to this path, relative to `working-directory`. It must lie in the workspace or in `RUNNER_TEMP`. A run that fails writes its problems there.'),
    'lock-file': options_option('', path, 'Compare the plan with this committed file, relative to `working-directory`, and fail on a difference, naming the features that changed.'),
    'update-lock': options_option('false', parsers_boolean, 'Write `lock-file` instead of comparing.'),
};
function options_option(defaultText, parse, help) {
    return { default: defaultText, parse, help };
}
/** Whether there is an option of this name. */
function isOptionName(name) {
    return Object.hasOwn(OPTIONS, name);
}
/**
 * Reads every option with `textOf`. An option that is not given, or whose text is empty (as that of a workflow
 * expression often is), has its default.
 */
function parseRequest(textOf, onProblem) {
    const get = (name, { default: defaultText, parse }) => {
        const given = textOf(name) ?? '';
        if (given !== '') {
            const parsed = parse(given);
            if ('value' in parsed)
                return parsed.value;
            const message = `"${name}" is ${JSON.stringify(given)}: allowed is ${parsed.allowed}`;
            onProblem(error('invalid-input', undefined, message, parsed.fix));
        }
        const parsed = parse(defaultText);
        if ('value' in parsed)
            return parsed.value;
        throw new TypeError(`Cannot parse the default of ${name}`);
    };
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

;// CONCATENATED MODULE: ./src/library/camel-case.ts
/** `shard-index` as JavaScript spells it: `shardIndex`. */
function camelCase(name) {
    return name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./src/library/option-texts.ts




/** Options that are no inputs: how the caller follows a run and ends it. */
const CONTROLS = ['cwd', 'signal', 'onProgress', 'onMessage'];
/** Every input by its name in the library. The mode is the function instead, and the summary is the action's. */
const INPUTS = new Map(Object.entries(OPTIONS).flatMap(([name]) => (isInput(name) ? [[camelCase(name), name]] : [])));
function isInput(name) {
    return name !== 'mode' && name !== 'summary';
}
/** The options of the library as the texts of inputs, which have one parser. Those that are undefined are left out. */
function optionTexts(options, onProblem) {
    const texts = new Map();
    for (const [key, value] of Object.entries(options)) {
        if (value === undefined || CONTROLS.includes(key))
            continue;
        const name = INPUTS.get(key);
        const text = textOf(value);
        if (name === undefined)
            onProblem(unknownOption(key));
        else if (text === undefined)
            onProblem(unfitValue(key));
        else
            texts.set(name, text);
    }
    return texts;
}
/** Undefined for what no input can hold. */
function textOf(value) {
    if (['string', 'number', 'bigint', 'boolean'].includes(typeof value))
        return String(value);
    if (Array.isArray(value))
        return linesOf(value);
    if (typeof value !== 'object' || value === null)
        return undefined;
    return linesOf(Object.entries(value).map(([name, text]) => `${name}=${text}`));
}
/** A line break within a line would make two of it. */
function linesOf(lines) {
    const isLine = (line) => typeof line === 'string' && !/[\r\n]/.test(line);
    return lines.every(isLine) ? lines.join('\n') : undefined;
}
function unknownOption(key) {
    const known = [...INPUTS.keys(), ...CONTROLS];
    return (0,index_js_namespaceObject.error)('unknown-option', undefined, `there is no option ${JSON.stringify(key)}`, suggest(key, known));
}
function unfitValue(key) {
    const allowed = 'a text, a number, a boolean, or a list or map of texts without line breaks';
    return (0,index_js_namespaceObject.error)('unfit-option', undefined, `option ${JSON.stringify(key)} must be ${allowed}`);
}

;// CONCATENATED MODULE: ./src/library/result.ts
/** The outputs of a run as the library names them. */
function resultOf({ 'content-sha256': contentSha256, 'cache-key': cacheKey, ...others }) {
    return { ...others, contentSha256, cacheKey };
}

;// CONCATENATED MODULE: ./src/library.ts
/** The library: options become a request, the outcome becomes an object. */





/**
 * Writes a fixture and reads it back.
 * @throws {ProblemsError} with everything that is wrong with the options and the files that they name
 */
async function generate(options = {}) {
    return runMode('generate', options);
}
/**
 * Decides everything as `generate` does, and writes no data.
 * @throws {ProblemsError} as `generate` does
 */
async function plan(options = {}) {
    return runMode('plan', options);
}
/**
 * Checks existing files against config and schema.
 * @throws {ProblemsError} with every fault of the files, or of the options
 */
async function verify(options = {}) {
    return runMode('verify', options);
}
/**
 * Tells what TFRecord files hold, whoever wrote them. `paths` are files, folders or globs. A file that cannot be read
 * to its end tells why in its `problems`.
 * @throws {ProblemsError} where there is no file
 */
async function inspect(paths, options = {}) {
    return ending(options.signal, (signal) => (0,index_js_namespaceObject.inspectAll)(typeof paths === 'string' ? [paths] : paths, options.cwd ?? process.cwd(), signal));
}
/**
 * Reads a schema of any form: a file, a folder, `FILE.py:NAME`, a TFRecord file or a preset. The result is the plain
 * form, as an object and as the YAML to commit.
 * @throws {ProblemsError} with everything that keeps the source from being read
 */
async function readSchema(source, { cwd = process.cwd() } = {}) {
    const { text, warnings } = await (0,index_js_namespaceObject.printSchema)(source, 'plain', (0,index_js_namespaceObject.environmentOfShell)(process.env, cwd));
    return { schema: (0,index_js_namespaceObject.plainObject)(text), text, warnings };
}
async function runMode(mode, options) {
    const problems = [];
    const texts = optionTexts(options, (problem) => problems.push(problem));
    const request = (0,index_js_namespaceObject.parseRequest)((name) => (name === 'mode' ? mode : texts.get(name)), (problem) => problems.push(problem));
    const environment = (0,index_js_namespaceObject.environmentOfShell)(process.env, options.cwd ?? process.cwd());
    if (problems.length > 0)
        throw await (0,index_js_namespaceObject.refusal)(problems, request, environment);
    const { outputs, warnings } = await ending(options.signal, (signal) => (0,index_js_namespaceObject.run)(request, environment, hostOf(options, signal)));
    return { ...resultOf(outputs), warnings };
}
/** Does the work under a signal, whose reason counts for more than what the end of the work led to. */
async function ending(signal = new AbortController().signal, work) {
    signal.throwIfAborted();
    try {
        return await work(signal);
    }
    catch (cause) {
        signal.throwIfAborted();
        throw new index_js_namespaceObject.ProblemsError((0,index_js_namespaceObject.explainFailure)(cause), { cause });
    }
}
function hostOf({ onProgress, onMessage }, signal) {
    const nothing = () => undefined;
    const info = onMessage ?? nothing;
    return {
        info,
        group: (title, lines) => [title, ...lines].forEach(info),
        debug: nothing,
        onProgress: onProgress ?? nothing,
        signal,
    };
}

var __webpack_exports__ProblemsError = __webpack_exports__.FQ;
var __webpack_exports__generate = __webpack_exports__.cM;
var __webpack_exports__inspect = __webpack_exports__.Nn;
var __webpack_exports__plan = __webpack_exports__.et;
var __webpack_exports__readSchema = __webpack_exports__.G7;
var __webpack_exports__verify = __webpack_exports__.MX;
export { __webpack_exports__ProblemsError as ProblemsError, __webpack_exports__generate as generate, __webpack_exports__inspect as inspect, __webpack_exports__plan as plan, __webpack_exports__readSchema as readSchema, __webpack_exports__verify as verify };
