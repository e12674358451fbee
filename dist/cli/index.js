#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__ from "../core/index.js";
/******/ var __webpack_modules__ = ({

/***/ 859:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
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


/***/ }),

/***/ 766:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   K9: () => (/* binding */ groupDigits),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
/* unused harmony exports formatBytes, formatRange, percent, dateText, escapeUnseen, drawBins */
/** A size with three significant digits, in powers of 1000: `7.23 MB`. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return formatCount(bytes, 'byte');
    const units = ['kB', 'MB', 'GB', 'TB', 'PB'];
    const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
    return `${(bytes / 1000 ** power).toPrecision(3)} ${units[power - 1]}`;
}
/** A number of things: `1,024 examples`, `1 file`. */
function formatCount(count, noun) {
    return `${groupDigits(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** Digits in groups of three: `1,024`. */
function groupDigits(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A range with its unit: `1 to 16 characters`, or `1 byte` where both ends are equal. */
function formatRange({ min, max }, noun) {
    return min === max ? formatCount(min, noun) : `${min} to ${formatCount(max, noun)}`;
}
/** A rate that was asked for: `12.5 %`. */
function percent(rate) {
    return `${Number((100 * rate).toPrecision(3))} %`;
}
/** The day of a time in milliseconds since 1970: `2024-01-31`. */
function dateText(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}
/** Characters that are invisible or move others: controls, line ends, marks of direction and width, lone surrogates. */
const UNSEEN = '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]';
/** Compiled on first use: V8 looks up such properties as soon as it reads a literal, even in runs that need none. */
let unseen;
/**
 * The first character of whatever a CI system takes for a command. GitHub's runner parses every line that a step prints,
 * on stdout and stderr (actions/runner, src/Runner.Common/ActionCommand.cs): `TryParseV2` takes `::name` at the start
 * of a line, after any white space; `TryParse`, for the older form, finds `##[name]` anywhere in it. Azure Pipelines
 * and TeamCity have `##vso[` and `##teamcity[`.
 */
const COMMAND = /:(?<=^\s*:)(?=:)|#(?=#\w*\[)/g;
/**
 * Text of any origin as one line that a log or a terminal shows and does not obey: invisible characters, and the first
 * character of a command, are escaped as in `\u001b`. JSON has the same escapes, so JSON text keeps its meaning. A line that is
 * escaped already does not change.
 */
function oneLine(text) {
    return escapeUnseen(text).replace(COMMAND, escapeUnits);
}
/** Text of any origin on one line, with invisible characters escaped as in `\u001b`. */
function escapeUnseen(text) {
    if (/^[ -~]*$/.test(text))
        return text;
    unseen ??= new RegExp(UNSEEN, 'gu');
    return text.replace(unseen, escapeUnits);
}
/** One escape for each UTF-16 unit, as in JSON: a character beyond U+FFFF has two. */
function escapeUnits(character) {
    const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
const BLOCKS = '▁▂▃▄▅▆▇█';
/** One character a bin, its height in proportion to the largest; a dot where there is nothing. */
function drawBins(bins) {
    const largest = Math.max(...bins);
    return bins.map((n) => (n === 0 ? '·' : BLOCKS[Math.ceil((n / largest) * BLOCKS.length) - 1])).join('');
}


/***/ }),

/***/ 301:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json; a test compares the two. */
const VERSION = '1.0.0';


/***/ }),

/***/ 581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(952);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(766);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(301);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(448);
/* harmony import */ var _request_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(363);
/* harmony import */ var _request_completion_script_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(441);
/* harmony import */ var _request_help_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(538);
/** The command line: arguments become a request, the outcome goes to stdout and into the exit status. */









