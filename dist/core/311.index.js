export const id = 311;
export const ids = [311];
export const modules = {

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect),
  inspectAll: () => (/* binding */ inspectAll)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/problem.ts
var problem = __webpack_require__(8414);
// EXTERNAL MODULE: ./src/fixture/find-files.ts + 5 modules
var find_files = __webpack_require__(501);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/verify/record-type.ts
var record_type = __webpack_require__(4933);
// EXTERNAL MODULE: ./src/verify/summary.ts
var verify_summary = __webpack_require__(7170);
;// CONCATENATED MODULE: ./src/verify/describe.ts





const COLUMNS = 100;
const HEAD = ['feature', 'kind', 'values', 'absent', 'min', 'max', 'mean', 'distribution'];
const HEAD_WITH_STEPS = ['feature', 'kind', 'steps', ...HEAD.slice(2)];
/** Formats an inspection as lines of aligned text, at most 100 columns wide unless a single cell is wider. */
function formatInspection({ file, type, records, content, features, problems }) {
    const what = type === undefined ? '' : ` of ${record_type/* MESSAGE_NAMES */.VB[type]}`;
    const size = content ? `, ${describeSize(content)}` : '';
    const lines = [`${file}: ${(0,base_text/* formatCount */.B4)(records, 'record')}${what}${size}`];
    if (content)
        lines.push(`sha256          ${content.sha256}`, `content sha256  ${content.contentSha256}`);
    if (features.length > 0)
        lines.push('', ...table(features));
    if (problems.length > 0)
        lines.push('', ...problems.map(problem/* formatProblem */.Vw));
    return lines;
}
function describeSize({ compression, bytes, contentBytes }) {
    if (compression === 'none')
        return `${(0,base_text/* formatBytes */.z3)(bytes)}, not compressed`;
    return `${(0,base_text/* formatBytes */.z3)(bytes)} of ${compression}, ${(0,base_text/* formatBytes */.z3)(contentBytes)} without`;
}
/** One line per feature, or two if the names leave no room for the other cells. */
function table(features) {
    const hasSteps = features.some(({ steps }) => steps !== undefined);
    const head = hasSteps ? HEAD_WITH_STEPS : HEAD;
    // Escaped as a terminal shows them, so that their widths are known.
    const rows = [head, ...features.map((feature) => cells(feature, hasSteps).map(base_text/* oneLine */.TN))];
    const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const isNarrow = widths.reduce((sum, width) => sum + width + 2, -2) <= COLUMNS;
    return rows.flatMap(([name = '', ...rest]) => {
        const values = rest.map((cell, column) => cell.padEnd(widths[column + 1] ?? 0)).join('  ');
        return isNarrow
            ? [`${name.padEnd(widths[0] ?? 0)}  ${values}`.trimEnd()]
            : [name, `  ${values}`.trimEnd()];
    });
}
function cells(feature, hasSteps) {
    const { name, kind, length, steps, statistics, sample } = feature;
    const absent = `${statistics.absent}`;
    const stepCells = hasSteps ? [steps === undefined ? '' : range(steps)] : [];
    if (kind === 'unset')
        return [name, kind, ...stepCells, '', absent, '', '', '', ''];
    const rest = kind === 'bytes' ? bytesCells(statistics, sample) : numberCells(feature);
    return [name, kind, ...stepCells, range(length), absent, ...rest];
}
function range({ min, max }) {
    return min === max ? `${min}` : `${min}-${max}`;
}
function numberCells({ mean, statistics }) {
    const { min, max, histogram, nans, infinities } = statistics;
    const bins = (0,base_text/* drawBins */.hg)(histogram?.counts ?? []);
    const notes = [bins, nans > 0 ? `${nans} NaN` : '', infinities > 0 ? `${infinities} inf` : ''];
    const shown = [describe_short(min), describe_short(max), between(mean, min, max)];
    return [...shown, notes.filter((note) => note !== '').join(', ')];
}
const DIGITS = 6;
/** Integers are printed in full, other numbers with six digits. */
function describe_short(value) {
    if (value === undefined)
        return '';
    return typeof value === 'string' || Number.isSafeInteger(value)
        ? `${value}`
        : `${Number(value.toPrecision(DIGITS))}`;
}
/** Prints a mean with enough digits to lie between the minimum and the maximum as they are printed. */
function between(mean, min = '', max = '') {
    if (typeof mean !== 'number' || Number.isSafeInteger(mean))
        return describe_short(mean);
    const ends = [min, max].map((end) => (typeof end === 'string' ? end : Number(describe_short(end))));
    for (let digits = DIGITS; digits < 17; digits++) {
        const rounded = Number(mean.toPrecision(digits));
        if (!(0,verify_summary/* isBelow */.Yw)(rounded, ends[0] ?? '') && !(0,verify_summary/* isAbove */.oi)(rounded, ends[1] ?? ''))
            return inFull(rounded);
    }
    return inFull(mean);
}
/** Prints all digits of integers beyond 2^53; JavaScript would print only as many as identify the double. */
function inFull(value) {
    const isLong = Math.abs(value) > Number.MAX_SAFE_INTEGER && Math.abs(value) < 2 ** 64;
    return isLong ? String(BigInt(value)) : `${value}`;
}
function bytesCells({ min, max }, sample) {
    if (sample === undefined)
        return ['', '', '', ''];
    const size = (0,base_text/* formatRange */.Lu)({ min: Number(min), max: Number(max) }, 'byte');
    return ['', '', '', `${size}, ${quote(sample)}`];
}
const SAMPLE = 16;
function quote(sample) {
    const text = sample.toString();
    // A sample can end within a character, which decodes to a replacement character at the end.
    if (!(0,external_node_buffer_.isUtf8)(sample) && text.slice(0, -1).includes('\ufffd')) {
        return `0x${sample.toString('hex').slice(0, SAMPLE)}${2 * sample.length > SAMPLE ? '…' : ''}`;
    }
    const letters = Array.from(text);
    return `${JSON.stringify(letters.slice(0, SAMPLE).join(''))}${letters.length > SAMPLE ? '…' : ''}`;
}

