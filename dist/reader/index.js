import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 782:
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

/***/ 429:
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

/***/ 179:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _verify_growth_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(114);
/* harmony import */ var _verify_staged_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(995);
/** The thread that reads a run's files back while they are written: it has the plan, the paths, and what is on the disk. */



async function serve(port, { plan, files }) {
    const growing = files.map(_verify_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .makeGrowing */ .s);
    const stop = new AbortController();
    port.on('message', (message) => {
        switch (message.type) {
            case 'grown':
                growing[message.file]?.grow(message.bytes);
                break;
            case 'complete':
                growing[message.file]?.complete();
                break;
            case 'stop':
                stop.abort();
                for (const file of growing)
                    file.fail(stop.signal.reason);
                break;
        }
    });
    try {
        const verification = await (0,_verify_staged_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyStaged */ .Y)(plan, files, stop.signal, growing);
        port.postMessage(verification);
    }
    catch (cause) {
        if (!stop.signal.aborted)
            throw cause;
    }
    finally {
        port.close();
    }
}
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort !== null)
    await serve(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort, node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 995:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ verifyStaged)
});

// UNUSED EXPORTS: expectedOfPlan

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
/** Whether a list stays as it is drawn, empty or absent ones too, because others are as long or lay it out. */
function keepsLength({ type }, { lengthGroup, rowLengths }) {
    return VALUE_CHANGES.has(type) && (lengthGroup !== undefined || rowLengths !== undefined);
}
/** Tells the features that are not there, or of another length, in a file that starts with the given example. */
function intendedIn(edgeCases = [], firstExample = 0) {
    const reshaped = new Map(edgeCases
        .filter(({ change }) => !VALUE_CHANGES.has(change.type))
        .map(({ example, features }) => [example - firstExample, new Set(features)]));
    return (record, feature) => reshaped.get(record)?.has(feature) ?? false;
}
const VALUE_CHANGES = new Set(['int64', 'float', 'bytes', 'every']);
/** The most elements that a feature has under any of the changes. */
function mostElementsUnder(changes, feature) {
    return Math.max(0, ...Array.from(changes.values(), (change) => elementsUnder(change, feature, 0)));
}
/** How many elements a feature has under the change, which without it has `drawn`. */
function elementsUnder(change, feature, drawn) {
    const { length, rowSize = 1 } = feature;
    const rows = typeof length === 'number' ? { min: length, max: length } : length;
    const [min, max] = [rows.min * rowSize, rows.max * rowSize];
    switch (change.type) {
        case 'int64':
        case 'float':
        case 'bytes':
        case 'every':
            return keepsLength(change, feature) ? drawn : Math.max(rowSize, min, drawn);
        case 'elements':
            return { none: 0, fewest: min, most: max, 'one-less': min - 1, 'one-more': max + 1 }[change.count];
        case 'no-entry':
        case 'no-list':
        case 'other-kind':
            return 0;
    }
}

;// CONCATENATED MODULE: ./src/plan/plan.ts
/** Version of everything that turns a plan into bytes: the value functions, the encoding, this shape. */
const FORMAT_VERSION = 1;
/** The features of the Example or context, then those of the sequence: the order of columns and statistics. */
function allFeatures({ features, sequence = [] }) {
    return sequence.length === 0 ? features : [...features, ...sequence];
}
/** Whether no example lacks the feature, but for marked ones. */
function isAlwaysThere({ missing, missingWhere }) {
    return missing === undefined && missingWhere === undefined;
}

;// CONCATENATED MODULE: ./src/base/text.ts
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

;// CONCATENATED MODULE: ./src/verify/expected.ts

const ANY = { min: 0, max: Number.POSITIVE_INFINITY };
/** The expectation for a feature as a schema or a plan describes it. */
function expectedOf(feature, presence) {
    const { name, kind, length, steps, rows, rowSize = rows?.size ?? 1, lengthGroup = rows?.group } = feature;
    const bounds = length === 'variable' ? (rows ? bounded(rows) : ANY) : length;
    return {
        name,
        kind,
        length: typeof bounds === 'number'
            ? bounds * rowSize
            : { min: bounds.min * rowSize, max: rowSize === 0 ? 0 : bounds.max * rowSize },
        ...(rowSize > 1 && { rowSize }),
        ...(lengthGroup !== undefined && { group: lengthGroup }),
        ...(steps && { steps: bounded(steps) }),
        presence,
    };
}
function bounded(range) {
    return { ...range, max: range.max ?? Number.POSITIVE_INFINITY };
}
/** Whether any number of elements is allowed but for the bounds. */
function isVariable({ length }) {
    return typeof length !== 'number';
}
/** `int64 with 3 values` */
function describeExpected({ kind, length }) {
    return `${kind} with ${lengthText(length)}`;
}
/** `3 values`, `0 to 5 values`, `1 or more values` */
function lengthText(length, noun = 'value') {
    if (typeof length === 'number')
        return formatCount(length, noun);
    const { min, max } = length;
    if (max === Number.POSITIVE_INFINITY)
        return `${min} or more ${noun}s`;
    return min === max ? formatCount(min, noun) : `${min} to ${formatCount(max, noun)}`;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./src/base/problem.ts
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
        super(problems.flatMap(problemLines).join('\n'), options);
        this.name = 'ProblemsError';
        this.problems = problems;
    }
}
/**
 * Runs a check that reports its problems, and returns its result with the warnings among them.
 * @throws {ProblemsError} when any problem is an error; it carries the warnings too
 */
function collect(check) {
    const problems = new Map();
    return collected(check(keepIn(problems)), problems);
}
/** As `collect`, for a check that reads files on its way. */
async function collectAsync(check) {
    const problems = new Map();
    return collected(await check(keepIn(problems)), problems);
}
/** Keeps each once: a rule that matches several features, or an alias that is used twice, leads to one mistake again. */
function keepIn(problems) {
    const counts = { error: 0, warning: 0 };
    return (problem) => {
        const text = formatProblem(problem);
        if (problems.has(text))
            return;
        const count = ++counts[problem.severity];
        if (count <= MAX_PROBLEMS)
            problems.set(text, problem);
        else if (problem.severity === 'error')
            throw new ProblemsError([...inReadingOrder(problems), TOO_MANY]);
    };
}
/** More than anybody reads. A check ends at the next error; more warnings are left out. */
const MAX_PROBLEMS = 1000;
const TOO_MANY = error('too-many-problems', undefined, `there are more than these ${MAX_PROBLEMS} errors`, 'correct these first');
function collected(result, found) {
    const problems = inReadingOrder(found);
    if (problems.some(({ severity }) => severity === 'error'))
        throw new ProblemsError(problems);
    return { result, warnings: problems };
}
/** Problems file by file, each from top to bottom; the files in the order in which they were read. */
function inReadingOrder(found) {
    const problems = [...found.values()];
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
/** The problem on a line of its own, and below it the lines to copy. */
function problemLines(problem) {
    return [formatProblem(problem), ...(problem.snippet ?? [])];
}

;// CONCATENATED MODULE: ./src/verify/fault.ts


const SCHEMA = 'generate the file again from this schema, or correct the schema';
const WRITER = 'write the record with the protobuf library, or correct the program that wrote it';
/** Whether nothing at all is wrong with a feature that is there, as is most often the case. */
function isRight({ kind, length, rowSize }, found) {
    return (found.kind === kind &&
        found.elements === length &&
        rowSize === undefined &&
        found.refusal === undefined &&
        !found.hasUnread);
}
/** What is wrong with a feature that is there and has a kind. */
function featureFaults(expected, found) {
    const { name: feature } = expected;
    const { kind, elements, refusal, hasUnread } = found;
    if (refusal !== undefined)
        return [tensorflowRefuses(refusal, feature)];
    if (kind !== expected.kind) {
        const wrong = `its kind is ${kind}, ${expected.kind} expected`;
        return [{ severity: 'error', code: 'wrong-kind', feature, found: wrong, fix: SCHEMA }];
    }
    const wrong = lengthFault(expected, elements);
    if (wrong !== undefined)
        return [{ severity: 'error', code: 'wrong-length', feature, found: wrong, fix: SCHEMA }];
    return hasUnread ? [UNREAD_VALUES(feature)] : [];
}
function lengthFault({ length, rowSize = 1 }, elements) {
    const { min, max } = typeof length === 'number' ? { min: length, max: length } : length;
    const isWhole = elements % rowSize === 0;
    if (elements >= min && elements <= max && isWhole)
        return undefined;
    if (elements === 0) {
        const harm = typeof length === 'number' ? ' (TensorFlow refuses it even with a default)' : '';
        return `its list is empty, ${lengthText(length)} expected${harm}`;
    }
    const wanted = isWhole ? lengthText(length) : `a multiple of ${rowSize}`;
    return `it has ${formatCount(elements, 'value')}, ${wanted} expected`;
}
const UNREAD_VALUES = (feature) => ({
    severity: 'warning',
    code: 'unread-values',
    feature,
    found: 'its values are in several lists or pieces, of which TensorFlow reads only the first',
    fix: WRITER,
});
/** A feature that the reader has no default for is not there. */
function missingFeature(expected) {
    const found = `it is absent, or its kind is unset: ${describeExpected(expected)} expected`;
    return { severity: 'error', code: 'missing-feature', feature: expected.name, found, fix: SCHEMA };
}
/** A feature without a kind, where TensorFlow has no default for it. */
function unsetFeature(expected) {
    if (isVariable(expected))
        return undefined;
    const found = `its kind is unset: ${describeExpected(expected)} expected (TensorFlow refuses it even with a default)`;
    return { severity: 'error', code: 'unset-feature', feature: expected.name, found, fix: SCHEMA };
}
/** A feature that nobody expects. */
function unexpectedFeature(feature) {
    const found = 'it is in the record but not expected';
    return { severity: 'error', code: 'unexpected-feature', feature, found, fix: SCHEMA };
}
/** A name that comes again. */
function repeatedFeature(feature) {
    const found = 'it is there more than once: TensorFlow reads only the last one';
    return { severity: 'warning', code: 'repeated-feature', feature, found, fix: WRITER };
}
/** Another number of rows than the first feature of the same group has. */
function unequalRows(feature, rows, first) {
    const found = `it has ${formatCount(rows, 'row')}, where ${JSON.stringify(first.name)} of the same group has ${first.rows}`;
    return { severity: 'error', code: 'unequal-rows', feature, found, fix: SCHEMA };
}
/** Another number of steps, or of items, than expected. */
function wrongStepCount(found, feature) {
    return {
        severity: 'error',
        code: 'wrong-step-count',
        ...(feature !== undefined && { feature }),
        found,
        fix: SCHEMA,
    };
}
/** What protobuf accepts and TensorFlow's own parsers refuse. */
function tensorflowRefuses(what, feature) {
    const found = `TensorFlow cannot parse it, though protobuf can: ${what}`;
    return {
        severity: 'error',
        code: 'tensorflow-refuses',
        ...(feature !== undefined && { feature }),
        found,
        fix: WRITER,
    };
}

;// CONCATENATED MODULE: ./src/verify/corruption.ts


/** Why a file cannot be read on, thrown where it is noticed; `corruptionProblem` adds the file and the record. */
class CorruptionError extends Error {
    origin;
    offset;
    fix;
    constructor(origin, offset, found, fix = '') {
        super(found);
        this.name = 'CorruptionError';
        this.origin = origin;
        this.offset = offset;
        this.fix = fix;
    }
}
/** `FILE: record N (byte B): …`, or `FILE: byte B, after N records: …` for what lies outside of records. */
function corruptionProblem(file, records, compressed, corruption) {
    const { origin, offset, message, fix } = corruption;
    if (origin === 'stream')
        return error('corrupt-record', undefined, `${recordPlace(file, records, offset, compressed)}: ${message}`, fix);
    const after = records === 0 ? '' : `, after ${formatCount(records, 'record')}`;
    return error('corrupt-file', undefined, `${file}: byte ${offset}${after}: ${message}`, fix);
}
/** Names a record by its index and the offset at which its header starts. */
function recordPlace(file, record, offset, compressed) {
    return `${file}: record ${record} (byte ${offset}${compressed ? ' uncompressed' : ''})`;
}

;// CONCATENATED MODULE: ./src/verify/varint.ts

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
    return new CorruptionError('record', offset, found, 'correct the program that wrote it: integers are varints, base 128');
}

