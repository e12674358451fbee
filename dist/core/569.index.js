export const id = 569;
export const ids = [569];
export const modules = {

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


/***/ }),

/***/ 7728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ allowsAbsence),
/* harmony export */   Hu: () => (/* binding */ rule)
/* harmony export */ });
/* unused harmony exports DISTRIBUTIONS, CHARSETS */
/* harmony import */ var _base_keys_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5207);
/* harmony import */ var _plan_distributions_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8339);
/* harmony import */ var _plan_distributions_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6663);
/* harmony import */ var _schema_forms_plain_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3178);
/* harmony import */ var _yaml_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(435);
/* harmony import */ var _yaml_check_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1747);
/* harmony import */ var _yaml_check_scalar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1636);
/** The rules of a fixture spec, and what they can say about features. */







/** The distributions that a rule can name. */
const DISTRIBUTIONS = (0,_base_keys_of_js__WEBPACK_IMPORTED_MODULE_6__/* .keysOf */ .Y)(_plan_distributions_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMED */ .qB);
/** The characters of generated text; `any` stands for arbitrary bytes. */
const CHARSETS = ['alphanumeric', 'ascii', 'utf-8', 'any'];
const size = (0,_yaml_check_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)({ type: 'integer', minimum: 0 }, (node, run) => {
    const value = (0,_yaml_check_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .nd)(node, run);
    return value === undefined || value >= 0 ? value : (0,_yaml_check_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(run, node, 'a whole number of at least 0');
});
const sizes = { min: (0,_yaml_check_object_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(size), max: (0,_yaml_check_object_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(size) };
const condition = (0,_yaml_check_object_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    rate: (0,_yaml_check_object_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(_plan_distributions_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .rate */ .TS),
    where: (0,_yaml_check_object_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_yaml_check_js__WEBPACK_IMPORTED_MODULE_3__/* .located */ .t4)(_yaml_check_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)),
    is: (0,_yaml_check_object_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_yaml_check_js__WEBPACK_IMPORTED_MODULE_3__/* .located */ .t4)(_plan_distributions_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOrText */ .y$)),
    otherwise: (0,_yaml_check_object_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_plan_distributions_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .rate */ .TS, 0),
});
const missing = (0,_yaml_check_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)({ anyOf: [_plan_distributions_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .rate */ .TS.json, condition.json] }, (node, run) => node.kind === 'map' ? condition(node, run) : (0,_plan_distributions_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .rate */ .TS)(node, run));
const range = (0,_yaml_check_object_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)(sizes);
const length = (0,_yaml_check_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)({ anyOf: [range.json, { ..._schema_forms_plain_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .bounds */ .O.json, required: ['group'] }] }, (node, run) => {
    if (node.kind === 'map' && node.entries.some(({ key }) => key.value === 'group')) {
        const group = _schema_forms_plain_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .bounds */ .O.check(node, run);
        return group && { group };
    }
    const plain = range(node, run);
    return plain && { range: plain };
});
/** Contents and ties, for schemas whose form cannot express them. */
const FACTS = {
    content: fact(_schema_forms_plain_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTENT_KEY */ .U6),
    names: fact(_schema_forms_plain_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .NAMES_KEY */ .zE),
    of: fact(_schema_forms_plain_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .TIE_KEYS */ .KD.of),
    at_least: fact(_schema_forms_plain_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .TIE_KEYS */ .KD.at_least),
    name_of: fact(_schema_forms_plain_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .TIE_KEYS */ .KD.name_of),
    row_lengths: fact(_schema_forms_plain_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .TIE_KEYS */ .KD.row_lengths),
    same_as: fact(_schema_forms_plain_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .TIE_KEYS */ .KD.same_as),
    shape_of: fact(_schema_forms_plain_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .TIE_KEYS */ .KD.shape_of),
    index_of: fact(_schema_forms_plain_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .TIE_KEYS */ .KD.index_of),
    size: fact(_schema_forms_plain_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .TIE_KEYS */ .KD.size),
};
function fact({ check, json }) {
    return (0,_plan_distributions_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .parameter */ .Wi)((0,_yaml_check_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(json, check));
}
const parts = (0,_yaml_check_object_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    distribution: (0,_plan_distributions_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .parameter */ .Wi)((0,_yaml_check_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(...DISTRIBUTIONS)),
    ..._plan_distributions_table_js__WEBPACK_IMPORTED_MODULE_1__/* .PARAMETERS */ .z7,
    zeros: (0,_plan_distributions_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .parameter */ .Wi)(_plan_distributions_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .rate */ .TS),
    missing: (0,_plan_distributions_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .parameter */ .Wi)(missing),
    nan: (0,_plan_distributions_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .parameter */ .Wi)(_plan_distributions_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .rate */ .TS),
    inf: (0,_plan_distributions_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .parameter */ .Wi)(_plan_distributions_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .rate */ .TS),
    length: (0,_plan_distributions_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .parameter */ .Wi)(length),
    bytes: (0,_plan_distributions_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .parameter */ .Wi)((0,_yaml_check_object_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ ...sizes, charset: (0,_yaml_check_object_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_yaml_check_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(...CHARSETS), 'alphanumeric') })),
    ...FACTS,
}, (0,_yaml_check_object_js__WEBPACK_IMPORTED_MODULE_4__/* .atMostOneOf */ .CQ)(..._schema_forms_plain_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .TIES */ ._T));
/** A rule. An empty one is an error. */
const rule = (0,_yaml_check_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)({ ...parts.json, minProperties: 1 }, (node, run) => {
    let isBroken = false;
    const onProblem = (problem) => {
        isBroken ||= problem.severity === 'error';
        run.onProblem(problem);
    };
    const values = parts(node, { ...run, onProblem });
    if (node.kind === 'map' && node.entries.length === 0) {
        const message = 'the rule is empty, so it changes nothing';
        const id = `${node.definition.start} empty rule`;
        const fix = 'say what it changes, or remove it';
        (0,_yaml_check_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOnce */ .S1)(run, { code: 'rule-changes-nothing', id, offset: node.holder, message, fix });
    }
    if (values && (values.index_of === undefined) !== (values.size === undefined)) {
        const message = '"index_of" and "size" must be given together';
        const id = `${node.definition.start} index_of`;
        (0,_yaml_check_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOnce */ .S1)(run, { code: 'missing-key', id, offset: node.holder, message, fix: 'add the other one' });
        isBroken = true;
    }
    if (values === undefined)
        return undefined;
    const { length: given, ...others } = values;
    const { place, value: { range: plain, group } = {} } = given ?? {};
    return {
        ...others,
        length: plain && place && { value: plain, place },
        group: group && place && { value: group, place },
        isBroken,
    };
});
/** Whether the rule allows examples without the feature. */
function allowsAbsence({ missing }) {
    const value = missing?.value ?? 0;
    return typeof value === 'number' ? value > 0 : (value.rate ?? 0) > 0 || (value.otherwise ?? 0) > 0;
}


/***/ }),