// EXTERNAL MODULE: ./src/verify/corruption.ts
var corruption = __webpack_require__(3728);
// EXTERNAL MODULE: ./src/verify/decode-record.ts
var decode_record = __webpack_require__(7953);
// EXTERNAL MODULE: ./src/verify/read-records.ts + 1 modules
var read_records = __webpack_require__(5037);
;// CONCATENATED MODULE: ./src/verify/record-json.ts

/**
 * Prints a record as JSON, one feature per line: `{"name": {"int64": […]}}`. Integers keep all digits, and floats have
 * the fewest digits that identify the float32. NaN and infinities are strings. Bytes are a string if they are UTF-8, and
 * `{"base64": "…"}` otherwise. A SequenceExample is `{"context": …, "feature_lists": {"name": [step, …]}}`, an example
 * list `{"context": …, "examples": […]}`.
 */
function recordAsText({ features, lists, items }, type) {
    switch (type) {
        case 'example':
            return featuresAsJson(features, '');
        case 'sequence-example':
            return object([
                ['context', featuresAsJson(features, '  ')],
                ['feature_lists', listsAsJson(lists)],
            ]);
        case 'example-list':
            return object([
                ['context', featuresAsJson(features, '  ')],
                ['examples', list(items.map((item) => featuresAsJson(item, '    ')))],
            ]);
    }
}
function featuresAsJson(features, indent) {
    return object(Array.from(features, ([name, values]) => [name, valuesAsJson(values)]), indent);
}
function listsAsJson(lists) {
    const members = Array.from(lists, ([name, steps]) => [name, stepsAsJson(steps)]);
    return object(members, '  ');
}
function stepsAsJson(steps) {
    return `[${steps.map(valuesAsJson).join(', ')}]`;
}
function object(members, indent = '') {
    const lines = members.map(([name, json]) => `${indent}  ${JSON.stringify(name)}: ${json}`);
    return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}