const FAILED = 1;
const WRONG_USAGE = 2;
/** What a shell reports for a program that a signal ended. */
const STATUS_OF_SIGNAL = { SIGINT: 130, SIGTERM: 143 };
const { stdout, stderr, env } = process;
const isColored = stderr.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
const COLORS = { error: 'red', warning: 'yellow' };
const progress = (0,_report_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .showProgress */ .R)(stderr);
// Whoever reads our output may stop at any line, as `head` does: that is no failure of ours.
stdout.on('error', (cause) => {
    if ('code' in cause && cause.code === 'EPIPE')
        return;
    tell((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__.explainFailure)(cause));
    process.exitCode = FAILED;
});
stderr.on('error', () => undefined);
await main();
async function main() {
    const problems = [];
    const parsed = (0,_request_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArguments */ .W)(process.argv.slice(2), (problem) => problems.push(problem));
    if (parsed === undefined)
        return refuse(problems);
    if ('show' in parsed)
        return show(parsed);
    try {
        if (parsed.command === 'inspect')
            await inspectFiles(parsed);
        else if (parsed.command === 'schema')
            await showSchema(parsed);
        else
            await runCommand(parsed);
    }
    catch (cause) {
        tell((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__.explainFailure)(cause));
        process.exitCode ??= FAILED;
    }
}
function show(shown) {
    if (shown.show === 'version')
        print([_base_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x]);
    else if (shown.show === 'completion')
        print((0,_request_completion_script_js__WEBPACK_IMPORTED_MODULE_4__/* .completionScript */ .k)(shown.shell).trimEnd().split('\n'));
    else
        print((0,_request_help_js__WEBPACK_IMPORTED_MODULE_5__/* .helpText */ .B)(shown.command, stdout.columns).trimEnd().split('\n'));
}
async function inspectFiles({ files, record, json, quiet }) {
    const { lines, warnings, isGood } = await cancellable((signal) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__.inspect)({ paths: files, record, json, signal }));
    if (!quiet)
        tell(warnings);
    print(lines);
    if (!isGood)
        process.exitCode = FAILED;
}
async function showSchema({ files: [source = ''], to, quiet }) {
    const { text, warnings } = await (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__.printSchema)(source, to, (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__.environmentOfShell)(env, process.cwd()));
    if (!quiet)
        tell(warnings);
    print(text.trimEnd().split('\n'));
}
async function runCommand(parsed) {
    const { command, options, json } = parsed;
    const problems = [];
    const request = (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__.parseRequest)((name) => (name === 'mode' ? command : options.get(name)), (problem) => problems.push(problem));
    const environment = (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__.environmentOfShell)(env, process.cwd());
    if (problems.length > 0)
        return refuse((await (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__.refusal)(problems, request, environment)).problems);
    const { outputs, warnings } = await cancellable((signal) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__.run)(request, environment, hostOf(parsed, signal)));
    tell(warnings);
    print(json ? JSON.stringify(outputs, null, 2).split('\n') : [outputs.path]);
}
/** Does the work under a signal that is aborted when the user or a runner cancels, which decides the exit status. */
async function cancellable(work) {
    const abort = new AbortController();
    let stopped;
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            stopped ??= signal;
            abort.abort();
        });
    }
    try {
        return await work(abort.signal);
    }
    catch (cause) {
        if (stopped)
            process.exitCode = STATUS_OF_SIGNAL[stopped];
        throw cause;
    }
}
function hostOf({ quiet, verbose }, signal) {
    const nothing = () => undefined;
    if (quiet)
        return { info: nothing, group: nothing, debug: nothing, onProgress: nothing, signal };
    return {
        info,
        group: (title, lines) => [title, ...lines].forEach(info),
        debug: verbose ? info : nothing,
        onProgress: progress.onProgress,
        signal,
    };
}
function print(lines) {
    write(stdout, lines);
}
function info(line) {
    progress.clear();
    write(stderr, [line]);
}
function refuse(problems) {
    tell(problems);
    process.exitCode = WRONG_USAGE;
}
function tell(problems) {
    progress.clear();
    for (const problem of problems) {
        const text = (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__.problemLines)(problem).map(_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN).join('\n');
        stderr.write(`${headOf(problem.severity)} ${text}\n`);
    }
}
/** Whether there are colors is decided above, for stderr: `styleText` would look at stdout. */
function headOf(severity) {
    const head = `${severity}:`;
    const options = { validateStream: false };
    return isColored ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('bold', (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(COLORS[severity], head, options), options) : head;
}
/** Whatever a line quotes, a terminal, or the log of a CI job, shows it as text and obeys nothing in it. */
function write(stream, lines) {
    stream.write(lines.map((line) => `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(line)}\n`).join(''));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 448:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ showProgress)
});

// UNUSED EXPORTS: writeLines

;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
;// CONCATENATED MODULE: ./src/base/clock.ts

/** Milliseconds since some moment. `performance.now` gives the same, but its first use loads modules for 2 ms. */
function clock_now() {
    const [seconds, nanoseconds] = (0,external_node_process_namespaceObject.hrtime)();
    return 1000 * seconds + nanoseconds / 1e6;
}

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __nccwpck_require__(766);
;// CONCATENATED MODULE: ./src/report/progress.ts


const BAR_WIDTH = 30;
const BAR_EVERY_MS = 100;
const LINE_EVERY_MS = 10_000;
/** On a terminal a bar that redraws itself, in a log a line every ten seconds. A quick run shows neither. */
function showProgress(screen, now = clock_now) {
    if (screen.isTTY)
        return drawBar(screen, now);
    return { onProgress: writeLines((text) => screen.write(text), now), clear: () => undefined };
}
/** A line every ten seconds, for a log. */
function writeLines(write, now = clock_now) {
    let last = now();
    return (done, total) => {
        if (now() - last < LINE_EVERY_MS)
            return;
        last = now();
        write(`${percentOf(done, total)} % of ${(0,base_text/* formatCount */.B4)(total, 'example')}\n`);
    };
}
function drawBar(screen, now) {
    const start = now();
    let last = start;
    let width = 0;
    const clear = () => {
        if (width > 0)
            screen.write(`\r${' '.repeat(width)}\r`);
        width = 0;
    };
    const onProgress = (done, total) => {
        const time = now();
        if (done === total)
            return clear();
        if (time - last < BAR_EVERY_MS)
            return;
        last = time;
        // A line that wraps cannot be redrawn.
        const text = barText(done, total, time - start).slice(0, Math.max(0, (screen.columns || 80) - 1));
        screen.write(`\r${text.padEnd(width)}`);
        width = Math.max(width, text.length);
    };
    return { onProgress, clear };
}
function barText(done, total, milliseconds) {
    const filled = Math.floor((BAR_WIDTH * done) / total);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${percentOf(done, total)} %`;
    const rate = (1000 * done) / milliseconds;
    return `${bar}  ${(0,base_text/* groupDigits */.K9)(Math.round(rate))} examples/s  ${timeText((total - done) / rate)} left`;
}
function percentOf(done, total) {
    return Math.floor((100 * done) / total);
}
/** `7 s`, `3 min 20 s`, `2 h 5 min`. */
function timeText(seconds) {
    const whole = Math.ceil(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return `${minutes} min ${whole % 60} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 363:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ parseArguments)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(975);