;// CONCATENATED MODULE: ./src/verify/reading.ts



/** A feature without anything. */
function noFeature() {
    return { kind: undefined, elements: 0, refusal: undefined, hasUnread: false };
}
/** Nothing, before the first record. */
function makeReading() {
    return { data: Buffer.alloc(0), feature: noFeature(), refusal: undefined };
}
/** Reads the current feature as TensorFlow does. */
function featureVisitor(reading) {
    const { feature } = reading;
    return {
        list: (kind, isUnread) => {
            if (!isUnread)
                feature.kind = kind;
            // Of two kinds, protobuf reads the last one, even if it is empty.
            else
                feature.hasUnread ||= kind !== feature.kind;
        },
        values: (kind, start, end, isUnread) => {
            const count = kind === 'float'
                ? (end - start) >>> 2
                : kind === 'bytes'
                    ? 1
                    : countVarints(reading.data, start, end);
            if (isUnread)
                feature.hasUnread ||= count > 0;
            else
                feature.elements += count;
        },
        refuse: (what, found, offset) => {
            const text = `${found}, at byte ${offset} of the record`;
            if (what === 'feature')
                feature.refusal ??= text;
            else
                reading.refusal ??= text;
        },
    };
}
/** Starts the next feature. The same object serves for all of them, because there are millions. */
function resetFeature(feature) {
    feature.kind = undefined;
    feature.elements = 0;
    feature.refusal = undefined;
    feature.hasUnread = false;
}
/** Walks a record; false, and a fault, where it is not a message of the type. */
function walkRecord(reading, data, walk, visitor, onFault) {
    reading.data = data;
    resetFeature(reading.feature);
    reading.refusal = undefined;
    try {
        walk(data, visitor);
        if (reading.refusal !== undefined)
            onFault(tensorflowRefuses(reading.refusal));
        return true;
    }
    catch (cause) {
        if (!(cause instanceof CorruptionError))
            throw cause;
        const found = `${cause.message}, at byte ${cause.offset} of the record`;
        onFault({ severity: 'error', code: 'malformed-record', found, fix: cause.fix });
        return false;
    }
}
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

;// CONCATENATED MODULE: ./src/verify/feature-lists.ts
/** The feature lists of a SequenceExample, beside what is expected of them. */




/** No lists, before the first record. */
function makeFeatureLists(expected, allowUnexpected) {
    const find = nameIndex(expected.map(({ name }) => name));
    return { expected, find, allowUnexpected, steps: [], found: new Map(), place: 0 };
}
/** The next record begins. */
function beginRecord(lists) {
    lists.steps.length = 0;
    lists.found.clear();
    lists.place = 0;
}
/**
 * Takes the list of the steps so far, whose name is the UTF-8 between two positions of `data`; `refusal` says why
 * TensorFlow refuses the list as such.
 */
function addList(lists, refusal, data, keyStart, keyEnd, report) {
    const index = lists.find(data, lists.place++, keyStart, keyEnd);
    const expected = index === undefined ? undefined : lists.expected[index];
    if (expected === undefined) {
        if (!lists.allowUnexpected)
            report(unexpectedFeature(data.toString('utf8', keyStart, keyEnd)));
    }
    else {
        if (lists.found.has(expected.name))
            report(repeatedFeature(expected.name));
        lists.found.set(expected.name, {
            steps: lists.steps.length,
            faults: refusal === undefined
                ? [...stepFaults(expected, lists.steps), ...countFaults(expected, lists.steps.length)]
                : [tensorflowRefuses(refusal, expected.name)],
        });
    }
    lists.steps.length = 0;
}
/** Those of the first step that has any. */
function stepFaults(expected, steps) {
    for (const [step, found] of steps.entries()) {
        const faults = faultsOfStep(expected, found);
        if (faults.length > 0)
            return faults.map((fault) => ({ ...fault, step }));
    }
    return [];
}
function faultsOfStep(expected, found) {
    if (found.kind !== undefined || found.refusal !== undefined)
        return featureFaults(expected, found);
    // A step without a kind is an empty row of a variable length.
    if (isVariable(expected))
        return featureFaults(expected, { ...found, kind: expected.kind });
    const unset = unsetFeature(expected);
    return unset === undefined ? [] : [unset];
}
function countFaults({ name, steps }, count) {
    if (steps === undefined || (count >= steps.min && count <= steps.max))
        return [];
    const found = `it has ${formatCount(count, 'step')}, ${lengthText(steps, 'step')} expected`;
    return [wrongStepCount(found, name)];
}
/** Reports what is wrong with the lists of the record, and which are absent that the reader takes for empty. */
function endRecord(lists, report, onDefault) {
    const groups = new Map();
    for (const expected of lists.expected) {
        const { name, presence, steps } = expected;
        const found = lists.found.get(name);
        if (found === undefined) {
            if (presence === 'required')
                report(missingFeature(expected));
            else
                onDefault(name);
            continue;
        }
        for (const fault of found.faults)
            report(fault);
        if (steps?.group === undefined)
            continue;
        const first = groups.get(steps.group) ?? { name, steps: found.steps };
        groups.set(steps.group, first);
        if (first.steps === found.steps)
            continue;
        const others = `${JSON.stringify(first.name)} of the same group has ${first.steps}`;
        report(wrongStepCount(`it has ${formatCount(found.steps, 'step')}, where ${others}`, name));
    }
}

;// CONCATENATED MODULE: ./src/verify/feature-set.ts
/** The features of one Example, or of the context of another record, beside what is expected of them. */