/** Prints the items of an example list, one per line. */
function list(items) {
    return items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${item}`).join(',\n')}\n  ]`;
}
function valuesAsJson(feature) {
    return feature === undefined
        ? '{}'
        : `{${JSON.stringify(feature.kind)}: [${record_json_elements(feature).join(', ')}]}`;
}
function record_json_elements(feature) {
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
    return (0,external_node_buffer_.isUtf8)(bytes) ? JSON.stringify(bytes.toString()) : `{"base64": "${bytes.toString('base64')}"}`;
}
/** Prints a finite float32 with the fewest decimal digits that identify it. */
function float32Text(value) {
    if (Object.is(value, -0))
        return '-0.0';
    for (let digits = 1; digits < 9; digits++) {
        const short = Number(value.toPrecision(digits));
        if (Math.fround(short) === value)
            return String(short);
    }
    // Nine digits identify every float32 (IEEE 754).
    return String(Number(value.toPrecision(9)));
}

;// CONCATENATED MODULE: ./src/verify/record-summary.ts

/** Features beyond this number are only counted, because each summary takes some kilobytes. */
const MAX_FEATURES = 10_000;
/** Makes the summary of no records. */
function makeRecordSummary() {
    return { summarizers: new Map(), unset: new Map(), empty: new Map(), leftOut: 0 };
}
/** Adds the values of a record. */
function addRecord(summary, { features, lists, items }) {
    for (const [name, values] of features) {
        if (values === undefined)
            countIn(summary, summary.unset, name);
        else
            summarizerFor(summary, name, values.kind, 'features')?.add(values);
    }
    for (const [name, steps] of lists)
        addSteps(summary, name, steps);
    const names = new Set(items.flatMap((item) => [...item.keys()]));
    for (const name of names) {
        const values = items.map((item) => item.get(name));
        addSteps(summary, name, values);
    }
}
function addSteps(summary, name, steps) {
    const kinds = new Set(steps.flatMap((step) => step?.kind ?? []));
    if (steps.length === 0)
        countIn(summary, summary.empty, name);
    else if (kinds.size === 0)
        countIn(summary, summary.unset, name);
    for (const kind of kinds)
        summarizerFor(summary, name, kind, 'steps')?.addSteps(steps);
}
function countIn(summary, counts, name) {
    const known = counts.get(name);
    if (known === undefined && counts.size >= MAX_FEATURES)
        summary.leftOut++;
    else
        counts.set(name, (known ?? 0) + 1);
}
/** Undefined if there are already too many features. */
function summarizerFor(summary, name, kind, part) {
    const { summarizers } = summary;
    const key = `${part} ${kind} ${name}`;
    const known = summarizers.get(key);
    if (known !== undefined)
        return known;
    if (summarizers.size >= MAX_FEATURES) {
        summary.leftOut++;
        return undefined;
    }
    const added = { name, ...(0,verify_summary/* summarizer */.g7)(kind) };
    summarizers.set(key, added);
    return added;
}
/**
 * The features of all records by name: first those of examples and contexts, then those with steps. A feature that has no
 * kind in only some records counts as absent from those.
 */