// EXTERNAL MODULE: ./src/base/nearest.ts
var nearest = __nccwpck_require__(859);
// EXTERNAL MODULE: external "../core/index.js"
var index_js_ = __nccwpck_require__(952);
// EXTERNAL MODULE: ./src/request/commands.ts
var commands = __nccwpck_require__(447);
// EXTERNAL MODULE: ./src/request/options.ts
var request_options = __nccwpck_require__(167);
;// CONCATENATED MODULE: ./src/request/misuses.ts




/** The problems of flags and files that do not go with the command. */
function misusesOf(command, flags, files) {
    if (command === 'inspect')
        return misusesOfInspect(flags, files);
    return command === 'schema' ? misusesOfSchema(flags, files) : misusesOfRun(command, flags, files);
}
/** Of a `--to` that names no form. */
function unknownTarget(given) {
    const message = `--to is ${JSON.stringify(given)}: allowed is ${commands/* TARGETS */.dW.join(', ')}`;
    return (0,index_js_.error)('unknown-target', undefined, message, (0,nearest/* suggest */.Z)(given, commands/* TARGETS */.dW));
}
function misusesOfSchema(flags, files) {
    const other = [...flags.keys()].find((name) => (0,request_options/* isOptionName */.RR)(name) || name === 'record');
    if (other !== undefined)
        return [misplacedOf('schema', other, flags, files)];
    if (files.length === 1)
        return [];
    const message = `schema takes one source, not ${files.length}`;
    return [(0,index_js_.error)('wrong-file-count', undefined, message, 'name a schema, a TFRecord file or a preset')];
}
function misusesOfInspect(flags, files) {
    const problems = [];
    const record = flags.get('record');
    const input = [...flags.keys()].find(request_options/* isOptionName */.RR);
    if (input !== undefined)
        return [misplacedOf('inspect', input, flags, files)];
    if (files.length === 0) {
        const message = 'inspect takes TFRecord files, folders or globs';
        problems.push((0,index_js_.error)('wrong-file-count', undefined, message, 'name at least one'));
    }
    if (record !== undefined && !/^\d+$/.test(record)) {
        const message = `--record is ${JSON.stringify(record)}: allowed is the number of a record, counted from 0`;
        problems.push((0,index_js_.error)('invalid-record', undefined, message));
    }
    return problems;
}
function misusesOfRun(command, flags, [file]) {
    const problems = [];
    if (flags.has('record'))
        problems.push(misplaced('record', 'only inspect takes it'));
    if (flags.has('to'))
        problems.push(misplaced('to', 'only schema takes it'));
    if (file !== undefined && command !== 'verify') {
        const message = `${command} takes flags only, not ${file}`;
        const fix = `say what it is: --config ${file} or --schema ${file}`;
        problems.push((0,index_js_.error)('unexpected-argument', undefined, message, fix));
    }
    return problems;
}
/** Whoever gives the file of such a command with a flag learns how to give it. */
function misplacedOf(command, flag, flags, files) {
    const value = flags.get(flag) ?? '';
    const isFile = files.length === 0 && (flag === 'schema' || flag === 'config' || flag === 'path');
    const fix = isFile && value !== '' ? `write: ${command} ${value}` : 'remove it';
    return misplaced(flag, `${command} does not take it`, fix);
}
function misplaced(flag, why, fix = 'remove it') {
    return (0,index_js_.error)('misplaced-flag', undefined, `--${flag} does not belong here: ${why}`, fix);
}

;// CONCATENATED MODULE: ./src/request/arguments.ts






/** Flags of which each one given adds a line. */
const REPEATABLE = new Set(['variables', 'path']);
/** `mode` is the command instead. */
const FLAGS = [...Object.keys(request_options/* OPTIONS */.lw).filter((name) => name !== 'mode'), ...Object.keys(commands/* OWN_FLAGS */.l1)];
/**
 * Takes a command line apart. Every input of the action is a flag, `--seed 7` or `--seed=7`; one that is true or false
 * may stand alone. Undefined only after an error was reported.
 */