/***/ 6569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadFixtureSpec: () => (/* binding */ loadFixtureSpec)
});

// UNUSED EXPORTS: FIXTURE_SPEC

// EXTERNAL MODULE: ./src/base/broken-kind.ts
var broken_kind = __webpack_require__(1379);
// EXTERNAL MODULE: ./src/base/problem.ts
var problem = __webpack_require__(8414);
// EXTERNAL MODULE: ./src/plan/distributions/parameters.ts
var parameters = __webpack_require__(8339);
// EXTERNAL MODULE: ./src/schema/forms/plain/read.ts
var read = __webpack_require__(3958);
;// CONCATENATED MODULE: ./src/schema/schema.ts
const RECORD_TYPES = ['example', 'sequence-example', 'example-list'];

// EXTERNAL MODULE: ./src/yaml/check.ts
var check = __webpack_require__(435);
// EXTERNAL MODULE: ./src/yaml/check-collection.ts
var check_collection = __webpack_require__(9384);
// EXTERNAL MODULE: ./src/yaml/check-object.ts
var check_object = __webpack_require__(1747);
// EXTERNAL MODULE: ./src/yaml/check-scalar.ts
var check_scalar = __webpack_require__(1636);
// EXTERNAL MODULE: ./src/yaml/parse.ts + 4 modules
var parse = __webpack_require__(9052);
;// CONCATENATED MODULE: ./src/spec/across-features.ts





