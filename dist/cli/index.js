import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2782:
/***/ ((__unused_webpack_module, exports) => {

/*! crc32.js (C) 2014-present SheetJS -- http://sheetjs.com */
/* vim: set ts=2: */
/*exported CRC32C */
var CRC32C;
(function (factory) {
	/*jshint ignore:start */
	/*eslint-disable */
	if(typeof DO_NOT_EXPORT_CRC === 'undefined') {
		if(true) {
			factory(exports);
		} else {}
	} else {
		factory(CRC32C = {});
	}
	/*eslint-enable */
	/*jshint ignore:end */
}(function(CRC32C) {
CRC32C.version = '1.2.2';
/*global Int32Array */
function signed_crc_table() {
	var c = 0, table = new Array(256);

	for(var n =0; n != 256; ++n){
		c = n;
		c = ((c&1) ? (-2097792136 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-2097792136 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-2097792136 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-2097792136 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-2097792136 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-2097792136 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-2097792136 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-2097792136 ^ (c >>> 1)) : (c >>> 1));
		table[n] = c;
	}

	return typeof Int32Array !== 'undefined' ? new Int32Array(table) : table;
}

var T0 = signed_crc_table();
function slice_by_16_tables(T) {
	var c = 0, v = 0, n = 0, table = typeof Int32Array !== 'undefined' ? new Int32Array(4096) : new Array(4096) ;

	for(n = 0; n != 256; ++n) table[n] = T[n];
	for(n = 0; n != 256; ++n) {
		v = T[n];
		for(c = 256 + n; c < 4096; c += 256) v = table[c] = (v >>> 8) ^ T[v & 0xFF];
	}
	var out = [];
	for(n = 1; n != 16; ++n) out[n - 1] = typeof Int32Array !== 'undefined' ? table.subarray(n * 256, n * 256 + 256) : table.slice(n * 256, n * 256 + 256);
	return out;
}
var TT = slice_by_16_tables(T0);
var T1 = TT[0],  T2 = TT[1],  T3 = TT[2],  T4 = TT[3],  T5 = TT[4];
var T6 = TT[5],  T7 = TT[6],  T8 = TT[7],  T9 = TT[8],  Ta = TT[9];
var Tb = TT[10], Tc = TT[11], Td = TT[12], Te = TT[13], Tf = TT[14];
function crc32_bstr(bstr, seed) {
	var C = seed ^ -1;
	for(var i = 0, L = bstr.length; i < L;) C = (C>>>8) ^ T0[(C^bstr.charCodeAt(i++))&0xFF];
	return ~C;
}

function crc32_buf(B, seed) {
	var C = seed ^ -1, L = B.length - 15, i = 0;
	for(; i < L;) C =
		Tf[B[i++] ^ (C & 255)] ^
		Te[B[i++] ^ ((C >> 8) & 255)] ^
		Td[B[i++] ^ ((C >> 16) & 255)] ^
		Tc[B[i++] ^ (C >>> 24)] ^
		Tb[B[i++]] ^ Ta[B[i++]] ^ T9[B[i++]] ^ T8[B[i++]] ^
		T7[B[i++]] ^ T6[B[i++]] ^ T5[B[i++]] ^ T4[B[i++]] ^
		T3[B[i++]] ^ T2[B[i++]] ^ T1[B[i++]] ^ T0[B[i++]];
	L += 15;
	while(i < L) C = (C>>>8) ^ T0[(C^B[i++])&0xFF];
	return ~C;
}

function crc32_str(str, seed) {
	var C = seed ^ -1;
	for(var i = 0, L = str.length, c = 0, d = 0; i < L;) {
		c = str.charCodeAt(i++);
		if(c < 0x80) {
			C = (C>>>8) ^ T0[(C^c)&0xFF];
		} else if(c < 0x800) {
			C = (C>>>8) ^ T0[(C ^ (192|((c>>6)&31)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|(c&63)))&0xFF];
		} else if(c >= 0xD800 && c < 0xE000) {
			c = (c&1023)+64; d = str.charCodeAt(i++)&1023;
			C = (C>>>8) ^ T0[(C ^ (240|((c>>8)&7)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|((c>>2)&63)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|((d>>6)&15)|((c&3)<<4)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|(d&63)))&0xFF];
		} else {
			C = (C>>>8) ^ T0[(C ^ (224|((c>>12)&15)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|((c>>6)&63)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|(c&63)))&0xFF];
		}
	}
	return ~C;
}
CRC32C.table = T0;
// $FlowIgnore
CRC32C.bstr = crc32_bstr;
// $FlowIgnore
CRC32C.buf = crc32_buf;
// $FlowIgnore
CRC32C.str = crc32_str;
}));


/***/ }),

/***/ 1429:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BearerCredentialHandler: () => (/* binding */ BearerCredentialHandler),
/* harmony export */   HttpClient: () => (/* binding */ HttpClient),
/* harmony export */   getExecOutput: () => (/* binding */ getExecOutput)
/* harmony export */ });
/**
 * What the bundle gets in place of @actions/http-client, @actions/exec and long (see "paths" in tsconfig.json).
 * @actions/core imports the first two for OIDC tokens and for the name of the platform, which the action never asks
 * for; protobufjs takes long for 64-bit fields if it is there, and we read and write those ourselves. Without them the
 * bundle is 1 MB smaller, and holds no code that opens a connection or starts a program.
 */
function leftOut() {
    throw new TypeError('The bundle can neither open connections nor start programs');
}
class HttpClient {
    get = leftOut;
}
class BearerCredentialHandler {
    prepareRequest = leftOut;
}
const getExecOutput = leftOut;


/***/ }),

/***/ 5254:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ now)
});

;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
;// CONCATENATED MODULE: ./src/base/clock.ts

/** Milliseconds since some moment. `performance.now` tells the same, but the first use of it loads modules for 2 ms. */
function now() {
    const [seconds, nanoseconds] = (0,external_node_process_namespaceObject.hrtime)();
    return 1000 * seconds + nanoseconds / 1e6;
}


/***/ }),

/***/ 2571:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8414);

/**
 * What to tell the user of anything that was thrown: the problems of a refusal; one line of the machine's when a
 * system call failed; everything else is our bug and says so.
 */
function explainFailure(cause) {
    if (cause instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemsError */ .FQ)
        return cause.problems;
    if (cause instanceof Error && cause.name === 'AbortError') {
        return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('cancelled', undefined, 'cancelled before the end: nothing was left behind')];
    }
    if (cause instanceof Error && 'syscall' in cause)
        return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('system-call-failed', undefined, `the machine refused: ${cause.message}`)];
    const story = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    // A problem is one line, and a line break in it is shown as an escape.
    const message = `this is a bug in tfrecord-fixture, not in your files: ${story.replaceAll(/\s*\n\s*/g, ' ')}`;
    return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('internal-error', undefined, message, 'please report it with the lines above')];
}


/***/ }),

/***/ 8859:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known name most like `name`, to within a third of its length, or else one that it is the start of. */
function nearest(name, known) {
    const names = [...known];
    return mostAlike(name, names) ?? (name === '' ? undefined : names.find((other) => other.startsWith(name)));
}
function mostAlike(name, known) {
    const limit = Math.max(1, Math.floor(name.length / 3));
    let best;
    let bestDistance = limit + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - name.length) >= bestDistance)
            continue;
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** `did you mean "…"`, ready to be a fix; empty when nothing is near. */
function suggest(name, known) {
    const match = nearest(name, known);
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

/***/ 9880:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   Y: () => (/* binding */ escapeUnseen)
/* harmony export */ });
/** What cannot be seen, or shows elsewhere: controls, line ends, marks of direction and width, half surrogates. */
const UNSEEN = '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]';
/** Compiled on first use: V8 looks up such properties as soon as it reads a literal, in runs that need none too. */
let unseen;
/**
 * The first character of what a CI system takes for a command. GitHub's runner parses every line that a step prints,
 * on stdout and stderr (actions/runner, src/Runner.Common/ActionCommand.cs): `TryParseV2` takes `::name` at the start
 * of a line, after any white space; `TryParse`, for the older form, finds `##[name]` anywhere in it. Azure Pipelines
 * and TeamCity have `##vso[` and `##teamcity[`.
 */
const COMMAND = /:(?<=^\s*:)(?=:)|#(?=#\w*\[)/g;
/**
 * Text of any origin as one line that a log or a terminal shows and does not obey: what cannot be seen, and what would
 * start a command, is escaped as in `\u001b`. JSON has the same escapes, so JSON text keeps its meaning. A line that is
 * escaped already does not change.
 */
function oneLine(text) {
    return escapeUnseen(text).replace(COMMAND, escapeUnits);
}
/** Text of any origin in one line, with everything that cannot be seen escaped as in `\u001b`. */
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


/***/ }),

/***/ 8414:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   FQ: () => (/* binding */ ProblemsError),
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
function error(code, place, message, fix = '') {
    return { severity: 'error', code, ...(place && { place }), message, fix };
}
function warning(code, place, message, fix = '') {
    return { severity: 'warning', code, ...(place && { place }), message, fix };
}
/** Thrown once, at the edge of a step, with every problem that the step found. */
class ProblemsError extends Error {
    problems;
    constructor(problems, options) {
        super(problems.map(formatProblem).join('\n'), options);
        this.name = 'Refusal';
        this.problems = problems;
    }
}
/**
 * Runs a check that reports its problems, and returns its result with the warnings among them.
 * @throws {ProblemsError} when any problem is an error; it carries the warnings too
 */
function collect(check) {
    const problems = [];
    const seen = new Set();
    // A rule that fits several features, or an alias used twice, finds the same mistake again.
    const result = check((problem) => {
        const text = formatProblem(problem);
        if (!seen.has(text))
            problems.push(problem);
        seen.add(text);
    });
    if (problems.some(({ severity }) => severity === 'error'))
        throw new ProblemsError(inReadingOrder(problems));
    return { result, warnings: inReadingOrder(problems) };
}
/** Those of a file together, from its top to its end; files in the order in which they were read. */
function inReadingOrder(problems) {
    const files = [...new Set(problems.map(({ place }) => place?.file))];
    return files.flatMap((file) => problems.filter(({ place }) => place?.file === file).sort((a, b) => comparePlaces(a.place, b.place)));
}
function comparePlaces(a, b) {
    return a && b ? a.line - b.line || a.column - b.column : 0;
}
/** `file:line:column: message; fix`, the form that editors and CI logs make clickable. */
function formatProblem({ place, message, fix }) {
    const where = place ? `${place.file}:${place.line}:${place.column}: ` : '';
    return `${where}${message}${fix && `; ${fix}`}`;
}


/***/ }),

/***/ 2301:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The same as in package.json: a test holds it. */
const VERSION = '1.0.0';


/***/ }),

/***/ 5581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2571);
/* harmony import */ var _base_one_line_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9880);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8414);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(2301);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8991);
/* harmony import */ var _request_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3605);
/* harmony import */ var _request_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3646);
/* harmony import */ var _request_help_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(538);
/* harmony import */ var _request_options_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8515);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3308);
/* harmony import */ var _verify_inspect_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(961);
/** The face towards a terminal: arguments to a request, the outcome to stdout and an exit status. */











const FAILED = 1;
const WRONG_USAGE = 2;
const parsed = (0,_request_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArguments */ .W)(process.argv.slice(2));
if ('show' in parsed)
    print(parsed.show === 'help' ? (0,_request_help_js__WEBPACK_IMPORTED_MODULE_5__/* .helpText */ .B)().trimEnd().split('\n') : [_base_version_js__WEBPACK_IMPORTED_MODULE_9__/* .VERSION */ .x]);
else if ('wrong' in parsed)
    fail(WRONG_USAGE, parsed.wrong);
else
    await main(parsed);
async function main(parsed) {
    try {
        if (parsed.command === 'inspect')
            await inspect(parsed);
        else
            await runCommand(parsed);
    }
    catch (cause) {
        tell((0,_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .S)(cause));
        process.exitCode = FAILED;
    }
}
async function inspect({ files: [file = ''], record }) {
    if (record !== undefined)
        return print((await (0,_verify_inspect_js__WEBPACK_IMPORTED_MODULE_8__/* .recordAsJson */ .qp)(file, record)).split('\n'));
    const inspection = await (0,_verify_inspect_js__WEBPACK_IMPORTED_MODULE_8__/* .inspectFile */ .Xp)(file);
    print((0,_verify_inspect_js__WEBPACK_IMPORTED_MODULE_8__/* .formatInspection */ .aS)(inspection));
    if (inspection.problems.length > 0)
        process.exitCode = FAILED;
}
async function runCommand({ command, options, json }) {
    const problems = [];
    const request = (0,_request_options_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRequest */ .TR)((name) => (name === 'mode' ? command : options.get(name)), (p) => problems.push(p));
    if (problems.length > 0) {
        tell(problems);
        process.exitCode = WRONG_USAGE;
        return;
    }
    const abort = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => abort.abort());
    const group = (title, lines) => [title, ...lines].forEach(info);
    const debug = () => undefined;
    const host = { info, group, debug, onProgress: (0,_report_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .showProgress */ .R)(process.stderr), signal: abort.signal };
    const { outputs, warnings } = await (0,_run_run_js__WEBPACK_IMPORTED_MODULE_7__/* .run */ .e)(request, (0,_request_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentOfShell */ .$)(process.env, process.cwd()), host);
    tell(warnings);
    print(json ? JSON.stringify(outputs, null, 2).split('\n') : [outputs.path]);
}
function print(lines) {
    write(process.stdout, lines);
}
function info(line) {
    write(process.stderr, [line]);
}
function tell(problems) {
    for (const problem of problems)
        info(`${problem.severity}: ${(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw)(problem)}`);
}
function fail(status, found) {
    info(`error: ${found}`);
    process.exitCode = status;
}
/** Whatever a line quotes, it reaches the terminal, or the log of the CI job that this runs in, as text alone. */
function write(stream, lines) {
    stream.write(lines.map((line) => `${(0,_base_one_line_js__WEBPACK_IMPORTED_MODULE_10__/* .oneLine */ .T)(line)}\n`).join(''));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8991:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showProgress)
/* harmony export */ });
/* harmony import */ var _base_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5254);

const BAR_WIDTH = 30;
const BAR_EVERY_MS = 100;
const LINE_EVERY_MS = 10_000;
/** A bar that redraws itself in a terminal; in a log a line every ten seconds. Quick runs show neither. */
function showProgress(screen, now = _base_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .t) {
    const every = screen.isTTY ? BAR_EVERY_MS : LINE_EVERY_MS;
    let last = now();
    let isDrawn = false;
    return (done, total) => {
        if (now() - last < every && !(isDrawn && done === total))
            return;
        last = now();
        const percent = Math.floor((100 * done) / total);
        if (!screen.isTTY) {
            screen.write(`${percent} % of ${total} examples\n`);
            return;
        }
        isDrawn = done < total;
        const filled = Math.floor((BAR_WIDTH * done) / total);
        const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
        screen.write(isDrawn ? `\r${bar} ${percent} %` : `\r${' '.repeat(BAR_WIDTH + 6)}\r`);
    };
}


/***/ }),

/***/ 3605:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8859);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8515);


const COMMANDS = ['generate', 'plan', 'verify', 'inspect'];
/** Every input of the action is a flag: `--seed 7` or `--seed=7`; one that is true or false may stand alone. */
function parseArguments(argv) {
    const options = new Map();
    const words = [];
    let json = false;
    let record;
    for (let rest = argv; rest.length > 0;) {
        const [word = '', ...after] = rest;
        const [, flag, inline] = /^--?([\w-]+)(?:=(.*))?$/s.exec(word) ?? [];
        const value = inline ?? after[0];
        rest = after;
        if (flag === undefined)
            words.push(word);
        else if (flag === 'help' || flag === 'h')
            return { show: 'help' };
        else if (flag === 'version')
            return { show: 'version' };
        else if (flag === 'json')
            json = true;
        else if (flag === 'record') {
            if (value === undefined || !/^\d+$/.test(value))
                return { wrong: '--record takes the number of a record, counted from 0' };
            record = Number(value);
            rest = inline === undefined ? after.slice(1) : after;
        }
        else if (!(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionName */ .RR)(flag) || flag === 'mode') {
            return { wrong: `unknown flag ${word.split('=')[0]}; ${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(flag, FLAGS) || 'see --help'}` };
        }
        else if (isSwitch(flag) && inline === undefined && value !== 'true' && value !== 'false') {
            options.set(flag, 'true');
        }
        else {
            if (value === undefined)
                return { wrong: `--${flag} takes a value` };
            options.set(flag, addLine(options.get(flag), value, flag));
            rest = inline === undefined ? after.slice(1) : after;
        }
    }
    const [command, ...files] = words;
    if (command === undefined)
        return { wrong: `say what to do: ${COMMANDS.join(', ')}` };
    if (!isCommand(command))
        return { wrong: `unknown command ${command}; ${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(command, COMMANDS) || 'see --help'}` };
    return checkFiles({ command, options, files, json, record });
}
const FLAGS = [...Object.keys(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .lw), 'json', 'record', 'help', 'version'];
function isSwitch(name) {
    return _options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .lw[name].default === 'true' || _options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .lw[name].default === 'false';
}
function isCommand(word) {
    return COMMANDS.some((command) => command === word);
}
/** Flags of several lines may be given several times. */
function addLine(before, value, name) {
    return before !== undefined && (name === 'variables' || name === 'path') ? `${before}\n${value}` : value;
}
function checkFiles(parsed) {
    const { command, files, record } = parsed;
    if (command === 'inspect' && files.length !== 1)
        return { wrong: 'inspect takes one TFRecord file' };
    if (command !== 'inspect' && record !== undefined)
        return { wrong: '--record goes with inspect' };
    if (files.length === 0 || command === 'inspect')
        return parsed;
    if (command === 'verify') {
        return { ...parsed, options: new Map([...parsed.options, ['path', files.join('\n')]]) };
    }
    return { wrong: `${command} takes flags only, not ${files[0]}` };
}


/***/ }),

/***/ 3646:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ environmentOfShell)
});

// UNUSED EXPORTS: environmentOfRunner

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./src/request/environment.ts

/** The only variables that are taken over: a pull request must not read the environment through a path. */
const KNOWN_VARIABLES = ['HOME', 'USER', 'GITHUB_WORKSPACE', 'RUNNER_TEMP'];
function environmentOfRunner(env, folder) {
    const workspace = env['GITHUB_WORKSPACE'] || folder;
    return { ...environmentOfShell(env, workspace), workspace };
}
function environmentOfShell(env, folder) {
    const given = KNOWN_VARIABLES.map((name) => [name, env[name]]);
    const runnerTemp = env['RUNNER_TEMP'] || undefined;
    return {
        folder,
        workspace: undefined,
        temp: runnerTemp ?? (0,external_node_os_namespaceObject.tmpdir)(),
        runnerTemp,
        cores: (0,external_node_os_namespaceObject.availableParallelism)(),
        memory: (0,external_node_os_namespaceObject.totalmem)(),
        variables: Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    };
}


/***/ }),

/***/ 538:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8515);

const WIDTH = 100;
const INDENT = 23;
function helpText() {
    const flags = Object.entries(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .lw)
        .filter(([name]) => name !== 'mode')
        .map(([name, { default: value, help }]) => flagText(name, value === '' ? help : `${help} Default: ${value}`));
    return `Seeded TFRecord fixtures from the config and schema that a training repository already has.

Usage: tfrecord-fixture generate | plan | verify [--FLAG VALUE ...]
       tfrecord-fixture inspect FILE [--record N]

  generate           Write the fixture and read it back.
  plan               Decide and report everything, write no data.
  verify             Check existing files against config and schema.
  inspect            Print what a TFRecord file holds; with --record one example as JSON.

${flags.join('\n')}
${flagText('json', 'Print the outputs as one JSON object on stdout.')}
${flagText('help', 'Print this.')}
${flagText('version', 'Print the version.')}

Exit status: 0 done; 1 refused or failed, with the reason; 2 wrong usage.
`;
}
function flagText(name, help) {
    const lines = wrap(help.replaceAll('`', ''), WIDTH - INDENT);
    return lines.map((line, i) => `${(i === 0 ? `  --${name}` : '').padEnd(INDENT)}${line}`).join('\n');
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

/***/ 8515:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lw: () => (/* binding */ OPTIONS),
  RR: () => (/* binding */ isOptionName),
  TR: () => (/* binding */ parseRequest)
});

// EXTERNAL MODULE: ./src/base/problem.ts
var problem = __nccwpck_require__(8414);
;// CONCATENATED MODULE: ./src/request/parsers.ts
/** How the texts of inputs and flags become values. Each says what it allows when a text does not fit. */
const parsers_text = (value) => ({ value });
const parsers_boolean = (text) => {
    const lower = text.toLowerCase();
    return lower === 'true' || lower === 'false' ? { value: lower === 'true' } : { allowed: 'true or false' };
};
function oneOf(...choices) {
    return (text) => {
        const value = choices.find((choice) => choice === text);
        return value === undefined ? { allowed: choices.join(', ') } : { value };
    };
}
function wholeNumber(min, max) {
    return (text) => {
        const value = Number(text);
        const isPlain = /^\d+$/.test(text) && value >= min && value <= max;
        return isPlain ? { value } : { allowed: `a whole number from ${min} to ${max}` };
    };
}
/** A word that stands for itself, or what `parse` allows. */
function wordOr(word, parse) {
    return (text) => {
        if (text === word)
            return { value: word };
        const parsed = parse(text);
        return 'value' in parsed ? parsed : { allowed: `${word}, or ${parsed.allowed}` };
    };
}
/** Nothing, or what `parse` allows. */
function optional(parse) {
    return (text) => (text === '' ? { value: undefined } : parse(text));
}
/** The lines that are not empty, trimmed. */
const lines = (text) => ({
    value: text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
});
/** Lines `NAME=VALUE`, with the names that Python's string.Template substitutes. */
const assignments = (text) => {
    const pairs = [];
    for (const line of text.split('\n')) {
        const [, name, value] = /^\s*([A-Za-z_]\w*)=(.*?)\r?$/.exec(line) ?? [];
        if (name !== undefined && value !== undefined)
            pairs.push([name, value]);
        else if (line.trim() !== '')
            return { allowed: 'lines NAME=VALUE, where NAME is letters, digits and _' };
    }
    return { value: Object.fromEntries(pairs) };
};
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
const byteCount = (text) => {
    const [, count, unit = 'b'] = /^(\d+(?:\.\d+)?)\s*([a-z]+)?$/i.exec(text) ?? [];
    const factor = UNITS[unit.toLowerCase()];
    if (count === undefined || factor === undefined)
        return { allowed: 'a size such as 500MB, 10GB or 2GiB' };
    return { value: Number(count) * factor };
};
/** The start of a file name that no shell and no glob reads as anything else. */
const filePrefix = (text) => /^\w[\w.-]*$/.test(text)
    ? { value: text }
    : { allowed: 'letters, digits and _ . - (the first no dot or dash)' };

;// CONCATENATED MODULE: ./src/request/options.ts


/** The one table of what a user can set: action.yml, `--help` and the README are checked against it. */
const OPTIONS = {
    mode: options_option('generate', oneOf('generate', 'plan', 'verify'), '`generate` writes the fixture; `plan` decides and reports everything but writes no data; `verify` reads existing files and checks them against config and schema.'),
    config: options_option('builtin:home-recap', parsers_text, 'Training config (YAML), relative to the workspace. The default is the example that ships with the action; empty means no config, then `schema` alone decides.'),
    schema: options_option('', parsers_text, "Feature schema (JSON), relative to the workspace. Overrides the config's `schema_path`."),
    fixture: options_option('', parsers_text, 'Fixture spec (YAML), relative to the workspace: which values to draw.'),
    dataset: options_option('train_data', parsers_text, 'Section of the config to generate for: `train_data` or `validation_data.NAME`.'),
    variables: options_option('', assignments, 'Lines `NAME=VALUE` for `${NAME}` in the config.'),
    examples: options_option('auto', wordOr('auto', wholeNumber(1, Number.MAX_SAFE_INTEGER)), 'How many examples. `auto` is two and a quarter global batches of the config, rounded up, so that a second batch and a remainder exist; 100 without a config.'),
    seed: options_option('0', wholeNumber(0, Number.MAX_SAFE_INTEGER), 'Whole number from 0 to 2^53-1. Another seed gives other values.'),
    shards: options_option('1', wholeNumber(1, 99_999), 'Number of files.'),
    'shard-index': options_option('', optional(wholeNumber(0, 99_998)), 'Write only this shard, counted from 0: one job of a matrix. All shards when empty.'),
    compression: options_option('gzip', oneOf('gzip', 'zlib', 'none'), '`gzip`, `zlib` or `none`.'),
    'compression-level': options_option('auto', wordOr('auto', wholeNumber(0, 9)), '`auto` (fast, sized for random data), or 0 to 9.'),
    'output-dir': options_option('', parsers_text, "Where to write. `RUNNER_TEMP/tfrecord-fixture` when empty; `from-config` is the folder of the config's `inputs` glob."),
    'file-prefix': options_option('random', filePrefix, 'Start of the file names: `random.tfrecord.gz`, or with shards `random-00000-of-00010.tfrecord.gz`.'),
    clean: options_option('false', parsers_boolean, 'First remove what an earlier fixture left in `output-dir`: the files that its manifests name (with `shard-index` those of that shard). Nothing is reused.'),
    path: options_option('', lines, 'For `verify`: files or folders, one a line, in the workspace, `RUNNER_TEMP` or `output-dir`, which is read when this is empty.'),
    verify: options_option('true', parsers_boolean, 'After writing, read every file back: framing, both CRCs, the compressed stream to its end, features, kinds and lengths.'),
    'max-bytes': options_option('10GB', byteCount, 'Refuse to write more than this.'),
    summary: options_option('true', parsers_boolean, 'Write the job summary (the action only).'),
    report: options_option('', parsers_text, 'Also write the report as one self-contained HTML file to this path, relative to the workspace. It must lie there or in `RUNNER_TEMP`.'),
    'lock-file': options_option('', parsers_text, 'Compare the plan with this committed file, relative to the workspace, and fail on a difference, naming the features that changed.'),
    'update-lock': options_option('false', parsers_boolean, 'Write `lock-file` instead of comparing.'),
};
function options_option(defaultText, parse, help) {
    return { default: defaultText, parse, help };
}
/** Where an empty text means something else than the default. */
const EMPTY_MEANS_EMPTY = new Set(['config']);
function isOptionName(name) {
    return Object.hasOwn(OPTIONS, name);
}
/**
 * Reads every option from where `textOf` finds it; an option that is not given, or is given as an empty text (as
 * workflow expressions often are), has its default.
 */
function parseRequest(textOf, onProblem) {
    const get = (name, { default: defaultText, parse }) => {
        const given = textOf(name);
        if (given !== undefined && (given !== '' || EMPTY_MEANS_EMPTY.has(name))) {
            const parsed = parse(given);
            if ('value' in parsed)
                return parsed.value;
            onProblem((0,problem/* error */.z3)('invalid-input', undefined, `"${name}" is ${JSON.stringify(given)}: allowed is ${parsed.allowed}`));
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


/***/ }),

/***/ 3308:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/base/problem.ts
var base_problem = __nccwpck_require__(8414);
;// CONCATENATED MODULE: ./src/base/text.ts
/** `7.23 MB`: three significant digits, powers of 1000. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return formatCount(bytes, 'byte');
    const units = ['kB', 'MB', 'GB', 'TB', 'PB'];
    const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
    return `${(bytes / 1000 ** power).toPrecision(3)} ${units[power - 1]}`;
}
/** `1,024 examples`, `1 file`. */
function formatCount(count, noun) {
    return `${groupDigits(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** `1,024` */
function groupDigits(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 to 16 characters`, or `1 byte` where both ends are equal. */
function formatRange({ min, max }, noun) {
    return min === max ? formatCount(min, noun) : `${min} to ${formatCount(max, noun)}`;
}
/** `12.5 %`: a rate as it was asked for. */
function percent(rate) {
    return `${Number((100 * rate).toPrecision(3))} %`;
}
/** `2024-01-31`, of milliseconds since 1970. */
function dateText(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = path.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = path.dirname(filePath);
                        const upperName = path.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = path.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        (0,external_assert_namespaceObject.ok)(fsPath, 'a path argument must be provided');
        yield mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (ioUtil.IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (ioUtil.IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(path.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (ioUtil.isRooted(tool)) {
            const filePath = yield ioUtil.tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(path.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(path.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield ioUtil.tryGetExecutablePath(path.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: ./src/base/broken-kind.ts
/** What can be wrong with a file on purpose. */
const BROKEN_KINDS = [
    'truncated-header',
    'truncated-data',
    'truncated-crc',
    'flipped-length',
    'flipped-data',
    'flipped-crc',
    'truncated-stream',
    'missing-trailer',
    'trailing-bytes',
    'wrong-compression',
    'no-records',
    'empty',
];
/**
 * Where broken files lie, below the fixture's folder: out of reach of the globs that readers are given, which as
 * `*.gz` would match them beside the good files.
 */
const BROKEN_FOLDER = 'broken';

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./src/workspace/regular-file.ts
/** Reading regular files. A link under their name is not followed, and a pipe or a device never holds a run up. */

/** Windows knows neither of the last two, and has undefined for them, which counts as 0 here. */
const FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK;
/** Far beyond any config, schema or report, and small enough to read into memory. */
const MAX_TEXT_BYTES = 64 * 2 ** 20;
/**
 * What a regular file holds, or its size when it holds more than `maxBytes`. Undefined where there is a link, a folder,
 * a pipe or a device instead.
 */
function readRegular(path, maxBytes) {
    // Opening a device can have effects of its own, so the file is looked at first; the descriptor is what counts.
    if (!(0,external_node_fs_namespaceObject.lstatSync)(path).isFile())
        return undefined;
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(path, FLAGS);
    try {
        const status = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
        if (!status.isFile())
            return undefined;
        return status.size > maxBytes ? { size: status.size } : (0,external_node_fs_namespaceObject.readFileSync)(descriptor);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
/** The text of a regular file; undefined where there is none that can be read, or where it is too long. */
function readText(path, maxBytes = MAX_TEXT_BYTES) {
    try {
        const content = readRegular(path, maxBytes);
        return Buffer.isBuffer(content) ? content.toString('utf8') : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/workspace/path-info.ts
/** What is there, without touching it. */



/** What a path leads to; undefined where there is nothing. */
function pathKind(path) {
    const status = (0,external_node_fs_namespaceObject.statSync)(path, { throwIfNoEntry: false });
    if (status === undefined)
        return undefined;
    return status.isDirectory() ? 'folder' : 'file';
}
/** What stands under a path itself, where a link is not followed; undefined where there is nothing. */
function entryKind(path) {
    const status = statusOf(path);
    if (status === undefined)
        return undefined;
    if (status.isSymbolicLink())
        return 'link';
    if (status.isDirectory())
        return 'folder';
    return status.isFile() ? 'file' : 'other';
}
/** The names in a folder, sorted; none where it cannot be listed. */
function listNames(folder) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}
/** The SHA-256, in hex, of a small regular file; undefined where there is none, or a link. */
function fileDigest(path) {
    if (fileSize(path) === undefined)
        return undefined;
    const content = readRegular(path, Number.POSITIVE_INFINITY);
    return Buffer.isBuffer(content) ? (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') : undefined;
}
/** The size of a regular file; undefined where there is none, or a link. */
function fileSize(path) {
    const status = statusOf(path);
    return status?.isFile() ? status.size : undefined;
}
function statusOf(path) {
    try {
        return (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        // Below a file, or below a folder that cannot be searched, nothing can be found.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/workspace/real-path.ts
/** Where a path leads once every link on the way is resolved, also where nothing is there yet. */



/**
 * The path without links. What does not exist yet is taken as it is named, below the nearest folder that exists.
 * Undefined where a link leads nowhere, or in a circle.
 */
function realPath(path) {
    const existing = nearestExisting(path);
    try {
        const real = (0,external_node_fs_namespaceObject.realpathSync)(existing);
        return existing === path ? real : (0,external_node_path_namespaceObject.join)(real, path.slice(existing.length));
    }
    catch {
        return undefined;
    }
}
/** The path itself, or the nearest folder above it, that is there; a link that leads nowhere is there. */
function nearestExisting(path) {
    return path === (0,external_node_path_namespaceObject.dirname)(path) || entryKind(path) !== undefined ? path : nearestExisting((0,external_node_path_namespaceObject.dirname)(path));
}

;// CONCATENATED MODULE: ./src/workspace/workspace.ts



const CHECKOUT = 'add a step that uses actions/checkout before this one';
/** Finds the workspace; an empty one of the runner means that the checkout was forgotten. */
function openWorkspace({ folder: start, workspace, runnerTemp }, onProblem) {
    const folder = (0,external_node_path_namespaceObject.resolve)(start);
    const entries = listFolder(folder);
    if (entries === undefined) {
        onProblem((0,base_problem/* error */.z3)('workspace-unreadable', undefined, `the workspace ${folder} is no folder that can be read`, CHECKOUT));
        return undefined;
    }
    if (workspace !== undefined && entries.length === 0) {
        onProblem((0,base_problem/* error */.z3)('workspace-empty', undefined, `the workspace ${folder} is empty: it holds no checkout`, CHECKOUT));
        return undefined;
    }
    const boundary = workspace ?? findGitRoot(folder, undefined) ?? folder;
    const temp = runnerTemp !== undefined && (0,external_node_fs_namespaceObject.existsSync)(runnerTemp) ? [runnerTemp] : [];
    const named = [boundary, ...temp].map((path) => (0,external_node_path_namespaceObject.resolve)(path));
    const roots = named.map((path) => (0,external_node_fs_namespaceObject.realpathSync)(path));
    return { folder, boundary: (0,external_node_fs_namespaceObject.realpathSync)(boundary), roots, named };
}
/** The git checkout that holds `path`: its root becomes the variable TML_BASE. */
function requireGitRoot({ folder, boundary }, path, onProblem) {
    const file = (0,external_node_path_namespaceObject.resolve)(folder, path);
    const parent = (0,external_node_fs_namespaceObject.existsSync)(file) ? (0,external_node_path_namespaceObject.dirname)((0,external_node_fs_namespaceObject.realpathSync)(file)) : folder;
    // A config in the runner's temporary folder is about the checkout that is in the workspace.
    const root = findGitRoot(isInside(boundary, parent) ? parent : folder, boundary);
    if (root !== undefined)
        return root;
    const message = `${displayPath(folder, file)} lies in no git checkout, whose root would be TML_BASE`;
    onProblem((0,base_problem/* error */.z3)('no-git-checkout', undefined, message, `${CHECKOUT}, or give TML_BASE=FOLDER in "variables"`));
    return undefined;
}
/** `path` as the user would name it: relative where it lies inside the folder, with slashes on every system. */
function displayPath(folder, path) {
    return isInside(folder, path) ? (0,external_node_path_namespaceObject.relative)(folder, path).replaceAll(external_node_path_namespaceObject.sep, '/') || '.' : path;
}
/** Whether a path without links lies where files may be read and written. */
function isAllowed({ roots }, real) {
    return roots.some((root) => isInside(root, real));
}
/** What is wrong with a path that leads to `real`, which is not allowed. */
function outside({ boundary, roots }, path, real) {
    const temp = roots.length > 1 ? " and the runner's temporary folder" : '';
    const way = real === path ? '' : ` (it leads to ${real})`;
    return `lies outside the workspace ${boundary}${temp}${way}`;
}
function isInside(folder, path) {
    const way = (0,external_node_path_namespaceObject.relative)(folder, path);
    return way.split(/[\\/]/)[0] !== '..' && !(0,external_node_path_namespaceObject.isAbsolute)(way);
}
/** A `.git` folder, or the file that stands for it in worktrees and submodules. */
function findGitRoot(start, boundary) {
    for (let folder = start;; folder = (0,external_node_path_namespaceObject.dirname)(folder)) {
        if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(folder, '.git')))
            return folder;
        if (folder === boundary || folder === (0,external_node_path_namespaceObject.dirname)(folder))
            return undefined;
    }
}
function listFolder(folder) {
    try {
        return (0,external_node_fs_namespaceObject.statSync)(folder).isDirectory() ? (0,external_node_fs_namespaceObject.readdirSync)(folder, { withFileTypes: true }) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/fixture/read-manifest.ts



/** The manifest at `path`; undefined when there is none, or when it is none of ours or is damaged. */
function readManifest(path) {
    const all = fieldsOf(readJson(path));
    const { formatVersion, fingerprint, compression, examples, files } = all;
    if (fieldsOf(all['generator'])['name'] !== 'tfrecord-fixture')
        return undefined;
    if (typeof formatVersion !== 'number' || typeof fingerprint !== 'string')
        return undefined;
    if (compression !== 'gzip' && compression !== 'zlib' && compression !== 'none')
        return undefined;
    if (typeof examples !== 'number' || !Array.isArray(files))
        return undefined;
    const found = files.map(foundFile);
    if (!found.every((file) => file !== undefined))
        return undefined;
    return {
        ...{ formatVersion, fingerprint, compression, examples, files: found },
        broken: foundBroken(all['broken']),
        edgeCases: foundEdgeCases(all['edgeCases']),
        fixtureDigest: aboutOf(all),
    };
}
function foundBroken(list) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((entry) => {
        const { file, what, sha256 } = fieldsOf(entry);
        if (typeof what !== 'string' || typeof sha256 !== 'string' || !isBrokenFile(file, what))
            return [];
        return [{ file, what, sha256 }];
    });
}
/** What is damaged is left out: then the verification finds a fault where one was intended. */
function foundEdgeCases(list) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((entry) => {
        const { example, features, change } = fieldsOf(entry);
        const { type } = fieldsOf(change);
        if (typeof example !== 'number' || typeof type !== 'string' || !Array.isArray(features))
            return [];
        return [{ example, features: features.map(String), change: { type } }];
    });
}
/**
 * Without what is counted, what comes with the first shard alone, and what is computed from the rest: the logarithms of two machines can differ in
 * their last digit.
 */
function aboutOf({ files, generator, labels, broken, features, ...fixtureDigest }) {
    const described = Array.isArray(features) ? features.map(withoutCounts) : features;
    const text = JSON.stringify({ ...fixtureDigest, features: described });
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function withoutCounts(feature) {
    const { statistics: _, partial: __, ...plan } = fieldsOf(feature);
    return plan;
}
function foundFile(entry) {
    const { file, firstExample, examples, bytes, sha256, contentSha256 } = fieldsOf(entry);
    if (!isDataFile(file) || typeof sha256 !== 'string' || typeof contentSha256 !== 'string')
        return undefined;
    if (typeof firstExample !== 'number' || typeof examples !== 'number' || typeof bytes !== 'number')
        return undefined;
    return { file, firstExample, examples, bytes, sha256, contentSha256 };
}
/**
 * A manifest is a file that anybody can write, and what it names may be replaced: it must not name anything outside
 * its folder, nor anything in it that no fixture writes.
 */
function isDataFile(name) {
    return typeof name === 'string' && /^\w[\w.-]*\.tfrecord(\.gz|\.zz)?$/.test(name);
}
/** `broken/PREFIX.KIND.tfrecord.gz`, of a kind that there is. */
function isBrokenFile(name, what) {
    if (typeof name !== 'string' || !name.startsWith(`${BROKEN_FOLDER}/`))
        return false;
    const [file, stem = ''] = [name.slice(BROKEN_FOLDER.length + 1), name.split('.tfrecord')[0]];
    return isDataFile(file) && stem.endsWith(`.${what}`) && BROKEN_KINDS.some((kind) => kind === what);
}
/** The longest text that Node can hold; manifests of many shards and features are long. */
const MAX_MANIFEST_BYTES = 2 ** 29;
/** What a JSON file holds; undefined where it cannot be read, or is not a regular file. */
function readJson(path) {
    try {
        return JSON.parse(readText(path, MAX_MANIFEST_BYTES) ?? '');
    }
    catch {
        return undefined;
    }
}
/** The members of a JSON object; of anything else none. */
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

;// CONCATENATED MODULE: ./src/fixture/temporary-file.ts
/** Temporary names: `.NAME.MARK.partial` is what a run is writing, or was when it died, of the file NAME. */





const PARTIAL = /^\.(.+)\.([0-9a-f]{12})\.partial$/;
function makeMark() {
    return (0,external_node_crypto_.randomBytes)(6).toString('hex');
}
function partialFile(name, mark) {
    return `.${name}.${mark}.partial`;
}
/**
 * What runs are writing into the folder, or left there; nothing where there is no folder. A link or a folder of such a
 * name is none of theirs.
 */
function findPartials(folder) {
    return listNames(folder).flatMap((file) => {
        const [, name, mark] = PARTIAL.exec(file) ?? [];
        if (name === undefined || mark === undefined)
            return [];
        return fileSize((0,external_node_path_namespaceObject.join)(folder, file)) === undefined ? [] : [{ file, name, mark }];
    });
}
/**
 * Removes all that other runs than `mark` write which write one of these names. A manifest that is whole stays: its
 * run was about to give the files their names, and it alone says whose those are that have one.
 */
async function removePartials(folder, names, mark) {
    const wanted = new Set(names);
    const partials = findPartials(folder).filter((partial) => partial.mark !== mark);
    const isWhole = ({ file }) => readManifest((0,external_node_path_namespaceObject.join)(folder, file)) !== undefined;
    const rivals = partials.filter((partial) => wanted.has(partial.name) && !isWhole(partial));
    const marks = new Set(rivals.map((rival) => rival.mark));
    for (const partial of partials) {
        if (!marks.has(partial.mark) || isWhole(partial))
            continue;
        // One that cannot be removed disturbs nothing: its name is nobody else's.
        await (0,promises_.rm)((0,external_node_path_namespaceObject.join)(folder, partial.file), { force: true }).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./src/fixture/own-files.ts
/**
 * What earlier fixtures left in a folder. Only this is ever replaced or removed. A manifest may be a stranger's: what it
 * names counts as far as it is a regular file of the folder itself, which no link leads out of.
 */






const JOINT = 'manifest.json';
/** Names of the files in a folder that look like manifests, the joint one first. */
function findManifests(folder) {
    const names = listNames(folder);
    const ofShards = names.filter((name) => name.endsWith('.manifest.json') && !name.startsWith('.'));
    return names.includes(JOINT) ? [JOINT, ...ofShards] : ofShards;
}
/** Manifests that were whole when their run died, or that are just about to get their names. */
function findUnpublished(folder) {
    const partials = findPartials(folder);
    return partials
        .filter(({ name }) => name === JOINT || name.endsWith('.manifest.json'))
        .flatMap(({ file, name, mark }) => {
        const rest = partials.filter((partial) => partial.mark === mark && partial.file !== file);
        const names = rest.map((partial) => partial.file);
        return readOwn(folder, { name, file, rest: names });
    });
}
/** Names of what may be replaced: the files that manifests name, then the manifests. */
function findOwnFiles(folder) {
    const manifests = findOwnManifests(folder);
    return new Set([...filesOf(manifests), ...manifests.map(({ file }) => file)].filter(isOwnIn(folder)));
}
/**
 * Names of what goes away when the `files` of a new fixture get their names together with their `manifest`: what the
 * manifest's predecessor names. A joint manifest takes the place of the shards' as well.
 */
function findObsolete(folder, files, manifest) {
    const manifests = findOwnManifests(folder);
    const replaced = manifests.filter(({ name }) => name === manifest);
    const gone = new Set([...files, ...filesOf(replaced)]);
    const isStale = ({ name, content }) => manifest === JOINT && name !== JOINT && content.files.some(({ file }) => gone.has(file));
    const obsolete = [...replaced, ...manifests.filter(isStale)];
    const kept = new Set([...files, manifest]);
    // The manifests last: until then they say whose the files are, should the run die.
    const names = [
        ...filesOf(obsolete),
        ...obsolete.flatMap(({ rest }) => rest),
        ...obsolete.map(({ file }) => file),
    ];
    return [...new Set(names)].filter((name) => !kept.has(name)).filter(isOwnIn(folder));
}
/** Removes what runs that died left of files of these names. */
async function removeLeftovers(folder, names) {
    const wanted = new Set(names);
    const whole = findUnpublished(folder).filter(({ name }) => wanted.has(name));
    for (const name of whole.flatMap(({ file, rest }) => [...rest, file]))
        await (0,promises_.rm)((0,external_node_path_namespaceObject.join)(folder, name), { force: true });
    await removePartials(folder, names, '');
}
/** Removes what an earlier fixture left: everything, or where `manifest` is a shard's, only what that one names. */
async function removeOwnFiles(folder, manifest) {
    // The other shards are other jobs', which may be at work.
    const names = manifest === JOINT
        ? [...findOwnFiles(folder)]
        : [...findObsolete(folder, [], manifest), manifest].filter(isOwnIn(folder));
    const partials = manifest === JOINT ? findPartials(folder).map(({ file }) => file) : [];
    for (const name of [...names, ...partials])
        await (0,promises_.rm)((0,external_node_path_namespaceObject.join)(folder, name), { force: true });
    await removeBrokenFolder(folder);
}
/** Removes the folder of broken files, if nothing is left in it. */
async function removeBrokenFolder(folder) {
    await (0,promises_.rmdir)((0,external_node_path_namespaceObject.join)(folder, BROKEN_FOLDER)).catch(() => undefined);
}
function findOwnManifests(folder) {
    const published = findManifests(folder).flatMap((name) => readOwn(folder, { name, file: name, rest: [] }));
    return [...published, ...findUnpublished(folder)];
}
function readOwn(folder, found) {
    const content = readManifest((0,external_node_path_namespaceObject.join)(folder, found.file));
    return content === undefined ? [] : [{ ...found, content }];
}
/** Whether a name in the folder is that of a regular file, and no link leads to it. */
function isOwnIn(folder) {
    return (name) => entryKind((0,external_node_path_namespaceObject.join)(folder, name)) === 'file' &&
        ((0,external_node_path_namespaceObject.dirname)(name) === '.' || entryKind((0,external_node_path_namespaceObject.join)(folder, (0,external_node_path_namespaceObject.dirname)(name))) === 'folder');
}
function filesOf(manifests) {
    return manifests.flatMap(({ content }) => [...content.files, ...content.broken].map(({ file }) => file));
}

;// CONCATENATED MODULE: ./src/fixture/folder.ts










/**
 * Refuses an output folder that is named inside the workspace, or inside the runner's temporary folder, and that a link
 * leads out of there: a pull request could have committed the link. A folder that is named elsewhere is the caller's
 * choice, unless it leads nowhere. False after a problem was reported.
 */
function checkDiversion(workspace, folder, onProblem) {
    const { named, roots } = workspace;
    const isElsewhere = ![...named, ...roots].some((root) => isInside(root, folder));
    const real = realPath(folder);
    if (real !== undefined && (isElsewhere || isAllowed(workspace, real)))
        return true;
    const message = real === undefined ? 'has a link in it that leads nowhere' : outside(workspace, folder, real);
    const fix = 'remove the link, or name the folder that it leads to in "output-dir"';
    onProblem((0,base_problem/* error */.z3)('output-folder-unusable', undefined, `the output folder ${folder} ${message}`, fix));
    return false;
}
/**
 * Checks, before anything is made, that `folder` can be made or written to, has room for `bytes`, and that none of
 * `files` exists in it but from an earlier fixture.
 */
function checkOutputFolder(folder, files, bytes, onProblem) {
    const existing = nearestExisting(folder);
    const refuse = (found) => onProblem((0,base_problem/* error */.z3)('output-folder-unusable', undefined, found, 'choose another "output-dir"'));
    if (!(0,external_node_fs_namespaceObject.statSync)(existing).isDirectory()) {
        refuse(`the output folder ${folder} cannot be made: ${existing} is a file`);
    }
    else if (!isWritable(existing)) {
        refuse(`the output folder ${folder} cannot be written: ${existing} is read-only`);
    }
    else {
        checkRoom(existing, bytes, onProblem);
        checkBrokenFolder(folder, files, onProblem);
        checkForeignFiles(folder, files, onProblem);
    }
}
/** Makes the folder, and returns how to take away again what of it was made and is still empty. */
async function makeFolder(folder) {
    const made = [];
    for (let path = folder; !(0,external_node_fs_namespaceObject.existsSync)(path); path = (0,external_node_path_namespaceObject.dirname)(path))
        made.push(path);
    await mkdirP(folder);
    return async () => {
        // The first that holds something ends it: so do all above it.
        for (const path of made)
            if (!(await wasRemoved(path)))
                return;
    };
}
/** Checks the folder for temporary files. */
function checkTempFolder(folder, onProblem) {
    if ((0,external_node_fs_namespaceObject.existsSync)(folder) && (0,external_node_fs_namespaceObject.statSync)(folder).isDirectory() && isWritable(folder))
        return;
    onProblem((0,base_problem/* error */.z3)('temporary-folder-unwritable', undefined, `the temporary folder ${folder} cannot be written`, 'set RUNNER_TEMP to a folder that can'));
}
/** Through a link, files of another folder would be replaced and removed. */
function checkBrokenFolder(folder, files, onProblem) {
    const broken = (0,external_node_path_namespaceObject.join)(folder, BROKEN_FOLDER);
    const kind = entryKind(broken);
    const isWritten = files.some((file) => file.startsWith(`${BROKEN_FOLDER}/`));
    const fix = 'remove it, or choose another "output-dir"';
    if (kind === 'link')
        onProblem((0,base_problem/* error */.z3)('broken-folder-unusable', undefined, `${broken} is a link, and must be a folder`, fix));
    else if (kind !== undefined && kind !== 'folder' && isWritten)
        onProblem((0,base_problem/* error */.z3)('broken-folder-unusable', undefined, `${broken} exists and is not a folder`, fix));
}
/** A file that no earlier fixture wrote is never replaced. */
function checkForeignFiles(folder, files, onProblem) {
    const own = findOwnFiles(folder);
    for (const file of files) {
        if (own.has(file) || entryKind((0,external_node_path_namespaceObject.join)(folder, file)) === undefined)
            continue;
        const message = `${(0,external_node_path_namespaceObject.join)(folder, file)} exists and is no file of an earlier fixture`;
        onProblem((0,base_problem/* error */.z3)('foreign-output-file', undefined, message, 'remove it, or choose another "output-dir" or "file-prefix"'));
    }
}
function checkRoom(folder, bytes, onProblem) {
    const { bavail, bsize } = (0,external_node_fs_namespaceObject.statfsSync)(folder);
    if (bavail * bsize >= bytes)
        return;
    const message = `the fixture can take ${bytes} bytes: the disk of ${folder} has ${bavail * bsize} left`;
    onProblem((0,base_problem/* error */.z3)('disk-full', undefined, message, 'ask for fewer examples, or choose another "output-dir"'));
}
function wasRemoved(folder) {
    return (0,promises_.rmdir)(folder).then(() => true, () => false);
}
function isWritable(folder) {
    try {
        (0,external_node_fs_namespaceObject.accessSync)(folder, external_node_fs_namespaceObject.constants.W_OK | external_node_fs_namespaceObject.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/base/nearest.ts
var nearest = __nccwpck_require__(8859);
;// CONCATENATED MODULE: ./src/workspace/read-input.ts






/**
 * Reads a regular file that lies inside the workspace, or inside the runner's temporary folder, once links are
 * resolved: a pull request must not read the machine through a path. `what` says what the file is for; `place` where
 * its path is written, if in a file; `cureIfAbsent` how it comes to be, where it is no misspelling.
 */
function readInput(workspace, path, what, place, onProblem, cureIfAbsent) {
    const { folder } = workspace;
    const file = (0,external_node_path_namespaceObject.resolve)(folder, path);
    const name = displayPath(folder, file);
    const refuse = (found, fix) => {
        onProblem((0,base_problem/* error */.z3)('input-unreadable', place, `${what} ${name} ${found}`, fix));
        return undefined;
    };
    try {
        const real = (0,external_node_fs_namespaceObject.realpathSync)(file);
        if (!isAllowed(workspace, real))
            return refuse(outside(workspace, file, real), 'move it inside');
        if ((0,external_node_fs_namespaceObject.statSync)(real).isDirectory())
            return refuse('is a folder, not a file', suggestInside(real));
        const bytes = readRegular(real, MAX_TEXT_BYTES);
        if (bytes === undefined)
            return refuse('is not a regular file');
        if ('size' in bytes)
            return refuse(`has ${bytes.size} bytes: at most ${MAX_TEXT_BYTES} are read`);
        return { name, bytes };
    }
    catch (cause) {
        if (codeOf(cause) === 'ENOENT')
            return refuse('does not exist', cureIfAbsent ?? suggestBeside(file));
        return refuse(`cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
}
function codeOf(cause) {
    return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}
function suggestBeside(file) {
    return (0,nearest/* suggest */.Z)((0,external_node_path_namespaceObject.basename)(file), list((0,external_node_path_namespaceObject.dirname)(file)).map(({ name }) => name));
}
function suggestInside(folder) {
    const names = list(folder).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
    return names.length === 0 ? '' : `name one of the files in it: ${names.slice(0, 5).join(', ')}`;
}
function list(folder) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./src/fixture/staging.ts






/**
 * Starts to write files of these names, and takes over from whoever else writes one of them: from a run that was
 * killed, whose temporary files go away, and from one that still goes on, which then fails. Of two runs that write
 * the same names at the same time at most one ends well, so that their files never mix.
 */
async function openStaging(folder, names) {
    const mark = makeMark();
    const files = new Map();
    const sealed = [];
    /** The inodes, by name. */
    const published = new Map();
    const sealing = [];
    const opened = new Set();
    const pathOf = (name) => (0,external_node_path_namespaceObject.join)(folder, partialFile(name, mark));
    const takeOver = () => removePartials(folder, names, mark);
    const checkOwnership = () => {
        const lost = [...files.values()].find((name) => !(0,external_node_fs_namespaceObject.existsSync)(pathOf(name)));
        if (lost !== undefined)
            throw takenOver(folder, lost);
    };
    const syncAndClose = async (handle) => {
        await handle.sync();
        opened.delete(handle);
        await handle.close();
    };
    const giveName = async (name) => {
        const { ino } = await (0,promises_.lstat)(pathOf(name));
        await (0,promises_.rename)(pathOf(name), (0,external_node_path_namespaceObject.join)(folder, name));
        published.set(name, ino);
    };
    await takeOver();
    return {
        pathOf,
        checkOwnership,
        async open(name) {
            const handle = await (0,promises_.open)(pathOf(name), 'wx');
            files.set(handle, name);
            opened.add(handle);
            return handle;
        },
        seal(handle) {
            sealed.push(files.get(handle) ?? '');
            const closed = syncAndClose(handle);
            // It is awaited before anything is published; until then its failure must not count as unhandled.
            closed.catch(() => undefined);
            sealing.push(closed);
        },
        async publish(obsolete) {
            await Promise.all(sealing);
            checkOwnership();
            // Of two runs that come here together, the one that takes over later finds its own files taken away.
            await takeOver();
            checkOwnership();
            for (const name of obsolete)
                await (0,promises_.rm)((0,external_node_path_namespaceObject.join)(folder, name), { force: true });
            for (const name of sealed) {
                await giveName(name).catch((cause) => {
                    throw codeOf(cause) === 'ENOENT' ? takenOver(folder, name) : cause;
                });
            }
        },
        async discard() {
            await Promise.allSettled(sealing);
            for (const handle of opened)
                await handle.close();
            for (const name of files.values())
                await (0,promises_.rm)(pathOf(name), { force: true });
            for (const [name, ino] of published) {
                const path = (0,external_node_path_namespaceObject.join)(folder, name);
                // What another run has put in its place since is not ours.
                if ((0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false })?.ino === ino)
                    await (0,promises_.rm)(path, { force: true });
            }
        },
    };
}
function takenOver(folder, name) {
    const message = `another run writes ${name} into ${folder} as well, and has taken over`;
    const fix = 'give each run an "output-dir" of its own, or start one after the other';
    return new base_problem/* ProblemsError */.FQ([(0,base_problem/* error */.z3)('taken-over', undefined, message, fix)]);
}

;// CONCATENATED MODULE: ./src/fixture/replace-text.ts




/**
 * Gives a text file this content, whole or not at all; one that has it already is not touched. The text is written to
 * a new file under a name that nobody can foresee, and a link under the final name is replaced, never followed.
 */
async function replaceText(path, text) {
    if (readText(path) === text)
        return;
    const [folder, name] = [(0,external_node_path_namespaceObject.dirname)(path), (0,external_node_path_namespaceObject.basename)(path)];
    const unmakeFolder = await makeFolder(folder);
    const staging = await openStaging(folder, [name]);
    try {
        const handle = await staging.open(name);
        await handle.writeFile(text);
        staging.seal(handle);
        await staging.publish([]);
    }
    catch (cause) {
        await staging.discard();
        await unmakeFolder();
        throw cause;
    }
}

;// CONCATENATED MODULE: ./src/workspace/write-target.ts






/**
 * Finds where to write a text file that must lie inside the workspace, or inside the runner's temporary folder, once
 * links are resolved. A link under its own name is refused: whoever committed it chose what it leads to.
 */
function checkTarget(workspace, path, what, onProblem) {
    const { folder } = workspace;
    const file = (0,external_node_path_namespaceObject.resolve)(folder, path);
    const refuse = (found, fix = '') => {
        onProblem((0,base_problem/* error */.z3)('target-unwritable', undefined, `${what} ${displayPath(folder, file)} ${found}`, fix));
        return undefined;
    };
    const parent = realPath((0,external_node_path_namespaceObject.dirname)(file));
    if (parent === undefined)
        return refuse(`cannot be written: a link in ${(0,external_node_path_namespaceObject.dirname)(file)} leads nowhere`, 'remove the link');
    const real = (0,external_node_path_namespaceObject.join)(parent, (0,external_node_path_namespaceObject.basename)(file));
    if (!isAllowed(workspace, real))
        return refuse(outside(workspace, file, real), 'name one inside');
    const existing = nearestExisting(parent);
    if (entryKind(existing) !== 'folder')
        return refuse(`cannot be written: ${existing} is not a folder`);
    const kind = entryKind(real);
    if (kind === undefined)
        return { path: real, text: undefined };
    if (kind === 'link')
        return refuse('is a link', 'remove the link, or name the file itself');
    if (kind !== 'file')
        return refuse('is not a regular file');
    const text = readText(real);
    return text === undefined ? refuse('exists and cannot be read') : { path: real, text };
}
/** Where the report goes; undefined, and a problem, where `mark` does not tell that an earlier report may be replaced. */
function checkReportPath(workspace, path, mark, onProblem) {
    const target = checkTarget(workspace, path, 'the report', onProblem);
    if (target?.text === undefined || target.text.includes(mark))
        return target?.path;
    const message = `the report ${target.path} exists and is no report of an earlier run`;
    onProblem((0,base_problem/* error */.z3)('foreign-report-file', undefined, message, 'remove it, or choose another "report"'));
    return undefined;
}

;// CONCATENATED MODULE: ./src/yaml/source.ts

/** Reads a file's bytes as UTF-8, with or without a byte order mark; reports where they are not. */
function readSource(file, bytes, onProblem) {
    const text = new TextDecoder('utf-8').decode(bytes);
    const source = { file, text, variables: [], unresolved: [], placeAt: places(file, text) };
    const fault = text.includes(REPLACEMENT) ? firstInvalid(text, bytes) : -1;
    if (fault < 0)
        return source;
    onProblem((0,base_problem/* error */.z3)('not-utf-8', source.placeAt(fault), 'text is not UTF-8', 'save the file with the encoding UTF-8'));
    return undefined;
}
const REPLACEMENT = '\ufffd';
/** Offset of the first replacement character that stands for broken bytes, not for itself; -1 if none does. */
function firstInvalid(text, bytes) {
    const encoder = new TextEncoder();
    const replacement = encoder.encode(REPLACEMENT);
    let position = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    let from = 0;
    for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, from)) {
        position += encoder.encode(text.slice(from, at)).length;
        if (!replacement.every((byte, i) => bytes[position + i] === byte))
            return at;
        position += replacement.length;
        from = at + 1;
    }
    return -1;
}
/** Finds the line of an offset by bisection, over line starts that are only searched for on first use. */
function places(file, text) {
    let starts;
    return (offset) => {
        starts ??= [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
        const line = lastAtOrBefore(starts, offset, (start) => start);
        return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    };
}
/** As CPython's `string.Template.pattern`: `$$`, `$name`, `${name}`; any other `$` is text. */
const VARIABLE = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*)\})/gi;
/**
 * Replaces variables as Python's `string.Template(text).safe_substitute(variables)` does: a name that is not
 * given stays as it is written. Every offset of a value leads back to the variable that it replaced.
 */
function substitute(source, variables) {
    const replaced = [];
    const unresolved = [];
    let text = '';
    let copied = 0;
    for (const { 0: written, 1: dollar, 2: bare, 3: braced, index: from } of source.text.matchAll(VARIABLE)) {
        const name = bare ?? braced ?? '';
        const value = dollar ?? (Object.hasOwn(variables, name) ? variables[name] : undefined);
        text += source.text.slice(copied, from);
        copied = from + written.length;
        const start = text.length;
        text += value ?? written;
        if (value === undefined)
            unresolved.push({ name, offset: start });
        else
            replaced.push({ start, end: text.length, from, to: copied });
    }
    text += source.text.slice(copied);
    return {
        file: source.file,
        text,
        variables: Object.keys(variables),
        unresolved,
        placeAt: (offset) => source.placeAt(original(offset, replaced)),
    };
}
/** The offset before substitution; inside a value it is where the variable starts. */
function original(offset, replaced) {
    const before = replaced[lastAtOrBefore(replaced, offset, ({ start }) => start)];
    if (before === undefined)
        return offset;
    return offset < before.end ? before.from : before.to + (offset - before.end);
}
/** Index of the last item whose position is at most `offset`, in ascending `items`; -1 if there is none. */
function lastAtOrBefore(items, offset, position) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const item = items[middle];
        if (item !== undefined && position(item) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

// EXTERNAL MODULE: ./src/base/one-line.ts
var one_line = __nccwpck_require__(9880);
;// CONCATENATED MODULE: ./src/lock/differences.ts

/** A log is read, not scrolled; every difference is a problem of its own as well. */
const ROWS = 40;
const WIDTH = 36;
/** The differences between a locked and a planned fixture as the lines of one table. */
function formatDifferences(differences, file) {
    const rows = differences
        .slice(0, ROWS)
        .map(({ name, change, locked, planned }) => [name, change, locked, planned].map(cut));
    const table = [['feature or setting', 'change', 'locked', 'planned'], ...rows];
    const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
    const lines = table.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    const rest = differences.length - rows.length;
    return [`Not as ${file} has it:`, ...lines, ...(rest > 0 ? [`… and ${rest} more`] : [])];
}
/** As the log shows it, so that its width is known. */
function cut(text) {
    const shown = [...(0,one_line/* oneLine */.T)(text)];
    return shown.length > WIDTH ? `${shown.slice(0, WIDTH - 1).join('')}…` : shown.join('');
}

;// CONCATENATED MODULE: ./src/plan/plan.ts
/** Version of everything that turns a plan into bytes: the value functions, the encoding, this shape. */
const FORMAT_VERSION = 1;

;// CONCATENATED MODULE: ./src/plan/fingerprint.ts


/** SHA-256, in hex, of everything that decides the records: equal fingerprint, equal records. */
function fingerprint(data) {
    const known = KNOWN.get(data);
    if (known !== undefined)
        return known;
    const made = digest(canonicalJson(data));
    KNOWN.set(data, made);
    return made;
}
/** A run asks three times; plans never change. */
const KNOWN = new WeakMap();
/** The key under which a cache keeps the fixture. */
function cacheKey(fingerprint) {
    return `tfrecord-fixture-${FORMAT_VERSION}-${fingerprint}`;
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** JSON without white space whose object keys are sorted, so that equal data is equal text. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, part) => (isRecord(part) ? sortKeys(part) : part));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function sortKeys(record) {
    return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./src/lock/lock.ts
/** What a lock file remembers of a plan, and how a later plan differs from it. */


function lockOf(data) {
    const { features, ...settings } = data;
    const locked = features.map(({ name, ...fields }) => ({ name, digest: digestOf(name, fields), fields }));
    return { fingerprint: fingerprint(data), settings, features: locked };
}
/** Whether the lock says what it said when it was written: its digests fit what there is to read. */
function isIntact({ fingerprint, settings, features }) {
    const plan = { ...settings, features: features.map(({ name, fields }) => ({ name, ...fields })) };
    const digests = features.every(({ name, digest, fields }) => digest === digestOf(name, fields));
    return digests && sha256(canonicalJson(plan)) === fingerprint;
}
/** Settings first, then the features in the order of the plan, then those that it has no more. */
function compareLocks(locked, planned) {
    const before = new Map(locked.features.map((feature) => [feature.name, feature]));
    const now = new Set(planned.features.map(({ name }) => name));
    return [
        ...differentFields(locked.settings, planned.settings).map((field) => ({
            ...field,
            change: 'setting',
        })),
        ...planned.features.flatMap((feature) => {
            const { name, fields } = feature;
            const old = before.get(name);
            if (old === undefined)
                return [{ change: 'appeared', name, locked: '', planned: shapeOf(fields) }];
            return old.digest === feature.digest ? [] : changesOf(name, old.fields, fields);
        }),
        ...locked.features
            .filter(({ name }) => !now.has(name))
            .map(({ name, fields }) => ({
            change: 'vanished',
            name,
            locked: shapeOf(fields),
            planned: '',
        })),
    ];
}
/** Another kind brings another distribution with it, another length other factors: these are no changes of their own. */
function changesOf(name, locked, planned) {
    const fields = differentFields(locked, planned);
    const shape = fields.flatMap((field) => field.name === 'kind' || field.name === 'length' ? [{ ...field, change: field.name, name }] : []);
    if (shape.some(({ change }) => change === 'kind'))
        return shape;
    const others = fields.filter((field) => field.name !== 'length' && (field.name !== 'factors' || shape.length === 0));
    if (others.length === 0)
        return shape;
    const text = (side) => others.map((field) => `${field.name} ${field[side] === '' ? 'none' : field[side]}`).join(', ');
    return [...shape, { change: 'values', name, locked: text('locked'), planned: text('planned') }];
}
function differentFields(locked, planned) {
    const names = new Set([...Object.keys(locked), ...Object.keys(planned)]);
    return [...names].flatMap((name) => {
        const [before, now] = [textOf(locked[name]), textOf(planned[name])];
        return before === now ? [] : [{ name, locked: before, planned: now }];
    });
}
function shapeOf(fields) {
    return [fields['kind'], fields['length']].map(textOf).join(' ');
}
function textOf(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'string')
        return value;
    const text = canonicalJson(value);
    const [, max, min] = /^\{"max":(\d+),"min":(\d+)\}$/.exec(text) ?? [];
    return max === undefined ? text : `${min} to ${max}`;
}
function digestOf(name, fields) {
    return sha256(canonicalJson({ name, ...fields }));
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./src/yaml/node.ts
/** What stands where nothing is written. */
function emptyNode(start, { name, holder } = { name: '', holder: start }) {
    return { kind: 'null', value: null, text: '', start, definition: { start, end: start }, name, holder };
}
/** What a value is, in words: `the string "a"`, `a map`, `nothing (null)`. */
function describe(node) {
    switch (node.kind) {
        case 'map':
            return node.entries.length === 0 ? 'an empty map' : 'a map';
        case 'list':
            return node.items.length === 0 ? 'an empty list' : 'a list';
        case 'string':
            return `the string ${quote(node.value)}`;
        case 'integer':
        case 'float':
            return `the number ${node.text}`;
        case 'boolean':
            return `the boolean ${node.text}`;
        case 'null':
            return node.text === '' ? 'nothing' : node.text;
        case 'timestamp':
            return `the date ${node.text}`;
        case 'broken':
            return 'an unreadable value';
    }
}
/** A value in quotes, cut where it is long. */
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

;// CONCATENATED MODULE: ./src/yaml/json.ts


/**
 * Reads a text as JSON (RFC 8259), strictly: nothing that only YAML or JavaScript allows. Reports the first mistake of
 * syntax, and every key that comes twice.
 */
function parseJson(source, onProblem) {
    const reader = { source, onProblem, offset: 0 };
    try {
        skipBlank(reader);
        const node = readValue(reader, { name: '', holder: reader.offset }, 0);
        if (reader.offset < source.text.length)
            throw new Unreadable(reader, 'nothing more after the value');
        return node;
    }
    catch (cause) {
        if (!(cause instanceof Unreadable))
            throw cause;
        const message = `text is not valid JSON: ${cause.message}`;
        onProblem((0,base_problem/* error */.z3)('invalid-json', source.placeAt(cause.offset), message, cause.fix));
        return undefined;
    }
}
/** Leaves the recursion at the first mistake; never leaves this file. */
class Unreadable extends Error {
    offset;
    fix;
    constructor({ source: { text }, offset }, expected) {
        const next = text.slice(offset, offset + 20).split('\n', 1)[0] ?? '';
        super(`expected ${expected}, found ${offset >= text.length ? 'the end of the file' : quote(next)}`);
        this.offset = offset;
        const isAfterComma = text.slice(0, offset).trimEnd().endsWith(',');
        this.fix = isAfterComma ? AFTER_COMMA : (CURES.find(([pattern]) => pattern.test(next))?.[1] ?? '');
    }
}
const AFTER_COMMA = 'remove the comma before it, or add what it announces';
const CURES = [
    [/^'/, 'use double quotes'],
    [/^(?:#|\/[/*])/, 'remove the comment: JSON has none'],
    [/^(?:True|False|None)\b/, 'write true, false or null'],
    [/^(?:\+|\.|-\.|0[0-9]|NaN|-?Infinity)/, 'write the number as JSON does, as in -0.5'],
];
/** How deep values may nest; a schema needs four. */
const MAX_DEPTH = 200;
function readValue(reader, slot, depth) {
    const start = reader.offset;
    const body = readBody(reader, slot, depth);
    const definition = { start, end: reader.offset };
    skipBlank(reader);
    return { ...body, start, definition, ...slot };
}
function readBody(reader, slot, depth) {
    if (depth > MAX_DEPTH)
        throw new Unreadable(reader, 'values nested less deeply');
    if (take(reader, '{'))
        return { kind: 'map', entries: readEntries(reader, depth) };
    if (take(reader, '['))
        return { kind: 'list', items: readItems(reader, slot, depth) };
    if (reader.source.text[reader.offset] === '"')
        return { kind: 'string', value: readString(reader) };
    const text = match(reader, /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y);
    if (text === undefined)
        throw new Unreadable(reader, 'a value');
    if (text === 'null')
        return { kind: 'null', value: null, text };
    if (text === 'true' || text === 'false')
        return { kind: 'boolean', value: text === 'true', text };
    return { kind: /[.eE]/.test(text) ? 'float' : 'integer', value: Number(text), text };
}
function readItems(reader, { name }, depth) {
    const items = [];
    skipBlank(reader);
    if (take(reader, ']'))
        return items;
    do {
        skipBlank(reader);
        items.push(readValue(reader, { name: `${name}[${items.length}]`, holder: reader.offset }, depth + 1));
    } while (take(reader, ','));
    expect(reader, ']', '"," or "]"');
    return items;
}
function readEntries(reader, depth) {
    const entries = new Map();
    skipBlank(reader);
    if (take(reader, '}'))
        return [];
    do {
        skipBlank(reader);
        const start = reader.offset;
        const name = readString(reader);
        const key = { kind: 'string', value: name, start, definition: { start, end: reader.offset } };
        skipBlank(reader);
        expect(reader, ':', '":"');
        skipBlank(reader);
        const value = readValue(reader, { name, holder: start }, depth + 1);
        const first = entries.get(name);
        if (first === undefined)
            entries.set(name, { key: { ...key, name: 'key', holder: start }, value });
        else
            reportDuplicate(reader, name, start, first.key.start);
    } while (take(reader, ','));
    expect(reader, '}', '"," or "}"');
    return [...entries.values()];
}
function reportDuplicate({ source, onProblem }, name, start, first) {
    const { line } = source.placeAt(first);
    const message = `duplicate key ${quote(name)}: it is already in line ${line}`;
    onProblem((0,base_problem/* error */.z3)('duplicate-key', source.placeAt(start), message, 'keep one of them'));
}
function readString(reader) {
    const start = reader.offset;
    const written = match(reader, /"(?:[^"\\]|\\.)*"/sy);
    if (written === undefined) {
        const isOpen = reader.source.text[start] === '"';
        throw new Unreadable(reader, isOpen ? 'a closing quote somewhere' : 'a string in double quotes');
    }
    try {
        return String(JSON.parse(written));
    }
    catch {
        throw new Unreadable({ ...reader, offset: start }, 'a string without line breaks and unknown escapes');
    }
}
function skipBlank(reader) {
    match(reader, /[ \t\r\n]*/y);
}
function take(reader, character) {
    const isNext = reader.source.text[reader.offset] === character;
    if (isNext)
        reader.offset++;
    return isNext;
}
function expect(reader, character, expected) {
    if (!take(reader, character))
        throw new Unreadable(reader, expected);
}
/** What the sticky pattern finds here, if anything, and steps over it. */
function match(reader, pattern) {
    pattern.lastIndex = reader.offset;
    const found = pattern.exec(reader.source.text)?.[0];
    reader.offset += found?.length ?? 0;
    return found;
}

;// CONCATENATED MODULE: ./src/lock/lock-file.ts
/** The lock file: a plan as a text that is committed, and read back together with the place of each line. */




const GENERATOR = 'tfrecord-fixture';
/** Pretty JSON, equal for equal locks. */
function formatLock({ fingerprint, settings, features }) {
    const lines = features.map(({ name, digest, fields }) => ({ name, digest, ...sorted(fields) }));
    const lock = { generator: GENERATOR, fingerprint, ...sorted(settings), features: lines };
    return `${JSON.stringify(lock, null, 2)}\n`;
}
/** Whether a text is a lock file, however damaged: only such a file is replaced. */
function looksLikeLock(text) {
    return text.trim() === '' || /"generator":\s*"tfrecord-fixture"/.test(text);
}
/** Undefined only after an error was reported. */
function readLock(source, fix, onProblem) {
    const refuse = (offset, found, mend = fix) => {
        onProblem((0,base_problem/* error */.z3)('lock-file-invalid', source.placeAt(offset), found, mend));
        return undefined;
    };
    const conflict = /^<{7}(?= |$)/m.exec(source.text);
    if (conflict)
        return refuse(conflict.index, 'the lock file holds a merge conflict');
    const root = parseJson(source, (problem) => onProblem({ ...problem, fix }));
    if (root === undefined)
        return undefined;
    if (root.kind !== 'map' || lock_file_fieldsOf(root)['generator'] !== GENERATOR)
        return refuse(root.start, 'this is no lock file of tfrecord-fixture', 'name another file in "lock-file"');
    const lock = lockIn(root);
    if (lock === undefined || !isIntact(lock))
        return refuse(root.start, 'the lock file is damaged, or was edited: its digests do not fit its content');
    const places = placesIn(root);
    return { lock, placeOf: (name) => source.placeAt(places.get(name) ?? root.start) };
}
function lockIn(root) {
    const { generator: _, fingerprint, features, ...settings } = lock_file_fieldsOf(root);
    if (typeof fingerprint !== 'string' || !Array.isArray(features))
        return undefined;
    const locked = features.map(featureIn);
    return locked.every((feature) => feature !== undefined)
        ? { fingerprint, settings, features: locked }
        : undefined;
}
function featureIn(feature) {
    if (typeof feature !== 'object' || feature === null)
        return undefined;
    const { name, digest, ...fields } = { ...feature };
    return typeof name === 'string' && typeof digest === 'string' ? { name, digest, fields } : undefined;
}
/** Offsets by the name of a setting or a feature; a feature wins. */
function placesIn(root) {
    const settings = root.entries.map(({ key }) => [String(key.value), key.start]);
    const lists = root.entries.flatMap(({ value }) => (value.kind === 'list' ? value.items : []));
    const features = lists.flatMap((item) => {
        const entry = item.kind === 'map' && item.entries.find(({ key }) => key.value === 'name');
        return entry && entry.value.kind === 'string' ? [[entry.value.value, entry.key.start]] : [];
    });
    return new Map([...settings, ...features]);
}
function plainOf(node) {
    switch (node.kind) {
        case 'map':
            return lock_file_fieldsOf(node);
        case 'list':
            return node.items.map(plainOf);
        case 'broken':
            return undefined;
        default:
            return node.value;
    }
}
function lock_file_fieldsOf(node) {
    return Object.fromEntries(node.entries.map(({ key, value }) => [String(key.value), plainOf(value)]));
}
function sorted(fields) {
    return JSON.parse(canonicalJson(fields));
}

;// CONCATENATED MODULE: ./src/lock/check-lock.ts
/** Compares a plan with the lock file that is committed beside the config, or writes that file anew. */









/** Reports how the plan differs from the locked one; with `update` gives what to write instead. */
function checkLock(data, options, onProblem) {
    const { file, update } = options;
    if (file === '') {
        const fix = 'name the file in "lock-file"';
        if (update)
            onProblem((0,base_problem/* error */.z3)('update-lock-without-file', undefined, '"update-lock" is true, but there is no "lock-file"', fix));
        return undefined;
    }
    if (update)
        return updateOf(data, options, onProblem);
    const found = findLock(options, `run with "update-lock: true" and commit ${file}`, onProblem);
    if (found !== undefined)
        reportDifferences(data, found, options, onProblem);
    return undefined;
}
function findLock({ file, workspace }, fix, onProblem) {
    const input = readInput(workspace, file, 'the lock file', undefined, onProblem, fix);
    const source = input && readSource(input.name, input.bytes, onProblem);
    return source && readLock(source, fix, onProblem);
}
function updateOf(data, { file, workspace }, onProblem) {
    const target = checkTarget(workspace, file, 'the lock file', onProblem);
    if (target === undefined)
        return undefined;
    const folder = (0,external_node_path_namespaceObject.dirname)(target.path);
    if (pathKind(folder) !== 'folder') {
        const message = `the lock file ${file} cannot be written: there is no folder ${folder}`;
        onProblem((0,base_problem/* error */.z3)('target-unwritable', undefined, message, 'make the folder'));
        return undefined;
    }
    if (target.text !== undefined && !looksLikeLock(target.text)) {
        const message = `${file} exists and is no lock file of tfrecord-fixture`;
        onProblem((0,base_problem/* error */.z3)('not-a-lock-file', undefined, message, 'name another file in "lock-file"'));
        return undefined;
    }
    return { path: target.path, text: formatLock(lockOf(data)) };
}
function reportDifferences(data, { lock, placeOf }, options, onProblem) {
    const planned = lockOf(data);
    if (planned.fingerprint === lock.fingerprint)
        return;
    const differences = compareLocks(lock, planned);
    // Cannot be, as long as nothing but settings and features decides the fingerprint.
    if (differences.length === 0)
        throw new TypeError('Equal plans have different fingerprints');
    for (const line of formatDifferences(differences, options.file))
        options.info(line);
    const features = new Map(options.features.map((feature) => [feature.name, feature]));
    for (const difference of differences) {
        const place = placeFor(difference, features.get(difference.name)) ?? placeOf(difference.name);
        onProblem(problemOf(difference, place, options.file));
    }
}
/** The line of the user's that caused the difference; undefined where it is no more, or where an input caused it. */
function placeFor({ change }, feature) {
    if (change === 'setting')
        return undefined;
    return change === 'kind' || change === 'length' ? feature?.describedAt : feature?.place;
}
/** A distribution can be long: the teacher of a label names all that it follows. */
const MAX_LENGTH = 160;
function check_lock_cut(text) {
    return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text;
}
function problemOf({ change, name, ...sides }, place, file) {
    const [locked, planned] = [check_lock_cut(sides.locked), check_lock_cut(sides.planned)];
    const fix = `if that is meant, run with "update-lock: true" and commit ${file}`;
    const feature = `feature ${JSON.stringify(name)}`;
    switch (change) {
        case 'appeared':
            return (0,base_problem/* error */.z3)('feature-appeared', place, `${feature} appeared (${planned}): ${file} does not have it`, fix);
        case 'vanished':
            return (0,base_problem/* error */.z3)('feature-vanished', place, `${feature} vanished (${locked}): ${file} has it`, fix);
        case 'setting':
            return (0,base_problem/* error */.z3)('setting-changed', place, `"${name}" changed: ${locked} is locked, ${planned} is planned`, fix);
        default:
            return (0,base_problem/* error */.z3)('feature-changed', place, `${feature} changed its ${change}: ${locked} is locked, ${planned} is planned`, fix);
    }
}

;// CONCATENATED MODULE: ./src/base/limits.ts
/** Limits of the formats, each named once. */
const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
/** The largest finite float of 32 bits. */
const FLOAT32_MAX = 3.4028234663852886e38;
/** No normal variable of ours is farther from 0: its draws have 32 bits. */
const MAX_NORMAL = 6.3;

;// CONCATENATED MODULE: ./src/yaml/check.ts


/** Checks a whole text. */
function checkText(node, check, source, onProblem) {
    return check(node, { source, onProblem, reported: new Set() });
}
/** The value together with its place. */
function located(check) {
    return (node, run) => {
        const value = check(node, run);
        return value === undefined ? undefined : { value, place: run.source.placeAt(node.start) };
    };
}
/** A map or list of any content. */
function anyOf(kind) {
    return (node, run) => (node.kind === kind ? node : refuse(run, node, `a ${kind}`));
}
/** Reports a value that is not what it must be. */
function refuse(run, node, expected, fix = '') {
    if (node.kind === 'broken')
        return;
    const through = node.alias === undefined ? '' : ` through ${quote(`*${node.alias}`)}`;
    const message = `${nameOf(node)} must be ${expected}: found ${describe(node)}${through}`;
    const hint = fix === '' && node.kind === 'null' ? 'give a value, or remove the key if it is optional' : fix;
    reportOnce(run, {
        code: 'wrong-value',
        id: `${node.definition.start} ${expected}`,
        offset: node.start,
        message,
        fix: hint,
    });
}
function reportOnce({ source, onProblem, reported }, { code, id, offset, message, fix }) {
    if (reported.has(id))
        return;
    reported.add(id);
    onProblem((0,base_problem/* error */.z3)(code, source.placeAt(offset), message, fix));
}
/** What a problem calls a value. */
function nameOf({ name }) {
    return name === '' ? 'the file' : quote(name);
}

;// CONCATENATED MODULE: ./src/yaml/check-collection.ts


/** A list; items that fail their check are left out. */
function listOf(check) {
    return (node, run) => {
        if (node.kind !== 'list')
            return refuse(run, node, 'a list');
        return node.items.flatMap((item) => {
            const value = check(item, run);
            return value === undefined ? [] : [value];
        });
    };
}
/** A map with keys of the user's choice. */
function mapOf(check) {
    return (node, run) => {
        if (node.kind !== 'map')
            return refuse(run, node, 'a map');
        return stringEntries(node, run).map(({ key, value }) => ({
            key: { value: key.value, place: run.source.placeAt(key.start) },
            value: check(value, run),
        }));
    };
}
/** The entries whose keys are strings; reports the others. */
function stringEntries(node, run) {
    const entries = [];
    for (const { key, value } of node.entries) {
        if (key.kind === 'string')
            entries.push({ key, value });
        else
            refuseKey(run, node, key);
    }
    return entries;
}
function refuseKey(run, node, key) {
    const message = `keys in ${nameOf(node)} must be strings: found ${describe(key)}`;
    const fix = key.text === '' ? 'write a key before ":"' : `put it in quotes: ${quote(key.text)}`;
    reportOnce(run, { code: 'key-not-a-string', id: `key ${key.start}`, offset: key.start, message, fix });
}

;// CONCATENATED MODULE: ./src/yaml/check-object.ts




/** A key that must be there. */
function required(check) {
    return { check, isRequired: true, absent: undefined };
}
/** A key that may be absent, with what it is then. Null can be written only where it is the default. */
function optional(check, absent) {
    const orNull = (node, run) => (node.kind === 'null' ? absent : check(node, run));
    return { check: absent === null ? orNull : check, isRequired: false, absent };
}
function exactlyOneOf(...names) {
    return { names, mayBeEmpty: false };
}
function atMostOneOf(...names) {
    return { names, mayBeEmpty: true };
}
/** A map with known keys only. */
function object(fields, ...groups) {
    const absent = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.absent]));
    const needed = Object.keys(fields).filter((name) => fields[name]?.isRequired);
    return (node, run) => {
        if (node.kind !== 'map')
            return refuse(run, node, 'a map');
        const values = { ...absent };
        const given = new Map();
        const misspelt = new Set();
        for (const { key, value } of stringEntries(node, run)) {
            const field = Object.hasOwn(fields, key.value) ? fields[key.value] : undefined;
            if (field === undefined) {
                misspelt.add(refuseUnknown(run, node, key, Object.keys(fields)));
                continue;
            }
            given.set(key.value, value);
            values[key.value] = field.check(value, run);
        }
        // A key that is misspelt is not missing as well: one mistake is one problem.
        for (const name of needed)
            if (!given.has(name) && !misspelt.has(name))
                refuseMissing(run, node, name);
        for (const group of groups)
            checkGroup(run, node, group, given, misspelt);
        // `values` has a value of its field's type under every name: the loop above, which types cannot follow.
        return values;
    };
}
/** Reports a key that the object does not have, and gives the one that was probably meant. */
function refuseUnknown(run, node, key, known) {
    const allowed = known.length === 0 ? 'no key is allowed' : `allowed are ${known.join(', ')}`;
    const message = `unknown key ${quote(key.value)} in ${nameOf(node)}: ${allowed}`;
    const fix = (0,nearest/* suggest */.Z)(key.value, known) || 'remove it';
    reportOnce(run, { code: 'unknown-key', id: `key ${key.start}`, offset: key.start, message, fix });
    return (0,nearest/* nearest */.p)(key.value, known);
}
function refuseMissing(run, node, name) {
    const message = `missing key ${quote(name)} in ${nameOf(node)}`;
    reportOnce(run, {
        code: 'missing-key',
        id: `${node.definition.start} missing ${name}`,
        offset: node.holder,
        message,
        fix: 'add it',
    });
}
function checkGroup(run, node, { names, mayBeEmpty }, given, misspelt) {
    const set = [...given].filter(([name, value]) => names.includes(name) && value.kind !== 'null');
    const [first, second] = set;
    const id = `${node.definition.start} group ${names.join()}`;
    if (first !== undefined && second !== undefined) {
        const count = mayBeEmpty ? 'at most one' : 'exactly one';
        const message = `${quote(second[0])} is set beside ${quote(first[0])}: ${count} of ${names.join(', ')} is allowed`;
        reportOnce(run, {
            code: 'keys-exclude-each-other',
            id,
            offset: second[1].holder,
            message,
            fix: 'remove one of them, or make it null',
        });
    }
    else if (first === undefined && !mayBeEmpty && !names.some((name) => misspelt.has(name))) {
        const message = `${nameOf(node)} needs exactly one of ${names.join(', ')}: found none`;
        reportOnce(run, { code: 'missing-key', id, offset: node.holder, message, fix: 'add one of them' });
    }
}

;// CONCATENATED MODULE: ./src/yaml/check-scalar.ts



/** Half a character, which JSON and YAML can spell; UTF-8, of which examples are made, cannot. */
const HALF_SURROGATE = /[\ud800-\udfff]/u;
/** A string; a number or a boolean is none without quotes. */
const string = (node, run) => {
    if (node.kind === 'string' && HALF_SURROGATE.test(node.value))
        return refuse(run, node, 'text that UTF-8 can write', 'write both halves of the surrogate pair');
    if (node.kind === 'string')
        return node.value;
    const fix = 'text' in node && node.kind !== 'null' ? `put it in quotes: ${quote(node.text)}` : '';
    return refuse(run, node, 'a string', fix);
};
/** `true` or `false`, in any of YAML 1.1's spellings. */
const check_scalar_boolean = (node, run) => {
    if (node.kind === 'boolean')
        return node.value;
    return refuse(run, node, 'a boolean', node.kind === 'null' ? '' : 'write true or false, without quotes');
};
/** A number, whole or not. */
const number = numeric('a number', () => true);
const positiveNumber = numeric('a number greater than 0', (value) => value > 0);
const nonNegativeNumber = numeric('a number of at least 0', (value) => value >= 0);
/** A whole number, written as one: `1.0` is none. */
const integer = numeric('a whole number', () => true, 'integer');
const positiveInteger = numeric('a whole number greater than 0', (value) => value > 0, 'integer');
function numeric(expected, accepts, only) {
    return (node, run) => {
        const isNumber = node.kind === 'integer' || (node.kind === 'float' && only === undefined);
        if (isNumber && accepts(node.value))
            return node.value;
        return refuse(run, node, expected, isNumber ? '' : numberCure(node, run));
    };
}
/** How to mend what was meant as a whole or other number. */
function numberCure(node, { source }) {
    if (node.kind === 'float')
        return Number.isSafeInteger(node.value) ? `write ${node.value}` : '';
    if (node.kind !== 'string' || node.value.trim() === '' || Number.isNaN(Number(node.value)))
        return '';
    const isQuoted = /["']/.test(source.text.charAt(node.definition.start));
    if (isQuoted)
        return 'remove the quotes';
    return 'write a dot and a signed exponent, as in 1.0e-07: YAML 1.1 reads it as a string without them';
}
/** One of a few strings. */
function oneOf(...allowed) {
    const expected = `one of ${allowed.join(', ')}`;
    return (node, run) => {
        const written = node.kind === 'string' ? node.value : undefined;
        const value = allowed.find((name) => name === written);
        return value ?? refuse(run, node, expected, written === undefined ? '' : (0,nearest/* suggest */.Z)(written, allowed));
    };
}

;// CONCATENATED MODULE: ./src/plan/distributions/parameters.ts
/** Checks of single parameters in a rule of the fixture spec, and how the kind of a feature takes their values. */





/** A rate or share. */
const rate = (node, run) => {
    const value = nonNegativeNumber(node, run);
    return value === undefined || value <= 1 ? value : refuse(run, node, 'a number from 0 to 1');
};
/** The check, which NaN and infinities fail. */
function finite(check) {
    return (node, run) => {
        const value = check(node, run);
        return value === undefined || Number.isFinite(value) ? value : refuse(run, node, 'a finite number');
    };
}
/** A number, or a string: in an integer feature that is the digits of one beyond 2^53. */
const numberOrText = (node, run) => {
    if (node.kind === 'string')
        return string(node, run);
    const value = number(node, run);
    const isExact = node.kind !== 'integer' || Number.isSafeInteger(node.value);
    if (value === undefined || isExact)
        return value;
    return refuse(run, node, 'a number that a double holds exactly', `put its digits in quotes: "${node.text}"`);
};
/** An optional parameter that remembers its place. */
function parameter(check) {
    return optional(located(check), undefined);
}
/** The bounds that several distributions have. */
const BOUNDS = { min: parameter(numberOrText), max: parameter(numberOrText) };
/** A 64-bit integer: as a number, or as its digits where a double does not hold it. Undefined after an error. */
function wholeOf(given, otherwise, onProblem) {
    if (given === undefined)
        return otherwise;
    const text = String(given.value);
    const isWhole = /^-?\d+$/.test(text) && BigInt(text) >= INT64_MIN && BigInt(text) <= INT64_MAX;
    if (!isWhole) {
        const message = `${text} is not a 64-bit integer, which this feature needs`;
        onProblem((0,base_problem/* error */.z3)('not-an-int64', given.place, message, `allowed is ${INT64_MIN} to ${INT64_MAX}`));
        return undefined;
    }
    return Number.isSafeInteger(Number(text)) ? Number(text) : text;
}
/** A number that a float32 can hold, to its precision. Undefined after an error. */
function realOf(given, otherwise, onProblem) {
    if (given === undefined)
        return otherwise;
    // A minus before 0 would not show in the plan's JSON, and so not in its fingerprint.
    if (typeof given.value === 'number' && Number.isFinite(Math.fround(given.value)))
        return given.value + 0;
    const isText = typeof given.value === 'string';
    const message = `${isText ? JSON.stringify(given.value) : given.value} is not a finite 32-bit float, which this feature needs`;
    const fix = isText ? 'write a number, without quotes' : `allowed is ${-FLOAT32_MAX} to ${FLOAT32_MAX}`;
    onProblem((0,base_problem/* error */.z3)('not-a-float32', given.place, message, fix));
    return undefined;
}
/** A string, for features of bytes. Undefined after an error. */
function parameters_textOf(given, onProblem) {
    if (given === undefined)
        return undefined;
    if (typeof given.value === 'string')
        return given.value;
    const message = `${given.value} is not a string, which this feature needs`;
    onProblem((0,base_problem/* error */.z3)('not-a-string', given.place, message, `put it in quotes: "${given.value}"`));
    return undefined;
}
/** A parameter without a default. */
function requireParameter(given, name, named, onProblem) {
    if (given === undefined) {
        const message = `${named?.value ?? 'it'} needs "${name}"`;
        onProblem((0,base_problem/* error */.z3)('missing-parameter', named?.place, message, `add "${name}"`));
    }
    return given;
}
/** The bounds as integers; undefined after an error. */
function integerBoundsOf({ min, max }, otherwise, onProblem) {
    const low = wholeOf(min, otherwise.min, onProblem);
    const high = wholeOf(max, otherwise.max, onProblem);
    if (low === undefined || high === undefined)
        return undefined;
    if (BigInt(low) <= BigInt(high))
        return { min: low, max: high };
    return refuseOrder(low, high, max ?? min, onProblem);
}
/** The bounds of a half-open interval of floats; undefined after an error. */
function floatBoundsOf({ min, max }, otherwise, onProblem) {
    const low = realOf(min, otherwise.min, onProblem);
    const high = realOf(max, otherwise.max, onProblem);
    if (low === undefined || high === undefined)
        return undefined;
    return low < high ? { min: low, max: high } : refuseOrder(low, high, max ?? min, onProblem);
}
function refuseOrder(min, max, given, onProblem) {
    const message = `"min" is ${min} and "max" is ${max}: nothing lies between`;
    onProblem((0,base_problem/* error */.z3)('min-exceeds-max', given?.place, message, 'make "max" greater than "min"'));
}

;// CONCATENATED MODULE: ./src/plan/distributions/bernoulli.ts


function bernoulliOf(positiveRate) {
    return { type: 'bernoulli', positiveRate };
}
const read = (rule) => bernoulliOf(rule.positive_rate?.value ?? 0.5);
const numbers = {
    describe: ({ positiveRate }) => `1 in ${percent(positiveRate)}, else 0`,
    integerBounds: () => [0n, 1n],
    collision: ({ positiveRate: p }) => p ** 2 + (1 - p) ** 2,
    zeroProbability: ({ positiveRate }) => 1 - positiveRate,
    oneProbability: ({ positiveRate }) => positiveRate,
    fill: ({ positiveRate }) => {
        const threshold = positiveRate * 0x1_0000_0000;
        return (_example, count, { coarse }, values) => {
            for (let i = 0; i < count; i++)
                values[i] = coarse[i] < threshold ? 1 : 0;
        };
    },
};
const bernoulli = {
    parameters: { positive_rate: parameter(rate) },
    read: { int64: read, float: read },
    int64: numbers,
    float: numbers,
};

;// CONCATENATED MODULE: ./src/math/random.ts
/**
 * Where every random bit comes from. A value is a pure function of its coordinates, so features, shards and
 * workers can come and go without moving it. docs/values.md specifies this file, with test vectors: a change
 * here is a change of FORMAT_VERSION.
 */

/** The key of a stream: the first 8 bytes, little-endian, of the SHA-256 of its coordinates as a JSON array. */
function streamKey(seed, dataset, feature, purpose) {
    const coordinates = JSON.stringify(['tfrecord-fixture/1', seed, dataset, feature, purpose]);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(coordinates).digest();
    return Int32Array.of(digest.readInt32LE(0), digest.readInt32LE(4));
}
/**
 * Threefry-2x32 with 20 rounds (Salmon et al., "Parallel Random Numbers: As Easy as 1, 2, 3", SC 2011):
 * encrypts the 64-bit `counter` with `key` into `out`. As a bijection it gives no two counters the same row.
 */
function rowKey(key, counter, out) {
    const k0 = key[0];
    const k1 = key[1];
    const k2 = k0 ^ k1 ^ 0x1bd11bda;
    let x0 = ((counter | 0) + k0) | 0;
    let x1 = (Math.floor(counter / 0x1_0000_0000) + k1) | 0;
    for (let group = 0; group < 5; group++) {
        const even = (group & 1) === 0;
        x0 = (x0 + x1) | 0;
        x1 = rotate(x1, even ? 13 : 17) ^ x0;
        x0 = (x0 + x1) | 0;
        x1 = rotate(x1, even ? 15 : 29) ^ x0;
        x0 = (x0 + x1) | 0;
        x1 = rotate(x1, even ? 26 : 16) ^ x0;
        x0 = (x0 + x1) | 0;
        x1 = rotate(x1, even ? 6 : 24) ^ x0;
        const turn = group % 3;
        x0 = (x0 + (turn === 0 ? k1 : turn === 1 ? k2 : k0)) | 0;
        x1 = (x1 + (turn === 0 ? k2 : turn === 1 ? k0 : k1) + group + 1) | 0;
    }
    out[0] = x0;
    out[1] = x1;
}
function rotate(x, by) {
    return (x << by) | (x >>> (32 - by));
}
/**
 * The 32 bits of element `i` in the row (a, b), unsigned. Each of the two keyed halves of a 32-bit
 * multiply-xorshift permutation (constants: skeeto/hash-prospector, "16 21f0aaad 15 d35a2d97 15") takes
 * one word, so no element of a row repeats another, and a row is told from the next by all its 64 bits.
 * Elements are an odd constant apart (2^32 over the golden ratio): where they were 1 apart, two multiplications
 * did not hide a distance of 128 and other multiples of it; the pairs of bytes failed a chi-square by 90 sigma.
 */
function bits(a, b, i) {
    let x = (a + Math.imul(i, 0x9e3779b9 | 0)) | 0;
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
    x ^= (x >>> 15) ^ b;
    x = Math.imul(x, 0xd35a2d97 | 0);
    return (x ^ (x >>> 15)) >>> 0;
}
/** A draw as a whole number from 0 to `span` - 1: floor(draw * span / 2^32); `span` is at most 2^16. */
function below(span, draw) {
    return Math.floor((draw * span) / 0x1_0000_0000);
}
/** A draw as a float in [0, 1): its upper 24 bits, which a float32 holds exactly, times 2^-24. */
function unit(draw) {
    return (draw >>> 8) * 2 ** -24;
}

;// CONCATENATED MODULE: ./src/plan/distributions/bytes.ts
/** Copies a short text; a loop, because a call of `set` takes longer than most texts have bytes. */
function copyBytes(bytes, data, at) {
    for (let i = 0; i < bytes.length; i++)
        data[at + i] = bytes[i];
    return at + bytes.length;
}

;// CONCATENATED MODULE: ./src/plan/distributions/collision.ts
/** Probabilities that two values are equal, for the shapes that several distributions share. */
/** A float that is spread over a range has 24 bits of its own. */
const FLOAT_COLLISION = 2 ** -24;
/** Steps of a float between a power of two and the next. */
const FLOAT_STEPS = 2 ** 23;
/** Different values below which deflate finds some again within its window of 32 KiB. */
const MIN_INCOMPRESSIBLE_VALUES = 2 ** 16;
/** About how many floats lie within `width` near `place`. */
function differentFloats(width, place) {
    return (FLOAT_STEPS * width) / Math.max(width, Math.abs(place));
}
/** Of the integers nearest to a normal variable; a narrow one is nearly always the same. */
function bellCollision(deviation) {
    return Math.min(1, 1 / (2 * Math.sqrt(Math.PI) * deviation));
}
/** Of texts whose size is drawn evenly from a range and whose letters are drawn evenly from so many. */
function textCollision({ min, max }, letters) {
    let sum = 0;
    for (let size = min; size <= max && letters ** -size > 1e-30; size++)
        sum += letters ** -size;
    return sum / (max - min + 1) ** 2;
}
/** Of options with these weights. */
function choiceCollision(weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.reduce((sum, weight) => sum + (weight / total) ** 2, 0);
}

;// CONCATENATED MODULE: ./src/plan/distributions/draws.ts
/** One value at a time from 53 bits, as a probability in [0, 1). */
function elementwise(quantile) {
    return (_example, count, { coarse, fine }, values) => {
        for (let i = 0; i < count; i++)
            values[i] = quantile((coarse[i] * 2 ** 21 + (fine[i] >>> 11)) * 2 ** -53);
    };
}
/** For every option the draws that stay below it, in all: 2^32 for the last. */
function cumulative(weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let below = 0;
    return Float64Array.from(weights, (weight) => {
        below += weight;
        return (below / total) * 0x1_0000_0000;
    });
}
/** The option that a draw falls to. */
function choose(limits, draw) {
    let option = 0;
    while (option < limits.length - 1 && draw >= limits[option])
        option++;
    return option;
}

;// CONCATENATED MODULE: ./src/plan/distributions/integers.ts
/** Integers as doubles and as 64-bit words. */

/** The nearest 64-bit integer away from 0. */
function outerInteger(value) {
    if (Math.abs(value) >= Number(INT64_MAX))
        return value < 0 ? -INT64_MAX : INT64_MAX;
    return BigInt(value < 0 ? Math.floor(value) : Math.ceil(value));
}
/** Stores a 64-bit integer as two words, the lower first. */
function storeWords(value, words, element) {
    words[2 * element] = Number(BigInt.asIntN(32, value));
    words[2 * element + 1] = Number(BigInt.asIntN(32, value >> 32n));
}

;// CONCATENATED MODULE: ./src/plan/distributions/categorical.ts
/** One of `values`, each with a probability in proportion to its weight. */










/** Alike unless weights are given. */
function reader(parse) {
    return (rule, named, onProblem) => {
        const given = requireParameter(rule.values, 'values', named, onProblem);
        if (given === undefined)
            return undefined;
        const { value: items, place } = given;
        const values = items.flatMap((value) => value === undefined ? [] : (parse({ value, place }, onProblem) ?? []));
        // An item that could not be read has been reported, and no count is right then.
        if (values.length < items.length)
            return undefined;
        const weights = rule.weights?.value.flatMap((weight) => weight ?? []) ?? values.map(() => 1);
        if (rule.weights !== undefined && weights.length < rule.weights.value.length)
            return undefined;
        const problem = categorical_problemOf(values.length, place, weights, rule.weights?.place);
        if (problem !== undefined)
            onProblem(problem);
        return problem === undefined ? { type: 'categorical', values, weights } : undefined;
    };
}
function categorical_problemOf(values, place, weights, weightsPlace) {
    if (values === 0) {
        const message = '"values" is empty: there is nothing to choose from';
        return (0,base_problem/* error */.z3)('empty-values', place, message, 'give at least one');
    }
    if (weights.length !== values) {
        const message = `there are ${weights.length} weights for ${values} values`;
        return (0,base_problem/* error */.z3)('weights-mismatch', weightsPlace, message, 'give a weight for every value');
    }
    const sum = weights.reduce((total, weight) => total + weight, 0);
    if (!Number.isFinite(sum)) {
        const message = 'the weights sum to more than a double holds';
        return (0,base_problem/* error */.z3)('weights-overflow', weightsPlace, message, 'make them smaller');
    }
    if (sum > 0)
        return undefined;
    const message = 'the weights sum to 0: nothing can be chosen';
    return (0,base_problem/* error */.z3)('weights-all-zero', weightsPlace, message, 'give one that is greater');
}
const shared = {
    describe: categorical_describe,
    collision: ({ weights }) => choiceCollision(weights),
    zeroProbability: (distribution) => probabilityOf(distribution, 0),
    oneProbability: (distribution) => {
        const isCoin = distribution.values.every((value) => Number(value) === 0 || Number(value) === 1);
        return isCoin ? probabilityOf(distribution, 1) : undefined;
    },
};
const integers = {
    ...shared,
    integerBounds: ({ values }) => {
        const sorted = values.map(BigInt).sort((a, b) => (a < b ? -1 : 1));
        return [sorted[0] ?? 0n, sorted.at(-1) ?? 0n];
    },
    fill: fillChoices,
    fillWide: ({ values, weights }) => {
        if (values.every((value) => typeof value === 'number'))
            return undefined;
        const options = values.map(BigInt);
        const limits = cumulative(weights);
        return (count, { coarse }, words, at) => {
            for (let i = 0; i < count; i++)
                storeWords(options[choose(limits, coarse[i])], words, at + i);
        };
    },
};
const floats = { ...shared, fill: fillChoices };
const texts = {
    describe: categorical_describe,
    maxBytes: ({ values }) => Math.max(...values.map((value) => Buffer.byteLength(value))),
    collision: ({ weights }) => choiceCollision(weights),
    write: ({ values, weights }, { streams }) => {
        const key = streams.ofDataset('value');
        const options = values.map((value) => Buffer.from(value));
        const limits = cumulative(weights);
        const row = new Int32Array(2);
        return (example, j, data, at) => {
            rowKey(key, example, row);
            return copyBytes(options[choose(limits, bits(row[0], row[1], j))], data, at);
        };
    },
};
const parseInteger = (given, onProblem) => wholeOf(given, 0, onProblem);
const parseReal = (given, onProblem) => realOf(given, 0, onProblem);
const categorical = {
    parameters: {
        values: parameter(listOf(numberOrText)),
        weights: parameter(listOf(finite(nonNegativeNumber))),
    },
    read: { int64: reader(parseInteger), float: reader(parseReal), bytes: reader(parameters_textOf) },
    int64: integers,
    float: floats,
    bytes: texts,
};
function categorical_describe({ values }) {
    return `one of ${formatCount(values.length, 'value')}`;
}
function probabilityOf({ values, weights }, wanted) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.reduce((sum, weight, i) => sum + (Number(values[i]) === wanted ? weight / total : 0), 0);
}
function fillChoices({ values, weights }) {
    const options = values.map(Number);
    const limits = cumulative(weights);
    return (_example, count, { coarse }, out) => {
        for (let i = 0; i < count; i++)
            out[i] = options[choose(limits, coarse[i])];
    };
}

;// CONCATENATED MODULE: ./src/plan/distributions/constant.ts


function constant_reader(parse) {
    return (rule, named, onProblem) => {
        const given = requireParameter(rule.value, 'value', named, onProblem);
        const value = given && parse(given, onProblem);
        return value === undefined ? undefined : { type: 'categorical', values: [value], weights: [1] };
    };
}
const constant = {
    parameters: { value: parameter(numberOrText) },
    read: { int64: constant_reader(parseInteger), float: constant_reader(parseReal), bytes: constant_reader(parameters_textOf) },
};

;// CONCATENATED MODULE: ./src/plan/distributions/example-index.ts
const example_index_describe = () => 'number of the example';
const example_index_read = () => ({ type: 'example-index' });
const example_index_numbers = {
    describe: example_index_describe,
    integerBounds: () => [0n, BigInt(Number.MAX_SAFE_INTEGER)],
    collision: () => 0,
    fill: () => (example, count, _draws, values) => void values.fill(example, 0, count),
};
const digits = {
    describe: example_index_describe,
    maxBytes: () => String(Number.MAX_SAFE_INTEGER).length,
    collision: () => 0,
    write: () => (example, _j, data, at) => {
        const text = String(example);
        for (let i = 0; i < text.length; i++)
            data[at + i] = text.charCodeAt(i);
        return at + text.length;
    },
};
const exampleIndex = {
    parameters: {},
    read: { int64: example_index_read, float: example_index_read, bytes: example_index_read },
    int64: example_index_numbers,
    float: example_index_numbers,
    bytes: digits,
};

;// CONCATENATED MODULE: ./src/math/real.ts
/**
 * exp, log and powers of doubles from additions, multiplications and divisions alone. Those are exact to the last
 * bit everywhere, while Math.exp and Math.log may differ between engines and their versions, and values must not.
 */
/** ln 2 in two parts, the first with trailing zeros so that small multiples of it are exact (fdlibm, e_exp.c). */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
/** e to the power of x, to about 1e-15 of it; 0 below -708 and infinity above 709. */
function exp(x) {
    if (x < -708)
        return 0;
    if (x > 709)
        return Number.POSITIVE_INFINITY;
    const halvings = Math.round(x / LN2_HIGH);
    const rest = x - halvings * LN2_HIGH - halvings * LN2_LOW;
    return taylor(rest) * powerOfTwo(halvings);
}
/** The natural logarithm of x > 0 that is no subnormal, to about 1e-15. */
function log(x) {
    real_number[0] = x;
    let exponent = (words[1] >>> 20) - 1023;
    words[1] = (words[1] & 0xfffff) | (1023 << 20);
    let mantissa = real_number[0];
    if (mantissa > Math.SQRT2) {
        mantissa /= 2;
        exponent++;
    }
    // ln m = 2 artanh((m - 1) / (m + 1)), whose argument stays below 0.18.
    const ratio = (mantissa - 1) / (mantissa + 1);
    const square = ratio * ratio;
    const sum = artanhSeries(square);
    return exponent * LN2_HIGH + (exponent * LN2_LOW + 2 * ratio * sum);
}
/** x > 0 to the power of y. */
function power(x, y) {
    return exp(y * log(x));
}
/** Two views of one double: its value, and its words, the lower first. */
const real_number = new Float64Array(1);
const words = new Uint32Array(real_number.buffer);
function powerOfTwo(n) {
    words[0] = 0;
    words[1] = (n + 1023) << 20;
    return real_number[0];
}
/**
 * The sum of x^n / n! to n = 13: what follows is less than 1e-17 of it for |x| < ln 2 / 2. Written out, because at a
 * cold start, which is most of what these functions see, a loop over coefficients takes five times as long.
 */
// biome-ignore format: one term a line would hide that it is one sum
function taylor(x) {
    return 1 + x * (1 + x * (1 / 2 + x * (1 / 6 + x * (1 / 24 + x * (1 / 120 + x * (1 / 720 + x * (1 / 5040 + x * (1 / 40320 + x * (1 / 362880 + x * (1 / 3628800 + x * (1 / 39916800 + x * (1 / 479001600 + x * (1 / 6227020800)))))))))))));
}
/** artanh(r) / r in powers of r^2, to the 22nd power of r. */
// biome-ignore format: one term a line would hide that it is one sum
function artanhSeries(x) {
    return 1 + x * (1 / 3 + x * (1 / 5 + x * (1 / 7 + x * (1 / 9 + x * (1 / 11 + x * (1 / 13 + x * (1 / 15 + x * (1 / 17 + x * (1 / 19 + x * (1 / 21 + x * (1 / 23)))))))))));
}

;// CONCATENATED MODULE: ./src/plan/distributions/bell.ts
/** What the normal and the lognormal distribution share: mean and deviation, and that no value overflows. */




const BELL_PARAMETERS = {
    mean: parameter(finite(number)),
    stddev: parameter(finite(nonNegativeNumber)),
};
const LARGEST = { int64: 2 ** 63, float: FLOAT32_MAX };
/**
 * Reads mean and deviation; `reach` is the largest value within so many deviations, as the scale has it. Floats must
 * all be finite; of integers those in the tails may stop at the ends of 64 bits, but not those in the middle.
 */
function readBell(type, kind, limitOf, reachOf) {
    return ({ mean, stddev }, _named, onProblem) => {
        const bell = { type, mean: mean?.value ?? 0, stddev: stddev?.value ?? 1 };
        const tail = kind === 'float' ? MAX_NORMAL * bell.stddev : 0;
        if (reachOf(bell.mean) + tail <= limitOf(LARGEST[kind]))
            return bell;
        const place = (tail > Math.abs(bell.mean) ? stddev : mean)?.place ?? mean?.place;
        const message = `${type} with mean ${bell.mean} and stddev ${bell.stddev} reaches beyond what ${kind} can hold`;
        onProblem((0,base_problem/* error */.z3)('distribution-out-of-range', place, message, 'lower "mean" or "stddev"'));
        return undefined;
    };
}
function describeBell({ type, mean, stddev }) {
    return `${type}, mean ${mean}, deviation ${stddev}`;
}

;// CONCATENATED MODULE: ./src/math/normal.ts
/**
 * The standard normal distribution by tables, which `prepareNormal` computes from its density. Uniform numbers are
 * 32-bit draws here: a draw d stands for the probability d / 2^32.
 */

/** To be called before any other function here; the tables take a few milliseconds, which not every plan needs. */
function prepareNormal() {
    if (TAILS[0] !== 0)
        return;
    let tail = 0;
    for (let i = TAILS.length - 1; i >= 0; i--) {
        DENSITIES[i] = normalDensity(-i / CELLS);
        if (i < TAILS.length - 1)
            tail += DENSITIES[i + 1] * massOver(-(i + 1) / CELLS, 1 / CELLS);
        TAILS[i] = tail * 0x1_0000_0000;
    }
    // Both tables grow, so the cell of one quantile is at or after that of the one before.
    let cell = TAILS.length - 1;
    for (let i = 0; i < QUANTILES.length; i++) {
        const start = 2 ** (Math.floor(i / OCTAVE_CELLS) - 32);
        const p = start * (1 + (i % OCTAVE_CELLS) / OCTAVE_CELLS);
        while (cell > 1 && TAILS[cell - 1] <= p * 0x1_0000_0000)
            cell--;
        QUANTILES[i] = quantileAfter(cell, p);
    }
}
/** z with P(Z < z) = draw / 2^32, to 1e-5; draws 0 and 2^32 - 1 give the ends, 6.2 below and above 0. */
function normalOfDraw(draw) {
    const isUpper = draw >= 0x8000_0000;
    const lower = (isUpper ? ~draw : draw) | 0 || 1;
    // The table has the same number of cells for every power of two, so that the tail is as fine as the middle.
    const zeros = Math.clz32(lower);
    const mantissa = (lower << (zeros + 1)) >>> 0;
    const cell = (31 - zeros) * OCTAVE_CELLS + (mantissa >>> (32 - OCTAVE_BITS));
    const fraction = (mantissa & (0xffff_ffff >>> OCTAVE_BITS)) * 2 ** (OCTAVE_BITS - 32);
    const from = QUANTILES[cell];
    const z = from + fraction * (QUANTILES[cell + 1] - from);
    return isUpper ? -z : z;
}
/** The draw of z: P(Z < z) * 2^32 rounded down, to a relative 1e-4 on both sides. */
function drawOfNormal(z) {
    const depth = Math.abs(z) * CELLS;
    if (depth >= LOWEST * CELLS)
        return z < 0 ? 0 : 0xffff_ffff;
    const cell = depth | 0;
    const from = TAILS[cell];
    const draw = (from + (depth - cell) * (TAILS[cell + 1] - from)) >>> 0;
    return z < 0 ? draw : ~draw >>> 0;
}
/** The probability below z, for the integrals of the teacher. */
function normalCdf(z) {
    if (Math.abs(z) >= LOWEST)
        return z < 0 ? 0 : 1;
    const tail = lowerTail(-Math.abs(z));
    return z < 0 ? tail : 1 - tail;
}
/** z with P(Z < z) = p, for 1e-18 < p < 1, to 1e-9: the cell by bisection. */
function normalQuantile(p) {
    if (p > 0.5)
        return -normalQuantile(1 - p);
    let [inside, outside] = [0, LOWEST * CELLS];
    while (outside - inside > 1) {
        const middle = (inside + outside) >> 1;
        if (TAILS[middle] > p * 0x1_0000_0000)
            inside = middle;
        else
            outside = middle;
    }
    return quantileAfter(outside, p);
}
/** The quantile of p, which lies between the points `cell` and `cell - 1` of the tables: by Newton's steps. */
function quantileAfter(cell, p) {
    const from = -cell / CELLS;
    const wanted = (p - TAILS[cell] * 2 ** -32) / DENSITIES[cell];
    let d = 0;
    for (let step = 0; step < 3; step++)
        d += (wanted - massOver(from, d)) * (1 + from * d);
    return from + d;
}
function normalDensity(z) {
    return exp((-z * z) / 2) / SQRT_TWO_PI;
}
const SQRT_TWO_PI = 2.5066282746310002;
/** Beyond it there is less than 1e-18. */
const LOWEST = 9;
/** Cells a unit of z. */
const CELLS = 128;
const OCTAVE_BITS = 6;
const OCTAVE_CELLS = 2 ** OCTAVE_BITS;
/** P(Z < -i / CELLS) * 2^32. */
const TAILS = new Float64Array(LOWEST * CELLS + 1);
/** By octave of the draw below 2^31 and cell in it: its z. */
const QUANTILES = new Float64Array(31 * OCTAVE_CELLS + 1);
/** The density at -i / CELLS. */
const DENSITIES = new Float64Array(LOWEST * CELLS + 1);
/** P(Z < z) for z from -LOWEST to 0: by Taylor's series from the next point of the tables below z. */
function lowerTail(z) {
    const cell = Math.ceil(-z * CELLS);
    const from = -cell / CELLS;
    return TAILS[cell] * 2 ** -32 + DENSITIES[cell] * massOver(from, z - from);
}
/** The integral of the density from `a` to `a + d`, over the density at `a`: Hermite polynomials of a. */
function massOver(a, d) {
    const square = a * a;
    const fourth = (square * (square - 6) + 3) * (d / 120);
    const third = (a * (3 - square)) / 24 + fourth;
    return d * (1 + d * (-a / 2 + d * ((square - 1) / 6 + d * third)));
}

;// CONCATENATED MODULE: ./src/plan/distributions/normal.ts
/** Normal with mean `mean` and standard deviation `stddev`; integers are the nearest ones. */





const normal_numbers = {
    describe: describeBell,
    integerBounds: ({ mean, stddev }) => {
        const reach = MAX_NORMAL * stddev;
        return [outerInteger(mean - reach), outerInteger(mean + reach)];
    },
    collision: ({ stddev }, kind) => {
        if (kind === 'int64')
            return bellCollision(stddev);
        return stddev === 0 ? 1 : FLOAT_COLLISION;
    },
    isIncompressible: ({ mean, stddev }) => differentFloats(stddev, mean) >= MIN_INCOMPRESSIBLE_VALUES,
    carriesFactors: true,
    fill: ({ mean, stddev }) => fillNormals(mean, stddev),
};
const normal_read = (kind) => readBell('normal', kind, (largest) => largest, (mean) => Math.abs(mean));
const normal = {
    parameters: BELL_PARAMETERS,
    read: { int64: normal_read('int64'), float: normal_read('float') },
    int64: normal_numbers,
    float: normal_numbers,
};
function fillNormals(mean, stddev) {
    prepareNormal();
    return (_example, count, { coarse }, values) => {
        for (let i = 0; i < count; i++)
            values[i] = mean + stddev * normalOfDraw(coarse[i]);
    };
}

;// CONCATENATED MODULE: ./src/plan/distributions/lognormal.ts
/** The exponential of a normal variable; mean and deviation are those of the logarithm. */






const lognormal_numbers = {
    describe: describeBell,
    integerBounds: ({ mean, stddev }) => [0n, outerInteger(Math.exp(mean + MAX_NORMAL * stddev))],
    collision: ({ mean, stddev }, kind) => {
        if (kind === 'int64')
            return bellCollision(stddev * Math.exp(mean));
        return stddev === 0 ? 1 : FLOAT_COLLISION;
    },
    isIncompressible: ({ stddev }) => stddev * FLOAT_STEPS >= MIN_INCOMPRESSIBLE_VALUES,
    carriesFactors: true,
    fill: ({ mean, stddev }) => {
        const fill = fillNormals(mean, stddev);
        return (example, count, draws, values) => {
            fill(example, count, draws, values);
            for (let i = 0; i < count; i++)
                values[i] = exp(values[i]);
        };
    },
};
const lognormal_read = (kind) => readBell('lognormal', kind, Math.log, (mean) => mean);
const lognormal = {
    parameters: BELL_PARAMETERS,
    read: { int64: lognormal_read('int64'), float: lognormal_read('float') },
    int64: lognormal_numbers,
    float: lognormal_numbers,
};

;// CONCATENATED MODULE: ./src/plan/distributions/text.ts
/** Strings whose size in characters is drawn evenly from `size`, their characters from `alphabet`. */




function text_textOf(size, alphabet) {
    return { type: 'text', size, alphabet };
}
const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** Of 1, 2, 3 and 4 bytes in UTF-8. */
const MANY_SCRIPTS = `${ALPHANUMERIC} äéßøñçğžΩλдяשع€→中文日本語한글👍🚀🧪`;
const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const text_texts = {
    describe: ({ size }) => `text of ${formatRange(size, 'character')}`,
    maxBytes: ({ size, alphabet }) => size.max * Math.max(...Array.from(alphabet, (letter) => Buffer.byteLength(letter))),
    collision: ({ size, alphabet }) => textCollision(size, Array.from(alphabet).length),
    write: ({ size, alphabet }, context) => writeLetters(Array.from(alphabet, (letter) => Buffer.from(letter)), size, context),
};
const text_text = { parameters: {}, bytes: text_texts };
/** The letters of an element come from a row of its own, keyed by the row of the example and counted by the element. */
function writeLetters(letters, size, { streams }) {
    const [sizeKey, valueKey] = [streams.ofDataset('size'), streams.ofDataset('value')];
    const [sizes, values, row] = [new Int32Array(2), new Int32Array(2), new Int32Array(2)];
    const span = size.max - size.min + 1;
    return (example, j, data, at) => {
        rowKey(sizeKey, example, sizes);
        rowKey(valueKey, example, values);
        rowKey(values, j, row);
        const count = size.min + below(span, bits(sizes[0], sizes[1], j));
        for (let c = 0; c < count; c++) {
            at = copyBytes(letters[below(letters.length, bits(row[0], row[1], c))], data, at);
        }
        return at;
    };
}

;// CONCATENATED MODULE: ./src/plan/distributions/octets.ts
/** As many bytes of any value as are drawn evenly from `size`; they are seldom valid UTF-8. */



function octetsOf(size) {
    return { type: 'octets', size };
}
const OCTETS = Array.from({ length: 256 }, (_, octet) => Uint8Array.of(octet));
const bytes = {
    describe: ({ size }) => formatRange(size, 'byte'),
    maxBytes: ({ size }) => size.max,
    collision: ({ size }) => textCollision(size, OCTETS.length),
    write: ({ size }, context) => writeLetters(OCTETS, size, context),
};
const octets = { parameters: {}, bytes };

;// CONCATENATED MODULE: ./src/math/response.ts
/**
 * The teacher of a label: y = 1 with probability p(g) = logistic(intercept + slope * g), where g, a combination of
 * hidden factors, is standard normal. So everything that can be known of it is an integral over one normal variable;
 * here by the trapezoidal rule, which for such smooth and fading integrands is exact to many digits.
 */


/**
 * The response with the wanted rate of ones. `signal` from 0 to 1 is the share of the deviation of the label's
 * latent variable that g explains: the rest is logistic noise, whose deviation is pi over the root of 3.
 */
function makeResponse(positiveRate, signal) {
    prepareNormal();
    if (signal === 1)
        return { intercept: normalQuantile(positiveRate), slope: null };
    const slope = (LOGISTIC_DEVIATION * signal) / Math.sqrt(1 - signal * signal);
    return { intercept: findIntercept(positiveRate, slope), slope };
}
/** Newton's steps, and a halving wherever one would leave the interval that is known to hold the intercept. */
function findIntercept(positiveRate, slope) {
    let [low, high] = [-60 - 9 * slope, 60 + 9 * slope];
    let intercept = 0;
    for (let step = 0; step < 100; step++) {
        let growth = 0;
        const rate = average(slope, (g, weight) => {
            const p = logistic(intercept + slope * g);
            growth += weight * p * (1 - p);
            return p;
        });
        if (rate < positiveRate)
            low = intercept;
        else
            high = intercept;
        const before = intercept;
        intercept -= (rate - positiveRate) / growth;
        if (!(intercept > low && intercept < high))
            intercept = (low + high) / 2;
        if (Math.abs(intercept - before) < 1e-12 * (1 + Math.abs(intercept)))
            break;
    }
    return intercept;
}
const LOGISTIC_DEVIATION = 1.813799364234218;
/** The probability of a one. */
function positiveProbability({ intercept, slope }, g) {
    if (slope === null)
        return intercept + g > 0 ? 1 : 0;
    return logistic(intercept + slope * g);
}
/** The mean of f(g) over a standard normal g, where f turns about as sharply as a logistic of that slope. */
function average(slope, f) {
    const step = stepFor(slope);
    const weights = weightsOf(step);
    let sum = 0;
    for (let i = 0; i < weights.length; i++)
        sum += weights[i] * f(i * step - MAX_ABSCISSA, weights[i]);
    return sum;
}
/** The mass at -FARTHEST, one step on, and so forth to FARTHEST; labels mostly share their steps. */
function weightsOf(step) {
    const length = 2 * (MAX_ABSCISSA / step) + 1;
    const known = WEIGHTS.get(step);
    if (known !== undefined)
        return known;
    const weights = new Float64Array(length);
    for (let i = 0; i < length; i++)
        weights[i] = normalDensity(i * step - MAX_ABSCISSA) * step;
    WEIGHTS.set(step, weights);
    return weights;
}
const WEIGHTS = new Map();
/** Beyond it there is less than 1e-16. */
const MAX_ABSCISSA = 8.5;
/** The error falls with exp(-2 pi d / step), where d = pi / slope is how far the logistic's poles are from the line. */
function stepFor(slope) {
    return 2 ** -Math.min(10, Math.max(1, Math.ceil(Math.log2(slope))));
}
function logistic(x) {
    return 1 / (1 + exp(-x));
}

;// CONCATENATED MODULE: ./src/plan/distributions/teacher.ts
/** A label that follows hidden factors of features: 1 with the logistic of `intercept` + `slope` * g. */




/** At this rate, with so much of the label explained by the factors (`signal`, 0 to 1). */
function teacherOf(positiveRate, signal, factors) {
    return { type: 'teacher', positiveRate, ...makeResponse(positiveRate, signal), factors };
}
function isTeacher(distribution) {
    return distribution.type === 'teacher';
}
const teacher_numbers = {
    describe: ({ positiveRate }) => `1 in ${percent(positiveRate)}, following the features`,
    integerBounds: () => [0n, 1n],
    collision: ({ positiveRate: p }) => p ** 2 + (1 - p) ** 2,
    zeroProbability: ({ positiveRate }) => 1 - positiveRate,
    fill: (teacher, { streamsOf }) => {
        prepareNormal();
        const factors = teacher.factors.map((factor) => readFactor(factor, streamsOf));
        const weight = 1 / Math.sqrt(factors.length);
        return (example, count, { coarse }, values) => {
            let g = 0;
            for (const factorOf of factors)
                g += weight * factorOf(example);
            const threshold = positiveProbability(teacher, g) * 0x1_0000_0000;
            for (let i = 0; i < count; i++)
                values[i] = coarse[i] < threshold ? 1 : 0;
        };
    },
};
const teacher = { parameters: {}, int64: teacher_numbers, float: teacher_numbers };
function readFactor({ feature, factor }, streamsOf) {
    const key = streamsOf(feature).ofDataset('factor');
    const row = new Int32Array(2);
    return (example) => {
        rowKey(key, example, row);
        return normalOfDraw(bits(row[0], row[1], factor));
    };
}

;// CONCATENATED MODULE: ./src/math/float-below.ts
const float_below_float = new Float32Array(1);
const float_below_bits = new Int32Array(float_below_float.buffer);
/** The largest finite float32 that is less than `x`. */
function floatBelow(x) {
    float_below_float[0] = x;
    const nearest = float_below_float[0];
    if (nearest < x && Number.isFinite(nearest))
        return nearest;
    // The bits of floats are ordered as their sizes are: one less is the next smaller, of negative ones the next larger.
    if (nearest === 0)
        float_below_bits[0] = SMALLEST_NEGATIVE;
    else
        float_below_bits[0] += nearest > 0 ? -1 : 1;
    return float_below_float[0];
}
/** -2^-149 */
const SMALLEST_NEGATIVE = 0x80000001 | 0;

;// CONCATENATED MODULE: ./src/plan/distributions/uniform.ts
/** Every integer from `min` to `max` alike, or floats from `min` up to, but without, `max`. */






function uniformIntegers(min, max) {
    return { type: 'uniform', min, max };
}
function uniformFloats(min, max) {
    return { type: 'uniform', min, max };
}
/** The range, if the distribution is uniform. */
function evenRange(distribution) {
    return isUniform(distribution) ? distribution : undefined;
}
function isUniform(distribution) {
    return distribution.type === 'uniform';
}
const DEFAULT_INTEGERS = uniformIntegers(0, 9);
const DEFAULT_FLOATS = uniformFloats(0, 1);
const readIntegers = (rule, _named, onProblem) => {
    const bounds = integerBoundsOf(rule, DEFAULT_INTEGERS, onProblem);
    return bounds && uniformIntegers(bounds.min, bounds.max);
};
const readFloats = (rule, _named, onProblem) => {
    const bounds = floatBoundsOf(rule, DEFAULT_FLOATS, onProblem);
    return bounds && uniformFloats(bounds.min, bounds.max);
};
const uniform_describe = ({ min, max }) => `uniform ${min} to ${max}`;
const uniform_integers = {
    describe: uniform_describe,
    integerBounds: ({ min, max }) => [BigInt(min), BigInt(max)],
    collision: integerCollision,
    zeroProbability: (distribution) => {
        const { min, max } = distribution;
        return Number(min) <= 0 && Number(max) >= 0 ? integerCollision(distribution) : 0;
    },
    oneProbability: ({ min, max }) => (min === 0 && max === 1 ? 0.5 : undefined),
    isDrawnEvenly: true,
    carriesFactors: true,
    needsFineDraws: ({ min, max }) => Number(max) - Number(min) >= MAX_COARSE_SPAN,
    fill: ({ min, max }) => fillIntegers(Number(min), Number(max)),
    fillWide: (distribution) => (isWide(distribution) ? fillWords(distribution) : undefined),
};
const uniform_floats = {
    describe: uniform_describe,
    collision: () => FLOAT_COLLISION,
    isIncompressible: ({ min, max }) => differentFloats(max - min, max) >= MIN_INCOMPRESSIBLE_VALUES,
    carriesFactors: true,
    needsFineDraws: ({ min, max }) => max - min >= MAX_COARSE_SPAN,
    fill: ({ min, max }) => fillFloats(min, max),
};
const uniform = {
    parameters: BOUNDS,
    read: { int64: readIntegers, float: readFloats },
    int64: uniform_integers,
    float: uniform_floats,
};
function integerCollision({ min, max }) {
    return 1 / (Number(max) - Number(min) + 1);
}
/** The product of a draw and a span up to it is exact in a double. */
const MAX_COARSE_SPAN = 2 ** 21;
/** Integers that doubles hold. */
function fillIntegers(min, max) {
    const span = max - min + 1;
    if (span > MAX_COARSE_SPAN)
        return elementwise((p) => min + Math.min(span - 1, Math.floor(p * span)));
    const scale = span * 2 ** -32;
    return (_example, count, { coarse }, values) => {
        for (let i = 0; i < count; i++)
            values[i] = min + Math.floor(coarse[i] * scale);
    };
}
function fillFloats(min, max) {
    const span = max - min;
    const most = Math.max(min, floatBelow(max));
    return (_example, count, { coarse }, values) => {
        for (let i = 0; i < count; i++)
            values[i] = Math.min(most, min + span * unit(coarse[i]));
    };
}
function isWide({ min, max }) {
    return typeof min === 'string' || typeof max === 'string' || max - min >= Number.MAX_SAFE_INTEGER;
}
/** By BigInt, which is slow and therefore only for ranges that a double cannot hold. */
function fillWords({ min, max }) {
    const first = BigInt(min);
    const span = BigInt(max) - first + 1n;
    return (count, { coarse, fine }, words, at) => {
        for (let i = 0; i < count; i++) {
            const draw = (BigInt(coarse[i]) << 32n) | BigInt(fine[i]);
            storeWords(first + ((draw * span) >> 64n), words, at + i);
        }
    };
}

;// CONCATENATED MODULE: ./src/plan/distributions/timestamp.ts
/** Milliseconds since 1970 from `min` to `max`, or as many after the same example's value of the feature `after`. */




/** The first week of 2024. */
const DEFAULT_RANGE = { min: 1_704_067_200_000, max: 1_704_067_200_000 + 7 * 24 * 3_600_000 };
function timestampOf(range = DEFAULT_RANGE, after) {
    return { type: 'timestamp', ...range, ...(after !== undefined && { after }) };
}
function isTimestampName(name) {
    return name === 'timestamp';
}
/** The last millisecond that a JavaScript date can be, in the year 275760. */
const MAX_DATE = 8.64e15;
const timestamp_read = (rule, _named, onProblem) => {
    const bounds = integerBoundsOf(rule, DEFAULT_RANGE, onProblem);
    if (bounds === undefined)
        return undefined;
    const [min, max] = [Number(bounds.min), Number(bounds.max)];
    if (min >= 0 && max <= MAX_DATE)
        return timestampOf({ min, max });
    const message = `a timestamp is ${min < 0 ? min : max}: milliseconds count from 1970 up to ${MAX_DATE}, in the year 275760`;
    const place = (min < 0 ? rule.min : rule.max)?.place;
    onProblem((0,base_problem/* error */.z3)('timestamp-out-of-range', place, message, 'choose uniform'));
    return undefined;
};
const refuseFloat = (_rule, named, onProblem) => {
    const message = 'timestamp is for integer features: a float32 cannot tell milliseconds apart';
    onProblem((0,base_problem/* error */.z3)('distribution-of-other-kind', named?.place, message, 'choose uniform'));
    return undefined;
};
const timestamp_numbers = {
    describe: ({ min, max }) => `time, ${dateText(min)} to ${dateText(max)}`,
    integerBounds: () => [0n, BigInt(Number.MAX_SAFE_INTEGER)],
    collision: ({ min, max }) => 1 / (max - min + 1),
    needsFineDraws: ({ min, max }) => max - min >= 2 ** 21,
    fill: ({ min, max, after }, { firstValueOf }) => {
        const fill = fillIntegers(min, max);
        if (after === undefined)
            return fill;
        const startOf = firstValueOf(after);
        return (example, count, draws, values) => {
            fill(example, count, draws, values);
            const start = startOf(example);
            for (let i = 0; i < count; i++)
                values[i] = start + values[i];
        };
    },
};
const timestamp = {
    parameters: BOUNDS,
    read: { int64: timestamp_read, float: refuseFloat },
    int64: timestamp_numbers,
};

;// CONCATENATED MODULE: ./src/plan/distributions/varied.ts
/**
 * Each element has a location and a scale of its own, the same in every example and dataset: locations are normal
 * with deviation `locations`, scales log-uniform between the bounds of `scales`, around them a shape.
 */






function variedOf(shape, locations, scales) {
    return { type: 'varied', shape, locations, scales };
}
const varied_numbers = {
    describe: ({ shape }) => `${shape}, each element by its own scale`,
    integerBounds: ({ shape, locations, scales }) => {
        if (shape !== 'counts')
            return [-1n, 1n];
        return [0n, outerInteger(MAX_NORMAL * locations + scales.max * Math.exp(MAX_NORMAL))];
    },
    collision: ({ scales }, kind) => kind === 'float' ? FLOAT_COLLISION : bellCollision(Math.sqrt(scales.min * scales.max)),
    isIncompressible: ({ shape }) => shape !== 'counts',
    carriesFactors: true,
    fill: fillVaried,
};
const varied = { parameters: {}, int64: varied_numbers, float: varied_numbers };
/** Locations and scales come from the seed and the feature alone, so that every dataset has the same columns. */
function fillVaried({ shape, locations: spread, scales: range }, { length, streams }) {
    prepareNormal();
    const locations = elementsOf(streams.ofFeature('location'), length, (draw) => spread * normalOfDraw(draw));
    const [low, high] = [log(range.min), log(range.max)];
    const scales = elementsOf(streams.ofFeature('scale'), length, (draw) => exp(low + (high - low) * unit(draw)));
    return SHAPES[shape](locations, scales);
}
const SHAPES = {
    normal: (locations, scales) => (_example, count, { coarse }, values) => {
        for (let i = 0; i < count; i++)
            values[i] = locations[i] + scales[i] * normalOfDraw(coarse[i]);
    },
    /** Twice a normal variable z through z + z^3: symmetric about 0, and one value in a thousand is beyond 60. */
    'heavy-tailed': (locations, scales) => (_example, count, { coarse }, values) => {
        for (let i = 0; i < count; i++) {
            const z = normalOfDraw(coarse[i]);
            values[i] = locations[i] + scales[i] * 2 * (z + z * z * z);
        }
    },
    /** From the location's size up. */
    counts: (locations, scales) => (_example, count, { coarse }, values) => {
        for (let i = 0; i < count; i++) {
            values[i] = Math.abs(locations[i]) + scales[i] * exp(normalOfDraw(coarse[i]));
        }
    },
};
function elementsOf(key, length, valueAt) {
    const row = new Int32Array(2);
    rowKey(key, 0, row);
    return Float64Array.from({ length }, (_, i) => valueAt(bits(row[0], row[1], i)));
}

;// CONCATENATED MODULE: ./src/math/zipf.ts

/** Ranks whose probabilities are added up one by one; behind them their sum is smooth enough for a formula. */
const EXACT_RANKS = 64;
/**
 * Quantiles of Zipf's law on the ranks 1 to N = max - min + 1, where rank k has a probability in proportion to
 * k^-exponent, without a table of N entries. The sum of the first k terms is exact for small k, then the
 * Euler-Maclaurin formula: the integral of x^-s, half the last term and a twelfth of its slope; it is inverted by the
 * integral's inverse and Newton's steps.
 */
function makeZipf({ min, max, exponent: s, }) {
    const ranks = max - min + 1;
    const exact = Math.min(EXACT_RANKS, ranks);
    const sums = new Float64Array(exact + 1);
    for (let k = 1; k <= exact; k++)
        sums[k] = sums[k - 1] + power(k, -s);
    const term = (x) => power(x, -s);
    const integral = (x) => s === 1 ? log(x / exact) : (power(x, 1 - s) - power(exact, 1 - s)) / (1 - s);
    const inverse = (area) => s === 1 ? exact * exp(area) : power(area * (1 - s) + power(exact, 1 - s), 1 / (1 - s));
    const sumTo = (x) => sums[exact] + integral(x) + (term(x) - term(exact)) / 2 - (s / 12) * (term(x) / x - term(exact) / exact);
    const total = ranks <= exact ? sums[exact] : sumTo(ranks);
    return (p) => {
        const wanted = p * total;
        if (wanted < sums[exact])
            return min + countBelow(sums, wanted);
        let x = inverse(wanted - sums[exact]);
        for (let step = 0; step < 2; step++)
            x -= (sumTo(x) - wanted) / term(x);
        return min + Math.min(ranks, Math.max(exact + 1, Math.ceil(x))) - 1;
    };
}
/** How many of the growing sums, the first of which is 0, are at most `wanted`, less one: a rank counted from 0. */
function countBelow(sums, wanted) {
    let [low, high] = [0, sums.length - 1];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (sums[middle] <= wanted)
            low = middle;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/plan/distributions/zipf.ts
/** `min` + k - 1 with a probability that falls as k^-exponent, up to `max`. */






/** Beyond it nearly all values are the first. */
const MAX_EXPONENT = 100;
const exponent = (node, run) => {
    const value = positiveNumber(node, run);
    return value === undefined || value <= MAX_EXPONENT
        ? value
        : refuse(run, node, `a number up to ${MAX_EXPONENT}`);
};
const zipf_read = (rule, _named, onProblem) => {
    const bounds = integerBoundsOf(rule, { min: 1, max: 1_000_000 }, onProblem);
    if (bounds === undefined)
        return undefined;
    const [min, max] = [Number(bounds.min), Number(bounds.max)];
    if (max - min >= Number.MAX_SAFE_INTEGER) {
        const fix = 'bring "min" and "max" closer';
        onProblem((0,base_problem/* error */.z3)('zipf-range-too-large', rule.max?.place, 'zipf has at most 2^53 values', fix));
    }
    return { type: 'zipf', min, max, exponent: rule.exponent?.value ?? 1.1 };
};
const zipf_numbers = {
    describe: ({ min, max, exponent }) => `zipf ${min} to ${max}, exponent ${exponent}`,
    integerBounds: ({ min, max }) => [BigInt(min), BigInt(max)],
    collision: ({ min, max, exponent }) => powerSum(max - min + 1, 2 * exponent) / powerSum(max - min + 1, exponent) ** 2,
    carriesFactors: true,
    needsFineDraws: () => true,
    fill: (distribution) => elementwise(makeZipf(distribution)),
};
const zipf = {
    parameters: { ...BOUNDS, exponent: parameter(exponent) },
    read: { int64: zipf_read, float: zipf_read },
    int64: zipf_numbers,
    float: zipf_numbers,
};
const EXACT_TERMS = 1000;
/** The sum of k^-exponent for k from 1 to `terms`; behind a thousand terms by the integral. */
function powerSum(terms, exponent) {
    let sum = 0;
    for (let k = 1; k <= Math.min(terms, EXACT_TERMS); k++)
        sum += k ** -exponent;
    if (terms <= EXACT_TERMS)
        return sum;
    const [from, to] = [EXACT_TERMS + 0.5, terms + 0.5];
    if (exponent === 1)
        return sum + Math.log(to / from);
    return sum + (to ** (1 - exponent) - from ** (1 - exponent)) / (1 - exponent);
}

;// CONCATENATED MODULE: ./src/plan/distributions/table.ts
/** Every distribution, by the name that plans and fixture specs give it. A new one is a file of this folder and lines here. */













/** Those that a rule can name, in the order of the documentation. */
const NAMED = {
    uniform: uniform,
    normal: normal,
    lognormal: lognormal,
    zipf: zipf,
    bernoulli: bernoulli,
    categorical: categorical,
    constant: constant,
    'example-index': exampleIndex,
    timestamp: timestamp,
};
/** The parameters that rules can give, whatever their distribution. */
const PARAMETERS = {
    ...uniform.parameters,
    ...normal.parameters,
    ...lognormal.parameters,
    ...zipf.parameters,
    ...bernoulli.parameters,
    ...constant.parameters,
    ...categorical.parameters,
    ...timestamp.parameters,
};
const INT64 = {
    uniform: uniform.int64,
    normal: normal.int64,
    lognormal: lognormal.int64,
    zipf: zipf.int64,
    bernoulli: bernoulli.int64,
    categorical: categorical.int64,
    'example-index': exampleIndex.int64,
    timestamp: timestamp.int64,
    varied: varied.int64,
    teacher: teacher.int64,
};
const FLOAT = {
    uniform: uniform.float,
    normal: normal.float,
    lognormal: lognormal.float,
    zipf: zipf.float,
    bernoulli: bernoulli.float,
    categorical: categorical.float,
    'example-index': exampleIndex.float,
    varied: varied.float,
    teacher: teacher.float,
};
const BYTES = {
    text: text_text.bytes,
    octets: octets.bytes,
    categorical: categorical.bytes,
    'example-index': exampleIndex.bytes,
};
const INT64_MODULES = INT64;
const FLOAT_MODULES = FLOAT;
const BYTES_MODULES = BYTES;

;// CONCATENATED MODULE: ./src/plan/distributions/bind.ts
/** What the modules say of a distribution, bound to its data: callers need not know which distribution it is. */

function bindNumbers(values) {
    return values.kind === 'int64' ? bindIntegers(values.distribution) : bindFloats(values.distribution);
}
function bindIntegers(distribution) {
    const module = INT64_MODULES[distribution.type];
    return {
        ...bound(module, distribution, 'int64'),
        isDrawnEvenly: module.isDrawnEvenly ?? false,
        bounds: () => module.integerBounds(distribution),
        fillWide: () => module.fillWide?.(distribution),
    };
}
function bindFloats(distribution) {
    return bound(FLOAT_MODULES[distribution.type], distribution, 'float');
}
function bindBytes(distribution) {
    const module = BYTES_MODULES[distribution.type];
    return {
        describe: () => module.describe(distribution),
        collision: () => module.collision(distribution),
        maxBytes: () => module.maxBytes(distribution),
        write: (context) => module.write(distribution, context),
    };
}
/** Any feature's distribution in a few words. */
function describeDistribution(values) {
    return values.kind === 'bytes' ? bindBytes(values.distribution).describe() : bindNumbers(values).describe();
}
function bound(module, distribution, kind) {
    return {
        describe: () => module.describe(distribution),
        collision: () => module.collision(distribution, kind),
        zeroProbability: () => module.zeroProbability?.(distribution) ?? 0,
        oneProbability: () => module.oneProbability?.(distribution),
        isIncompressible: () => module.isIncompressible?.(distribution) ?? false,
        carriesFactors: module.carriesFactors ?? false,
        needsFineDraws: () => module.needsFineDraws?.(distribution) ?? false,
        fill: (context) => module.fill(distribution, context),
    };
}

;// CONCATENATED MODULE: ./src/plan/describe-values.ts


/** How the values of a feature are drawn, in a few words: its distribution, and what then happens to single values. */
function describeValues(feature) {
    const { zeros, nan, inf } = (feature.kind !== 'bytes' && feature.modifiers) || {};
    const rates = [rateText(zeros, 'zeros'), rateText(nan, 'NaN'), rateText(inf, 'infinite')];
    return [describeDistribution(feature), ...rates.filter((text) => text !== '')].join(', ');
}
function rateText(rate, what) {
    return rate === undefined ? '' : `${percent(rate)} ${what}`;
}

;// CONCATENATED MODULE: ./src/math/expectation.ts
/** What can be expected of models of a label, by integrals over the one normal variable that its teacher looks at. */



/** `seen` is the share of the ones that reach the reader: absent labels and those zeroed are 0 to it. */
function expectationOf(response, positiveRate, seen = 1) {
    prepareNormal();
    const [rate, baseLoss] = [seen * positiveRate, entropy(seen * positiveRate)];
    if (rate === 0)
        return coinExpectation(0);
    if (response.slope === null)
        return { positiveRate: rate, baseLoss, ...afterStep(positiveRate, seen) };
    if (response.slope === 0)
        return coinExpectation(rate);
    const { slope } = response;
    return {
        positiveRate: rate,
        baseLoss,
        bayesLoss: average(slope, (g) => entropy(seen * positiveProbability(response, g))),
        teacherAuc: areaUnderCurve(slope, (g) => seen * positiveProbability(response, g)),
    };
}
/** Of a label that follows nothing. */
function coinExpectation(positiveRate) {
    const loss = entropy(positiveRate);
    const isCoin = positiveRate > 0 && positiveRate < 1;
    return { positiveRate, baseLoss: loss, bayesLoss: loss, teacherAuc: isCoin ? 0.5 : undefined };
}
/** Of labels that are 1 at the rate `seen` above the step and 0 below it. */
function afterStep(above, seen) {
    const [zerosBelow, zerosAbove] = [1 - above, above * (1 - seen)];
    return {
        bayesLoss: above * entropy(seen),
        teacherAuc: (zerosBelow + zerosAbove / 2) / (zerosBelow + zerosAbove),
    };
}
/** The probability that a positive has a larger g than a negative; equal ones count half. */
function areaUnderCurve(slope, probability) {
    const step = stepFor(slope) / 4;
    const weights = weightsOf(step);
    const positives = new Float64Array(weights.length);
    const negatives = new Float64Array(weights.length);
    for (let i = 0; i < weights.length; i++) {
        positives[i] = weights[i] * probability(i * step - MAX_ABSCISSA);
        negatives[i] = weights[i] - positives[i];
    }
    let [area, below, allPositives] = [0, 0, 0];
    for (let i = 0; i < weights.length; i++) {
        // Half of this step's, less the next term of Euler and Maclaurin: a running sum is not as exact as a whole one.
        const slopeTerm = ((negatives[i + 1] ?? 0) - (negatives[i - 1] ?? 0)) / 24;
        area += positives[i] * (below + negatives[i] / 2 - slopeTerm);
        below += negatives[i];
        allPositives += positives[i];
    }
    return area / (allPositives * below);
}
function entropy(p) {
    return p <= 0 || p >= 1 ? 0 : -p * log(p) - (1 - p) * log(1 - p);
}

;// CONCATENATED MODULE: ./src/plan/label-facts.ts
/** What a model can make of the labels of a plan: the figures that a smoke test holds it to. */



/** The facts of every label, in the order of the features. Examples marked as edge cases are not counted. */
function labelFacts(features) {
    const known = label_facts_KNOWN.get(features);
    if (known !== undefined)
        return known;
    const facts = features.filter(({ role }) => role === 'label').map(factsOf);
    label_facts_KNOWN.set(features, facts);
    return facts;
}
/** Manifest and report both ask, and the integrals take milliseconds. */
const label_facts_KNOWN = new WeakMap();
function factsOf(label) {
    const { name } = label;
    const expectation = label.kind === 'bytes' ? undefined : expectationOfLabel(label);
    const learnable = isTeacher(label.distribution) && label.distribution.slope !== 0;
    return {
        name,
        positiveRate: expectation?.positiveRate ?? null,
        baseLoss: expectation?.baseLoss ?? null,
        bayesLoss: expectation?.bayesLoss ?? null,
        teacherAuc: expectation?.teacherAuc ?? null,
        learnable,
        signalFeatures: learnable ? teachersOf(label) : [],
    };
}
function teachersOf({ distribution }) {
    if (!isTeacher(distribution))
        return [];
    return [...new Set(distribution.factors.map(({ feature }) => feature))];
}
/** Undefined where the label can be anything else than 0 and 1. */
function expectationOfLabel(label) {
    const { distribution, modifiers, missing = 0 } = label;
    const { zeros = 0, nan = 0, inf = 0 } = modifiers ?? {};
    if (nan > 0 || inf > 0)
        return undefined;
    const seen = (1 - missing) * (1 - zeros);
    if (isTeacher(distribution))
        return expectationOf(distribution, distribution.positiveRate, seen);
    const rate = bindNumbers(label).oneProbability();
    return rate === undefined ? undefined : coinExpectation(seen * rate);
}

// EXTERNAL MODULE: ./node_modules/protobufjs/minimal.js
var minimal = __nccwpck_require__(6170);
;// CONCATENATED MODULE: ./src/tfrecord/example.ts
/**
 * One `tf.train.Example` as bytes (example.proto). protobufjs writes the structure: what stands before the
 * payload of a feature depends on the payload's size alone, so it is written once a size and copied after.
 */

/**
 * The features stand in the records in the order given here; payloads come in the same order. With a kernel, they and
 * what is written to must be of its memory.
 */
function compileExample(heads, trace, { copy } = PLAIN_COPY) {
    const prefixOf = heads.map(rememberPrefixes);
    const absences = heads.map(absentEntries);
    const prefixes = [];
    return (payloads, i, out, at) => {
        let size = 0;
        for (let f = 0; f < prefixOf.length; f++) {
            const { ends, absent } = payloads[f];
            const payloadSize = ends[i] - (i === 0 ? 0 : ends[i - 1]);
            const absence = absent === undefined ? 0 : absent[i];
            const prefix = absence === 0 ? prefixOf[f](payloadSize) : absences[f][absence - 1];
            prefixes[f] = prefix;
            size += prefix.length + payloadSize;
        }
        let end = writeExampleHead(size, out, at);
        trace?.other(end);
        for (let f = 0; f < prefixOf.length; f++) {
            const { bytes, ends } = payloads[f];
            const prefix = prefixes[f];
            const start = end;
            for (let p = 0; p < prefix.length; p++)
                out[end++] = prefix[p];
            trace?.prefix(f, prefix, start, end);
            const from = i === 0 ? 0 : ends[i - 1];
            const to = ends[i];
            if (to - from >= CALLED_COPY_BYTES)
                copy(bytes, from, to, out, end);
            else
                for (let p = from; p < to; p++)
                    out[end + p - from] = bytes[p];
            end += to - from;
            trace?.payload(f, end);
        }
        return end;
    };
}
const PLAIN_COPY = {
    copy: (bytes, from, to, out, at) => out.set(bytes.subarray(from, to), at),
};
/** Below this many bytes a loop is faster than a call. */
const CALLED_COPY_BYTES = 64;
const NOTHING = new Uint8Array(0);
/** What stands in place of a feature that is not there, in the order of `Column.absent`. */
function absentEntries({ name, kind }) {
    const otherKind = kind === 'int64' ? 'float' : 'int64';
    return [NOTHING, entryWithoutList(name), featurePrefix({ name, kind: otherKind }, 0)];
}
/** The most bytes an example can take whose payloads take at most `maxPayloads`. */
function maxExampleBytes(heads, maxPayloads) {
    return delimitedBytes(heads.reduce((sum, head, f) => sum + entryBytes(head, maxPayloads[f]), 0));
}
/** What `featurePrefix` and its payload take, by their lengths alone: a plan asks before anything is written. */
function entryBytes({ name, kind }, payloadSize) {
    const list = kind === 'bytes' || payloadSize === 0 ? payloadSize : delimitedBytes(payloadSize);
    return delimitedBytes(delimitedBytes(Buffer.byteLength(name)) + delimitedBytes(delimitedBytes(list)));
}
/** A length-delimited field with its tag of one byte. */
function delimitedBytes(size) {
    let bytes = 2 + size;
    for (let rest = size; rest > 127; rest = Math.floor(rest / 128))
        bytes++;
    return bytes;
}
/** Sizes of payload whose prefixes a feature keeps: far more than its varints differ by, if its length is fixed. */
const PREFIXES_KEPT = 1024;
function rememberPrefixes(head) {
    const known = new Map();
    let lastSize = -1;
    let last = new Uint8Array(0);
    return (payloadSize) => {
        if (payloadSize === lastSize)
            return last;
        lastSize = payloadSize;
        last = known.get(payloadSize) ?? featurePrefix(head, payloadSize);
        if (known.size < PREFIXES_KEPT)
            known.set(payloadSize, last);
        return last;
    };
}
const LIST_FIELD = { bytes: 1, float: 2, int64: 3 };
/** Everything of the map entry `Features.feature[name]` before a payload of the given size. */
function featurePrefix({ name, kind }, payloadSize) {
    const isPacked = kind !== 'bytes' && payloadSize > 0;
    const packed = isPacked ? delimiter(1, payloadSize) : new Uint8Array(0);
    const list = delimiter(LIST_FIELD[kind], packed.length + payloadSize);
    const value = delimiter(2, list.length + packed.length + payloadSize);
    const key = keyField(name);
    const size = key.length + value.length + list.length + packed.length + payloadSize;
    return Buffer.concat([delimiter(1, size), key, value, list, packed]);
}
function entryWithoutList(name) {
    const key = keyField(name);
    const value = delimiter(2, 0);
    return Buffer.concat([delimiter(1, key.length + value.length), key, value]);
}
function keyField(name) {
    return minimal.Writer.create().uint32(lengthDelimited(1)).string(name).finish();
}
function delimiter(field, size) {
    return minimal.Writer.create().uint32(lengthDelimited(field)).uint32(size).finish();
}
/** The tag of a field of wire type 2. */
function lengthDelimited(field) {
    return (field << 3) | 2;
}
function writeExampleHead(size, out, at) {
    out[at++] = lengthDelimited(1);
    for (; size > 127; size >>>= 7)
        out[at++] = size | 0x80;
    out[at++] = size;
    return at;
}

// EXTERNAL MODULE: ./node_modules/crc-32/crc32c.js
var crc32c = __nccwpck_require__(2782);
var crc32c_default = /*#__PURE__*/__nccwpck_require__.n(crc32c);
;// CONCATENATED MODULE: ./src/tfrecord/frame.ts
/**
 * TFRecord framing (tensorflow/core/lib/io/record_writer.h): u64 length, u32 masked CRC-32C of the length, the
 * data, u32 masked CRC-32C of the data; all little-endian. Framed in place: the data is never moved.
 */

const HEADER_BYTES = 12;
const FOOTER_BYTES = 4;
/** Frames the data in `out[start + HEADER_BYTES, end)`; the record then is `out[start, end + FOOTER_BYTES)`. */
function frameRecord(out, view, start, end, { crc32c } = PLAIN_CRC) {
    const data = start + HEADER_BYTES;
    view.setUint32(start, end - data, true);
    view.setUint32(start + 4, 0, true);
    view.setUint32(start + 8, masked(crc32c(out, start, start + 8)), true);
    view.setUint32(end, masked(crc32c(out, data, end)), true);
    return end + FOOTER_BYTES;
}
const PLAIN_CRC = { crc32c: (bytes, start, end) => crc32c_default().buf(bytes.subarray(start, end)) };
/** CRC-32C, rotated and offset so that a CRC over bytes that hold CRCs stays a good one. */
function masked(crc) {
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

;// CONCATENATED MODULE: ./src/tfrecord/payload.ts
/**
 * Columns as the bytes that stand inside a feature's list. Integers keep their order and floats their bytes, so
 * a payload is computed for a whole block at a time and copied into the records in one piece each.
 */
/**
 * `capacity` is the most examples a call will bring, `maxBytes` the most bytes of payload an example can have. With
 * a kernel, payloads are of its memory, as floats and integers are to be.
 */
function makePacker(capacity, maxBytes, kernel) {
    let bytes = new Uint8Array(0);
    const ends = new Uint32Array(capacity);
    return (column, count) => {
        const { absent } = column;
        if (column.kind === 'float')
            return { bytes: packFloats(column, count, ends), ends, absent };
        if (bytes.length === 0) {
            const size = capacity * maxBytes;
            bytes = kernel?.bytes(size) ?? new Uint8Array(size);
        }
        if (column.kind === 'int64')
            packInt64s(column, count, bytes, ends, kernel);
        else
            packBytes(column, count, bytes, ends);
        return { bytes, ends, absent };
    };
}
/** A packed list of floats is the memory of a Float32Array, on the little-endian machines that Node runs on. */
function packFloats({ values, ends: elementEnds }, count, ends) {
    for (let i = 0; i < count; i++)
        ends[i] = 4 * elementEnds[i];
    return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
function packInt64s({ words, ends: elementEnds }, count, out, ends, { putVarints } = PLAIN_VARINTS) {
    let at = 0;
    for (let i = 0; i < count; i++) {
        at = putVarints(words, i === 0 ? 0 : elementEnds[i - 1], elementEnds[i], out, at);
        ends[i] = at;
    }
}
const PLAIN_VARINTS = {
    putVarints: (words, from, to, out, at) => {
        for (let element = from; element < to; element++) {
            let low = words[2 * element];
            let high = words[2 * element + 1];
            while (high !== 0 || low >>> 0 > 127) {
                out[at++] = low | 0x80;
                low = (low >>> 7) | (high << 25);
                high >>>= 7;
            }
            out[at++] = low;
        }
        return at;
    },
};
const BYTES_VALUE_TAG = 0x0a;
function packBytes({ data, stops, ends: elementEnds }, count, out, ends) {
    let at = 0;
    let element = 0;
    let from = 0;
    for (let i = 0; i < count; i++) {
        for (const end = elementEnds[i]; element < end; element++) {
            const to = stops[element];
            out[at++] = BYTES_VALUE_TAG;
            let size = to - from;
            for (; size > 127; size >>>= 7)
                out[at++] = size | 0x80;
            out[at++] = size;
            while (from < to)
                out[at++] = data[from++];
        }
        ends[i] = at;
    }
}

;// CONCATENATED MODULE: ./src/tfrecord/block.ts



/**
 * `capacity` is the most examples that a block holds; `trace` is told of each block what stands where. With a `kernel`,
 * numbers and what is written to must be of its memory.
 */
function compileBlock(features, capacity, trace, kernel) {
    const pack = features.map(({ maxPayload }) => makePacker(capacity, maxPayload, kernel));
    const encodeExample = compileExample(features, trace, kernel);
    return (columns, count, out) => {
        const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
        const payloads = columns.map((column, f) => pack[f](column, count));
        trace?.restart();
        let start = 0;
        for (let i = 0; i < count; i++) {
            const end = encodeExample(payloads, i, out, start + HEADER_BYTES);
            start = frameRecord(out, view, start, end, kernel);
            trace?.other(start);
        }
        return start;
    };
}
/** The most bytes a record of such features can take. */
function maxRecordBytes(features) {
    const payloads = features.map(({ maxPayload }) => maxPayload);
    return HEADER_BYTES + maxExampleBytes(features, payloads) + FOOTER_BYTES;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./src/tfrecord/adler32.ts
const MODULUS = 65521;
/** The most bytes whose sums cannot pass 2^32 before they are reduced (zlib's NMAX). */
const RUN = 5552;
/** Adler-32 (RFC 1950) of `bytes`; Node's zlib has it for whole streams only. */
function adler32(bytes) {
    let a = 1;
    let b = 0;
    for (let start = 0; start < bytes.length; start += RUN) {
        const end = Math.min(start + RUN, bytes.length);
        for (let i = start; i < end; i++) {
            a += bytes[i];
            b += a;
        }
        a %= MODULUS;
        b %= MODULUS;
    }
    return ((b << 16) | a) >>> 0;
}
/** The Adler-32 of bytes whose first part has the Adler-32 `first`, and whose second has `second` and so many bytes. */
function joinAdler32(first, second, secondBytes) {
    // The first sum begins at 1, and goes into the second with every byte.
    const before = (first & 0xffff) + MODULUS - 1;
    const a = (before + (second & 0xffff)) % MODULUS;
    const b = ((first >>> 16) + (second >>> 16) + (before % MODULUS) * (secondBytes % MODULUS)) % MODULUS;
    return ((b << 16) | a) >>> 0;
}

;// CONCATENATED MODULE: ./src/tfrecord/crc32.ts
/**
 * What joins CRC-32s, as gzip has them (RFC 1952): polynomials over the two-element field, reflected, so that the highest of
 * 32 bits is the coefficient of 1 (as in zlib's crc32_combine).
 */
const POLYNOMIAL = 0xedb88320;
const ONE = 0x8000_0000;
/** x^8: a byte. */
const BYTE = 0x0080_0000;
/** The CRC-32 of bytes whose first part has the CRC-32 `first`, and whose second has `second` and so many bytes. */
function joinCrc32(first, second, secondBytes) {
    return (multiply(first, byteShift(secondBytes)) ^ second) >>> 0;
}
/** What so many bytes behind it do to a CRC. */
function byteShift(bytes) {
    let shift = ONE;
    let power = BYTE;
    for (let rest = bytes; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1)
            shift = multiply(shift, power);
        power = multiply(power, power);
    }
    return shift;
}
function multiply(a, b) {
    let product = 0;
    for (let bit = 31; bit >= 0; bit--) {
        if ((a >>> bit) & 1)
            product ^= b;
        b = (b >>> 1) ^ (b & 1 ? POLYNOMIAL : 0);
    }
    return product;
}

;// CONCATENATED MODULE: ./src/tfrecord/deflate/deflate-level.ts

/**
 * zlib's deflate of one block, on a thread of libuv's pool, in `out`. All but the last end with a sync flush, so that
 * blocks can be compressed side by side and stand one behind the other in one stream, as pigz has it.
 */
async function deflateLevel(block, level, isLast, out) {
    const options = {
        level,
        memLevel: 9,
        finishFlush: isLast ? external_node_zlib_.constants.Z_FINISH : external_node_zlib_.constants.Z_SYNC_FLUSH,
        // Room for the whole result, so that the thread pool is asked once a block and not once every 16 KiB.
        chunkSize: Math.max(2 * Buffer.poolSize, maxDeflated(block.length, 1)),
    };
    const deflated = await new Promise((resolve, reject) => {
        (0,external_node_zlib_.deflateRaw)(block, options, (error, result) => (error ? reject(error) : resolve(result)));
    });
    const { length } = deflated;
    out.set(deflated);
    free(deflated);
    return out.subarray(0, length);
}
/** Gives the memory back at once, unless it is Node's pool: the garbage collector would let a hundred megabytes gather. */
function free({ buffer }) {
    // Node 20 does not know how.
    if (buffer instanceof ArrayBuffer && buffer.byteLength > Buffer.poolSize && 'transfer' in buffer)
        buffer.transfer(0);
}
/** A deflate block ends after 32 KiB at memory level 9; only one that fills nearly all of the window cannot be stored. */
const FULL_BLOCK = 0x7e00;
/**
 * The most that such a block adds to bytes that cannot be shortened: the window has moved past its start, so that
 * it is coded, with up to 286 + 30 code lengths of 7 bits and codes that are 9 bits long for 2 bytes of 256.
 */
const FULL_BLOCK_OVERHEAD = 325;
/** The most that the rest adds: a stored block, a flush, the end. */
const REST_OVERHEAD = 24;
/** The most bytes that deflate makes of `bytes` bytes in so many pieces. */
function maxDeflated(bytes, pieces) {
    return bytes + FULL_BLOCK_OVERHEAD * Math.floor(bytes / FULL_BLOCK) + REST_OVERHEAD * pieces;
}

;// CONCATENATED MODULE: ./src/tfrecord/compress.ts
/**
 * A stream of records as one compressed file: deflate blocks, each ended by a sync flush but the last, inside one gzip
 * member (RFC 1952) or zlib stream (RFC 1950). One, because TensorFlow cuts several zlib streams to the first, and ends
 * silently at an empty gzip member.
 */




/** What the container is to know of the records of a block, for whoever makes them: it takes a while. */
function blockChecksum(codec, records) {
    switch (codec) {
        case 'gzip':
            return (0,external_node_zlib_.crc32)(records);
        case 'zlib':
            return adler32(records);
        case 'none':
            return 0;
    }
}
function openContainer(codec) {
    switch (codec) {
        case 'gzip':
            return gzipContainer();
        case 'zlib':
            return zlibContainer();
        case 'none':
            return { head: new Uint8Array(0), add: () => undefined, tail: () => new Uint8Array(0) };
    }
}
/** Magic, method 8, no flags, no time, no hints, and always 3 for the system: the bytes are the same on every one. */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3);
function gzipContainer() {
    let crc = 0;
    let size = 0;
    return {
        head: GZIP_HEAD,
        add(checksum, bytes) {
            crc = joinCrc32(crc, checksum, bytes);
            size += bytes;
        },
        tail() {
            const tail = new DataView(new ArrayBuffer(8));
            tail.setUint32(0, crc, true);
            tail.setUint32(4, size % 0x1_0000_0000, true);
            return new Uint8Array(tail.buffer);
        },
    };
}
/** A window of 32 KiB and the default level, which makes the two bytes a multiple of 31. */
const ZLIB_HEAD = Uint8Array.of(0x78, 0x9c);
function zlibContainer() {
    let adler = 1;
    return {
        head: ZLIB_HEAD,
        add(checksum, bytes) {
            adler = joinAdler32(adler, checksum, bytes);
        },
        tail() {
            const tail = new DataView(new ArrayBuffer(4));
            tail.setUint32(0, adler);
            return new Uint8Array(tail.buffer);
        },
    };
}
/** The most bytes that a file of `blocks` blocks with `bytes` bytes in all can take. */
function maxCompressedBytes(codec, bytes, blocks) {
    if (codec === 'none')
        return bytes;
    return GZIP_HEAD.length + maxDeflated(bytes, blocks) + 8;
}

;// CONCATENATED MODULE: ./src/tfrecord/varint-bytes.ts
/** Sizes of base-128 varints (protobuf encoding). */
/** A negative int64 is its two's complement of 64 bits. */
const NEGATIVE_VARINT_BYTES = 10;
/** Bytes of a whole number of 0 or more. */
function varintBytes(value) {
    let bytes = 1;
    for (let rest = value; rest > 127n; rest >>= 7n)
        bytes++;
    return bytes;
}

;// CONCATENATED MODULE: ./src/plan/edge-case.ts
/** The changes of every feature that has any. */
function changesByFeature(edgeCases = []) {
    const changes = new Map();
    for (const { example, features, change } of edgeCases) {
        for (const feature of features) {
            const known = changes.get(feature) ?? new Map();
            changes.set(feature, known.set(example, change));
        }
    }
    return changes;
}
/** Tells the features that are not there, or of another length, in a file that starts with the given example. */
function intendedIn(edgeCases = [], firstExample = 0) {
    const reshaped = new Map(edgeCases
        .filter(({ change }) => !VALUE_CHANGES.has(change.type))
        .map(({ example, features }) => [example - firstExample, new Set(features)]));
    return (record, feature) => reshaped.get(record)?.has(feature) ?? false;
}
const VALUE_CHANGES = new Set(['int64', 'float', 'bytes', 'every']);
/** The most elements that a feature of the length has under any of the changes. */
function mostElementsUnder(changes, length) {
    return Math.max(0, ...Array.from(changes.values(), (change) => elementsUnder(change, length, 0)));
}
/** How many elements a feature has under the change, which without it has `drawn`. */
function elementsUnder(change, length, drawn) {
    const { min, max } = typeof length === 'number' ? { min: length, max: length } : length;
    switch (change.type) {
        case 'int64':
        case 'float':
        case 'bytes':
        case 'every':
            return Math.max(1, min, drawn);
        case 'elements':
            return { none: 0, fewest: min, most: max, 'one-less': min - 1, 'one-more': max + 1 }[change.count];
        case 'no-entry':
        case 'no-list':
        case 'other-kind':
            return 0;
    }
}

;// CONCATENATED MODULE: ./src/plan/shards.ts

/** The examples of shard `index`: consecutive ones, at least one in each. */
function shardRange(examples, layout, index) {
    const startOf = layout.uneven ? unevenStart : evenStart;
    const firstExample = startOf(examples, layout.shards, index);
    return { firstExample, examples: startOf(examples, layout.shards, index + 1) - firstExample };
}
/** As even as they go, the larger shards first. */
function evenStart(examples, shards, index) {
    return index * Math.floor(examples / shards) + Math.min(index, examples % shards);
}
/** After one example each, the second shard takes twice as many as the first, the third three times, and so on. */
function unevenStart(examples, shards, index) {
    const share = (index * (index + 1)) / (shards * (shards + 1));
    return index + Math.floor((examples - shards) * share);
}
const EXTENSION = { gzip: '.tfrecord.gz', zlib: '.tfrecord.zz', none: '.tfrecord' };
/** `random.tfrecord.gz`, or with shards `random-00000-of-00010.tfrecord.gz`. */
function shardFile({ filePrefix, shards, compression }, index) {
    return `${shardStem(filePrefix, shards, index)}${EXTENSION[compression]}`;
}
/** `broken/random.truncated-header.tfrecord.gz`, below the folder of the others. */
function brokenFile({ filePrefix, compression }, what) {
    return `${BROKEN_FOLDER}/${filePrefix}.${what}${EXTENSION[compression]}`;
}
/** `manifest.json`, or for one shard of several `random-00003-of-00010.manifest.json`. */
function manifestFile({ filePrefix, shards }, shardIndex) {
    return shardIndex === undefined
        ? 'manifest.json'
        : `${shardStem(filePrefix, shards, shardIndex)}.manifest.json`;
}
/** The files of the given shards, and what they hold. */
function plannedFiles({ data, layout }, shards) {
    return shards.map((shard) => ({
        file: shardFile(layout, shard),
        ...shardRange(data.examples, layout, shard),
    }));
}
/** What the name of a shard's manifest says; undefined for any other name. */
function shardOfManifest(name) {
    return shardOfStem(/^(.+)\.manifest\.json$/.exec(name)?.[1]);
}
/** What the name of a TFRecord file of ours says; undefined for any other name. */
function shardOfFile(name) {
    return shardOfStem(/^(.+)\.tfrecord(\.gz|\.zz)?$/.exec(name)?.[1]);
}
/** `00003, 00007 to 00009 of 10`: the numbers of some shards, in their order. */
function shardList(numbers, shards) {
    const runs = [];
    for (const number of [...numbers].sort((a, b) => a - b)) {
        const run = runs.at(-1);
        if (run?.last === number - 1)
            run.last = number;
        else
            runs.push({ first: number, last: number });
    }
    const texts = runs.map(({ first, last }) => first === last ? padded(first) : `${padded(first)} to ${padded(last)}`);
    return `${texts.join(', ')} of ${shards}`;
}
/** A glob that matches the files of all shards and nothing else: a question mark for each digit. */
function shardGlob(layout) {
    if (layout.shards === 1)
        return shardFile(layout, 0);
    return `${layout.filePrefix}-${'?'.repeat(DIGITS)}-of-${padded(layout.shards)}${EXTENSION[layout.compression]}`;
}
const DIGITS = 5;
/** The most shards whose numbers have their fixed width. */
const MAX_SHARDS = 10 ** DIGITS - 1;
function shardStem(prefix, shards, index) {
    return shards === 1 ? prefix : `${prefix}-${padded(index)}-of-${padded(shards)}`;
}
function shardOfStem(stem) {
    if (stem === undefined)
        return undefined;
    const [, filePrefix, shard, shards] = /^(.+)-(\d{5})-of-(\d{5})$/.exec(stem) ?? [];
    return filePrefix === undefined
        ? { filePrefix: stem, shards: 1, shard: 0 }
        : { filePrefix, shards: Number(shards), shard: Number(shard) };
}
function padded(count) {
    return String(count).padStart(DIGITS, '0');
}

;// CONCATENATED MODULE: ./src/plan/size.ts
/** How much a plan will write, before anything is drawn. */







/** A block is compressed in one piece: large enough that deflate's start-up does not show, small enough to keep several. */
const BLOCK_BYTES = 512 * 1024;
/** The features as an encoder lays them out. */
function layOut(data) {
    const changes = changesByFeature(data.edgeCases);
    return data.features.map((feature) => ({
        ...feature,
        maxPayload: maxPayloadBytes(feature, changes.get(feature.name)),
        isNoise: isIncompressible(feature),
    }));
}
/** Examples in a block: as many as surely fit. It decides where compressed blocks are cut, never what a record holds. */
function examplesPerBlock(data) {
    return Math.max(1, Math.floor(BLOCK_BYTES / maxRecordBytes(layOut(data))));
}
/** The most bytes that one serialized example can take. */
function maxExampleSize(data) {
    const features = layOut(data);
    return maxExampleBytes(features, features.map(({ maxPayload }) => maxPayload));
}
/** An upper bound, in bytes, of the files of the given shards. */
function predictBytes({ data, layout }, shards) {
    const record = maxRecordBytes(layOut(data));
    const perBlock = examplesPerBlock(data);
    return shards.reduce((sum, shard) => {
        const { examples } = shardRange(data.examples, layout, shard);
        return sum + maxCompressedBytes(layout.compression, record * examples, Math.ceil(examples / perBlock));
    }, 0);
}
/** Records in a broken file: enough for good ones before the bad one. */
const MAX_BROKEN_RECORDS = 3;
/** An upper bound, in bytes, of so many broken files. */
function predictBroken({ data }, files) {
    const records = maxRecordBytes(layOut(data)) * Math.min(MAX_BROKEN_RECORDS, data.examples);
    return files * (maxCompressedBytes('gzip', records, 1) + MAX_APPENDED_BYTES);
}
/** Behind the end of a broken file. */
const MAX_APPENDED_BYTES = 64;
/** The most bytes that the payload of the feature takes in an example, marked ones with their changes among them. */
function maxPayloadBytes(feature, changes = NO_CHANGES) {
    const drawn = typeof feature.length === 'number' ? feature.length : feature.length.max;
    const elements = Math.max(drawn, mostElementsUnder(changes, feature.length));
    switch (feature.kind) {
        case 'float':
            return 4 * elements;
        case 'int64':
            return elements * maxVarintBytes(feature) + maxChangeBytes(changes);
        case 'bytes': {
            const size = bindBytes(feature.distribution).maxBytes();
            return elements * (1 + varintBytes(BigInt(size)) + size) + maxChangeBytes(changes);
        }
    }
}
/** The most bytes of a value as a varint. */
function maxVarintBytes({ distribution, modifiers }) {
    const [min, max] = bindIntegers(distribution).bounds();
    if (min < 0n)
        return NEGATIVE_VARINT_BYTES;
    return varintBytes(modifiers?.zeros !== undefined && max < 0n ? 0n : max);
}
/** Whether the feature's floats are so many different ones that deflate finds no repetition in them. */
function isIncompressible(feature) {
    if (feature.kind !== 'float')
        return false;
    const { zeros = 0, nan = 0, inf = 0 } = feature.modifiers ?? {};
    return zeros + nan + inf <= MAX_REPEATED_SHARE && bindNumbers(feature).isIncompressible();
}
/** The share of values that are zero, NaN or infinite from which on deflate finds them. */
const MAX_REPEATED_SHARE = 0.05;
const NO_CHANGES = new Map();
/** The most bytes of a value that takes the place of a drawn one; a float takes what the drawn one does. */
function maxChangeBytes(changes) {
    const sizes = Array.from(changes.values(), (change) => {
        if (change.type === 'int64')
            return NEGATIVE_VARINT_BYTES;
        return change.type === 'bytes' ? 2 + change.hex.length / 2 : 0;
    });
    return Math.max(0, ...sizes);
}

;// CONCATENATED MODULE: ./src/plan/memory.ts

/** Draws and columns of an element; and its payload: in the record, in what zlib makes of it, and in what is written. */
const BYTES_PER_ELEMENT = 56;
const COPIES = 3;
/**
 * About what a thread takes for an example with a long feature. Measured, of the largest resident set: 49 to 63 bytes
 * for each of 33 million floats, 56 to 61 for integers, 66 to 86 for texts of at most 16 characters.
 */
function memoryForExample(data) {
    return memoryByFeature(data).reduce((sum, { bytes }) => sum + bytes, 0);
}
/** The name of the feature that is to be made smaller where an example is too large. */
function largestFeature(data) {
    const [first, ...rest] = memoryByFeature(data);
    return rest.reduce((largest, other) => (other.bytes > (largest?.bytes ?? 0) ? other : largest), first)
        ?.name;
}
function memoryByFeature(data) {
    return layOut(data).map(({ name, maxPayload }, f) => {
        const length = data.features[f]?.length ?? 0;
        const elements = typeof length === 'number' ? length : length.max;
        return { name, bytes: BYTES_PER_ELEMENT * elements + COPIES * maxPayload };
    });
}

;// CONCATENATED MODULE: ./src/plan/plan-broken.ts


/** The kinds of broken files that were asked for, each once; reports those that the compression has none of. */
function planBroken(asked, compression, onProblem) {
    const isPossible = (what) => compression !== 'none' || !NEEDS_COMPRESSION.has(what);
    for (const { value, place } of asked) {
        if (isPossible(value))
            continue;
        const message = `${JSON.stringify(value)} breaks a compressed stream, and the fixture has compression none`;
        onProblem((0,base_problem/* error */.z3)('broken-kind-needs-compression', place, message, 'remove it, or set "compression" to gzip or zlib'));
    }
    const all = asked.some(({ value }) => value === 'all');
    return BROKEN_KINDS.filter((what) => isPossible(what) && (all || asked.some(({ value }) => value === what)));
}
const NEEDS_COMPRESSION = new Set(['truncated-stream', 'missing-trailer']);

;// CONCATENATED MODULE: ./src/plan/plan-edge-cases.ts
/** Which examples are marked, and with what. docs/edge-cases.md has the same list: a test holds it. */

/**
 * The first examples, one for each of these in this order, whether or not a feature can carry it: so a case has the
 * same number in every fixture, and no other example moves when the schema or the number of examples changes.
 */
const CASES = [
    { what: 'labels-all-0', change: { type: 'every', value: 0 }, fits: isNumericLabel },
    { what: 'labels-all-1', change: { type: 'every', value: 1 }, fits: isNumericLabel },
    // Where it is not there, the reader has a default for a label, and an empty row for a variable length.
    { what: 'absent', change: { type: 'no-entry' }, fits: hasDefault },
    { what: 'kind-unset', change: { type: 'no-list' }, fits: hasDefault },
    { what: 'empty-list', change: { type: 'elements', count: 'none' }, fits: isVariable },
    { what: 'shortest-list', change: { type: 'elements', count: 'fewest' }, fits: isVariable },
    { what: 'longest-list', change: { type: 'elements', count: 'most' }, fits: isVariable },
    ...plan_edge_cases_floats({
        'float-nan': 'NaN',
        'float-infinity': 'Infinity',
        'float-minus-infinity': '-Infinity',
        'float-largest': '3.4028234663852886e+38',
        'float-lowest': '-3.4028234663852886e+38',
        'float-minus-zero': '-0',
        'float-smallest-normal': '1.1754943508222875e-38',
        'float-largest-denormal': '1.1754942106924411e-38',
        'float-smallest-denormal': '1.401298464324817e-45',
    }),
    ...plan_edge_cases_integers({
        'int64-smallest': '-9223372036854775808',
        'int64-largest': '9223372036854775807',
        'int64-minus-1': -1,
        'int64-2^31-minus-1': 2147483647,
        'int64-2^31': 2147483648,
        'int64-minus-2^31-minus-1': -2147483649,
        'int64-2^32-minus-1': 4294967295,
        'int64-2^32': 4294967296,
        'int64-2^53': '9007199254740992',
        'int64-2^53-plus-1': '9007199254740993',
        'int64-minus-2^53-minus-1': '-9007199254740993',
    }),
    { what: 'bytes-empty', change: { type: 'bytes', hex: '' }, fits: carries('bytes') },
    { what: 'bytes-not-utf-8', change: { type: 'bytes', hex: 'fffe0080c328' }, fits: carries('bytes') },
];
/** What no parser that expects the features can read; after the others. */
const HOSTILE_CASES = [
    { what: 'hostile-absent', change: { type: 'no-entry' }, fits: isRequired },
    { what: 'hostile-kind-unset', change: { type: 'no-list' }, fits: isRequired },
    { what: 'hostile-empty-list', change: { type: 'elements', count: 'none' }, fits: isFixed },
    { what: 'hostile-one-value-less', change: { type: 'elements', count: 'one-less' }, fits: isLonger },
    { what: 'hostile-one-value-more', change: { type: 'elements', count: 'one-more' }, fits: isFixed },
    { what: 'hostile-other-kind', change: { type: 'other-kind' }, fits: () => true },
];
/** The names of all cases; their places are the numbers of their examples. */
const EDGE_CASES = [...CASES, ...HOSTILE_CASES].map(({ what }) => what);
/** The edge cases of a fixture with these features, those that it has examples for; says which it has none for. */
function planEdgeCases(features, examples, isHostile, onProblem) {
    const cases = isHostile ? [...CASES, ...HOSTILE_CASES] : CASES;
    const all = cases.flatMap(({ what, change, fits }, example) => {
        const names = features.filter(fits).map(({ name }) => name);
        return names.length === 0 ? [] : [{ example, what, features: names, change }];
    });
    const needed = (all.at(-1)?.example ?? 0) + 1;
    if (needed > examples) {
        const left = all.filter(({ example }) => example >= examples).map(({ what }) => what);
        const message = `${examples} examples are too few for all edge cases: left out are ${left.join(', ')}`;
        onProblem((0,base_problem/* warning */.$e)('edge-cases-left-out', undefined, message, `ask for at least ${needed} examples`));
    }
    return all.filter(({ example }) => example < examples);
}
function plan_edge_cases_floats(values) {
    return Object.entries(values).map(([what, value]) => ({
        what,
        change: { type: 'float', value },
        fits: carries('float'),
    }));
}
function plan_edge_cases_integers(values) {
    return Object.entries(values).map(([what, value]) => ({
        what,
        change: { type: 'int64', value },
        fits: carries('int64'),
    }));
}
/** Labels are 0 or 1; an index or a time that is tied to another feature would lose what it is for. */
function carries(kind) {
    return (feature) => {
        const { type } = feature.distribution;
        return (feature.kind === kind && feature.role === 'feature' && type !== 'example-index' && type !== 'timestamp');
    };
}
function isNumericLabel({ role, kind }) {
    return role === 'label' && kind !== 'bytes';
}
function isFixed({ length }) {
    return typeof length === 'number';
}
function isLonger({ length }) {
    return typeof length === 'number' && length > 1;
}
function isVariable(feature) {
    return !isFixed(feature);
}
function hasDefault(feature) {
    return feature.role === 'label' || isVariable(feature);
}
function isRequired(feature) {
    return !hasDefault(feature);
}

;// CONCATENATED MODULE: ./src/base/glob.ts
/** Whether `name` matches a glob of one folder level: `*`, `?`, `[abc]` and `[!a-c]`. */
function matchesGlob(glob, name) {
    const pattern = glob.replace(/\[!?[^\]]+\]|[\\^$.*+?()[\]{}|]/g, (part) => {
        if (part === '*')
            return '.*';
        if (part === '?')
            return '.';
        if (part.length > 1)
            return part.replace(/^\[!/, '[^').replaceAll('\\', '\\\\');
        return `\\${part}`;
    });
    return new RegExp(`^${pattern}$`, 's').test(name);
}
function hasWildcard(path) {
    return /[*?[]/.test(path);
}

;// CONCATENATED MODULE: ./src/spec/find-rule.ts



/** The rule for a feature: the one with exactly its name, or else the longest glob that matches it. */
function findRule(rules, name) {
    const exact = rules.find(({ pattern }) => pattern.value === name);
    const globs = rules.filter(({ pattern }) => matchesGlob(pattern.value, name));
    const longest = globs.sort((a, b) => b.pattern.value.length - a.pattern.value.length)[0];
    return (exact ?? longest)?.rule;
}
/** Reports the rules that match no feature. */
function checkRules(rules, features, onProblem) {
    const names = features.map(({ name }) => name);
    for (const { pattern } of rules) {
        if (names.some((name) => name === pattern.value || matchesGlob(pattern.value, name)))
            continue;
        const fix = (0,nearest/* suggest */.Z)(pattern.value, names) ||
            `the features are ${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}`;
        onProblem((0,base_problem/* error */.z3)('rule-matches-nothing', pattern.place, `${JSON.stringify(pattern.value)} matches no feature`, fix));
    }
}

;// CONCATENATED MODULE: ./src/base/keys-of.ts
/** The keys of a table, in its order, with their types: `Object.keys` forgets them. */
function keysOf(table) {
    const keys = [];
    for (const key in table)
        keys.push(key);
    return keys;
}

;// CONCATENATED MODULE: ./src/plan/apply-rule.ts
/** What a rule of the fixture spec changes of a planned feature. */





/** The planned feature with what the rule changes of it. */
function applyRule(planned, feature, rule, onProblem) {
    if (rule.isBroken)
        return planned;
    checkParameters(rule, onProblem);
    checkFit(feature, rule, onProblem);
    const { missing, length } = rule;
    const shape = {
        ...(missing !== undefined && missing.value > 0 && { missing: missing.value }),
        ...(length !== undefined && { length: { min: length.value.min ?? 0, max: length.value.max ?? 0 } }),
    };
    if (planned.kind === 'bytes') {
        const distribution = bytesDistribution(rule, onProblem) ?? planned.distribution;
        return { ...planned, ...shape, distribution };
    }
    const modifiers = parseModifiers(rule);
    const { modifiers: ofProfile, ...rest } = planned;
    // Naming a distribution leaves nothing of the profile's; naming modifiers alone keeps the distribution.
    const kept = rule.distribution === undefined && modifiers === undefined ? ofProfile : modifiers;
    const changes = { ...shape, ...(kept !== undefined && { modifiers: kept }) };
    const name = apply_rule_nameOf(rule);
    const reader = name && NAMED[name].read;
    if (rest.kind === 'int64') {
        const distribution = reader?.int64(rule, rule.distribution, onProblem) ?? rest.distribution;
        return { ...rest, ...changes, distribution };
    }
    const distribution = reader?.float(rule, rule.distribution, onProblem) ?? rest.distribution;
    return { ...rest, ...changes, distribution };
}
/** A rate alone is that of a coin. */
function apply_rule_nameOf({ distribution, positive_rate: rate }) {
    return distribution?.value ?? (rate === undefined ? undefined : 'bernoulli');
}
function bytesDistribution(rule, onProblem) {
    const { distribution, bytes } = rule;
    if (distribution === undefined) {
        return bytes && SPELLED[bytes.value.charset ?? 'alphanumeric'](sizeOf(rule, onProblem));
    }
    const { read } = NAMED[distribution.value];
    if ('bytes' in read)
        return read.bytes(rule, distribution, onProblem);
    const message = `${distribution.value} draws numbers, and the feature has bytes`;
    const fix = 'choose categorical, constant or example-index, or give "bytes" alone';
    onProblem((0,base_problem/* error */.z3)('distribution-of-other-kind', distribution.place, message, fix));
    return undefined;
}
function sizeOf({ bytes }, onProblem) {
    const { min = 1, max = 16 } = bytes?.value ?? {};
    if (min > max) {
        const message = `"bytes" has min ${min} and max ${max}`;
        onProblem((0,base_problem/* error */.z3)('min-exceeds-max', bytes?.place, message, 'make "max" at least "min"'));
    }
    return { min, max: Math.max(min, max) };
}
const SPELLED = {
    alphanumeric: (size) => text_textOf(size, ALPHANUMERIC),
    ascii: (size) => text_textOf(size, PRINTABLE_ASCII),
    'utf-8': (size) => text_textOf(size, MANY_SCRIPTS),
    any: octetsOf,
};
/** Reports what is given to no distribution, or to one that does not take it. */
function checkParameters(rule, onProblem) {
    const { distribution } = rule;
    const taken = distribution === undefined ? [] : Object.keys(NAMED[distribution.value].parameters);
    for (const name of keysOf(PARAMETERS)) {
        const place = rule[name]?.place;
        if (place === undefined || taken.includes(name))
            continue;
        // A rate alone is that of a label, or of a coin.
        if (distribution === undefined && name === 'positive_rate')
            continue;
        if (distribution === undefined) {
            const message = `"${name}" is given without a distribution`;
            onProblem((0,base_problem/* error */.z3)('parameter-without-distribution', place, message, 'name one in "distribution"'));
        }
        else {
            const list = taken.length === 0 ? 'takes no parameters' : `takes ${taken.join(', ')}`;
            const message = `"${name}" is no parameter of ${distribution.value}, which ${list}`;
            onProblem((0,base_problem/* error */.z3)('unknown-parameter', place, message, 'remove it'));
        }
    }
}
function parseModifiers({ zeros, nan, inf }) {
    const given = Object.entries({ zeros, nan, inf }).flatMap(([name, rate]) => rate !== undefined && rate.value > 0 ? [[name, rate.value]] : []);
    return given.length === 0 ? undefined : Object.fromEntries(given);
}
/** Reports what contradicts the feature, or itself. */
function checkFit({ kind, length }, rule, onProblem) {
    const { zeros, nan, inf, bytes } = rule;
    for (const [name, rate] of Object.entries({ nan, inf })) {
        if (rate !== undefined && kind !== 'float') {
            onProblem((0,base_problem/* error */.z3)('parameter-of-other-kind', rate.place, `"${name}" is for floats, and the feature has ${kind}`, 'remove it'));
        }
    }
    if (zeros !== undefined && kind === 'bytes') {
        onProblem((0,base_problem/* error */.z3)('parameter-of-other-kind', zeros.place, '"zeros" is for numbers, and the feature has bytes', 'remove it'));
    }
    if (bytes !== undefined && kind !== 'bytes') {
        onProblem((0,base_problem/* error */.z3)('parameter-of-other-kind', bytes.place, `"bytes" is for bytes, and the feature has ${kind}`, 'remove it'));
    }
    const sum = [zeros, nan, inf].reduce((total, rate) => total + (rate?.value ?? 0), 0);
    if (sum > 1) {
        const message = `the rates of zeros, nan and inf sum to ${sum}: at most 1 is possible`;
        onProblem((0,base_problem/* error */.z3)('rates-exceed-one', (inf ?? nan ?? zeros)?.place, message, 'lower one of them'));
    }
    if (rule.length === undefined)
        return;
    const { min, max } = rule.length.value;
    if (length !== 'variable') {
        const message = `"length" is for variable length, and the feature always has ${length}`;
        onProblem((0,base_problem/* error */.z3)('length-of-fixed-feature', rule.length.place, message, 'remove it, or make the length -1 in the schema'));
    }
    else if (min !== undefined && max !== undefined && min > max) {
        onProblem((0,base_problem/* error */.z3)('min-exceeds-max', rule.length.place, `"length" has min ${min} and max ${max}`, 'make "max" at least "min"'));
    }
}

;// CONCATENATED MODULE: ./src/plan/thorough.ts
/**
 * The values of the thorough profile: each column has a location and a scale of its own, so that columns that are
 * shifted, swapped or cut at the wrong end show; numbers are of many sizes; ids do not survive a narrower type.
 */



const NANS = { nan: 0.02, columns: 0.05 };
/** An embedding by its name: near unit norm, each dimension with a mean of its own. */
const EMBEDDING = /embed/i;
function thoroughFloats({ name, length }) {
    if (EMBEDDING.test(name) && typeof length === 'number') {
        const root = Math.sqrt(length);
        const scales = { min: 0.85 / root, max: 1 / root };
        return { distribution: variedOf('normal', 0.35 / root, scales) };
    }
    const scales = { min: 0.2, max: 20 };
    return { distribution: variedOf('heavy-tailed', 3, scales), modifiers: NANS };
}
function thoroughIntegers({ name, length }) {
    if (length === 1)
        return idRange(name);
    return variedOf('counts', 20, { min: 1, max: 1000 });
}
const IDS = 1000n;
/**
 * A thousand neighbouring ids that start beyond 2^53, where doubles are no longer exact, with bit 31 set, so that
 * the lower half is negative as an int32: every narrower type confuses them.
 */
function idRange(name) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(name).digest();
    const high = 2n ** 22n + BigInt(hash.readUInt16LE(0));
    const min = (high << 32n) | 0x80000000n | (BigInt(hash.readUInt32LE(2)) >> 2n);
    return uniformIntegers(String(min), String(min + IDS - 1n));
}

;// CONCATENATED MODULE: ./src/plan/profile.ts



/** Elements of a variable-length feature. */
const VARIABLE_LENGTH = { min: 0, max: 8 };
/** `kept` is how many elements the reader keeps: signal lies nowhere else. */
function profileFeature(feature, profile, kept) {
    const { name, kind, length } = feature;
    const shape = { name, role: 'feature', length: length === 'variable' ? VARIABLE_LENGTH : length };
    const isThorough = profile === 'thorough';
    // The reader has a default for these alone: an absent variable-length feature is an empty row.
    const missing = isThorough && length === 'variable' ? { missing: ABSENT_RATE } : {};
    if (kind === 'bytes')
        return { ...shape, kind, distribution: WORDS, ...missing };
    const isLearnable = profile !== 'smoke' && profile !== 'uniform' && length !== 'variable';
    const factors = isLearnable ? { factors: factorsFor(Math.min(kept ?? length, length)) } : {};
    if (kind === 'int64') {
        const distribution = isThorough ? thoroughIntegers(feature) : profile_DIGITS;
        return { ...shape, kind, distribution, ...factors, ...missing };
    }
    const floats = isThorough ? thoroughFloats(feature) : { distribution: UNIT };
    return { ...shape, kind, ...floats, ...factors, ...missing };
}
/** Of the thorough profile. */
const ABSENT_RATE = 0.03;
/** Integers 0 to 9 and floats in [0, 1), as the original drew them. */
const profile_DIGITS = uniformIntegers(0, 9);
const UNIT = uniformFloats(0, 1);
const WORDS = text_textOf({ min: 1, max: 16 }, ALPHANUMERIC);
/** A factor drives at least this many elements, so that a model finds it, where there are so many. */
const ELEMENTS_PER_FACTOR = 12;
const MAX_FACTORS = 8;
function factorsFor(kept) {
    return { count: Math.min(MAX_FACTORS, Math.max(1, Math.floor(kept / ELEMENTS_PER_FACTOR))), kept };
}

;// CONCATENATED MODULE: ./src/plan/teach.ts
/** Which hidden factors teach which label, and how strongly. */


/**
 * Chooses the factors of every label. Each label prefers them in an order of its own, by a hash, and takes the first
 * that no other has: so labels differ, and another feature or label moves few choices.
 */
function assignFactors(seed, labels, features) {
    const carriers = carriersAmong(features).map(({ name, factors }) => ({
        feature: name,
        taken: new Uint32Array(factors?.count ?? 0),
    }));
    const inTurn = labels.map((label) => ({ label, turn: hash(seed, label) })).sort((a, b) => a.turn - b.turn);
    return new Map(inTurn.map(({ label }) => [label, chooseFactors(seed, label, carriers)]));
}
/** Features that tell their factors: best are those with many elements; the others only where there are none. */
function carriersAmong(features) {
    const numeric = features.filter(tellsItsFactors);
    const long = numeric.filter(({ factors }) => (factors?.kept ?? 0) >= LONG);
    return long.length > 0 ? long : numeric;
}
const LONG = 8;
/** A carrier may be absent this often before what it carries is lost. */
const MAX_ABSENT_RATE = 0.1;
function tellsItsFactors(feature) {
    if (feature.kind === 'bytes' || feature.factors === undefined)
        return false;
    return bindNumbers(feature).carriesFactors && (feature.missing ?? 0) <= MAX_ABSENT_RATE;
}
function chooseFactors(seed, label, carriers) {
    const isOfOne = hash(seed, label, 'features') < 0.5;
    const ranked = carriers.map((carrier) => ({ ...carrier, start: hash(seed, label, carrier.feature) }));
    const first = leastUsedFactor(ranked, (_feature, isLate) => !isLate);
    if (first === undefined)
        return [];
    // The second factor is a late one, so that losing the last columns costs every label something.
    const second = leastUsedFactor(ranked, (feature, isLate) => isLate && (feature === first.feature) === isOfOne);
    return second === undefined ? [first] : [first, second];
}
/**
 * The least taken of the allowed factors, and among these the one that is liked best. A factor is late if it drives
 * elements of the second half; a lone one is early. One pass, because there are thousands of choices.
 */
function leastUsedFactor(carriers, isAllowed) {
    let best;
    for (const { feature, taken, start } of carriers) {
        const firstLate = Math.ceil(taken.length / 2);
        for (let factor = 0; factor < taken.length; factor++) {
            if (!isAllowed(feature, factor >= firstLate))
                continue;
            const times = taken[factor] ?? 0;
            // Steps of the golden ratio spread the ranks of a feature's factors without a hash for each.
            const rank = (start + factor * GOLDEN_RATIO) % 1;
            if (best === undefined || times < best.times || (times === best.times && rank < best.rank))
                best = { feature, taken, factor, times, rank };
        }
    }
    if (best === undefined)
        return undefined;
    best.taken[best.factor] = best.times + 1;
    return { feature: best.feature, factor: best.factor };
}
const GOLDEN_RATIO = 0.618033988749895;
/** A number from 0 up to 1 that the arguments decide. */
function hash(...parts) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest();
    return digest.readUIntBE(0, 6) * 2 ** -48;
}

;// CONCATENATED MODULE: ./src/plan/plan-labels.ts







/** The labels of a plan, taught by the features where the profile is one that teaches. */
function planLabels(labels, features, spec, seed, sampling, onProblem) {
    const names = labels.map(({ name }) => name);
    const lessons = assignFactors(seed, names, features);
    return labels.map((label) => {
        const rule = findRule(spec.rules, label.name);
        const rate = positiveRate(label.name, rule, spec, sampling);
        const planned = profileLabel(label, spec, rate, lessons.get(label.name) ?? []);
        // A rate alone is what the teacher aims at, not another distribution.
        const isRateAlone = rule?.positive_rate !== undefined && rule.distribution === undefined;
        return rule === undefined
            ? planned
            : applyRule(planned, label, isRateAlone ? { ...rule, positive_rate: undefined } : rule, onProblem);
    });
}
function profileLabel(label, spec, rate, lesson) {
    const { name, kind, length } = label;
    const { profile, signal } = spec;
    const absent = profile === 'thorough' ? { missing: ABSENT_RATE } : {};
    const shape = {
        name,
        role: 'label',
        length: length === 'variable' ? VARIABLE_LENGTH : length,
        ...absent,
    };
    if (kind === 'bytes')
        return { ...shape, kind, distribution: digit(profile === 'uniform' ? '0123456789' : '01') };
    if (profile === 'uniform') {
        return kind === 'int64'
            ? { ...shape, kind, distribution: profile_DIGITS }
            : { ...shape, kind, distribution: UNIT };
    }
    const distribution = profile === 'smoke' ? bernoulliOf(rate) : taught(rate, signal, lesson);
    return { ...shape, kind, distribution };
}
function taught(rate, signal, factors) {
    if (factors.length === 0 || rate === 0 || rate === 1)
        return bernoulliOf(rate);
    return teacherOf(rate, signal, factors);
}
function digit(alphabet) {
    return text_textOf({ min: 1, max: 1 }, alphabet);
}
/** Half under `smoke`. Else each label has its own, so that labels that are swapped show, by its name alone. */
function positiveRate(name, rule, spec, sampling) {
    const wanted = rule?.positive_rate?.value ?? spec.positiveRate;
    if (wanted === 'from-config')
        return balancedRate(sampling.get(name));
    if (wanted !== undefined)
        return wanted;
    return spec.profile === 'smoke' ? 0.5 : Math.round(1000 * (plan_labels_LOWEST + SPREAD * hash('rate', name))) / 1000;
}
const plan_labels_LOWEST = 0.2;
const SPREAD = 0.3;
/** The rate of positives before a sampling that leaves as many of them as negatives. */
function balancedRate({ positive, negative } = { positive: 1, negative: 1 }) {
    return negative / (positive + negative);
}

;// CONCATENATED MODULE: ./src/plan/plan-times.ts


/** An impression is seldom later than this. */
const TEN_MINUTES = 600_000;
/**
 * Times in the order in which things happen, so close together that every label counts: serving, impression,
 * engagement. Those that a rule gives another distribution are left to it, and nothing is put after them.
 */
function planTimes(times, features, rules) {
    const planned = new Map();
    if (times === undefined)
        return planned;
    const { served, impressed, engaged, window } = times;
    const isTime = (name) => features.some((feature) => feature.name === name && isFree(feature, rules));
    const mostBefore = Math.min(TEN_MINUTES, Math.floor(window / 2));
    const put = (name, after, max) => {
        if (!isTime(name) || planned.has(name) || !planned.has(after))
            return;
        planned.set(name, timestampOf({ min: 0, max: Math.max(0, max) }, after));
    };
    if (isTime(served.value))
        planned.set(served.value, timestampOf());
    put(impressed.value, served.value, mostBefore);
    const before = planned.has(impressed.value) ? impressed.value : served.value;
    for (const { value } of engaged)
        put(value, before, window - 1 - mostBefore);
    return planned;
}
function isFree({ name, kind, role }, rules) {
    const rule = findRule(rules, name);
    const distribution = rule?.distribution?.value ?? rule?.positive_rate;
    return (kind === 'int64' && role === 'feature' && (distribution === undefined || isTimestampName(distribution)));
}

;// CONCATENATED MODULE: ./src/plan/plan-features.ts





/** Every feature with what decides its values: its rule, or else the profile. Reports rules that cannot be followed. */
function planFeatures(features, spec, seed, hints, onProblem) {
    checkRules(spec.rules, features, onProblem);
    const times = spec.profile === 'uniform' ? new Map() : planTimes(hints.times, features, spec.rules);
    const planned = features
        .filter(({ role }) => role === 'feature')
        .map((feature) => planFeature(feature, spec, hints.kept.get(feature.name), times.get(feature.name), onProblem));
    const labels = features.filter(({ role }) => role === 'label');
    return [...planned, ...planLabels(labels, planned, spec, seed, hints.sampling, onProblem)].sort(byUtf8Name);
}
/** The order of protobuf maps in canonical form; that of UTF-16 differs from it beyond U+FFFF. */
function byUtf8Name(a, b) {
    return Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));
}
function planFeature(feature, spec, kept, time, onProblem) {
    const ofProfile = profileFeature(feature, spec.profile, kept);
    const planned = time === undefined ? ofProfile : timed(ofProfile, time);
    const rule = findRule(spec.rules, feature.name);
    return rule === undefined ? planned : applyRule(planned, feature, rule, onProblem);
}
/** A time tells nothing of hidden factors: what follows it draws it anew, by itself. */
function timed(planned, distribution) {
    if (planned.kind !== 'int64')
        return planned;
    const { factors: _, ...rest } = planned;
    return { ...rest, distribution };
}

;// CONCATENATED MODULE: ./src/plan/make-plan.ts








/** Decides everything; reports what contradicts itself or is too large, and then the plan must not be carried out. */
function makePlan(features, options, spec, onProblem) {
    const { seed, dataset, shards, shardIndex } = options;
    const examples = options.examples === 'auto' ? automaticExamples(options.globalBatchSize) : options.examples;
    const planned = planFeatures(features, spec, seed, options.hints, onProblem);
    const data = {
        formatVersion: FORMAT_VERSION,
        seed,
        dataset,
        examples,
        features: planned,
        ...(spec.edgeCases && { edgeCases: planEdgeCases(planned, examples, spec.hostile, onProblem) }),
    };
    const { compression, compressionLevel, filePrefix } = options;
    const uneven = spec.unevenShards ? { uneven: true } : {};
    const kinds = planBroken(spec.broken, compression, onProblem);
    const broken = kinds.length > 0 ? { broken: kinds } : {};
    const layout = { shards, ...uneven, compression, compressionLevel, filePrefix, ...broken };
    const plan = { data, layout };
    const isComplete = checkShards(examples, options, onProblem);
    const written = shardIndex === undefined ? Array.from({ length: isComplete ? shards : 0 }, (_, i) => i) : [shardIndex];
    const brokenHere = written.includes(0) ? kinds : [];
    const bytes = isComplete ? predictBytes(plan, written) + predictBroken(plan, brokenHere.length) : 0;
    checkSize(plan, bytes, options.maxBytes, features, onProblem);
    return { plan, shards: written, broken: brokenHere, bytes };
}
/** Two and a quarter batches: a second batch and a remainder exist, whatever the reader does with it. */
function automaticExamples(globalBatchSize) {
    return globalBatchSize === undefined ? 100 : Math.ceil(globalBatchSize * 2.25);
}
function checkShards(examples, { shards, shardIndex }, onProblem) {
    if (shards > MAX_SHARDS) {
        onProblem((0,base_problem/* error */.z3)('too-many-shards', undefined, `"shards" is ${shards}: at most ${MAX_SHARDS} are possible`));
        return false;
    }
    if (shards > examples) {
        onProblem((0,base_problem/* error */.z3)('empty-shard', undefined, `"shards" is ${shards} for ${examples} examples: a shard would be empty`, `ask for at most ${examples} shards, or for more examples`));
        return false;
    }
    if (shardIndex !== undefined && shardIndex >= shards) {
        onProblem((0,base_problem/* error */.z3)('shard-index-out-of-range', undefined, `"shard-index" is ${shardIndex}: with "shards" ${shards} it goes from 0 to ${shards - 1}`));
        return false;
    }
    return true;
}
/** A protobuf message stays under 2 GiB. */
const MAX_EXAMPLE_BYTES = 2 ** 31 - 1;
function checkSize(plan, bytes, maxBytes, features, onProblem) {
    const exampleBytes = maxExampleSize(plan.data);
    if (exampleBytes > MAX_EXAMPLE_BYTES) {
        const message = `one example would take ${exampleBytes} bytes: a tf.train.Example stays under 2 GiB`;
        const largest = largestFeature(plan.data);
        const place = features.find(({ name }) => name === largest)?.describedAt;
        onProblem((0,base_problem/* error */.z3)('example-too-large', place, message, `make ${JSON.stringify(largest)} smaller, or select fewer features`));
    }
    else if (bytes > maxBytes) {
        const message = `the fixture would take up to ${bytes} bytes: "max-bytes" allows ${maxBytes}`;
        onProblem((0,base_problem/* error */.z3)('max-bytes-exceeded', undefined, message, 'ask for fewer examples, or raise "max-bytes"'));
    }
}

;// CONCATENATED MODULE: ./src/report/outcome.ts



function outputsOfRun({ planned: { plan, shards, bytes }, folder, shardIndex, globalBatchSize, written, }) {
    const { data, layout } = plan;
    const planned = plannedFiles(plan, shards);
    const examples = sum(planned.map((file) => file.examples));
    const files = planned.map(({ file }) => file);
    const first = files[0] ?? '';
    return {
        path: (0,external_node_path_namespaceObject.join)(folder, first),
        directory: folder,
        glob: (0,external_node_path_namespaceObject.join)(escapeGlob(folder), files.length === 1 ? first : shardGlob(layout)),
        manifest: (0,external_node_path_namespaceObject.join)(folder, manifestFile(layout, shardIndex)),
        examples: String(examples),
        shards: String(shards.length),
        bytes: String(written?.bytes ?? bytes),
        batches: batches(examples, globalBatchSize),
        fingerprint: fingerprint(data),
        'content-sha256': written?.contentSha256 ?? '',
        'cache-key': cacheKey(fingerprint(data)),
        reused: String(written?.reused ?? false),
    };
}
function outputsOfVerify({ files, manifest, ...result }) {
    const path = files[0]?.path ?? '';
    const examples = sum(files.map((file) => file.examples));
    return {
        path,
        directory: (0,external_node_path_namespaceObject.dirname)(path),
        glob: globOf(files.map((file) => file.path)),
        manifest: manifest?.path ?? '',
        examples: String(examples),
        shards: String(files.length),
        bytes: String(sum(files.map(({ bytes }) => bytes))),
        batches: batches(examples, result.globalBatchSize),
        fingerprint: manifest?.fingerprint ?? '',
        'content-sha256': result.contentSha256,
        'cache-key': manifest === undefined ? '' : cacheKey(manifest.fingerprint),
        reused: 'false',
    };
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
function batches(examples, globalBatchSize) {
    return globalBatchSize === undefined ? '' : String(Math.floor(examples / globalBatchSize));
}
/** The shards of one set by a question mark for each digit of their numbers; files of any other names in braces. */
function globOf(paths) {
    const escaped = paths.map(escapeGlob);
    if (paths.length === 1)
        return escaped.join();
    const patterns = new Set(escaped.map((path) => path.replace(/-\d{5}(-of-\d{5}[^/\\]*)$/, '-?????$1')));
    return patterns.size === 1 ? [...patterns].join() : `{${escaped.join(',')}}`;
}
/** A wildcard in a folder's name stands for itself. */
function escapeGlob(path) {
    return path.replace(/[*?[]/g, '[$&]');
}

// EXTERNAL MODULE: ./src/base/version.ts
var version = __nccwpck_require__(2301);
;// CONCATENATED MODULE: ./src/report/escape.ts

const ENTITIES = {
    ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' },
};
/** Text of any origin as HTML text or attribute, in one line; what cannot be seen is escaped. */
function escapeText(text) {
    return (0,one_line/* escapeUnseen */.Y)(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? character);
}
const MAX_NAME_LENGTH = 160;
/** The name of a feature: it may break at its dots, and of a long one the middle is left out. */
function escapeName(name) {
    const half = MAX_NAME_LENGTH / 2;
    return escapePath(name.length > MAX_NAME_LENGTH ? `${name.slice(0, half)}…${name.slice(-half)}` : name);
}
/** Text in full that may break after its dots, dashes and slashes, and within what has none for long. */
function escapePath(path) {
    const pieces = path.match(/[^._/-]{1,16}[._/-]*|[._/-]+/gu) ?? [];
    return pieces.map(escapeText).join('<wbr>');
}
/** Text that keeps its line breaks, for `<pre>`. */
function escapeLines(text) {
    return text.split('\n').map(escapeText).join('&#10;');
}
/** A sentence that may quote the user: the site must find no @name, #number or :emoji: in it. */
function escapeProse(text) {
    return escapeText(text).replace(/(?<!&)([@#:])(?=\w)/g, '$1&#8288;');
}

;// CONCATENATED MODULE: ./src/report/page-style.ts
/** The style of the page: one column on a phone, where the rows of a table become cards. */
const PAGE_STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --quiet: #59636e; --ground: #fff; --raised: #f6f8fa;
  --line: #d1d9e0; --plot: #0969da; --warn: #9a6700; --warn-ground: #fff8c5 }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --quiet: #9198a1; --ground: #0d1117;
  --raised: #151b23; --line: #3d444d; --plot: #4493f8; --warn: #d29922; --warn-ground: #2e2a1f } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif }
main { max-width: 1040px; margin: 0 auto; padding: 24px 16px 48px }
h1 { font-size: 14px; font-weight: 600; color: var(--quiet); margin: 0 }
.lead { font-size: 24px; line-height: 1.3; font-weight: 600; margin: 4px 0 24px }
h2 { font-size: 18px; margin: 32px 0 8px }
h2 small { font-weight: 400; color: var(--quiet); font-size: 14px; margin-left: 6px }
code, pre { font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace }
code { overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 16px; margin: 0 }
dt, .quiet { color: var(--quiet); font-size: 14px }
dd { margin: 0 }
.warnings { background: var(--warn-ground); border-left: 4px solid var(--warn); border-radius: 6px;
  padding: 10px 16px; margin: 0 0 24px; list-style: none; overflow-wrap: anywhere }
.warnings li + li { margin-top: 8px }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
th { text-align: left; font-size: 13px; font-weight: 600; color: var(--quiet) }
th, td { padding: 10px 16px 10px 0; border-bottom: 1px solid var(--line); vertical-align: top }
th:last-child, td:last-child { padding-right: 0 }
td > code { font-weight: 600 }
td > div { overflow-wrap: anywhere }
th:nth-child(2) { width: 250px } th:nth-child(3) { width: 200px }
.figure { font-size: 15px; font-variant-numeric: tabular-nums; white-space: nowrap }
svg { display: block; width: 100%; fill: var(--plot) }
path { stroke: var(--line); fill: none; vector-effect: non-scaling-stroke }
.bins { height: 45px }
.share { height: 10px; margin-top: 7px }
.share .rest { fill: var(--line) }
.share path { stroke: var(--text); stroke-width: 2px }
.axis { display: flex; justify-content: space-between; color: var(--quiet); font-size: 12px }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 12px 16px; margin: 8px 0 0;
  white-space: pre-wrap; overflow-wrap: anywhere }
footer { margin-top: 40px; color: var(--quiet); font-size: 13px }
@media (max-width: 720px) {
  .lead { font-size: 20px }
  dl { display: block } dd { margin-bottom: 8px }
  thead { display: none }
  table, tbody, tr, td { display: block; width: auto }
  tr { border-bottom: 1px solid var(--line); padding: 12px 0 }
  td { border: 0; padding: 0 }
  td + td { margin-top: 6px }
  .figure { white-space: normal }
  .features .figure div { display: inline } .features .figure div + div::before { content: " · " }
}
`;

;// CONCATENATED MODULE: ./src/report/values-text.ts

/** `int64 × 512`, `float × 0 to 8`. */
function shapeText(kind, length) {
    if (length === 'variable')
        return `${kind}, any length`;
    if (typeof length === 'number')
        return length === 1 ? kind : `${kind} × ${length}`;
    return `${kind} × ${length.min} to ${length.max}`;
}
/** Of the smallest and the largest value that was found; of bytes, of their sizes. */
function foundRange(kind, { min, max }) {
    if (min === undefined || max === undefined)
        return '';
    const [from, to] = rangeEnds(min, max);
    const unit = kind === 'bytes' ? ' bytes' : '';
    return from === to ? `${from}${unit}` : `${from} to ${to}${unit}`;
}
/** Both ends to the same place, as fine as the range is. */
function rangeEnds(min, max) {
    const span = Number(max) - Number(min);
    const areIntegers = [min, max].every((end) => typeof end === 'string' || Number.isSafeInteger(end));
    if (areIntegers || span < 1e-3 || span >= 1e4)
        return [numberText(min), numberText(max)];
    const places = Math.max(0, 2 - Math.round(Math.log10(span)));
    return [Number(min).toFixed(places), Number(max).toFixed(places)];
}
/** What was found in a fixture of so many examples, one figure a line. */
function figuresText(kind, statistics, examples) {
    const { mean, stddev, distinct } = statistics;
    const rest = [missingText(statistics), partText(statistics, examples)];
    const known = rest.filter((text) => text !== '');
    if (mean === undefined || stddev === undefined)
        return ['no values', ...known];
    const values = distinct.exact ? distinct.count : Number(distinct.count.toPrecision(2));
    return [
        foundRange(kind, statistics),
        `mean ${threeDigits(mean)} ± ${threeDigits(stddev)}`,
        `${distinct.exact ? '' : 'about '}${groupDigits(values)} distinct`,
        ...known,
    ];
}
/** Where not all examples were looked at. */
function partText(statistics, examples) {
    if (statistics === undefined || statistics.examples >= examples)
        return '';
    return `in ${formatCount(statistics.examples, 'example')}`;
}
/** What is not there, in the examples that were counted; empty when all is. */
function missingText({ absent, examples, nans, infinities, count }) {
    const parts = [
        absent > 0 ? `${foundPercent(absent / examples)} absent` : '',
        nans > 0 ? `${foundPercent(nans / count)} NaN` : '',
        infinities > 0 ? `${foundPercent(infinities / count)} infinite` : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
}
/** Integers in full, other numbers with three digits. */
function numberText(value) {
    return typeof value === 'string' || Number.isSafeInteger(value)
        ? String(value)
        : String(Number(value.toPrecision(3)));
}
/** Three digits even where the last are zeros, so that figures below each other compare. */
function threeDigits(value) {
    const isPlain = Math.abs(value) >= 1e-3 && Math.abs(value) < 1e3;
    return isPlain ? value.toPrecision(3) : numberText(value);
}
/** As it was found: with one decimal, or two digits below 1 %. */
function foundPercent(rate) {
    const shown = 100 * rate;
    return `${shown >= 1 || shown === 0 ? shown.toFixed(1) : shown.toPrecision(2)} %`;
}

;// CONCATENATED MODULE: ./src/report/plot.ts



const plot_WIDTH = 200;
const HEIGHT = 44;
const GAP = 2;
/** A bin with anything in it shows, however small. */
const LEAST = 1.5;
/** A histogram as inline SVG; its colours come from the page, its numbers show when a bar is pointed at. */
function plotHistogram({ edges, counts }, what) {
    const largest = Math.max(...counts);
    const width = plot_WIDTH / counts.length;
    const bars = counts.map((count, i) => {
        const height = count === 0 ? 0 : Math.max(LEAST, (count / largest) * HEIGHT);
        const box = { x: i * width + GAP / 2, y: HEIGHT - height, width: width - GAP, height };
        const title = `${numberText(edges[i] ?? 0)} to ${numberText(edges[i + 1] ?? 0)}: ${formatCount(count, 'value')}`;
        return `<rect ${attributes(box)}><title>${title}</title></rect>`;
    });
    const line = `<path d="M0 ${HEIGHT}.5H${plot_WIDTH}"/>`;
    const name = escapeText(`histogram of ${what}`);
    return `<svg class="bins" viewBox="0 0 ${plot_WIDTH} ${HEIGHT + 1}" preserveAspectRatio="none" role="img" aria-label="${name}">${bars.join('')}${line}</svg>`;
}
/** A share of a whole, from 0 to 1, with a mark where it was to be. */
function plotShare(share, wanted) {
    const box = { x: 0, y: 2, width: plot_WIDTH, height: 6 };
    const mark = wanted === undefined ? '' : `<path d="M${(wanted * plot_WIDTH).toFixed(2)} 0V10"/>`;
    const bars = `<rect class="rest" ${attributes(box)}/><rect ${attributes({ ...box, width: share * plot_WIDTH })}/>`;
    return `<svg class="share" viewBox="0 0 ${plot_WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${bars}${mark}</svg>`;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => `${name}="${Number(value.toFixed(2))}"`)
        .join(' ');
}

;// CONCATENATED MODULE: ./src/report/report.ts

/** Where to type the commands. */
const WHERE = 'Type this in your checkout; it needs Node 20.15 or later.';
/** What happened, in a sentence without its period: `Wrote and verified 288 examples in 1 file, 7.36 MB of gzip`. */
function headline({ mode, outputs, compression, isVerified }) {
    const bytes = formatBytes(Number(outputs.bytes));
    const what = `${formatCount(Number(outputs.examples), 'example')} in ${formatCount(Number(outputs.shards), 'file')}`;
    const size = compression === 'none' ? bytes : `${bytes} of ${compression}`;
    if (mode === 'plan')
        return `Planned ${what}, at most ${size}; nothing was written`;
    if (mode === 'verify')
        return `Verified ${what}, ${size}: all good`;
    if (outputs.reused === 'true')
        return `Reused ${what}, ${size}, verified`;
    return `Wrote ${isVerified ? 'and verified ' : ''}${what}, ${size}`;
}
/** What and where, as far as it is known. */
function report_factsOf({ outputs, dataset, seed }) {
    return known([
        ['files', outputs.glob],
        ['manifest', outputs.manifest],
        ['dataset', dataset],
        ['seed', String(seed)],
        ['full batches', outputs.batches],
    ]);
}
/** What tells two fixtures apart. */
function digestsOf({ outputs }) {
    return known([
        ['fingerprint', outputs.fingerprint],
        ['content SHA-256', outputs['content-sha256']],
    ]);
}
function known(facts) {
    return facts.filter(([, value]) => value !== '');
}
/** Labels, or what is none, in their order. */
function withRole({ features }, role) {
    return features.filter((feature) => feature.role === role);
}
/** Whether anything is known of the values themselves. */
function isCounted({ features }) {
    return features.some(({ statistics }) => statistics !== undefined);
}
/** The rate of ones among the values of a label that were found. */
function foundRate({ statistics }) {
    if (statistics?.min === undefined || statistics.mean === undefined)
        return undefined;
    const isSwitch = Number(statistics.min) >= 0 && Number(statistics.max) <= 1 && statistics.distinct.count <= 2;
    return isSwitch ? statistics.mean : undefined;
}
/** The rate of ones that is to be expected. */
function wantedRate({ name }, { labels }) {
    return labels.find((label) => label.name === name)?.positiveRate ?? undefined;
}
const LOSSES = [
    ['base loss', 'baseLoss'],
    ['Bayes loss', 'bayesLoss'],
    ['AUC', 'teacherAuc'],
];
/** What is known of how well the label can be predicted, by name. */
function lossesOf({ name }, { labels }) {
    const figures = labels.find((label) => label.name === name);
    // Of a label that nothing can be learnt of, the base is all there is.
    if (figures?.learnable !== true)
        return [];
    return LOSSES.flatMap(([head, key]) => {
        const figure = figures?.[key] ?? undefined;
        return figure === undefined ? [] : [[head, figure]];
    });
}
/** The texts of the first items, as many as fit in `bytes`; the others are never made. */
function fitting(items, textOf, bytes) {
    const texts = [];
    let rest = bytes;
    for (const item of items) {
        const text = textOf(item);
        rest -= Buffer.byteLength(text);
        if (rest < 0)
            break;
        texts.push(text);
    }
    return texts;
}

;// CONCATENATED MODULE: ./src/report/page.ts








const FEATURE_HEADS = ['feature', 'values', 'histogram'];
/** More make the page slow, and nobody scrolls so far. */
const MAX_ROWS = 1000;
/** The page may load nothing: all it needs is in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
/** Tells a page of ours from any other file. */
const PAGE_MARK = '<meta name="generator" content="tfrecord-fixture">';
/** The report as one HTML page that stands alone. */
function formatPage(report) {
    const title = headline(report);
    const [labels, features] = [withRole(report, 'label'), withRole(report, 'feature')];
    const known = isCounted(report) ? FEATURE_HEADS : FEATURE_HEADS.slice(0, 1);
    return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
${PAGE_MARK}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
<main>
<h1>TFRecord fixture</h1>
<p class="lead">${title}</p>
${warnings(report)}
${factList([...report_factsOf(report), ...digestsOf(report)])}
${table('label', ['label', 'values', 'share of ones'], labels, (label) => labelCells(label, report))}
${table('feature', known, features, (feature) => featureCells(feature, report).slice(0, known.length))}
<h2>The same on your machine</h2>
<p class="quiet">${WHERE}</p>
<pre>${escapeCommands(report.commands)}</pre>
<footer>tfrecord-fixture ${version/* VERSION */.x}</footer>
</main>
</html>
`;
}
function factList(facts) {
    const items = facts.map(([name, value]) => `<dt>${name}</dt><dd><code>${escapePath(value)}</code></dd>`);
    return `<dl>${items.join('')}</dl>`;
}
function escapeCommands(commands) {
    return commands.split('\n').map(escapeText).join('\n');
}
function warnings({ warnings }) {
    if (warnings.length === 0)
        return '';
    const items = warnings.map((problem) => `<li>${escapeText((0,base_problem/* formatProblem */.Vw)(problem))}</li>`);
    return `<ul class="warnings">${items.join('')}</ul>`;
}
function table(what, heads, rows, cellsOf) {
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, MAX_ROWS);
    const more = rows.length - shown.length;
    const body = shown.map((feature) => `<tr>${cellsOf(feature).join('')}</tr>`).join('\n');
    return `<h2>${what === 'label' ? 'Labels' : 'Features'} <small>${rows.length}</small></h2>
<table class="${what}s"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
<tbody>${body}</tbody></table>
${more === 0 ? '' : `<p class="quiet">and ${formatCount(more, `more ${what}`)}: see the manifest</p>`}`;
}
function featureCells(feature, { outputs }) {
    const { kind, statistics } = feature;
    const values = statistics ? figuresText(kind, statistics, Number(outputs.examples)) : [];
    return [
        `<td>${nameAndWords(feature)}</td>`,
        `<td class="figure">${values.map((text) => `<div>${escapeText(text)}</div>`).join('')}</td>`,
        `<td class="plot">${histogram(feature)}</td>`,
    ];
}
function nameAndWords({ name, kind, length, values }) {
    const words = values === undefined ? '' : ` · ${values}`;
    return `<code>${escapeName(name)}</code><div class="quiet">${escapeText(shapeText(kind, length) + words)}</div>`;
}
function histogram({ name, kind, statistics }) {
    if (statistics?.histogram === undefined || statistics.min === undefined)
        return '';
    const ends = rangeEnds(statistics.min, statistics.max ?? '').map((end) => `<span>${end}</span>`);
    const plot = plotHistogram(statistics.histogram, kind === 'bytes' ? `sizes of ${name}` : name);
    return `${plot}<div class="axis">${ends.join('')}</div>`;
}
function labelCells(label, report) {
    const [wanted, found] = [wantedRate(label, report), foundRate(label)];
    const rate = found ?? wanted;
    if (rate === undefined)
        return featureCells(label, report);
    const asked = wanted === undefined || found === undefined ? '' : `asked ${percent(wanted)}`;
    const notes = [asked, partText(label.statistics, Number(report.outputs.examples))].filter((note) => note !== '');
    const losses = lossesOf(label, report).map(([name, loss]) => `${name} ${loss.toFixed(3)}`);
    return [
        `<td><code>${escapeName(label.name)}</code><div class="quiet">${losses.join(' · ')}</div></td>`,
        `<td class="figure">${foundPercent(rate)} <span class="quiet">${notes.join(' · ')}</span></td>`,
        `<td class="plot">${plotShare(rate, wanted)}</td>`,
    ];
}

;// CONCATENATED MODULE: ./src/run/context.ts
/** The result of a check that reported no error, and therefore has one. */
function assertDefined(result) {
    if (result === undefined)
        throw new TypeError('A check gave up without a problem');
    return result;
}

;// CONCATENATED MODULE: ./src/fixture/manifest.ts



const manifest_GENERATOR = 'tfrecord-fixture';
function makeManifest({ data, layout }, files, counted, broken = []) {
    const { formatVersion, seed, dataset, examples, features, edgeCases } = data;
    return {
        formatVersion,
        generator: { name: manifest_GENERATOR, version: version/* VERSION */.x },
        fingerprint: fingerprint(data),
        seed,
        dataset,
        examples,
        compression: layout.compression,
        files,
        features: features.map((feature, f) => ({ ...feature, ...counted[f] })),
        labels: labelFacts(features),
        ...(edgeCases !== undefined && { edgeCases }),
        ...(broken.length > 0 && { broken }),
    };
}
/** Lists of numbers stand in one line each. */
function formatManifest(manifest) {
    const text = JSON.stringify(manifest, null, 2).replace(/\[\n[\s\d.,e+-]+\]/g, (list) => list.replace(/\s+/g, '').replaceAll(',', ', '));
    return `${text}\n`;
}

;// CONCATENATED MODULE: ./src/fixture/write-shard.ts


/** Writes one shard, block by block, in constant memory: the next blocks are made while one is digested and written. */
async function writeShard(file, shard) {
    const container = openContainer(shard.codec);
    const content = (0,external_node_crypto_.createHash)('sha256');
    const output = makeOutput(file, shard.codec === 'none' ? undefined : (0,external_node_crypto_.createHash)('sha256'));
    const end = shard.firstExample + shard.examples;
    const asked = [];
    let next = shard.firstExample;
    const ask = () => {
        while (next < end) {
            const count = Math.min(shard.perBlock, end - next);
            const block = shard.make(next, count, next + count === end);
            if (block === undefined)
                return;
            // A block is awaited when its turn comes; until then its failure must not count as unhandled.
            block.catch(() => undefined);
            asked.push({ block, count });
            next += count;
        }
    };
    let written = output.write(container.head);
    ask();
    for (let first = asked.shift(); first !== undefined; first = asked.shift()) {
        const block = await first.block;
        ask();
        await written;
        // It is written while it is digested here; a failure shows with the next one.
        written = output.write(block.packed).finally(() => shard.release(block));
        written.catch(() => undefined);
        container.add(block.checksum, block.records.length);
        content.update(block.records);
        shard.onBlock(block.records, first.count);
        // Whoever has memory for few blocks may want all of it back first.
        if (asked.length === 0 && next < end) {
            await written;
            ask();
        }
    }
    await written;
    await output.write(container.tail());
    const contentSha256 = content.digest('hex');
    return { bytes: output.bytes(), sha256: output.digest() ?? contentSha256, contentSha256 };
}
function makeOutput(file, hash) {
    let bytes = 0;
    return {
        /** The chunk must stay until it is written. */
        async write(chunk) {
            const start = bytes;
            bytes += chunk.length;
            hash?.update(chunk);
            for (let at = 0; at < chunk.length;) {
                const { bytesWritten } = await file.write(chunk, at, chunk.length - at, start + at);
                at += bytesWritten;
            }
        },
        bytes: () => bytes,
        digest: () => hash?.digest('hex'),
    };
}

;// CONCATENATED MODULE: ./src/plan/strategy.ts



/** zlib's default. */
const ORDINARY_LEVEL = 6;
/** The share of such values in a record from which on a search does not pay. */
const MOSTLY = 0.7;
/** Bytes of records, in the whole fixture, that zlib is done with before our own deflate has made its codes. */
const FEW_BYTES = 2 ** 20;
/** Bytes of a record: larger ones, which are blocks of their own, do not fit where the innermost loops work. */
const LARGE_RECORD = 2 ** 26;
/** Where a search can hardly find more than is known without one, there is none: that is many times as fast. */
function chooseStrategy({ data, layout }) {
    if (layout.compression === 'none')
        return 'none';
    if (layout.compressionLevel !== 'auto')
        return layout.compressionLevel;
    const features = layOut(data);
    const recordBytes = maxRecordBytes(features);
    if (recordBytes * data.examples < FEW_BYTES || recordBytes > LARGE_RECORD)
        return ORDINARY_LEVEL;
    const evenly = data.features.map((feature, f) => isDrawnEvenly(feature) ? (features[f]?.maxPayload ?? 0) : 0);
    const bytes = evenly.reduce((sum, payload) => sum + payload, 0);
    return bytes > MOSTLY * recordBytes ? 'known' : ORDINARY_LEVEL;
}
/** Whether a search for repetitions in the values finds nothing: each is drawn alone, and evenly. */
function isDrawnEvenly(feature) {
    if (feature.kind !== 'int64')
        return isIncompressible(feature);
    return !feature.modifiers?.zeros && bindIntegers(feature.distribution).isDrawnEvenly;
}

;// CONCATENATED MODULE: ./src/tfrecord/deflate/segments.ts
/** Bytes that stand somewhere before as well. */
const REPEAT = 0;
/** Bytes in which nothing repeats, such as random floats. */
const NOISE = 1;
/** Anything else. */
const PLAIN = 2;
function makeSegments(capacity) {
    return {
        count: 0,
        kinds: new Uint8Array(capacity),
        ends: new Uint32Array(capacity),
        distances: new Uint16Array(capacity),
    };
}
/** Adds the stretch up to `end`; what is plain goes on with what is plain. */
function addSegment(segments, kind, end, distance) {
    const { kinds, ends, distances } = segments;
    const last = segments.count - 1;
    if (end === (last < 0 ? 0 : ends[last]))
        return;
    const i = kind === PLAIN && last >= 0 && kinds[last] === PLAIN ? last : segments.count++;
    kinds[i] = kind;
    ends[i] = end;
    distances[i] = distance;
}
function startOf({ ends }, s) {
    return s === 0 ? 0 : ends[s - 1];
}

;// CONCATENATED MODULE: ./src/tfrecord/deflate/block-class.ts

/** The classes of deflate blocks, each with a code of its own: those of mostly noise, and others. */
const NOISY = 0;
const ORDINARY = 1;
const BLOCK_CLASSES = [NOISY, ORDINARY];
/** So many bytes are worth a block with another code: its head, and that of the next block, take some 130 bytes. */
const DECISIVE_BYTES = 256;
/** The blockClass of the block for segment `s`, where that before it stands in one of class `before`. */
function blockClassOf(segments, s, before) {
    // Small segments, and what repeats, go with those before them.
    if (segments.ends[s] - startOf(segments, s) < DECISIVE_BYTES)
        return before;
    const kind = segments.kinds[s];
    if (kind === NOISE)
        return NOISY;
    return kind === PLAIN ? ORDINARY : before;
}

;// CONCATENATED MODULE: ./src/tfrecord/deflate/bit-writer.ts
/** The writer stores up to 8 bytes at a time: `out` needs 8 more than its content. */
function bitWriter(out) {
    return { view: new DataView(out.buffer, out.byteOffset, out.byteLength), at: 0, hold: 0, held: 0 };
}
/** Up to 24 bits. */
function putBits(writer, bits, count) {
    const hold = writer.hold | (bits << writer.held);
    const held = writer.held + count;
    writer.view.setInt32(writer.at, hold, true);
    writer.at += held >>> 3;
    writer.hold = hold >>> (held & 24);
    writer.held = held & 7;
}
/** A code as prefix-code.ts packs it: its bits in the lower 24, their count above. */
function putCode(writer, code) {
    putBits(writer, code & 0xffffff, code >>> 24);
}
/** An empty stored block, whose content begins with the next byte: what ends there can be cut off (zlib's sync flush). */
function putSyncFlush(writer) {
    putBits(writer, 0, 3);
    alignToByte(writer);
    putBits(writer, 0x0000, 16);
    putBits(writer, 0xffff, 16);
}
/** Fills the last byte up with zeros. */
function alignToByte(writer) {
    if (writer.held > 0)
        putBits(writer, 0, 8 - writer.held);
}

;// CONCATENATED MODULE: ./src/tfrecord/deflate/prefix-code.ts
/** Prefix codes, as deflate uses them (RFC 1951, section 3.2). */
/**
 * The length of every symbol's code, none longer than `limit`, 9 or more; 0 for symbols that do not occur. Lengths come
 * from Huffman's algorithm; where they pass the limit, the rarest symbols count as more frequent until they do not.
 */
function codeLengths(counts, limit) {
    for (let least = 1;; least *= 2) {
        const lengths = huffmanLengths(counts.map((count) => (count === 0 ? 0 : Math.max(count, least))));
        if (lengths.every((length) => length <= limit))
            return lengths;
    }
}
function huffmanLengths(weights) {
    const lengths = new Uint8Array(weights.length);
    const leaves = [...weights.keys()]
        .filter((symbol) => weights[symbol] > 0)
        .sort((a, b) => weights[a] - weights[b] || a - b);
    if (leaves.length === 0)
        return lengths;
    if (leaves.length === 1) {
        lengths[leaves[0]] = 1;
        return lengths;
    }
    // Two queues: leaves by weight, and inner nodes, which are born in the order of theirs.
    const parent = new Int32Array(2 * leaves.length - 1);
    const weight = new Float64Array(2 * leaves.length - 1);
    for (let i = 0; i < leaves.length; i++)
        weight[i] = weights[leaves[i]];
    let [leaf, inner] = [0, leaves.length];
    for (let node = leaves.length; node < parent.length; node++) {
        for (let child = 0; child < 2; child++) {
            const isLeaf = leaf < leaves.length && (inner >= node || weight[leaf] <= weight[inner]);
            const taken = isLeaf ? leaf++ : inner++;
            parent[taken] = node;
            weight[node] = weight[node] + weight[taken];
        }
    }
    const depth = new Uint8Array(parent.length);
    for (let node = parent.length - 2; node >= 0; node--)
        depth[node] = depth[parent[node]] + 1;
    for (let i = 0; i < leaves.length; i++)
        lengths[leaves[i]] = depth[i];
    return lengths;
}
/** The codes of such lengths, bit-reversed as deflate writes them: code in the lower 24 bits, its length above. */
function codesOf(lengths) {
    const perLength = new Uint32Array(17);
    for (const length of lengths)
        if (length > 0)
            perLength[length]++;
    const next = new Uint32Array(17);
    for (let length = 1; length <= 15; length++)
        next[length + 1] = (next[length] + perLength[length]) << 1;
    return Uint32Array.from(lengths, (length) => length === 0 ? 0 : (length << 24) | reversed(next[length]++, length));
}
function reversed(code, length) {
    let bits = 0;
    for (let i = 0; i < length; i++)
        bits |= ((code >>> i) & 1) << (length - 1 - i);
    return bits;
}

;// CONCATENATED MODULE: ./src/tfrecord/deflate/code-table.ts
/** The pair of prefix codes of a dynamic block, and its header (RFC 1951, section 3.2.7). */


const END_OF_BLOCK = 256;
const LITERALS_AND_LENGTHS = 286;
const DISTANCES = 30;
/** Deflate allows 15; with 12 the codes of two literals fit into one 24-bit entry. */
const MAX_CODE_BITS = 12;
/** How often each byte, the end of the block, and each length occurs. */
function countedBytes() {
    return new Uint32Array(LITERALS_AND_LENGTHS);
}
function countedDistances() {
    return new Uint32Array(DISTANCES);
}
/** The best codes for symbols that occur so often, each at least once. */
function makeCodeTable(literalCounts, distanceCounts) {
    const literals = codeLengths(literalCounts, MAX_CODE_BITS);
    const distances = codeLengths(distanceCounts, MAX_CODE_BITS);
    const header = code_table_describe(literals, distances);
    return { literals: codesOf(literals), distances: codesOf(distances), writeHeader: header };
}
/** The order in which the lengths of the code for lengths are written. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** Repeat the length before 3 to 6 times; a zero 3 to 10 times; a zero 11 to 138 times. */
const REPEATS = {
    previous: { symbol: 16, bits: 2, least: 3, most: 6 },
    zero: { symbol: 17, bits: 3, least: 3, most: 10 },
    zeros: { symbol: 18, bits: 7, least: 11, most: 138 },
};
function code_table_describe(literals, distances) {
    const literalCount = usedCount(literals, 257);
    const distanceCount = usedCount(distances, 1);
    const lengths = [...literals.subarray(0, literalCount), ...distances.subarray(0, distanceCount)];
    const symbols = runLengths(lengths);
    const counts = new Uint32Array(LENGTH_ORDER.length);
    for (const { symbol } of symbols)
        counts[symbol]++;
    const codeOfLengths = codeLengths(counts, 7);
    const codes = codesOf(codeOfLengths);
    const ordered = LENGTH_ORDER.map((symbol) => codeOfLengths[symbol]);
    const orderedCount = usedCount(Uint8Array.from(ordered), 4);
    const head = bitWriter(new Uint8Array(MAX_HEAD_BYTES));
    putBits(head, 2 << 1, 3);
    putBits(head, literalCount - 257, 5);
    putBits(head, distanceCount - 1, 5);
    putBits(head, orderedCount - 4, 4);
    for (let i = 0; i < orderedCount; i++)
        putBits(head, ordered[i], 3);
    for (const { symbol, extra, extraBits } of symbols) {
        putCode(head, codes[symbol]);
        putBits(head, extra, extraBits);
    }
    return copierOf(head);
}
/** Of 316 lengths with at most 7 bits of code and 7 more each, and what stands before them. */
const MAX_HEAD_BYTES = 1024;
/** Puts what was written into other writers, 24 bits at a time. */
function copierOf({ view, at, held }) {
    const bits = 8 * at + held;
    return (writer) => {
        for (let i = 0; i < bits; i += 24) {
            const count = Math.min(24, bits - i);
            putBits(writer, view.getInt32(i >> 3, true) & ((1 << count) - 1), count);
        }
    };
}
/** How many lengths remain without the zeros at the end, but at least `least`. */
function usedCount(lengths, least) {
    let count = lengths.length;
    while (count > least && lengths[count - 1] === 0)
        count--;
    return count;
}
function runLengths(lengths) {
    const symbols = [];
    for (let i = 0; i < lengths.length;) {
        const length = lengths[i];
        let run = 1;
        while (lengths[i + run] === length)
            run++;
        i += run;
        if (length !== 0) {
            symbols.push({ symbol: length, extra: 0, extraBits: 0 });
            run--;
        }
        while (run > 0) {
            const { symbol, bits, least, most } = length !== 0 ? REPEATS.previous : run >= REPEATS.zeros.least ? REPEATS.zeros : REPEATS.zero;
            const isRepeat = run >= least;
            const taken = isRepeat ? Math.min(run, most) : 1;
            symbols.push(isRepeat
                ? { symbol, extra: taken - least, extraBits: bits }
                : { symbol: length, extra: 0, extraBits: 0 });
            run -= taken;
        }
    }
    return symbols;
}

;// CONCATENATED MODULE: ./src/tfrecord/deflate/match.ts
/** The symbols of lengths and distances (RFC 1951, section 3.2.5). */
const MAX_MATCH = 258;
const SHORTEST_MATCH = 3;
const MAX_DISTANCE = 32768;
/** The symbol, 257 to 285, of a length of 3 to 258 bytes. */
function lengthSymbol(length) {
    if (length === MAX_MATCH)
        return { symbol: 285, extra: 0, extraBits: 0 };
    const { symbol, extra, extraBits } = logarithmic(length - SHORTEST_MATCH, 4);
    return { symbol: 257 + symbol, extra, extraBits };
}
/** The symbol, 0 to 29, of a distance of 1 to 32768 bytes. */
function distanceSymbol(distance) {
    return logarithmic(distance - 1, 2);
}
/** The first `2 * steps` values have a symbol each; from then on every power of two has `steps` of them. */
function logarithmic(value, steps) {
    if (value < 2 * steps)
        return { symbol: value, extra: 0, extraBits: 0 };
    const extraBits = 31 - Math.clz32(Math.floor(value / steps));
    const symbol = extraBits * steps + (value >>> extraBits);
    return { symbol, extra: value & ((1 << extraBits) - 1), extraBits };
}
/** The length of the next match of what repeats from `at` to `end`; 0 where too little is left for one. */
function nextMatch(at, end) {
    const length = Math.min(MAX_MATCH, end - at);
    return length < SHORTEST_MATCH ? 0 : length;
}

;// CONCATENATED MODULE: ./src/tfrecord/deflate/codes.ts




/** Of noise, which is alike throughout, these bytes are counted of so many: a float's, of a block several ten thousand. */
const [NOISE_COUNTED, NOISE_STEP] = [4, 16];
/** What occurs once counts so much more than what a sample lacks, which must have a code all the same. */
const WEIGHT = 16;
/** The best codes for blocks such as these. */
function makeCodes(data, segments, kernel) {
    const counts = BLOCK_CLASSES.map(() => ({
        literals: countedBytes().fill(1),
        distances: countedDistances().fill(1),
    }));
    let blockClass;
    for (let s = 0; s < segments.count; s++) {
        const next = blockClassOf(segments, s, blockClass ?? ORDINARY);
        const { literals, distances } = counts[next];
        if (next !== blockClass)
            literals[END_OF_BLOCK] += WEIGHT;
        blockClass = next;
        const end = segments.ends[s];
        let at = startOf(segments, s);
        if (segments.kinds[s] === REPEAT) {
            for (let length = nextMatch(at, end); length > 0; length = nextMatch(at, end)) {
                literals[lengthSymbol(length).symbol] += WEIGHT;
                distances[distanceSymbol(segments.distances[s]).symbol] += WEIGHT;
                at += length;
            }
        }
        if (segments.kinds[s] === NOISE) {
            for (; at + NOISE_COUNTED <= end; at += NOISE_STEP) {
                for (let i = at; i < at + NOISE_COUNTED; i++)
                    literals[data[i]] += (WEIGHT * NOISE_STEP) / NOISE_COUNTED;
            }
            continue;
        }
        for (; at < end; at++)
            literals[data[at]] += WEIGHT;
    }
    return counts.map(({ literals, distances }) => {
        const table = makeCodeTable(literals, distances);
        return { table, bytes: kernel.codeBytes(table.literals) };
    });
}

;// CONCATENATED MODULE: ./src/tfrecord/kernel/binary.ts
/** Made of src/tfrecord/kernel/assembly by scripts/kernel.ts: WebAssembly in base64. */
const BINARY = 'AGFzbQEAAAABOAhgA39/fwF/YAV/f39/fwF/YAJ/fwBgBn9/f39/fwBgB39/f398fHwAYAAAYAJ/fwF/YAN/f38AAhIBA2VudgZt' +
    'ZW1vcnkCAwGAgAQDCgkAAAECAwQFBgcHcAkEY29weQAIBmNyYzMyYwAHDW1ha2VDcmNUYWJsZXMABg11bmlmb3JtRmxvYXRzAAUP' +
    'dW5pZm9ybUludGVnZXJzAAQJbWFrZVBhaXJzAAMIcHV0Qnl0ZXMAAgpwdXRWYXJpbnRzAAEGbWVtb3J5AgAK3g4JwQIBAn8DQCAB' +
    'QRBqIgMgAk0EQCABKAIMIgRBFnZB/AdxKAIAIARBDnZB/AdxKAKACCAEQQZ2QfwHcSgCgBAgBEECdEH8B3EoAoAYIAEoAggiBEEW' +
    'dkH8B3EoAoAgIARBDnZB/AdxKAKAKCAEQQZ2QfwHcSgCgDAgBEECdEH8B3EoAoA4IAEoAgQiBEEWdkH8B3EoAoBAIARBDnZB/Adx' +
    'KAKASCAEQQZ2QfwHcSgCgFAgBEECdEH8B3EoAoBYIAEoAgAgAHMiAEEWdkH8B3EoAoBgIABBDnZB/AdxKAKAaCAAQQJ0QfwHcSgC' +
    'gHggAEEGdkH8B3EoAoBwc3Nzc3Nzc3Nzc3Nzc3NzIQAgAyEBDAELCwNAIAEgAkkEQCAAIAEtAABzQQJ0QfwHcSgCACAAQQh2cyEA' +
    'IAFBAWohAQwBCwsgAAtnAgF+AX8gACABQQN0aiEEA0AgACAESQRAIAApAwAhAwNAIANC/wBWBEAgAiIBQQFqIQIgASADp0GAAXI6' +
    'AAAgA0IHiCEDDAELCyACIgFBAWohAiABIAM8AAAgAEEIaiEADAELCyACC4wCAgN/AX5BgIACKQMAIQhBiIACKAIAIQYDQCACQQRq' +
    'IgUgA00EQCAEIAggASACKAIAIgdBAnRB/P8PcWooAgAiAkEIdq0gASAHQQ52Qfz/D3FqKAIAIgdBCHatIAJBH3GthoQgBkEHcSIG' +
    'rYaEIgg3AwAgBCAGIAIgB2pBP3FqIgZBA3ZqIQQgCCAGQThxrYghCCAFIQIMAQsLA0AgAiADSQRAIAQgCCAAIAItAABBAnRqKAIA' +
    'IgFB////B3GtIAZBB3EiBa2GhCIINwMAIAQgBSABQRh2aiIGQQN2aiEEIAggBkE4ca2IIQggAkEBaiECDAELC0GAgAIgCDcDAEGI' +
    'gAIgBkEHcTYCACAEC4EBAQZ/A0AgAkGAAkkEQCAAIAJBAnRqKAIAIQRBACEDA0AgA0GAAkkEQCADQQJ0IgYgAGooAgAiB0EYdiEF' +
    'IAEgAkEKdCAGcmogBSAEQRh2aiAHQf///wdxIARB////B3EgBXRyQQh0cjYCACADQQFqIQMMAQsLIAJBAWohAgwBCwsL6AEBBXsg' +
    'ACABQQN0aiEBIAP9ESEJIAX9ESEHIASs/RIhCCAC/RH9DAAAAAC5eTeecvNuPCttptr9rgEhBgNAIAAgAUkEQCAGIAZBEP2tAf1R' +
    '/QytqvAhrarwIa2q8CGtqvAh/bUBIgogCkEP/a0BIAn9Uf1R/QyXLVrTly1a05ctWtOXLVrT/bUBIgogCkEP/a0B/VEhCiAG/Qzk' +
    '5t145ObdeOTm3Xjk5t14/a4BIQYgACAIIAogB/3eAUEg/c0B/c4B/QsEACAAIAggCiAH/d8BQSD9zQH9zgH9CwQQIABBIGohAAwB' +
    'CwsLwAIBBnsgACABQQJ0aiEBIAP9ESEIIAL9Ef0MAAAAALl5N55y8248K22m2v2uASEHA0AgACABSQRAIAcgB0EQ/a0B/VH9DK2q' +
    '8CGtqvAhrarwIa2q8CH9tQEiCSAJQQ/9rQEgCP1R/VH9DJctWtOXLVrTly1a05ctWtP9tQEiCSAJQQ/9rQH9UUEI/a0BIQsgB/0M' +
    '5ObdeOTm3Xjk5t145ObdeP2uASEHIAAgBP0UIgwgBf0UIgkgC/3/Af0MAAAAAAAAcD4AAAAAAABwPv3yAf3yAf3wASAG/RQiCv32' +
    'Af1eIAwgCSALIAv9DQgJCgsMDQ4PAAECAwQFBgf9/wH9DAAAAAAAAHA+AAAAAAAAcD798gH98gH98AEgCv32Af1e/Q0AAQIDBAUG' +
    'BxAREhMUFRYX/QsEACAAQRBqIQAMAQsLC5ABAQN/A0AgAEGAAkkEQCAAIQFBACECA0AgAkEISARAIAFBAXZB+PbYl3hBACABQQFx' +
    'G3MhASACQQFqIQIMAQsLIABBAnQgATYCACAAQQFqIQAMAQsLQYAIIQADQCAAQYCAAUkEQCAAIABBgAhrKAIAIgFBAnRB/AdxKAIA' +
    'IAFBCHZzNgIAIABBBGohAAwBCwsL1AIBA38gASAAa0GIDUkEQEF/IAAgARAAQX9zDwtBgIABQQBBxAb8CwBBgIABQX82AgADQCAA' +
    'QdQGaiABTQRAQYDAACABQcQGayAAa0FwcSICIAJBgMAASxshBEEAIQIDQCACIARJBEAgAkGAgAFqIgMgACACav0ABAAgA/0ABAD9' +
    'USAD/QAEwAQgA/0ABNgB/VEgA/0ABJwBIAP9AAQ4/VH9Uf1R/QsExAYgAkEQaiECDAELC0GAgAEgBEGAgAFqQcQG/AoAACAAIARq' +
    'IQAMAQsLQcSGAUEAQeQG/AsAIAEgAGshAkEAIQEDQCABIAJJBEAgAUHUxgFqIAAgAWr9AAQAIAFBgIABaiID/QAEAP1RIAP9AATA' +
    'BCAD/QAE2AH9USAD/QAEnAEgA/0ABDj9Uf1R/VH9CwQAIAFBEGohAQwBCwtBAEHUxgEgAkHUxgFqEABBf3MLDAAgAiAAIAH8CgAA' +
    'Cw==';

;// CONCATENATED MODULE: ./src/tfrecord/kernel/kernel.ts
/**
 * The innermost loops, as WebAssembly: src/tfrecord/kernel/assembly has them. They see one memory, which gives away what they are
 * to work on, and which other threads may see as well. It takes 4 GB at most and lives as long as anything in it.
 */

const PAGE = 65536;
const MAX_PAGES = 65536;
/** Where putBytes has the bits that fill no byte yet, and how many; tables stand before, and what is given away behind. */
const [HOLD, HELD, GIVEN] = [0x8000, 0x8008, PAGE];
function openKernel() {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: MAX_PAGES, shared: true });
    const module = new WebAssembly.Module(Buffer.from(BINARY, 'base64'));
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    exports.makeCrcTables();
    const state = new DataView(memory.buffer);
    let given = GIVEN;
    const give = (bytes) => {
        const at = given;
        given += 16 * Math.ceil(bytes / 16) + 32;
        const missing = Math.ceil(given / PAGE) - memory.buffer.byteLength / PAGE;
        if (missing > 0)
            memory.grow(missing);
        return at;
    };
    const { uniformFloats, uniformIntegers, putVarints, copy, crc32c, putBytes, makePairs } = exports;
    return {
        bytes: (length) => {
            const at = give(length);
            return new Uint8Array(memory.buffer, at, length);
        },
        words: (length) => {
            const at = give(4 * length);
            return new Int32Array(memory.buffer, at, length);
        },
        floats: (length) => {
            const at = give(4 * length);
            return new Float32Array(memory.buffer, at, length);
        },
        uniformFloats: ({ byteOffset }, { min, span, most }) => (from, to, a, b) => uniformFloats(byteOffset + 4 * from, to - from, a, b, min, span, most),
        uniformIntegers: ({ byteOffset }, min, span) => (from, to, a, b) => uniformIntegers(byteOffset + 8 * from, to - from, a, b, min, span),
        putVarints: (words, from, to, out, at) => (putVarints(words.byteOffset + 8 * from, to - from, out.byteOffset + at) >>> 0) - out.byteOffset,
        copy: (bytes, from, to, out, at) => copy(bytes.byteOffset + from, to - from, out.byteOffset + at),
        crc32c: ({ byteOffset }, start, end) => crc32c(byteOffset + start, byteOffset + end),
        codeBytes: (codes) => {
            const at = give(4 * 256);
            new Uint32Array(memory.buffer, at, 256).set(codes.subarray(0, 256));
            const pairs = give(4 * 65536);
            makePairs(at, pairs);
            return { codes: at, pairs };
        },
        putBytes: (writer, { codes, pairs }, { byteOffset }, start, end) => {
            const out = writer.view.byteOffset + writer.at;
            state.setUint32(HOLD, writer.hold, true);
            state.setUint32(HELD, writer.held, true);
            writer.at += (putBytes(codes, pairs, byteOffset + start, byteOffset + end, out) >>> 0) - out;
            writer.hold = state.getUint32(HOLD, true);
            writer.held = state.getUint32(HELD, true);
        },
    };
}

;// CONCATENATED MODULE: ./src/tfrecord/trace.ts


/** `capacity` is the most examples in a block. */
function makeTrace(features, capacity) {
    const kinds = Uint8Array.from(features, ({ isNoise }) => (isNoise ? NOISE : PLAIN));
    // Of each example its features' prefixes and payloads, its head, and its frame.
    const segments = makeSegments(capacity * (2 * features.length + 3));
    const lastPrefixes = features.map(() => undefined);
    const lastStarts = new Uint32Array(features.length);
    return {
        segments,
        restart: () => {
            segments.count = 0;
            lastPrefixes.fill(undefined);
        },
        prefix: (f, prefix, start, end) => {
            const distance = start - lastStarts[f];
            // Prefixes are made once a size: the same bytes are the same array.
            const isRepeat = lastPrefixes[f] === prefix && distance <= MAX_DISTANCE;
            addSegment(segments, isRepeat ? REPEAT : PLAIN, end, isRepeat ? distance : 0);
            lastPrefixes[f] = prefix;
            lastStarts[f] = start;
        },
        payload: (f, end) => addSegment(segments, kinds[f], end, 0),
        other: (end) => addSegment(segments, PLAIN, end, 0),
    };
}

;// CONCATENATED MODULE: ./src/values/bytes.ts
/** The columns of bytes features: the distribution writes element after element. */

/** `elements` is the most elements that a call brings. */
function makeBytesFiller({ distribution }, context, elements, ends) {
    const bytes = bindBytes(distribution);
    const write = bytes.write(context);
    const data = new Uint8Array(elements * bytes.maxBytes());
    const stops = new Uint32Array(elements);
    const column = { kind: 'bytes', data, stops, ends };
    return (first, count) => {
        let [at, from] = [0, 0];
        for (let i = 0; i < count; i++) {
            const to = ends[i];
            for (let element = from; element < to; element++) {
                at = write(first + i, element - from, data, at);
                stops[element] = at;
            }
            from = to;
        }
        return column;
    };
}

;// CONCATENATED MODULE: ./src/values/edge-cases.ts
/** Marked examples: their lists are shaped before the values are drawn, and single values replaced after. */

function compileEdges(changes, { length }, capacity) {
    const last = Math.max(...changes.keys());
    const unshaped = new Uint8Array(capacity);
    return {
        shape(first, count, ends, absent = unshaped.fill(0)) {
            if (first > last)
                return absent === unshaped ? undefined : absent;
            let [before, added] = [0, 0];
            for (let i = 0; i < count; i++) {
                const drawn = ends[i] - before;
                before = ends[i];
                const change = changes.get(first + i);
                if (change !== undefined) {
                    added += elementsUnder(change, length, drawn) - drawn;
                    absent[i] = absenceUnder(change);
                }
                ends[i] = before + added;
            }
            return absent;
        },
        replace(column, first, count) {
            if (first > last)
                return column;
            return column.kind === 'bytes'
                ? replaceBytes(column, first, count, changes)
                : replaceNumbers(column, first, count, changes);
        },
    };
}
/** As `Column.absent` counts. */
function absenceUnder({ type }) {
    switch (type) {
        case 'no-entry':
            return 1;
        case 'no-list':
            return 2;
        case 'other-kind':
            return 3;
        default:
            return 0;
    }
}
function replaceNumbers(column, first, count, changes) {
    let from = 0;
    for (let i = 0; i < count; i++) {
        const to = column.ends[i];
        const change = changes.get(first + i);
        if (change?.type === 'every')
            for (let at = from; at < to; at++)
                store(column, at, String(change.value));
        if (change?.type === 'int64' || change?.type === 'float')
            store(column, from, String(change.value));
        from = to;
    }
    return column;
}
function store(column, at, digits) {
    if (column.kind === 'float') {
        column.values[at] = Number(digits);
    }
    else {
        const value = BigInt(digits);
        column.words[2 * at] = Number(BigInt.asIntN(32, value));
        column.words[2 * at + 1] = Number(BigInt.asIntN(32, value >> 32n));
    }
}
/** A value of another size moves those behind it, so they are put together anew. */
function replaceBytes({ data, stops, ends, ...rest }, first, count, changes) {
    const elements = Array.from({ length: ends[count - 1] }, (_, at) => data.subarray(at === 0 ? 0 : stops[at - 1], stops[at]));
    for (let i = 0; i < count; i++) {
        const change = changes.get(first + i);
        if (change?.type === 'bytes')
            elements[i === 0 ? 0 : ends[i - 1]] = Buffer.from(change.hex, 'hex');
    }
    let stop = 0;
    const newStops = Uint32Array.from(elements, ({ length }) => {
        stop += length;
        return stop;
    });
    return { ...rest, data: Buffer.concat(elements), stops: newStops, ends };
}

;// CONCATENATED MODULE: ./src/values/kernel-fillers.ts
/**
 * The fast path of evenly spread numbers that depend on nothing else: the kernel draws four values an instruction, from
 * bits to column, ten times as fast as the steps of numbers.ts, which give the same values.
 */



/** Undefined where the feature's values depend on more than their draws, or are not evenly spread. */
function kernelInt64Filler({ distribution, factors, modifiers }, key, words, ends, kernel) {
    const range = factors === undefined && modifiers === undefined ? evenRange(distribution) : undefined;
    if (range === undefined || !isKernelRange(range))
        return undefined;
    const [min, max] = [Number(range.min), Number(range.max)];
    return rowByRow(key, ends, kernel.uniformIntegers(words, min, max - min + 1), {
        kind: 'int64',
        words,
        ends,
    });
}
/** As `kernelInt64Filler`. */
function kernelFloatFiller({ distribution, factors, modifiers }, key, values, ends, kernel) {
    const range = factors === undefined && modifiers === undefined ? evenRange(distribution) : undefined;
    if (range === undefined || !isKernelRange(range))
        return undefined;
    const [min, max] = [Number(range.min), Number(range.max)];
    const most = Math.max(min, floatBelow(max));
    const fillRow = kernel.uniformFloats(values, { min, span: max - min, most });
    return rowByRow(key, ends, fillRow, { kind: 'float', values, ends });
}
/** The largest span that the kernel scales; it tells the sign of a value by its lower 32 bits. */
const MAX_SPAN = 2 ** 16;
function isKernelRange(range) {
    const [min, max] = [Number(range.min), Number(range.max)];
    return max - min < MAX_SPAN && min >= -(2 ** 31) && max < 2 ** 31;
}
function rowByRow(key, ends, fillRow, column) {
    const row = new Int32Array(2);
    return (first, count) => {
        let from = 0;
        for (let i = 0; i < count; i++) {
            rowKey(key, first + i, row);
            const to = ends[i];
            fillRow(from, to, row[0], row[1]);
            from = to;
        }
        return column;
    };
}

;// CONCATENATED MODULE: ./src/values/sources.ts
/** Where the draws of a feature come from: 32 uniform bits an element, one row an example. */


/** Draws that depend on nothing else. */
function independentDraws(key) {
    const row = new Int32Array(2);
    return (example, count, draws) => {
        rowKey(key, example, row);
        const [a, b] = [row[0], row[1]];
        for (let i = 0; i < count; i++)
            draws[i] = bits(a, b, i);
    };
}
/**
 * Draws that hidden factors drive. Under an element lies the latent value loading * factor + noise, a standard normal
 * variable; its probability is the draw. So each draw alone is uniform, and only together do they tell the factor.
 */
function factorDraws(keys, { count: factorCount, kept }, length) {
    prepareNormal();
    const fillNoise = independentDraws(keys.value);
    const fillFactors = factorsOf(keys.factor, factorCount);
    const loadings = loadingsOf(keys.loading, Math.min(kept, length));
    const noises = noisesBeside(loadings);
    const factors = new Float64Array(factorCount);
    const latents = new Float64Array(loadings.length);
    return (example, count, draws) => {
        fillNoise(example, count, draws);
        fillFactors(example, factors);
        // Three loops, because V8 does not inline both tables into one: 10 ns an element against 25.
        for (let i = 0; i < latents.length; i++)
            latents[i] = normalOfDraw(draws[i]);
        for (let f = 0; f < factorCount; f++) {
            const factor = factors[f];
            const end = firstElement(f + 1, factorCount, loadings.length);
            for (let i = firstElement(f, factorCount, loadings.length); i < end; i++) {
                latents[i] = loadings[i] * factor + noises[i] * latents[i];
            }
        }
        for (let i = 0; i < latents.length; i++)
            draws[i] = drawOfNormal(latents[i]);
    };
}
/** The factors of an example, standard normal numbers. */
function factorsOf(key, count) {
    prepareNormal();
    const row = new Int32Array(2);
    return (example, out) => {
        rowKey(key, example, row);
        for (let f = 0; f < count; f++)
            out[f] = normalOfDraw(bits(row[0], row[1], f));
    };
}
/** Where the run of elements that a factor drives begins. */
function firstElement(factor, factors, kept) {
    return Math.floor((factor * kept) / factors);
}
/** Loadings are this strong at least, and at most; a lone element tells its factor whole. */
const WEAKEST = 0.6;
const STRONGEST = 0.95;
function loadingsOf(key, count) {
    if (count === 1)
        return Float64Array.of(1);
    const row = new Int32Array(2);
    rowKey(key, 0, row);
    const loadings = new Float64Array(count);
    for (let i = 0; i < count; i++) {
        const draw = bits(row[0], row[1], i);
        const size = WEAKEST + (STRONGEST - WEAKEST) * unit((draw << 1) >>> 0);
        loadings[i] = draw >= 0x8000_0000 ? -size : size;
    }
    return loadings;
}
/** What makes the variance of a latent value 1. */
function noisesBeside(loadings) {
    const noises = new Float64Array(loadings.length);
    for (let i = 0; i < noises.length; i++)
        noises[i] = Math.sqrt(1 - loadings[i] * loadings[i]);
    return noises;
}

;// CONCATENATED MODULE: ./src/values/modifiers.ts


/**
 * One draw an element decides what becomes of it: NaN, an infinity (of either sign), zero, or nothing, in this order.
 * With `columns` only that share of the elements can become NaN or infinite.
 */
function makeModifier(keys, modifiers, length) {
    const { zeros = 0, nan = 0, inf = 0, columns = 1 } = modifiers;
    const isExposed = exposedElements(keys.columns, columns, length);
    const fillDraws = independentDraws(keys.special);
    const draws = new Uint32Array(length);
    const [nanLimit, infLimit] = [nan * 2 ** 32, (nan + inf) * 2 ** 32];
    const zeroLimit = (nan + inf + zeros) * 2 ** 32;
    return (example, count, values) => {
        fillDraws(example, count, draws);
        for (let i = 0; i < count; i++) {
            const draw = draws[i];
            if (draw >= zeroLimit)
                continue;
            if (draw >= infLimit)
                values[i] = 0;
            else if (isExposed[i] === 0)
                continue;
            else if (draw < nanLimit)
                values[i] = Number.NaN;
            else
                values[i] = draw & 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
        }
    };
}
function exposedElements(key, share, length) {
    const row = new Int32Array(2);
    rowKey(key, 0, row);
    return Uint8Array.from({ length }, (_, i) => (unit(bits(row[0], row[1], i)) < share ? 1 : 0));
}

;// CONCATENATED MODULE: ./src/values/numbers.ts
/** The columns of integer and float features: draws become values, some are replaced, and they are stored. */



function makeInt64Filler(feature, context, words, ends) {
    const { length, streams } = context;
    const integers = bindIntegers(feature.distribution);
    const { fillDraws, draws } = drawing(feature.factors, integers.needsFineDraws(), streams, length);
    const column = { kind: 'int64', words, ends };
    const fillWords = integers.fillWide();
    if (fillWords !== undefined) {
        // What a double cannot hold cannot be modified as one: where ones become zeros, so do the values.
        const modify = modified((_example, count, _draws, ones) => void ones.fill(1, 0, count), feature, streams);
        const ones = new Float64Array(length);
        return exampleByExample(ends, column, (example, count, at) => {
            fillDraws(example, count);
            fillWords(count, draws, words, at);
            modify(example, count, draws, ones);
            for (let i = 0; i < count; i++)
                if (ones[i] === 0)
                    words.fill(0, 2 * (at + i), 2 * (at + i) + 2);
        });
    }
    const fill = modified(integers.fill(context), feature, streams);
    const values = new Float64Array(length);
    return exampleByExample(ends, column, (example, count, at) => {
        fillDraws(example, count);
        fill(example, count, draws, values);
        storeIntegers(values, count, words, at);
    });
}
function makeFloatFiller(feature, context, floats, ends) {
    const { length, streams } = context;
    const numbers = bindFloats(feature.distribution);
    const { fillDraws, draws } = drawing(feature.factors, numbers.needsFineDraws(), streams, length);
    const fill = modified(numbers.fill(context), feature, streams);
    const values = new Float64Array(length);
    const column = { kind: 'float', values: floats, ends };
    return exampleByExample(ends, column, (example, count, at) => {
        fillDraws(example, count);
        fill(example, count, draws, values);
        for (let i = 0; i < count; i++)
            floats[at + i] = values[i];
    });
}
/** The first value of a feature in an example, as its distribution draws it, without factors and modifiers. */
function firstValue(feature, context) {
    const numbers = feature.kind === 'int64' ? bindIntegers(feature.distribution) : bindFloats(feature.distribution);
    const { fillDraws, draws } = drawing(undefined, numbers.needsFineDraws(), context.streams, 1);
    const fill = numbers.fill({ ...context, length: 1 });
    const value = new Float64Array(1);
    return (example) => {
        fillDraws(example, 1);
        fill(example, 1, draws, value);
        return value[0];
    };
}
/** The most elements that an example has. */
function maxLength({ length }) {
    return typeof length === 'number' ? length : length.max;
}
function exampleByExample(ends, column, fill) {
    return (first, count) => {
        let from = 0;
        for (let i = 0; i < count; i++) {
            const to = ends[i];
            if (to > from)
                fill(first + i, to - from, from);
            from = to;
        }
        return column;
    };
}
function drawing(factors, needsFineDraws, streams, length) {
    const draws = { coarse: new Uint32Array(length), fine: new Uint32Array(length) };
    const fillCoarse = coarseDraws(factors, streams, length);
    const fillFine = needsFineDraws ? independentDraws(streams.ofDataset('fine')) : undefined;
    const fillDraws = (example, count) => {
        fillCoarse(example, count, draws.coarse);
        fillFine?.(example, count, draws.fine);
    };
    return { draws, fillDraws };
}
function coarseDraws(factors, { ofDataset, ofFeature }, length) {
    const value = ofDataset('value');
    if (factors === undefined)
        return independentDraws(value);
    return factorDraws({ value, factor: ofDataset('factor'), loading: ofFeature('loading') }, factors, length);
}
function modified(fill, feature, { ofDataset, ofFeature }) {
    if (feature.modifiers === undefined)
        return fill;
    const keys = { special: ofDataset('special'), columns: ofFeature('columns') };
    const modify = makeModifier(keys, feature.modifiers, maxLength(feature));
    return (example, count, draws, values) => {
        fill(example, count, draws, values);
        modify(example, count, values);
    };
}
/** The nearest integers, halves upwards, inside the range of int64. */
function storeIntegers(values, count, words, at) {
    for (let i = 0; i < count; i++) {
        const value = Math.floor(Math.min(numbers_LARGEST, Math.max(-numbers_LARGEST, values[i])) + 0.5);
        words[2 * (at + i)] = value;
        words[2 * (at + i) + 1] = Math.floor(value / 0x1_0000_0000);
    }
}
/** The largest double below 2^63. */
const numbers_LARGEST = 2 ** 63 - 1024;

;// CONCATENATED MODULE: ./src/values/streams.ts

/** The streams of a feature in a plan. */
function streamsOf({ seed, dataset }, feature) {
    return {
        ofDataset: (purpose) => streamKey(seed, dataset, feature, purpose),
        ofFeature: (purpose) => streamKey(seed, '', feature, purpose),
    };
}

;// CONCATENATED MODULE: ./src/values/columns.ts







/** Turns a plan into its filler, once; `capacity` is the most examples that a call asks for. A kernel makes it faster. */
function compileColumns(plan, capacity, kernel) {
    const changes = changesByFeature(plan.edgeCases);
    const fillers = plan.features.map((feature) => compileColumn(plan, feature, capacity, changes.get(feature.name), kernel));
    const columns = [];
    return (first, count) => {
        for (let f = 0; f < fillers.length; f++)
            columns[f] = fillers[f](first, count);
        return columns;
    };
}
function compileColumn(plan, feature, capacity, changes, kernel) {
    const ends = new Uint32Array(capacity);
    const edges = changes && compileEdges(changes, feature, capacity);
    const fillEnds = compileEnds(plan, feature, ends, feature.missing !== undefined || edges !== undefined);
    const fillAbsences = compileAbsences(plan, feature, capacity, ends);
    const fillValues = compileValues(plan, changes ? roomyFor(changes, feature) : feature, capacity, ends, kernel);
    return (first, count) => {
        fillEnds(first, count);
        const drawn = fillAbsences?.(first, count);
        const absent = edges === undefined ? drawn : edges.shape(first, count, ends, drawn);
        const values = fillValues(first, count);
        const column = edges === undefined ? values : edges.replace(values, first, count);
        return absent === undefined ? column : { ...column, absent };
    };
}
/** The feature with room for the most elements that a marked example has. */
function roomyFor(changes, feature) {
    const max = Math.max(maxLength(feature), mostElementsUnder(changes, feature.length));
    return { ...feature, length: { min: 0, max } };
}
/** `isShaped`: something changes the ends after they are filled. */
function compileEnds(plan, { name, length }, ends, isShaped) {
    if (typeof length === 'number') {
        const fill = () => {
            for (let i = 0; i < ends.length; i++)
                ends[i] = (i + 1) * length;
        };
        fill();
        return isShaped ? fill : () => undefined;
    }
    const key = streamsOf(plan, name).ofDataset('length');
    const row = new Int32Array(2);
    const span = length.max - length.min + 1;
    return (first, count) => {
        let end = 0;
        for (let i = 0; i < count; i++) {
            rowKey(key, first + i, row);
            end += length.min + below(span, bits(row[0], row[1], 0));
            ends[i] = end;
        }
    };
}
/** Marks the examples that lack the feature, and takes their elements out of `ends`. */
function compileAbsences(plan, { name, missing }, capacity, ends) {
    if (missing === undefined)
        return undefined;
    const absent = new Uint8Array(capacity);
    const key = streamsOf(plan, name).ofDataset('missing');
    const row = new Int32Array(2);
    return (first, count) => {
        let [before, taken] = [0, 0];
        for (let i = 0; i < count; i++) {
            rowKey(key, first + i, row);
            absent[i] = unit(bits(row[0], row[1], 0)) < missing ? 1 : 0;
            const elements = ends[i] - before;
            before = ends[i];
            if (absent[i] === 1)
                taken += elements;
            ends[i] = before - taken;
        }
        return absent;
    };
}
function compileValues(plan, feature, capacity, ends, kernel) {
    const elements = capacity * maxLength(feature);
    const context = contextOf(plan, feature);
    const valueKey = context.streams.ofDataset('value');
    switch (feature.kind) {
        case 'int64': {
            const words = kernel?.words(2 * elements) ?? new Int32Array(2 * elements);
            const fast = kernel && kernelInt64Filler(feature, valueKey, words, ends, kernel);
            return fast ?? makeInt64Filler(feature, context, words, ends);
        }
        case 'float': {
            const floats = kernel?.floats(elements) ?? new Float32Array(elements);
            const fast = kernel && kernelFloatFiller(feature, valueKey, floats, ends, kernel);
            return fast ?? makeFloatFiller(feature, context, floats, ends);
        }
        case 'bytes':
            return makeBytesFiller(feature, context, elements, ends);
    }
}
/** What the values of a feature may depend on. */
function contextOf(plan, feature) {
    return {
        length: maxLength(feature),
        streams: streamsOf(plan, feature.name),
        streamsOf: (name) => streamsOf(plan, name),
        firstValueOf: (name) => {
            const other = plan.features.find((candidate) => candidate.name === name);
            if (other === undefined || other.kind === 'bytes')
                throw new TypeError(`${feature.name} cannot follow ${name}, which has no numbers`);
            return firstValue(other, contextOf(plan, other));
        },
    };
}

;// CONCATENATED MODULE: ./src/tfrecord/deflate/deflate-segments.ts





/** The most bytes that `deflateSegments` makes of so many: no code has more than 12 bits, and blocks have headers. */
function mostDeflated(bytes) {
    return 2 * bytes + 4096;
}
/**
 * Writes `data`, the whole of the segments, into `out`, both of the kernel's memory, and returns how many bytes it takes.
 * It ends with the end of the stream if it `isLast`, else with a sync flush.
 */
function deflateSegments(data, segments, codes, isLast, out, kernel) {
    const writer = bitWriter(out);
    let blockClass = blockClassOf(segments, 0, ORDINARY);
    let { table, bytes } = codes[blockClass];
    // Where the bit is that calls a deflate block the last.
    let [lastAt, lastBit] = [0, 0];
    table.writeHeader(writer);
    for (let s = 0; s < segments.count; s++) {
        const next = blockClassOf(segments, s, blockClass);
        if (next !== blockClass) {
            putCode(writer, table.literals[END_OF_BLOCK]);
            blockClass = next;
            ({ table, bytes } = codes[blockClass]);
            [lastAt, lastBit] = [writer.at, writer.held];
            table.writeHeader(writer);
        }
        const end = segments.ends[s];
        let at = startOf(segments, s);
        if (segments.kinds[s] === REPEAT)
            at = putRepeat(writer, table, segments.distances[s], at, end);
        kernel.putBytes(writer, bytes, data, at, end);
    }
    putCode(writer, table.literals[END_OF_BLOCK]);
    if (isLast)
        alignToByte(writer);
    else
        putSyncFlush(writer);
    if (isLast)
        out[lastAt] |= 1 << lastBit;
    return writer.at;
}
/** Returns where it stopped: a rest of one or two bytes is no match. */
function putRepeat(writer, { literals, distances }, distance, start, end) {
    let at = start;
    for (let length = nextMatch(at, end); length > 0; length = nextMatch(at, end)) {
        putSymbol(writer, literals, lengthSymbol(length));
        putSymbol(writer, distances, distanceSymbol(distance));
        at += length;
    }
    return at;
}
function putSymbol(writer, codes, { symbol, extra, extraBits }) {
    putCode(writer, codes[symbol]);
    putBits(writer, extra, extraBits);
}

;// CONCATENATED MODULE: ./src/records/pack.ts


/** The records themselves. */
const PLAIN_PACKER = { outBytes: 0, pack: async (records) => records };
/** zlib's deflate. */
function levelPacker(level, blockBytes) {
    return {
        outBytes: maxDeflated(blockBytes, 1),
        pack: (records, isLast, out) => deflateLevel(records, level, isLast, out),
    };
}
/** Our own deflate, told by `segments` what the block holds that was encoded last. */
function knownPacker(segments, codes, blockBytes, kernel) {
    return {
        outBytes: mostDeflated(blockBytes),
        pack: async (records, isLast, out) => {
            const size = deflateSegments(records, segments, codes, isLast, out, kernel);
            // What cannot be shortened is stored, so that no file is longer than was promised.
            return size <= records.length ? out.subarray(0, size) : deflateLevel(records, 0, isLast, out);
        },
    };
}

;// CONCATENATED MODULE: ./src/records/compile.ts








/** Decides once all that can be decided before the first example. */
function compileRecords(plan, onColumns) {
    const { data, layout } = plan;
    const perBlock = Math.min(examplesPerBlock(data), data.examples);
    const features = layOut(data);
    const recordBytes = maxRecordBytes(features);
    const blockBytes = recordBytes * perBlock;
    // All that a kernel works on must fit into 4 GB.
    const kernel = recordBytes <= LARGE_RECORD ? openKernel() : undefined;
    const makeMemory = kernel?.bytes ?? ((bytes) => new Uint8Array(new SharedArrayBuffer(bytes)));
    const strategy = chooseStrategy(plan);
    const trace = strategy === 'known' ? makeTrace(features, perBlock) : undefined;
    const fillColumns = compileColumns(data, perBlock, kernel);
    const encodeBlock = compileBlock(features, perBlock, trace, kernel);
    const knownPackerFor = ({ segments }, kernel) => {
        // The first block of all, whichever this machine is to write.
        const records = makeMemory(blockBytes);
        const size = encodeBlock(fillColumns(0, perBlock), perBlock, records);
        return knownPacker(segments, makeCodes(records.subarray(0, size), segments, kernel), blockBytes, kernel);
    };
    return {
        perBlock,
        blockBytes,
        codec: layout.compression,
        makeMemory,
        fillBlock: (first, count, out) => {
            const columns = fillColumns(first, count);
            onColumns?.(columns, first, count);
            return encodeBlock(columns, count, out);
        },
        makePacker: () => {
            if (strategy === 'none')
                return PLAIN_PACKER;
            if (strategy !== 'known')
                return levelPacker(strategy, blockBytes);
            if (trace === undefined || kernel === undefined)
                throw new TypeError('The records are too large for it');
            return knownPackerFor(trace, kernel);
        },
    };
}

;// CONCATENATED MODULE: ./src/records/blocks.ts


/** Four that libuv's threads compress, or that wait for the blocks of others; the next; those being digested and written. */
const MAX_BLOCKS = 8;
/** Of large blocks fewer: one can be made while one is digested and one written. */
const [MOST_BYTES, LEAST_BLOCKS] = [2 ** 26, 3];
/** Makes blocks on this thread, except that zlib has its own. */
function makeBlocksHere(plan, onColumns) {
    const { perBlock, blockBytes, codec, makeMemory, fillBlock, makePacker } = compileRecords(plan, onColumns);
    const packer = makePacker();
    const fitting = Math.floor(MOST_BYTES / (blockBytes + packer.outBytes));
    const most = Math.max(LEAST_BLOCKS, Math.min(MAX_BLOCKS, fitting));
    const free = [];
    let made = 0;
    const makeBuffers = () => {
        made++;
        return { records: makeMemory(blockBytes), packed: makeMemory(packer.outBytes) };
    };
    const fill = async (buffers, first, count, isLast) => {
        const records = buffers.records.subarray(0, fillBlock(first, count, buffers.records));
        const packed = packer.pack(records, isLast, buffers.packed);
        const checksum = blockChecksum(codec, records);
        return { records, packed: await packed, checksum, buffers };
    };
    return {
        ...{ perBlock, codec, most },
        make: (first, count, isLast) => {
            const buffers = free.pop() ?? (made < most ? makeBuffers() : undefined);
            return buffers && fill(buffers, first, count, isLast);
        },
        release: ({ buffers }) => free.push(buffers),
        counted: async () => [],
        close: async () => undefined,
    };
}

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./src/records/thread-handle.ts

/** From src/records/, and from a folder of dist/. */
const ENTRY = import.meta.url.endsWith('.ts') ? './thread.ts' : '../thread/index.js';
function startThread(plan) {
    const worker = new external_node_worker_threads_namespaceObject.Worker(new URL(ENTRY, import.meta.url), { workerData: plan });
    const waiting = [];
    let isStarted = false;
    let failure;
    const fail = (cause) => {
        failure ??= cause;
        isStarted = true;
        for (const { reject } of waiting.splice(0))
            reject(cause);
    };
    worker.on('message', (answer) => {
        if (answer.type === 'started')
            isStarted = true;
        else
            waiting.shift()?.resolve(answer);
    });
    worker.on('error', fail);
    worker.on('exit', (status) => fail(new Error(`A thread ended with ${status}`)));
    const send = (request) => worker.postMessage(request);
    return {
        isStarted: () => isStarted,
        send,
        ask: (request) => new Promise((resolve, reject) => {
            if (failure !== undefined)
                return reject(failure);
            waiting.push({ resolve, reject });
            send(request);
        }),
        end: () => worker.terminate(),
    };
}

;// CONCATENATED MODULE: ./src/records/pool.ts


/** Blocks that are there and not released: one is digested, one written, one comes next. With more, this thread is the slower. */
const MAX_WAITING = 3;
/**
 * Makes blocks on so many other threads, and here while those start or cannot keep up: the same blocks as on one.
 * `close` is to be called in any case.
 */
function openPool(plan, threads, onColumns) {
    const pool = Array.from({ length: threads }, () => ({ thread: startThread(plan), held: 0 }));
    const here = makeBlocksHere(plan, onColumns);
    const makers = new WeakMap();
    let waiting = 0;
    const makeThere = async (member, first, count, isLast) => {
        member.held++;
        const answer = await member.thread.ask({ type: 'make', first, count, isLast });
        if (answer.type !== 'made')
            throw new TypeError('A thread answered another question');
        waiting++;
        makers.set(answer.block.buffers, member);
        return answer.block;
    };
    return {
        perBlock: here.perBlock,
        codec: here.codec,
        make: (first, count, isLast) => {
            const free = pool.filter(({ thread, held }) => thread.isStarted() && held < here.most);
            const [member] = free.sort((a, b) => a.held - b.held);
            if (member !== undefined)
                return makeThere(member, first, count, isLast);
            if (waiting > MAX_WAITING)
                return undefined;
            const block = here.make(first, count, isLast);
            if (block !== undefined)
                waiting++;
            return block;
        },
        release: ({ buffers }) => {
            waiting--;
            const member = makers.get(buffers);
            if (member === undefined)
                return here.release({ buffers });
            member.held--;
            member.thread.send({ type: 'release', buffers });
        },
        counted: () => Promise.all(pool.map(({ thread }) => countedBy(thread))),
        close: async () => {
            await Promise.all(pool.map(({ thread }) => thread.end()));
        },
    };
}
async function countedBy(thread) {
    const answer = await thread.ask({ type: 'count' });
    if (answer.type !== 'counted')
        throw new TypeError('A thread answered another question');
    return answer.partials;
}

;// CONCATENATED MODULE: ./src/records/open.ts





/** Bytes of records from which on other threads are worth their start. */
const POOL_BYTES = 64 * 2 ** 20;
/** More would wait for this thread, which digests and writes what they make. */
const MAX_THREADS = 7;
/**
 * A maker for so many examples of the plan: where that pays, on as many threads as leave this one a core; zlib, which takes
 * most of the time where it is used, has threads of its own. `close` is to be called in any case.
 */
function openBlocks(plan, examples, cores, onColumns) {
    const bytes = examples * maxRecordBytes(layOut(plan.data));
    const blocks = Math.ceil(examples / examplesPerBlock(plan.data));
    const threads = Math.min(cores - 1, MAX_THREADS, blocks);
    const isZlib = typeof chooseStrategy(plan) === 'number';
    return threads > 0 && bytes >= POOL_BYTES && !isZlib
        ? openPool(plan, threads, onColumns)
        : makeBlocksHere(plan, onColumns);
}

// EXTERNAL MODULE: ./src/statistics/block.ts
var block = __nccwpck_require__(2450);
// EXTERNAL MODULE: ./src/statistics/cells.ts
var statistics_cells = __nccwpck_require__(4374);
// EXTERNAL MODULE: ./src/statistics/distinct.ts
var distinct = __nccwpck_require__(4931);
// EXTERNAL MODULE: ./src/statistics/exact-sum.ts
var exact_sum = __nccwpck_require__(7622);
// EXTERNAL MODULE: ./src/statistics/moments.ts
var moments = __nccwpck_require__(2970);
// EXTERNAL MODULE: ./src/statistics/statistics.ts
var statistics = __nccwpck_require__(8592);
// EXTERNAL MODULE: ./src/statistics/tally.ts
var statistics_tally = __nccwpck_require__(877);
;// CONCATENATED MODULE: ./src/statistics/partial.ts






function partialOf(tally) {
    const { examples, absent, zeros, nans, infinities, range, exact, cells, distinct } = tally;
    const { count, sum, squares } = tally.moments;
    const moments = { count, sum: (0,exact_sum/* canonicalSum */.O)(sum), squares: (0,exact_sum/* canonicalSum */.O)(squares) };
    const elements = tally.elements.map((element) => ({ ...element, sum: (0,exact_sum/* canonicalSum */.O)(element.sum) }));
    const { width, first, counts } = cells;
    const size = counts.findLastIndex((count) => count > 0) + 1;
    return {
        ...{ examples, absent, zeros, nans, infinities, moments, elements },
        ...(size > 0 && { values: { ...range, width, first, counts: [...counts.subarray(0, size)] } }),
        ...(exact && { exact: { min: String(exact.min), max: String(exact.max) } }),
        distinct: { mask: distinct.mask, hashes: hashesToText(distinct.hashes) },
    };
}
/** The statistics of a feature over all shards, from those of each; in any order the same as of one machine. */
function mergeStatistics(kind, partials) {
    const indices = partials[0]?.elements.map(({ index }) => index) ?? [];
    const tally = (0,statistics_tally/* makeTally */.XC)(kind, indices);
    for (const partial of partials)
        addPartial(tally, partial);
    return (0,statistics/* statisticsOf */.j)(tally);
}
/** Counts what another tally of the same feature has counted. */
function addPartial(tally, partial) {
    const { range, cells } = tally;
    const { values, exact } = partial;
    for (const key of ['examples', 'absent', 'zeros', 'nans', 'infinities'])
        tally[key] += partial[key];
    (0,moments/* addMoments */.Pl)(tally.moments, partial.moments);
    if (values) {
        range.min = Math.min(range.min, values.min);
        range.max = Math.max(range.max, values.max);
        (0,statistics_cells/* coverRange */.DZ)(cells, range.min, range.max);
        (0,statistics_cells/* addCounts */.c5)(cells, values);
    }
    if (exact)
        (0,statistics_tally/* widen */.oP)(tally, { min: BigInt(exact.min), max: BigInt(exact.max) });
    for (const [i, { count, sum }] of partial.elements.entries()) {
        const element = tally.elements[i];
        if (element)
            element.count += count;
        if (element)
            for (const part of sum)
                (0,exact_sum/* addExactly */.Sk)(element.sum, part);
    }
    const { mask, hashes } = partial.distinct;
    (0,distinct/* addDistinct */.Yx)(tally.distinct, { mask, hashes: hashesFromText(hashes) });
}
function hashesToText(hashes) {
    const bytes = Buffer.alloc(4 * hashes.size);
    for (const [i, hash] of Int32Array.from(hashes).sort().entries())
        bytes.writeInt32LE(hash, 4 * i);
    return bytes.toString('base64');
}
function hashesFromText(text) {
    const bytes = Buffer.from(text, 'base64');
    return Array.from({ length: bytes.length >> 2 }, (_, i) => bytes.readInt32LE(4 * i));
}

;// CONCATENATED MODULE: ./src/statistics/collect.ts




/**
 * Values that are counted of a feature. Counting takes as long as drawing, so of a large fixture only the first
 * examples are counted: a hundred thousand of a label, 21 of the widest feature of the example config.
 */
const MAX_VALUES = 2 ** 17;
function collectStatistics(features) {
    const read = (0,block/* makeNumberReader */.l)();
    const counters = features.map(({ kind, length, factors }) => {
        const most = typeof length === 'number' ? length : length.max;
        return {
            tally: (0,statistics_tally/* makeTally */.XC)(kind, tellingElements(Math.min(factors?.kept ?? most, most))),
            examples: Math.max(1, Math.floor(MAX_VALUES / most)),
        };
    });
    return {
        add: (columns, first, count) => {
            counters.forEach(({ tally, examples }, f) => {
                const counted = Math.min(count, examples - first);
                if (counted > 0)
                    (0,statistics_tally/* addValues */.ml)(tally, read, columns[f], counted);
            });
        },
        partials: () => counters.map(({ tally }) => partialOf(tally)),
        take: (partials) => {
            counters.forEach(({ tally }, f) => {
                addPartial(tally, partials[f]);
            });
        },
        counted: (isPart) => counters.map(({ tally }) => ({
            statistics: (0,statistics/* statisticsOf */.j)(tally),
            ...(isPart && { partial: partialOf(tally) }),
        })),
    };
}
/**
 * The elements whose means tell whether a reader keeps the right end of a list and mixes up no columns: first,
 * second, at a third, at half, last.
 */
function tellingElements(length) {
    if (length < 2)
        return [];
    const indices = [0, 1, Math.floor(length / 3), Math.floor(length / 2), length - 1];
    return [...new Set(indices)].sort((a, b) => a - b);
}

// EXTERNAL MODULE: ./src/verify/corruption.ts
var corruption = __nccwpck_require__(3728);
;// CONCATENATED MODULE: ./src/verify/expected.ts

/** The expectations for features as schema, config or plan describe them. */
function expectedOf(features) {
    return features.map(({ name, kind, length, mayBeAbsent }) => ({
        name,
        kind,
        length: length === 'variable' ? { min: 0, max: Number.POSITIVE_INFINITY } : length,
        ...(mayBeAbsent !== undefined && { mayBeAbsent }),
    }));
}
/** What is wrong with a feature of this kind and number of elements; undefined when nothing is. */
function featureFault(expected, kind, elements) {
    if (kind !== expected.kind)
        return `its kind is ${kind}, ${expected.kind} expected`;
    const { length } = expected;
    const { min, max } = typeof length === 'number' ? { min: length, max: length } : length;
    if (elements >= min && elements <= max)
        return undefined;
    if (elements > 0)
        return `it has ${(0,corruption/* count */.U9)(elements, 'value')}, ${lengthText(length)} expected`;
    const harm = typeof length === 'number' ? ' (TensorFlow fails on it even with a default)' : '';
    return `its list is empty, ${lengthText(length)} expected${harm}`;
}
/** What is wrong when a feature is not there; undefined when it may be absent. */
function absenceFault({ kind, length, mayBeAbsent }) {
    // For TensorFlow, absent and empty are the same row of a feature with variable length.
    if (mayBeAbsent ?? (typeof length !== 'number' && length.min === 0))
        return undefined;
    return `it is absent, or its kind is unset: ${kind} with ${lengthText(length)} expected`;
}
function lengthText(length) {
    if (typeof length === 'number')
        return (0,corruption/* count */.U9)(length, 'value');
    const { min, max } = length;
    return max === Number.POSITIVE_INFINITY ? `${min} or more values` : `${min} to ${max} values`;
}

;// CONCATENATED MODULE: ./src/verify/name-index.ts
/**
 * An index of names that remembers which one stood at each place before: most often it stands there again, and
 * then nothing needs to be decoded.
 */
function nameIndex(names) {
    const encoded = names.map((name) => Buffer.from(name));
    const byName = new Map(names.map((name, index) => [name, index]));
    const atPlace = [];
    return (data, place, start, end) => {
        const guess = atPlace[place] ?? place;
        const name = encoded[guess];
        if (name?.length === end - start && data.compare(name, 0, name.length, start, end) === 0)
            return guess;
        const index = byName.get(data.toString('utf8', start, end));
        if (index !== undefined)
            atPlace[place] = index;
        return index;
    };
}

// EXTERNAL MODULE: ./src/verify/varint.ts
var varint = __nccwpck_require__(9455);
// EXTERNAL MODULE: ./src/verify/wire.ts
var wire = __nccwpck_require__(1112);
;// CONCATENATED MODULE: ./src/verify/check-example.ts





const SCHEMA = 'generate the file again from this schema, or correct the schema';
const WIRE = 'mend the program that wrote it';
/** A checker of serialized examples, which reports what is wrong with the one it is given. */
function exampleChecker(expected, options, report) {
    const find = nameIndex(expected.map(({ name }) => name));
    // The last example in which each feature was seen: nothing needs to be cleared between two.
    const seenIn = new Float64Array(expected.length);
    let example = 0;
    let data = Buffer.alloc(0);
    let place = 0;
    let kind;
    let elements = 0;
    function list(next) {
        // A list of another kind replaces the one before, a list of the same kind is appended to it (a protobuf oneof).
        if (kind !== next)
            elements = 0;
        kind = next;
    }
    function values(of, start, end) {
        if (of === 'float')
            elements += (end - start) >>> 2;
        else
            elements += of === 'bytes' ? 1 : (0,varint/* countVarints */.r)(data, start, end);
    }
    function entry(keyStart, keyEnd) {
        const index = find(data, place++, keyStart, keyEnd);
        if (index !== undefined)
            checkFeature(index);
        else if (!options.allowUnexpected) {
            const feature = data.toString('utf8', keyStart, keyEnd);
            report({ feature, found: 'it is in the example but not expected', fix: SCHEMA });
        }
        kind = undefined;
        elements = 0;
    }
    function checkFeature(index) {
        const feature = expected[index];
        // Without a kind it is as good as absent, and reported as that.
        if (feature === undefined || kind === undefined)
            return;
        if (seenIn[index] === example) {
            report({
                feature: feature.name,
                found: 'it is there twice: TensorFlow takes the last one only',
                fix: WIRE,
            });
        }
        seenIn[index] = example;
        const found = featureFault(feature, kind, elements);
        if (found !== undefined)
            report({ feature: feature.name, found, fix: SCHEMA });
    }
    function checkAbsent() {
        for (let index = 0; index < expected.length; index++) {
            const feature = expected[index];
            if (feature === undefined || seenIn[index] === example)
                continue;
            const found = absenceFault(feature);
            if (found !== undefined)
                report({ feature: feature.name, found, fix: SCHEMA });
        }
    }
    const visitor = { list, values, entry };
    return (bytes) => {
        data = bytes;
        example++;
        place = 0;
        kind = undefined;
        elements = 0;
        try {
            (0,wire/* walkExample */.o)(bytes, visitor);
            checkAbsent();
        }
        catch (damage) {
            if (!(damage instanceof corruption/* CorruptionError */.ib))
                throw damage;
            report({ found: `${damage.message}, at byte ${damage.offset} of the record`, fix: damage.fix });
        }
    };
}

;// CONCATENATED MODULE: ./src/verify/fault-list.ts


const SHOWN = 10;
/** A list for the faults of `file`, in constant memory however many there are. */
function faultList(file, compressed) {
    const shown = new Map();
    let more = 0;
    function add(record, offset, fault) {
        const key = `${fault.feature ?? ''}\0${fault.found}`;
        const same = shown.get(key);
        if (same !== undefined)
            same.again++;
        else if (shown.size < SHOWN)
            shown.set(key, { where: (0,corruption/* recordPlace */.ZJ)(file, record, offset, compressed), fault, again: 0 });
        else
            more++;
    }
    function problems() {
        const list = [...shown.values()].map(({ where, fault: { feature, found, fix }, again }) => {
            const subject = feature === undefined ? '' : `feature ${JSON.stringify(feature)}: `;
            const repeats = again === 0 ? '' : ` (and ${(0,corruption/* count */.U9)(again, 'time')} more)`;
            return (0,base_problem/* error */.z3)('wrong-example', undefined, `${where}: ${subject}${found}${repeats}`, fix);
        });
        return more === 0
            ? list
            : [...list, (0,base_problem/* error */.z3)('more-faults', undefined, `${file}: and ${(0,corruption/* count */.U9)(more, 'fault')} more`)];
    }
    return { add, problems };
}

// EXTERNAL MODULE: ./src/verify/read-records.ts + 6 modules
var read_records = __nccwpck_require__(4469);
;// CONCATENATED MODULE: ./src/verify/verify.ts







/**
 * Reads every file and checks all there is to check; a fault in one does not keep the others from being checked.
 *
 * One after the other, because the common digest wants the streams in order, and because checking and hashing on
 * this thread take nearly as long as inflating on the pool (measured: 2.7 and 3.1 ms a MB), so the two already
 * overlap within a file.
 */
async function verifyFiles(files, expected, options) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const verified = [];
    const problems = [];
    // The digest of a single file is the common one.
    const onContent = files.length > 1 ? (chunk) => void hash.update(chunk) : undefined;
    for (const file of files) {
        const { result, faults } = await verifyFile(file, expected, options, onContent);
        if (result !== undefined)
            verified.push(result);
        problems.push(...faults);
    }
    const whole = verified.length === files.length;
    const joint = files.length > 1 ? hash.digest('hex') : verified[0]?.contentSha256;
    return { files: verified, contentSha256: whole ? joint : undefined, problems };
}
async function verifyFile({ path, name = (0,external_node_path_namespaceObject.basename)(path), records, isIntended }, expected, { compression, ...options }, onContent) {
    const faults = faultList(name, compression !== 'none');
    let record = 0;
    let offset = 0;
    const check = exampleChecker(expected, options, (fault) => {
        if (fault.feature === undefined || !isIntended?.(record, fault.feature))
            faults.add(record, offset, fault);
    });
    const onRecord = (index, at, data) => {
        record = index;
        offset = at;
        check(data);
        options.onExample?.(data);
    };
    try {
        const read = await (0,read_records/* readRecords */.T)(path, { name, compression, onRecord, ...(onContent && { onContent }) });
        if (read === undefined)
            throw new Error(`${name}: the reading stopped before its end`);
        const { compression: _, ...result } = read;
        return {
            result: { file: name, ...result },
            faults: [...faults.problems(), ...wrongCount(name, read, records)],
        };
    }
    catch (refusal) {
        if (!(refusal instanceof base_problem/* ProblemsError */.FQ))
            throw refusal;
        return { faults: [...faults.problems(), ...refusal.problems] };
    }
}
function wrongCount(name, { records }, expected) {
    if (expected === undefined ? records > 0 : records === expected)
        return [];
    const wanted = expected === undefined ? 'at least one' : `${expected}`;
    const fix = 'generate the file again, and let its writer finish';
    return [
        (0,base_problem/* error */.z3)('wrong-record-count', undefined, `${name}: it holds ${(0,corruption/* count */.U9)(records, 'record')}, ${wanted} expected`, fix),
    ];
}

;// CONCATENATED MODULE: ./src/tfrecord/break.ts
/** Files that are broken on purpose, each in one way that its reader must notice. */


/** Breaks the last record, or the file around all of them. */
function breakFile(what, records, codec) {
    const { bytes } = records;
    const packed = pack(bytes, codec);
    const trailer = codec === 'gzip' ? 8 : 4;
    switch (what) {
        case 'truncated-stream': {
            const cut = packed.subarray(0, packed.length >> 1);
            return { bytes: cut, offset: cut.length, error: 'the file ends within the compressed data' };
        }
        case 'missing-trailer': {
            const cut = packed.subarray(0, packed.length - trailer);
            return { bytes: cut, offset: cut.length, error: `the ${trailer}-byte ${codec} trailer is missing` };
        }
        case 'trailing-bytes':
            return appended(records, packed, codec);
        case 'wrong-compression': {
            const other = codec === 'none' ? 'gzip' : 'none';
            const is = other === 'none' ? 'not compressed' : `compressed with ${other}`;
            return { bytes: pack(bytes, other), offset: 0, error: `the file is ${is}` };
        }
        case 'no-records':
            return { bytes: pack(new Uint8Array(0), codec), offset: 0, error: 'it holds 0 records' };
        case 'empty': {
            const error = codec === 'none' ? 'it holds 0 records' : `the file is empty: not even a ${codec} header`;
            return { bytes: new Uint8Array(0), offset: 0, error };
        }
        default: {
            const broken = breakRecord(what, bytes, records.last);
            return {
                bytes: pack(broken.bytes, codec),
                record: records.count - 1,
                offset: records.last,
                error: broken.error,
            };
        }
    }
}
function breakRecord(what, bytes, start) {
    const length = bytes.length - start - HEADER_BYTES - FOOTER_BYTES;
    const middle = start + HEADER_BYTES + (length >> 1);
    const wrongCrc = `the CRC of the ${length} bytes of data is wrong`;
    switch (what) {
        case 'truncated-header':
            return { bytes: bytes.subarray(0, start + 5), error: 'the file ends within the header' };
        case 'truncated-data':
            return { bytes: bytes.subarray(0, middle), error: 'the file ends within the data' };
        case 'truncated-crc':
            return {
                bytes: bytes.subarray(0, bytes.length - 2),
                error: 'the file ends within the CRC of the data',
            };
        case 'flipped-length':
            return { bytes: flipped(bytes, start), error: 'bit 0 of byte 0 of its header is flipped' };
        case 'flipped-data':
            return { bytes: flipped(bytes, middle), error: wrongCrc };
        case 'flipped-crc':
            return { bytes: flipped(bytes, bytes.length - FOOTER_BYTES), error: wrongCrc };
    }
}
/** A copy whose lowest bit of one byte is another. */
function flipped(bytes, at) {
    const copy = Uint8Array.from(bytes);
    copy[at] = copy[at] ^ 1;
    return copy;
}
const APPENDED = Buffer.from('bytes that do not belong here\n');
/** Behind a compressed stream there may be nothing; behind a record there may be another. */
function appended(records, packed, codec) {
    const bytes = Buffer.concat([packed, APPENDED]);
    const offset = packed.length;
    if (codec !== 'none')
        return { bytes, offset, error: `there are bytes after the end of the ${codec} data` };
    return { bytes, record: records.count, offset, error: 'no record starts here' };
}
/** In one piece; the system's byte of gzip is the same on every one. */
function pack(bytes, codec) {
    const options = { memLevel: external_node_zlib_.constants.Z_MAX_MEMLEVEL };
    switch (codec) {
        case 'none':
            return bytes;
        case 'zlib':
            return (0,external_node_zlib_.deflateSync)(bytes, options);
        case 'gzip': {
            const packed = (0,external_node_zlib_.gzipSync)(bytes, options);
            packed[SYSTEM_AT] = UNIX;
            return packed;
        }
    }
}
const SYSTEM_AT = 9;
const UNIX = 3;

;// CONCATENATED MODULE: ./src/run/broken-files.ts
/** Writes the files that are broken on purpose, in a folder of their own. */









const broken_files_NOTHING = { entries: [], publish: async () => { }, discard: async () => { } };
/** Breaks the first examples of the fixture in every way that the run is to. */
async function stageBroken({ plan, broken }, folder) {
    if (broken.length === 0)
        return broken_files_NOTHING;
    const { layout } = plan;
    const ownFolder = (0,external_node_path_namespaceObject.join)(folder, BROKEN_FOLDER);
    const unmakeFolder = await makeFolder(ownFolder);
    const nameOf = (file) => (0,external_node_path_namespaceObject.basename)(file);
    const names = broken.map((what) => nameOf(brokenFile(layout, what)));
    const staging = await openStaging(ownFolder, names);
    const discard = async () => {
        await staging.discard();
        await unmakeFolder();
    };
    try {
        const records = firstRecords(plan);
        const entries = [];
        for (const what of broken) {
            const file = brokenFile(layout, what);
            const { bytes, ...place } = breakFile(what, records, layout.compression);
            const handle = await staging.open(nameOf(file));
            await handle.writeFile(bytes);
            staging.seal(handle);
            const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
            entries.push({ file, what, ...place, bytes: bytes.length, sha256 });
        }
        return { entries, publish: () => staging.publish([]), discard };
    }
    catch (cause) {
        await discard();
        throw cause;
    }
}
function firstRecords(plan) {
    const { blockBytes, makeMemory, fillBlock } = compileRecords(plan);
    const count = Math.min(MAX_BROKEN_RECORDS, plan.data.examples);
    const records = Array.from({ length: count }, (_, example) => {
        const buffer = makeMemory(blockBytes);
        return buffer.subarray(0, fillBlock(example, 1, buffer));
    });
    const bytes = Buffer.concat(records);
    return { bytes, count, last: bytes.length - (records.at(-1)?.length ?? 0) };
}

;// CONCATENATED MODULE: ./src/run/expected-of-plan.ts

/** What every example of a plan must hold. */
function expectedOfPlan({ features }) {
    return expectedOf(features.map((feature) => (feature.missing === undefined ? feature : { ...feature, mayBeAbsent: true })));
}

;// CONCATENATED MODULE: ./src/run/generate.ts














/** Writes the planned shards and their manifest; they appear under their names only together, written and verified. */
async function generate(run, options) {
    const unmakeFolder = await makeFolder(options.folder);
    try {
        return await fillFolder(run, options);
    }
    catch (cause) {
        await unmakeFolder();
        throw cause;
    }
}
async function fillFolder(run, options) {
    const { folder } = options;
    const { layout } = run.plan;
    const manifest = manifestFile(layout, options.shardIndex);
    const files = run.shards.map((shard) => shardFile(layout, shard));
    const brokenFiles = run.broken.map((what) => brokenFile(layout, what));
    if (options.clean)
        await removeOwnFiles(folder, manifest);
    const staging = await openStaging(folder, [...files, manifest]);
    const broken = await stageBroken(run, folder);
    try {
        // Now, so that another run that comes into the folder meanwhile and writes other files takes over as well.
        const manifestHandle = await staging.open(manifest);
        options.enter('write');
        const generated = await writeShards(run, staging, options);
        if (options.verify)
            options.enter('verify');
        if (options.verify)
            await verifyStaged(run.plan, generated.files, staging);
        options.signal.throwIfAborted();
        const obsolete = findObsolete(folder, [...files, ...brokenFiles], manifest);
        const content = makeManifest(run.plan, generated.files, generated.counted, broken.entries);
        await manifestHandle.writeFile(formatManifest(content));
        // Sealed last, the manifest gets its name last: there is none that names files that are not there.
        staging.seal(manifestHandle);
        await broken.publish();
        await staging.publish(obsolete);
        await removeBrokenFolder(folder);
        return generated;
    }
    catch (cause) {
        await staging.discard();
        await broken.discard();
        throw cause;
    }
}
async function writeShards({ plan, shards }, staging, options) {
    const { data, layout } = plan;
    const statistics = collectStatistics(data.features);
    // With one shard its own digest is that of the whole content.
    const content = shards.length > 1 ? (0,external_node_crypto_.createHash)('sha256') : undefined;
    const files = [];
    let done = 0;
    const ranges = shards.map((shard) => shardRange(data.examples, layout, shard));
    const total = ranges.reduce((sum, { examples }) => sum + examples, 0);
    const onBlock = (block, examples) => {
        options.signal.throwIfAborted();
        content?.update(block);
        done += examples;
        options.onProgress(done, total);
    };
    const blocks = openBlocks(plan, total, options.cores, statistics.add);
    try {
        for (const shard of shards) {
            const file = shardFile(layout, shard);
            const range = shardRange(data.examples, layout, shard);
            const handle = await staging.open(file);
            const digests = await writeShard(handle, { ...blocks, ...range, onBlock });
            staging.seal(handle);
            files.push({ file, ...range, ...digests });
        }
        for (const partials of await blocks.counted())
            statistics.take(partials);
    }
    finally {
        await blocks.close();
    }
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const contentSha256 = content?.digest('hex') ?? files[0]?.contentSha256 ?? '';
    return { files, bytes, contentSha256, counted: statistics.counted(options.shardIndex !== undefined) };
}
/** Our own files must be good: what the verifier finds here is a bug or a broken disk. */
async function verifyStaged({ data, layout }, files, staging) {
    const staged = files.map(({ file, firstExample, examples }) => ({
        path: staging.pathOf(file),
        name: file,
        records: examples,
        isIntended: intendedIn(data.edgeCases, firstExample),
    }));
    const { problems } = await verifyFiles(staged, expectedOfPlan(data), { compression: layout.compression });
    if (problems.length === 0)
        return;
    // Files that another run took away are no fault of the disk.
    staging.checkOwnership();
    throw new base_problem/* ProblemsError */.FQ(problems);
}

;// CONCATENATED MODULE: ./src/config/recap/config-path.ts




// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\x00-\x1f\x7f-\x9f\u2028\u2029]/;
/** A string that is a path. */
const configPath = (node, run) => {
    const value = string(node, run);
    if (value === undefined)
        return undefined;
    const { start, end } = node.definition;
    const { source } = run;
    const inside = source.unresolved.filter(({ offset }) => offset >= start && offset < end);
    const unresolved = inside.map(({ name, offset }) => ({ value: name, place: source.placeAt(offset) }));
    return { value, place: source.placeAt(node.start), unresolved, available: source.variables };
};
/** Reports what keeps a path that is about to be used from being one: variables left over, line breaks; false then. */
function checkPath({ value, place, unresolved, available }, onProblem) {
    const isPlain = !CONTROLS.test(value);
    if (!isPlain)
        onProblem((0,base_problem/* error */.z3)('path-not-one-line', place, `a path must be one line of text: found ${quote(value)}`));
    for (const { value: name, place } of unresolved) {
        const list = available.length === 0 ? 'none is given' : `given are ${available.join(', ')}`;
        const near = (0,nearest/* suggest */.Z)(name, available);
        const give = `give it with the input variables: ${name}=VALUE`;
        const fix = near === '' ? give : `${near} Or ${give}`;
        onProblem((0,base_problem/* error */.z3)('variable-without-value', place, `variable ${quote(name)} in a path has no value: ${list}`, fix));
    }
    return isPlain && unresolved.length === 0;
}

;// CONCATENATED MODULE: ./src/config/recap/label-times.ts
/** The times by which a config's reader rectifies labels: what it expects to be in order. */

const HOUR = 3_600_000;
/** `nameOf` gives the name that a feature has before the reader renames it. */
function labelTimes(said, nameOf) {
    if (!said?.served_timestamp_field || !said.impressed_timestamp_field)
        return undefined;
    const named = ({ value, place }) => ({ value: nameOf(value), place });
    return {
        served: named(said.served_timestamp_field),
        impressed: named(said.impressed_timestamp_field),
        engaged: (said.label_to_engaged_timestamp_field ?? []).flatMap(({ value }) => value === undefined ? [] : [named(value)]),
        window: Math.trunc((said.label_rectification_window_in_hours ?? 0) * HOUR),
    };
}
/** Warns of times that the reader will not find, or that cannot hold milliseconds. */
function checkLabelTimes(times, features, onProblem) {
    if (times === undefined)
        return;
    for (const { value, place } of [times.served, times.impressed, ...times.engaged]) {
        const found = features.find(({ name }) => name === value);
        const reads = `the reader rectifies labels by ${JSON.stringify(value)}`;
        if (found === undefined)
            onProblem((0,base_problem/* warning */.$e)('label-time-not-selected', place, `${reads}, which is not selected`, 'select it'));
        else if (found.kind !== 'int64') {
            const fix = 'make it int64_list in the schema';
            onProblem((0,base_problem/* warning */.$e)('label-time-not-int64', place, `${reads}, which as ${found.kind} cannot tell milliseconds apart`, fix));
        }
    }
    if (times.window > 0)
        return;
    const message = 'the window in which labels count is empty: the reader makes every label 0';
    onProblem((0,base_problem/* warning */.$e)('empty-label-window', times.served.place, message, 'raise "label_rectification_window_in_hours"'));
}

;// CONCATENATED MODULE: ./src/config/recap/select-features.ts
/** Which features of a schema a training reads, and what its reader would not find in them. */



/**
 * The features that a training reads: what its config selects, or the whole schema without one. Reports what the
 * schema lacks.
 */
function selectFeatures(config, schema, onProblem) {
    if (config === undefined)
        return Array.from(schema.features.values(), (found) => feature(found, 'feature'));
    const selected = new Map();
    for (const name of config.features)
        if (!selected.has(name.value))
            selected.set(name.value, { name, role: 'feature' });
    // A name that is both is what the model learns to predict.
    for (const name of config.labels)
        selected.set(name.value, { name, role: 'label' });
    return Array.from(selected.values()).flatMap(({ name, role }) => {
        const found = schema.features.get(name.value);
        if (found === undefined)
            reportMissing(name, schema, onProblem);
        else if (role === 'label' && found.kind === 'bytes')
            onProblem(bytesLabel(name, found));
        return found === undefined ? [] : [feature(found, role, name)];
    });
}
function feature({ name, kind, length }, role, selected = name) {
    return { name: name.value, kind, length, role, place: selected.place, describedAt: name.place };
}
function reportMissing({ value, place }, { file, features }, onProblem) {
    const fix = (0,nearest/* suggest */.Z)(value, features.keys()) || 'add it to the schema';
    onProblem((0,base_problem/* error */.z3)('missing-from-schema', place, `${value} missing from schema: ${file}`, fix));
}
function bytesLabel(label, { name }) {
    const message = `label ${quote(label.value)} has dtype bytes_list: the reader's default 0 for labels cannot parse it`;
    return (0,base_problem/* warning */.$e)('bytes-label', label.place, message, `make it int64_list or float_list in ${name.place.file}:${name.place.line}`);
}
/** Warns where the reader would keep more elements of a feature than it has. */
function checkTruncations(config, features, onProblem) {
    const selected = new Set([...config.features, ...config.labels].map(({ value }) => value));
    for (const { feature: name, keep } of config.truncations) {
        const found = features.find((feature) => feature.name === name);
        const keeps = `the reader keeps the first ${keep.value} elements of ${quote(name)}`;
        if (!selected.has(name)) {
            onProblem((0,base_problem/* warning */.$e)('truncation-not-selected', keep.place, `${keeps}, which is not selected`, 'select it, or remove the truncation'));
        }
        else if (found?.length === 'variable') {
            onProblem((0,base_problem/* warning */.$e)('truncation-of-variable-length', keep.place, `${keeps}, which has a variable length`, 'give it a fixed length in the schema'));
        }
        else if (found !== undefined && found.length < keep.value) {
            onProblem((0,base_problem/* warning */.$e)('truncation-too-long', keep.place, `${keeps}, which has only ${found.length}`, `keep at most ${found.length}`));
        }
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./src/yaml/anchors.ts



/** How many values aliases may add to a file: enough for any config, too few for "billion laughs" to hurt. */
const MAX_COPIES = 200_000;
/** Composes the value behind `&name`, so that later aliases find it. */
function defineAnchor(state, name, offset, value) {
    const earlier = state.anchors.get(name);
    if (earlier !== undefined) {
        const { line } = state.source.placeAt(earlier.offset);
        fault(state, offset, `anchor ${quote(`&${name}`)} is already defined in line ${line}`, 'use another name');
    }
    else if (!/^[-0-9A-Z_a-z]+$/.test(name)) {
        // PyYAML's rule; YAML itself allows more.
        fault(state, offset, `anchor ${quote(`&${name}`)} may only hold letters, digits, "_" and "-"`);
    }
    const anchor = { offset, node: undefined, size: 0 };
    state.anchors.set(name, anchor);
    const before = state.values;
    anchor.node = value();
    anchor.size = state.values - before;
    return anchor.node;
}
/** The value that `*name` stands for, standing where the alias does. */
function followAlias(state, name, start, slot) {
    const anchor = state.anchors.get(name);
    const alias = quote(`*${name}`);
    if (anchor === undefined) {
        const fix = (0,nearest/* suggest */.Z)(name, state.anchors.keys()) || `put ${quote(`&${name}`)} before the value it stands for`;
        return broken(state, start, slot, `alias ${alias} has no anchor before it`, fix);
    }
    if (anchor.node === undefined) {
        return broken(state, start, slot, `alias ${alias} lies inside the value it stands for`);
    }
    const already = state.copies > MAX_COPIES;
    state.values += anchor.size;
    state.copies += anchor.size;
    if (already)
        return brokenNode(start, slot);
    if (state.copies > MAX_COPIES) {
        return broken(state, start, slot, `aliases add more than ${MAX_COPIES} values to the text`, 'use fewer aliases');
    }
    return { ...anchor.node, start, name: slot.name, holder: slot.holder, alias: name };
}
/** Reports a value that cannot be read, and stands in for it. */
function broken(state, start, slot, found, fix = '') {
    fault(state, start, found, fix);
    return brokenNode(start, slot);
}
/** Stands in for a value that a problem was reported for. */
function brokenNode(start, { name, holder }) {
    return { kind: 'broken', start, definition: { start, end: start }, name, holder };
}
/** Reports a problem at an offset. */
function fault({ source, onProblem }, offset, found, fix = '') {
    onProblem((0,base_problem/* error */.z3)('invalid-yaml', source.placeAt(offset), found, fix));
}

;// CONCATENATED MODULE: ./src/yaml/scalar.ts
/**
 * The implicit resolvers of PyYAML 6.0.3 (`resolver.py`), in its order, which decides. `=` and `<<` are left to the
 * caller: they are not values.
 */
const IMPLICIT = [
    ['bool', /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/],
    ['float', /^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?$/],
    ['float', /^\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?$/],
    ['float', /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/],
    ['float', /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/],
    ['int', /^[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/],
    ['null', /^(?:~|null|Null|NULL|)$/],
    ['timestamp', /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/],
    [
        'timestamp',
        /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/,
    ],
];
/** A scalar that starts with none of these is a string: most are, and need no regular expression. */
const MAYBE_TYPED = /^[-+.0-9~yYnNtTfFoO]|^$/;
/** The tag of a plain scalar (one without quotes and tag). */
function implicitTag(text) {
    if (!MAYBE_TYPED.test(text))
        return 'str';
    return IMPLICIT.find(([, pattern]) => pattern.test(text))?.[0] ?? 'str';
}
/** The value of a scalar under a tag, or undefined where PyYAML's constructor fails. */
function construct(tag, text) {
    switch (tag) {
        case 'str':
            return { kind: 'string', value: text };
        case 'null':
            return { kind: 'null', value: null, text };
        case 'timestamp':
            return { kind: 'timestamp', value: text, text };
        case 'bool': {
            const value = BOOLEANS[text.toLowerCase()];
            return value === undefined ? undefined : { kind: 'boolean', value, text };
        }
        case 'int': {
            const value = scalar_integer(text);
            return Number.isNaN(value) ? undefined : { kind: 'integer', value, text };
        }
        case 'float': {
            const value = scalar_float(text);
            return value === undefined ? undefined : { kind: 'float', value, text };
        }
    }
}
const BOOLEANS = Object.assign(Object.create(null), {
    yes: true,
    no: false,
    true: true,
    false: false,
    on: true,
    off: false,
});
/** `construct_yaml_int`; NaN where it raises. */
function scalar_integer(text) {
    const { sign, digits } = unsigned(text);
    const size = magnitude(digits);
    return size === 0 ? 0 : sign * size;
}
function magnitude(digits) {
    if (digits.startsWith('0b'))
        return whole(digits.slice(2), 2);
    if (digits.startsWith('0x'))
        return whole(digits.slice(2), 16);
    if (digits.startsWith('0'))
        return whole(digits, 8);
    return sexagesimal(digits.split(':').map((part) => whole(part, 10)));
}
const scalar_DIGITS = {
    2: /^[01]+$/,
    8: /^[0-7]+$/,
    10: /^[0-9]+$/,
    16: /^[0-9a-fA-F]+$/,
};
/** Python's `int(digits, base)` of unsigned digits, NaN for anything else. */
function whole(digits, base) {
    if (!scalar_DIGITS[base]?.test(digits))
        return Number.NaN;
    const prefix = { 2: '0b', 8: '0o', 10: '', 16: '0x' }[base];
    return Number(prefix + digits);
}
/** `construct_yaml_float`; undefined where it raises. */
function scalar_float(text) {
    const { sign, digits } = unsigned(text.toLowerCase());
    if (digits === '.inf')
        return sign * Number.POSITIVE_INFINITY;
    if (digits === '.nan')
        return Number.NaN;
    const parts = digits.split(':');
    if (!parts.every((part) => /^(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/.test(part)))
        return undefined;
    return sign * sexagesimal(parts.map(Number));
}
/** Base 60, as in `190:20:30`. */
function sexagesimal(parts) {
    return parts.reduce((sum, part) => sum * 60 + part, 0);
}
function unsigned(text) {
    const plain = text.replaceAll('_', '');
    const signed = plain.startsWith('-') || plain.startsWith('+');
    return { sign: plain.startsWith('-') ? -1 : 1, digits: signed ? plain.slice(1) : plain };
}

;// CONCATENATED MODULE: ./src/yaml/compose-scalar.ts




/** What `!!` stands for. */
const CORE = 'tag:yaml.org,2002:';
/** Resolves a scalar: by its tag, by its look where it has neither tag nor quotes, else to a string. */
function composeScalar(state, syntax, slot) {
    const [start, end] = syntax.range;
    if (isPlain(syntax, '=') || isPlain(syntax, '<<')) {
        return broken(state, start, slot, `${syntax.source} is no value in YAML`, `put it in quotes`);
    }
    if (syntax.type === dist/* Scalar */.X5.PLAIN && state.source.text.slice(start, end).includes('\t')) {
        return broken(state, start, slot, 'a tab stands in text without quotes', 'replace it by spaces, or add quotes');
    }
    const tag = scalarTag(syntax);
    if (tag === undefined) {
        const name = quote((syntax.tag ?? '').replace(CORE, '!!'));
        const allowed = EXPLICIT.map((known) => `!!${known}`).join(', ');
        return broken(state, start, slot, `unknown tag ${name}: allowed are ${allowed}`);
    }
    const resolved = construct(tag, compose_scalar_textOf(state, syntax));
    if (resolved !== undefined) {
        return { ...resolved, start, definition: { start, end }, ...slot };
    }
    return broken(state, start, slot, `${quote(syntax.source)} cannot be read as ${TAG_NAMES[tag]}`);
}
/** A block scalar's last line ends where the text does; the parser would end it with a line break all the same. */
function compose_scalar_textOf({ source: { text } }, { type, source, range }) {
    const isBlock = type === dist/* Scalar */.X5.BLOCK_LITERAL || type === dist/* Scalar */.X5.BLOCK_FOLDED;
    const isCut = isBlock && range[1] === text.length && !/[\r\n]$/.test(text);
    return isCut && source.endsWith('\n') ? source.slice(0, -1) : source;
}
const TAG_NAMES = {
    bool: 'a boolean',
    float: 'a number',
    int: 'a whole number',
    null: 'null',
    str: 'a string',
    timestamp: 'a date',
};
function scalarTag({ tag, type, source }) {
    if (tag === undefined)
        return type === dist/* Scalar */.X5.PLAIN ? implicitTag(source) : 'str';
    if (tag === '!')
        return implicitTag(source);
    return EXPLICIT.find((known) => tag === CORE + known);
}
const EXPLICIT = ['bool', 'float', 'int', 'null', 'str'];
/** True of exactly this text without quotes and tag. */
function isPlain(syntax, text) {
    return syntax.source === text && syntax.type === dist/* Scalar */.X5.PLAIN && syntax.tag === undefined;
}

;// CONCATENATED MODULE: ./src/yaml/entries.ts


/** A text equal for keys that Python takes as equal: 1, 1.0 and true are one key there. */
function identity(key) {
    switch (key.kind) {
        case 'string':
            return `s${key.value}`;
        case 'integer':
        case 'float':
        case 'boolean':
            return `n${Number(key.value)}`;
        case 'null':
            return '';
        case 'timestamp':
            return `t${key.text}`;
    }
}
/**
 * Adds what `<<` merges in: a map, or a list of maps of which the first wins; false when something else is there. Of
 * several `<<` in one map the last wins: not YAML's rule but PyYAML's (`flatten_mapping`).
 */
function mergeEntries(state, into, value) {
    const maps = value.kind === 'list' ? value.items.toReversed() : [value];
    const other = maps.find(({ kind }) => kind !== 'map');
    if (other && other.kind !== 'broken')
        fault(state, value.start, `"<<" cannot merge ${describe(other)}`, CURE);
    for (const map of maps) {
        if (map.kind === 'map')
            for (const entry of map.entries)
                into.set(identity(entry.key), entry);
    }
    return other === undefined;
}
const CURE = 'give a map or a list of maps, as in "<<: *name"';

;// CONCATENATED MODULE: ./src/yaml/compose.ts





/** How deep values may nest; deeper ones are an attack, or a file gone wrong. */
const compose_MAX_DEPTH = 200;
/** Makes values of the parser's syntax tree: tags resolved, aliases followed, merges done. */
function compose(root, source, onProblem) {
    const state = { source, onProblem, anchors: new Map(), values: 0, copies: 0 };
    return composeNode(state, root, { name: '', holder: root.range[0] }, 0);
}
function composeNode(state, syntax, slot, depth) {
    const start = syntax.range[0];
    if ((0,dist/* isAlias */.Vj)(syntax))
        return followAlias(state, syntax.source, start, slot);
    if (syntax.anchor === undefined)
        return composeValue(state, syntax, slot, depth);
    return defineAnchor(state, syntax.anchor, start, () => composeValue(state, syntax, slot, depth));
}
function composeValue(state, syntax, slot, depth) {
    state.values++;
    if ((0,dist/* isScalar */.jn)(syntax))
        return composeScalar(state, syntax, slot);
    if (depth > compose_MAX_DEPTH)
        return broken(state, syntax.range[0], slot, 'values are nested too deeply', 'flatten them');
    if ((0,dist/* isMap */.jh)(syntax))
        return composeMap(state, syntax, slot, depth);
    return composeList(state, syntax, slot, depth);
}
function composeList(state, syntax, slot, depth) {
    const items = syntax.items.map((item, i) => composeNode(state, item, { name: `${slot.name}[${i}]`, holder: item.range[0] }, depth + 1));
    if (!mayHaveTag(syntax.tag, 'seq'))
        return badTag(state, syntax, slot, 'seq');
    return { kind: 'list', items, ...written(syntax, slot) };
}
function composeMap(state, syntax, slot, depth) {
    const own = new Map();
    const merged = new Map();
    let isWhole = true;
    for (const pair of syntax.items) {
        const start = pair.key.range[0];
        const key = isMergeKey(pair.key) ? undefined : composeKey(state, pair.key, depth);
        const inner = { name: key === undefined ? '<<' : compose_nameOf(key), holder: start };
        const value = pair.value
            ? composeNode(state, pair.value, inner, depth + 1)
            : emptyNode(pair.key.range[1], inner);
        if (key === undefined) {
            isWhole = mergeEntries(state, merged, value) && isWhole;
        }
        else if (isKey(key)) {
            addEntry(state, own, { key, value });
        }
        else if (key.kind !== 'broken') {
            fault(state, start, `a ${key.kind} is no key`, 'use a string as the key');
        }
    }
    if (!mayHaveTag(syntax.tag, 'map'))
        return badTag(state, syntax, slot, 'map');
    // What a failed merge would have brought is not missing; there is nothing to say on the map until that is mended.
    if (!isWhole)
        return brokenNode(syntax.range[0], slot);
    // PyYAML's order: what is merged in stands first, and explicit keys win in place.
    for (const [id, entry] of own)
        merged.set(id, entry);
    return { kind: 'map', entries: [...merged.values()], ...written(syntax, slot) };
}
function addEntry(state, own, entry) {
    const id = identity(entry.key);
    const first = own.get(id);
    if (first === undefined) {
        own.set(id, entry);
        return;
    }
    const { line } = state.source.placeAt(first.key.start);
    const name = quote(compose_nameOf(entry.key));
    fault(state, entry.key.start, `duplicate key ${name}: it is already in line ${line}`, 'keep one of them');
}
function composeKey(state, syntax, depth) {
    const start = syntax.range[0];
    const slot = { name: 'key', holder: start };
    // As a key, "=" is a string; as a value it is nothing that can be read.
    if ((0,dist/* isScalar */.jn)(syntax) && isPlain(syntax, '='))
        return { kind: 'string', value: '=', ...written(syntax, slot) };
    return composeNode(state, syntax, slot, depth + 1);
}
function isKey(node) {
    return node.kind !== 'map' && node.kind !== 'list' && node.kind !== 'broken';
}
function compose_nameOf(key) {
    if (key.kind === 'string')
        return key.value;
    return 'text' in key ? key.text : '';
}
function isMergeKey(syntax) {
    return (0,dist/* isScalar */.jn)(syntax) && isPlain(syntax, '<<');
}
/** Collections may name their own tag, and no other: `!!set` and `!!omap` are not read. */
function mayHaveTag(tag, own) {
    return tag === undefined || tag === CORE + own;
}
function badTag(state, { tag, range }, slot, own) {
    const name = quote((tag ?? '').replace(CORE, '!!'));
    const what = own === 'map' ? 'a map' : 'a list';
    return broken(state, range[0], slot, `tag ${name} cannot be used for ${what}`, 'remove it');
}
function written(syntax, { name, holder }) {
    const [start, end] = syntax.range;
    return { start, definition: { start, end }, name, holder };
}

;// CONCATENATED MODULE: ./src/yaml/parse.ts




/**
 * Reads a text as PyYAML's `safe_load` does: YAML 1.1, one document. Reports what stands in the way; undefined when
 * the text as a whole could not be read.
 */
function parseYaml(source, onProblem) {
    // PyYAML takes a lone CR as a line break, the parser does not; one character for one keeps every offset.
    const text = source.text.replaceAll(/\r(?!\n)/g, '\n');
    const faults = unprintable(text);
    const composer = new dist/* Composer */.Dk({ schema: 'failsafe', version: '1.1', uniqueKeys: false, ...QUIET });
    const documents = faults.length > 0 ? [] : [...composer.compose(tokens(text, faults), true, text.length)];
    for (const { errors } of documents)
        faults.push(...errors.map((fault) => syntaxFault(fault, text)));
    const second = documents[1];
    if (second !== undefined)
        faults.push({ ...SECOND_DOCUMENT, offset: second.range[0] });
    const first = faults.sort((a, b) => a.offset - b.offset)[0];
    if (first !== undefined) {
        // Later ones are mostly echoes of the first.
        onProblem((0,base_problem/* error */.z3)('invalid-yaml', source.placeAt(first.offset), first.message, first.fix));
        return undefined;
    }
    const contents = documents[0]?.contents;
    return contents ? compose(contents, source, onProblem) : emptyNode(text.length);
}
/** Unknown tags are met again, and reported, when nodes are composed. */
const QUIET = { logLevel: 'silent', prettyErrors: false, resolveKnownTags: false, merge: false };
const SECOND_DOCUMENT = {
    message: 'a second YAML document starts here: the file must hold a single one',
    fix: 'remove the line "---" or what follows it',
};
/** YAML's c-printable, less the line breaks of YAML 1.1 that nobody sees (U+0085, U+2028, U+2029). */
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
function unprintable(text) {
    const match = UNPRINTABLE.exec(text);
    if (match === null)
        return [];
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const message = `text has the character U+${code}, which YAML does not allow`;
    return [
        {
            offset: match.index,
            message,
            fix: `remove it, or write it as the escape "\\u${code}" in double quotes`,
        },
    ];
}
/** The parser's tokens; a tab between them is reported, since PyYAML stops there and the parser does not. */
function* tokens(text, faults) {
    const parser = new dist/* Parser */.iX();
    let offset = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (CONTROL.has(lexeme)) {
            yield* parser.next(lexeme);
            continue;
        }
        const tab = BLANK_WITH_TAB.test(lexeme) ? lexeme.indexOf('\t') : -1;
        if (tab >= 0)
            faults.push({ ...TAB, offset: offset + tab });
        offset += lexeme.length;
        yield* parser.next(lexeme);
    }
    yield* parser.end();
}
/** Marks that the lexer puts between pieces of the text: document start, end of flow, scalar follows. */
const CONTROL = new Set(['\u0002', '\u0018', '\u001f']);
const BLANK_WITH_TAB = /^ *\t[ \t]*$/;
const TAB = {
    message: 'a tab stands outside of quotes, where YAML allows only spaces',
    fix: 'replace the tab by spaces',
};
function syntaxFault({ code, message, pos: [offset] }, text) {
    const open = /^Missing closing (["'])quote/.exec(message)?.[1];
    if (open !== undefined)
        return { ...OPEN_QUOTE, offset: text.lastIndexOf(open, offset - 1) };
    const [, found, fix] = PROSE.find(([pattern]) => pattern.test(`${code} ${message}`)) ?? [];
    const words = found ?? message.charAt(0).toLowerCase() + message.slice(1, 200);
    return { offset, message: `text is not valid YAML: ${words}`, fix: fix ?? '' };
}
const OPEN_QUOTE = {
    message: 'text is not valid YAML: a quote opens here and does not close',
    fix: 'close it, and indent its lines more than its key',
};
/** Better words for the mistakes that people make most; the parser's own are good for the others. */
const PROSE = [
    [/^TAB_AS_INDENT/, 'a tab is used as indentation', 'replace the tab by spaces'],
    [/^BAD_DQ_ESCAPE/, 'unknown escape after a backslash', 'double the backslash, or use single quotes'],
    [/^RESOURCE_EXHAUSTION/, 'values are nested too deeply', 'flatten them'],
    [
        /trailing content/,
        'a value is already complete before this',
        'start a new line, or put the whole in quotes',
    ],
    [/Nested mappings/, 'a second ": " stands in one line', 'put the value in quotes'],
    [
        /Flow .* must be sufficiently/,
        'a bracket is still open here',
        'close it, and indent its lines more than its key',
    ],
    [
        /Implicit keys need to be|Implicit map keys need/,
        'a line is neither "key: value" nor "- item"',
        'add ": "',
    ],
    [/All mapping items must start/, 'a key is not indented as the keys beside it', 'align it with them'],
    [/All sequence items must start/, 'an item is not indented as the items beside it', 'align it with them'],
];

;// CONCATENATED MODULE: ./src/config/recap/data.ts





// A data section, as twitter/the-algorithm-ml declares it at b852108: every key, default and group.
const explicitDatetimeInputs = object({
    data_root: required(string),
    end_datetime: required(string),
    hours: required(integer),
    num_missing_hours_tol: optional(integer, 0),
});
const explicitDateInputs = object({
    data_root: required(string),
    end_date: required(string),
    days: required(integer),
    num_missing_days_tol: optional(integer, 0),
});
const segDenseSchema = object({
    schema_path: required(configPath),
    features: optional(listOf(located(string)), []),
    renamed_features: optional(mapOf(located(string)), []),
    mask_mantissa_features: optional(mapOf(integer), []),
});
const taskData = object({
    pos_downsampling_rate: optional(number, 1.0),
    neg_downsampling_rate: optional(number, 1.0),
});
const truncateAndSlice = object({
    continuous_feature_truncation: optional(located(positiveInteger), null),
    binary_feature_truncation: optional(located(positiveInteger), null),
    continuous_feature_mask_path: optional(string, null),
    binary_feature_mask_path: optional(string, null),
});
const downCast = object({
    features: optional(mapOf(oneOf('bfloat16', 'bool', 'float32', 'float16', 'uint8')), null),
});
const rectifyLabels = object({
    label_rectification_window_in_hours: optional(number, 3.0),
    served_timestamp_field: required(located(string)),
    impressed_timestamp_field: required(located(string)),
    label_to_engaged_timestamp_field: required(mapOf(located(string))),
});
const extractFeaturesRow = object({
    name: required(string),
    source_tensor: required(string),
    index: required(integer),
});
const extractFeatures = object({
    extract_feature_table: optional(listOf(extractFeaturesRow), []),
});
const downsampleNegatives = object({
    batch_multiplier: optional(integer, null),
    engagements_list: optional(listOf(string), []),
    num_engagements: required(integer),
});
const preprocess = object({
    truncate_and_slice: optional(truncateAndSlice, null),
    downcast: optional(downCast, null),
    rectify_labels: optional(rectifyLabels, null),
    extract_features: optional(extractFeatures, null),
    downsample_negatives: optional(downsampleNegatives, null),
});
const sampler = object({
    name: required(string),
    kwargs: required(anyOf('map')),
});
const dataConfig = object({
    inputs: optional(configPath, null),
    explicit_datetime_inputs: optional(explicitDatetimeInputs, null),
    explicit_date_inputs: optional(explicitDateInputs, null),
    global_batch_size: required(located(positiveInteger)),
    num_files_to_keep: optional(positiveInteger, null),
    repeat_files: optional(check_scalar_boolean, true),
    file_batch_size: optional(positiveInteger, 16),
    cache: optional(check_scalar_boolean, false),
    data_service_dispatcher: optional(string, null),
    ignore_data_errors: optional(check_scalar_boolean, false),
    dataset_service_compression: optional(oneOf('AUTO'), null),
    examples_shuffle_buffer_size: optional(integer, 1024),
    map_num_parallel_calls: optional(positiveInteger, null),
    interleave_num_parallel_calls: optional(positiveInteger, null),
    seg_dense_schema: required(segDenseSchema),
    tasks: required(mapOf(taskData)),
    evaluation_tasks: optional(listOf(located(string)), []),
    preprocess: optional(preprocess, null),
    sampler: optional(sampler, null),
}, exactlyOneOf('inputs', 'explicit_datetime_inputs', 'explicit_date_inputs'));

;// CONCATENATED MODULE: ./src/config/recap/layers.ts



// The layers of a model, as twitter/the-algorithm-ml declares them at b852108: every key, default and group.
const batchNorm = object({
    affine: optional(check_scalar_boolean, true),
    momentum: optional(positiveNumber, 0.1),
});
const layerNorm = object({
    epsilon: optional(number, 0.001),
    axis: optional(integer, -1),
    center: optional(check_scalar_boolean, true),
    scale: optional(check_scalar_boolean, true),
});
const dropout = object({
    rate: optional(positiveNumber, 0.1),
});
const mlp = object({
    layer_sizes: required(listOf(positiveInteger)),
    batch_norm: optional(batchNorm, null),
    dropout: optional(dropout, null),
    final_layer_activation: optional(check_scalar_boolean, false),
});
const dcn = object({
    poly_degree: required(positiveInteger),
    projection_dim: optional(positiveInteger, null),
    parallel_mlp: optional(mlp, null),
    use_parallel: optional(check_scalar_boolean, true),
    output_mlp: optional(mlp, null),
});
const dlrm = object({
    bottom_mlp: required(mlp),
    top_mlp: required(mlp),
});
const maskBlock = object({
    output_size: required(integer),
    reduction_factor: optional(positiveNumber, null),
    aggregation_size: optional(positiveInteger, null),
    input_layer_norm: required(check_scalar_boolean),
}, exactlyOneOf('reduction_factor', 'aggregation_size'));
const maskNet = object({
    mask_blocks: required(listOf(maskBlock)),
    mlp: optional(mlp, null),
    use_parallel: optional(check_scalar_boolean, false),
});
const affineMap = object({
    scale: optional(number, 1.0),
    bias: optional(number, 0.0),
});
const taskModel = object({
    mlp_config: optional(mlp, null),
    dcn_config: optional(dcn, null),
    dlrm_config: optional(dlrm, null),
    mask_net_config: optional(maskNet, null),
    affine_map: optional(affineMap, null),
    pos_weight: optional(number, 1.0),
}, exactlyOneOf('mlp_config', 'dcn_config', 'dlrm_config', 'mask_net_config'));
const clipLog1pAbs = object({
    clip_magnitude: optional(nonNegativeNumber, 3e38),
});
const zScoreLog = object({
    analysis_path: required(string),
    schema_path: optional(string, null),
    clip_magnitude: optional(number, 5.0),
    use_batch_norm: optional(check_scalar_boolean, false),
    use_renorm: optional(check_scalar_boolean, false),
    use_bq_stats: optional(check_scalar_boolean, false),
});
const doubleNormLog = object({
    batch_norm_config: optional(batchNorm, null),
    clip_magnitude: optional(number, 5.0),
    layer_norm_config: optional(layerNorm, null),
});
const featurization = object({
    log1p_abs_config: optional(object({}), null),
    clip_log1p_abs_config: optional(clipLog1pAbs, null),
    z_score_log_config: optional(zScoreLog, null),
    double_norm_log_config: optional(doubleNormLog, null),
    feature_names_to_concat: optional(listOf(string), ['binary']),
}, exactlyOneOf('log1p_abs_config', 'clip_log1p_abs_config', 'z_score_log_config', 'double_norm_log_config'));

;// CONCATENATED MODULE: ./src/config/recap/optimizer.ts



// Optimizers, as twitter/the-algorithm-ml declares them at b852108: every key, default and group.
const linearRampToConstant = object({
    learning_rate: required(number),
    num_ramp_steps: required(positiveInteger),
});
const linearRampToCosine = object({
    learning_rate: required(number),
    final_learning_rate: required(number),
    num_ramp_steps: required(positiveInteger),
    final_num_steps: required(positiveInteger),
});
const piecewiseConstant = object({
    learning_rate_boundaries: optional(listOf(integer), null),
    learning_rate_values: optional(listOf(number), null),
});
const learningRate = object({
    constant: optional(number, null),
    linear_ramp_to_cosine: optional(linearRampToCosine, null),
    linear_ramp_to_constant: optional(linearRampToConstant, null),
    piecewise_constant: optional(piecewiseConstant, null),
}, exactlyOneOf('constant', 'linear_ramp_to_cosine', 'linear_ramp_to_constant', 'piecewise_constant'));
const multiTaskLearningRates = object({
    tower_learning_rates: required(mapOf(learningRate)),
    backbone_learning_rate: optional(learningRate, null),
});
const adam = object({
    beta_1: optional(number, 0.9),
    beta_2: optional(number, 0.999),
    epsilon: optional(number, 1e-7),
});
const optimizerConfig = object({
    multi_task_learning_rates: optional(multiTaskLearningRates, null),
    single_task_learning_rate: optional(learningRate, null),
    // Alone in its group "optimizer" and required, so the group says nothing more.
    adam: required(adam),
}, exactlyOneOf('multi_task_learning_rates', 'single_task_learning_rate'));

;// CONCATENATED MODULE: ./src/config/recap/model.ts






// The model section, as twitter/the-algorithm-ml declares it at b852108: every key, default and group.
const embeddingSnapshot = object({
    emb_name: required(string),
    embedding_snapshot_uri: required(string),
});
const largeEmbeddingTable = object({
    name: required(string),
    num_embeddings: required(integer),
    embedding_dim: required(integer),
    pretrained: optional(embeddingSnapshot, null),
    vocab: optional(string, null),
});
const embeddingOptimizer = object({
    learning_rate: optional(learningRate, null),
    init_learning_rate: required(number),
});
const largeEmbeddings = object({
    tables: required(listOf(largeEmbeddingTable)),
    optimizer: required(embeddingOptimizer),
    tables_to_log: optional(listOf(string), null),
});
const smallEmbeddingTable = object({
    name: required(string),
    num_embeddings: required(integer),
    embedding_dim: required(integer),
    index: required(integer),
});
const smallEmbeddings = object({
    tables: required(listOf(smallEmbeddingTable)),
});
const positionDebias = object({
    max_position: optional(integer, 256),
    num_dims: optional(positiveInteger, 64),
    drop_probability: optional(number, 0.5),
    position_feature_index: required(integer),
});
const stratifier = object({
    name: required(string),
    index: required(integer),
    value: required(integer),
});
const modelConfig = object({
    tasks: required(mapOf(taskModel)),
    large_embeddings: optional(largeEmbeddings, null),
    small_embeddings: optional(smallEmbeddings, null),
    position_debias_config: optional(positionDebias, null),
    featurization_config: optional(featurization, null),
    multi_task_type: optional(located(oneOf('share_none', 'share_all', 'share_partial')), 'share_none'),
    backbone: optional(located(taskModel), null),
    stratifiers: optional(listOf(stratifier), null),
});

;// CONCATENATED MODULE: ./src/config/recap/recap-config.ts






// The whole config, as twitter/the-algorithm-ml declares it at b852108, but for one thing: there every section is
// required. Here a section may be absent, since a fixture needs only the one that it is made for.
const trainingSection = object({
    save_dir: optional(string, '/tmp/model'),
    num_train_steps: optional(positiveInteger, 1_000_000),
    initial_checkpoint_dir: optional(string, null),
    checkpoint_every_n: optional(positiveInteger, 1000),
    checkpoint_max_to_keep: optional(positiveInteger, null),
    train_log_every_n: optional(positiveInteger, 1000),
    num_eval_steps: optional(integer, 16384),
    eval_log_every_n: optional(positiveInteger, 5000),
    eval_timeout_in_s: optional(positiveNumber, 3600),
    gradient_accumulation: optional(integer, null),
}, atMostOneOf('initial_checkpoint_dir'));
/** What stands for a section that is not in the file; undefined stands for one that failed its check. */
const ABSENT = 'absent';
const SECTIONS = {
    training: optional(trainingSection, ABSENT),
    model: optional(modelConfig, ABSENT),
    train_data: optional(dataConfig, ABSENT),
    validation_data: optional(mapOf(dataConfig), ABSENT),
    optimizer: optional(optimizerConfig, ABSENT),
    which_metrics: optional(string, null),
};
const recapConfig = object(SECTIONS);
/** The keys at the top of a config. */
const SECTION_NAMES = Object.keys(SECTIONS);

;// CONCATENATED MODULE: ./src/config/recap/rules.ts



/** Every evaluation task is a task. */
function checkTasks({ tasks, evaluation_tasks: evaluated = [] }, onProblem) {
    if (tasks === undefined)
        return;
    const names = tasks.map(({ key }) => key.value);
    for (const { value: name, place } of evaluated) {
        if (names.includes(name))
            continue;
        const known = names.length === 0 ? 'there are no tasks' : `tasks are ${names.join(', ')}`;
        const fix = (0,nearest/* suggest */.Z)(name, names) || 'add it to "tasks", or remove it here';
        onProblem((0,base_problem/* error */.z3)('unknown-evaluation-task', place, `${quote(name)} in "evaluation_tasks" is not a task: ${known}`, fix));
    }
}
/** A shared backbone is there exactly when tasks share one. */
function checkModel({ multi_task_type: type, backbone }, onProblem) {
    if (type === undefined)
        return;
    const isShared = type !== 'share_none' && type.value !== 'share_none';
    if (isShared && backbone === null) {
        const fix = 'add "backbone", or use share_none';
        onProblem((0,base_problem/* error */.z3)('missing-backbone', type.place, `${type.value} needs a "backbone" in "model": found none`, fix));
    }
    else if (!isShared && backbone) {
        const message = `"backbone" is not allowed with multi_task_type share_none${type === 'share_none' ? ', the default' : ''}`;
        onProblem((0,base_problem/* error */.z3)('unexpected-backbone', backbone.place, message, 'remove it, or use share_all or share_partial'));
    }
}

;// CONCATENATED MODULE: ./src/config/recap/training-config.ts








/**
 * Checks a whole training config, every section that it has, and gives what a fixture needs of `dataset`:
 * `train_data` or `validation_data.NAME`. Undefined only after an error was reported.
 */
function loadTrainingConfig(source, dataset, onProblem) {
    const reportNew = once(onProblem);
    const root = parseYaml(source, reportNew);
    if (root === undefined)
        return undefined;
    if (root.kind === 'null') {
        reportNew((0,base_problem/* error */.z3)('empty-config', source.placeAt(0), 'the training config is empty', 'add the section "train_data"'));
        return undefined;
    }
    const config = checkText(root, recapConfig, source, reportNew);
    if (config === undefined)
        return undefined;
    if (config.model !== undefined && config.model !== ABSENT)
        checkModel(config.model, reportNew);
    const datasets = datasetsOf(config);
    for (const data of datasets.values())
        if (data !== undefined)
            checkTasks(data, reportNew);
    if (!datasets.has(dataset) && !isKnownToFail(dataset, config, root)) {
        reportNew(missing(dataset, [...datasets.keys()], source.placeAt(root.start)));
    }
    const chosen = datasets.get(dataset);
    return chosen && whatAFixtureNeeds(dataset, chosen);
}
/** Every data section under its name as a dataset; undefined where it failed its check. */
function datasetsOf({ train_data, validation_data }) {
    const datasets = new Map();
    if (train_data !== ABSENT)
        datasets.set('train_data', train_data);
    if (validation_data === undefined || validation_data === ABSENT)
        return datasets;
    for (const { key, value } of validation_data)
        datasets.set(`validation_data.${key.value}`, value);
    return datasets;
}
/** Leaves out what was reported before: aliases lead to one mistake several times. */
function once(onProblem) {
    const seen = new Set();
    return (problem) => {
        const text = (0,base_problem/* formatProblem */.Vw)(problem);
        if (!seen.has(text))
            onProblem(problem);
        seen.add(text);
    };
}
/** True when the section of a dataset failed its check, or has a misspelt name: that was reported. */
function isKnownToFail(dataset, { validation_data }, root) {
    const section = dataset.split('.', 1)[0];
    if (section === 'validation_data' && validation_data === undefined)
        return true;
    return root.kind === 'map' && root.entries.some(({ key }) => meant(key.value) === section);
}
/** The section that an unknown key was probably meant to be. */
function meant(key) {
    const isUnknown = typeof key === 'string' && !SECTION_NAMES.includes(key);
    return isUnknown ? (0,nearest/* nearest */.p)(key, SECTION_NAMES) : undefined;
}
function missing(dataset, available, place) {
    const has = available.length === 0 ? 'it has none' : `it has ${available.join(', ')}`;
    const message = `dataset ${quote(dataset)} is not in the training config: ${has}`;
    return (0,base_problem/* error */.z3)('unknown-dataset', place, message, (0,nearest/* suggest */.Z)(dataset, available) || 'choose one with the input dataset, or add the section');
}
function samplingRates(task) {
    return { positive: task?.pos_downsampling_rate ?? 1, negative: task?.neg_downsampling_rate ?? 1 };
}
function whatAFixtureNeeds(dataset, data) {
    const { inputs, global_batch_size: globalBatchSize, seg_dense_schema: schema, tasks, preprocess } = data;
    const schemaPath = schema?.schema_path;
    if (globalBatchSize === undefined ||
        schema === undefined ||
        schemaPath === undefined ||
        tasks === undefined) {
        return undefined;
    }
    const renamed = schema.renamed_features ?? [];
    const renamedTo = renamed.flatMap(({ value }) => value ?? []);
    const { continuous_feature_truncation: continuous, binary_feature_truncation: binary } = preprocess?.truncate_and_slice ?? {};
    // The reader preprocesses after renaming, and only what then has these names.
    const nameOf = (key) => renamed.find((pair) => pair.key.value === key)?.value?.value ?? key;
    const truncation = (key, keep) => keep ? [{ feature: nameOf(key), keep }] : [];
    return {
        dataset,
        inputs: inputs ?? undefined,
        globalBatchSize,
        schemaPath,
        features: [...(schema.features ?? []), ...renamedTo],
        labels: tasks.map(({ key }) => key),
        truncations: [...truncation('continuous', continuous), ...truncation('binary', binary)],
        times: labelTimes(preprocess?.rectify_labels, nameOf),
        sampling: new Map(tasks.map(({ key, value }) => [key.value, samplingRates(value)])),
    };
}

;// CONCATENATED MODULE: ./src/schema/segdense.ts







const KINDS = { int64_list: 'int64', float_list: 'float', bytes_list: 'bytes' };
/** A tf.train.Example is one protobuf message, which ends at 2 GiB: more elements could not be written anyway. */
const segdense_MAX_LENGTH = 2 ** 28;
const segdense_length = (node, run) => {
    if (node.kind === 'integer' && node.value === -1)
        return 'variable';
    if (node.kind === 'integer' && node.value >= 1 && node.value <= segdense_MAX_LENGTH)
        return node.value;
    const expected = `a whole number from 1 to ${segdense_MAX_LENGTH}, or -1 for a variable length`;
    return refuse(run, node, expected, node.kind === 'integer' ? '' : numberCure(node, run));
};
const row = object({
    feature_name: required(located(string)),
    dtype: required(oneOf('int64_list', 'float_list', 'bytes_list')),
    length: required(segdense_length),
});
const listOfRows = listOf(row);
const schemaFile = object({
    schema: required((node, run) => node.kind === 'list' && node.items.length === 0
        ? refuse(run, node, 'a list of at least one feature')
        : listOfRows(node, run)),
});
/**
 * Reads `{"schema": [{"feature_name", "dtype", "length"}]}`, with exactly these keys. The file is JSON and read as
 * such: YAML would take other numbers, and refuse tabs. Undefined only after an error was reported.
 */
function loadSchema(source, onProblem) {
    const root = parseJson(source, onProblem);
    const rows = root && checkText(root, schemaFile, source, onProblem)?.schema;
    if (rows === undefined)
        return undefined;
    const features = new Map();
    const lines = new Map();
    for (const { feature_name: name, dtype, length } of rows) {
        if (name === undefined)
            continue;
        const line = lines.get(name.value);
        lines.set(name.value, line ?? name.place.line);
        if (line !== undefined)
            onProblem(duplicate(name, line));
        else if (name.value === '')
            onProblem((0,base_problem/* error */.z3)('empty-feature-name', name.place, '"feature_name" is empty', 'give the feature a name'));
        else if (dtype && length)
            features.set(name.value, { name, kind: KINDS[dtype], length });
    }
    return { file: source.file, features };
}
function duplicate({ value, place }, line) {
    return (0,base_problem/* error */.z3)('duplicate-feature', place, `duplicate feature ${quote(value)}: it is already in line ${line}`, 'keep one of them');
}

;// CONCATENATED MODULE: ./src/spec/feature-rule.ts
/** What a rule of the fixture spec may say of its features. */






const DISTRIBUTIONS = keysOf(NAMED);
/** Characters that text is made of; `any` is any bytes at all. */
const CHARSETS = ['alphanumeric', 'ascii', 'utf-8', 'any'];
const size = (node, run) => {
    const value = integer(node, run);
    return value === undefined || value >= 0 ? value : refuse(run, node, 'a whole number of at least 0');
};
const sizes = { min: required(size), max: required(size) };
const parts = object({
    distribution: parameter(oneOf(...DISTRIBUTIONS)),
    ...PARAMETERS,
    zeros: parameter(rate),
    missing: parameter(rate),
    nan: parameter(rate),
    inf: parameter(rate),
    length: parameter(object(sizes)),
    bytes: parameter(object({ ...sizes, charset: optional(oneOf(...CHARSETS), 'alphanumeric') })),
});
const rule = (node, run) => {
    let isBroken = false;
    const onProblem = (problem) => {
        isBroken ||= problem.severity === 'error';
        run.onProblem(problem);
    };
    const values = parts(node, { ...run, onProblem });
    return values && { ...values, isBroken };
};

;// CONCATENATED MODULE: ./src/spec/fixture-spec.ts









const PROFILES = ['learnable', 'smoke', 'thorough', 'edge-cases', 'uniform'];
/** What holds without a spec. */
const DEFAULT_SPEC = {
    profile: 'learnable',
    positiveRate: undefined,
    signal: 0.9,
    rules: [],
    unevenShards: false,
    edgeCases: false,
    hostile: false,
    broken: [],
};
const rateOrConfig = (node, run) => node.kind === 'string' ? oneOf('from-config')(node, run) : rate(node, run);
const brokenKind = located(oneOf(...BROKEN_KINDS, 'all'));
const brokenKinds = listOf(brokenKind);
const brokenList = (node, run) => {
    if (node.kind === 'list')
        return brokenKinds(node, run);
    const one = brokenKind(node, run);
    return one && [one];
};
const fixtureSpec = object({
    profile: optional(oneOf(...PROFILES), DEFAULT_SPEC.profile),
    labels: optional(object({ positive_rate: optional(rateOrConfig, undefined), signal: optional(rate, DEFAULT_SPEC.signal) }), undefined),
    features: optional(mapOf(rule), []),
    uneven_shards: optional(check_scalar_boolean, false),
    edge_cases: optional(located(check_scalar_boolean), undefined),
    hostile: optional(check_scalar_boolean, false),
    broken: optional(brokenList, []),
});
/** The default where there is no spec; where a part of it is wrong that is reported, and the rest holds. */
function loadFixtureSpec(source, onProblem) {
    const root = source && parseYaml(source, onProblem);
    if (source === undefined || root === undefined || root.kind === 'null')
        return DEFAULT_SPEC;
    const spec = checkText(root, fixtureSpec, source, onProblem);
    if (spec === undefined)
        return DEFAULT_SPEC;
    const rules = (spec.features ?? []).flatMap(({ key, value }) => value ? [{ pattern: key, rule: value }] : []);
    const hostile = spec.hostile ?? false;
    const isImplied = hostile || spec.profile === 'edge-cases';
    if (spec.edge_cases?.value === false && isImplied) {
        const cause = hostile ? '"hostile"' : 'profile "edge-cases"';
        onProblem((0,base_problem/* error */.z3)('edge-cases-contradiction', spec.edge_cases.place, `"edge_cases" is false, but ${cause} asks for them`, 'remove one'));
    }
    return {
        profile: spec.profile ?? DEFAULT_SPEC.profile,
        positiveRate: spec.labels?.positive_rate,
        signal: spec.labels?.signal ?? DEFAULT_SPEC.signal,
        rules,
        unevenShards: spec.uneven_shards ?? false,
        edgeCases: isImplied || (spec.edge_cases?.value ?? false),
        hostile,
        broken: spec.broken ?? [],
    };
}

;// CONCATENATED MODULE: ./src/workspace/builtin.ts

/** The example that ships with the bundle, under the name that stands for it as a `config`. */
const BUILTIN_CONFIG = 'builtin:home-recap';
function readBuiltinConfig() {
    const file = __nccwpck_require__.ab + "config.yaml";
    return { name: BUILTIN_CONFIG, bytes: (0,external_node_fs_namespaceObject.readFileSync)(file) };
}
function readBuiltinSchema() {
    const file = __nccwpck_require__.ab + "schema.json";
    return { name: `${BUILTIN_CONFIG}/schema.json`, bytes: (0,external_node_fs_namespaceObject.readFileSync)(file) };
}

;// CONCATENATED MODULE: ./src/run/load-inputs.ts
/** What the user's files say: reads and checks them all, whatever is wrong with one of them. */













function prepare(request, environment, onProblem) {
    const workspace = openWorkspace(environment, onProblem);
    if (workspace === undefined) {
        const spec = loadFixtureSpec(undefined, onProblem);
        return { workspace, reportFile: undefined, config: undefined, features: undefined, spec };
    }
    const reportFile = request.report === '' ? undefined : checkReportPath(workspace, request.report, PAGE_MARK, onProblem);
    const read = (path, what) => readInput(workspace, path, what, undefined, onProblem);
    const spec = loadFixtureSpec(request.fixture === '' ? undefined : decode(read(request.fixture, 'the fixture spec'), onProblem), onProblem);
    const config = readConfig(request, workspace, environment, onProblem);
    const schema = decode(findSchema(request, workspace, config, onProblem), onProblem);
    // Without its config a schema can be checked, but nothing can be selected from it.
    const all = schema && loadSchema(schema, onProblem);
    const isSelectable = config !== undefined || request.config === '';
    const features = all && isSelectable ? selectFeatures(config, all, onProblem) : undefined;
    if (config && features)
        checkTruncations(config, features, onProblem);
    if (config && features)
        checkLabelTimes(config.times, features, onProblem);
    return { workspace, reportFile, config, features, spec };
}
function decode(file, onProblem) {
    return file && readSource(file.name, file.bytes, onProblem);
}
function readConfig({ config: path, dataset, variables }, workspace, environment, onProblem) {
    if (path === '')
        return undefined;
    const file = path === BUILTIN_CONFIG
        ? readBuiltinConfig()
        : readInput(workspace, path, 'the config', undefined, onProblem);
    const source = decode(file, onProblem);
    const isRootWanted = path !== BUILTIN_CONFIG && !Object.hasOwn(variables, 'TML_BASE');
    const root = isRootWanted ? requireGitRoot(workspace, path, onProblem) : undefined;
    return (source &&
        loadTrainingConfig(substitute(source, {
            ...environment.variables,
            ...(root !== undefined && { TML_BASE: root }),
            ...variables,
        }), dataset, onProblem));
}
function findSchema(request, workspace, config, onProblem) {
    if (request.schema !== '')
        return readInput(workspace, request.schema, 'the schema', undefined, onProblem);
    if (request.config === BUILTIN_CONFIG)
        return readBuiltinSchema();
    if (config !== undefined) {
        const { schemaPath: path } = config;
        return checkPath(path, onProblem)
            ? readInput(workspace, path.value, 'the schema', path.place, onProblem)
            : undefined;
    }
    if (request.config === '')
        onProblem((0,base_problem/* error */.z3)('no-schema', undefined, 'there is neither a config nor a schema', 'give "config" or "schema"'));
    return undefined;
}

;// CONCATENATED MODULE: ./src/plan/repeats.ts
/** How likely two examples of a plan are to be equal, feature by feature. */

/** How many pairs of equal examples to expect. Elements that share a factor are taken for independent. */
function expectedRepeats({ examples, features }) {
    const probability = features.reduce((product, feature) => product * equalityProbability(feature), 1);
    return ((examples * (examples - 1)) / 2) * probability;
}
/** That two examples have equal lists of the feature, or both none. */
function equalityProbability(feature) {
    const { length, missing = 0 } = feature;
    const element = collisionProbability(feature);
    const { min, max } = typeof length === 'number' ? { min: length, max: length } : length;
    const lengths = max - min + 1;
    // The sum of element^n over the lengths n, each with its probability squared.
    const sum = element === 1 ? lengths : (element ** min * (1 - element ** lengths)) / (1 - element);
    return missing ** 2 + ((1 - missing) ** 2 * sum) / lengths ** 2;
}
/** That two values of a feature are equal: the sum of the squares of the probabilities of all values. */
function collisionProbability(feature) {
    if (feature.kind === 'bytes')
        return bindBytes(feature.distribution).collision();
    const numbers = bindNumbers(feature);
    const drawn = numbers.collision();
    const { zeros = 0, nan = 0, inf = 0 } = feature.modifiers ?? {};
    const kept = 1 - zeros - nan - inf;
    // A zero that was made equals one that was drawn.
    const mixed = 2 * zeros * kept * numbers.zeroProbability();
    return zeros ** 2 + nan ** 2 + inf ** 2 / 2 + kept ** 2 * drawn + mixed;
}

;// CONCATENATED MODULE: ./src/run/preflight.ts








/** Warns where the config's reader would not read the fixture, or would make no batch of it. */
function checkReader({ plan, shards }, config, onProblem) {
    const { data, layout } = plan;
    const { globalBatchSize, inputs } = config;
    if (data.examples < globalBatchSize.value) {
        const message = `${data.examples} examples do not fill one global batch of ${globalBatchSize.value}`;
        onProblem((0,base_problem/* warning */.$e)('batch-not-filled', globalBatchSize.place, message, 'the reader drops the remainder: ask for more examples'));
    }
    if (inputs === undefined)
        return;
    if (layout.compression !== 'gzip') {
        const message = `the fixture has compression ${layout.compression}, and the reader of "inputs" expects GZIP`;
        onProblem((0,base_problem/* warning */.$e)('compression-not-read', inputs.place, message, 'set "compression" to gzip, unless your reader differs'));
    }
    const stray = shards
        .map((shard) => shardFile(layout, shard))
        .find((file) => !matchesGlob((0,external_node_path_namespaceObject.basename)(inputs.value), file));
    if (stray !== undefined) {
        const message = `the file ${stray} does not match "inputs" ${JSON.stringify(inputs.value)}`;
        onProblem((0,base_problem/* warning */.$e)('file-name-not-read', inputs.place, message, 'choose another "file-prefix" or "compression"'));
    }
}
/** Warns where the features have too few values to tell so many examples apart. */
function checkRepeats({ plan: { data } }, onProblem) {
    const pairs = expectedRepeats(data);
    if (pairs < 1)
        return;
    const message = `of ${data.examples} examples, about ${Math.round(pairs)} pairs will be equal: the features have few values`;
    const fix = 'ask for fewer examples, or give a feature more values in the fixture spec';
    onProblem((0,base_problem/* warning */.$e)('repeated-examples', undefined, message, fix));
}
/**
 * Refuses, on the line of the largest feature, an example that the machine has no memory for: the system would end the
 * program without a word.
 */
function checkMemory({ plan: { data } }, features, memory, onProblem) {
    const needed = memoryForExample(data);
    if (needed <= memory)
        return;
    const message = `making one example takes about ${formatBytes(needed)} of memory: this machine has ${formatBytes(memory)}`;
    const largest = largestFeature(data);
    const place = features.find(({ name }) => name === largest)?.describedAt;
    onProblem((0,base_problem/* error */.z3)('not-enough-memory', place, message, `make ${JSON.stringify(largest)} smaller, or select fewer features`));
}
/** The folder of the config's `inputs`, where the original wrote; undefined, and a problem, where there is no one folder. */
function folderOfInputs(folder, config, onProblem) {
    const inputs = config?.inputs;
    if (inputs === undefined) {
        const found = config === undefined ? 'there is no config' : 'the config names dated folders, no "inputs"';
        onProblem((0,base_problem/* error */.z3)('from-config-impossible', undefined, `"output-dir" is from-config, but ${found}`, 'name a folder in "output-dir"'));
        return undefined;
    }
    if (!checkPath(inputs, onProblem))
        return undefined;
    const parent = (0,external_node_path_namespaceObject.dirname)(inputs.value);
    if (!hasWildcard(parent))
        return (0,external_node_path_namespaceObject.resolve)(folder, parent);
    const message = `the folder of "inputs" ${JSON.stringify(inputs.value)} has a wildcard, so from-config cannot write to it`;
    onProblem((0,base_problem/* error */.z3)('from-config-impossible', inputs.place, message, 'name a folder in "output-dir"'));
    return undefined;
}

;// CONCATENATED MODULE: ./src/run/output-folder.ts



/** Where the fixture is, or is to be; undefined only after an error was reported. */
function outputFolder(request, prepared, workspace, environment, onProblem) {
    const folder = namedFolder(request, prepared, workspace, environment, onProblem);
    return folder !== undefined && checkDiversion(workspace, folder, onProblem) ? folder : undefined;
}
function namedFolder(request, { config }, { folder }, { temp }, onProblem) {
    const wanted = request['output-dir'];
    if (wanted === '')
        return (0,external_node_path_namespaceObject.resolve)(temp, 'tfrecord-fixture');
    if (wanted !== 'from-config')
        return (0,external_node_path_namespaceObject.resolve)(folder, wanted);
    // A config that could not be read has been reported already.
    if (config === undefined && request.config !== '')
        return undefined;
    return folderOfInputs(folder, config, onProblem);
}

// EXTERNAL MODULE: ./src/base/clock.ts + 1 modules
var clock = __nccwpck_require__(5254);
;// CONCATENATED MODULE: ./src/run/phases.ts

function measurePhases(now = clock/* now */.t) {
    const seconds = new Map();
    let current;
    const leave = () => {
        if (current === undefined)
            return;
        const { name, start } = current;
        seconds.set(name, (seconds.get(name) ?? 0) + (now() - start) / 1000);
        current = undefined;
    };
    return {
        enter: (name) => {
            leave();
            current = { name, start: now() };
        },
        summary: () => {
            leave();
            return [...seconds].map(([name, time]) => `${name} ${time.toFixed(2)} s`).join(', ');
        },
    };
}

;// CONCATENATED MODULE: ./src/fixture/manifest-statistics.ts


/** What the manifest of a fixture that is good says of its values; nothing where that is no statistics at all. */
function statisticsIn(folder, manifest) {
    const { features } = fieldsOf(readJson((0,external_node_path_namespaceObject.join)(folder, manifest)));
    if (!Array.isArray(features))
        return [];
    const counted = features.map((feature) => fieldsOf(feature)['statistics']);
    return counted.every(isStatistics) ? counted.map((statistics) => ({ statistics })) : [];
}
const COUNTS = ['examples', 'absent', 'count', 'nans', 'infinities', 'zeros'];
/** Whether what a report needs of statistics is there; the numbers are only shown. */
function isStatistics(value) {
    const fields = fieldsOf(value);
    const { histogram, distinct, mean, stddev } = fields;
    const { edges, counts } = fieldsOf(histogram);
    return (COUNTS.every((key) => typeof fields[key] === 'number') &&
        typeof fieldsOf(distinct)['count'] === 'number' &&
        (histogram === undefined || (areNumbers(edges) && areNumbers(counts))) &&
        [mean, stddev].every((figure) => figure === undefined || typeof figure === 'number'));
}
function areNumbers(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

;// CONCATENATED MODULE: ./src/run/reuse.ts
/** Whether a folder holds the planned fixture already. Nothing is taken from its manifest that is not checked. */














/** Looks at what is cheap first; good files are read once, and the start of each a second time. */
async function findReusable(run, folder, shardIndex) {
    const name = manifestFile(run.plan.layout, shardIndex);
    const manifest = readManifest((0,external_node_path_namespaceObject.join)(folder, name));
    if (manifest === undefined)
        return undefined;
    const why = differentPlan(run, manifest) ??
        differentSize(folder, manifest.files) ??
        differentBroken(run, folder, manifest) ??
        (await differentStart(run, folder, manifest.files));
    if (why !== undefined)
        return { why };
    const reusable = await verified(run, folder, name, manifest.files);
    // What a run left that was to replace the fixture and died.
    if ('found' in reusable)
        await removeLeftovers(folder, [name, ...manifest.files.map(({ file }) => file)]);
    return reusable;
}
function differentPlan({ plan, shards }, manifest) {
    const { data, layout } = plan;
    if (manifest.formatVersion !== data.formatVersion)
        return 'it has another format version';
    if (manifest.fingerprint !== fingerprint(data))
        return 'its records are others: it has another fingerprint';
    if (manifest.compression !== layout.compression)
        return `its compression is ${manifest.compression}`;
    const named = manifest.files.map(fileText).join();
    const planned = plannedFiles(plan, shards).map(fileText).join();
    return named === planned ? undefined : 'it has other files';
}
function fileText({ file, firstExample, examples, }) {
    return `${file} ${firstExample} ${examples}`;
}
function differentSize(folder, files) {
    for (const { file, bytes } of files) {
        const size = fileSize((0,external_node_path_namespaceObject.join)(folder, file));
        if (size === undefined)
            return `${file} is missing`;
        if (size !== bytes)
            return `${file} has ${size} bytes, its manifest says ${bytes}`;
    }
    return undefined;
}
function differentBroken({ plan, broken }, folder, manifest) {
    const planned = broken.map((what) => brokenFile(plan.layout, what)).join();
    if (manifest.broken.map(({ file }) => file).join() !== planned)
        return 'it has other broken files';
    const changed = manifest.broken.find(({ file, sha256 }) => fileDigest((0,external_node_path_namespaceObject.join)(folder, file)) !== sha256);
    return changed && `${changed.file} is not broken as its manifest says`;
}
/** Records at the start of each file that are drawn anew, lest a manifest be trusted that belongs to other files. */
const RECORDS_COMPARED = 16;
async function differentStart({ plan }, folder, files) {
    const { perBlock, blockBytes, codec, makeMemory, fillBlock } = compileRecords(plan);
    const buffer = makeMemory(blockBytes);
    for (const { file, firstExample, examples } of files) {
        const count = Math.min(perBlock, examples, RECORDS_COMPARED);
        const drawn = buffer.subarray(0, fillBlock(firstExample, count, buffer));
        let matching = 0;
        const onRecord = (_index, offset, data) => {
            const start = offset + HEADER_BYTES;
            if (!data.equals(drawn.subarray(start, start + data.length)))
                return 'stop';
            matching++;
            return matching === count ? 'stop' : undefined;
        };
        // A fault is for the verification to name.
        const isReadable = await (0,read_records/* readRecords */.T)((0,external_node_path_namespaceObject.join)(folder, file), { compression: codec, onRecord }).then(() => true, () => false);
        if (isReadable && matching < count)
            return `${file} does not hold the records that its manifest promises`;
    }
    return undefined;
}
async function verified({ plan: { data, layout } }, folder, manifest, files) {
    const { compression } = layout;
    const existing = files.map(({ file, firstExample, examples }) => ({
        path: (0,external_node_path_namespaceObject.join)(folder, file),
        records: examples,
        isIntended: intendedIn(data.edgeCases, firstExample),
    }));
    const verification = await verifyFiles(existing, expectedOfPlan(data), { compression });
    const [problem] = verification.problems;
    if (problem !== undefined)
        return { why: (0,base_problem/* formatProblem */.Vw)(problem) };
    const changed = files.find(({ sha256, contentSha256 }, i) => {
        const read = verification.files[i];
        return read?.sha256 !== sha256 || read.contentSha256 !== contentSha256;
    });
    if (changed !== undefined)
        return { why: `${changed.file} has another SHA-256 than its manifest says` };
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const contentSha256 = verification.contentSha256 ?? '';
    return { found: { files, bytes, contentSha256, counted: statisticsIn(folder, manifest) } };
}

// EXTERNAL MODULE: ./src/request/options.ts + 1 modules
var options = __nccwpck_require__(8515);
;// CONCATENATED MODULE: ./src/request/reproduce.ts




/** What a run tells, and no part of what it makes. */
const ASIDE = new Set([
    'mode',
    'summary',
    'report',
    'lock-file',
    'update-lock',
]);
const LONG_LINE = 100;
/** Nobody has the command installed: it is fetched beside the checkout, and run from there. */
const REPOSITORY = 'https://github.com/tfrecord-fixture/tfrecord-fixture';
const FETCH = `git clone --depth 1 --branch v${version/* VERSION */.x.split('.')[0]} ${REPOSITORY} ../tfrecord-fixture`;
const reproduce_RUN = 'node ../tfrecord-fixture/dist/cli/index.js';
/**
 * The commands that do the same in a shell, in the checkout that the runner has as its workspace (undefined on the
 * command line): what differs from the defaults, quoted.
 */
function reproducingCommands(request, workspace) {
    const flags = Object.entries(request).flatMap(([name, value]) => {
        const text = reproduce_textOf(forOtherMachines(value, workspace));
        if (ASIDE.has(name) || text === defaultText(name))
            return [];
        return [`--${name} ${quoteForShell(text)}`];
    });
    const words = [`${reproduce_RUN} ${request.mode}`, ...flags];
    const line = words.join(' ');
    return `${FETCH}\n${line.length <= LONG_LINE ? line : words.join(' \\\n  ')}`;
}
/** Paths in the workspace from there on; nothing for others, which this machine alone has. */
function forOtherMachines(value, workspace) {
    if (Array.isArray(value))
        return value.map((line) => forOtherMachines(line, workspace)).filter((line) => line !== '');
    if (workspace === undefined || typeof value !== 'string' || !(0,external_node_path_namespaceObject.isAbsolute)(value))
        return value;
    return isInside(workspace, value) ? displayPath(workspace, value) : '';
}
/** As the user could have written it. */
function reproduce_textOf(value) {
    if (value === undefined)
        return '';
    if (Array.isArray(value))
        return value.join('\n');
    if (typeof value !== 'object' || value === null)
        return String(value);
    return Object.entries(value)
        .map(([name, text]) => `${name}=${text}`)
        .join('\n');
}
/** Through the parser, so that `10GB` is the number that a request holds. */
function defaultText(name) {
    const option = Object.entries(options/* OPTIONS */.lw).find(([known]) => known === name)?.[1];
    const parsed = option?.parse(option.default);
    return parsed !== undefined && 'value' in parsed ? reproduce_textOf(parsed.value) : '';
}
/** One word for a POSIX shell. */
function quoteForShell(text) {
    return /^[\w%+,./:=@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./src/run/run-report.ts

/** What a run tells of itself, from what was asked and what came of it. */
function reportOf(request, { workspace }, { reportFile: _, ...done }) {
    const { mode, dataset, seed, compression, verify } = request;
    return {
        ...{ mode, dataset, seed, compression, ...done },
        isVerified: verify,
        commands: reproducingCommands(request, workspace),
    };
}

;// CONCATENATED MODULE: ./src/fixture/shard-set.ts
/** The shards of many jobs, side by side in one folder, sorted into those that belong together and others. */
/** Takes the fixture that most shards are of for the one that is meant. Undefined where there is no shard. */
function sortShards(folder) {
    const [set = [], ...others] = groups(folder.shards);
    const [first] = set;
    if (first === undefined)
        return undefined;
    const files = shard_set_filesOf(set, first, folder);
    const numbers = Array.from({ length: first.shards }, (_, shard) => shard);
    const missing = new Set(numbers.filter((shard) => !files.has(shard)));
    const manifests = set.length < files.size ? ['manifest.json'] : set.map(({ name }) => name);
    return { first, files, manifests, missing, others };
}
/** What all shards of a set have in common, by the names that a problem gives to it. */
function identityOf({ filePrefix, shards, manifest }) {
    return {
        'file prefix': filePrefix,
        'number of shards': shards,
        'format version': manifest.formatVersion,
        fingerprint: manifest.fingerprint,
        compression: manifest.compression,
        description: manifest.fixtureDigest,
    };
}
/** The largest group first, each in the order of its numbers. */
function groups(shards) {
    const byFixture = new Map();
    for (const shard of shards) {
        const key = JSON.stringify(identityOf(shard));
        const group = byFixture.get(key);
        if (group === undefined)
            byFixture.set(key, [shard]);
        else
            group.push(shard);
    }
    return [...byFixture.values()]
        .map((group) => group.sort((a, b) => a.shard - b.shard))
        .sort((a, b) => b.length - a.length);
}
/** The joint manifest vouches for shards that lost their own. */
function shard_set_filesOf(set, { shards, manifest }, { merged, names }) {
    const isSame = merged?.fixtureDigest === manifest.fixtureDigest && merged.files.length === shards;
    const files = new Map(isSame ? merged.files.entries() : []);
    for (const { shard, manifest } of set) {
        const [file] = manifest.files;
        if (file !== undefined && manifest.files.length === 1)
            files.set(shard, file);
    }
    return new Map([...files].filter(([, { file }]) => names.has(file)).sort(([a], [b]) => a - b));
}

;// CONCATENATED MODULE: ./src/fixture/join-shards.ts



/** Puts the shards of a folder together; undefined, and problems, unless they are one whole fixture. */
function joinShards(folder, onProblem) {
    const set = sortShards(folder);
    if (set === undefined)
        return undefined;
    const { first, files, manifests, others } = set;
    const problems = [
        ...others.map((group) => otherFixture(group, first)),
        ...missingShards(set, folder.path),
        ...wrongRanges(set),
        ...foreignFiles(set, folder),
    ];
    for (const problem of problems)
        onProblem(problem);
    return problems.length > 0 ? undefined : { files: [...files.values()], manifests, first };
}
function otherFixture(group, first) {
    const [other = first] = group;
    const wanted = identityOf(first);
    const [what = '', found] = Object.entries(identityOf(other)).find(([key, value]) => value !== wanted[key]) ?? [];
    const numbers = group.map(({ shard }) => shard);
    const list = `${JSON.stringify(other.filePrefix)}: ${shardList(numbers, other.shards)}`;
    return (0,base_problem/* error */.z3)('foreign-shards', undefined, `foreign shards of ${list}: their ${what} is ${found}, that of the others ${wanted[what]}`, 'run their jobs again with the inputs of the others, or remove their files and manifests');
}
function missingShards({ missing, others, first: { filePrefix, shards } }, folder) {
    // A number that another fixture holds is reported with it.
    const twins = others.flat().filter((other) => other.filePrefix === filePrefix && other.shards === shards);
    const taken = new Set(twins.map(({ shard }) => shard));
    const numbers = [...missing].filter((shard) => !taken.has(shard));
    if (numbers.length === 0)
        return [];
    const list = `${JSON.stringify(filePrefix)}: ${shardList(numbers, shards)}`;
    const fix = 'run their jobs again; to verify single shards, name their files in "path"';
    return [(0,base_problem/* error */.z3)('missing-shards', undefined, `missing shards of ${list}, in ${folder}`, fix)];
}
/** Shards that do not continue each other: of jobs whose layouts differed, or manifests that were changed. */
function wrongRanges({ files, missing, first: { shards, filePrefix, manifest } }) {
    let next = 0;
    const wrong = [...files].filter(([shard, { file, firstExample, examples }]) => {
        const expected = missing.has(shard - 1) ? firstExample : next;
        next = firstExample + examples;
        const name = shardOfFile(file);
        const isNamed = name?.shard === shard && name.shards === shards && name.filePrefix === filePrefix;
        const isLast = shard === shards - 1;
        return !isNamed || firstExample !== expected || (isLast && next !== manifest.examples);
    });
    if (wrong.length === 0)
        return [];
    const numbers = wrong.map(([shard]) => shard);
    const message = `shards of ${JSON.stringify(filePrefix)} that do not continue the ones before them: ${shardList(numbers, shards)}`;
    return [
        (0,base_problem/* error */.z3)('shards-not-consecutive', undefined, message, 'run the jobs of all shards with the same inputs'),
    ];
}
/** What a training's glob would read together with the set. */
function foreignFiles({ files, missing, others, first }, { names, merged }) {
    const explained = new Set([...files.values(), ...others.flat().flatMap(({ manifest }) => manifest.files)].map(({ file }) => file));
    const ofJoint = new Set(merged?.files.map(({ file }) => file));
    const foreign = [...names].filter((name) => {
        const number = shardOfFile(name);
        const isSuspect = ofJoint.has(name) || (number !== undefined && number.shards > 1);
        const isOfSet = number?.filePrefix === first.filePrefix && number.shards === first.shards;
        // The file of a shard that is missing only lacks its manifest.
        return isSuspect && !explained.has(name) && !(isOfSet && missing.has(number.shard));
    });
    if (foreign.length === 0)
        return [];
    const rest = foreign.length > 3 ? ` and ${foreign.length - 3} more` : '';
    const message = `foreign files beside the shards: ${foreign.slice(0, 3).join(', ')}${rest}`;
    return [(0,base_problem/* error */.z3)('foreign-files', undefined, message, 'remove them, or keep one fixture a folder')];
}

;// CONCATENATED MODULE: ./src/fixture/joint-manifest.ts




/**
 * What a single machine would have written as `manifest.json`: what every shard says of the fixture, all files, and
 * what was counted in all of them. Undefined only after an error was reported.
 */
function jointManifest(folder, { files, manifests }, 
/** By the name of a manifest, where it lies. */
paths, onProblem) {
    const contents = manifests.map((name) => fieldsOf(readJson(paths.get(name) ?? '')));
    const [first = {}] = contents;
    const counted = contents.map(({ features }) => (Array.isArray(features) ? features.map(fieldsOf) : []));
    try {
        const features = counted[0]?.map((feature, f) => joinFeature(feature, counted.map((list) => list[f] ?? {})));
        return formatManifest({ ...first, files, features });
    }
    catch (cause) {
        const message = `the statistics in the manifests of ${folder} cannot be put together: ${cause}`;
        onProblem((0,base_problem/* error */.z3)('statistics-not-mergeable', undefined, message, 'run the jobs again whose manifests were changed'));
        return undefined;
    }
}
/** A feature without partial statistics has those of all shards already: a joint manifest is read again. */
function joinFeature({ partial, ...feature }, shards) {
    const { kind } = feature;
    if (partial === undefined || (kind !== 'int64' && kind !== 'float' && kind !== 'bytes'))
        return feature;
    const partials = shards.map((shard) => shard['partial']).filter(isPartial);
    if (partials.length !== shards.length)
        throw new TypeError('a shard has none');
    return { ...feature, statistics: mergeStatistics(kind, partials) };
}
/** What a merge takes for granted; it sums up whatever the numbers are. */
function isPartial(value) {
    const { moments, elements, distinct } = fieldsOf(value);
    return (typeof moments === 'object' && Array.isArray(elements) && typeof fieldsOf(distinct)['hashes'] === 'string');
}

;// CONCATENATED MODULE: ./src/fixture/find-files.ts
/** Which files a verification reads, and what the manifests beside them say of each. */









const find_files_NOTHING = {
    paths: [],
    real: new Map(),
    manifest: undefined,
    manifestEntries: new Map(),
    intended: new Map(),
    merged: new Map(),
};
const find_files_JOINT = 'manifest.json';
const TFRECORD_NAME = /\.tfrecords?(\.gz|\.zz)?$/;
/**
 * The files that `paths` name. Of a folder these are the shards of many jobs, when they are complete; or those that
 * its manifest names; or else all that are called TFRecord. Nothing is read that `resolvePath` refuses.
 */
function findFiles(paths, resolvePath, onProblem) {
    const all = paths.map((path) => {
        const real = resolvePath(path);
        if (real === undefined)
            return find_files_NOTHING;
        const kind = pathKind(real);
        if (kind === 'folder')
            return filesIn(path, real, resolvePath, onProblem);
        if (kind === 'file')
            return fileAlone(path, resolvePath, onProblem);
        onProblem((0,base_problem/* error */.z3)('path-not-found', undefined, `${path} does not exist`, 'name files or folders in "path"'));
        return find_files_NOTHING;
    });
    const files = [...new Set(all.flatMap((found) => found.paths))];
    return {
        paths: files,
        real: new Map(files.map((path) => [path, resolvePath(path) ?? path])),
        manifest: all.find(({ manifest }) => manifest !== undefined)?.manifest,
        manifestEntries: new Map(all.flatMap(({ manifestEntries }) => [...manifestEntries])),
        intended: new Map(all.flatMap(({ intended }) => [...intended])),
        merged: new Map(all.flatMap(({ merged }) => [...merged])),
    };
}
function readManifests(folder, resolvePath, onProblem) {
    return findManifests(folder).flatMap((name) => {
        const real = resolvePath((0,external_node_path_namespaceObject.join)(folder, name));
        if (real === undefined)
            return [];
        if (entryKind(real) !== 'file') {
            onProblem((0,base_problem/* error */.z3)('not-a-regular-file', undefined, `${(0,external_node_path_namespaceObject.join)(folder, name)} is not a regular file`, 'remove it'));
            return [];
        }
        const content = readManifest(real);
        return content === undefined ? [] : [{ name, real, content }];
    });
}
function filesIn(folder, real, resolvePath, onProblem) {
    const manifests = readManifests(folder, resolvePath, onProblem);
    const merged = manifests.find(({ name }) => name === find_files_JOINT);
    const ofShards = manifests.filter((manifest) => manifest !== merged);
    if (ofShards.length > 0) {
        if (merged === undefined)
            checkForeignJoint(folder, resolvePath, onProblem);
        return shardsIn(folder, real, ofShards, merged, onProblem);
    }
    return merged === undefined ? unnamedFiles(folder, onProblem) : named(folder, merged, merged.content.files);
}
/** Only a manifest is replaced by the joint one. */
function checkForeignJoint(folder, resolvePath, onProblem) {
    const path = (0,external_node_path_namespaceObject.join)(folder, find_files_JOINT);
    const real = entryKind(path) === undefined ? undefined : resolvePath(path);
    if (real === undefined || entryKind(real) !== 'file')
        return;
    const message = `${path} exists and is not the manifest of a fixture`;
    onProblem((0,base_problem/* error */.z3)('foreign-manifest', undefined, message, 'remove it: the joint manifest is written there'));
}
function named(folder, { name, content }, files) {
    const manifestEntries = new Map(files.map((file) => [(0,external_node_path_namespaceObject.join)(folder, file.file), file]));
    const intended = new Map(files.map(({ file, firstExample }) => [(0,external_node_path_namespaceObject.join)(folder, file), intendedIn(content.edgeCases, firstExample)]));
    const manifest = { path: (0,external_node_path_namespaceObject.join)(folder, name), content };
    return { ...find_files_NOTHING, paths: [...manifestEntries.keys()], manifest, manifestEntries, intended };
}
function shardsIn(folder, real, manifests, merged, onProblem) {
    const shards = manifests.flatMap(({ name, content }) => {
        const number = shardOfManifest(name);
        return number === undefined ? [] : [{ name, ...number, manifest: content }];
    });
    const names = new Set(listNames(folder));
    const set = joinShards({ path: folder, names, shards, merged: merged?.content }, onProblem);
    if (set === undefined)
        return find_files_NOTHING;
    const { first, files } = set;
    const all = [...manifests, ...(merged === undefined ? [] : [merged])];
    const text = jointManifest(folder, set, new Map(all.map(({ name, real }) => [name, real])), onProblem);
    const found = named(folder, { name: find_files_JOINT, content: first.manifest }, files);
    return text === undefined ? find_files_NOTHING : { ...found, merged: new Map([[real, text]]) };
}
function unnamedFiles(folder, onProblem) {
    const names = listNames(folder).filter((name) => TFRECORD_NAME.test(name));
    const [unpublished] = findUnpublished(folder);
    if (unpublished !== undefined) {
        const message = `${folder} holds part of a fixture: the run that gave the files their names has not ended`;
        onProblem((0,base_problem/* error */.z3)('unfinished-fixture', undefined, message, 'generate it again, or wait for that run'));
    }
    else if (names.length === 0) {
        onProblem((0,base_problem/* error */.z3)('no-tfrecord-files', undefined, `${folder} holds no TFRecord file`, 'name the files in "path"'));
    }
    return { ...find_files_NOTHING, paths: names.map((name) => (0,external_node_path_namespaceObject.join)(folder, name)) };
}
/** A shard's own manifest is younger than a joint one, which may be of the fixture before. */
function fileAlone(path, resolvePath, onProblem) {
    const folder = (0,external_node_path_namespaceObject.dirname)(path);
    const manifest = readManifests(folder, resolvePath, onProblem).findLast(({ content }) => content.files.some(({ file }) => (0,external_node_path_namespaceObject.join)(folder, file) === path));
    if (manifest === undefined)
        return { ...find_files_NOTHING, paths: [path] };
    return named(folder, manifest, manifest.content.files.filter(({ file }) => (0,external_node_path_namespaceObject.join)(folder, file) === path));
}

;// CONCATENATED MODULE: ./src/workspace/readable.ts
/** Which files a verification may read: a folder of the workspace can hold links that lead to any file of the machine. */





/**
 * Resolves paths that must lie in the workspace, in the runner's temporary folder or in the output folder once links
 * are resolved. On a command line, where no stranger names paths, those of `free` that openly name another place are
 * allowed as well.
 */
function pathResolver(workspace, outputFolder, free, onProblem) {
    const named = [...workspace.named, ...workspace.roots, outputFolder];
    const elsewhere = free.filter((path) => !named.some((folder) => isInside(folder, path)));
    // Beside a file lies its manifest.
    const besides = elsewhere.filter((path) => pathKind(path) === 'file').map((path) => (0,external_node_path_namespaceObject.dirname)(path));
    const opened = [outputFolder, ...elsewhere, ...besides].flatMap((path) => realPath(path) ?? []);
    const allowed = { ...workspace, roots: [...workspace.roots, ...opened] };
    return (path) => {
        const real = realPath(path);
        if (real !== undefined && isAllowed(allowed, real))
            return real;
        if (real === undefined)
            onProblem((0,base_problem/* error */.z3)('outside-workspace', undefined, `${path} has a link in it that leads nowhere`, REMOVE));
        else
            onProblem((0,base_problem/* error */.z3)('outside-workspace', undefined, `${path} ${outside(workspace, path, real)}`, real === path ? MOVE : REMOVE));
        return undefined;
    };
}
const REMOVE = 'remove the link';
const MOVE = 'copy it inside, or name its folder in "output-dir"';

// EXTERNAL MODULE: ./src/verify/inspect.ts + 5 modules
var inspect = __nccwpck_require__(961);
// EXTERNAL MODULE: ./src/verify/summary.ts + 1 modules
var summary = __nccwpck_require__(256);
;// CONCATENATED MODULE: ./src/verify/sample.ts


/** Decoding takes many times as long as checking, so that is all there is looked at. */
const SAMPLED_BYTES = 4 * 2 ** 20;
function sampleValues(features) {
    const summaries = features.map(({ name, kind }) => ({ name, kind, ...(0,summary/* summarizer */.g)(kind) }));
    let rest = SAMPLED_BYTES;
    let examples = 0;
    return {
        add: (data) => {
            rest -= data.length;
            if (rest < 0)
                return;
            examples++;
            // What is damaged is reported by others.
            const example = (0,inspect/* tryDecode */.SA)(data, () => undefined);
            for (const { name, kind, add } of summaries) {
                const values = example.get(name);
                if (values?.kind === kind)
                    add(values);
            }
        },
        counted: () => {
            if (examples === 0)
                return [];
            return summaries.map(({ name, finish }) => ({ statistics: finish(name, examples).statistics }));
        },
    };
}

;// CONCATENATED MODULE: ./src/run/verify-existing.ts






/**
 * Checks the files against what the training reads, and against their manifests. Of shards that are good it writes
 * the joint manifest.
 * @throws {ProblemsError} with everything that is wrong
 */
async function verifyExisting({ paths, real, manifest, manifestEntries, intended, merged }, features, compression) {
    // The reader gives labels a default, and does not look at what it was not asked to read.
    const expected = expectedOf(features.map((feature) => ({ ...feature, mayBeAbsent: mayBeAbsent(feature) })));
    const isUnique = new Set(paths.map((path) => (0,external_node_path_namespaceObject.basename)(path))).size === paths.length;
    const nameOf = (path) => (isUnique ? (0,external_node_path_namespaceObject.basename)(path) : path);
    const files = paths.map((path) => {
        const records = manifestEntries.get(path)?.examples;
        const isIntended = intended.get(path) ?? (() => false);
        const file = { path: real.get(path) ?? path, name: nameOf(path), isIntended };
        return records === undefined ? file : { ...file, records };
    });
    const sample = sampleValues(features);
    const options = {
        compression: manifest?.content.compression ?? compression,
        allowUnexpected: true,
        onExample: sample.add,
    };
    const { files: verified, contentSha256, problems } = await verifyFiles(files, expected, options);
    const digests = new Map(paths.map((path) => [nameOf(path), manifestEntries.get(path)?.sha256]));
    const all = [...problems, ...differences(verified, digests)];
    if (all.length > 0 || contentSha256 === undefined)
        throw new base_problem/* ProblemsError */.FQ(all);
    for (const [folder, text] of merged)
        await replaceText((0,external_node_path_namespaceObject.join)(folder, 'manifest.json'), text);
    return { files: verified, contentSha256, counted: sample.counted() };
}
function mayBeAbsent({ role, length }) {
    return role === 'label' || length === 'variable';
}
/** `digests` are those that manifests give, by the name of the file. */
function differences(verified, digests) {
    return verified.flatMap(({ file, sha256 }) => {
        const wanted = digests.get(file);
        if (wanted === undefined || wanted === sha256)
            return [];
        const message = `${file}: its SHA-256 is ${sha256}, its manifest says ${wanted}`;
        return [
            (0,base_problem/* error */.z3)('digest-mismatch', undefined, message, 'it was changed after it was written: generate it again'),
        ];
    });
}

;// CONCATENATED MODULE: ./src/run/verify.ts









/** Reads files that exist and checks them against what the training reads; of shards it makes one fixture. */
async function verify(request, environment, stage) {
    stage.enter('read');
    const { result, warnings } = (0,base_problem/* collect */.Fo)((onProblem) => {
        const prepared = prepare(request, environment, onProblem);
        const { workspace, features } = prepared;
        const folder = workspace && outputFolder(request, prepared, workspace, environment, onProblem);
        if (workspace === undefined || features === undefined || folder === undefined)
            return undefined;
        const paths = request.path.length === 0 ? [folder] : request.path.map((path) => (0,external_node_path_namespaceObject.resolve)(workspace.folder, path));
        const free = environment.workspace === undefined ? paths : [];
        const resolvePath = pathResolver(workspace, folder, free, onProblem);
        return { existing: findFiles(paths, resolvePath, onProblem), features, prepared };
    });
    const { existing, features, prepared } = assertDefined(result);
    const { config, reportFile } = prepared;
    stage.enter('verify');
    const { files, contentSha256, counted } = await verifyExisting(existing, features, request.compression);
    const { paths, manifest } = existing;
    return {
        outputs: outputsOfVerify({
            files: files.map(({ records, bytes }, i) => ({ path: paths[i] ?? '', examples: records, bytes })),
            manifest: manifest && { path: manifest.path, fingerprint: manifest.content.fingerprint },
            contentSha256,
            globalBatchSize: config?.globalBatchSize.value,
        }),
        warnings,
        reportFile,
        features: features.map((feature, f) => ({ ...feature, ...counted[f] })),
        labels: [],
    };
}

;// CONCATENATED MODULE: ./src/run/run.ts
/** The program's table of contents: a request becomes a plan, the plan files, and the files are read back. */






















/** @throws {Refusal} with every problem found before anything was written, or in what was read */
async function run(request, environment, host) {
    const stage = { ...host, ...measurePhases() };
    const carryOut = request.mode === 'verify' ? verify : planAndGenerate;
    const done = await carryOut(request, environment, stage);
    const report = reportOf(request, environment, done);
    host.info(headline(report));
    host.info(stage.summary());
    if (done.reportFile !== undefined)
        await replaceText(done.reportFile, formatPage(report));
    return { outputs: done.outputs, warnings: done.warnings, report };
}
async function planAndGenerate(request, environment, stage) {
    stage.enter('read and plan');
    const { result, warnings } = (0,base_problem/* collect */.Fo)((onProblem) => planAndCheck(request, environment, stage, onProblem));
    const { planned, prepared, folder, lock } = assertDefined(result);
    const shardIndex = request['shard-index'];
    const fixtureDigest = {
        planned,
        folder,
        shardIndex,
        globalBatchSize: prepared.config?.globalBatchSize.value,
    };
    const { features } = planned.plan.data;
    sayPlan(planned, folder, stage);
    const written = request.mode === 'plan' ? undefined : await reuseOrGenerate(planned, folder, request, environment, stage);
    if (lock) {
        await replaceText(lock.path, lock.text);
        stage.info(`Locked in ${lock.path}`);
    }
    return {
        outputs: outputsOfRun({ ...fixtureDigest, written }),
        warnings,
        reportFile: prepared.reportFile,
        features: features.map((feature, f) => ({
            ...feature,
            values: describeValues(feature),
            ...written?.counted[f],
        })),
        labels: labelFacts(features),
    };
}
/** The planned fixture, found or made. */
async function reuseOrGenerate(planned, folder, request, { cores, memory }, stage) {
    const { clean, verify } = request;
    const shardIndex = request['shard-index'];
    if (!clean) {
        stage.enter('look');
        const reusable = await findReusable(planned, folder, shardIndex);
        if (reusable && 'found' in reusable)
            return { ...reusable.found, reused: true };
        if (reusable)
            stage.info(`The fixture that is there is replaced: ${reusable.why}`);
    }
    const threads = Math.min(cores, Math.floor(memory / memoryForExample(planned.plan.data)));
    const written = await generate(planned, { folder, shardIndex, clean, verify, cores: threads, ...stage });
    return { ...written, reused: false };
}
/** All that can be wrong is looked for, whatever has been found before it. */
function planAndCheck(request, environment, { info }, onProblem) {
    const prepared = prepare(request, environment, onProblem);
    const { workspace, config, features, spec } = prepared;
    const planned = features && makePlan(features, planOptionsOf(request, prepared), spec, onProblem);
    const folder = workspace && outputFolder(request, prepared, workspace, environment, onProblem);
    if (config && planned)
        checkReader(planned, config, onProblem);
    if (planned)
        checkRepeats(planned, onProblem);
    if (folder !== undefined && request.mode === 'generate') {
        if (planned)
            checkMemory(planned, features ?? [], environment.memory, onProblem);
        checkTempFolder(environment.temp, onProblem);
        checkOutputFolder(folder, planned ? run_filesOf(planned, request) : [], planned?.bytes ?? 0, onProblem);
    }
    if (!workspace || !features || !planned || folder === undefined)
        return undefined;
    const [file, update] = [request['lock-file'], request['update-lock']];
    const lock = checkLock(planned.plan.data, { file, update, workspace, features, info }, onProblem);
    return { prepared, planned, folder, lock };
}
function planOptionsOf(request, { config }) {
    const { seed, dataset, examples, shards, compression } = request;
    return {
        ...{ seed, dataset, examples, shards, compression },
        shardIndex: request['shard-index'],
        compressionLevel: request['compression-level'],
        filePrefix: request['file-prefix'],
        maxBytes: request['max-bytes'],
        globalBatchSize: config?.globalBatchSize.value,
        hints: {
            kept: new Map(config?.truncations.map(({ feature, keep }) => [feature, keep.value])),
            sampling: config?.sampling ?? new Map(),
            times: config?.times,
        },
    };
}
function run_filesOf({ plan, shards, broken }, request) {
    const files = shards.map((shard) => shardFile(plan.layout, shard));
    const brokenFiles = broken.map((what) => brokenFile(plan.layout, what));
    return [...files, ...brokenFiles, manifestFile(plan.layout, request['shard-index'])];
}
function sayPlan({ plan, shards, bytes }, folder, { group, debug }) {
    const { data, layout } = plan;
    const labels = data.features.filter(({ role }) => role === 'label').length;
    const what = `${formatCount(data.features.length, 'feature')} (${formatCount(labels, 'label')})`;
    group(`${what} from ${data.dataset}, seed ${data.seed}`, [
        `${formatCount(data.examples, 'example')} in ${formatCount(shards.length, 'file')} of ${layout.compression}`,
        `at most ${formatBytes(bytes)}, for ${folder}`,
    ]);
    for (const feature of data.features)
        debug(JSON.stringify(feature));
}


/***/ }),

/***/ 2450:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ exactRange),
/* harmony export */   l: () => (/* binding */ makeNumberReader)
/* harmony export */ });
/** Makes a reader whose memory grows to what it is given. */
function makeNumberReader() {
    let numbers = new Float64Array(0);
    let marks = new Int32Array(0);
    return (values, end) => {
        if (values.kind === 'float')
            return { numbers: values.values, marks: wordsOf(values.values) };
        if (numbers.length < end) {
            numbers = new Float64Array(end);
            marks = new Int32Array(end);
        }
        if (values.kind === 'int64')
            readIntegers(values.words, end, numbers, marks);
        else
            readSizes(values, end, numbers, marks);
        return { numbers, marks };
    };
}
function wordsOf({ buffer, byteOffset, length }) {
    return new Int32Array(buffer, byteOffset, length);
}
function readIntegers(words, end, numbers, marks) {
    for (let i = 0; i < end; i++) {
        const low = words[2 * i];
        const high = words[2 * i + 1];
        numbers[i] = high * 0x1_0000_0000 + (low >>> 0);
        marks[i] = low ^ Math.imul(high ^ (low >> 31), 0x9e3779b9);
    }
}
/** FNV-1a of the bytes. */
function readSizes({ data, stops }, end, numbers, marks) {
    let from = 0;
    for (let i = 0; i < end; i++) {
        const to = stops[i];
        let mark = 0x811c9dc5;
        for (let at = from; at < to; at++)
            mark = Math.imul(mark ^ data[at], 0x0100_0193);
        numbers[i] = to - from;
        marks[i] = mark;
        from = to;
    }
}
/** The smallest and the largest of the first `end` integers, to their last digit. */
function exactRange(words, end) {
    const integers = new BigInt64Array(words.buffer, words.byteOffset, end);
    let [min, max] = [integers[0] ?? 0n, integers[0] ?? 0n];
    for (const integer of integers) {
        if (integer < min)
            min = integer;
        if (integer > max)
            max = integer;
    }
    return { min, max };
}


/***/ }),

/***/ 4374:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ histogramOf),
/* harmony export */   DZ: () => (/* binding */ coverRange),
/* harmony export */   O8: () => (/* binding */ makeCells),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   wf: () => (/* binding */ countInCells)
/* harmony export */ });
const INTEGERS = { step: 1, digits: 2 ** 52 };
const FLOATS = { step: 2 ** -149, digits: 2 ** 24 };
const CELLS = 512;
const BINS = 10;
function makeCells(integers) {
    const precision = integers ? INTEGERS : FLOATS;
    return { width: precision.step, first: 0, counts: new Float64Array(0), precision };
}
/**
 * Makes room for values from `min` to `max`, which must cover what has been counted before. Cells only ever double
 * their width, and no sooner than the range asks for it: so in the end they are the same whatever came first.
 */
function coverRange(cells, min, max) {
    const { precision, counts, first } = cells;
    const largest = Math.max(-min, max);
    let width = Math.max(cells.width, powerBelow((max - min) / CELLS), powerBelow(largest / precision.digits));
    while (Math.floor(max / width) - Math.floor(min / width) >= CELLS || largest / width >= precision.digits)
        width *= 2;
    const [low, high] = [Math.floor(min / width), Math.floor(max / width)];
    if (width === cells.width && counts.length > 0 && low >= first && high < first + CELLS)
        return;
    const before = { width: cells.width, first, counts };
    Object.assign(cells, { width, first: low, counts: new Float64Array(CELLS) });
    addCounts(cells, before);
}
/** A power of two that is surely less, and not by much; 0 of 0. */
function powerBelow(value) {
    return value === 0 ? 0 : 2 ** (Math.floor(Math.log2(value)) - 2);
}
/** Adds the counts of cells that are no wider, over a range that is covered. */
function addCounts({ width, first, counts }, other) {
    const ratio = other.width / width;
    for (let i = 0; i < other.counts.length; i++) {
        const count = other.counts[i];
        if (count > 0)
            counts[Math.floor((other.first + i) * ratio) - first] += count;
    }
}
/** Counts finite `values` up to `end`; all must lie in the range that is covered. Measured: 3 to 4 ns a value. */
function countInCells({ width, first, counts }, values, end) {
    const scale = 1 / width;
    for (let i = 0; i < end; i++)
        counts[(Math.floor(values[i] * scale) - first) | 0]++;
}
/** Up to ten bins of cells, as equal as they go; each of a few integers gets its own. */
function histogramOf({ width, first, counts }) {
    let from = 0;
    while (counts[from] === 0)
        from++;
    let to = counts.length;
    while (to > from && counts[to - 1] === 0)
        to--;
    const size = to - from;
    const bins = Math.min(BINS, size);
    const borders = Array.from({ length: bins + 1 }, (_, i) => from + Math.round((i * size) / bins));
    return {
        edges: borders.map((border) => (first + border) * width),
        counts: borders.slice(1).map((border, i) => sum(counts, borders[i], border)),
    };
}
function sum(counts, from, to) {
    let total = 0;
    for (let i = from; i < to; i++)
        total += counts[i];
    return total;
}


/***/ }),

/***/ 4931:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ countDistinct),
/* harmony export */   Yx: () => (/* binding */ addDistinct),
/* harmony export */   cA: () => (/* binding */ addMarks),
/* harmony export */   hR: () => (/* binding */ makeDistinct)
/* harmony export */ });
const MAX_KEPT = 1024;
const RECENT_BITS = 8;
function makeDistinct() {
    return { hashes: new Set(), mask: 0, recent: new Int32Array(2 ** RECENT_BITS) };
}
/** Takes in the values that `marks` stand for, up to `end`: equal values have equal marks, others differ. */
function addMarks(distinct, marks, end) {
    const { recent } = distinct;
    let { mask } = distinct;
    for (let i = 0; i < end; i++) {
        const hash = mix(marks[i]);
        if ((hash & mask) !== 0)
            continue;
        const slot = hash >>> (32 - RECENT_BITS);
        // A slot holds 0 at first.
        if (recent[slot] === hash && hash !== 0)
            continue;
        recent[slot] = hash;
        addHash(distinct, hash);
        mask = distinct.mask;
    }
}
function addHash(distinct, hash) {
    const { hashes } = distinct;
    hashes.add(hash);
    while (hashes.size > MAX_KEPT)
        keepOnly(distinct, 2 * distinct.mask + 1);
}
function keepOnly(distinct, mask) {
    distinct.mask = mask;
    for (const hash of distinct.hashes)
        if ((hash & mask) !== 0)
            distinct.hashes.delete(hash);
}
/** Takes in what another has kept. */
function addDistinct(distinct, { hashes, mask }) {
    keepOnly(distinct, distinct.mask | mask);
    for (const hash of hashes)
        if ((hash & distinct.mask) === 0)
            addHash(distinct, hash);
}
function countDistinct({ hashes, mask }) {
    return { count: hashes.size * (mask + 1), exact: mask === 0 };
}
/** A permutation of the words (skeeto/hash-prospector), so that different marks have different hashes. */
function mix(mark) {
    let x = Math.imul(mark ^ (mark >>> 16), 0x21f0aaad);
    x = Math.imul(x ^ (x >>> 15), 0xd35a2d97 | 0);
    return x ^ (x >>> 15);
}


/***/ }),

/***/ 7622:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ canonicalSum),
/* harmony export */   OR: () => (/* binding */ roundSum),
/* harmony export */   Sk: () => (/* binding */ addExactly)
/* harmony export */ });
/** Adds a finite term, exactly. */
function addExactly(sum, term) {
    let large = term;
    let used = 0;
    for (let i = 0; i < sum.length; i++) {
        const part = sum[i];
        const total = large + part;
        const lost = Math.abs(large) < Math.abs(part) ? large - (total - part) : part - (total - large);
        if (lost !== 0)
            sum[used++] = lost;
        large = total;
    }
    sum[used++] = large;
    if (sum.length > used)
        sum.length = used;
}
/** The double nearest to the sum, of two equally near ones the even. */
function roundSum(sum) {
    let at = sum.length - 1;
    // The sum of nothing, and of -0, is 0.
    let nearest = 0 + (sum[at] ?? 0);
    let lost = 0;
    while (at > 0 && lost === 0) {
        const before = nearest;
        const part = sum[--at];
        nearest = before + part;
        lost = part - (nearest - before);
    }
    // Half-way between two doubles, the parts below decide; without them the addition above has rounded to even.
    const below = sum[at - 1] ?? 0;
    const further = nearest + 2 * lost;
    return at > 0 && lost < 0 === below < 0 && further - nearest === 2 * lost ? further : nearest;
}
/** The same sum in the parts that follow from its value alone: each is the double nearest to what those after it leave. */
function canonicalSum(sum) {
    const rest = [...sum];
    const parts = [];
    for (let part = roundSum(rest); part !== 0; part = roundSum(rest)) {
        parts.unshift(part);
        addExactly(rest, -part);
    }
    return parts;
}


/***/ }),

/***/ 2970:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ addGroup),
/* harmony export */   Pl: () => (/* binding */ addMoments),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   sN: () => (/* binding */ makeMoments),
/* harmony export */   yh: () => (/* binding */ standardDeviationOf)
/* harmony export */ });
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7622);

function makeMoments() {
    return { count: 0, sum: [], squares: [] };
}
/** Adds the values of an example: how many, their sum, and the sum of the squares of their distances from their mean. */
function addGroup(moments, count, sum, distances) {
    moments.count += count;
    (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .addExactly */ .Sk)(moments.sum, sum);
    if (distances !== 0)
        (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .addExactly */ .Sk)(moments.squares, distances);
    addProduct(moments.squares, sum, sum, count);
}
/** Adds what other moments hold. */
function addMoments(moments, { count, sum, squares }) {
    moments.count += count;
    for (const part of sum)
        (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .addExactly */ .Sk)(moments.sum, part);
    for (const part of squares)
        (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .addExactly */ .Sk)(moments.squares, part);
}
function meanOf({ count, sum }) {
    return (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .roundSum */ .OR)(sum) / count;
}
/** Of the values as the whole population: NumPy's default. */
function standardDeviationOf({ count, sum, squares }) {
    const total = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .roundSum */ .OR)(sum);
    const rest = [...sum];
    (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .addExactly */ .Sk)(rest, -total);
    const distances = [...squares];
    addProduct(distances, -total, total, count);
    addProduct(distances, -2 * total, (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .roundSum */ .OR)(rest), count);
    return Math.sqrt(Math.max(0, (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .roundSum */ .OR)(distances)) / count);
}
/** Adds `a * b / divisor` as the sum of two doubles. */
function addProduct(sum, a, b, divisor) {
    const product = a * b;
    const quotient = product / divisor;
    (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .addExactly */ .Sk)(sum, quotient);
    const back = quotient * divisor;
    const rest = product - back - roundingOf(quotient, divisor, back) + roundingOf(a, b, product);
    if (rest !== 0)
        (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .addExactly */ .Sk)(sum, rest / divisor);
}
/** What `product`, the rounded product of `a` and `b`, has lost (Dekker 1971). */
function roundingOf(a, b, product) {
    const [aHigh, bHigh] = [highHalf(a), highHalf(b)];
    const [aLow, bLow] = [a - aHigh, b - bHigh];
    return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}
function highHalf(x) {
    const shifted = 0x8000001 * x;
    return shifted - (shifted - x);
}


/***/ }),

/***/ 8592:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ statisticsOf)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4374);
/* harmony import */ var _distinct_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4931);
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7622);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2970);




/** The figures of a tally: equal for equal data, in whatever order and groups it was counted. */
function statisticsOf(tally) {
    const { examples, absent, nans, infinities, zeros, moments, distinct, cells } = tally;
    const counts = { examples, absent, count: moments.count + nans + infinities, nans, infinities };
    const rest = { zeros, distinct: (0,_distinct_js__WEBPACK_IMPORTED_MODULE_1__/* .countDistinct */ .IV)(distinct) };
    if (moments.count === 0)
        return { ...counts, ...rest };
    const elements = tally.elements.filter(({ count }) => count > 0);
    return {
        ...counts,
        ...rangeOf(tally),
        mean: (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .meanOf */ .hm)(moments),
        stddev: (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .standardDeviationOf */ .yh)(moments),
        ...rest,
        histogram: (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .histogramOf */ .AJ)(cells),
        ...(elements.length > 0 && { elements: meansOf(elements) }),
    };
}
function meansOf(elements) {
    return {
        indices: elements.map(({ index }) => index),
        means: elements.map(({ count, sum }) => (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .roundSum */ .OR)(sum) / count),
    };
}
function rangeOf({ range: { min, max }, exact }) {
    return {
        // Which of -0 and 0 comes first is no matter of the values.
        min: exact && !Number.isSafeInteger(min) ? String(exact.min) : min + 0,
        max: exact && !Number.isSafeInteger(max) ? String(exact.max) : max + 0,
    };
}


/***/ }),

/***/ 877:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ makeTally),
/* harmony export */   ml: () => (/* binding */ addValues),
/* harmony export */   oP: () => (/* binding */ widen)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2450);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4374);
/* harmony import */ var _distinct_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4931);
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7622);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2970);





/** `indices` are the elements that get a mean of their own. */
function makeTally(kind, indices) {
    return {
        ...{ examples: 0, absent: 0, zeros: 0, nans: 0, infinities: 0, exact: undefined },
        range: { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY },
        moments: (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .makeMoments */ .sN)(),
        elements: indices.map((index) => ({ index, count: 0, sum: [] })),
        cells: (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .makeCells */ .O8)(kind !== 'float'),
        distinct: (0,_distinct_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDistinct */ .hR)(),
    };
}
/** Counts the values of the next `examples`. */
function addValues(tally, read, values, examples) {
    const { ends, absent } = values;
    const end = ends[examples - 1] ?? 0;
    const numbers = read(values, end);
    const others = tally.nans + tally.infinities;
    tally.examples += examples;
    let from = 0;
    for (let i = 0; i < examples; i++) {
        const to = ends[i];
        if (to > from)
            addExample(tally, numbers.numbers, from, to);
        else if (absent !== undefined && absent[i] !== 0)
            tally.absent++;
        if (tally.elements.length > 0)
            addElements(tally.elements, numbers.numbers, from, to);
        from = to;
    }
    const areFinite = tally.nans + tally.infinities === others;
    if (end > 0)
        addBlock(tally, values, numbers, end, areFinite);
}
/** Measured: 2 to 3 ns a value. */
function addExample(tally, numbers, from, to) {
    const { range } = tally;
    const origin = numbers[from];
    let [sum, squares] = [0, 0];
    let { min, max } = range;
    for (let at = from; at < to; at++) {
        const value = numbers[at];
        const distance = value - origin;
        sum += distance;
        squares += distance * distance;
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    if (!Number.isFinite(sum)) {
        addWithoutOthers(tally, numbers.subarray(from, to));
        return;
    }
    const count = to - from;
    range.min = min;
    range.max = max;
    (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .addGroup */ .$)(tally.moments, count, count * origin + sum, squares - (sum * sum) / count);
}
/** NaN and the infinities show in the sum, so that only examples with one of them pay for the search. */
function addWithoutOthers(tally, values) {
    const finite = Float64Array.from(values).filter(Number.isFinite);
    let nans = 0;
    for (const value of values)
        if (Number.isNaN(value))
            nans++;
    tally.nans += nans;
    tally.infinities += values.length - finite.length - nans;
    if (finite.length > 0)
        addExample(tally, finite, 0, finite.length);
}
function addElements(elements, numbers, from, to) {
    for (const element of elements) {
        const value = from + element.index < to ? numbers[from + element.index] : Number.NaN;
        if (!Number.isFinite(value))
            continue;
        element.count++;
        (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .addExactly */ .Sk)(element.sum, value);
    }
}
/** What a whole block is faster at than its examples one by one. */
function addBlock(tally, values, { numbers, marks }, end, areFinite) {
    const { range, cells, distinct } = tally;
    const finite = areFinite ? numbers : numbers.subarray(0, end).filter(Number.isFinite);
    const count = areFinite ? end : finite.length;
    if (count > 0) {
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .coverRange */ .DZ)(cells, range.min, range.max);
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .countInCells */ .wf)(cells, finite, count);
    }
    if (range.min <= 0 && range.max >= 0)
        tally.zeros += countZeros(finite, count);
    (0,_distinct_js__WEBPACK_IMPORTED_MODULE_2__/* .addMarks */ .cA)(distinct, marks, end);
    const isRounded = range.min < Number.MIN_SAFE_INTEGER || range.max > Number.MAX_SAFE_INTEGER;
    if (values.kind === 'int64' && isRounded)
        widen(tally, (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .exactRange */ .V)(values.words, end));
}
function countZeros(numbers, end) {
    let zeros = 0;
    for (let i = 0; i < end; i++)
        if (numbers[i] === 0)
            zeros++;
    return zeros;
}
/** Holds for an end of the range that is beyond 2^53: what came before then lies within. */
function widen(tally, { min, max }) {
    const before = tally.exact ?? { min, max };
    tally.exact = { min: before.min < min ? before.min : min, max: before.max > max ? before.max : max };
}


/***/ }),

/***/ 3728:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZJ: () => (/* binding */ recordPlace),
/* harmony export */   Zl: () => (/* binding */ damageProblem),
/* harmony export */   ib: () => (/* binding */ CorruptionError)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8414);

/** Why a file cannot be read on, thrown where it is noticed; `damageProblem` adds the file and the record. */
class CorruptionError extends Error {
    origin;
    offset;
    fix;
    constructor(origin, offset, found, fix = '') {
        super(found);
        this.name = 'Damage';
        this.origin = origin;
        this.offset = offset;
        this.fix = fix;
    }
}
/** `FILE: record N (byte B): …`, or `FILE: byte B, after N records: …` for what lies outside of records. */
function damageProblem(file, records, compressed, damage) {
    const { origin, offset, message, fix } = damage;
    if (origin === 'stream')
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('corrupt-record', undefined, `${recordPlace(file, records, offset, compressed)}: ${message}`, fix);
    const after = records === 0 ? '' : `, after ${count(records, 'record')}`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('corrupt-file', undefined, `${file}: byte ${offset}${after}: ${message}`, fix);
}
/** Names a record by its index and the offset at which its header starts. */
function recordPlace(file, record, offset, compressed) {
    return `${file}: record ${record} (byte ${offset}${compressed ? ' uncompressed' : ''})`;
}
/** `1 record`, `2 records`. */
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 961:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  aS: () => (/* reexport */ formatInspection),
  Xp: () => (/* binding */ inspectFile),
  qp: () => (/* binding */ recordAsJson),
  SA: () => (/* binding */ tryDecode)
});

// EXTERNAL MODULE: ./src/base/problem.ts
var problem = __nccwpck_require__(8414);
// EXTERNAL MODULE: ./src/verify/corruption.ts
var corruption = __nccwpck_require__(3728);
// EXTERNAL MODULE: ./src/verify/varint.ts
var varint = __nccwpck_require__(9455);
// EXTERNAL MODULE: ./src/verify/wire.ts
var wire = __nccwpck_require__(1112);
;// CONCATENATED MODULE: ./src/verify/decode-example.ts


/**
 * The features of a serialized example in their order; undefined stands for a feature whose kind is unset. Of a
 * name that comes twice the last one counts, as for protobuf.
 * @throws {Damage} where it is no `tf.train.Example`
 */
function decodeExample(data) {
    const features = new Map();
    let current;
    (0,wire/* walkExample */.o)(data, {
        list: (kind) => {
            if (current?.kind !== kind)
                current = noValues(kind);
        },
        values: (_, start, end) => append(current, data, start, end),
        entry: (keyStart, keyEnd) => {
            features.set(data.toString('utf8', keyStart, keyEnd), current);
            current = undefined;
        },
    });
    return features;
}
function noValues(kind) {
    switch (kind) {
        case 'int64':
            return { kind, values: [] };
        case 'float':
            return { kind, values: [] };
        case 'bytes':
            return { kind, values: [] };
    }
}
function append(list, data, start, end) {
    if (list?.kind === 'bytes')
        list.values.push(data.subarray(start, end));
    if (list?.kind === 'int64')
        appendIntegers(list.values, data, start, end);
    if (list?.kind === 'float')
        appendFloats(list.values, data, start, end);
}
function appendFloats(values, data, start, end) {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    for (let at = start; at < end; at += 4)
        values.push(view.getFloat32(at, true));
}
function appendIntegers(values, data, start, end) {
    (0,varint/* countVarints */.r)(data, start, end); // For its checks.
    for (let first = start; first < end;) {
        let last = first;
        while (data.readUInt8(last) >= 0x80)
            last++;
        values.push(last - first < 7 ? shortVarint(data, first, last) : longVarint(data, first, last));
        first = last + 1;
    }
}
/** Up to seven bytes, 49 bits: exact in a number, and never negative. */
function shortVarint(data, first, last) {
    let value = 0;
    for (let at = last; at >= first; at--)
        value = value * 128 + (data.readUInt8(at) & 0x7f);
    return value;
}
function longVarint(data, first, last) {
    let bits = 0n;
    for (let at = last; at >= first; at--)
        bits = (bits << 7n) | BigInt(data.readUInt8(at) & 0x7f);
    const value = BigInt.asIntN(64, bits);
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./src/verify/example-json.ts

/**
 * An example as JSON, a feature a line: `{"name": {"int64": […]}}`. Integers keep every digit, floats have the
 * fewest that give the same float32; NaN and infinities are strings; bytes are a string where they are UTF-8, else
 * `{"base64": "…"}`.
 */
function exampleAsJson(example) {
    const lines = [...example].map(([name, values]) => `  ${JSON.stringify(name)}: ${valuesAsJson(values)}`);
    return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
}
function valuesAsJson(feature) {
    return feature === undefined
        ? '{}'
        : `{${JSON.stringify(feature.kind)}: [${example_json_elements(feature).join(', ')}]}`;
}
function example_json_elements(feature) {
    switch (feature.kind) {
        case 'int64':
            return feature.values.map(String);
        case 'float':
            return feature.values.map((value) => (Number.isFinite(value) ? float32Text(value) : `"${value}"`));
        case 'bytes':
            return feature.values.map(bytesAsJson);
    }
}
function bytesAsJson(bytes) {
    return (0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? JSON.stringify(bytes.toString()) : `{"base64": "${bytes.toString('base64')}"}`;
}
/** A finite float32 in decimal with the fewest digits that give it back. */
function float32Text(value) {
    if (Object.is(value, -0))
        return '-0.0';
    for (let digits = 1; digits < 9; digits++) {
        const short = Number(value.toPrecision(digits));
        if (Math.fround(short) === value)
            return String(short);
    }
    // Nine digits tell any two float32 apart (IEEE 754).
    return String(Number(value.toPrecision(9)));
}

// EXTERNAL MODULE: ./src/verify/read-records.ts + 6 modules
var read_records = __nccwpck_require__(4469);
// EXTERNAL MODULE: ./src/verify/summary.ts + 1 modules
var summary = __nccwpck_require__(256);
// EXTERNAL MODULE: ./src/base/one-line.ts
var one_line = __nccwpck_require__(9880);
;// CONCATENATED MODULE: ./src/statistics/sparkline.ts
const BLOCKS = '▁▂▃▄▅▆▇█';
/** One character a bin, its height in proportion to the largest; a dot where there is nothing. */
function drawBins(bins) {
    const largest = Math.max(...bins);
    return bins.map((n) => (n === 0 ? '·' : BLOCKS[Math.ceil((n / largest) * BLOCKS.length) - 1])).join('');
}

;// CONCATENATED MODULE: ./src/verify/describe.ts





const COLUMNS = 100;
const HEAD = ['feature', 'kind', 'values', 'absent', 'min', 'max', 'mean', 'distribution'];
/** What a file holds, as lines to read: aligned, and in 100 columns unless single cells are wider. */
function formatInspection({ file, records, content, features, problems }) {
    const lines = [`${file}: ${(0,corruption/* count */.U9)(records, 'record')}${content ? `, ${sizes(content)}` : ''}`];
    if (content)
        lines.push(`sha256          ${content.sha256}`, `content sha256  ${content.contentSha256}`);
    if (features.length > 0)
        lines.push('', ...table(features));
    if (problems.length > 0)
        lines.push('', ...problems.map(problem/* formatProblem */.Vw));
    return lines;
}
function sizes({ compression, bytes, contentBytes }) {
    if (compression === 'none')
        return `${bytes} bytes, not compressed`;
    return `${bytes} bytes, ${contentBytes} without ${compression}`;
}
/** A line a feature, or two where the names leave no room beside them. */
function table(features) {
    // As a terminal shows them, so that their widths are known.
    const rows = [HEAD, ...features.map((feature) => cells(feature).map(one_line/* oneLine */.T))];
    const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const isNarrow = widths.reduce((sum, width) => sum + width + 2, -2) <= COLUMNS;
    return rows.flatMap(([name = '', ...rest]) => {
        const values = rest.map((cell, column) => cell.padEnd(widths[column + 1] ?? 0)).join('  ');
        return isNarrow
            ? [`${name.padEnd(widths[0] ?? 0)}  ${values}`.trimEnd()]
            : [name, `  ${values}`.trimEnd()];
    });
}
function cells({ name, kind, length, statistics, sample }) {
    const values = length.min === length.max ? `${length.min}` : `${length.min}-${length.max}`;
    const rest = kind === 'bytes' ? bytesCells(statistics, sample) : numberCells(statistics);
    return [name, kind, values, `${statistics.absent}`, ...rest];
}
function numberCells({ min, max, mean, histogram, nans, infinities }) {
    const bins = drawBins(histogram?.counts ?? []);
    const notes = [bins, nans > 0 ? `${nans} NaN` : '', infinities > 0 ? `${infinities} inf` : ''];
    return [describe_short(min), describe_short(max), describe_short(mean), notes.filter((note) => note !== '').join(', ')];
}
/** Integers in full, other numbers with six digits. */
function describe_short(value) {
    if (value === undefined)
        return '';
    return typeof value === 'string' || Number.isSafeInteger(value)
        ? `${value}`
        : `${Number(value.toPrecision(6))}`;
}
function bytesCells({ min, max }, sample) {
    if (sample === undefined)
        return ['', '', '', ''];
    const range = min === max ? (0,corruption/* count */.U9)(Number(min), 'byte') : `${min}-${max} bytes`;
    return ['', '', '', `${range}, ${quote(sample)}`];
}
const SAMPLE = 16;
function quote(sample) {
    const text = sample.toString();
    // A sample may end within a character: that alone makes its last one a replacement character.
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(sample) && text.slice(0, -1).includes('\ufffd')) {
        return `0x${sample.toString('hex').slice(0, SAMPLE)}${2 * sample.length > SAMPLE ? '…' : ''}`;
    }
    return `${JSON.stringify(text.slice(0, SAMPLE))}${text.length > SAMPLE ? '…' : ''}`;
}

;// CONCATENATED MODULE: ./src/verify/inspect.ts







/** Reads any TFRecord file once, in constant memory, and sums up what its examples hold. The path may be a link. */
async function inspectFile(path) {
    const features = new Map();
    const problems = [];
    let records = 0;
    function add(name, values) {
        const key = `${values.kind} ${name}`;
        const feature = features.get(key) ?? { name, ...(0,summary/* summarizer */.g)(values.kind) };
        features.set(key, feature);
        feature.add(values);
    }
    const onRecord = (_, offset, data) => {
        const example = tryDecode(data, (damage) => {
            if (problems.length === 0)
                problems.push(noExample(path, records, offset, damage));
        });
        for (const [name, values] of example)
            if (values !== undefined)
                add(name, values);
        records++;
    };
    const content = await (0,read_records/* readRecords */.T)(path, { compression: 'detect', followsLinks: true, onRecord }).catch((refusal) => {
        // A file of which nothing could be read is refused; of one that breaks off, the start is worth seeing.
        if (!(refusal instanceof problem/* ProblemsError */.FQ) || records === 0)
            throw refusal;
        problems.push(...refusal.problems);
        return undefined;
    });
    const summaries = [...features.values()].map(({ name, finish }) => finish(name, records));
    summaries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    return { file: path, records, content, features: summaries, problems };
}
/** The features of an example; none where it is none, which is reported. */
function tryDecode(data, report) {
    try {
        return decodeExample(data);
    }
    catch (damage) {
        if (!(damage instanceof corruption/* CorruptionError */.ib))
            throw damage;
        report(damage);
        return new Map();
    }
}
function noExample(path, record, offset, { message, offset: at, fix }) {
    return (0,problem/* error */.z3)('corrupt-record', undefined, `${(0,corruption/* recordPlace */.ZJ)(path, record, offset, true)}: ${message}, at byte ${at} of the record`, fix);
}
/**
 * The example in record `index` (from 0) as JSON, exact to the last digit of its integers.
 * @throws {ProblemsError} when there is no such record, or it is no example
 */
async function recordAsJson(path, index) {
    let json;
    const onRecord = (at, offset, data) => {
        if (at !== index)
            return undefined;
        const refuse = (damage) => {
            throw new problem/* ProblemsError */.FQ([noExample(path, at, offset, damage)]);
        };
        json = exampleAsJson(tryDecode(data, refuse));
        return 'stop';
    };
    const read = await (0,read_records/* readRecords */.T)(path, { compression: 'detect', followsLinks: true, onRecord });
    if (json !== undefined)
        return json;
    const records = read?.records ?? 0;
    const fix = records === 0 ? '' : `choose one from 0 to ${records - 1}`;
    throw new problem/* ProblemsError */.FQ([
        (0,problem/* error */.z3)('no-such-record', undefined, `${path}: no record ${index}: the file holds ${(0,corruption/* count */.U9)(records, 'record')}`, fix),
    ]);
}


/***/ }),

/***/ 4469:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./src/base/problem.ts
var base_problem = __nccwpck_require__(8414);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: ./src/verify/corruption.ts
var corruption = __nccwpck_require__(3728);
// EXTERNAL MODULE: ./node_modules/crc-32/crc32c.js
var crc32c = __nccwpck_require__(2782);
var crc32c_default = /*#__PURE__*/__nccwpck_require__.n(crc32c);
;// CONCATENATED MODULE: ./src/verify/frame-crc.ts


/** Bytes before the data of a record: u64 length, u32 masked CRC-32C of it. */
const HEADER_BYTES = 12;
/** Bytes after the data: u32 masked CRC-32C of it. */
const FOOTER_BYTES = 4;
/** CRC-32C as TFRecord stores it: rotated right by 15 bits, plus a constant. */
function maskedCrc(bytes) {
    return mask(crc32c_default().buf(bytes));
}
function mask(crc) {
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
/** The data length that a record header holds, or undefined where its CRC does not fit; exact below 2^53. */
function recordLength(header) {
    if (header.length < HEADER_BYTES)
        return undefined;
    if (maskedCrc(header.subarray(0, 8)) !== header.readUInt32LE(8))
        return undefined;
    return header.readUInt32LE(0) + header.readUInt32LE(4) * 2 ** 32;
}
/** Why the length of a header and its CRC may disagree, with the fix. */
function lengthCause(header) {
    if (header.subarray(0, HEADER_BYTES).every((byte) => byte === 0)) {
        return ['there are only zeros here: space that was reserved and never written', REWRITE];
    }
    const flipped = flippedBit(header);
    if (flipped !== undefined)
        return [`bit ${flipped % 8} of byte ${flipped >>> 3} of its header is flipped`, COPY];
    return (crcCause(header.subarray(0, 8), header.readUInt32LE(8)) ?? [
        'no record starts here: bytes before it were lost, added or changed, or the file is no TFRecord',
        COPY,
    ]);
}
/** Why the data of a record and their CRC may disagree, with the fix. */
function dataCause(data, stored) {
    return crcCause(data, stored) ?? ['the data or the CRC were changed after they were written', COPY];
}
const COPY = 'copy the file again from where it is whole, or generate it again';
const REWRITE = 'generate the file again';
function crcCause(bytes, stored) {
    const fix = 'mend the program that wrote it';
    if (crc32c_default().buf(bytes) >>> 0 === stored)
        return ['the CRC is not masked as TFRecord wants it', fix];
    if ((0,external_node_zlib_.crc32)(bytes) === stored || mask((0,external_node_zlib_.crc32)(bytes)) === stored) {
        return ['the CRC is CRC-32, where TFRecord wants CRC-32C (Castagnoli)', fix];
    }
    return undefined;
}
/** The one bit of a header that, turned back, makes length and CRC agree, counted from its first byte. */
function flippedBit(header) {
    const copy = Buffer.from(header.subarray(0, HEADER_BYTES));
    for (let bit = 0; bit < 8 * HEADER_BYTES; bit++) {
        const [at, turn] = [bit >>> 3, 1 << (bit & 7)];
        copy.writeUInt8(copy.readUInt8(at) ^ turn, at);
        if (recordLength(copy) !== undefined)
            return bit;
        copy.writeUInt8(copy.readUInt8(at) ^ turn, at);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/verify/sniff.ts


/** The first two bytes of a gzip member (RFC 1952, 2.3.1). */
function hasGzipMagic(start) {
    return start[0] === 0x1f && start[1] === 0x8b;
}
/** The two-byte header of a zlib stream: method 8, window of at most 32 KiB, divisible by 31 (RFC 1950, 2.2). */
function hasZlibHeader(start) {
    const [cmf, flags] = [start[0] ?? 0, start[1] ?? 0];
    return (cmf & 0x0f) === 8 && cmf >>> 4 <= 7 && ((cmf << 8) | flags) % 31 === 0;
}
/** How a TFRecord file that starts with these bytes is compressed; undefined where they tell nothing. */
function sniff(start) {
    // First, because a valid length CRC is chance once in 2^32, and a record of 35,615 bytes starts as gzip does.
    if (recordLength(start) !== undefined)
        return 'none';
    if (hasGzipMagic(start))
        return 'gzip';
    return hasZlibHeader(start) && inflatesToRecords(start) ? 'zlib' : undefined;
}
/** One pair of bytes in a thousand looks like a zlib header: only the content tells. */
function inflatesToRecords(start) {
    try {
        const content = (0,external_node_zlib_.inflateSync)(start, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
        return content.length === 0 || recordLength(content) !== undefined;
    }
    catch {
        return false;
    }
}
// The first four bytes alone could be the length of a record whose header is damaged; bytes 4 to 7 of that are zero.
const FOREIGN = [
    [
        /^version https:\/\/git-lfs/,
        'a Git LFS pointer in place of the file',
        'check out with "lfs: true", or run "git lfs pull"',
    ],
    [
        /^.\xef\xbf\xbd/s,
        'a gzip file that was read and written as text',
        'copy it again as binary (in .gitattributes: "*.gz binary")',
    ],
    [/^PK[^ -~]{2}/, 'a zip archive', 'unpack it first'],
    [
        /^\x28\xb5\x2f\xfd/,
        'zstd-compressed',
        'write it with gzip, zlib or no compression, which TensorFlow reads',
    ],
    [/^BZh\d1AY/, 'bzip2-compressed', 'write it with gzip, zlib or no compression, which TensorFlow reads'],
    [/^<[\s\x20-\x7e]{7}/, 'HTML or XML', 'look at how it was downloaded: this may be the page of an error'],
    [/^[{[][\s\x20-\x7e]{7}/, 'JSON', 'give the path of a TFRecord file'],
];
/** What a file may be that is no TFRecord, as [what it is, fix]; undefined for an unknown start. */
function foreign(start) {
    const text = start.toString('latin1', 0, 32);
    const match = FOREIGN.find(([pattern]) => pattern.test(text));
    return match && [match[1], match[2]];
}

;// CONCATENATED MODULE: ./src/verify/container.ts



const gzip = {
    name: 'gzip',
    trailerBytes: 8,
    readHeader: readGzipHeader,
    startsWith: hasGzipMagic,
    initialChecksum: 0,
    checksum: (bytes, previous) => (0,external_node_zlib_.crc32)(bytes, previous),
    trailerFault: (trailer, checksum, contentBytes) => {
        const [crc, size] = [trailer.readUInt32LE(0), trailer.readUInt32LE(4)];
        if (crc !== checksum)
            return `its CRC-32 is ${hex(crc)}, that of the content is ${hex(checksum)}`;
        const expected = contentBytes % 2 ** 32;
        if (size !== expected)
            return `its size is ${size}, that of the content is ${expected}`;
        return undefined;
    },
};
const zlib = {
    name: 'zlib',
    trailerBytes: 4,
    readHeader: readZlibHeader,
    startsWith: hasZlibHeader,
    initialChecksum: 1,
    checksum: adler32,
    trailerFault: (trailer, checksum) => {
        const stored = trailer.readUInt32BE(0);
        if (stored === checksum)
            return undefined;
        return `its Adler-32 is ${hex(stored)}, that of the content is ${hex(checksum)}`;
    },
};
const CURE = 'copy the file again from where it is whole, or generate it again';
const FLAGS = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 };
/** Keeps the CRC of the header instead of its bytes, because a name or comment can be of any length. */
async function readGzipHeader(source) {
    const start = source.offset();
    let crc = 0;
    function cut() {
        const found = `the gzip header is cut after ${(0,corruption/* count */.U9)(source.offset() - start, 'byte')}`;
        return new corruption/* CorruptionError */.ib('file', start, found, CURE);
    }
    async function take(bytes) {
        const taken = await source.take(bytes);
        if (taken.length < bytes)
            throw cut();
        crc = (0,external_node_zlib_.crc32)(taken, crc);
        return taken;
    }
    async function skipString() {
        for (;;) {
            const chunk = await source.next();
            if (chunk === undefined)
                throw cut();
            const end = chunk.indexOf(0) + 1;
            const text = end === 0 ? chunk : chunk.subarray(0, end);
            crc = (0,external_node_zlib_.crc32)(text, crc);
            if (end === 0)
                continue;
            return source.unread(chunk.subarray(end));
        }
    }
    const fixed = await take(10);
    if (!hasGzipMagic(fixed))
        throw new corruption/* CorruptionError */.ib('file', start, notThe('gzip', fixed, '1f 8b'), CURE);
    const [method, flags] = [fixed.readUInt8(2), fixed.readUInt8(3)];
    if (method !== 8)
        throw new corruption/* CorruptionError */.ib('file', start, `the gzip header names method ${method}: only 8, deflate, exists`, CURE);
    if (flags & FLAGS.reserved)
        throw new corruption/* CorruptionError */.ib('file', start, `the gzip header has reserved flags: ${hex(flags)}`, CURE);
    if (flags & FLAGS.extra)
        await take((await take(2)).readUInt16LE(0));
    if (flags & FLAGS.name)
        await skipString();
    if (flags & FLAGS.comment)
        await skipString();
    if (!(flags & FLAGS.headerCrc))
        return;
    const expected = crc & 0xffff;
    if ((await take(2)).readUInt16LE(0) === expected)
        return;
    throw new corruption/* CorruptionError */.ib('file', start, 'the CRC of the gzip header is wrong', CURE);
}
async function readZlibHeader(source) {
    const start = source.offset();
    const header = await source.take(2);
    if (header.length < 2)
        throw new corruption/* CorruptionError */.ib('file', start, 'the zlib header is cut after 1 byte', CURE);
    if (!hasZlibHeader(header))
        throw new corruption/* CorruptionError */.ib('file', start, notThe('zlib', header, '78 01, 78 5e, 78 9c or 78 da'), CURE);
    if ((header.readUInt8(1) & 0x20) === 0)
        return;
    throw new corruption/* CorruptionError */.ib('file', start, 'the zlib stream wants a preset dictionary, which TensorFlow has none of', CURE);
}
function notThe(name, start, magic) {
    const message = start
        .subarray(0, 2)
        .toString('hex')
        .replace(/(..)(?=.)/, '$1 ');
    return `no ${name} header: the first bytes are ${message}, where ${name} starts with ${magic}`;
}
/** Adler-32 (RFC 1950, 8.2). Sums stay below 2^31 for 3,800 bytes, so that V8 keeps them in integer registers. */
function adler32(bytes, previous) {
    let [a, b] = [previous & 0xffff, previous >>> 16];
    for (let at = 0; at < bytes.length;) {
        const end = Math.min(at + 3800, bytes.length);
        for (; at < end; at++) {
            a += bytes[at] ?? 0;
            b += a;
        }
        a %= 65521;
        b %= 65521;
    }
    return ((b << 16) | a) >>> 0;
}
function hex(value) {
    return `0x${value.toString(16).padStart(8, '0')}`;
}

;// CONCATENATED MODULE: ./src/verify/inflate.ts


const CUT = 'the file is cut, by a copy that broke off or a writer that was not closed: make it again';
const ONE = 'write one gzip member or zlib stream a file';
/** The content of a gzip or zlib file, checked up to its very last byte. */
async function* inflate(source, container, chunkBytes) {
    for (;;) {
        const start = source.offset();
        await container.readHeader(source);
        let size = 0;
        let checksum = container.initialChecksum;
        for await (const chunk of inflateRaw(source, chunkBytes)) {
            size += chunk.length;
            yield chunk;
            checksum = container.checksum(chunk, checksum);
        }
        await checkTrailer(source, container, checksum, size);
        const next = await source.take(2);
        if (next.length === 0)
            return;
        checkNext(container, next, start, source.offset() - next.length, size);
        source.unread(next);
    }
}
/** TensorFlow does not notice a missing or short gzip trailer, nor does every version of Node. */
async function checkTrailer(source, container, checksum, size) {
    const start = source.offset();
    const trailer = await source.take(container.trailerBytes);
    const whole = `the ${container.trailerBytes}-byte ${container.name} trailer`;
    if (trailer.length === 0)
        throw new corruption/* CorruptionError */.ib('file', start, `${whole} is missing`, CUT);
    if (trailer.length < container.trailerBytes) {
        throw new corruption/* CorruptionError */.ib('file', start, `${whole} is cut after ${(0,corruption/* count */.U9)(trailer.length, 'byte')}`, CUT);
    }
    const fault = container.trailerFault(trailer, checksum, size);
    if (fault === undefined)
        return;
    const fix = 'the file was changed after it was written: copy it again, or generate it again';
    throw new corruption/* CorruptionError */.ib('file', start, `${whole} is wrong: ${fault}`, fix);
}
/** What may follow a trailer: nothing, or another gzip member, which TensorFlow reads from 2.5 on. */
function checkNext(container, next, start, offset, size) {
    if (next.length < 2 || !container.startsWith(next)) {
        const message = `there are bytes after the end of the ${container.name} data`;
        throw new corruption/* CorruptionError */.ib('file', offset, message, 'remove what was appended, or generate the file again');
    }
    if (container.name === 'zlib') {
        throw new corruption/* CorruptionError */.ib('file', offset, 'a second zlib stream starts here: TensorFlow silently reads the first only', ONE);
    }
    if (size > 0)
        return;
    throw new corruption/* CorruptionError */.ib('file', start, 'an empty gzip member: here TensorFlow silently ends the file, though more follows', ONE);
}
/**
 * Inflates from the source to the end of the deflate data, on libuv's thread pool: the pool makes the next chunk
 * while the consumer looks at the one before.
 */
async function* inflateRaw(source, chunkBytes) {
    const start = source.offset();
    // Several equal pieces a read: with one large and one small in turn, pool and consumer would wait for each other.
    const inflater = (0,external_node_zlib_.createInflateRaw)({
        chunkSize: Math.max(external_node_zlib_.constants.Z_MIN_CHUNK, Math.ceil(chunkBytes / 4)),
    });
    const fed = feed(source, inflater);
    try {
        for await (const chunk of inflater)
            yield chunk;
    }
    catch (error) {
        throw asDamage(error, source, start + inflater.bytesWritten);
    }
    finally {
        inflater.destroy();
    }
    source.unread(fed.rest());
}
/**
 * Writes the source to the inflater, chunk by chunk. The next chunk is read only once the engine has consumed the whole
 * of the one before, so that the deflate data always end in the last chunk, and what is left over is its tail.
 */
function feed(source, inflater) {
    let last = Buffer.alloc(0);
    let given = 0;
    async function more() {
        const chunk = await source.next();
        if (chunk === undefined)
            return void inflater.end();
        last = chunk;
        given += chunk.length;
        // Node may also call back for the chunk in which the deflate data end, though the engine did not take all of it.
        inflater.write(chunk, (error) => {
            if (!error && inflater.bytesWritten === given)
                step();
        });
    }
    function step() {
        more().catch((error) => inflater.destroy(error));
    }
    function rest() {
        // Node documents `bytesWritten` as "written to the engine"; what it counts is what the engine consumed.
        const left = given - inflater.bytesWritten;
        if (left < 0 || left > last.length)
            throw new Error(`zlib left over ${left} of a chunk of ${last.length} bytes`);
        return last.subarray(last.length - left);
    }
    step();
    return { rest };
}
function asDamage(error, source, consumed) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'Z_BUF_ERROR') {
        return new corruption/* CorruptionError */.ib('file', source.offset(), 'the file ends within the compressed data', CUT);
    }
    if (code !== 'Z_DATA_ERROR' || !(error instanceof Error))
        return error;
    const fix = 'the file was changed after it was written: copy it again as binary, or generate it again';
    return new corruption/* CorruptionError */.ib('file', consumed, `the compressed data are broken from here on: ${error.message}`, fix);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./src/verify/source.ts


/** A pipe that nobody writes to is opened without waiting for somebody. Windows has undefined here, which counts as 0. */
const source_FLAGS = promises_.constants.O_RDONLY | promises_.constants.O_NONBLOCK;
/**
 * Opens a file for reading in chunks of `chunkBytes`; undefined where it is a pipe or a device, which could give bytes
 * for ever or none at all. A link under its name is an error unless `followsLinks`.
 */
async function openSource(path, chunkBytes, followsLinks) {
    const handle = await (0,promises_.open)(path, followsLinks ? source_FLAGS : source_FLAGS | promises_.constants.O_NOFOLLOW);
    if (await isSpecial(handle)) {
        await handle.close();
        return undefined;
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const read = chunkReader(handle, chunkBytes, (bytes) => hash.update(bytes));
    let offset = 0;
    const returned = [];
    async function next() {
        const chunk = returned.pop() ?? (await read());
        offset += chunk?.length ?? 0;
        return chunk;
    }
    function unread(bytes) {
        offset -= bytes.length;
        if (bytes.length > 0)
            returned.push(bytes);
    }
    async function take(count) {
        const parts = [];
        for (let missing = count; missing > 0;) {
            const chunk = await next();
            if (chunk === undefined)
                break;
            parts.push(Buffer.from(chunk.subarray(0, missing)));
            unread(chunk.subarray(missing));
            missing -= Math.min(missing, chunk.length);
        }
        return Buffer.concat(parts);
    }
    return {
        offset: () => offset,
        next,
        take,
        unread,
        sha256: () => hash.digest('hex'),
        close: () => handle.close(),
    };
}
/** Neither a file nor a folder, which fails by itself when it is read. */
async function isSpecial(handle) {
    const status = await handle.stat();
    return !status.isFile() && !status.isDirectory();
}
/** Two buffers in turn: one is read into, and hashed as soon as it is full, while the other is consumed. */
function chunkReader(handle, chunkBytes, hash) {
    let [free, used] = [Buffer.allocUnsafeSlow(chunkBytes), Buffer.allocUnsafeSlow(chunkBytes)];
    let ahead;
    async function fill(buffer) {
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
        const bytes = buffer.subarray(0, bytesRead);
        hash(bytes);
        return bytes;
    }
    return async () => {
        const bytes = await (ahead ?? fill(free));
        [free, used] = [used, free];
        ahead = bytes.length === 0 ? Promise.resolve(bytes) : fill(free);
        // A failed read is thrown by the call that awaits it; until then it must not count as unhandled.
        ahead.catch(() => { });
        return bytes.length === 0 ? undefined : bytes;
    };
}

;// CONCATENATED MODULE: ./src/verify/unframe.ts


/** The longest data TensorFlow can parse as one message. */
const MAX_DATA_BYTES = 2 ** 31 - 1;
/** Makes an unframer. A record inside one chunk is handed on as a view of it, one across chunks as a copy. */
function unframe(onRecord) {
    let index = 0;
    let offset = 0;
    // The start of a record whose rest is in chunks to come.
    let scratch = Buffer.allocUnsafeSlow(64 * 1024);
    let held = 0;
    /** Moves bytes of the chunk to the scratch until that holds `wanted`; returns how many it took. */
    function hold(chunk, start, wanted) {
        const taken = Math.min(Math.max(wanted - held, 0), chunk.length - start);
        if (held + taken > scratch.length) {
            // Grows with what has arrived, never with what a length promises.
            const grown = Buffer.allocUnsafeSlow(Math.min(wanted, 2 * (held + taken)));
            scratch.copy(grown, 0, 0, held);
            scratch = grown;
        }
        chunk.copy(scratch, held, start, start + taken);
        held += taken;
        return taken;
    }
    function emit(frame) {
        const data = frame.subarray(HEADER_BYTES, frame.length - FOOTER_BYTES);
        const stored = frame.readUInt32LE(frame.length - FOOTER_BYTES);
        if (maskedCrc(data) !== stored)
            throw wrongDataCrc(offset, data, stored);
        const more = onRecord(index, offset, data) !== 'stop';
        index++;
        offset += frame.length;
        return more;
    }
    function push(chunk) {
        let at = 0;
        if (held > 0) {
            at += hold(chunk, at, HEADER_BYTES);
            if (held < HEADER_BYTES)
                return true;
            const size = frameSize(scratch, 0, offset);
            at += hold(chunk, at, size);
            if (held < size)
                return true;
            held = 0;
            if (!emit(scratch.subarray(0, size)))
                return false;
        }
        while (chunk.length - at >= HEADER_BYTES) {
            const size = frameSize(chunk, at, offset);
            if (chunk.length - at < size)
                break;
            if (!emit(chunk.subarray(at, at + size)))
                return false;
            at += size;
        }
        hold(chunk, at, chunk.length - at);
        return true;
    }
    function end() {
        if (held > 0)
            throw truncated(offset, scratch.subarray(0, held));
    }
    return { push, end, records: () => index, bytes: () => offset };
}
/** Bytes of the whole record whose header starts at `at`. */
function frameSize(bytes, at, offset) {
    const header = bytes.subarray(at, at + HEADER_BYTES);
    const length = recordLength(header);
    if (length === undefined) {
        const [cause, fix] = lengthCause(header);
        throw new corruption/* CorruptionError */.ib('stream', offset, `the CRC of the length is wrong: ${cause}`, fix);
    }
    if (length > MAX_DATA_BYTES) {
        const message = `the record says it holds ${header.readBigUInt64LE(0)} bytes, with a right CRC: at most ${MAX_DATA_BYTES} can be parsed`;
        throw new corruption/* CorruptionError */.ib('stream', offset, message, 'mend the program that wrote it');
    }
    return HEADER_BYTES + length + FOOTER_BYTES;
}
function wrongDataCrc(offset, data, stored) {
    const [cause, fix] = dataCause(data, stored);
    return new corruption/* CorruptionError */.ib('stream', offset, `the CRC of the ${data.length} bytes of data is wrong: ${cause}`, fix);
}
function truncated(offset, rest) {
    const fix = 'copy the file again from where it is whole, or close its writer before reading it';
    const length = recordLength(rest);
    const ends = (where) => new corruption/* CorruptionError */.ib('stream', offset, `the file ends ${where}`, fix);
    if (length === undefined)
        return ends(`within the header: after ${rest.length} of ${HEADER_BYTES} bytes`);
    const data = rest.length - HEADER_BYTES;
    if (data < length)
        return ends(`within the data: after ${data} of ${length} bytes`);
    return ends(`within the CRC of the data: after ${data - length} of ${FOOTER_BYTES} bytes`);
}

;// CONCATENATED MODULE: ./src/verify/read-records.ts








// Raw files measured: 64 KiB 530 MB/s, 256 KiB 650, 1 MiB and more 670.
const CHUNK_BYTES = 1024 * 1024;
/**
 * Reads a TFRecord file once, in constant memory, and hands every record to `onRecord`. Undefined when the
 * callback stopped it.
 * @throws {ProblemsError} at the first fault in compression or framing, which ends what can be read
 */
async function readRecords(path, options) {
    const { name = path, chunkBytes = CHUNK_BYTES, followsLinks = false } = options;
    const frames = unframe(options.onRecord);
    const contentHash = (0,external_node_crypto_.createHash)('sha256');
    let compression = 'none';
    let source;
    try {
        source = await openSource(path, chunkBytes, followsLinks);
        if (source === undefined)
            throw new base_problem/* ProblemsError */.FQ([
                (0,base_problem/* error */.z3)('not-a-regular-file', undefined, `${name}: it is not a regular file`, 'give the path of a file'),
            ]);
        compression = await compressionOf(source, options.compression);
        for await (const chunk of content(source, compression, chunkBytes)) {
            if (!frames.push(chunk))
                return undefined;
            options.onContent?.(chunk);
            if (compression !== 'none')
                contentHash.update(chunk);
        }
        frames.end();
        const sha256 = source.sha256();
        const contentSha256 = compression === 'none' ? sha256 : contentHash.digest('hex');
        const [bytes, contentBytes] = [source.offset(), frames.bytes()];
        return { compression, records: frames.records(), bytes, contentBytes, sha256, contentSha256 };
    }
    catch (fault) {
        throw asRefusal(fault, (damage) => (0,corruption/* damageProblem */.Zl)(name, frames.records(), compression !== 'none', damage), name);
    }
    finally {
        await source?.close();
    }
}
async function* content(source, compression, chunkBytes) {
    if (compression !== 'none')
        return yield* inflate(source, compression === 'gzip' ? gzip : zlib, chunkBytes);
    for (let chunk = await source.next(); chunk !== undefined; chunk = await source.next())
        yield chunk;
}
async function compressionOf(source, expected) {
    const start = await source.take(4096);
    if (start.length === 0) {
        if (expected === 'none' || expected === 'detect')
            return 'none';
        throw new corruption/* CorruptionError */.ib('file', 0, `the file is empty: not even a ${expected} header`, 'generate the file again');
    }
    const found = sniff(start);
    const other = found === undefined ? foreign(start) : undefined;
    if (other)
        throw new corruption/* CorruptionError */.ib('file', 0, `no TFRecord file: this is ${other[0]}`, other[1]);
    if (expected !== 'detect' && found !== undefined && found !== expected)
        throw mismatch(found, expected);
    source.unread(start);
    return expected === 'detect' ? (found ?? 'none') : expected;
}
function mismatch(found, expected) {
    const is = found === 'none'
        ? 'not compressed (a record header with a right CRC starts it)'
        : `compressed with ${found}`;
    const should = expected === 'none' ? 'not compressed' : `compressed with ${expected}`;
    const fix = `set compression to ${found}, or write the file again with ${expected}`;
    return new corruption/* CorruptionError */.ib('file', 0, `the file is ${is}, but should be ${should}`, fix);
}
function asRefusal(fault, problem, name) {
    if (fault instanceof corruption/* CorruptionError */.ib)
        return new base_problem/* ProblemsError */.FQ([problem(fault)], { cause: fault });
    const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
    if (!(fault instanceof Error) || typeof code !== 'string' || !('syscall' in fault))
        return fault;
    return new base_problem/* ProblemsError */.FQ([
        (0,base_problem/* error */.z3)('unreadable-file', undefined, `${name}: cannot be read: ${fault.message}`, 'check the path and its permissions'),
    ]);
}


/***/ }),

/***/ 256:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ summarizer)
});

// EXTERNAL MODULE: ./src/statistics/block.ts
var block = __nccwpck_require__(2450);
// EXTERNAL MODULE: ./src/statistics/statistics.ts
var statistics = __nccwpck_require__(8592);
// EXTERNAL MODULE: ./src/statistics/tally.ts
var statistics_tally = __nccwpck_require__(877);
;// CONCATENATED MODULE: ./src/verify/as-column.ts
/** The values of one example as a column of that example alone. */
function columnOf(feature) {
    const ends = Uint32Array.of(feature.values.length);
    switch (feature.kind) {
        case 'int64':
            return { kind: 'int64', words: wordsOf(feature.values), ends };
        case 'float':
            return { kind: 'float', values: Float32Array.from(feature.values), ends };
        case 'bytes': {
            let stop = 0;
            const stops = Uint32Array.from(feature.values, (value) => {
                stop += value.length;
                return stop;
            });
            return { kind: 'bytes', data: Buffer.concat(feature.values), stops, ends };
        }
    }
}
function wordsOf(values) {
    const words = new Int32Array(2 * values.length);
    for (let i = 0; i < values.length; i++) {
        const value = values[i] ?? 0;
        const isNumber = typeof value === 'number';
        words[2 * i] = isNumber ? value : Number(BigInt.asIntN(32, value));
        words[2 * i + 1] = isNumber ? Math.floor(value / 0x1_0000_0000) : Number(value >> 32n);
    }
    return words;
}

;// CONCATENATED MODULE: ./src/verify/summary.ts




const SAMPLE_BYTES = 24;
const readNumbers = (0,block/* makeNumberReader */.l)();
function summarizer(kind) {
    const tally = (0,statistics_tally/* makeTally */.XC)(kind, []);
    const length = { min: Number.POSITIVE_INFINITY, max: 0 };
    let sample;
    return {
        add: (feature) => {
            const { values } = feature;
            length.min = Math.min(length.min, values.length);
            length.max = Math.max(length.max, values.length);
            if (feature.kind === 'bytes' && feature.values[0] !== undefined)
                sample ??= Buffer.from(feature.values[0].subarray(0, SAMPLE_BYTES));
            (0,statistics_tally/* addValues */.ml)(tally, readNumbers, columnOf(feature), 1);
        },
        finish: (name, examples) => {
            const absent = examples - tally.examples;
            return { name, kind, length, sample, statistics: (0,statistics/* statisticsOf */.j)({ ...tally, examples, absent }) };
        },
    };
}


/***/ }),

/***/ 9455:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ countVarints)
/* harmony export */ });
/* harmony import */ var _corruption_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3728);

/** The high bits of four bytes: set in every byte of a varint but its last. */
const GOES_ON = 0x80808080 | 0;
const MAX_BYTES = 10;
/**
 * Counts varints that stand end to end. Four bytes at a time: 1.4 GB/s measured, 0.3 with a branch per byte, which
 * no processor can predict.
 * @throws {CorruptionError} where one has more than ten bytes, or the last one is cut
 */
function countVarints(data, start, end) {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    let inner = 0;
    let at = start;
    for (; at + 4 <= end; at += 4) {
        const bits = view.getInt32(at, true) & GOES_ON;
        // A varint of eleven bytes or more cannot but fill four of ours.
        if (bits === GOES_ON)
            checkRun(data, at, start, end);
        inner += Math.imul(bits >>> 7, 0x01010101) >>> 24;
    }
    for (; at < end; at++)
        inner += (data[at] ?? 0) >>> 7;
    if (end > start && goesOn(data, end - 1))
        throw badVarint(end - 1, 'an integer is cut after this byte');
    return end - start - inner;
}
function goesOn(data, at) {
    return (data[at] ?? 0) >= 0x80;
}
/** Checks the length of the varint that has bytes `at` to `at + 3`, none of them its last. */
function checkRun(data, at, start, end) {
    let first = at;
    while (first > start && goesOn(data, first - 1))
        first--;
    let last = at + 4;
    while (last < end && goesOn(data, last))
        last++;
    const bytes = last - first + 1;
    if (bytes > MAX_BYTES)
        throw badVarint(first, `an integer of ${bytes} bytes: at most ${MAX_BYTES} are allowed`);
}
function badVarint(offset, found) {
    return new _corruption_js__WEBPACK_IMPORTED_MODULE_0__/* .CorruptionError */ .ib('record', offset, found, 'mend the program that wrote it: integers are varints, base 128');
}


/***/ }),

/***/ 1112:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ walkExample)
/* harmony export */ });
/* harmony import */ var protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6170);
/* harmony import */ var _corruption_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3728);


/**
 * Walks a serialized `tf.train.Example` as protobuf parses it: fields in any order, packed or not, unknown ones
 * skipped.
 * @throws {CorruptionError} where the bytes are not such a message
 */
function walkExample(data, visitor) {
    const walk = { reader: new protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__.Reader(data), visitor, keyStart: 0, keyEnd: 0 };
    try {
        fields(walk, exampleFields);
    }
    catch (error) {
        if (!(error instanceof Error) || error instanceof _corruption_js__WEBPACK_IMPORTED_MODULE_1__/* .CorruptionError */ .ib)
            throw error;
        const message = `no serialized tf.train.Example: ${error.message}`;
        throw new _corruption_js__WEBPACK_IMPORTED_MODULE_1__/* .CorruptionError */ .ib('record', walk.reader.pos, message, 'write the records as serialized tf.train.Example messages');
    }
}
// Field numbers and types: tensorflow/core/example/example.proto and feature.proto. A tag is number << 3 | type.
const exampleFields = (walk, tag) => tag === 0x0a && message(walk, featuresFields);
const featuresFields = (walk, tag) => tag === 0x0a && entry(walk);
const entryFields = (walk, tag) => tag === 0x0a ? key(walk) : tag === 0x12 && message(walk, featureFields);
const featureFields = (walk, tag) => {
    if (tag === 0x0a)
        return list(walk, 'bytes', bytesFields);
    if (tag === 0x12)
        return list(walk, 'float', floatFields);
    return tag === 0x1a && list(walk, 'int64', int64Fields);
};
const bytesFields = (walk, tag) => tag === 0x0a && values(walk, 'bytes', walk.reader.size());
const floatFields = (walk, tag) => {
    if (tag === 0x0d)
        return values(walk, 'float', 4);
    return tag === 0x0a && values(walk, 'float', walk.reader.size());
};
const int64Fields = (walk, tag) => {
    if (tag === 0x0a)
        return values(walk, 'int64', walk.reader.size());
    if (tag !== 0x08)
        return false;
    const { reader } = walk;
    const start = reader.pos;
    reader.skip();
    walk.visitor.values('int64', start, reader.pos);
    return true;
};
function fields(walk, known) {
    const { reader } = walk;
    while (reader.pos < reader.len) {
        const tag = reader.tag();
        if (!known(walk, tag))
            reader.skipType(tag & 7, 0, tag >>> 3);
    }
}
function message(walk, known) {
    const { reader } = walk;
    const outer = reader.len;
    reader.len = sized(walk, reader.size());
    fields(walk, known);
    reader.len = outer;
    return true;
}
function entry(walk) {
    walk.keyStart = walk.keyEnd = 0;
    message(walk, entryFields);
    walk.visitor.entry(walk.keyStart, walk.keyEnd);
    return true;
}
function key(walk) {
    const end = sized(walk, walk.reader.size());
    walk.keyStart = walk.reader.pos;
    walk.keyEnd = walk.reader.pos = end;
    return true;
}
function list(walk, kind, known) {
    walk.visitor.list(kind);
    return message(walk, known);
}
function values(walk, kind, size) {
    const { reader } = walk;
    const end = sized(walk, size);
    if (kind === 'float' && size % 4 !== 0)
        throw new Error(`${size} bytes of floats, not a multiple of 4`);
    walk.visitor.values(kind, reader.pos, end);
    reader.pos = end;
    return true;
}
/** The end of a field of this size, which must lie inside the message around it. */
function sized({ reader }, size) {
    if (reader.pos + size <= reader.len)
        return reader.pos + size;
    throw new Error(`a field of ${size} bytes, where its message has ${reader.len - reader.pos} left`);
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 6170:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// minimal library entry point.


module.exports = __nccwpck_require__(2018);


/***/ }),

/***/ 2018:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


/**
 * Build type, one of `"full"`, `"light"` or `"minimal"`.
 * @name build
 * @type {string}
 * @const
 */
__webpack_unused_export__ = "minimal";

// Serialization
exports.Writer = __nccwpck_require__(9745);
exports.BufferWriter = __nccwpck_require__(4074);
exports.Reader = __nccwpck_require__(4789);
exports.BufferReader = __nccwpck_require__(9102);

// Utility
exports.util = __nccwpck_require__(9186);
/* unused reexport */ __nccwpck_require__(6575);
/* unused reexport */ __nccwpck_require__(6937);
__webpack_unused_export__    = configure;

/* istanbul ignore next */
/**
 * Reconfigures the library according to the environment.
 * @returns {undefined}
 */
function configure() {
    exports.util.LongBits._configure(exports.util.Long);
    exports.Writer._configure(exports.BufferWriter);
    exports.Reader._configure(exports.BufferReader);
}

// Set up buffer utility according to the environment
configure();


/***/ }),

/***/ 4789:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = Reader;

var util      = __nccwpck_require__(9186);

var BufferReader; // cyclic

var LongBits  = util.LongBits,
    utf8      = util.utf8;

/* istanbul ignore next */
function indexOutOfRange(reader, writeLength) {
    return RangeError("index out of range: " + reader.pos + " + " + (writeLength || 1) + " > " + reader.len);
}

/**
 * Constructs a new reader instance using the specified buffer.
 * @classdesc Wire format reader using `Uint8Array`.
 * @constructor
 * @param {Uint8Array} buffer Buffer to read from
 */
function Reader(buffer) {

    /**
     * Read buffer.
     * @type {Uint8Array}
     */
    this.buf = buffer;

    /**
     * Read buffer position.
     * @type {number}
     */
    this.pos = 0;

    /**
     * Read buffer length.
     * @type {number}
     */
    this.len = buffer.length;

    /**
     * Cached DataView for packed reads.
     * @type {DataView|null}
     */
    this.view = null;

    /**
     * Whether to discard unknown fields while decoding.
     * @type {boolean}
     */
    this.discardUnknown = Reader.discardUnknown;
}

function create_array(buffer) {
    // TODO: Remove plain array reader support in the next major release.
    if (Array.isArray(buffer))
        buffer = new Uint8Array(buffer);
    if (buffer instanceof Uint8Array)
        return new Reader(buffer);
    throw Error("illegal buffer");
}

var create = function create() {
    return util.Buffer
        ? function create_buffer_setup(buffer) {
            return (Reader.create = function create_buffer(buffer) {
                return util.Buffer.isBuffer(buffer)
                    ? new BufferReader(buffer)
                    /* istanbul ignore next */
                    : create_array(buffer);
            })(buffer);
        }
        /* istanbul ignore next */
        : create_array;
};

/**
 * Creates a new reader using the specified buffer.
 * @function
 * @param {Uint8Array|Buffer} buffer Buffer to read from
 * @returns {Reader|BufferReader} A {@link BufferReader} if `buffer` is a Buffer, otherwise a {@link Reader}
 * @throws {Error} If `buffer` is not a valid buffer
 */
Reader.create = create();

/**
 * Returns raw bytes from the backing buffer without advancing the reader.
 * @param {number} start Start offset
 * @param {number} end End offset
 * @returns {Uint8Array} Raw bytes
 */
Reader.prototype.raw = function read_raw(start, end) {
    return this.buf.subarray(start, end);
};

function readVarint32NearEnd(reader) {
    // Safely read up to four bytes of a varint32 near the reader limit
    var value = 0;
    for (var i = 0; i < 4; ++i) {
        if (reader.pos >= reader.len)
            throw indexOutOfRange(reader);
        var b = reader.buf[reader.pos++];
        value = (value | (b & 127) << i * 7) >>> 0;
        if (b < 128)
            return value;
    }
    throw indexOutOfRange(reader);
}

/**
 * Reads a varint as an unsigned 32 bit value.
 * @function
 * @returns {number} Value read
 */
Reader.prototype.uint32 = function read_uint32() {
    if (this.len - this.pos < 5) {
        if (this.pos >= this.len)
            throw indexOutOfRange(this);
        if (this.buf[this.pos] >= 128)
            return readVarint32NearEnd(this);
    }
    var buf = this.buf,
        pos = this.pos,
        value = (buf[pos] & 127) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 7) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 14) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 21) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 15) << 28) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }

    for (var i = 0; i < 5; ++i) {
        /* istanbul ignore if */
        if (pos >= this.len) {
            this.pos = pos;
            throw indexOutOfRange(this);
        }
        if (buf[pos++] < 128) {
            this.pos = pos;
            return value;
        }
    }
    /* istanbul ignore next */
    this.pos = pos;
    throw Error("invalid varint encoding");
};

/**
 * Reads a field tag.
 * @function
 * @returns {number} Tag read
 */
Reader.prototype.tag = function read_tag() {
    if (this.len - this.pos < 5) {
        if (this.pos >= this.len)
            throw indexOutOfRange(this);
        if (this.buf[this.pos] >= 128)
            return readVarint32NearEnd(this);
    }
    var buf = this.buf,
        pos = this.pos,
        value = (buf[pos] & 127) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 7) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 14) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 21) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 15) << 28) >>> 0;
    if (buf[pos] < 128 && (buf[pos] & 112) === 0) {
        this.pos = pos + 1;
        return value;
    }

    this.pos = pos + 1;
    throw Error("invalid tag encoding");
};

/**
 * Reads a varint length prefix within signed 32 bit range.
 * @returns {number} Length read
 */
Reader.prototype.size = function read_size() {
    if (this.len - this.pos < 5) {
        if (this.pos >= this.len)
            throw indexOutOfRange(this);
        if (this.buf[this.pos] >= 128)
            return readVarint32NearEnd(this);
    }
    var buf = this.buf,
        pos = this.pos,
        value = (buf[pos] & 127) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 7) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 14) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 21) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    this.pos = pos + 1;
    if (buf[pos] > 7)
        throw Error("invalid length encoding");
    return (value | buf[pos] << 28) >>> 0;
};

/**
 * Reads a varint as a signed 32 bit value.
 * @returns {number} Value read
 */
Reader.prototype.int32 = function read_int32() {
    return this.uint32() | 0;
};

/**
 * Reads a zig-zag encoded varint as a signed 32 bit value.
 * @returns {number} Value read
 */
Reader.prototype.sint32 = function read_sint32() {
    var value = this.uint32();
    return value >>> 1 ^ -(value & 1) | 0;
};

/* eslint-disable no-invalid-this */

function readLongVarint() {
    // tends to deopt with local vars for octet etc.
    var bits = new LongBits(0, 0);
    var i = 0;
    if (this.len - this.pos > 4) { // fast route (lo)
        for (; i < 4; ++i) {
            // 1st..4th
            bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
            if (this.buf[this.pos++] < 128)
                return bits;
        }
        // 5th
        bits.lo = (bits.lo | (this.buf[this.pos] & 127) << 28) >>> 0;
        bits.hi = (bits.hi | (this.buf[this.pos] & 127) >>  4) >>> 0;
        if (this.buf[this.pos++] < 128)
            return bits;
        i = 0;
    } else {
        for (; i < 4; ++i) {
            /* istanbul ignore if */
            if (this.pos >= this.len)
                throw indexOutOfRange(this);
            // 1st..4th
            bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
            if (this.buf[this.pos++] < 128)
                return bits;
        }
        throw indexOutOfRange(this);
    }
    if (this.len - this.pos > 4) { // fast route (hi)
        for (; i < 5; ++i) {
            // 6th..10th
            bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
            if (this.buf[this.pos++] < 128)
                return bits;
        }
    } else {
        for (; i < 5; ++i) {
            /* istanbul ignore if */
            if (this.pos >= this.len)
                throw indexOutOfRange(this);
            // 6th..10th
            bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
            if (this.buf[this.pos++] < 128)
                return bits;
        }
    }
    /* istanbul ignore next */
    throw Error("invalid varint encoding");
}

/* eslint-enable no-invalid-this */

/**
 * Reads a varint as a signed 64 bit value.
 * @name Reader#int64
 * @function
 * @returns {Long} Value read
 */

/**
 * Reads a varint as an unsigned 64 bit value.
 * @name Reader#uint64
 * @function
 * @returns {Long} Value read
 */

/**
 * Reads a zig-zag encoded varint as a signed 64 bit value.
 * @name Reader#sint64
 * @function
 * @returns {Long} Value read
 */

/**
 * Reads a varint as a boolean.
 * @returns {boolean} Value read
 */
Reader.prototype.bool = function read_bool() {
    var value = false,
        b;
    for (var i = 0; i < 10; ++i) {
        /* istanbul ignore if */
        if (this.pos >= this.len)
            throw indexOutOfRange(this);
        b = this.buf[this.pos++];
        if (b & 127)
            value = true;
        if (b < 128)
            return value;
    }
    /* istanbul ignore next */
    throw Error("invalid varint encoding");
};

function readFixed32_end(buf, end) { // note that this uses `end`, not `pos`
    return (buf[end - 4]
          | buf[end - 3] << 8
          | buf[end - 2] << 16
          | buf[end - 1] << 24) >>> 0;
}

/**
 * Reads fixed 32 bits as an unsigned 32 bit integer.
 * @returns {number} Value read
 */
Reader.prototype.fixed32 = function read_fixed32() {

    /* istanbul ignore if */
    if (this.pos + 4 > this.len)
        throw indexOutOfRange(this, 4);

    return readFixed32_end(this.buf, this.pos += 4);
};

/**
 * Reads fixed 32 bits as a signed 32 bit integer.
 * @returns {number} Value read
 */
Reader.prototype.sfixed32 = function read_sfixed32() {

    /* istanbul ignore if */
    if (this.pos + 4 > this.len)
        throw indexOutOfRange(this, 4);

    return readFixed32_end(this.buf, this.pos += 4) | 0;
};

/* eslint-disable no-invalid-this */

function readFixed64(/* this: Reader */) {

    /* istanbul ignore if */
    if (this.pos + 8 > this.len)
        throw indexOutOfRange(this, 8);

    return new LongBits(readFixed32_end(this.buf, this.pos += 4), readFixed32_end(this.buf, this.pos += 4));
}

/* eslint-enable no-invalid-this */

/**
 * Reads fixed 64 bits.
 * @name Reader#fixed64
 * @function
 * @returns {Long} Value read
 */

/**
 * Reads zig-zag encoded fixed 64 bits.
 * @name Reader#sfixed64
 * @function
 * @returns {Long} Value read
 */

/**
 * Reads a float (32 bit) as a number.
 * @function
 * @returns {number} Value read
 */
Reader.prototype.float = function read_float() {

    /* istanbul ignore if */
    if (this.pos + 4 > this.len)
        throw indexOutOfRange(this, 4);

    var value = util.float.readFloatLE(this.buf, this.pos);
    this.pos += 4;
    return value;
};

/**
 * Reads a double (64 bit float) as a number.
 * @function
 * @returns {number} Value read
 */
Reader.prototype.double = function read_double() {

    /* istanbul ignore if */
    if (this.pos + 8 > this.len)
        throw indexOutOfRange(this, 4);

    var value = util.float.readDoubleLE(this.buf, this.pos);
    this.pos += 8;
    return value;
};

/**
 * Reads a packed repeated field of unsigned 32 bit varints.
 * @param {number[]} [array] Array to read into; a new one is created if omitted
 * @returns {number[]} Array read into
 */
Reader.prototype.uint32s = function read_uint32s(array) {
    if (array === undefined) array = [];
    var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
    if (end > len) throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (pos < end) {
        value = buf[pos++];
        if (value < 128)
            array.push(value);
        else {
            this.pos = pos - 1;
            array.push(this.uint32());
            pos = this.pos;
        }
    }
    this.pos = pos;
    if (pos !== end) throw RangeError("index out of range");
    this.len = len;
    return array;
};

/**
 * Reads a packed repeated field of signed 32 bit varints.
 * @param {number[]} [array] Array to read into; a new one is created if omitted
 * @returns {number[]} Array read into
 */
Reader.prototype.int32s = function read_int32s(array) {
    if (array === undefined) array = [];
    var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
    if (end > len) throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (pos < end) {
        value = buf[pos++];
        if (value < 128)
            array.push(value);
        else {
            this.pos = pos - 1;
            array.push(this.int32());
            pos = this.pos;
        }
    }
    this.pos = pos;
    if (pos !== end) throw RangeError("index out of range");
    this.len = len;
    return array;
};

/**
 * Reads a packed repeated field of zig-zag encoded signed 32 bit varints.
 * @param {number[]} [array] Array to read into; a new one is created if omitted
 * @returns {number[]} Array read into
 */
Reader.prototype.sint32s = function read_sint32s(array) {
    if (array === undefined) array = [];
    var end = this.size() + this.pos, len = this.len;
    if (end > len) throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (this.pos < end)
        array.push(this.sint32());
    if (this.pos !== end) throw RangeError("index out of range");
    this.len = len;
    return array;
};

/**
 * Reads a packed repeated field of booleans.
 * @param {boolean[]} [array] Array to read into; a new one is created if omitted
 * @returns {boolean[]} Array read into
 */
Reader.prototype.bools = function read_bools(array) {
    if (array === undefined) array = [];
    var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
    if (end > len) throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (pos < end) {
        value = buf[pos++];
        if (value < 128)
            array.push(value !== 0);
        else {
            this.pos = pos - 1;
            array.push(this.bool());
            pos = this.pos;
        }
    }
    this.pos = pos;
    if (pos !== end) throw RangeError("index out of range");
    this.len = len;
    return array;
};

// The view allocation only pays off when amortized over enough reads
var VIEW_THRESHOLD_FLOAT = 8,
    VIEW_THRESHOLD_INT   = 128;

function getLazyView(reader, count, threshold) {
    var view = reader.view;
    if (view || count < threshold)
        return view;
    var buf = reader.buf;
    return reader.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
}

/**
 * Reads a packed repeated field of unsigned 32 bit fixed values.
 * @param {number[]} [array] Array to read into; a new one is created if omitted
 * @returns {number[]} Array read into
 */
Reader.prototype.fixed32s = function read_fixed32s(array) {
    if (array === undefined) array = [];
    var len = this.size(), end = this.pos + len;
    /* istanbul ignore if */
    if (end > this.len) throw indexOutOfRange(this, len);
    var count = len >>> 2, i = array.length, pos = this.pos;
    array.length = i + count;
    var dv = getLazyView(this, count, VIEW_THRESHOLD_INT);
    if (dv)
        for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getUint32(pos, true);
    else {
        var buf = this.buf;
        for (var j = 0; j < count; ++j, pos += 4) array[i++] = readFixed32_end(buf, pos + 4);
    }
    this.pos = pos;
    if (pos !== end) throw indexOutOfRange(this, 4);
    return array;
};

/**
 * Reads a packed repeated field of signed 32 bit fixed values.
 * @param {number[]} [array] Array to read into; a new one is created if omitted
 * @returns {number[]} Array read into
 */
Reader.prototype.sfixed32s = function read_sfixed32s(array) {
    if (array === undefined) array = [];
    var len = this.size(), end = this.pos + len;
    /* istanbul ignore if */
    if (end > this.len) throw indexOutOfRange(this, len);
    var count = len >>> 2, i = array.length, pos = this.pos;
    array.length = i + count;
    var dv = getLazyView(this, count, VIEW_THRESHOLD_INT);
    if (dv)
        for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getInt32(pos, true);
    else {
        var buf = this.buf;
        for (var j = 0; j < count; ++j, pos += 4) array[i++] = readFixed32_end(buf, pos + 4) | 0;
    }
    this.pos = pos;
    if (pos !== end) throw indexOutOfRange(this, 4);
    return array;
};

/**
 * Reads a packed repeated field of floats (32 bit).
 * @param {number[]} [array] Array to read into; a new one is created if omitted
 * @returns {number[]} Array read into
 */
Reader.prototype.floats = function read_floats(array) {
    if (array === undefined) array = [];
    var len = this.size(), end = this.pos + len;
    /* istanbul ignore if */
    if (end > this.len) throw indexOutOfRange(this, len);
    var count = len >>> 2, i = array.length, pos = this.pos;
    array.length = i + count;
    var dv = getLazyView(this, count, VIEW_THRESHOLD_FLOAT);
    if (dv)
        for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getFloat32(pos, true);
    else {
        var buf = this.buf;
        for (var j = 0; j < count; ++j, pos += 4) array[i++] = util.float.readFloatLE(buf, pos);
    }
    this.pos = pos;
    if (pos !== end) throw indexOutOfRange(this, 4);
    return array;
};

/**
 * Reads a packed repeated field of doubles (64 bit float).
 * @param {number[]} [array] Array to read into; a new one is created if omitted
 * @returns {number[]} Array read into
 */
Reader.prototype.doubles = function read_doubles(array) {
    if (array === undefined) array = [];
    var len = this.size(), end = this.pos + len;
    /* istanbul ignore if */
    if (end > this.len) throw indexOutOfRange(this, len);
    var count = len >>> 3, i = array.length, pos = this.pos;
    array.length = i + count;
    var dv = getLazyView(this, count, VIEW_THRESHOLD_FLOAT);
    if (dv)
        for (var k = 0; k < count; ++k, pos += 8) array[i++] = dv.getFloat64(pos, true);
    else {
        var buf = this.buf;
        for (var j = 0; j < count; ++j, pos += 8) array[i++] = util.float.readDoubleLE(buf, pos);
    }
    this.pos = pos;
    if (pos !== end) throw indexOutOfRange(this, 8);
    return array;
};

/**
 * Reads a packed repeated field of unsigned 64 bit varints.
 * @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
 * @returns {Array.<Long|number>} Array read into
 */
Reader.prototype.uint64s = function read_uint64s(array) {
    if (array === undefined) array = [];
    var end = this.size() + this.pos, len = this.len;
    if (end > len) throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (this.pos < end)
        array.push(this.uint64());
    if (this.pos !== end) throw RangeError("index out of range");
    this.len = len;
    return array;
};

/**
 * Reads a packed repeated field of signed 64 bit varints.
 * @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
 * @returns {Array.<Long|number>} Array read into
 */
Reader.prototype.int64s = function read_int64s(array) {
    if (array === undefined) array = [];
    var end = this.size() + this.pos, len = this.len;
    if (end > len) throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (this.pos < end)
        array.push(this.int64());
    if (this.pos !== end) throw RangeError("index out of range");
    this.len = len;
    return array;
};

/**
 * Reads a packed repeated field of zig-zag encoded signed 64 bit varints.
 * @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
 * @returns {Array.<Long|number>} Array read into
 */
Reader.prototype.sint64s = function read_sint64s(array) {
    if (array === undefined) array = [];
    var end = this.size() + this.pos, len = this.len;
    if (end > len) throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (this.pos < end)
        array.push(this.sint64());
    if (this.pos !== end) throw RangeError("index out of range");
    this.len = len;
    return array;
};

/**
 * Reads a packed repeated field of unsigned 64 bit fixed values.
 * @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
 * @returns {Array.<Long|number>} Array read into
 */
Reader.prototype.fixed64s = function read_fixed64s(array) {
    if (array === undefined) array = [];
    var len = this.size(), end = this.pos + len, i = array.length;
    /* istanbul ignore if */
    if (end > this.len) throw indexOutOfRange(this, len);
    var count = len >>> 3;
    array.length = i + count; // 8 bytes per value, count is known
    for (var j = 0; j < count; ++j)
        array[i++] = this.fixed64();
    if (this.pos !== end) throw indexOutOfRange(this, 8);
    return array;
};

/**
 * Reads a packed repeated field of signed 64 bit fixed values.
 * @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
 * @returns {Array.<Long|number>} Array read into
 */
Reader.prototype.sfixed64s = function read_sfixed64s(array) {
    if (array === undefined) array = [];
    var len = this.size(), end = this.pos + len, i = array.length;
    /* istanbul ignore if */
    if (end > this.len) throw indexOutOfRange(this, len);
    var count = len >>> 3;
    array.length = i + count; // 8 bytes per value, count is known
    for (var j = 0; j < count; ++j)
        array[i++] = this.sfixed64();
    if (this.pos !== end) throw indexOutOfRange(this, 8);
    return array;
};

/**
 * Reads a sequence of bytes preceeded by its length as a varint.
 * @returns {Uint8Array} Value read
 */
Reader.prototype.bytes = function read_bytes() {
    var length = this.size(),
        start  = this.pos,
        end    = this.pos + length;

    /* istanbul ignore if */
    if (end > this.len)
        throw indexOutOfRange(this, length);

    this.pos = end;
    return this.raw(start, end);
};

/**
 * Reads a string preceeded by its byte length as a varint.
 * @returns {string} Value read
 */
Reader.prototype.string = function read_string() {
    var length = this.size(),
        start  = this.pos,
        end    = this.pos + length;

    /* istanbul ignore if */
    if (end > this.len)
        throw indexOutOfRange(this, length);

    this.pos = end;
    return utf8.read(this.buf, start, end);
};

/**
 * Reads a string preceeded by its byte length as a varint, rejecting invalid UTF8.
 * @returns {string} Value read
 */
Reader.prototype.stringVerify = function read_string_verify() {
    var length = this.size(),
        start  = this.pos,
        end    = this.pos + length;

    /* istanbul ignore if */
    if (end > this.len)
        throw indexOutOfRange(this, length);

    this.pos = end;
    return utf8.readStrict(this.buf, start, end);
};

/**
 * Skips the specified number of bytes if specified, otherwise skips a varint.
 * @param {number} [length] Length if known, otherwise a varint is assumed
 * @returns {Reader} `this`
 */
Reader.prototype.skip = function skip(length) {
    if (typeof length === "number") {
        /* istanbul ignore if */
        if (this.pos + length > this.len)
            throw indexOutOfRange(this, length);
        this.pos += length;
    } else {
        do {
            /* istanbul ignore if */
            if (this.pos >= this.len)
                throw indexOutOfRange(this);
        } while (this.buf[this.pos++] & 128);
    }
    return this;
};

/**
 * Recursion limit.
 * @type {number}
 */
Reader.recursionLimit = util.recursionLimit;

/**
 * Whether readers discard unknown fields while decoding.
 * @type {boolean}
 */
Reader.discardUnknown = true;

/**
 * Skips the next element of the specified wire type.
 * @param {number} wireType Wire type received
 * @param {number} [depth] Depth of recursion to control nested calls; 0 if omitted
 * @param {number} [fieldNumber] Field number for validating group end tags
 * @returns {Reader} `this`
 */
Reader.prototype.skipType = function(wireType, depth, fieldNumber) {
    if (depth === undefined) depth = 0;
    if (depth > Reader.recursionLimit)
        throw Error("max depth exceeded");
    if (fieldNumber === 0)
        throw Error("illegal tag: field number 0");
    switch (wireType) {
        case 0:
            this.skip();
            break;
        case 1:
            this.skip(8);
            break;
        case 2:
            this.skip(this.size());
            break;
        case 3:
            while (true) {
                var tag = this.tag();
                var nestedField = tag >>> 3;
                wireType = tag & 7;
                if (!nestedField)
                    throw Error("illegal tag: field number 0");
                if (wireType === 4) {
                    if (fieldNumber !== undefined && nestedField !== fieldNumber)
                        throw Error("invalid end group tag");
                    break;
                }
                this.skipType(wireType, depth + 1, nestedField);
            }
            break;
        case 5:
            this.skip(4);
            break;

        /* istanbul ignore next */
        default:
            throw Error("invalid wire type " + wireType + " at offset " + this.pos);
    }
    return this;
};

Reader._configure = function(BufferReader_) {
    BufferReader = BufferReader_;
    Reader.create = create();
    BufferReader._configure();

    var fn = util.Long ? "toLong" : /* istanbul ignore next */ "toNumber";
    util.merge(Reader.prototype, {

        int64: function read_int64() {
            return readLongVarint.call(this)[fn](false);
        },

        uint64: function read_uint64() {
            return readLongVarint.call(this)[fn](true);
        },

        sint64: function read_sint64() {
            return readLongVarint.call(this).zzDecode()[fn](false);
        },

        fixed64: function read_fixed64() {
            return readFixed64.call(this)[fn](true);
        },

        sfixed64: function read_sfixed64() {
            return readFixed64.call(this)[fn](false);
        }

    });
};


/***/ }),

/***/ 9102:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = BufferReader;

// extends Reader
var Reader = __nccwpck_require__(4789);
BufferReader.prototype = Object.create(Reader.prototype, {
    constructor: {
        value: BufferReader,
        writable: true,
        enumerable: false,
        configurable: true
    }
});

var util = __nccwpck_require__(9186);

/**
 * Constructs a new buffer reader instance.
 * @classdesc Wire format reader using node buffers.
 * @extends Reader
 * @constructor
 * @param {Buffer} buffer Buffer to read from
 */
function BufferReader(buffer) {
    Reader.call(this, buffer);

    /**
     * Read buffer.
     * @name BufferReader#buf
     * @type {Buffer}
    */
}

BufferReader._configure = function () {
    /* istanbul ignore else */
    if (util.Buffer)
        BufferReader.prototype._slice = util.Buffer.prototype.slice;
};

/**
 * Returns raw bytes from the backing buffer without advancing the reader.
 * @name BufferReader#raw
 * @function
 * @param {number} start Start offset
 * @param {number} end End offset
 * @returns {Buffer} Raw bytes
 */
BufferReader.prototype.raw = function read_raw_buffer(start, end) {
    return this._slice.call(this.buf, start, end);
};

/**
 * @override
 */
BufferReader.prototype.string = function read_string_buffer() {
    var len = this.size(), // modifies pos
        start = this.pos,
        end = this.pos + len;

    /* istanbul ignore if */
    if (end > this.len)
        throw RangeError("index out of range: " + this.pos + " + " + len + " > " + this.len);

    this.pos = end;
    return this.buf.utf8Slice
        ? this.buf.utf8Slice(start, end)
        : this.buf.toString("utf-8", start, end);
};

/**
 * Reads a sequence of bytes preceeded by its length as a varint.
 * @name BufferReader#bytes
 * @function
 * @returns {Buffer} Value read
 */

BufferReader._configure();


/***/ }),

/***/ 6937:
/***/ ((module) => {


module.exports = Object.create(null);

/**
 * Named roots.
 * This is where pbjs stores generated structures (the option `-r, --root` specifies a name).
 * Can also be used manually to make roots available across modules.
 * @name roots
 * @type {Object.<string,Root>}
 * @example
 * // pbjs -r myroot -o compiled.js ...
 *
 * // in another module:
 * require("./compiled.js");
 *
 * // in any subsequent module:
 * var root = protobuf.roots["myroot"];
 */


/***/ }),

/***/ 6575:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



/**
 * Streaming RPC helpers.
 * @namespace
 */
var rpc = exports;

/**
 * RPC implementation passed to {@link Service#create} performing a service request on network level, i.e. by utilizing http requests or websockets.
 * @typedef RPCImpl
 * @type {function}
 * @param {Method|rpc.ServiceMethod<Message<{}>,Message<{}>>} method Reflected or static method being called
 * @param {Uint8Array} requestData Request data
 * @param {RPCImplCallback} callback Callback function
 * @returns {undefined}
 * @example
 * function rpcImpl(method, requestData, callback) {
 *     if (protobuf.util.lcFirst(method.name) !== "myMethod") // compatible with static code
 *         throw Error("no such method");
 *     asynchronouslyObtainAResponse(requestData, function(err, responseData) {
 *         callback(err, responseData);
 *     });
 * }
 */

/**
 * Node-style callback as used by {@link RPCImpl}.
 * @typedef RPCImplCallback
 * @type {function}
 * @param {Error|null} error Error, if any, otherwise `null`
 * @param {Uint8Array|null} [response] Response data or `null` to signal end of stream, if there hasn't been an error
 * @returns {undefined}
 */

rpc.Service = __nccwpck_require__(3603);


/***/ }),

/***/ 3603:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = Service;

var util = __nccwpck_require__(9186);

// Extends EventEmitter
Service.prototype = Object.create(util.EventEmitter.prototype, {
    constructor: {
        value: Service,
        writable: true,
        enumerable: false,
        configurable: true
    }
});

/**
 * A service method callback as used by {@link rpc.ServiceMethod|ServiceMethod}.
 *
 * Differs from {@link RPCImplCallback} in that it is an actual callback of a service method which may not return `response = null`.
 * @typedef rpc.ServiceMethodCallback
 * @template TRes extends Message<TRes>
 * @type {function}
 * @param {Error|null} error Error, if any
 * @param {TRes} [response] Response message
 * @returns {undefined}
 */

/**
 * A service method part of a {@link rpc.Service} as created by {@link Service.create}.
 * @typedef rpc.ServiceMethod
 * @template TReq extends Message<TReq>
 * @template TRes extends Message<TRes>
 * @type {{
 *   (request: TReq|Properties<TReq>, callback: rpc.ServiceMethodCallback<TRes>): void;
 *   (request: TReq|Properties<TReq>): Promise<TRes>;
 *   readonly name: string;
 *   readonly path: string;
 *   readonly requestType: string;
 *   readonly responseType: string;
 *   readonly requestStream: true|undefined;
 *   readonly responseStream: true|undefined;
 * }}
 */

/**
 * Constructs a new RPC service instance.
 * @classdesc An RPC service as returned by {@link Service#create}.
 * @exports rpc.Service
 * @extends util.EventEmitter
 * @constructor
 * @param {RPCImpl} rpcImpl RPC implementation
 * @param {boolean} [requestDelimited=false] Whether requests are length-delimited
 * @param {boolean} [responseDelimited=false] Whether responses are length-delimited
 */
function Service(rpcImpl, requestDelimited, responseDelimited) {

    if (typeof rpcImpl !== "function")
        throw TypeError("rpcImpl must be a function");

    util.EventEmitter.call(this);

    /**
     * RPC implementation. Becomes `null` once the service is ended.
     * @type {RPCImpl|null}
     */
    this.rpcImpl = rpcImpl;

    /**
     * Whether requests are length-delimited.
     * @type {boolean}
     */
    this.requestDelimited = Boolean(requestDelimited);

    /**
     * Whether responses are length-delimited.
     * @type {boolean}
     */
    this.responseDelimited = Boolean(responseDelimited);
}

/**
 * Calls a service method through {@link rpc.Service#rpcImpl|rpcImpl}.
 * @param {Method|rpc.ServiceMethod<TReq,TRes>} method Reflected or static method
 * @param {Constructor<TReq>} requestCtor Request constructor
 * @param {Constructor<TRes>} responseCtor Response constructor
 * @param {TReq|Properties<TReq>} request Request message or plain object
 * @param {rpc.ServiceMethodCallback<TRes>} callback Service callback
 * @returns {undefined}
 * @template TReq extends Message<TReq>
 * @template TRes extends Message<TRes>
 */
Service.prototype.rpcCall = function rpcCall(method, requestCtor, responseCtor, request, callback) {

    if (!request)
        throw TypeError("request must be specified");

    var self = this;
    if (!callback)
        return util.asPromise(rpcCall, self, method, requestCtor, responseCtor, request);

    if (!self.rpcImpl) {
        setTimeout(function() { callback(Error("already ended")); }, 0);
        return undefined;
    }

    try {
        return self.rpcImpl(
            method,
            requestCtor[self.requestDelimited ? "encodeDelimited" : "encode"](request).finish(),
            function rpcCallback(err, response) {

                if (err) {
                    self.emit("error", err, method);
                    return callback(err);
                }

                if (response === null) {
                    self.end(/* endedByRPC */ true);
                    return undefined;
                }

                if (!(response instanceof responseCtor)) {
                    try {
                        response = responseCtor[self.responseDelimited ? "decodeDelimited" : "decode"](response);
                    } catch (err) {
                        self.emit("error", err, method);
                        return callback(err);
                    }
                }

                self.emit("data", response, method);
                return callback(null, response);
            }
        );
    } catch (err) {
        self.emit("error", err, method);
        setTimeout(function() { callback(err); }, 0);
        return undefined;
    }
};

/**
 * Ends this service and emits the `end` event.
 * @param {boolean} [endedByRPC=false] Whether the service has been ended by the RPC implementation.
 * @returns {rpc.Service} `this`
 */
Service.prototype.end = function end(endedByRPC) {
    if (this.rpcImpl) {
        if (!endedByRPC) // signal end to rpcImpl
            this.rpcImpl(null, null, null);
        this.rpcImpl = null;
        this.emit("end").off();
    }
    return this;
};


/***/ }),

/***/ 7200:
/***/ ((module) => {


module.exports = asPromise;

/**
 * Callback as used by {@link util.asPromise}.
 * @typedef asPromiseCallback
 * @type {function}
 * @param {Error|null} error Error, if any
 * @param {...*} params Additional arguments
 * @returns {undefined}
 */

/**
 * Returns a promise from a node-style callback function.
 * @memberof util
 * @param {asPromiseCallback} fn Function to call
 * @param {*} ctx Function context
 * @param {...*} params Function arguments
 * @returns {Promise<*>} Promisified function
 */
function asPromise(fn, ctx/*, varargs */) {
    var params  = new Array(arguments.length - 1),
        offset  = 0,
        index   = 2,
        pending = true;
    while (index < arguments.length)
        params[offset++] = arguments[index++];
    return new Promise(function executor(resolve, reject) {
        params[offset] = function callback(err/*, varargs */) {
            if (pending) {
                pending = false;
                if (err)
                    reject(err);
                else {
                    var params = new Array(arguments.length - 1),
                        offset = 0;
                    while (offset < params.length)
                        params[offset++] = arguments[offset];
                    resolve.apply(null, params);
                }
            }
        };
        try {
            fn.apply(ctx || null, params);
        } catch (err) {
            if (pending) {
                pending = false;
                reject(err);
            }
        }
    });
}


/***/ }),

/***/ 4866:
/***/ ((__unused_webpack_module, exports) => {



/**
 * A minimal base64 implementation for number arrays.
 * @memberof util
 * @namespace
 */
var base64 = exports;

/**
 * Calculates the byte length of a base64 encoded string.
 * @param {string} string Base64 encoded string
 * @returns {number} Byte length
 */
base64.length = function length(string) {
    var p = string.length;
    if (!p)
        return 0;
    while (p > 0 && string.charAt(p - 1) === "=")
        --p;
    return Math.floor(p * 3 / 4);
};

// Base64 encoding table
var b64 = new Array(64);

// Base64 decoding table
var s64 = new Array(123);

// 65..90, 97..122, 48..57, 43, 47
for (var i = 0; i < 64;)
    s64[b64[i] = i < 26 ? i + 65 : i < 52 ? i + 71 : i < 62 ? i - 4 : i - 59 | 43] = i++;

s64[45] = 62; // - -> +
s64[95] = 63; // _ -> /

/**
 * Encodes a buffer to a base64 encoded string.
 * @param {Uint8Array} buffer Source buffer
 * @param {number} start Source start
 * @param {number} end Source end
 * @returns {string} Base64 encoded string
 */
base64.encode = function encode(buffer, start, end) {
    var parts = null,
        chunk = [];
    var i = 0, // output index
        j = 0, // goto index
        t;     // temporary
    while (start < end) {
        var b = buffer[start++];
        switch (j) {
            case 0:
                chunk[i++] = b64[b >> 2];
                t = (b & 3) << 4;
                j = 1;
                break;
            case 1:
                chunk[i++] = b64[t | b >> 4];
                t = (b & 15) << 2;
                j = 2;
                break;
            case 2:
                chunk[i++] = b64[t | b >> 6];
                chunk[i++] = b64[b & 63];
                j = 0;
                break;
        }
        if (i > 8191) {
            (parts || (parts = [])).push(String.fromCharCode.apply(String, chunk));
            i = 0;
        }
    }
    if (j) {
        chunk[i++] = b64[t];
        chunk[i++] = 61;
        if (j === 1)
            chunk[i++] = 61;
    }
    if (parts) {
        if (i)
            parts.push(String.fromCharCode.apply(String, chunk.slice(0, i)));
        return parts.join("");
    }
    return String.fromCharCode.apply(String, chunk.slice(0, i));
};

var invalidEncoding = "invalid encoding";

/**
 * Decodes a base64 encoded string to a buffer.
 * @param {string} string Source string
 * @param {Uint8Array} buffer Destination buffer
 * @param {number} offset Destination offset
 * @returns {number} Number of bytes written
 * @throws {Error} If encoding is invalid
 */
base64.decode = function decode(string, buffer, offset) {
    var start = offset;
    var j = 0, // goto index
        t;     // temporary
    for (var i = 0; i < string.length;) {
        var c = string.charCodeAt(i++);
        if (c === 61 && j > 1)
            break;
        if ((c = s64[c]) === undefined)
            throw Error(invalidEncoding);
        switch (j) {
            case 0:
                t = c;
                j = 1;
                break;
            case 1:
                buffer[offset++] = t << 2 | (c & 48) >> 4;
                t = c;
                j = 2;
                break;
            case 2:
                buffer[offset++] = (t & 15) << 4 | (c & 60) >> 2;
                t = c;
                j = 3;
                break;
            case 3:
                buffer[offset++] = (t & 3) << 6 | c;
                j = 0;
                break;
        }
    }
    if (j === 1)
        throw Error(invalidEncoding);
    return offset - start;
};

var base64Re = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
    base64UrlRe = /[-_]/,
    base64UrlNoPaddingRe = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}(?:==)?|[A-Za-z0-9_-]{3}=?)?$/;

/**
 * Tests if the specified string appears to be base64 encoded.
 * @param {string} string String to test
 * @returns {boolean} `true` if probably base64 encoded, otherwise false
 */
base64.test = function test(string) {
    return base64Re.test(string)
        || base64UrlRe.test(string) && base64UrlNoPaddingRe.test(string);
};


/***/ }),

/***/ 5079:
/***/ ((module) => {


module.exports = EventEmitter;

/**
 * Constructs a new event emitter instance.
 * @classdesc A minimal event emitter.
 * @memberof util
 * @constructor
 */
function EventEmitter() {

    /**
     * Registered listeners.
     * @type {Object.<string,*>}
     * @private
     */
    this._listeners = Object.create(null);
}

/**
 * Event listener as used by {@link util.EventEmitter}.
 * @typedef EventEmitterListener
 * @type {function}
 * @param {...*} args Arguments
 * @returns {undefined}
 */

/**
 * Registers an event listener.
 * @param {string} evt Event name
 * @param {EventEmitterListener} fn Listener
 * @param {*} [ctx] Listener context
 * @returns {this} `this`
 */
EventEmitter.prototype.on = function on(evt, fn, ctx) {
    (this._listeners[evt] || (this._listeners[evt] = [])).push({
        fn  : fn,
        ctx : ctx || this
    });
    return this;
};

/**
 * Removes an event listener or any matching listeners if arguments are omitted.
 * @param {string} [evt] Event name. Removes all listeners if omitted.
 * @param {EventEmitterListener} [fn] Listener to remove. Removes all listeners of `evt` if omitted.
 * @returns {this} `this`
 */
EventEmitter.prototype.off = function off(evt, fn) {
    if (evt === undefined)
        this._listeners = Object.create(null);
    else {
        if (fn === undefined)
            this._listeners[evt] = [];
        else {
            var listeners = this._listeners[evt];
            if (!listeners)
                return this;
            for (var i = 0; i < listeners.length;)
                if (listeners[i].fn === fn)
                    listeners.splice(i, 1);
                else
                    ++i;
        }
    }
    return this;
};

/**
 * Emits an event by calling its listeners with the specified arguments.
 * @param {string} evt Event name
 * @param {...*} args Arguments
 * @returns {this} `this`
 */
EventEmitter.prototype.emit = function emit(evt) {
    var listeners = this._listeners[evt];
    if (listeners) {
        var args = [],
            i = 1;
        for (; i < arguments.length;)
            args.push(arguments[i++]);
        for (i = 0; i < listeners.length;)
            listeners[i].fn.apply(listeners[i++].ctx, args);
    }
    return this;
};


/***/ }),

/***/ 67:
/***/ ((module) => {



module.exports = factory(factory);

/**
 * Reads / writes floats / doubles from / to buffers.
 * @name util.float
 * @namespace
 */

/**
 * Writes a 32 bit float to a buffer using little endian byte order.
 * @name util.float.writeFloatLE
 * @function
 * @param {number} val Value to write
 * @param {Uint8Array} buf Target buffer
 * @param {number} pos Target buffer offset
 * @returns {undefined}
 */

/**
 * Writes a 32 bit float to a buffer using big endian byte order.
 * @name util.float.writeFloatBE
 * @function
 * @param {number} val Value to write
 * @param {Uint8Array} buf Target buffer
 * @param {number} pos Target buffer offset
 * @returns {undefined}
 */

/**
 * Reads a 32 bit float from a buffer using little endian byte order.
 * @name util.float.readFloatLE
 * @function
 * @param {Uint8Array} buf Source buffer
 * @param {number} pos Source buffer offset
 * @returns {number} Value read
 */

/**
 * Reads a 32 bit float from a buffer using big endian byte order.
 * @name util.float.readFloatBE
 * @function
 * @param {Uint8Array} buf Source buffer
 * @param {number} pos Source buffer offset
 * @returns {number} Value read
 */

/**
 * Writes a 64 bit double to a buffer using little endian byte order.
 * @name util.float.writeDoubleLE
 * @function
 * @param {number} val Value to write
 * @param {Uint8Array} buf Target buffer
 * @param {number} pos Target buffer offset
 * @returns {undefined}
 */

/**
 * Writes a 64 bit double to a buffer using big endian byte order.
 * @name util.float.writeDoubleBE
 * @function
 * @param {number} val Value to write
 * @param {Uint8Array} buf Target buffer
 * @param {number} pos Target buffer offset
 * @returns {undefined}
 */

/**
 * Reads a 64 bit double from a buffer using little endian byte order.
 * @name util.float.readDoubleLE
 * @function
 * @param {Uint8Array} buf Source buffer
 * @param {number} pos Source buffer offset
 * @returns {number} Value read
 */

/**
 * Reads a 64 bit double from a buffer using big endian byte order.
 * @name util.float.readDoubleBE
 * @function
 * @param {Uint8Array} buf Source buffer
 * @param {number} pos Source buffer offset
 * @returns {number} Value read
 */

// Factory function for the purpose of node-based testing in modified global environments
function factory(exports) {

    // float: typed array
    if (typeof Float32Array !== "undefined") (function() {

        var f32 = new Float32Array([ -0 ]),
            f8b = new Uint8Array(f32.buffer),
            le  = f8b[3] === 128;

        function writeFloat_f32_cpy(val, buf, pos) {
            f32[0] = val;
            buf[pos    ] = f8b[0];
            buf[pos + 1] = f8b[1];
            buf[pos + 2] = f8b[2];
            buf[pos + 3] = f8b[3];
        }

        function writeFloat_f32_rev(val, buf, pos) {
            f32[0] = val;
            buf[pos    ] = f8b[3];
            buf[pos + 1] = f8b[2];
            buf[pos + 2] = f8b[1];
            buf[pos + 3] = f8b[0];
        }

        /* istanbul ignore next */
        exports.writeFloatLE = le ? writeFloat_f32_cpy : writeFloat_f32_rev;
        /* istanbul ignore next */
        exports.writeFloatBE = le ? writeFloat_f32_rev : writeFloat_f32_cpy;

        function readFloat_f32_cpy(buf, pos) {
            f8b[0] = buf[pos    ];
            f8b[1] = buf[pos + 1];
            f8b[2] = buf[pos + 2];
            f8b[3] = buf[pos + 3];
            return f32[0];
        }

        function readFloat_f32_rev(buf, pos) {
            f8b[3] = buf[pos    ];
            f8b[2] = buf[pos + 1];
            f8b[1] = buf[pos + 2];
            f8b[0] = buf[pos + 3];
            return f32[0];
        }

        /* istanbul ignore next */
        exports.readFloatLE = le ? readFloat_f32_cpy : readFloat_f32_rev;
        /* istanbul ignore next */
        exports.readFloatBE = le ? readFloat_f32_rev : readFloat_f32_cpy;

    // float: ieee754
    })(); else (function() {

        function writeFloat_ieee754(writeUint, val, buf, pos) {
            var sign = val < 0 ? 1 : 0;
            if (sign)
                val = -val;
            if (val === 0)
                writeUint(1 / val > 0 ? /* positive */ 0 : /* negative 0 */ 2147483648, buf, pos);
            else if (isNaN(val))
                writeUint(2143289344, buf, pos);
            else if (val > 3.4028234663852886e+38) // +-Infinity
                writeUint((sign << 31 | 2139095040) >>> 0, buf, pos);
            else if (val < 1.1754943508222875e-38) // denormal
                writeUint((sign << 31 | Math.round(val / 1.401298464324817e-45)) >>> 0, buf, pos);
            else {
                var exponent = Math.floor(Math.log(val) / Math.LN2),
                    mantissa = Math.round(val * Math.pow(2, -exponent) * 8388608) & 8388607;
                writeUint((sign << 31 | exponent + 127 << 23 | mantissa) >>> 0, buf, pos);
            }
        }

        exports.writeFloatLE = writeFloat_ieee754.bind(null, writeUintLE);
        exports.writeFloatBE = writeFloat_ieee754.bind(null, writeUintBE);

        function readFloat_ieee754(readUint, buf, pos) {
            var uint = readUint(buf, pos),
                sign = (uint >> 31) * 2 + 1,
                exponent = uint >>> 23 & 255,
                mantissa = uint & 8388607;
            return exponent === 255
                ? mantissa
                ? NaN
                : sign * Infinity
                : exponent === 0 // denormal
                ? sign * 1.401298464324817e-45 * mantissa
                : sign * Math.pow(2, exponent - 150) * (mantissa + 8388608);
        }

        exports.readFloatLE = readFloat_ieee754.bind(null, readUintLE);
        exports.readFloatBE = readFloat_ieee754.bind(null, readUintBE);

    })();

    // double: typed array
    if (typeof Float64Array !== "undefined") (function() {

        var f64 = new Float64Array([-0]),
            f8b = new Uint8Array(f64.buffer),
            le  = f8b[7] === 128;

        function writeDouble_f64_cpy(val, buf, pos) {
            f64[0] = val;
            buf[pos    ] = f8b[0];
            buf[pos + 1] = f8b[1];
            buf[pos + 2] = f8b[2];
            buf[pos + 3] = f8b[3];
            buf[pos + 4] = f8b[4];
            buf[pos + 5] = f8b[5];
            buf[pos + 6] = f8b[6];
            buf[pos + 7] = f8b[7];
        }

        function writeDouble_f64_rev(val, buf, pos) {
            f64[0] = val;
            buf[pos    ] = f8b[7];
            buf[pos + 1] = f8b[6];
            buf[pos + 2] = f8b[5];
            buf[pos + 3] = f8b[4];
            buf[pos + 4] = f8b[3];
            buf[pos + 5] = f8b[2];
            buf[pos + 6] = f8b[1];
            buf[pos + 7] = f8b[0];
        }

        /* istanbul ignore next */
        exports.writeDoubleLE = le ? writeDouble_f64_cpy : writeDouble_f64_rev;
        /* istanbul ignore next */
        exports.writeDoubleBE = le ? writeDouble_f64_rev : writeDouble_f64_cpy;

        function readDouble_f64_cpy(buf, pos) {
            f8b[0] = buf[pos    ];
            f8b[1] = buf[pos + 1];
            f8b[2] = buf[pos + 2];
            f8b[3] = buf[pos + 3];
            f8b[4] = buf[pos + 4];
            f8b[5] = buf[pos + 5];
            f8b[6] = buf[pos + 6];
            f8b[7] = buf[pos + 7];
            return f64[0];
        }

        function readDouble_f64_rev(buf, pos) {
            f8b[7] = buf[pos    ];
            f8b[6] = buf[pos + 1];
            f8b[5] = buf[pos + 2];
            f8b[4] = buf[pos + 3];
            f8b[3] = buf[pos + 4];
            f8b[2] = buf[pos + 5];
            f8b[1] = buf[pos + 6];
            f8b[0] = buf[pos + 7];
            return f64[0];
        }

        /* istanbul ignore next */
        exports.readDoubleLE = le ? readDouble_f64_cpy : readDouble_f64_rev;
        /* istanbul ignore next */
        exports.readDoubleBE = le ? readDouble_f64_rev : readDouble_f64_cpy;

    // double: ieee754
    })(); else (function() {

        function writeDouble_ieee754(writeUint, off0, off1, val, buf, pos) {
            var sign = val < 0 ? 1 : 0;
            if (sign)
                val = -val;
            if (val === 0) {
                writeUint(0, buf, pos + off0);
                writeUint(1 / val > 0 ? /* positive */ 0 : /* negative 0 */ 2147483648, buf, pos + off1);
            } else if (isNaN(val)) {
                writeUint(0, buf, pos + off0);
                writeUint(2146959360, buf, pos + off1);
            } else if (val > 1.7976931348623157e+308) { // +-Infinity
                writeUint(0, buf, pos + off0);
                writeUint((sign << 31 | 2146435072) >>> 0, buf, pos + off1);
            } else {
                var mantissa;
                if (val < 2.2250738585072014e-308) { // denormal
                    mantissa = val / 5e-324;
                    writeUint(mantissa >>> 0, buf, pos + off0);
                    writeUint((sign << 31 | mantissa / 4294967296) >>> 0, buf, pos + off1);
                } else {
                    var exponent = Math.floor(Math.log(val) / Math.LN2);
                    if (exponent === 1024)
                        exponent = 1023;
                    mantissa = val * Math.pow(2, -exponent);
                    writeUint(mantissa * 4503599627370496 >>> 0, buf, pos + off0);
                    writeUint((sign << 31 | exponent + 1023 << 20 | mantissa * 1048576 & 1048575) >>> 0, buf, pos + off1);
                }
            }
        }

        exports.writeDoubleLE = writeDouble_ieee754.bind(null, writeUintLE, 0, 4);
        exports.writeDoubleBE = writeDouble_ieee754.bind(null, writeUintBE, 4, 0);

        function readDouble_ieee754(readUint, off0, off1, buf, pos) {
            var lo = readUint(buf, pos + off0),
                hi = readUint(buf, pos + off1);
            var sign = (hi >> 31) * 2 + 1,
                exponent = hi >>> 20 & 2047,
                mantissa = 4294967296 * (hi & 1048575) + lo;
            return exponent === 2047
                ? mantissa
                ? NaN
                : sign * Infinity
                : exponent === 0 // denormal
                ? sign * 5e-324 * mantissa
                : sign * Math.pow(2, exponent - 1075) * (mantissa + 4503599627370496);
        }

        exports.readDoubleLE = readDouble_ieee754.bind(null, readUintLE, 0, 4);
        exports.readDoubleBE = readDouble_ieee754.bind(null, readUintBE, 4, 0);

    })();

    return exports;
}

// uint helpers

function writeUintLE(val, buf, pos) {
    buf[pos    ] =  val        & 255;
    buf[pos + 1] =  val >>> 8  & 255;
    buf[pos + 2] =  val >>> 16 & 255;
    buf[pos + 3] =  val >>> 24;
}

function writeUintBE(val, buf, pos) {
    buf[pos    ] =  val >>> 24;
    buf[pos + 1] =  val >>> 16 & 255;
    buf[pos + 2] =  val >>> 8  & 255;
    buf[pos + 3] =  val        & 255;
}

function readUintLE(buf, pos) {
    return (buf[pos    ]
          | buf[pos + 1] << 8
          | buf[pos + 2] << 16
          | buf[pos + 3] << 24) >>> 0;
}

function readUintBE(buf, pos) {
    return (buf[pos    ] << 24
          | buf[pos + 1] << 16
          | buf[pos + 2] << 8
          | buf[pos + 3]) >>> 0;
}


/***/ }),

/***/ 9079:
/***/ ((module) => {


module.exports = LongBits;

var Long;

/**
 * Constructs new long bits.
 * @classdesc Helper class for working with the low and high bits of a 64 bit value.
 * @memberof util
 * @constructor
 * @param {number} lo Low 32 bits, unsigned
 * @param {number} hi High 32 bits, unsigned
 */
function LongBits(lo, hi) {

    // note that the casts below are theoretically unnecessary as of today, but older statically
    // generated converter code might still call the ctor with signed 32bits. kept for compat.

    /**
     * Low bits.
     * @type {number}
     */
    this.lo = lo >>> 0;

    /**
     * High bits.
     * @type {number}
     */
    this.hi = hi >>> 0;
}

/**
 * Zero bits.
 * @memberof util.LongBits
 * @type {util.LongBits}
 */
var zero = LongBits.zero = new LongBits(0, 0);

zero.toNumber = function() { return 0; };
zero.zzEncode = zero.zzDecode = function() { return this; };
zero.length = function() { return 1; };

/**
 * Zero hash.
 * @memberof util.LongBits
 * @type {string}
 */
var zeroHash = LongBits.zeroHash = "\0\0\0\0\0\0\0\0";

/**
 * Constructs new long bits from the specified number.
 * @param {number} value Value
 * @returns {util.LongBits} Instance
 */
LongBits.fromNumber = function fromNumber(value) {
    if (value === 0)
        return zero;
    var sign = value < 0;
    if (sign)
        value = -value;
    var lo = value >>> 0,
        hi = (value - lo) / 4294967296 >>> 0;
    if (sign) {
        hi = ~hi >>> 0;
        lo = ~lo >>> 0;
        if (++lo > 4294967295) {
            lo = 0;
            if (++hi > 4294967295)
                hi = 0;
        }
    }
    return new LongBits(lo, hi);
};

/**
 * Constructs new long bits from a number, long or string.
 * @param {Long|number|string} value Value
 * @returns {util.LongBits} Instance
 */
LongBits.from = function from(value) {
    if (typeof value === "number")
        return LongBits.fromNumber(value);
    if (typeof value === "string" || value instanceof String) {
        /* istanbul ignore else */
        if (Long)
            value = Long.fromString(value);
        else
            return LongBits.fromNumber(parseInt(value, 10));
    }
    return value.low || value.high ? new LongBits(value.low >>> 0, value.high >>> 0) : zero;
};

/**
 * Converts this long bits to a possibly unsafe JavaScript number.
 * @param {boolean} [unsigned=false] Whether unsigned or not
 * @returns {number} Possibly unsafe number
 */
LongBits.prototype.toNumber = function toNumber(unsigned) {
    if (!unsigned && this.hi >>> 31) {
        var lo = ~this.lo + 1 >>> 0,
            hi = ~this.hi     >>> 0;
        if (!lo)
            hi = hi + 1 >>> 0;
        return -(lo + hi * 4294967296);
    }
    return this.lo + this.hi * 4294967296;
};

/**
 * Converts this long bits to a long.
 * @param {boolean} [unsigned=false] Whether unsigned or not
 * @returns {Long} Long
 */
LongBits.prototype.toLong = function toLong(unsigned) {
    return Long
        ? new Long(this.lo | 0, this.hi | 0, Boolean(unsigned))
        /* istanbul ignore next */
        : { low: this.lo | 0, high: this.hi | 0, unsigned: Boolean(unsigned) };
};

var charCodeAt = String.prototype.charCodeAt;

/**
 * Constructs new long bits from the specified 8 characters long hash.
 * @param {string} hash Hash
 * @returns {util.LongBits} Bits
 */
LongBits.fromHash = function fromHash(hash) {
    if (hash === zeroHash)
        return zero;
    return new LongBits(
        ( charCodeAt.call(hash, 0)
        | charCodeAt.call(hash, 1) << 8
        | charCodeAt.call(hash, 2) << 16
        | charCodeAt.call(hash, 3) << 24) >>> 0
    ,
        ( charCodeAt.call(hash, 4)
        | charCodeAt.call(hash, 5) << 8
        | charCodeAt.call(hash, 6) << 16
        | charCodeAt.call(hash, 7) << 24) >>> 0
    );
};

/**
 * Converts this long bits to a 8 characters long hash.
 * @returns {string} Hash
 */
LongBits.prototype.toHash = function toHash() {
    return String.fromCharCode(
        this.lo        & 255,
        this.lo >>> 8  & 255,
        this.lo >>> 16 & 255,
        this.lo >>> 24      ,
        this.hi        & 255,
        this.hi >>> 8  & 255,
        this.hi >>> 16 & 255,
        this.hi >>> 24
    );
};

/**
 * Zig-zag encodes this long bits.
 * @returns {util.LongBits} `this`
 */
LongBits.prototype.zzEncode = function zzEncode() {
    var mask =   this.hi >> 31;
    this.hi  = ((this.hi << 1 | this.lo >>> 31) ^ mask) >>> 0;
    this.lo  = ( this.lo << 1                   ^ mask) >>> 0;
    return this;
};

/**
 * Zig-zag decodes this long bits.
 * @returns {util.LongBits} `this`
 */
LongBits.prototype.zzDecode = function zzDecode() {
    var mask = -(this.lo & 1);
    this.lo  = ((this.lo >>> 1 | this.hi << 31) ^ mask) >>> 0;
    this.hi  = ( this.hi >>> 1                  ^ mask) >>> 0;
    return this;
};

/**
 * Calculates the length of this longbits when encoded as a varint.
 * @returns {number} Length
 */
LongBits.prototype.length = function length() {
    var part0 =  this.lo,
        part1 = (this.lo >>> 28 | this.hi << 4) >>> 0,
        part2 =  this.hi >>> 24;
    return part2 === 0
         ? part1 === 0
           ? part0 < 16384
             ? part0 < 128 ? 1 : 2
             : part0 < 2097152 ? 3 : 4
           : part1 < 16384
             ? part1 < 128 ? 5 : 6
             : part1 < 2097152 ? 7 : 8
         : part2 < 128 ? 9 : 10;
};

LongBits._configure = function(Long_) {
    Long = Long_;
};


/***/ }),

/***/ 9186:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


/* global globalThis */
var util = exports;

// used to return a Promise where callback is omitted
util.asPromise = __nccwpck_require__(7200);

// converts to / from base64 encoded strings
util.base64 = __nccwpck_require__(4866);

// base class of rpc.Service
util.EventEmitter = __nccwpck_require__(5079);

// float handling accross browsers
util.float = __nccwpck_require__(67);

// converts to / from utf8 encoded strings
util.utf8 = __nccwpck_require__(5738);

// provides a node-like buffer pool in the browser
util.pool = __nccwpck_require__(8771);

// utility to work with the low and high bits of a 64 bit value
util.LongBits = __nccwpck_require__(9079);

/**
 * Tests if the specified key can affect object prototypes.
 * @memberof util
 * @param {string} key Key to test
 * @returns {boolean} `true` if the key is unsafe
 */
function isUnsafeProperty(key) {
    return key === "__proto__" || key === "prototype" || key === "constructor";
}

util.isUnsafeProperty = isUnsafeProperty;

/**
 * Whether running within node or not.
 * @memberof util
 * @type {boolean}
 */
util.isNode = Boolean(typeof global !== "undefined"
                   && global
                   && global.process
                   && global.process.versions
                   && global.process.versions.node);

/**
 * Global object reference.
 * @memberof util
 * @type {Object}
 */
util.global = util.isNode && global
           || typeof window !== "undefined" && window
           || typeof self   !== "undefined" && self
           || typeof globalThis !== "undefined" && globalThis
           || this; // eslint-disable-line no-invalid-this

/**
 * An immuable empty array.
 * @memberof util
 * @type {Array.<*>}
 * @const
 */
util.emptyArray = Object.freeze ? Object.freeze([]) : /* istanbul ignore next */ []; // used on prototypes

/**
 * An immutable empty object.
 * @type {Object}
 * @const
 */
util.emptyObject = Object.freeze ? Object.freeze({}) : /* istanbul ignore next */ {}; // used on prototypes

/**
 * Tests if the specified value is an integer.
 * @function
 * @param {*} value Value to test
 * @returns {boolean} `true` if the value is an integer
 */
util.isInteger = Number.isInteger || /* istanbul ignore next */ function isInteger(value) {
    return typeof value === "number" && isFinite(value) && Math.floor(value) === value;
};

/**
 * Tests if the specified value is a string.
 * @param {*} value Value to test
 * @returns {boolean} `true` if the value is a string
 */
util.isString = function isString(value) {
    return typeof value === "string" || value instanceof String;
};

/**
 * Tests if the specified value is a non-null object.
 * @param {*} value Value to test
 * @returns {boolean} `true` if the value is a non-null object
 */
util.isObject = function isObject(value) {
    return value && typeof value === "object";
};

/**
 * Checks if a property on a message is considered to be present.
 * This is an alias of {@link util.isSet}.
 * @function
 * @param {Object} obj Plain object or message instance
 * @param {string} prop Property name
 * @returns {boolean} `true` if considered to be present, otherwise `false`
 */
util.isset =

/**
 * Checks if a property on a message is considered to be present.
 * @param {Object} obj Plain object or message instance
 * @param {string} prop Property name
 * @returns {boolean} `true` if considered to be present, otherwise `false`
 */
util.isSet = function isSet(obj, prop) {
    var value = obj[prop];
    if (value != null && Object.hasOwnProperty.call(obj, prop)) // eslint-disable-line eqeqeq
        return typeof value !== "object" || (Array.isArray(value) ? value.length : Object.keys(value).length) > 0;
    return false;
};

/**
 * Any compatible Buffer instance.
 * This is a minimal stand-alone definition of a Buffer instance. The actual type is that exported by node's typings.
 * @interface Buffer
 * @extends Uint8Array
 */

/**
 * Node's Buffer class if available.
 * @type {Constructor<Buffer>}
 */
util.Buffer = (function() {
    try {
        var Buffer = util.global.Buffer;
        // refuse to use non-node buffers if not explicitly assigned (perf reasons)
        return Buffer.prototype.utf8Write || util.isNode ? Buffer : /* istanbul ignore next */ null;
    } catch (e) {
        /* istanbul ignore next */
        return null;
    }
})();

/**
 * Creates a new buffer of whatever type supported by the environment.
 * @param {number|number[]} [sizeOrArray=0] Buffer size or number array
 * @returns {Uint8Array|Buffer} Buffer
 */
util.newBuffer = function newBuffer(sizeOrArray) {
    var Buffer = util.Buffer;
    /* istanbul ignore next */
    return typeof sizeOrArray === "number"
        ? Buffer
            ? Buffer.allocUnsafe(sizeOrArray)
            : new Uint8Array(sizeOrArray)
        : Buffer
            ? Buffer.from(sizeOrArray)
            : new Uint8Array(sizeOrArray);
};

/**
 * Prepends a raw field tag to raw field data.
 * @param {number} id Field id
 * @param {number} wireType Wire type
 * @param {Uint8Array} data Raw field data
 * @returns {Uint8Array|Buffer} Raw field bytes
 * @ignore
 */
util.rawField = function rawField(id, wireType, data) {
    var out = [],
        tag = id << 3 | wireType;
    tag >>>= 0;
    while (tag > 127) {
        out.push(tag & 127 | 128);
        tag >>>= 7;
    }
    out.push(tag);
    for (var i = 0; i < data.length; ++i)
        out.push(data[i]);
    return util.newBuffer(out);
};

/**
 * Array implementation used in the browser.
 * @type {Constructor<Uint8Array>}
 * @deprecated Use `Uint8Array` instead.
 */
util.Array = Uint8Array;

/**
 * Any compatible Long instance.
 * This is a minimal stand-alone definition of a Long instance. The actual type is that exported by long.js.
 * @interface Long
 * @property {number} low Low bits
 * @property {number} high High bits
 * @property {boolean} unsigned Whether unsigned or not
 */

/**
 * Long.js's Long class if available.
 * @type {Constructor<Long>}
 */
util.Long = /* istanbul ignore next */ util.global.dcodeIO && /* istanbul ignore next */ util.global.dcodeIO.Long
         || /* istanbul ignore next */ util.global.Long
         || (function() {
                try {
                    var Long = __nccwpck_require__(1429);
                    return Long && Long.isLong ? Long : null;
                } catch (e) {
                    /* istanbul ignore next */
                    return null;
                }
            })();

/**
 * Regular expression used to verify 2 bit (`bool`) map keys.
 * @type {RegExp}
 * @const
 */
util.key2Re = /^(?:true|false|0|1)$/;

/**
 * Regular expression used to verify 32 bit (`int32` etc.) map keys.
 * @type {RegExp}
 * @const
 */
util.key32Re = /^-?(?:0|[1-9][0-9]*)$/;

/**
 * Regular expression used to verify 64 bit (`int64` etc.) map keys.
 * @type {RegExp}
 * @const
 */
util.key64Re = /^(?:[\x00-\xff]{8}|-?(?:0|[1-9][0-9]*))$/; // eslint-disable-line no-control-regex

/**
 * Converts a number or long to an 8 characters long hash string.
 * @param {Long|number} value Value to convert
 * @returns {string} Hash
 */
util.longToHash = function longToHash(value) {
    return value
        ? util.LongBits.from(value).toHash()
        : util.LongBits.zeroHash;
};

/**
 * Converts an 8 characters long hash string to a long or number.
 * @param {string} hash Hash
 * @param {boolean} [unsigned=false] Whether unsigned or not
 * @returns {Long|number} Original value
 */
util.longFromHash = function longFromHash(hash, unsigned) {
    var bits = util.LongBits.fromHash(hash);
    if (util.Long)
        return util.Long.fromBits(bits.lo, bits.hi, unsigned);
    return bits.toNumber(Boolean(unsigned));
};

/**
 * Converts a 64 bit key to a long or number if it is an 8 characters long hash string.
 * @param {string} key Map key
 * @param {boolean} [unsigned=false] Whether unsigned or not
 * @returns {Long|number|string} Original value
 */
util.longFromKey = function longFromKey(key, unsigned) {
    return util.key64Re.test(key) && !util.key32Re.test(key)
        ? util.longFromHash(key, unsigned)
        : key;
};

/**
 * Converts a boolean key to a boolean value.
 * @param {string} key Map key
 * @returns {boolean} Boolean value
 */
util.boolFromKey = function boolFromKey(key) {
    return key === "true" || key === "1";
};

/**
 * Merges the properties of the source object into the destination object.
 * @memberof util
 * @param {Object.<string,*>} dst Destination object
 * @param {...(Object.<string,*>|boolean)} src Source objects, optionally followed by an `ifNotSet` flag
 * @returns {Object.<string,*>} Destination object
 */
function merge(dst) { // used by converters
    var ifNotSet = typeof arguments[arguments.length - 1] === "boolean",
        limit = ifNotSet ? arguments.length - 1 : arguments.length;
    ifNotSet = ifNotSet && arguments[arguments.length - 1];
    for (var a = 1; a < limit; ++a) {
        var src = arguments[a];
        if (!src)
            continue;
        for (var keys = Object.keys(src), i = 0; i < keys.length; ++i)
            if (!isUnsafeProperty(keys[i]) && (!ifNotSet || !Object.prototype.hasOwnProperty.call(dst, keys[i]) || dst[keys[i]] === undefined))
                dst[keys[i]] = src[keys[i]];
    }
    return dst;
}

util.merge = merge;

/**
 * Schema declaration nesting limit.
 * @memberof util
 * @type {number}
 */
util.nestingLimit = 32; // protoc: MaxMessageDeclarationNestingDepth

/**
 * Recursion limit.
 * @memberof util
 * @type {number}
 */
util.recursionLimit = 100; // protoc: CodedInputStream::default_recursion_limit_

/**
 * Makes a property safe for assignment as an own property.
 * @memberof util
 * @param {Object.<string,*>} obj Object
 * @param {string} key Property key
 * @param {boolean} [enumerable=true] Whether the property should be enumerable
 * @returns {undefined}
 */
util.makeProp = function makeProp(obj, key, enumerable) {
    if (Object.prototype.hasOwnProperty.call(obj, key))
        return;
    Object.defineProperty(obj, key, {
        enumerable: enumerable === undefined ? true : enumerable,
        configurable: true,
        writable: true
    });
};

/**
 * Converts the first character of a string to lower case.
 * @param {string} str String to convert
 * @returns {string} Converted string
 */
util.lcFirst = function lcFirst(str) {
    return str.charAt(0).toLowerCase() + str.substring(1);
};

/**
 * Creates a custom error constructor.
 * @memberof util
 * @param {string} name Error name
 * @returns {Constructor<Error>} Custom error constructor
 */
function newError(name) {

    function CustomError(message, properties) {

        if (!(this instanceof CustomError))
            return new CustomError(message, properties);

        // Error.call(this, message);
        // ^ just returns a new error instance because the ctor can be called as a function

        Object.defineProperty(this, "message", { get: function() { return message; } });

        /* istanbul ignore next */
        if (Error.captureStackTrace) // node
            Error.captureStackTrace(this, CustomError);
        else
            Object.defineProperty(this, "stack", { value: new Error().stack || "" });

        if (properties)
            merge(this, properties);
    }

    CustomError.prototype = Object.create(Error.prototype, {
        constructor: {
            value: CustomError,
            writable: true,
            enumerable: false,
            configurable: true,
        },
        name: {
            get: function get() { return name; },
            set: undefined,
            enumerable: false,
            // configurable: false would accurately preserve the behavior of
            // the original, but I'm guessing that was not intentional.
            // For an actual error subclass, this property would
            // be configurable.
            configurable: true,
        },
        toString: {
            value: function value() { return this.name + ": " + this.message; },
            writable: true,
            enumerable: false,
            configurable: true,
        },
    });

    return CustomError;
}

util.newError = newError;

/**
 * Constructs a new protocol error.
 * @classdesc Error subclass indicating a protocol specifc error.
 * @memberof util
 * @extends Error
 * @template T extends Message<T>
 * @constructor
 * @param {string} message Error message
 * @param {Object.<string,*>} [properties] Additional properties
 * @example
 * try {
 *     MyMessage.decode(someBuffer); // throws if required fields are missing
 * } catch (e) {
 *     if (e instanceof ProtocolError && e.instance)
 *         console.log("decoded so far: " + JSON.stringify(e.instance));
 * }
 */
util.ProtocolError = newError("ProtocolError");

/**
 * So far decoded message instance.
 * @name util.ProtocolError#instance
 * @type {Message<T>}
 */

/**
 * A OneOf getter as returned by {@link util.oneOfGetter}.
 * @typedef OneOfGetter
 * @type {function}
 * @returns {string|undefined} Set field name, if any
 */

/**
 * Builds a getter for a oneof's present field name.
 * @param {string[]} fieldNames Field names
 * @returns {OneOfGetter} Unbound getter
 */
util.oneOfGetter = function getOneOf(fieldNames) {
    var fieldMap = {};
    for (var i = 0; i < fieldNames.length; ++i)
        fieldMap[fieldNames[i]] = 1;

    /**
     * @returns {string|undefined} Set field name, if any
     * @this Object
     * @ignore
     */
    return function() { // eslint-disable-line consistent-return
        for (var keys = Object.keys(this), i = keys.length - 1; i > -1; --i)
            if (fieldMap[keys[i]] === 1 && this[keys[i]] !== undefined && this[keys[i]] !== null)
                return keys[i];
    };
};

/**
 * A OneOf setter as returned by {@link util.oneOfSetter}.
 * @typedef OneOfSetter
 * @type {function}
 * @param {string|undefined} value Field name
 * @returns {undefined}
 */

/**
 * Builds a setter for a oneof's present field name.
 * @param {string[]} fieldNames Field names
 * @returns {OneOfSetter} Unbound setter
 */
util.oneOfSetter = function setOneOf(fieldNames) {

    /**
     * @param {string} name Field name
     * @returns {undefined}
     * @this Object
     * @ignore
     */
    return function(name) {
        for (var i = 0; i < fieldNames.length; ++i)
            if (fieldNames[i] !== name)
                delete this[fieldNames[i]];
    };
};

/**
 * Default conversion options used for {@link Message#toJSON} implementations.
 *
 * These options are close to proto3's JSON mapping with the exception that internal types like Any are handled just like messages. More precisely:
 *
 * - Longs become strings
 * - Enums become string keys
 * - Bytes become base64 encoded strings
 * - (Sub-)Messages become plain objects
 * - Maps become plain objects with all string keys
 * - Repeated fields become arrays
 * - NaN and Infinity for float and double fields become strings
 *
 * @type {IConversionOptions}
 * @see https://developers.google.com/protocol-buffers/docs/proto3?hl=en#json
 */
util.toJSONOptions = {
    longs: String,
    enums: String,
    bytes: String,
    json: true
};


/***/ }),

/***/ 8771:
/***/ ((module) => {


module.exports = pool;

/**
 * An allocator as used by {@link util.pool}.
 * @typedef PoolAllocator
 * @type {function}
 * @param {number} size Buffer size
 * @returns {Uint8Array} Buffer
 */

/**
 * A slicer as used by {@link util.pool}.
 * @typedef PoolSlicer
 * @type {function}
 * @param {number} start Start offset
 * @param {number} end End offset
 * @returns {Uint8Array} Buffer slice
 * @this Uint8Array
 */

/**
 * A general purpose buffer pool.
 * @memberof util
 * @function
 * @param {PoolAllocator} alloc Allocator
 * @param {PoolSlicer} slice Slicer
 * @param {number} [size=8192] Slab size
 * @returns {PoolAllocator} Pooled allocator
 */
function pool(alloc, slice, size) {
    var SIZE   = size || 8192;
    var MAX    = SIZE >>> 1;
    var slab   = null;
    var offset = SIZE;
    return function pool_alloc(size) {
        if (size < 1 || size > MAX)
            return alloc(size);
        if (offset + size > SIZE) {
            slab = alloc(SIZE);
            offset = 0;
        }
        var buf = slice.call(slab, offset, offset += size);
        if (offset & 7) // align to 32 bit
            offset = (offset | 7) + 1;
        return buf;
    };
}


/***/ }),

/***/ 5738:
/***/ ((__unused_webpack_module, exports) => {



/**
 * A minimal UTF8 implementation.
 * @memberof util
 * @namespace
 */
var utf8 = exports,
    looseDecoder = new TextDecoder("utf-8", { ignoreBOM: true }),
    strictDecoder;
var TEXT_DECODER_MIN_LENGTH = 64;

try {
    strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
} catch (err) {
    // "fatal" option is not supported on Node.js compiled without ICU
    strictDecoder = looseDecoder;
}

/**
 * Calculates the UTF8 byte length of a string.
 * @param {string} string String
 * @returns {number} Byte length
 */
utf8.length = function utf8_length(string) {
    var len = 0,
        c = 0;
    for (var i = 0; i < string.length; ++i) {
        c = string.charCodeAt(i);
        if (c < 128)
            len += 1;
        else if (c < 2048)
            len += 2;
        else if ((c & 0xFC00) === 0xD800 && (string.charCodeAt(i + 1) & 0xFC00) === 0xDC00) {
            ++i;
            len += 4;
        } else
            len += 3;
    }
    return len;
};

function utf8_read_decoder(decoder, buffer, start, end) {
    var source = start === 0 && end === buffer.length
        ? buffer
        : buffer.subarray(start, end);
    return decoder.decode(source);
}

/**
 * Reads UTF8 bytes as a string.
 * @param {Uint8Array} buffer Source buffer
 * @param {number} start Source start
 * @param {number} end Source end
 * @returns {string} String read
 */
utf8.read = function utf8_read_loose(buffer, start, end) {
    if (end - start < 1)
        return "";
    if (end - start >= TEXT_DECODER_MIN_LENGTH)
        return utf8_read_decoder(looseDecoder, buffer, start, end);

    var str = "",
        i = start,
        c1, c2, c3, c4, c5, c6, c7, c8;

    for (; i + 7 < end; i += 8) {
        c1 = buffer[i];
        c2 = buffer[i + 1];
        c3 = buffer[i + 2];
        c4 = buffer[i + 3];
        c5 = buffer[i + 4];
        c6 = buffer[i + 5];
        c7 = buffer[i + 6];
        c8 = buffer[i + 7];
        if ((c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8) & 0x80)
            return str + utf8_read_decoder(looseDecoder, buffer, i, end);
        str += String.fromCharCode(c1, c2, c3, c4, c5, c6, c7, c8);
    }

    for (; i < end; ++i) {
        c1 = buffer[i];
        if (c1 & 0x80)
            return str + utf8_read_decoder(looseDecoder, buffer, i, end);
        str += String.fromCharCode(c1);
    }

    return str;
};

/**
 * Reads UTF8 bytes as a string, rejecting invalid UTF8.
 * @param {Uint8Array} buffer Source buffer
 * @param {number} start Source start
 * @param {number} end Source end
 * @returns {string} String read
 */
utf8.readStrict = function utf8_read_strict(buffer, start, end) {
    if (end - start < 1)
        return "";
    if (end - start >= TEXT_DECODER_MIN_LENGTH)
        return utf8_read_decoder(strictDecoder, buffer, start, end);

    var str = "",
        i = start,
        c1, c2, c3, c4, c5, c6, c7, c8;

    for (; i + 7 < end; i += 8) {
        c1 = buffer[i];
        c2 = buffer[i + 1];
        c3 = buffer[i + 2];
        c4 = buffer[i + 3];
        c5 = buffer[i + 4];
        c6 = buffer[i + 5];
        c7 = buffer[i + 6];
        c8 = buffer[i + 7];
        if ((c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8) & 0x80)
            return str + utf8_read_decoder(strictDecoder, buffer, i, end);
        str += String.fromCharCode(c1, c2, c3, c4, c5, c6, c7, c8);
    }

    for (; i < end; ++i) {
        c1 = buffer[i];
        if (c1 & 0x80)
            return str + utf8_read_decoder(strictDecoder, buffer, i, end);
        str += String.fromCharCode(c1);
    }

    return str;
};

/**
 * Writes a string as UTF8 bytes.
 * @param {string} string Source string
 * @param {Uint8Array} buffer Destination buffer
 * @param {number} offset Destination offset
 * @returns {number} Bytes written
 */
utf8.write = function utf8_write(string, buffer, offset) {
    var start = offset,
        c1, // character 1
        c2; // character 2
    for (var i = 0; i < string.length; ++i) {
        c1 = string.charCodeAt(i);
        if (c1 < 128) {
            buffer[offset++] = c1;
        } else if (c1 < 2048) {
            buffer[offset++] = c1 >> 6       | 192;
            buffer[offset++] = c1       & 63 | 128;
        } else if ((c1 & 0xFC00) === 0xD800 && ((c2 = string.charCodeAt(i + 1)) & 0xFC00) === 0xDC00) {
            c1 = 0x10000 + ((c1 & 0x03FF) << 10) + (c2 & 0x03FF);
            ++i;
            buffer[offset++] = c1 >> 18      | 240;
            buffer[offset++] = c1 >> 12 & 63 | 128;
            buffer[offset++] = c1 >> 6  & 63 | 128;
            buffer[offset++] = c1       & 63 | 128;
        } else {
            buffer[offset++] = c1 >> 12      | 224;
            buffer[offset++] = c1 >> 6  & 63 | 128;
            buffer[offset++] = c1       & 63 | 128;
        }
    }
    return offset - start;
};


/***/ }),

/***/ 9745:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = Writer;

var util      = __nccwpck_require__(9186);

var BufferWriter; // cyclic

var LongBits  = util.LongBits,
    base64    = util.base64,
    utf8      = util.utf8;

/**
 * Constructs a new writer instance.
 * @classdesc Wire format writer using `Uint8Array`.
 * @constructor
 */
function Writer() {

    /**
     * Write cursor into {@link Writer#buf}.
     * @type {number}
     */
    this.pos = 0;

    /**
     * Backing buffer.
     * @type {Uint8Array}
     */
    this.buf = this.constructor.alloc(Writer.initialBufferSize);

    /**
     * Cached DataView over {@link Writer#buf}.
     * @type {DataView|null}
     */
    this.view = null;

    /**
     * Stack of forked length-prefix positions.
     * @type {Array<number>|null}
     */
    this.states = null;
}

/**
 * Initial backing buffer size in bytes. Defaults to 128.
 * @type {number}
 */
Writer.initialBufferSize = 128;

/**
 * Current write position.
 * @name Writer#len
 * @type {number}
 * @deprecated Use {@link Writer#pos} instead.
 */
Object.defineProperty(Writer.prototype, "len", {
    configurable: true,
    enumerable: true,
    get: function get_len() {
        return this.pos;
    }
});

var create = function create() {
    return util.Buffer
        ? function create_buffer_setup() {
            return (Writer.create = function create_buffer() {
                return new BufferWriter();
            })();
        }
        /* istanbul ignore next */
        : function create_array() {
            return new Writer();
        };
};

/**
 * Creates a new writer.
 * @function
 * @returns {BufferWriter|Writer} A {@link BufferWriter} when Buffers are supported, otherwise a {@link Writer}
 */
Writer.create = create();

/**
 * Allocates a buffer of the specified size.
 * @param {number} size Buffer size
 * @returns {Uint8Array} Buffer
 */
Writer.alloc = function alloc(size) {
    return new Uint8Array(size);
};

// Use Uint8Array buffer pool in the browser, just like node does with buffers
Writer.alloc = util.pool(Writer.alloc, Uint8Array.prototype.subarray);

/**
 * Calculates the number of bytes a value occupies as a varint.
 * @param {number} value Value to size (unsigned)
 * @returns {number} Byte length (1..5)
 * @ignore
 */
function sizeVarint32(value) {
    return value         < 128       ? 1
         : value         < 16384     ? 2
         : value         < 2097152   ? 3
         : value         < 268435456 ? 4
         :                             5;
}

/**
 * Ensures that at least `n` more bytes fit into the backing buffer, doubling it if not.
 * @param {number} n Number of additional bytes required
 * @returns {undefined}
 * @private
 */
Writer.prototype._reserve = function _reserve(n) {
    var need = this.pos + n;
    if (need > this.buf.length) {
        var size = this.buf.length << 1;
        if (size < need)
            size = need;
        var buf = this.constructor.alloc(size);
        buf.set(this.buf.subarray(0, this.pos), 0);
        this.buf = buf;
        this.view = null; // invalidate
    }
};

function writeStringAscii(val, buf, pos) {
    for (var i = 0; i < val.length;)
        buf[pos++] = val.charCodeAt(i++);
}

function writeVarint32(val, buf, pos) {
    while (val > 127) {
        buf[pos++] = val & 127 | 128;
        val >>>= 7;
    }
    buf[pos] = val;
    return pos + 1;
}

/**
 * Writes an unsigned 32 bit value as a varint.
 * @param {number} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.uint32 = function write_uint32(value) {
    value = value >>> 0;
    this._reserve(5);
    var pos = this.pos;
    this.pos = writeVarint32(value, this.buf, pos);
    return this;
};

/**
 * Writes a signed 32 bit value as a varint.
 * @function
 * @param {number} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.int32 = function write_int32(value) {
    if ((value |= 0) < 0) { // 10 bytes per spec
        this._reserve(10);
        writeVarint64(LongBits.fromNumber(value), this.buf, this.pos);
        this.pos += 10;
        return this;
    }
    return this.uint32(value);
};

/**
 * Writes a 32 bit value as a varint, zig-zag encoded.
 * @param {number} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.sint32 = function write_sint32(value) {
    return this.uint32((value << 1 ^ value >> 31) >>> 0);
};

function writeVarint64(val, buf, pos) {
    var lo = val.lo,
        hi = val.hi;
    while (hi) {
        buf[pos++] = lo & 127 | 128;
        lo = (lo >>> 7 | hi << 25) >>> 0;
        hi >>>= 7;
    }
    while (lo > 127) {
        buf[pos++] = lo & 127 | 128;
        lo = lo >>> 7;
    }
    buf[pos] = lo;
    return pos + 1;
}

/**
 * Writes an unsigned 64 bit value as a varint.
 * @param {Long|number|string} value Value to write
 * @returns {Writer} `this`
 * @throws {TypeError} If `value` is a string and no long library is present.
 */
Writer.prototype.uint64 = function write_uint64(value) {
    var bits = LongBits.from(value);
    this._reserve(10);
    var pos = this.pos;
    this.pos = writeVarint64(bits, this.buf, pos);
    return this;
};

/**
 * Writes a signed 64 bit value as a varint.
 * @function
 * @param {Long|number|string} value Value to write
 * @returns {Writer} `this`
 * @throws {TypeError} If `value` is a string and no long library is present.
 */
Writer.prototype.int64 = Writer.prototype.uint64;

/**
 * Writes a signed 64 bit value as a varint, zig-zag encoded.
 * @param {Long|number|string} value Value to write
 * @returns {Writer} `this`
 * @throws {TypeError} If `value` is a string and no long library is present.
 */
Writer.prototype.sint64 = function write_sint64(value) {
    var bits = LongBits.from(value).zzEncode();
    this._reserve(10);
    var pos = this.pos;
    this.pos = writeVarint64(bits, this.buf, pos);
    return this;
};

/**
 * Writes a boolish value as a varint.
 * @param {boolean} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.bool = function write_bool(value) {
    this._reserve(1);
    this.buf[this.pos++] = value ? 1 : 0;
    return this;
};

function writeFixed32(val, buf, pos) {
    buf[pos    ] =  val         & 255;
    buf[pos + 1] =  val >>> 8   & 255;
    buf[pos + 2] =  val >>> 16  & 255;
    buf[pos + 3] =  val >>> 24;
}

/**
 * Writes an unsigned 32 bit value as fixed 32 bits.
 * @param {number} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.fixed32 = function write_fixed32(value) {
    this._reserve(4);
    writeFixed32(value >>> 0, this.buf, this.pos);
    this.pos += 4;
    return this;
};

/**
 * Writes a signed 32 bit value as fixed 32 bits.
 * @function
 * @param {number} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.sfixed32 = Writer.prototype.fixed32;

/**
 * Writes an unsigned 64 bit value as fixed 64 bits.
 * @param {Long|number|string} value Value to write
 * @returns {Writer} `this`
 * @throws {TypeError} If `value` is a string and no long library is present.
 */
Writer.prototype.fixed64 = function write_fixed64(value) {
    var bits = LongBits.from(value);
    this._reserve(8);
    writeFixed32(bits.lo, this.buf, this.pos);
    writeFixed32(bits.hi, this.buf, this.pos + 4);
    this.pos += 8;
    return this;
};

/**
 * Writes a signed 64 bit value as fixed 64 bits.
 * @function
 * @param {Long|number|string} value Value to write
 * @returns {Writer} `this`
 * @throws {TypeError} If `value` is a string and no long library is present.
 */
Writer.prototype.sfixed64 = Writer.prototype.fixed64;

/**
 * Writes a float (32 bit).
 * @function
 * @param {number} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.float = function write_float(value) {
    this._reserve(4);
    util.float.writeFloatLE(value, this.buf, this.pos);
    this.pos += 4;
    return this;
};

/**
 * Writes a double (64 bit float).
 * @function
 * @param {number} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.double = function write_double(value) {
    this._reserve(8);
    util.float.writeDoubleLE(value, this.buf, this.pos);
    this.pos += 8;
    return this;
};

/**
 * Writes a sequence of bytes.
 * @param {Uint8Array|string} value Buffer or base64 encoded string to write
 * @returns {Writer} `this`
 */
Writer.prototype.bytes = function write_bytes(value) {
    var len = value.length >>> 0;
    if (!len) {
        this._reserve(1);
        this.buf[this.pos++] = 0;
        return this;
    }
    if (util.isString(value)) {
        var buf = Writer.alloc(len = base64.length(value));
        base64.decode(value, buf, 0);
        value = buf;
    }
    this.uint32(len);
    this._reserve(len);
    this.buf.set(value, this.pos);
    this.pos += len;
    return this;
};

/**
 * Writes raw bytes without a tag or length prefix.
 * @param {Uint8Array} value Raw bytes
 * @returns {Writer} `this`
 */
Writer.prototype.raw = function write_raw(value) {
    var len = value.length >>> 0;
    if (!len)
        return this;
    this._reserve(len);
    this.buf.set(value, this.pos);
    this.pos += len;
    return this;
};

/**
 * Backfills the length varint.
 * @param {number} pos Position of reserved length byte
 * @param {number} len Length of content after length varint
 * @returns {Writer} `this`
 * @private
 */
Writer.prototype._delim = function _delim(pos, len) {
    var n = sizeVarint32(len);
    if (n > 1)
        this.buf.copyWithin(pos + n, pos + 1, pos + 1 + len);
    writeVarint32(len, this.buf, pos);
    this.pos = pos + n + len;
    return this;
};

/**
 * Writes a string.
 * @param {string} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.string = function write_string(value) {
    var n = value.length;
    if (!n) {
        this._reserve(1);
        this.buf[this.pos++] = 0;
        return this;
    }
    if (n < 0x80) {
        this._reserve(n * 3 + 5); // worst case
        var lenPos = this.pos;
        return this._delim(lenPos, utf8.write(value, this.buf, lenPos + 1));
    }
    var len = utf8.length(value);
    this.uint32(len);
    this._reserve(len);
    if (len === value.length)
        writeStringAscii(value, this.buf, this.pos);
    else
        utf8.write(value, this.buf, this.pos);
    this.pos += len;
    return this;
};

/**
 * Writes an array of unsigned 32 bit values as a packed repeated field.
 * @param {number[]} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.uint32s = function write_uint32s(value) {
    var n = value.length;
    this._reserve(n * 5 + 5); // worst case: 5 bytes per value + length varint
    var buf = this.buf, lenPos = this.pos, p = lenPos + 1;
    for (var i = 0; i < n; ++i)
        p = writeVarint32(value[i] >>> 0, buf, p);
    return this._delim(lenPos, p - lenPos - 1);
};

/**
 * Writes an array of signed 32 bit values as a packed repeated field.
 * @param {number[]} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.int32s = function write_int32s(value) {
    var n = value.length;
    this._reserve(n * 10 + 5); // worst case: 10 bytes per negative value + length varint
    var buf = this.buf, lenPos = this.pos, pos = lenPos + 1, val;
    for (var i = 0; i < n; ++i) {
        if ((val = value[i] | 0) < 0) { // negatives are 10 bytes per spec
            pos = writeVarint64(LongBits.fromNumber(val), buf, pos);
        } else {
            pos = writeVarint32(val, buf, pos);
        }
    }
    return this._delim(lenPos, pos - lenPos - 1);
};

/**
 * Writes an array of 32 bit values as packed, zig-zag encoded varints.
 * @param {number[]} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.sint32s = function write_sint32s(value) {
    var n = value.length;
    this._reserve(n * 5 + 5);
    var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
    for (var i = 0; i < n; ++i)
        pos = writeVarint32((value[i] << 1 ^ value[i] >> 31) >>> 0, buf, pos);
    return this._delim(lenPos, pos - lenPos - 1);
};

/**
 * Writes an array of unsigned 64 bit values as a packed repeated field.
 * @param {Array.<Long|number|string>} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.uint64s = function write_uint64s(value) {
    var n = value.length;
    this._reserve(n * 10 + 5);
    var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
    for (var i = 0; i < n; ++i) {
        pos = writeVarint64(LongBits.from(value[i]), buf, pos);
    }
    return this._delim(lenPos, pos - lenPos - 1);
};

/**
 * Writes an array of signed 64 bit values as a packed repeated field.
 * @function
 * @param {Array.<Long|number|string>} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.int64s = Writer.prototype.uint64s;

/**
 * Writes an array of 64 bit values as packed, zig-zag encoded varints.
 * @param {Array.<Long|number|string>} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.sint64s = function write_sint64s(value) {
    var n = value.length;
    this._reserve(n * 10 + 5);
    var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
    for (var i = 0; i < n; ++i) {
        pos = writeVarint64(LongBits.from(value[i]).zzEncode(), buf, pos);
    }
    return this._delim(lenPos, pos - lenPos - 1);
};

/**
 * Writes an array of boolish values as a packed repeated field.
 * @param {boolean[]} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.bools = function write_bools(value) {
    var n = value.length;
    this.uint32(n); // one byte per value
    this._reserve(n);
    var buf = this.buf, p = this.pos;
    for (var i = 0; i < n; ++i)
        buf[p++] = value[i] ? 1 : 0;
    this.pos += n;
    return this;
};

// The view allocation only pays off when amortized over enough writes
var VIEW_THRESHOLD_FLOAT = 16,
    VIEW_THRESHOLD_INT   = 128;

function getLazyView(writer, count, threshold) {
    var view = writer.view;
    if (view || count < threshold)
        return view;
    var buf = writer.buf;
    return writer.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
}

/**
 * Writes an array of unsigned 32 bit values as packed, fixed 32 bits.
 * @param {number[]} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.fixed32s = function write_fixed32s(value) {
    var n = value.length, bytes = n * 4;
    this.uint32(bytes); // length is known exactly
    this._reserve(bytes);
    var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_INT);
    if (dv)
        for (i = 0; i < n; ++i) { dv.setUint32(p, value[i] >>> 0, true); p += 4; }
    else {
        var buf = this.buf;
        for (i = 0; i < n; ++i) { writeFixed32(value[i] >>> 0, buf, p); p += 4; }
    }
    this.pos += bytes;
    return this;
};

/**
 * Writes an array of signed 32 bit values as packed, fixed 32 bits.
 * @function
 * @param {number[]} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.sfixed32s = Writer.prototype.fixed32s;

/**
 * Writes an array of unsigned 64 bit values as packed, fixed 64 bits.
 * @param {Array.<Long|number|string>} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.fixed64s = function write_fixed64s(value) {
    var n = value.length, bytes = n * 8;
    this.uint32(bytes);
    this._reserve(bytes);
    var p = this.pos, i, bits, dv = getLazyView(this, n, VIEW_THRESHOLD_INT);
    if (dv)
        for (i = 0; i < n; ++i) { bits = LongBits.from(value[i]); dv.setUint32(p, bits.lo, true); dv.setUint32(p + 4, bits.hi, true); p += 8; }
    else {
        var buf = this.buf;
        for (i = 0; i < n; ++i) { bits = LongBits.from(value[i]); writeFixed32(bits.lo, buf, p); writeFixed32(bits.hi, buf, p + 4); p += 8; }
    }
    this.pos += bytes;
    return this;
};

/**
 * Writes an array of signed 64 bit values as packed, fixed 64 bits.
 * @function
 * @param {Array.<Long|number|string>} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.sfixed64s = Writer.prototype.fixed64s;

/**
 * Writes an array of floats (32 bit) as a packed repeated field.
 * @param {number[]} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.floats = function write_floats(value) {
    var n = value.length, bytes = n * 4;
    this.uint32(bytes);
    this._reserve(bytes);
    var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_FLOAT);
    if (dv)
        for (i = 0; i < n; ++i) { dv.setFloat32(p, value[i], true); p += 4; }
    else {
        var buf = this.buf;
        for (i = 0; i < n; ++i) { util.float.writeFloatLE(value[i], buf, p); p += 4; }
    }
    this.pos += bytes;
    return this;
};

/**
 * Writes an array of doubles (64 bit float) as a packed repeated field.
 * @param {number[]} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.doubles = function write_doubles(value) {
    var n = value.length, bytes = n * 8;
    this.uint32(bytes);
    this._reserve(bytes);
    var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_FLOAT);
    if (dv)
        for (i = 0; i < n; ++i) { dv.setFloat64(p, value[i], true); p += 8; }
    else {
        var buf = this.buf;
        for (i = 0; i < n; ++i) { util.float.writeDoubleLE(value[i], buf, p); p += 8; }
    }
    this.pos += bytes;
    return this;
};

/**
 * Forks this writer's state by pushing it to a stack.
 * @returns {Writer} `this`
 */
Writer.prototype.fork = function fork() {
    this._reserve(1);
    (this.states || (this.states = [])).push(this.pos);
    this.pos += 1;
    return this;
};

/**
 * Resets this instance to the last state.
 * @returns {Writer} `this`
 */
Writer.prototype.reset = function reset() {
    var states = this.states;
    if (states && states.length) {
        this.pos = states.pop();
    } else {
        this.pos = 0;
    }
    return this;
};

/**
 * Resets to the last state and prepends the fork state's current write length as a varint.
 * @returns {Writer} `this`
 */
Writer.prototype.ldelim = function ldelim() {
    var states = this.states,
        len,
        vlen;
    if (states && states.length) {
        var lenPos = states.pop();
        len = this.pos - lenPos - 1;
        vlen = sizeVarint32(len);
        if (vlen > 1) { // grow the reserved single byte and shift content forward
            this._reserve(vlen - 1);
            this.buf.copyWithin(lenPos + vlen, lenPos + 1, lenPos + 1 + len);
            this.pos += vlen - 1;
            writeVarint32(len, this.buf, lenPos);
        } else {
            this.buf[lenPos] = len;
        }
    } else { // not forked: prefix the entire buffer with its length
        // TODO: Compatibility with older generated code.
        // Remove this branch in the next major release.
        len = this.pos;
        vlen = sizeVarint32(len);
        this._reserve(vlen);
        this.buf.copyWithin(vlen, 0, len);
        writeVarint32(len, this.buf, 0);
        this.pos += vlen;
    }
    return this;
};

/**
 * Finishes the write operation.
 * Returns a buffer sized to the written data by default.
 * @param {boolean} [shared=false] Whether to return a shared view instead of a unique copy
 * @returns {Uint8Array} Finished buffer
 */
Writer.prototype.finish = function finish(shared) {
    if (shared)
        return this.buf.subarray(0, this.pos);
    var buf = this.constructor.alloc(this.pos);
    buf.set(this.buf.subarray(0, this.pos), 0);
    return buf;
};

/**
 * Finishes the write operation, writing into the provided buffer.
 * The caller must ensure that `buf` has enough space starting at `offset`
 * to hold {@link Writer#pos} bytes.
 * @param {T} buf Target buffer
 * @param {number} [offset=0] Offset to start writing at
 * @returns {T} The provided buffer
 * @template T extends Uint8Array
 */
Writer.prototype.finishInto = function finishInto(buf, offset) {
    if (offset === undefined)
        offset = 0;
    buf.set(this.buf.subarray(0, this.pos), offset);
    return buf;
};

Writer._configure = function(BufferWriter_) {
    BufferWriter = BufferWriter_;
    Writer.create = create();
    BufferWriter._configure();
};


/***/ }),

/***/ 4074:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = BufferWriter;

// extends Writer
var Writer = __nccwpck_require__(9745);
BufferWriter.prototype = Object.create(Writer.prototype, {
    constructor: {
        value: BufferWriter,
        writable: true,
        enumerable: false,
        configurable: true
    }
});

var util = __nccwpck_require__(9186);

/**
 * Constructs a new buffer writer instance.
 * @classdesc Wire format writer using node buffers.
 * @extends Writer
 * @constructor
 */
function BufferWriter() {
    Writer.call(this);
}

var writeStringBuffer;

BufferWriter._configure = function () {
    /**
     * Allocates a buffer of the specified size.
     * @function
     * @param {number} size Buffer size
     * @returns {Buffer} Buffer
     */
    BufferWriter.alloc = util.Buffer && util.Buffer.allocUnsafe;

    writeStringBuffer = util.Buffer && util.Buffer.prototype.utf8Write
        ? function writeStringBuffer_utf8Write(val, buf, pos) {
            return buf.utf8Write(val, pos);
        }
        : function writeStringBuffer_write(val, buf, pos) {
            return buf.write(val, pos);
        };
};


/**
 * @override
 */
BufferWriter.prototype.bytes = function write_bytes_buffer(value) {
    if (util.isString(value))
        value = util.Buffer.from(value, "base64");
    var len = value.length >>> 0;
    this.uint32(len);
    if (len) {
        this._reserve(len);
        this.buf.set(value, this.pos);
        this.pos += len;
    }
    return this;
};

/**
 * @override
 */
BufferWriter.prototype.string = function write_string_buffer(value) {
    var n = value.length;
    if (!n) {
        this._reserve(1);
        this.buf[this.pos++] = 0;
        return this;
    }
    if (n < 0x80) {
        this._reserve(n * 3 + 5); // worst case
        var pos = this.pos,
            buf = this.buf;
        return this._delim(pos,
            n < 40
                ? util.utf8.write(value, buf, pos + 1)
                : writeStringBuffer(value, buf, pos + 1)
        );
    }
    var len = util.Buffer.byteLength(value);
    this.uint32(len);
    this._reserve(len);
    writeStringBuffer(value, this.buf, this.pos);
    this.pos += len;
    return this;
};


/**
 * Finishes the write operation.
 * @name BufferWriter#finish
 * @function
 * @returns {Buffer} Finished buffer
 */

BufferWriter._configure();


/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



exports.Dk = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
__webpack_unused_export__ = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
exports.X5 = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5581);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