function parseArguments(argv, onProblem) {
    const { flags, words, isWhole } = readFlags(argv, onProblem);
    const [word, ...files] = words;
    const command = commands/* COMMANDS */.Lo.find((known) => known === word);
    if (flags.has('help'))
        return { show: 'help', command };
    if (flags.has('version'))
        return { show: 'version' };
    if (word === undefined && isWhole)
        onProblem((0,index_js_.error)('no-command', undefined, `say what to do: ${commands/* COMMANDS */.Lo.join(', ')}`, 'see --help'));
    if (word !== undefined && command === undefined)
        onProblem((0,index_js_.error)('unknown-command', undefined, `unknown command ${word}`, (0,nearest/* suggest */.Z)(word, commands/* COMMANDS */.Lo) || 'see --help'));
    if (command === undefined || !isWhole)
        return undefined;
    if (command === 'completion')
        return completionOf(files, flags, onProblem);
    return checkUse(command, flags, files, onProblem);
}
function readFlags(argv, onProblem) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: Object.fromEntries(FLAGS.map((name) => [name, shapeOf(name)])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const flags = new Map();
    const words = [];
    const refused = new Set();
    let isWhole = true;
    const refuse = (problem) => {
        isWhole = false;
        onProblem(problem);
    };
    for (const [i, token] of tokens.entries()) {
        if (token.kind === 'positional') {
            const before = tokens[i - 1];
            // `--clean true`: to parseArgs, a flag that may stand alone takes no other word.
            if (before?.kind === 'option' &&
                before.value === undefined &&
                isSwitch(before.name) &&
                isBoolean(token.value))
                flags.set(before.name, token.value);
            else
                words.push(token.value);
        }
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value, index } = token;
        const word = argv[index] ?? rawName;
        // `-config` is a group of flags of one letter each; it was meant as one.
        const isGroup = /^-[^-]./.test(word) && rawName.length === 2;
        if (!FLAGS.includes(name)) {
            if (!isGroup)
                refuse(unknownFlag(name, rawName));
            else if (!refused.has(index))
                refuse(unknownFlag(word.slice(1), word));
            refused.add(index);
        }
        else if (isOwnSwitch(name) && value !== undefined)
            refuse((0,index_js_.error)('flag-takes-no-value', undefined, `${rawName} takes no value`, `write ${rawName} alone`));
        else if (isOwnSwitch(name) || isSwitch(name))
            flags.set(name, value ?? 'true');
        else if (value === undefined || (!token.inlineValue && value.startsWith('--')))
            refuse((0,index_js_.error)('flag-without-value', undefined, `${rawName} takes a value`, `write ${rawName}=VALUE`));
        else {
            const earlier = REPEATABLE.has(name) ? flags.get(name) : undefined;
            flags.set(name, earlier === undefined ? value : `${earlier}\n${value}`);
        }
    }
    return { flags, words, isWhole };
}
function shapeOf(name) {
    const own = Object.entries(commands/* OWN_FLAGS */.l1).find(([known]) => known === name)?.[1];
    const type = isSwitch(name) || isOwnSwitch(name) ? 'boolean' : 'string';
    return own !== undefined && 'short' in own ? { type, short: own.short } : { type };
}
/** Whether an input is true or false, so that its flag may stand alone. */
function isSwitch(name) {
    return (0,request_options/* isOptionName */.RR)(name) && isBoolean(request_options/* OPTIONS */.lw[name].default);
}
function isOwnSwitch(name) {
    return Object.hasOwn(commands/* OWN_FLAGS */.l1, name) && name !== 'record' && name !== 'to';
}
function isBoolean(text) {
    return text === 'true' || text === 'false';
}
function unknownFlag(name, rawName) {
    return (0,index_js_.error)('unknown-flag', undefined, `unknown flag ${rawName}`, fixOfFlag(name));
}
function fixOfFlag(name) {
    if (name === 'mode')
        return `the mode is the command: ${commands/* COMMANDS */.Lo.slice(0, 3).join(', ')}`;
    const negated = name.startsWith('no-') ? name.slice(3) : '';
    if (isSwitch(negated))
        return `write --${negated}=false`;
    const meant = name.length === 1 ? FLAGS.find((flag) => flag.startsWith(name)) : (0,nearest/* nearest */.p)(name, FLAGS);
    return meant === undefined ? 'see --help' : `did you mean --${meant}?`;
}
/** A script for the shell that is named; undefined after an error. */
function completionOf(words, flags, onProblem) {
    const shell = commands/* SHELLS */.OF.find((known) => known === words[0]);
    if (shell !== undefined && words.length === 1 && flags.size === 0)
        return { show: 'completion', shell };
    const message = `completion takes one of ${commands/* SHELLS */.OF.join(', ')}, and nothing else`;
    onProblem((0,index_js_.error)('wrong-shell', undefined, message, (0,nearest/* suggest */.Z)(words[0] ?? '', commands/* SHELLS */.OF)));
    return undefined;
}
/** Checks that the flags and files go with the command. */
function checkUse(command, flags, files, onProblem) {
    const record = flags.get('record');
    const problems = misusesOf(command, flags, files);
    const to = commands/* TARGETS */.dW.find((target) => target === (flags.get('to') ?? 'plain'));
    if (to === undefined)
        problems.push(unknownTarget(flags.get('to') ?? ''));
    if (flags.has('quiet') && flags.has('verbose')) {
        const message = '--quiet and --verbose exclude each other';
        problems.push((0,index_js_.error)('quiet-and-verbose', undefined, message, 'give one of them'));
    }
    problems.forEach(onProblem);
    if (problems.length > 0 || to === undefined)
        return undefined;
    const options = new Map();
    for (const [name, value] of flags)
        if ((0,request_options/* isOptionName */.RR)(name))
            options.set(name, value);
    if (command === 'verify' && files.length > 0) {
        const flag = options.get('path');
        options.set('path', [...(flag === undefined ? [] : [flag]), ...files].join('\n'));
    }
    return {
        command,
        options,
        files: command === 'inspect' || command === 'schema' ? files : [],
        json: flags.has('json'),
        quiet: flags.has('quiet'),
        verbose: flags.has('verbose'),
        record: record === undefined ? undefined : Number(record),
        to,
    };
}