/** A list of names; undefined if one of them is invalid, so that nothing is concluded from the others. */
function names(atLeast) {
    const list = (0,check_collection/* listOf */.c3)((0,check/* located */.t4)(check_scalar/* string */.Yj));
    return (0,check/* described */.WY)({ ...list.json, minItems: atLeast }, (node, run) => {
        if (node.kind !== 'list' || node.items.length < atLeast)
            return (0,check/* refuse */.TR)(run, node, `a list of at least ${atLeast} name${atLeast === 1 ? '' : 's'}`);
        const read = list(node, run);
        return read?.length === node.items.length ? read : undefined;
    });
}
const rows = (0,check/* described */.WY)({ type: 'integer', minimum: 2 }, (node, run) => {
    const value = (0,check_scalar/* integer */.nd)(node, run);
    return value === undefined || value >= 2 ? value : (0,check/* refuse */.TR)(run, node, 'a whole number of at least 2');
});
/** A correlation of 0 would change nothing, so it is an error. */
const coefficient = (0,check/* described */.WY)({ type: 'number', minimum: -1, maximum: 1, not: { const: 0 } }, (node, run) => {
    const value = (0,parameters/* finite */.E2)(check_scalar/* number */.ai)(node, run);
    const isRight = value === undefined || (Math.abs(value) <= 1 && value !== 0);
    return isRight ? value : (0,check/* refuse */.TR)(run, node, 'a number from -1 to 1 other than 0');
});
const entity = (0,check_object/* object */.Ik)({ features: (0,check_object/* required */.mw)(names(1)), rows: (0,check_object/* required */.mw)(rows) });
const correlation = (0,check_object/* object */.Ik)({
    features: (0,check_object/* required */.mw)(names(2)),
    correlation: (0,check_object/* required */.mw)((0,check/* located */.t4)(coefficient)),
});
const entityMap = (0,check_collection/* mapOf */.A7)(entity);
const correlationList = (0,check_collection/* listOf */.c3)(correlation);
/** `entities`, a map whose keys are the features that identify them. Invalid ones are left out. */
const entities = (0,check/* described */.WY)(entityMap.json ?? {}, (node, run) => entityMap(node, run)?.flatMap(({ key, value }) => value?.features === undefined || value.rows === undefined
    ? []
    : [{ id: key, features: value.features, rows: value.rows }]));
/** `correlations`; invalid ones are left out. */
const correlations = (0,check/* described */.WY)(correlationList.json ?? {}, (node, run) => correlationList(node, run)?.flatMap(({ features, correlation: wanted }) => features === undefined || wanted === undefined ? [] : [{ features, correlation: wanted }]));

// EXTERNAL MODULE: ./src/spec/feature-rule.ts
var feature_rule = __webpack_require__(7728);
// EXTERNAL MODULE: ./src/spec/fixture-spec.ts
var fixture_spec = __webpack_require__(916);
// EXTERNAL MODULE: ./src/spec/profiles.ts + 1 modules
var profiles = __webpack_require__(3763);
;// CONCATENATED MODULE: ./src/spec/load-spec.ts
/** Reads a fixture spec. Only a run with a spec loads this module. */