/** An empty set, before its first example. */
function makeFeatureSet(expected, options) {
    return {
        expected,
        find: nameIndex(expected.map(({ name }) => name)),
        groups: groupsOf(expected),
        options,
        found: expected.map(noFeature),
        seenIn: new Float64Array(expected.length),
        example: 0,
        place: 0,
    };
}
function groupsOf(expected) {
    const groups = new Map();
    for (const [index, { group }] of expected.entries())
        if (group !== undefined)
            groups.set(group, [...(groups.get(group) ?? []), index]);
    return [...groups.values()].filter((places) => places.length > 1);
}
/** The next example begins. */
function beginExample(set) {
    set.example++;
    set.place = 0;
}
/** Takes the feature whose name is the UTF-8 between two positions of `data`. */
function addFeature(set, feature, data, keyStart, keyEnd, report) {
    const index = set.find(data, set.place++, keyStart, keyEnd);
    const expected = index === undefined ? undefined : set.expected[index];
    const found = index === undefined ? undefined : set.found[index];
    if (index === undefined || expected === undefined || found === undefined) {
        if (!set.options.allowUnexpected)
            report(unexpectedFeature(data.toString('utf8', keyStart, keyEnd)));
        return;
    }
    const isRepeated = set.seenIn[index] === set.example;
    set.seenIn[index] = set.example;
    if (isRepeated)
        report(repeatedFeature(expected.name));
    // The last one counts; but of an Example, TensorFlow passes over one without a kind where the length is fixed.
    if (isRepeated && isPassedOver(feature, expected, set.options))
        return;
    found.kind = feature.kind;
    found.elements = feature.elements;
    found.hasUnread = feature.hasUnread;
    found.refusal = isRepeated ? (found.refusal ?? feature.refusal) : feature.refusal;
}
function isPassedOver({ kind, refusal }, expected, { isSequence }) {
    return kind === undefined && refusal === undefined && !isSequence && !isVariable(expected);
}
/** Reports what is wrong with the example, and which features are absent that the reader has a default for. */
function endExample(set, report, onDefault) {
    for (let index = 0; index < set.expected.length; index++) {
        const expected = set.expected[index];
        const found = set.found[index];
        if (expected === undefined || found === undefined)
            continue;
        const isSeen = set.seenIn[index] === set.example;
        if (isSeen && (found.kind !== undefined || found.refusal !== undefined)) {
            if (!isRight(expected, found))
                for (const fault of featureFaults(expected, found))
                    report(fault);
            continue;
        }
        const unset = isSeen && set.options.isSequence ? unsetFeature(expected) : undefined;
        if (unset !== undefined)
            report(unset);
        else if (expected.presence === 'required')
            report(missingFeature(expected));
        else
            onDefault(expected.name);
    }
    for (const places of set.groups)
        compareRows(set, places, report);
}
/** Reports lists of another number of rows than the first one of their group. */
function compareRows(set, places, report) {
    let first;
    for (const index of places) {
        const [expected, found] = [set.expected[index], set.found[index]];
        if (set.seenIn[index] !== set.example || expected === undefined || found === undefined)
            continue;
        const { name, kind, rowSize = 1 } = expected;
        const rows = found.elements / rowSize;
        if (found.kind !== kind || rows === 0)
            continue;
        first ??= { name, rows };
        if (rows !== first.rows)
            report(unequalRows(name, rows, first));
    }
}

// EXTERNAL MODULE: ./node_modules/protobufjs/minimal.js
var minimal = __nccwpck_require__(170);
;// CONCATENATED MODULE: ./src/verify/walk.ts
/** A walk through the fields of a protobuf message, and who is told of them. */


/**
 * Walks a whole message whose fields `known` reads; unknown fields are skipped.
 * @throws {CorruptionError} where the bytes are not such a message
 */
function walkMessage(data, visitor, known, { name, isSequence }) {
    const reader = new minimal.Reader(data);
    const entry = { keyStart: 0, keyEnd: 0, hasValue: false, entryFields: 0 };
    const list = { isStep: false, isRead: false, listTag: 0 };
    try {
        readFields({ reader, visitor, isSequence, ...entry, ...list }, known);
    }
    catch (error) {
        if (!(error instanceof Error) || error instanceof CorruptionError)
            throw error;
        const found = `no serialized ${name}: ${error.message}`;
        throw new CorruptionError('record', reader.pos, found, `write each record as one serialized ${name}`);
    }
}
/**
 * Tells the tag of every field of a message, whatever they are.
 * @throws {CorruptionError} where the bytes are no protobuf message
 */
function walkFields(data, onField) {
    const nothing = () => undefined;
    const visitor = { list: nothing, values: nothing, entry: nothing, unknown: onField };
    walkMessage(data, visitor, () => false, { name: 'protobuf message', isSequence: false });
}
/** Reads a field that holds a message. */
function readMessage(walk, known) {
    const { reader } = walk;
    const outer = reader.len;
    reader.len = endOfField(walk, reader.size());
    readFields(walk, known);
    reader.len = outer;
    return true;
}
function readFields(walk, known) {
    const { reader } = walk;
    for (let index = 0; reader.pos < reader.len; index++) {
        const start = reader.pos;
        const tag = reader.tag();
        if (known(walk, tag, index, reader.pos === start + 1))
            continue;
        walk.visitor.unknown?.(tag);
        reader.skipType(tag & 7, 0, tag >>> 3);
    }
}
/** The end of a field of this size, which must lie inside the message around it. */
function endOfField({ reader }, size) {
    if (reader.pos + size <= reader.len)
        return reader.pos + size;
    throw new Error(`a field of ${size} bytes, where its message has ${reader.len - reader.pos} left`);
}
/** Reports what protobuf accepts and TensorFlow refuses. */
function refuse({ visitor, reader }, what, found) {
    visitor.refuse?.(what, found, reader.pos);
}

;// CONCATENATED MODULE: ./src/verify/wire-lists.ts

/** A Feature; TensorFlow takes the kind from its first byte and ignores what follows the first list. */
const featureFields = (walk, tag, index, isShort) => {
    const list = LISTS[tag];
    if (index === 0 && (list === undefined || !isShort))
        refuse(walk, 'feature', 'it does not start with a list of a kind');
    if (index > 0 && walk.isStep)
        refuse(walk, 'feature', 'a step holds more than one list');
    if (list === undefined)
        return false;
    walk.isRead = index === 0;
    walk.visitor.list(list.kind, !walk.isRead);
    return readMessage(walk, list.fields);
};
const bytesFields = (walk, tag, _, isShort) => {
    if (walk.isRead && (tag !== 0x0a || !isShort))
        refuse(walk, 'feature', 'a field between its strings');
    return tag === 0x0a && values(walk, 'bytes', walk.reader.size(), false);
};
const floatFields = (walk, tag, index, isShort) => {
    const isUnread = checkPiece(walk, tag, index, isShort, 0x0d);
    if (tag === 0x0d)
        return values(walk, 'float', 4, isUnread);
    return tag === 0x0a && values(walk, 'float', walk.reader.size(), isUnread);
};
const int64Fields = (walk, tag, index, isShort) => {
    const isUnread = checkPiece(walk, tag, index, isShort, 0x08);
    if (tag === 0x0a)
        return values(walk, 'int64', walk.reader.size(), isUnread);
    if (tag !== 0x08)
        return false;
    const { reader } = walk;
    const start = reader.pos;
    reader.skip();
    walk.visitor.values('int64', start, reader.pos, isUnread);
    return true;
};
const LISTS = {
    10: { kind: 'bytes', fields: bytesFields },
    18: { kind: 'float', fields: floatFields },
    26: { kind: 'int64', fields: int64Fields },
};
const PACKED = 0x0a;
/**
 * TensorFlow reads either one packed piece of numbers and nothing behind it, or numbers one by one (with the tag
 * `single`) and nothing between them. Returns whether it ignores this piece.
 */
function checkPiece(walk, tag, index, isShort, single) {
    if (index === 0)
        walk.listTag = tag;
    const isFirstPacked = walk.listTag === PACKED;
    const isBehindPacked = index > 0 && isFirstPacked;
    const isRight = isShort && (tag === single || isFirstPacked);
    if (walk.isRead && (isBehindPacked ? walk.isStep : !isRight))
        refuse(walk, 'feature', 'its numbers are neither one packed piece nor one by one');
    return !walk.isRead || isBehindPacked;
}
function values(walk, kind, size, isUnread) {
    const { reader } = walk;
    const end = endOfField(walk, size);
    if (kind === 'float' && size % 4 !== 0)
        throw new Error(`${size} bytes of floats, not a multiple of 4`);
    walk.visitor.values(kind, reader.pos, end, isUnread || !walk.isRead);
    reader.pos = end;
    return true;
}

;// CONCATENATED MODULE: ./src/verify/wire.ts
/**
 * Walks serialized messages as protobuf parses them, fields in any order, packed or not, and says on the way where
 * TensorFlow's own parsers are stricter (tensorflow/core/util/example_proto_fast_parsing.cc). Field numbers and types:
 * tensorflow/core/example/example.proto and feature.proto, tensorflow_serving/apis/input.proto.
 */


/**
 * Walks a `tf.train.Example`.
 * @throws {CorruptionError} where the bytes are not such a message
 */
function walkExample(data, visitor) {
    walkMessage(data, visitor, exampleFields, { name: 'tf.train.Example', isSequence: false });
}
/**
 * Walks a `tf.train.SequenceExample`: the context as entries, then steps and feature lists.
 * @throws {CorruptionError} where the bytes are not such a message
 */
function walkSequenceExample(data, visitor) {
    walkMessage(data, visitor, sequenceFields, { name: 'tf.train.SequenceExample', isSequence: true });
}
/**
 * Walks an `ExampleListWithContext`: one Example after the other, each announced by `begin`.
 * @throws {CorruptionError} where the bytes are not such a message
 */