/***/ }),

/***/ 447:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   OF: () => (/* binding */ SHELLS),
/* harmony export */   Ql: () => (/* binding */ COMMAND_HELP),
/* harmony export */   dW: () => (/* binding */ TARGETS),
/* harmony export */   l1: () => (/* binding */ OWN_FLAGS)
/* harmony export */ });
/** The commands of the command line, in the order in which `--help` lists them. */
const COMMANDS = ['generate', 'plan', 'verify', 'inspect', 'schema', 'completion'];
/** What `schema --to` prints. */
const TARGETS = ['plain', 'tensorflow-metadata', 'tensorflow', 'pytorch'];
/** The shells that `completion` writes a script for. */
const SHELLS = ['bash', 'zsh', 'fish'];
/** Flags of the command line alone; every other flag is an input of the action. */
const OWN_FLAGS = {
    to: { help: `Print the schema as ${TARGETS.join(', ')}; the last two are reader code. Default: plain` },
    record: { help: 'Print only this record, counted from 0, as JSON.' },
    json: { help: 'Print the outputs, or what inspect finds, as one JSON object on stdout.' },
    quiet: { short: 'q', help: 'Print nothing but warnings and errors on stderr.' },
    verbose: { short: 'v', help: 'Also print every feature of the plan on stderr.' },
    help: { short: 'h', help: 'Print this help.' },
    version: { short: 'V', help: 'Print the version.' },
};
const INPUTS = ['config', 'schema', 'fixture', 'dataset', 'variables', 'working-directory'];
const DATA = ['examples', 'seed'];
const FILES = [
    'shards',
    'shard-index',
    'compression',
    'compression-level',
    'output-dir',
    'file-prefix',
    'layout',
    'index',
];
const LOCK = ['lock-file', 'update-lock'];
const OUTPUT = ['report', 'json', 'quiet', 'verbose', 'help'];
/** Every command with its flags: `--help` prints this table. */
const COMMAND_HELP = {
    generate: {
        usage: 'generate [FLAGS]',
        summary: 'Write the fixture and read it back.',
        groups: {
            'What the data are': INPUTS,
            'Which data': DATA,
            'Which files': [...FILES, 'clean'],
            Checks: ['verify', 'max-bytes', ...LOCK],
            Output: OUTPUT,
        },
    },
    plan: {
        usage: 'plan [FLAGS]',
        summary: 'Decide and report everything, but write no data.',
        groups: {
            'What the data are': INPUTS,
            'Which data': DATA,
            'Which files': FILES,
            Checks: ['max-bytes', ...LOCK],
            Output: OUTPUT,
        },
    },
    verify: {
        usage: 'verify [FLAGS] [PATH ...]',
        summary: 'Check existing files against config and schema.',
        groups: {
            'What the data are': INPUTS,
            'Which files': ['path', 'output-dir', 'compression'],
            Output: OUTPUT,
        },
    },
    inspect: {
        usage: 'inspect PATH ... [--record N]',
        summary: 'Print what TFRecord files hold, or one of their records as JSON.',
        groups: { Output: ['record', 'json', 'quiet', 'help'] },
    },
    schema: {
        usage: 'schema SOURCE [--to FORM]',
        summary: 'Print any schema, or the schema of records, in the plain form or another.',
        groups: { Output: ['to', 'quiet', 'help'] },
    },
    completion: {
        usage: `completion ${SHELLS.join('|')}`,
        summary: 'Print a script with which a shell completes commands, flags and values.',
        groups: { Output: ['help'] },
    },
};


/***/ }),

/***/ 441:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ completionScript)
});

// EXTERNAL MODULE: ./src/request/commands.ts
var request_commands = __nccwpck_require__(447);
// EXTERNAL MODULE: ./src/request/options.ts
var options = __nccwpck_require__(167);
// EXTERNAL MODULE: ./src/request/parsers.ts + 2 modules
var parsers = __nccwpck_require__(429);
;// CONCATENATED MODULE: ./src/request/completion/flags.ts
/** What a shell needs to know to complete commands, flags and their values, from the tables of the help. */