const fromConfig = (0,check_scalar/* oneOf */.yL)('from-config');
const rateOrConfig = (0,check/* described */.WY)({ anyOf: [parameters/* rate */.TS.json, fromConfig.json] }, (node, run) => 
// A number in quotes or a percentage was meant as a rate.
node.kind === 'string' && (0,check_scalar/* numberFix */.rW)(node, run) === '' ? fromConfig(node, run) : (0,parameters/* rate */.TS)(node, run));
const brokenKind = (0,check/* located */.t4)((0,check_scalar/* oneOf */.yL)(...broken_kind/* BROKEN_KINDS */.sP, 'all'));
const brokenKinds = (0,check_collection/* listOf */.c3)(brokenKind);
const brokenList = (0,check/* described */.WY)({ anyOf: [brokenKind.json, brokenKinds.json] }, (node, run) => {
    if (node.kind === 'list')
        return brokenKinds(node, run);
    const one = brokenKind(node, run);
    return one && [one];
});
const load_spec_names = (0,check_collection/* listOf */.c3)((0,check/* located */.t4)(check_scalar/* string */.Yj));
/** Undefined if one of the names is invalid, so that nothing is concluded from the others. */
const labelNames = (0,check/* described */.WY)({ ...load_spec_names.json, minItems: 1 }, (node, run) => {
    if (node.kind !== 'list' || node.items.length === 0)
        return (0,check/* refuse */.TR)(run, node, 'a list of at least one name');
    const read = load_spec_names(node, run);
    return read?.length === node.items.length ? read : undefined;
});
const labels = (0,check_object/* object */.Ik)({
    names: (0,check_object/* optional */.lq)(labelNames, []),
    positive_rate: (0,check_object/* optional */.lq)(rateOrConfig, undefined),
    signal: (0,check_object/* optional */.lq)(parameters/* rate */.TS, fixture_spec/* DEFAULT_SPEC */.u.signal),
});
/** The keys of the file. */
const FIXTURE_SPEC = (0,check_object/* object */.Ik)({
    $schema: (0,check_object/* optional */.lq)(check_scalar/* string */.Yj, undefined),
    profile: (0,check_object/* optional */.lq)((0,check_scalar/* oneOf */.yL)(...profiles/* PROFILE_NAMES */.J), fixture_spec/* DEFAULT_SPEC */.u.profile),
    labels: (0,check_object/* optional */.lq)((0,check/* located */.t4)(labels), undefined),
    features: (0,check_object/* optional */.lq)((0,check_collection/* mapOf */.A7)(feature_rule/* rule */.Hu), []),
    entities: (0,check_object/* optional */.lq)(entities, []),
    correlations: (0,check_object/* optional */.lq)(correlations, []),
    uneven_shards: (0,check_object/* optional */.lq)(check_scalar/* boolean */.zM, false),
    edge_cases: (0,check_object/* optional */.lq)((0,check/* located */.t4)(check_scalar/* boolean */.zM), undefined),
    hostile: (0,check_object/* optional */.lq)(check_scalar/* boolean */.zM, false),
    broken: (0,check_object/* optional */.lq)(brokenList, []),
    schema: (0,check_object/* optional */.lq)(read/* readPlainSchema */.QT, undefined),
    record: (0,check_object/* optional */.lq)((0,check/* located */.t4)((0,check_scalar/* oneOf */.yL)(...RECORD_TYPES)), undefined),
});
/** Reads a spec. Reports the invalid parts, and uses defaults in their place. */
function loadFixtureSpec(source, onProblem) {
    const root = source && (0,parse.parseYaml)(source, onProblem);
    if (source === undefined || root === undefined || root.kind === 'null')
        return fixture_spec/* DEFAULT_SPEC */.u;
    const spec = (0,check/* checkText */.qW)(root, FIXTURE_SPEC, source, onProblem);
    if (spec === undefined)
        return fixture_spec/* DEFAULT_SPEC */.u;
    const rules = (spec.features ?? []).flatMap(({ key, value }) => value ? [{ pattern: key, rule: value }] : []);
    const hostile = spec.hostile ?? false;
    const profile = spec.profile ?? fixture_spec/* DEFAULT_SPEC */.u.profile;
    const isImplied = hostile || profiles/* PROFILES */.jI[profile].marksEdgeCases;
    if (spec.edge_cases?.value === false && isImplied) {
        const cause = hostile ? '"hostile"' : `profile "${profile}"`;
        onProblem((0,problem/* error */.z3)('edge-cases-contradiction', spec.edge_cases.place, `"edge_cases" is false, but ${cause} requires them`, 'remove one of the two'));
    }
    return {
        profile,
        labelsPlace: spec.labels?.value.names && spec.labels.place,
        labelNames: spec.labels?.value.names ?? [],
        positiveRate: spec.labels?.value.positive_rate,
        signal: spec.labels?.value.signal ?? fixture_spec/* DEFAULT_SPEC */.u.signal,
        rules,
        entities: spec.entities ?? [],
        correlations: spec.correlations ?? [],
        unevenShards: spec.uneven_shards ?? false,
        edgeCases: isImplied || (spec.edge_cases?.value ?? false),
        hostile,
        broken: spec.broken ?? [],
        schema: spec.schema,
        record: spec.record,
    };
}


/***/ })

};