function walkExampleList(data, visitor) {
    walkMessage(data, visitor, exampleListFields, { name: 'ExampleListWithContext', isSequence: false });
}
const exampleFields = (walk, tag, _, isShort) => {
    if (tag === 0x0a)
        return part(walk, featuresFields, isShort, 'the features');
    return group(walk, tag);
};
const sequenceFields = (walk, tag, _, isShort) => {
    if (tag === 0x0a)
        return part(walk, featuresFields, isShort, 'the context');
    if (tag === 0x12)
        return part(walk, featureListsFields, isShort, 'the feature lists');
    return group(walk, tag);
};
const exampleListFields = (walk, tag) => {
    if (tag !== 0x0a && tag !== 0x12)
        return false;
    walk.visitor.begin?.(tag === 0x0a ? 'item' : 'context');
    return readMessage(walk, exampleFields);
};
function part(walk, known, isShort, what) {
    if (!isShort)
        refuse(walk, 'message', `the tag of ${what} has more bytes than it needs, so they are skipped`);
    return readMessage(walk, known);
}
function group(walk, tag) {
    if ((tag & 7) === 3)
        refuse(walk, 'message', `a group as field ${tag >>> 3}`);
    return false;
}
const featuresFields = (walk, tag, _, isShort) => {
    checkMapField(walk, tag, isShort);
    if (tag !== 0x0a)
        return false;
    entry(walk, entryFields);
    walk.visitor.entry(walk.keyStart, walk.keyEnd, walk.hasValue);
    return true;
};
const featureListsFields = (walk, tag, _, isShort) => {
    checkMapField(walk, tag, isShort);
    if (tag !== 0x0a)
        return false;
    entry(walk, listEntryFields);
    walk.visitor.featureList?.(walk.keyStart, walk.keyEnd, walk.hasValue);
    return true;
};
function checkMapField(walk, tag, isShort) {
    if (tag !== 0x0a)
        refuse(walk, 'message', `field ${tag >>> 3} among the entries of a map`);
    else if (!isShort)
        refuse(walk, 'message', 'the tag of a map entry has more bytes than it needs');
}
function entry(walk, known) {
    walk.keyStart = walk.keyEnd = 0;
    walk.hasValue = false;
    walk.entryFields = 0;
    readMessage(walk, known);
    if (walk.entryFields !== 2)
        refuse(walk, 'message', `a map entry of ${walk.entryFields} fields, not 2`);
}
const entryFields = (walk, tag, index, isShort) => {
    checkEntryField(walk, tag, index, isShort);
    if (tag === 0x0a)
        return key(walk);
    if (tag !== 0x12)
        return false;
    walk.hasValue = true;
    walk.isStep = false;
    return readMessage(walk, featureFields);
};
const listEntryFields = (walk, tag, index, isShort) => {
    checkEntryField(walk, tag, index, isShort);
    if (tag === 0x0a)
        return key(walk);
    if (tag !== 0x12)
        return false;
    walk.hasValue = true;
    return readMessage(walk, stepsFields);
};
function checkEntryField(walk, tag, index, isShort) {
    walk.entryFields++;
    const isKeyOrValue = tag === 0x0a || tag === 0x12;
    const isInPlace = isShort && tag === (index === 0 ? 0x0a : 0x12);
    if (walk.isSequence ? isInPlace : isKeyOrValue)
        return;
    const where = walk.isSequence && isKeyOrValue ? 'out of its place ' : '';
    refuse(walk, 'message', `field ${tag >>> 3} ${where}in a map entry`);
}
const stepsFields = (walk, tag, _, isShort) => {
    if (tag !== 0x0a || !isShort)
        refuse(walk, 'feature', 'a field between its steps');
    if (tag !== 0x0a)
        return false;
    walk.isStep = true;
    readMessage(walk, featureFields);
    walk.visitor.step?.();
    return true;
};
function key(walk) {
    const { reader } = walk;
    const end = endOfField(walk, reader.size());
    walk.keyStart = reader.pos;
    walk.keyEnd = reader.pos = end;
    return true;
}

;// CONCATENATED MODULE: ./src/verify/check-record.ts
/** Checks records one by one against what their reader expects of them. */







/** A checker of serialized records. */
function recordChecker(expected, { record = 'example', allowUnexpected = false }, listener) {
    switch (record) {
        case 'example':
            return exampleChecker(expected, allowUnexpected, listener);
        case 'sequence-example':
            return sequenceChecker(expected, allowUnexpected, listener);
        case 'example-list':
            return exampleListChecker(expected, allowUnexpected, listener);
    }
}
function exampleChecker(expected, allowUnexpected, { onFault, onDefault }) {
    const set = makeFeatureSet(expected, { allowUnexpected, isSequence: false });
    const reading = makeReading();
    const { feature } = reading;
    const visitor = {
        ...featureVisitor(reading),
        entry: (start, end) => {
            addFeature(set, feature, reading.data, start, end, onFault);
            resetFeature(feature);
        },
    };
    return (data) => {
        beginExample(set);
        if (walkRecord(reading, data, walkExample, visitor, onFault))
            endExample(set, onFault, onDefault);
    };
}
function sequenceChecker(expected, allowUnexpected, { onFault, onDefault }) {
    const context = makeFeatureSet(expected.filter(isFlat), { allowUnexpected, isSequence: true });
    const lists = makeFeatureLists(expected.filter(hasSteps), allowUnexpected);
    const reading = makeReading();
    const { feature } = reading;
    const visitor = {
        ...featureVisitor(reading),
        entry: (start, end) => {
            addFeature(context, feature, reading.data, start, end, onFault);
            resetFeature(feature);
        },
        step: () => {
            lists.steps.push({ ...feature });
            resetFeature(feature);
        },
        featureList: (start, end) => {
            addList(lists, feature.refusal, reading.data, start, end, onFault);
            resetFeature(feature);
        },
    };
    return (data) => {
        beginExample(context);
        beginRecord(lists);
        if (!walkRecord(reading, data, walkSequenceExample, visitor, onFault))
            return;
        endExample(context, onFault, onDefault);
        endRecord(lists, onFault, onDefault);
    };
}
function exampleListChecker(expected, allowUnexpected, { onFault, onDefault }) {
    const options = { allowUnexpected, isSequence: false };
    const context = makeFeatureSet(expected.filter(isFlat), options);
    const item = makeFeatureSet(expected.filter(hasSteps), options);
    const itemBounds = boundsOfItems(item.expected);
    const reading = makeReading();
    const { feature } = reading;
    const counts = { contexts: 0, items: 0 };
    const absent = new Set();
    let part;
    const onItemFault = (fault) => onFault({ ...fault, step: counts.items - 1 });
    function endPart() {
        if (part !== undefined)
            endExample(part, part === item ? onItemFault : onFault, (feature) => absent.add(feature));
    }
    const visitor = {
        ...featureVisitor(reading),
        begin: (next) => {
            endPart();
            part = next === 'item' ? item : context;
            counts[next === 'item' ? 'items' : 'contexts']++;
            beginExample(part);
        },
        entry: (start, end) => {
            const report = part === item ? onItemFault : onFault;
            addFeature(part ?? context, feature, reading.data, start, end, report);
            resetFeature(feature);
        },
    };
    return (data) => {
        Object.assign(counts, { contexts: 0, items: 0 });
        absent.clear();
        part = undefined;
        if (!walkRecord(reading, data, walkExampleList, visitor, onFault))
            return;
        endPart();
        // Without a context, all of its features are absent.
        if (counts.contexts === 0) {
            beginExample(context);
            endExample(context, onFault, (feature) => absent.add(feature));
        }
        const { items } = counts;
        if (items < itemBounds.min || items > itemBounds.max) {
            const found = `it holds ${formatCount(items, 'item')}, ${lengthText(itemBounds, 'item')} expected`;
            onFault(wrongStepCount(found));
        }
        absent.forEach(onDefault);
    };
}
/** How many items an example list holds: all of its features say it, in the narrowest case one of them. */
function boundsOfItems(expected) {
    const all = expected.flatMap(({ steps }) => steps ?? []);
    return {
        min: Math.max(0, ...all.map(({ min }) => min)),
        max: Math.min(...all.map(({ max }) => max)),
    };
}
function isFlat({ steps }) {
    return steps === undefined;
}
function hasSteps({ steps }) {
    return steps !== undefined;
}

;// CONCATENATED MODULE: ./src/verify/fault-list.ts



const SHOWN = 10;
/** A list for the faults of `file`, in constant memory however many there are; `fixOf` may know a better fix. */
function faultList(file, isCompressed, fixOf = () => undefined) {
    const lists = { error: makeGroups(), warning: makeGroups() };
    function add(record, offset, fault) {
        const groups = lists[fault.severity];
        const key = `${fault.code}\0${fault.feature ?? ''}\0${fault.found}`;
        const same = groups.shown.get(key);
        if (same !== undefined)
            same.again++;
        else if (groups.shown.size < SHOWN)
            groups.shown.set(key, { record, offset, fault, again: 0 });
        else
            groups.more++;
    }
    function problems() {
        return [...problemsOf(lists.error, 'error'), ...problemsOf(lists.warning, 'warning')];
    }
    function problemsOf({ shown, more }, severity) {
        const problem = severity === 'error' ? error : warning;
        const list = Array.from(shown.values(), ({ record, offset, fault, again }) => {
            const where = recordPlace(file, record, offset, isCompressed());
            const step = fault.step === undefined ? '' : `, step ${fault.step}`;
            const subject = fault.feature === undefined ? '' : `feature ${JSON.stringify(fault.feature)}: `;
            const repeats = again === 0 ? '' : ` (and ${formatCount(again, 'time')} more)`;
            const message = `${where}${step}: ${subject}${fault.found}${repeats}`;
            return problem(fault.code, undefined, message, fixOf(fault) ?? fault.fix);
        });
        if (more === 0)
            return list;
        const rest = severity === 'error' ? 'fault' : 'warning';
        const message = `${file}: and ${groupDigits(more)} more ${rest}${more === 1 ? '' : 's'}`;
        return [...list, problem('more-faults', undefined, message)];
    }
    return { add, problems };
}
function makeGroups() {
    return { shown: new Map(), more: 0 };
}

;// CONCATENATED MODULE: ./src/verify/file-problems.ts
/** What is wrong with files as such, whatever their records hold. */


