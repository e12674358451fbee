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
 * Brackets, commas, colons and line ends: they are what costs time and memory, in YAML up to 2 kB each. A feature has
 * 10 to 20 of them.
 */
const MAX_MARKS = { yaml: 120_000, json: 400_000 };
/** Reads a file in the plain form. JSON is read as such: YAML would take other numbers, and refuse tabs. */
function readPlainFile(file, onProblem) {
    const isNamedYaml = /\.ya?ml$/.test(file.name);
    const syntax = isNamedYaml ? 'yaml' : ((0,_top_level_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .topLevelKeys */ .g)(file.bytes)?.syntax ?? 'yaml');
    const isRight = (0,_file_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .checkFragment */ .De)(file, onProblem);
    const isSmall = (0,_file_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .checkSize */ .C1)(file, MAX_BYTES, onProblem) && checkMarks(file, syntax, onProblem);
    if (!isRight || !isSmall)
        return undefined;
    const source = (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o)(file.name, file.bytes, onProblem);
    const root = source && (syntax === 'yaml' ? _yaml_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h : _yaml_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(source, onProblem);
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
    const message = `the schema has ${marks} brackets, commas, colons and lines: at most ${most} are read`;
    const fix = syntax === 'yaml' ? `write it as JSON, where ${MAX_MARKS.json} are read` : 'make it smaller';
    onProblem((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('schema-too-large', (0,_file_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(file), message, fix));
    return false;
}


/***/ })

};
