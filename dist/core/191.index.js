export const id = 191;
export const ids = [191];
export const modules = {

/***/ 4191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadTrainingConfig: () => (/* binding */ loadTrainingConfig)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8414);
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9052);
/* harmony import */ var _training_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6088);
/** Reads a training config in YAML. The built-in example is JSON and does not need the YAML parser. */



/** Reads what a fixture needs from the section `dataset`. Undefined only after an error was reported. */
function loadTrainingConfig(source, dataset, onProblem) {
    const reportNew = once(onProblem);
    const root = (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(source, reportNew, { lastKeyWins: true });
    return root && (0,_training_config_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTrainingConfig */ .f)(source, root, dataset, reportNew);
}
/** Drops repeated problems: several aliases can lead to the same mistake. */
function once(onProblem) {
    const seen = new Set();
    return (problem) => {
        const text = (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem);
        if (!seen.has(text))
            onProblem(problem);
        seen.add(text);
    };
}


/***/ })

};