const FOLDERS = new Set(['output-dir', 'working-directory']);
/** The flags of a command. */
function flagsOf(command) {
    return Object.values(request_commands/* COMMAND_HELP */.Ql[command].groups).flat().map(describeFlag);
}
/** What completes the words after a command that are no flags. */
function wordsOf(command) {
    if (command === 'completion')
        return request_commands/* SHELLS */.OF;
    return command === 'verify' || command === 'inspect' || command === 'schema' ? 'file' : 'none';
}
function describeFlag(name) {
    if ((0,options/* isOptionName */.RR)(name))
        return { name, short: undefined, help: firstSentence(options/* OPTIONS */.lw[name].help), values: valuesOf(name) };
    const flag = request_commands/* OWN_FLAGS */.l1[name];
    const values = name === 'to' ? request_commands/* TARGETS */.dW : name === 'record' ? 'text' : 'none';
    return { name, short: 'short' in flag ? flag.short : undefined, help: firstSentence(flag.help), values };
}
/** From what the parser makes of a text: the code is the only place that knows. */
function valuesOf(name) {
    const { parse } = options/* OPTIONS */.lw[name];
    if (FOLDERS.has(name))
        return 'folder';
    if (parse === parsers/* path */.Ae || parse === parsers/* paths */.f0)
        return 'file';
    const parsed = options/* OPTIONS */.lw[name].parse('?');
    if ('value' in parsed)
        return 'text';
    if (parsed.allowed === 'true or false')
        return 'switch';
    return /^[\w-]+(, [\w-]+)+$/.test(parsed.allowed) ? parsed.allowed.split(', ') : 'text';
}
function firstSentence(help) {
    return (/^.*?[.:](?= |$)/.exec(help)?.[0] ?? help).replace(/[.:]$/, '').replaceAll('`', '');
}

;// CONCATENATED MODULE: ./src/request/completion/bash.ts


/** Needs no package beside bash, and runs in the 3.2 of macOS. */
function bashScript() {
    return `# In ~/.bashrc: source <(tfrecord-fixture completion bash)
_tfrecord_fixture() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' word
  local IFS=$'\\n'
  # Bash takes --flag=value for three words.
  if [[ $cur == = ]]; then cur=''; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${request_commands/* COMMANDS */.Lo.join('|')}) command=$word; break ;;
    esac
  done
  COMPREPLY=()
  [[ $cur == -* ]] || case $prev in
${flagCases().join('\n')}
  esac
  case $command in
    '') _tfrecord_fixture_words ${words([...request_commands/* COMMANDS */.Lo, '--help', '--version'])} ;;
${request_commands/* COMMANDS */.Lo.map(commandCase).join('\n')}
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
function flagCases() {
    const flags = new Map(request_commands/* COMMANDS */.Lo.flatMap(flagsOf).map(({ name, values }) => [name, values]));
    const byAction = new Map();
    for (const [name, values] of flags) {
        if (values === 'none')
            continue;
        const action = complete(values);
        byAction.set(action, [...(byAction.get(action) ?? []), `--${name}`]);
    }
    return [...byAction].map(([action, names]) => `    ${names.join('|')}) ${action}return ;;`);
}
function commandCase(command) {
    const flags = flagsOf(command).map(({ name }) => `--${name}`);
    const others = complete(wordsOf(command));
    return `    ${command}) if [[ $cur == -* ]]; then _tfrecord_fixture_words ${words(flags)}; else ${others}:; fi ;;`;
}
function complete(values) {
    if (values === 'file')
        return '_tfrecord_fixture_paths -f; ';
    if (values === 'folder')
        return '_tfrecord_fixture_paths -d; ';
    if (values === 'switch')
        return '_tfrecord_fixture_words true false; ';
    return typeof values === 'string' ? '' : `_tfrecord_fixture_words ${words(values)}; `;
}
function words(list) {
    return list.join(' ');
}

;// CONCATENATED MODULE: ./src/request/completion/fish.ts


const COMPLETE = 'complete -c tfrecord-fixture';
/** One line a command and a flag. */
function fishScript() {
    const commands = request_commands/* COMMANDS */.Lo.map((command) => `${COMPLETE} -n __fish_use_subcommand -a ${command} -d ${quote(request_commands/* COMMAND_HELP */.Ql[command].summary)}`);
    return `# In ~/.config/fish/config.fish: tfrecord-fixture completion fish | source