/** Files with another number of records than they must hold; of others those without any. */
function countProblems(files) {
    const isAnyFull = files.some(({ records }) => records > 0);
    return files.flatMap(({ file, records, wanted }) => {
        if (wanted === undefined ? records > 0 : records === wanted)
            return [];
        // Writers that work in parallel leave empty shards, and training reads the set all the same.
        if (wanted === undefined && isAnyFull) {
            const fix = 'remove it, unless its writer had nothing to write';
            return [
                warning('empty-file', undefined, `${file}: it holds 0 records, the other files hold some`, fix),
            ];
        }
        const message = `${file}: it holds ${formatCount(records, 'record')}, ${wanted ?? 'at least one'} expected`;
        const fix = 'generate the file again, and let its writer finish';
        return [error(wanted === undefined ? 'no-records' : 'wrong-record-count', undefined, message, fix)];
    });
}
/**
 * One warning for all files of several gzip members: TensorFlow drops records where an edge of its input buffer of
 * 256 KiB falls between the last output of a member and the end of its trailer.
 */
function memberWarnings(files) {
    const [first, ...others] = files.filter(({ members }) => members > 1);
    if (first === undefined)
        return [];
    const also = others.length === 0 ? '' : ` (so have ${formatCount(others.length, 'other file')})`;
    const message = `${first.file} has ${formatCount(first.members, 'gzip member')}${also}: TensorFlow can lose records where one member ends and the next begins, without an error`;
    return [warning('several-gzip-members', undefined, message, 'write one member a file')];
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./src/workspace/opened.ts
/** What a file that has been opened is: between the look at a path and its use, a link can take the place of any part of it. */

/** Whether an opened file is the one that lies under this path, in which there were no links when it was checked. */
function isOpenedAt(descriptor, real) {
    return kernelPath(descriptor) === real || isSameFile(descriptor, real);
}
/** Where Linux says that an opened file lies; undefined elsewhere. */
function kernelPath(descriptor) {
    try {
        return (0,external_node_fs_namespaceObject.readlinkSync)(`/proc/self/fd/${descriptor}`);
    }
    catch {
        return undefined;
    }
}
/** One that was opened through a link is another one than the file that is there, or the path has a link in it now. */
function isSameFile(descriptor, real) {
    try {
        const [opened, there] = [(0,external_node_fs_namespaceObject.fstatSync)(descriptor, { bigint: true }), (0,external_node_fs_namespaceObject.lstatSync)(real, { bigint: true })];
        return there.dev === opened.dev && there.ino === opened.ino && (0,external_node_fs_namespaceObject.realpathSync)(real) === real;
    }
    catch {
        return false;
    }
}
/** Says that a path leads elsewhere than it did when it was checked. */
function swapped(path) {
    const message = `a link was put into ${path} while it was used`;
    return Object.assign(new Error(message), { syscall: 'open', path });
}

;// CONCATENATED MODULE: ./src/verify/source.ts



/** A pipe that nobody writes to is opened without waiting for somebody. Windows has undefined here, which counts as 0. */
const FLAGS = promises_namespaceObject.constants.O_RDONLY | promises_namespaceObject.constants.O_NONBLOCK;
/**
 * Opens a file for reading in chunks of `chunkBytes`; undefined where it is a pipe or a device, which could give bytes
 * for ever or none at all. Links are an error unless `followsLinks`. With a `growth`, the file is opened once it has its
 * first byte.
 */
async function openSource(path, chunkBytes, followsLinks, growth) {
    await growth?.beyond(0);
    const handle = await (0,promises_namespaceObject.open)(path, followsLinks ? FLAGS : FLAGS | promises_namespaceObject.constants.O_NOFOLLOW);
    try {
        const status = await handle.stat();
        // A folder fails by itself when it is read.
        const isSpecial = !status.isFile() && !status.isDirectory();
        if (isSpecial)
            await handle.close();
        if (isSpecial)
            return undefined;
        if (!followsLinks && !isOpenedAt(handle.fd, path))
            throw swapped(path);
    }
    catch (cause) {
        await handle.close();
        throw cause;
    }
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    const read = chunkReader(handle, chunkBytes, (bytes) => hash.update(bytes), growth);
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
/** Two buffers in turn: one is read into, and hashed as soon as it is full, while the other is consumed. */
function chunkReader(handle, chunkBytes, hash, growth) {
    let [free, used] = [Buffer.allocUnsafeSlow(chunkBytes), Buffer.allocUnsafeSlow(chunkBytes)];
    let ahead;
    let at = 0;
    async function fill(buffer) {
        const size = await growth?.beyond(at);
        const most = size === undefined ? buffer.length : Math.min(buffer.length, size - at);
        const { bytesRead } = await handle.read(buffer, 0, most, null);
        at += bytesRead;
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

;// CONCATENATED MODULE: ./src/verify/index-file.ts
/** The index of an uncompressed TFRecord file, as DALI and PyTorch's `tfrecord` read it: a line `offset size` a record. */



/** Length, its checksum and that of the data. */
const FRAMING_BYTES = 16;
/** Sums up an index that no record has been added to yet. */
function sumIndex() {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    return {
        add: (offset, size) => void hash.update(`${offset} ${size + FRAMING_BYTES}\n`),
        sha256: () => hash.digest('hex'),
    };
}
const CHUNK_BYTES = 64 * 1024;
const FIX = 'make it anew, or remove it';
/**
 * The problems of an index that must have this digest; `name` is what they call it. There is no digest where the records
 * are compressed.
 */
async function checkIndex(path, name, sha256) {
    if (sha256 === undefined) {
        const message = `${name} is the index of a compressed file, into which no reader can go by it`;
        return [error('index-of-compressed', undefined, message, 'remove it, or write the records uncompressed')];
    }
    try {
        const source = await openSource(path, CHUNK_BYTES, false);
        if (source === undefined)
            return [unreadable(name, 'it is not a regular file')];
        try {
            while ((await source.next()) !== undefined)
                ;
            if (source.sha256() === sha256)
                return [];
            const message = `${name} is not the index of the records beside it`;
            return [error('index-mismatch', undefined, message, FIX)];
        }
        finally {
            await source.close();
        }
    }
    catch (cause) {
        return [unreadable(name, cause instanceof Error ? cause.message : String(cause))];
    }
}
function unreadable(name, why) {
    return error('index-unreadable', undefined, `${name} cannot be read: ${why}`, FIX);
}

;// CONCATENATED MODULE: ./src/verify/record-type.ts
/** Which message a record holds. Nothing in the bytes says so: it is the one whose form they have. */



/** As documentation calls them. */
const MESSAGE_NAMES = {
    example: 'tf.train.Example',
    'sequence-example': 'tf.train.SequenceExample',
    'example-list': 'ExampleListWithContext',
};
const WALKS = {
    example: walkExample,
    'sequence-example': walkSequenceExample,
    'example-list': walkExampleList,
};
const TYPES = ['example', 'sequence-example', 'example-list'];
/**
 * The type whose form a record has, or else the one that it shares features with; undefined for any other message. A
 * SequenceExample without lists has the form of an Example, and is taken for one.
 */
function recordTypeOf(data) {
    const fits = TYPES.map((type) => fitOf(data, type));
    const [index] = [fits.indexOf('form'), fits.indexOf('features')].filter((at) => at >= 0);
    return index === undefined ? undefined : TYPES[index];
}
/** `form`: it has no other field and no broken map entry; `features`: it has these beside others. */
function fitOf(data, type) {
    const counts = { entries: 0, others: 0 };
    const countEntry = (_, __, hasValue) => {
        counts[hasValue ? 'entries' : 'others']++;
    };
    const countOther = () => {
        counts.others++;
    };
    const visitor = {
        list: () => undefined,
        values: () => undefined,
        entry: countEntry,
        featureList: countEntry,
        unknown: countOther,
    };
    try {
        WALKS[type](data, visitor);
    }
    catch (cause) {
        if (!(cause instanceof CorruptionError))
            throw cause;
        return 'nothing';
    }
    if (counts.others === 0)
        return 'form';
    return counts.entries > 0 ? 'features' : 'nothing';
}
const WIRE_TYPES = ['varint', 'fixed64', 'bytes', 'group', 'group end', 'fixed32'];
const MAX_FIELDS = 8;
/** What is to be said of a record that is none of these messages. */
function describeOther(data) {
    if (data.includes('brain.Event:'))
        return 'it is a TensorBoard event';
    const fields = new Set();
    try {
        walkFields(data, (tag) => void fields.add(`${tag >>> 3} (${WIRE_TYPES[tag & 7]})`));
    }
    catch (cause) {
        if (!(cause instanceof CorruptionError))
            throw cause;
        return `${cause.message}, at byte ${cause.offset} of the record`;
    }
    const shown = [...fields].slice(0, MAX_FIELDS).join(', ');
    const rest = fields.size > MAX_FIELDS ? ', …' : '';
    return `it is a message with the ${fields.size === 1 ? 'field' : 'fields'} ${shown}${rest}`;
}

;// CONCATENATED MODULE: ./src/verify/other-type.ts

/**
 * The one fault of a record that was found faulty because it is another message; undefined where it is the expected one,
 * and its own faults count.
 */
function otherType(data, expected, faults) {
    if (!faults.some(({ severity }) => severity === 'error'))
        return undefined;
    const type = recordTypeOf(data);
    if (type === expected)
        return undefined;
    if (type === undefined) {
        // Damage is told as such: it says where.
        const isDamaged = faults.some(({ code }) => code === 'malformed-record' || code === 'tensorflow-refuses');
        return isDamaged ? undefined : fault(describeOther(data), expected);
    }
    // An Example has the form of a SequenceExample without lists, and may be one.
    if (type === 'example' && expected === 'sequence-example') {
        const isWithoutLists = faults.every(({ code }) => code === 'missing-feature' || code === 'unexpected-feature');
        return isWithoutLists ? fault('it has no feature lists, as a tf.train.Example', expected) : undefined;
    }
    return fault(`it is ${nameOf(type)}`, expected);
}
function fault(found, expected) {
    return {
        severity: 'error',
        code: 'other-message',
        found: `${found}, and ${nameOf(expected)} is expected`,
        fix: 'say in "record" of the schema or of the fixture spec what the records are, or name the files that belong to it',
    };
}
function nameOf(type) {
    return `${type === 'example-list' ? 'an' : 'a'} ${MESSAGE_NAMES[type]}`;
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
// EXTERNAL MODULE: ./node_modules/crc-32/crc32c.js
var crc32c = __nccwpck_require__(782);
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
function frame_crc_recordLength(header) {
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
    const fix = 'correct the program that wrote it';
    if (crc32c_default().buf(bytes) >>> 0 === stored)
        return ['the CRC is not masked, as TFRecord demands', fix];
    if ((0,external_node_zlib_namespaceObject.crc32)(bytes) === stored || mask((0,external_node_zlib_namespaceObject.crc32)(bytes)) === stored) {
        return ['the CRC is CRC-32, where TFRecord demands CRC-32C (Castagnoli)', fix];
    }
    return undefined;
}
/** The one bit of a header that, turned back, makes length and CRC agree, counted from its first byte. */
function flippedBit(header) {
    const copy = Buffer.from(header.subarray(0, HEADER_BYTES));
    for (let bit = 0; bit < 8 * HEADER_BYTES; bit++) {
        const [at, turn] = [bit >>> 3, 1 << (bit & 7)];
        copy.writeUInt8(copy.readUInt8(at) ^ turn, at);
        if (frame_crc_recordLength(copy) !== undefined)
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
    if (frame_crc_recordLength(start) !== undefined)
        return 'none';
    if (hasGzipMagic(start))
        return 'gzip';
    // One pair of bytes in a thousand looks like a zlib header: only the content tells.
    return hasZlibHeader(start) && inflatesToRecords(start, external_node_zlib_namespaceObject.inflateSync) !== 'no' ? 'zlib' : undefined;
}
/** Whether a file that starts with these bytes holds records, compressed or not; gzip is used for much else. */
function looksLikeRecords(start) {
    if (recordLength(start) !== undefined)
        return true;
    const inflate = hasGzipMagic(start) ? gunzipSync : hasZlibHeader(start) ? inflateSync : undefined;
    return inflate !== undefined && inflatesToRecords(start, inflate) === 'yes';
}
/** `maybe` where no content comes out. */
function inflatesToRecords(start, inflate) {
    try {
        const content = inflate(start, { finishFlush: external_node_zlib_namespaceObject.constants.Z_SYNC_FLUSH });
        if (content.length === 0)
            return 'maybe';
        return frame_crc_recordLength(content) === undefined ? 'no' : 'yes';
    }
    catch {
        return 'no';
    }
}
const GIVE = 'give the path of a TFRecord file';
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
    [/^[{[][\s\x20-\x7e]{7}/, 'JSON', GIVE],
    [/^\xfd7zXZ\0/, 'xz-compressed', 'write it with gzip, zlib or no compression, which TensorFlow reads'],
    [/^.{257}ustar/s, 'a tar archive', 'unpack it first'],
    [/^PAR1[^\0]/, 'a Parquet file', GIVE],
    [/^\x89PNG\r\n/, 'a PNG image', GIVE],
    [/^\xff\xd8\xff[\xc0-\xff]/, 'a JPEG image', GIVE],
    [/^SQLite f/, 'an SQLite database', GIVE],
    [/^Obj[^ -~][^\0]/, 'an Avro file', GIVE],
    [/^ARROW1/, 'an Arrow file', GIVE],
    [/^\x89HDF\r\n/, 'an HDF5 file', GIVE],
    [/^\x93NUMPY/, 'a NumPy array', GIVE],
    [/^(?=[^\n]*[,;\t])[\t\x20-\x7e\x80-\xff]{8,}\r?\n/, 'a table of text, such as CSV', GIVE],
    [/^(?:#|---|%YAML|["'\w.-]+:[\s])[\s\x20-\x7e\x80-\xff]{7}/, 'YAML or other text', GIVE],
    [/^[\s\x20-\x7e]{12}/, 'text', GIVE],
];
/** What a file may be that is no TFRecord, as [what it is, fix]; undefined for an unknown start. */
function foreign(start) {
    const text = start.toString('latin1', 0, 512);
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
    checksum: (bytes, previous) => (0,external_node_zlib_namespaceObject.crc32)(bytes, previous),
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
const COPY_AGAIN = 'copy the file again from where it is whole, or generate it again';
const container_FLAGS = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 };
/** Keeps the CRC of the header instead of its bytes, because a name or comment can be of any length. */
async function readGzipHeader(source) {
    const start = source.offset();
    let crc = 0;
    function cut() {
        const found = `the gzip header is cut after ${formatCount(source.offset() - start, 'byte')}`;
        return new CorruptionError('file', start, found, COPY_AGAIN);
    }
    async function take(bytes) {
        const taken = await source.take(bytes);
        if (taken.length < bytes)
            throw cut();
        crc = (0,external_node_zlib_namespaceObject.crc32)(taken, crc);
        return taken;
    }
    async function skipString() {
        for (;;) {
            const chunk = await source.next();
            if (chunk === undefined)
                throw cut();
            const end = chunk.indexOf(0) + 1;
            const text = end === 0 ? chunk : chunk.subarray(0, end);
            crc = (0,external_node_zlib_namespaceObject.crc32)(text, crc);
            if (end === 0)
                continue;
            return source.unread(chunk.subarray(end));
        }
    }
    const fixed = await take(10);
    if (!hasGzipMagic(fixed))
        throw new CorruptionError('file', start, notThe('gzip', fixed, '1f 8b'), COPY_AGAIN);
    const [method, flags] = [fixed.readUInt8(2), fixed.readUInt8(3)];
    if (method !== 8)
        throw new CorruptionError('file', start, `the gzip header names method ${method}: only 8, deflate, exists`, COPY_AGAIN);
    if (flags & container_FLAGS.reserved)
        throw new CorruptionError('file', start, `the gzip header has reserved flags: ${hex(flags)}`, COPY_AGAIN);
    if (flags & container_FLAGS.extra)
        await take((await take(2)).readUInt16LE(0));
    if (flags & container_FLAGS.name)
        await skipString();
    if (flags & container_FLAGS.comment)
        await skipString();
    if (!(flags & container_FLAGS.headerCrc))
        return;
    const expected = crc & 0xffff;
    if ((await take(2)).readUInt16LE(0) === expected)
        return;
    throw new CorruptionError('file', start, 'the CRC of the gzip header is wrong', COPY_AGAIN);
}
async function readZlibHeader(source) {
    const start = source.offset();
    const header = await source.take(2);
    if (header.length < 2)
        throw new CorruptionError('file', start, 'the zlib header is cut after 1 byte', COPY_AGAIN);
    if (!hasZlibHeader(header))
        throw new CorruptionError('file', start, notThe('zlib', header, '78 01, 78 5e, 78 9c or 78 da'), COPY_AGAIN);
    if ((header.readUInt8(1) & 0x20) === 0)
        return;
    throw new CorruptionError('file', start, 'the zlib stream needs a preset dictionary, and TensorFlow has none', COPY_AGAIN);
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
/** The content of a gzip or zlib file, checked up to its very last byte; `onMember` is called for each member. */
async function* inflate(source, container, chunkBytes, onMember = () => undefined) {
    for (;;) {
        const start = source.offset();
        await container.readHeader(source);
        onMember();
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
        throw new CorruptionError('file', start, `${whole} is missing`, CUT);
    if (trailer.length < container.trailerBytes) {
        throw new CorruptionError('file', start, `${whole} is cut after ${formatCount(trailer.length, 'byte')}`, CUT);
    }
    const fault = container.trailerFault(trailer, checksum, size);
    if (fault === undefined)
        return;
    const fix = 'the file was changed after it was written: copy it again, or generate it again';
    throw new CorruptionError('file', start, `${whole} is wrong: ${fault}`, fix);
}
/** What may follow a trailer: nothing, or another gzip member, which TensorFlow reads from 2.5 on. */
function checkNext(container, next, start, offset, size) {
    if (next.length < 2 || !container.startsWith(next)) {
        const message = `there are bytes after the end of the ${container.name} data`;
        throw new CorruptionError('file', offset, message, 'remove what was appended, or generate the file again');
    }
    if (container.name === 'zlib') {
        throw new CorruptionError('file', offset, 'a second zlib stream starts here: TensorFlow silently reads the first only', ONE);
    }
    if (size > 0)
        return;
    throw new CorruptionError('file', start, 'an empty gzip member: here TensorFlow silently ends the file, though more follows', ONE);
}
/**
 * Inflates from the source to the end of the deflate data, on libuv's thread pool: the pool makes the next chunk
 * while the consumer looks at the one before.
 */
async function* inflateRaw(source, chunkBytes) {
    const start = source.offset();
    // Several equal pieces a read: with one large and one small in turn, pool and consumer would wait for each other.
    const inflater = (0,external_node_zlib_namespaceObject.createInflateRaw)({
        chunkSize: Math.max(external_node_zlib_namespaceObject.constants.Z_MIN_CHUNK, Math.ceil(chunkBytes / 4)),
    });
    const fed = feed(source, inflater);
    try {
        for await (const chunk of inflater)
            yield chunk;
    }
    catch (error) {
        throw asCorruption(error, source, start + inflater.bytesWritten);
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
function asCorruption(error, source, consumed) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'Z_BUF_ERROR') {
        return new CorruptionError('file', source.offset(), 'the file ends within the compressed data', CUT);
    }
    if (code !== 'Z_DATA_ERROR' || !(error instanceof Error))
        return error;
    const fix = 'the file was changed after it was written: copy it again as binary, or generate it again';
    return new CorruptionError('file', consumed, `the compressed data are broken from here on: ${error.message}`, fix);
}

;// CONCATENATED MODULE: ./src/verify/unframe.ts



/** The longest data TensorFlow can parse as one message. */
const MAX_DATA_BYTES = 2 ** 31 - 1;
/** Makes an unframer. A record inside one chunk is handed on as a view of it, one across chunks as a copy. */
function unframe(onRecord) {
    let index = 0;
    let offset = 0;
    let checksum = 0;
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
        checksum = (0,external_node_zlib_namespaceObject.crc32)(frame.subarray(frame.length - FOOTER_BYTES), checksum);
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
    return { push, end, records: () => index, bytes: () => offset, checksum: () => checksum };
}
/** Bytes of the whole record whose header starts at `at`. */
function frameSize(bytes, at, offset) {
    const header = bytes.subarray(at, at + HEADER_BYTES);
    const length = frame_crc_recordLength(header);
    if (length === undefined) {
        const [cause, fix] = lengthCause(header);
        throw new CorruptionError('stream', offset, `the CRC of the length is wrong: ${cause}`, fix);
    }
    if (length > MAX_DATA_BYTES) {
        const message = `the record says it holds ${header.readBigUInt64LE(0)} bytes, with a right CRC: at most ${MAX_DATA_BYTES} can be parsed`;
        throw new CorruptionError('stream', offset, message, 'correct the program that wrote it');
    }
    return HEADER_BYTES + length + FOOTER_BYTES;
}
function wrongDataCrc(offset, data, stored) {
    const [cause, fix] = dataCause(data, stored);
    return new CorruptionError('stream', offset, `the CRC of the ${data.length} bytes of data is wrong: ${cause}`, fix);
}
function truncated(offset, rest) {
    const fix = 'copy the file again from where it is whole, or close its writer before reading it';
    const length = frame_crc_recordLength(rest);
    const ends = (where) => new CorruptionError('stream', offset, `the file ends ${where}`, fix);
    if (length === undefined)
        return ends(`within the header: after ${rest.length} of ${HEADER_BYTES} bytes`);
    const data = rest.length - HEADER_BYTES;
    if (data < length)
        return ends(`within the data: after ${data} of ${length} bytes`);
    return ends(`within the CRC of the data: after ${data - length} of ${FOOTER_BYTES} bytes`);
}

;// CONCATENATED MODULE: ./src/verify/read-records.ts









// Raw files measured: 64 KiB 530 MB/s, 256 KiB 650, 1 MiB and more 670.
const read_records_CHUNK_BYTES = 1024 * 1024;
/**
 * Reads a TFRecord file once, in constant memory, and hands every record to `onRecord`. Undefined when the
 * callback stopped it.
 * @throws {ProblemsError} at the first fault in compression or framing, which ends what can be read
 */
async function readRecords(path, options) {
    const { name = path, chunkBytes = read_records_CHUNK_BYTES, followsLinks = false, growth, signal } = options;
    const frames = unframe(options.onRecord);
    const contentHash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    let compression = 'none';
    let members = 0;
    let source;
    const onMember = () => {
        members++;
    };
    try {
        source = await openSource(path, chunkBytes, followsLinks, growth);
        if (source === undefined)
            throw notRegular(name);
        compression = await compressionOf(source, options.compression);
        options.onCompression?.(compression);
        let isPacked = compression !== 'none';
        for await (const chunk of content(source, compression, chunkBytes, onMember)) {
            signal?.throwIfAborted();
            if (isPacked)
                refuseForeign(chunk, `, ${compression}-compressed`);
            isPacked = false;
            if (!frames.push(chunk))
                return undefined;
            options.onContent?.(chunk);
            if (compression !== 'none')
                contentHash.update(chunk);
        }
        frames.end();
        const sha256 = source.sha256();
        const contentSha256 = compression === 'none' ? sha256 : contentHash.digest('hex');
        return {
            ...{ compression, members, sha256, contentSha256 },
            records: frames.records(),
            bytes: source.offset(),
            contentBytes: frames.bytes(),
            recordsChecksum: frames.checksum(),
        };
    }
    catch (fault) {
        throw asProblems(fault, (corruption) => corruptionProblem(name, frames.records(), compression !== 'none', corruption), name);
    }
    finally {
        await source?.close();
    }
}
function notRegular(name) {
    const message = `${name}: it is not a regular file`;
    return new ProblemsError([error('not-a-regular-file', undefined, message, 'give the path of a file')]);
}
async function* content(source, compression, chunkBytes, onMember) {
    if (compression !== 'none') {
        const container = compression === 'gzip' ? gzip : zlib;
        return yield* inflate(source, container, chunkBytes, onMember);
    }
    for (let chunk = await source.next(); chunk !== undefined; chunk = await source.next())
        yield chunk;
}
async function compressionOf(source, expected) {
    const start = await source.take(4096);
    if (start.length === 0) {
        if (expected === 'none' || expected === 'auto')
            return 'none';
        throw new CorruptionError('file', 0, `the file is empty: not even a ${expected} header`, 'generate the file again');
    }
    const found = sniff(start);
    if (found === undefined)
        refuseForeign(start);
    if (expected !== 'auto' && found !== undefined && found !== expected)
        throw mismatch(found, expected);
    source.unread(start);
    return expected === 'auto' ? (found ?? 'none') : expected;
}
/** @throws {CorruptionError} where a file, or what it is a compressed form of, starts as something else does */
function refuseForeign(start, how = '') {
    const other = frame_crc_recordLength(start) === undefined ? foreign(start) : undefined;
    if (other)
        throw new CorruptionError('file', 0, `no TFRecord file: this is ${other[0]}${how}`, other[1]);
}
function mismatch(found, expected) {
    const is = found === 'none'
        ? 'not compressed (a record header with a right CRC starts it)'
        : `compressed with ${found}`;
    const should = expected === 'none' ? 'not compressed' : `compressed with ${expected}`;
    const fix = `set compression to ${found}, or write the file again with ${expected}`;
    return new CorruptionError('file', 0, `the file is ${is}, but should be ${should}`, fix);
}
function asProblems(fault, problem, name) {
    if (fault instanceof CorruptionError)
        return new ProblemsError([problem(fault)], { cause: fault });
    const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
    if (!(fault instanceof Error) || typeof code !== 'string' || !('syscall' in fault))
        return fault;
    return new ProblemsError([
        error('unreadable-file', undefined, `${name}: cannot be read: ${fault.message}`, 'check the path and its permissions'),
    ]);
}

;// CONCATENATED MODULE: ./src/verify/verify.ts









/**
 * Reads every file and checks all there is to check; a fault in one does not keep the others from being checked.
 *
 * One after the other, because the common digest wants the streams in order, and because checking and hashing on
 * this thread take nearly as long as inflating on the pool (measured: 2.7 and 3.1 ms a MB), so the two already
 * overlap within a file.
 */
async function verifyFiles(files, expected, options) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    const verified = [];
    const counted = [];
    const problems = [];
    const absent = new Map();
    // The digest of a single file is the common one.
    const onContent = files.length > 1 ? (chunk) => void hash.update(chunk) : undefined;
    const onDefault = (feature) => void absent.set(feature, (absent.get(feature) ?? 0) + 1);
    for (const file of files) {
        const { result, faults } = await verifyFile(file, expected, options, { onContent, onDefault });
        if (result !== undefined) {
            verified.push(result);
            counted.push({ ...result, wanted: file.records });
        }
        problems.push(...faults);
    }
    problems.push(...countProblems(counted), ...memberWarnings(counted));
    const isWhole = verified.length === files.length;
    const joint = files.length > 1 ? hash.digest('hex') : verified[0]?.contentSha256;
    return {
        files: verified,
        contentSha256: isWhole ? joint : undefined,
        problems: problems.filter(({ severity }) => severity === 'error'),
        warnings: problems.filter(({ severity }) => severity === 'warning'),
        absent,
    };
}
async function verifyFile(file, expected, options, { onContent, onDefault }) {
    const { path, name = (0,external_node_path_namespaceObject.basename)(path), isIntended, mayLack, compression = options.compression } = file;
    const { signal } = options;
    let found = 'none';
    const faults = faultList(name, () => found !== 'none', options.fixOf);
    const indexSum = sumIndex();
    let record = 0;
    const ofRecord = [];
    const check = recordChecker(withoutAbsences(expected, mayLack), options, {
        onFault: (fault) => {
            if (fault.feature === undefined || !isIntended?.(record, fault.feature))
                ofRecord.push(fault);
        },
        onDefault,
    });
    const onRecord = (index, offset, data) => {
        record = index;
        check(data);
        if (file.index !== undefined)
            indexSum.add(offset, data.length);
        if (ofRecord.length > 0) {
            const other = otherType(data, options.record ?? 'example', ofRecord);
            for (const fault of other === undefined ? ofRecord : [other])
                faults.add(index, offset, fault);
            ofRecord.length = 0;
        }
        options.onRecord?.(data);
    };
    const onCompression = (is) => {
        found = is;
    };
    try {
        const read = await readRecords(path, {
            name,
            compression,
            onRecord,
            onCompression,
            ...(onContent && { onContent }),
            ...(signal && { signal }),
            ...(file.growth && { growth: file.growth }),
        });
        if (read === undefined)
            throw new Error(`${name}: the reading stopped before its end`);
        const ofIndex = file.index === undefined
            ? []
            : await checkIndex(file.index, `${name}.idx`, found === 'none' ? indexSum.sha256() : undefined);
        return { result: { path, file: name, ...read }, faults: [...faults.problems(), ...ofIndex] };
    }
    catch (refusal) {
        if (!(refusal instanceof ProblemsError))
            throw refusal;
        return { faults: [...faults.problems(), ...refusal.problems] };
    }
}
/** A feature that may be absent on purpose needs no reader that has a default for it. */
function withoutAbsences(expected, mayLack) {
    if (mayLack === undefined || mayLack.size === 0)
        return expected;
    return expected.map((one) => (mayLack.has(one.name) ? { ...one, presence: 'has-default' } : one));
}

;// CONCATENATED MODULE: ./src/verify/decode-record.ts




/**
 * Decodes a record as protobuf does: of a name that comes twice the last one counts, and lists in several pieces are
 * put together.
 * @throws {CorruptionError} where it is no message of the type
 */
function decodeRecord(data, type) {
    const features = new Map();
    const lists = new Map();
    const items = [];
    let target = features;
    let current;
    let steps = [];
    const textAt = (start, end) => data.toString('utf8', start, end);
    const take = () => {
        const taken = current;
        current = undefined;
        return taken;
    };
    const visitor = {
        list: (kind) => {
            if (current?.kind !== kind)
                current = noValues(kind);
        },
        values: (_, start, end) => append(current, data, start, end),
        entry: (start, end) => {
            if (target.size === MAX_FEATURES)
                throw tooManyFeatures(start);
            target.set(textAt(start, end), take());
        },
        step: () => void steps.push(take()),
        featureList: (start, end) => {
            lists.set(textAt(start, end), steps);
            steps = [];
        },
        begin: (part) => {
            target = part === 'context' ? features : new Map();
            if (part === 'item')
                items.push(target);
        },
    };
    WALKS[type](data, visitor);
    return { features, lists, items };
}
/** More features are an attack: decoded, each takes about 400 bytes. */
const MAX_FEATURES = 100_000;
function tooManyFeatures(offset) {
    const found = `a record has more than ${groupDigits(MAX_FEATURES)} features, which is the most that is shown`;
    return new CorruptionError('record', offset, found, 'write fewer, longer features');
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
    countVarints(data, start, end); // For its checks.
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

;// CONCATENATED MODULE: ./src/run/check-together.ts
/** Reads back what holds of several examples together: ids that are unique, and entities that are the same in their rows. */


/** So many ids are remembered: their numbers make them unique, and a mistake in that shows in far fewer. */
const MAX_IDS = 2 ** 22;
/** Undefined where the plan asks for nothing of the kind. */
function checkTogether(data, files) {
    const { record = 'example', features, edgeCases = [] } = data;
    const checks = features.flatMap((feature) => [...uniqueCheck(feature), ...entityCheck(feature)]);
    if (checks.length === 0)
        return undefined;
    const marked = new Set(edgeCases.flatMap(({ example, features }) => features.map((name) => `${example} ${name}`)));
    const numbers = exampleNumbers(files);
    const problems = new Map();
    return {
        onRecord: (bytes) => {
            const { value: example = 0 } = numbers.next();
            const decoded = decodeRecord(bytes, record).features;
            for (const { name, wrongIn } of checks) {
                if (problems.has(name) || marked.has(`${example} ${name}`))
                    continue;
                const problem = wrongIn(example, textOf(decoded.get(name)));
                if (problem !== undefined)
                    problems.set(name, problem);
            }
        },
        problems: () => [...problems.values()],
    };
}
function uniqueCheck({ name, distribution, entity }) {
    if (distribution.type !== 'unique')
        return [];
    const rows = entity?.rows ?? 1;
    const owners = new Map();
    const wrongIn = (example, value) => {
        if (value === undefined)
            return undefined;
        const owner = Math.floor(example / rows);
        const known = owners.get(value);
        if (known === undefined && owners.size < MAX_IDS)
            owners.set(value, owner);
        if (known === undefined || known === owner)
            return undefined;
        const message = `${JSON.stringify(name)} was to be unique: example ${example} has a value that an example before it has`;
        return error('value-not-unique', undefined, message, BUG);
    };
    return [{ name, wrongIn }];
}
function entityCheck({ name, entity }) {
    if (entity === undefined)
        return [];
    let first;
    const wrongIn = (example, value) => {
        const owner = Math.floor(example / entity.rows);
        if (first?.owner !== owner)
            first = { owner, value };
        if (first.value === value)
            return undefined;
        const message = `${JSON.stringify(name)} was to be the same in all examples of ${JSON.stringify(entity.id)}: example ${example} differs`;
        return error('entity-differs', undefined, message, BUG);
    };
    return [{ name, wrongIn }];
}
const BUG = 'report this with the fixture spec';
/** The number of each record's example. */
function* exampleNumbers(files) {
    for (const { firstExample, examples } of files)
        for (let i = 0; i < examples; i++)
            yield firstExample + i;
}
function textOf(found) {
    if (found === undefined)
        return undefined;
    return found.kind === 'bytes'
        ? found.values.map((value) => value.toString('hex')).join()
        : found.values.join();
}

;// CONCATENATED MODULE: ./src/run/verify-staged.ts
/** Checks the files of a run before they get their names, wherever that is done. */





/** What every record of a plan must hold: only what the plan lets be absent may be so. */
function expectedOfPlan({ features, sequence = [] }) {
    return [...features, ...sequence].map((feature) => expectedOf(feature, isAlwaysThere(feature) ? 'required' : 'has-default'));
}
/** Checks every byte and every record; `growths` are those of files that are still being written. */
async function verifyStaged({ data, layout }, files, signal, growths = []) {
    const toVerify = files.map(({ firstExample, examples, ...file }, f) => ({
        ...file,
        records: examples,
        isIntended: intendedIn(data.edgeCases, firstExample),
        ...(growths[f] && { growth: growths[f] }),
    }));
    const together = checkTogether(data, files);
    const verification = await verifyFiles(toVerify, expectedOfPlan(data), {
        compression: layout.compression,
        record: data.record ?? 'example',
        signal,
        ...(together && { onRecord: together.onRecord }),
    });
    // What a faulty file lacks would be missed here again.
    if (together === undefined || verification.problems.length > 0)
        return verification;
    return { ...verification, problems: together.problems() };
}


/***/ }),

/***/ 114:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ makeGrowing)
/* harmony export */ });
/** A file that has no byte yet, or does not even exist. */
function makeGrowing() {
    let size = 0;
    let isComplete = false;
    let failure;
    let wake = () => undefined;
    return {
        async beyond(offset) {
            while (!isComplete && failure === undefined && size <= offset)
                await new Promise((resolve) => {
                    wake = resolve;
                });
            if (failure !== undefined)
                throw failure.cause;
            return isComplete ? undefined : size;
        },
        grow(bytes) {
            size = bytes;
            wake();
        },
        complete() {
            isComplete = true;
            wake();
        },
        fail(cause) {
            failure = { cause };
            wake();
        },
    };
}


/***/ }),

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 170:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// minimal library entry point.


module.exports = __nccwpck_require__(18);


/***/ }),

/***/ 18:
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
exports.Writer = __nccwpck_require__(745);
exports.BufferWriter = __nccwpck_require__(74);
exports.Reader = __nccwpck_require__(789);
exports.BufferReader = __nccwpck_require__(102);

// Utility
exports.util = __nccwpck_require__(186);
/* unused reexport */ __nccwpck_require__(575);
/* unused reexport */ __nccwpck_require__(937);
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

/***/ 789:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = Reader;

var util      = __nccwpck_require__(186);

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

/***/ 102:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = BufferReader;

// extends Reader
var Reader = __nccwpck_require__(789);
BufferReader.prototype = Object.create(Reader.prototype, {
    constructor: {
        value: BufferReader,
        writable: true,
        enumerable: false,
        configurable: true
    }
});

var util = __nccwpck_require__(186);

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

/***/ 937:
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

/***/ 575:
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

rpc.Service = __nccwpck_require__(603);


/***/ }),