function finishSummary({ summarizers, unset, empty }, records) {
    const counted = Array.from(summarizers.values(), ({ name, finish }) => withEmptyLists(finish(name, records), empty.get(name) ?? 0));
    const names = new Set(counted.map(({ name }) => name));
    const without = [
        ...Array.from(unset, ([name, count]) => (0,verify_summary/* summaryOfUnset */.DQ)(name, count, records, undefined)),
        ...Array.from(empty, ([name, count]) => (0,verify_summary/* summaryOfUnset */.DQ)(name, count, records, { min: 0, max: 0 })),
    ].filter(({ name }) => !names.has(name));
    return [...counted, ...without].sort((a, b) => Number(a.steps !== undefined) - Number(b.steps !== undefined) || compare(a.name, b.name));
}
/** A list without steps does not show its kind, but it is present. */
function withEmptyLists(summary, count) {
    const { steps, statistics } = summary;
    if (steps === undefined || count === 0)
        return summary;
    const absent = statistics.absent - count;
    return { ...summary, steps: { ...steps, min: 0 }, statistics: { ...statistics, absent } };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/verify/inspect.ts
/** Summarizes TFRecord files. Every record is decoded once, in constant memory. */








/**
 * Summarizes the records of a file. The path may be a link.
 * @throws {ProblemsError} if no record can be read
 */
async function inspectFile(path, signal) {
    const state = { path, type: undefined, records: 0, summary: makeRecordSummary(), problems: [] };
    const content = await (0,read_records/* readRecords */.T)(path, {
        compression: 'auto',
        followsLinks: true,
        onRecord: (_, offset, data) => inspectRecord(state, offset, data),
        ...(signal && { signal }),
    }).catch((cause) => {
        // If the file is corrupt, the records before the fault are still worth showing.
        if (!(cause instanceof problem/* ProblemsError */.FQ) || state.records === 0)
            throw cause;
        state.problems.push(...cause.problems);
        return undefined;
    });
    const { type, records, summary, problems } = state;
    if (summary.leftOut > 0)
        problems.push(tooManyFeatures(path));
    return { file: path, type, records, content, features: finishSummary(summary, records), problems };
}
function inspectRecord(state, offset, data) {
    const { path, problems, summary } = state;
    const type = (0,record_type/* recordTypeOf */.X1)(data);
    // One such problem per file is enough, because most other records are likely to be of the same type.
    if (type === undefined) {
        if (problems.length === 0)
            problems.push(otherMessage(path, state.records, offset, data));
    }
    else {
        state.type ??= type;
        // The records before this one were SequenceExamples without feature lists, which look like Examples.
        if (state.type === 'example' && type === 'sequence-example')
            state.type = type;
        const isSame = type === state.type || (type === 'example' && state.type === 'sequence-example');
        if (!isSame && problems.length === 0)
            problems.push(mixedTypes(state, type, offset));
        addRecord(summary, (0,decode_record/* decodeRecord */.e)(data, type));
    }
    state.records++;
}
function otherMessage(path, record, offset, data) {
    const names = Object.values(record_type/* MESSAGE_NAMES */.VB).join(', ');
    const place = (0,corruption/* recordPlace */.ZJ)(path, record, offset, true);
    const message = `${place}: the record is none of ${names}: ${(0,record_type/* describeOther */.kM)(data)}`;
    return (0,problem/* error */.z3)('unknown-message', undefined, message, 'inspect a file with records of one of these types');
}
function mixedTypes({ path, records, type }, found, offset) {
    const before = type === undefined ? '' : `, but the records before it are ${record_type/* MESSAGE_NAMES */.VB[type]}`;
    const place = (0,corruption/* recordPlace */.ZJ)(path, records, offset, true);
    const message = `${place}: it is a serialized ${record_type/* MESSAGE_NAMES */.VB[found]}${before}`;
    return (0,problem/* error */.z3)('mixed-messages', undefined, message, 'write records of one type per file');
}
function tooManyFeatures(path) {
    const message = `${path}: it has too many different features to summarize them all`;
    return (0,problem/* warning */.$e)('too-many-features', undefined, message, 'inspect single records with --record');
}
/**
 * Prints record `index`, counted from 0, as JSON with exact integers.
 * @throws {ProblemsError} if there is no such record, or if it is of an unknown type
 */
async function recordAsJson(path, index, signal) {
    let json;
    const onRecord = (at, offset, data) => {
        if (at !== index)
            return undefined;
        const type = (0,record_type/* recordTypeOf */.X1)(data);
        if (type === undefined)
            throw new problem/* ProblemsError */.FQ([otherMessage(path, at, offset, data)]);
        json = recordAsText((0,decode_record/* decodeRecord */.e)(data, type), type);
        return 'stop';
    };
    const read = await (0,read_records/* readRecords */.T)(path, {
        compression: 'auto',
        followsLinks: true,
        onRecord,
        ...(signal && { signal }),
    });
    if (json !== undefined)
        return json;
    const records = read?.records ?? 0;
    const fix = records === 0 ? '' : `choose one from 0 to ${records - 1}`;
    const message = `${path}: there is no record ${index}: the file holds ${(0,base_text/* formatCount */.B4)(records, 'record')}`;
    throw new problem/* ProblemsError */.FQ([(0,problem/* error */.z3)('no-such-record', undefined, message, fix)]);
}

;// CONCATENATED MODULE: ./src/verify/inspection.ts
/** Prints inspections as one JSON object. */
function inspectionsAsJson(inspections) {
    return JSON.stringify({ files: inspections.map(inspectedFile) }, null, 2);
}
/** Turns an inspection into the object that is printed as JSON. */
function inspectedFile({ file, type, records, content, features, problems, }) {
    return {
        file,
        record: type ?? null,
        records,
        compression: content?.compression ?? null,
        bytes: content?.bytes ?? null,
        contentBytes: content?.contentBytes ?? null,
        sha256: content?.sha256 ?? null,
        contentSha256: content?.contentSha256 ?? null,
        features: features.map(featureObject),
        problems,
    };
}
function featureObject({ name, kind, length, steps, mean, statistics: { mean: _, ...statistics }, sample, }) {
    return {
        name,
        kind: kind === 'unset' ? null : kind,
        length,
        ...(steps && { steps }),
        ...statistics,
        ...(mean !== undefined && { mean }),
        ...(sample && { sample: { base64: sample.toString('base64') } }),
    };
}

;// CONCATENATED MODULE: ./src/run/inspect.ts
/** The command `inspect`: what TFRecord files hold, whichever program wrote them. */






/** @throws {ProblemsError} where there is no file, or nothing of one can be read */
async function inspect({ paths, record, json, signal }) {
    const { result: files, warnings } = (0,problem/* collect */.Fo)((onProblem) => (0,find_files/* listTfrecords */.rG)(paths, onProblem));
    if (record !== undefined) {
        const text = await recordAsJson(onlyFile(files), record, signal);
        return { lines: text.split('\n'), warnings, isGood: true };
    }
    const inspections = await inspectFiles(files, signal);
    const problems = inspections.flatMap((inspection) => inspection.problems);
    const lines = json ? inspectionsAsJson(inspections).split('\n') : describeAll(inspections);
    return { lines, warnings, isGood: problems.every(({ severity }) => severity !== 'error') };
}
/**
 * The same as objects, of paths relative to `folder`.
 * @throws {ProblemsError} where there is no file
 */
async function inspectAll(paths, folder, signal) {
    const absolute = paths.map((path) => (0,external_node_path_.resolve)(folder, path));
    const { result: files, warnings } = (0,problem/* collect */.Fo)((onProblem) => (0,find_files/* listTfrecords */.rG)(absolute, onProblem));
    return { files: (await inspectFiles(files, signal)).map(inspectedFile), warnings };
}
async function inspectFiles(files, signal) {
    const inspections = [];
    for (const file of files)
        inspections.push(await inspectFile(file, signal));
    return inspections;
}
function onlyFile([file = '', ...others]) {
    if (others.length === 0)
        return file;
    const message = `--record picks a record of one file, and there are ${others.length + 1}`;
    throw new problem/* ProblemsError */.FQ([(0,problem/* error */.z3)('record-of-several-files', undefined, message, 'name one of them')]);
}
/** An empty line between two files. */
function describeAll(inspections) {
    return inspections.map(formatInspection).flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
}


/***/ })

};
