export const id = 537;
export const ids = [537];
export const modules = {

/***/ 5537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPlainFile: () => (/* binding */ readPlainFile)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8414);
/* harmony import */ var _yaml_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(435);
/* harmony import */ var _yaml_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(213);
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9052);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7006);
/* harmony import */ var _file_checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2979);
/* harmony import */ var _top_level_keys_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(624);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3958);








const MAX_BYTES = 2 ** 22;
/**
 * The maximum number of brackets, commas, colons and line ends, which determine the time and the memory of parsing. In
 * YAML, each can take 2 kB. A feature has
 * 10 to 20 of them.
 */
const MAX_MARKS = { yaml: 120_000, json: 400_000 };
/** Reads a file in the plain form. JSON has its own parser, because YAML accepts other numbers and rejects tabs. */
function readPlainFile(file, onProblem) {
    const isNamedYaml = /\.ya?ml$/.test(file.name);
    const syntax = isNamedYaml ? 'yaml' : ((0,_top_level_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .topLevelKeys */ .g)(file.bytes)?.syntax ?? 'yaml');
    const isRight = (0,_file_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .checkFragment */ .De)(file, onProblem);
    const isSmall = (0,_file_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .checkSize */ .C1)(file, MAX_BYTES, onProblem) && checkMarks(file, syntax, onProblem);
    if (!isRight || !isSmall)
        return undefined;
    const source = (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o)(file.name, file.bytes, onProblem);
    const root = source && (syntax === 'yaml' ? _yaml_parse_js__WEBPACK_IMPORTED_MODULE_3__.parseYaml : _yaml_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(source, onProblem);
    return source && root && (0,_yaml_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkText */ .qW)(root, _read_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlainSchema */ .QT, source, onProblem);
}
const MARKS = new Set(Buffer.from('[]{},:\n'));
function checkMarks(file, syntax, onProblem) {
    const most = MAX_MARKS[syntax];
    let marks = 0;
    for (const byte of file.bytes)
        if (MARKS.has(byte))
            marks++;
    if (marks <= most)
        return true;
    const message = `the schema has ${marks} brackets, commas, colons and lines: at most ${most} are allowed`;
    const fix = syntax === 'yaml' ? `write it as JSON, where ${MAX_MARKS.json} are allowed` : 'make it smaller';
    onProblem((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('schema-too-large', (0,_file_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(file), message, fix));
    return false;
}


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ readPlainSchema)
/* harmony export */ });
/* unused harmony exports FEATURE_DEFINITION, FILE */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8414);
/* harmony import */ var _yaml_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(435);
/* harmony import */ var _yaml_check_collection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9384);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2284);
/* harmony import */ var _feature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9789);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6938);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2220);
/** Reads a schema in the plain form, which is a file or part of another file. */







/** The name of the definition of a feature in the JSON Schema. */
const FEATURE_DEFINITION = 'feature';
const features = {
    check: (node, run) => (node.kind === 'map' ? node : (0,_yaml_check_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(run, node, 'a map from names to features')),
    json: {
        type: 'object',
        propertyNames: { minLength: 1 },
        additionalProperties: { $ref: `#/definitions/${FEATURE_DEFINITION}` },
    },
};
/** The keys of the file, and their JSON Schema as far as JSON Schema can express the rules. */
const FILE = (0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    $schema: (0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, 'Location of the JSON Schema of this file, for editors.'),
    record: (0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)((0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .word */ .Vm)('example', 'sequence-example', 'example-list'), 'Message type of the records; by default tf.train.Example.'),
    features: (0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(features, 'Features of the example or, for other record types, of the context.'),
    sequence: (0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(features, 'Feature lists of a sequence-example, or features of each example in an example-list.'),
}, { needs: { sequence: 'record' } });
/** Reads a schema in the plain form. Returns undefined, after reporting why, if no part of it is usable. */
const readPlainSchema = (0,_yaml_check_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(FILE.json, (node, run) => {
    const file = FILE.check(node, run);
    if (file === undefined)
        return undefined;
    const leftOut = new Set();
    const own = file.features ? readSection(file.features, run, leftOut) : [];
    const lists = file.sequence ? readSection(file.sequence, run, leftOut) : [];
    const { record = 'example' } = file;
    const sequence = record === 'example' ? [] : lists;
    // The opposite case, a sequence without a record type, is an error in the keys of the file.
    if (file.sequence && file.record === 'example')
        run.onProblem(sequenceOfExample(file.sequence, run));
    if ([file.features, file.sequence].every(isEmpty) && isWhole(node, FILE.check, run)) {
        const message = 'the schema has no features: it needs at least one under "features" or "sequence"';
        const fix = 'add a line like "  age: { kind: int64 }" under "features:"';
        run.onProblem((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('no-features', run.source.placeAt(node.holder), message, fix));
        return undefined;
    }
    const schema = { record, features: own, sequence };
    (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSchema */ ._)(schema, run.onProblem, leftOut);
    return schema;
});
function isEmpty(section) {
    return section?.kind !== 'map' || section.entries.length === 0;
}
function sequenceOfExample({ holder }, { source }) {
    const message = 'the sequence is ignored: a tf.train.Example does not have one';
    const fix = 'remove it, or set "record" to sequence-example or example-list';
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('ignored-sequence', source.placeAt(holder), message, fix);
}
function readSection(node, run, leftOut) {
    if (node.kind !== 'map')
        return [];
    const drafts = [];
    for (const { key, value } of (0,_yaml_check_collection_js__WEBPACK_IMPORTED_MODULE_2__/* .stringEntries */ .iq)(node, run)) {
        const draft = readWhole(value, _feature_js__WEBPACK_IMPORTED_MODULE_4__/* .readFeature */ .fR, run);
        const place = run.source.placeAt(key.start);
        if (draft)
            drafts.push({ ...draft, feature: { name: key.value, place, ...draft.feature } });
        else
            leftOut.add(key.value);
    }
    return (0,_groups_js__WEBPACK_IMPORTED_MODULE_6__/* .lendBounds */ .T)(drafts);
}
/** The result of the check for a valid value; undefined after reporting a mistake. */
function readWhole(node, check, run) {
    let value;
    const isRight = isWhole(node, (checked, trial) => {
        value = check(checked, trial);
        return value;
    }, run);
    if (isRight)
        return value;
    // Checks again to report the problems, once even if several aliases refer to the value.
    check(node, run);
    return undefined;
}
/** Whether neither the check nor the parser finds a problem. */
function isWhole(node, check, run) {
    let faults = 0;
    check(node, { ...run, onProblem: () => void faults++, reported: new Set() });
    return faults === 0 && !hasBroken(node);
}
function hasBroken(node) {
    if (node.kind === 'map')
        return node.entries.some(({ value }) => hasBroken(value));
    return node.kind === 'list' ? node.items.some(hasBroken) : node.kind === 'broken';
}


/***/ })

};