${COMPLETE} -f
${COMPLETE} -n __fish_use_subcommand -s V -l version -d 'Print the version'
${COMPLETE} -n __fish_use_subcommand -s h -l help -d 'Print help'
${[...commands, ...request_commands/* COMMANDS */.Lo.flatMap(commandLines)].join('\n')}
`;
}
function commandLines(command) {
    const condition = `${COMPLETE} -n '__fish_seen_subcommand_from ${command}'`;
    const words = wordsOf(command);
    return [
        ...(words === 'none' ? [] : [`${condition} ${wordsArgument(words)}`]),
        ...flagsOf(command).map((flag) => `${condition} ${flagArguments(flag)}`),
    ];
}
function flagArguments({ name, short, help, values }) {
    const names = `${short === undefined ? '' : `-s ${short} `}-l ${name}`;
    return `${names} ${valueArguments(values)}-d ${quote(help)}`;
}
function valueArguments(values) {
    if (values === 'none' || values === 'switch')
        return '';
    if (values === 'file')
        return '-r -F ';
    if (values === 'folder')
        return "-x -a '(__fish_complete_directories)' ";
    return typeof values === 'string' ? '-x ' : `-x -a ${quote(values.join(' '))} `;
}
function wordsArgument(words) {
    return typeof words === 'string' ? '-F' : `-a ${quote(words.join(' '))}`;
}
function quote(text) {
    return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}

;// CONCATENATED MODULE: ./src/request/completion/zsh.ts


/** A completion function of its own, or a file to source. */
function zshScript() {
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
${request_commands/* COMMANDS */.Lo.map((command) => `        ${zsh_quote(`${command}:${request_commands/* COMMAND_HELP */.Ql[command].summary}`)}`).join('\n')}
      )
      _describe -t commands command commands ;;
    rest)
      case $words[1] in
${request_commands/* COMMANDS */.Lo.map(zsh_commandCase).join('\n')}
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
function zsh_commandCase(command) {
    const words = wordsOf(command);
    const rest = words === 'none' ? [] : [zsh_quote(`*:${messageOf(words)}:${actionOf(words)}`)];
    const lines = [...flagsOf(command).map(flagArgument), ...rest];
    return `        ${command}) _arguments -s \\\n          ${lines.join(' \\\n          ')} ;;`;
}
/** \`--flag value\` and \`--flag=value\`; a flag of one letter excludes its long form. */
function flagArgument({ name, short, help, values }) {
    const text = `[${help.replaceAll(/[\\[\\]\\\\:]/g, '\\\\$&')}]`;
    if (short !== undefined)
        return `'(-${short} --${name})'{-${short},--${name}}${zsh_quote(text)}`;
    if (values === 'none')
        return zsh_quote(`--${name}${text}`);
    if (values === 'switch')
        return zsh_quote(`--${name}=-${text}::${name}:(true false)`);
    return zsh_quote(`--${name}=${text}:${name}:${actionOf(values)}`);
}
function messageOf(values) {
    return values === 'file' ? 'file' : 'word';
}
function actionOf(values) {
    if (values === 'file')
        return '_files';
    if (values === 'folder')
        return '_files -/';
    return typeof values === 'string' ? ' ' : `(${values.join(' ')})`;
}
function zsh_quote(text) {
    return `'${text.replaceAll("'", `'\\\\''`)}'`;
}

;// CONCATENATED MODULE: ./src/request/completion/script.ts



const WRITERS = { bash: bashScript, zsh: zshScript, fish: fishScript };
/** The script with which a shell completes the command line; its first line says how to load it. */
function completionScript(shell) {
    return WRITERS[shell]();
}


/***/ }),

/***/ 538:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(447);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(167);


const MIN_WIDTH = 60;
const MAX_WIDTH = 100;
const INDENT = 23;
const EXIT_STATUS = 'Exit status: 0 done; 1 refused or failed, with the reason; 2 wrong usage; 130 or 143 stopped by a signal.';
/** The help of the program or of one command, wrapped to a terminal of `columns`, from 60 to 100. */
function helpText(command, columns = MAX_WIDTH) {
    const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns));
    const lines = command === undefined ? programHelp(width) : commandHelp(command, width);
    return `${lines.join('\n')}\n`;
}
function programHelp(width) {
    return [
        ...wrap('Seeded TFRecord fixtures from the config or the schema that a training repository already has.', width),
        '',
        'Usage: tfrecord-fixture COMMAND [FLAGS]',
        '',
        ..._commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo.flatMap((command) => entry(`  ${command}`, _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_HELP */ .Ql[command].summary, width)),
        '',
        ...['help', 'version'].flatMap((name) => flagEntry(name, width)),
        '',
        ...wrap('Every command has its own help: tfrecord-fixture generate --help', width),
        '',
        ...wrap(EXIT_STATUS, width),
    ];
}
function commandHelp(command, width) {
    const { usage, summary, groups } = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_HELP */ .Ql[command];
    const blocks = Object.entries(groups).flatMap(([title, flags]) => [
        '',
        `${title}:`,
        ...flags.flatMap((flag) => flagEntry(flag, width)),
    ]);
    return [
        ...wrap(summary, width),
        '',
        `Usage: tfrecord-fixture ${usage}`,
        ...blocks,
        '',
        ...wrap(EXIT_STATUS, width),
    ];
}
function flagEntry(name, width) {
    if ((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .isOptionName */ .RR)(name)) {
        const { default: value, help } = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw[name];
        return entry(`  --${name}`, value === '' ? help : `${help} Default: ${value}`, width);
    }
    const flag = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_FLAGS */ .l1[name];
    const short = 'short' in flag ? `-${flag.short}, ` : '';
    return entry(`  ${short}--${name}`, flag.help, width);
}
/** A term and what it means, side by side, or one below the other where the term is long. */
function entry(term, meaning, width) {
    const lines = wrap(meaning.replaceAll('`', ''), width - INDENT);
    const isNarrow = term.length < INDENT - 1;
    const rest = lines.map((line) => `${' '.repeat(INDENT)}${line}`);
    if (!isNarrow)
        return [term, ...rest];
    return [`${term.padEnd(INDENT)}${lines[0] ?? ''}`.trimEnd(), ...rest.slice(1)];
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}


/***/ }),

/***/ 167:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ isOptionName),
/* harmony export */   lw: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* unused harmony export parseRequest */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(429);