/***/ 603:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = Service;

var util = __nccwpck_require__(186);

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

/***/ 200:
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

/***/ 866:
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

/***/ 79:
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

/***/ 460:
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

/***/ 186:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


/* global globalThis */
var util = exports;

// used to return a Promise where callback is omitted
util.asPromise = __nccwpck_require__(200);

// converts to / from base64 encoded strings
util.base64 = __nccwpck_require__(866);

// base class of rpc.Service
util.EventEmitter = __nccwpck_require__(79);

// float handling accross browsers
util.float = __nccwpck_require__(67);

// converts to / from utf8 encoded strings
util.utf8 = __nccwpck_require__(738);

// provides a node-like buffer pool in the browser
util.pool = __nccwpck_require__(771);

// utility to work with the low and high bits of a 64 bit value
util.LongBits = __nccwpck_require__(460);

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
                    var Long = __nccwpck_require__(429);
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

/***/ 771:
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

/***/ 738:
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

/***/ 745:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = Writer;

var util      = __nccwpck_require__(186);

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

/***/ 74:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = BufferWriter;

// extends Writer
var Writer = __nccwpck_require__(745);
BufferWriter.prototype = Object.create(Writer.prototype, {
    constructor: {
        value: BufferWriter,
        writable: true,
        enumerable: false,
        configurable: true
    }
});

var util = __nccwpck_require__(186);

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
/******/ var __webpack_exports__ = __nccwpck_require__(179);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