/** The one table of inputs and flags: action.yml, `--help` and the tables of the README are made from it. */
const OPTIONS = {
    mode: option('generate', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL('generate', 'plan', 'verify'), '`generate` writes the fixture; `plan` decides and reports everything but writes no data; `verify` reads existing files and checks them against config and schema.'),
    config: option('', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae, 'Training config (YAML), relative to `working-directory`. Not needed where `schema` says what the data are. Without both, the example `builtin:home-recap` is used.'),
    schema: option('', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae, "What the data are: a feature schema in any known form, relative to `working-directory`. Alone it suffices; with a `config` it overrides the config's `schema_path`."),
    fixture: option('', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae, 'Fixture spec (YAML), relative to `working-directory`: which values to draw.'),
    dataset: option('train_data', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Data section of the config to generate for: `train_data`, `validation_data.NAME` or another one. Without a config, any name: another name gives other values, as for a validation set.'),
    variables: option('', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .assignments */ .TT, 'Lines `NAME=VALUE` for `${NAME}` in the config.'),
    'working-directory': option('', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae, "Folder in the workspace where relative paths of the inputs and of the config start: the training's own working directory. The workspace when empty."),
    examples: option('auto', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOr */ .ao('auto', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD(1, Number.MAX_SAFE_INTEGER)), 'How many examples. `auto` is two and a quarter global batches of the config, rounded up, so that a second batch and a remainder exist; 100 without a config.'),
    seed: option('0', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD(0, Number.MAX_SAFE_INTEGER), 'Whole number from 0 to 2^53-1. Another seed gives other values.'),
    shards: option('1', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD(1, 99_999), 'Number of files.'),
    'shard-index': option('', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD(0, 99_998)), 'Write only this shard, counted from 0: one job of a matrix. All shards when empty.'),
    compression: option('auto', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL('auto', 'gzip', 'zlib', 'none'), '`gzip`, `zlib` or `none`. `auto` writes gzip, or `none` where `layout` or `index` need it, and takes each file as it is in `verify`, where any other value is demanded of every file.'),
    'compression-level': option('auto', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOr */ .ao('auto', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD(0, 9)), '0 (store) to 9 (smallest). `auto` is fast and makes the most of what the plan knows.'),
    'output-dir': option('', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae, "Where to write. When empty: `RUNNER_TEMP/tfrecord-fixture` in the action, `./tfrecord-fixture` on the command line. `from-config` is the folder of the config's `inputs` glob."),
    'file-prefix': option('random', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .filePrefix */ .j6, 'Start of the file names: `random.tfrecord.gz`, or with shards `random-00000-of-00010.tfrecord.gz`.'),
    layout: option('auto', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL('auto', 'plain', 'tfds'), '`tfds` makes a folder that `tfds.builder_from_directory` reads: files named `PREFIX-SPLIT.tfrecord-00000-of-00010`, `dataset_info.json` and `features.json`. `plain` does not. `auto` is `tfds` for the schema of a TensorFlow dataset, without a `config` and without compression.'),
    index: option('false', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, 'Also write `FILE.idx` beside each file, for DALI and PyTorch: a line `offset size` for each record. Only without compression.'),
    clean: option('false', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, 'First remove the files of an earlier fixture from `output-dir`: those that its manifests name (with `shard-index`, those of that shard). Nothing is reused.'),
    path: option('', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .paths */ .f0, 'For `verify`: files, folders or globs, one a line, in the workspace, `RUNNER_TEMP` or `output-dir`, which is read when this is empty.'),
    verify: option('true', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, 'After writing, read every file back: framing, both CRCs, the compressed stream to its end, features, kinds and lengths.'),
    'max-bytes': option('10GB', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .byteCount */ .GJ, 'Refuse to write more than this.'),
    summary: option('true', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, 'Write the job summary (in the action only).'),
    report: option('', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae, 'Also write the report as one self-contained HTML file to this path, relative to `working-directory`. It must lie in the workspace or in `RUNNER_TEMP`. A run that fails writes its problems there.'),
    'lock-file': option('', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae, 'Compare the plan with this committed file, relative to `working-directory`, and fail on a difference, naming the features that changed.'),
    'update-lock': option('false', _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, 'Write `lock-file` instead of comparing.'),
};
function option(defaultText, parse, help) {
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


/***/ }),

/***/ 429:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  TT: () => (/* binding */ assignments),
  zM: () => (/* binding */ parsers_boolean),
  GJ: () => (/* binding */ byteCount),
  j6: () => (/* binding */ filePrefix),
  yL: () => (/* binding */ oneOf),
  lq: () => (/* binding */ optional),
  Ae: () => (/* binding */ path),
  f0: () => (/* binding */ paths),
  Qq: () => (/* binding */ parsers_text),
  rD: () => (/* binding */ wholeNumber),
  ao: () => (/* binding */ wordOr)
});

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

// EXTERNAL MODULE: ./src/base/nearest.ts
var nearest = __nccwpck_require__(859);
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
        return { allowed: choices.join(', '), fix: (0,nearest/* suggest */.Z)(text, choices) };
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
        return { allowed: `${word}, or ${parsed.allowed}`, fix: parsed.fix || (0,nearest/* suggest */.Z)(text, [word]) };
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


/***/ }),

/***/ 952:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["environmentOfShell"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.environmentOfShell), ["error"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.error), ["explainFailure"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.explainFailure), ["inspect"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.inspect), ["parseRequest"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.parseRequest), ["printSchema"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.printSchema), ["problemLines"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.problemLines), ["refusal"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.refusal), ["run"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.run) });

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
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
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(581);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
