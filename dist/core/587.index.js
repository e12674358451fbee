export const id = 587;
export const ids = [587];
export const modules = {

/***/ 4587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify_verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/glob.ts
var glob = __webpack_require__(7987);
// EXTERNAL MODULE: ./src/base/problem.ts
var problem = __webpack_require__(8414);
// EXTERNAL MODULE: ./src/fixture/disk.ts + 6 modules
var disk = __webpack_require__(1234);
// EXTERNAL MODULE: ./src/fixture/find-files.ts + 5 modules
var find_files = __webpack_require__(501);
// EXTERNAL MODULE: ./src/fixture/read-manifest.ts
var read_manifest = __webpack_require__(1303);
// EXTERNAL MODULE: ./src/fixture/texts.ts
var texts = __webpack_require__(9757);
// EXTERNAL MODULE: ./src/report/outcome.ts
var outcome = __webpack_require__(5066);
// EXTERNAL MODULE: ./src/verify/corruption.ts
var corruption = __webpack_require__(3728);
// EXTERNAL MODULE: ./src/verify/decode-record.ts
var decode_record = __webpack_require__(7953);
// EXTERNAL MODULE: ./src/verify/summary.ts
var summary = __webpack_require__(7170);
;// CONCATENATED MODULE: ./src/verify/sample.ts



/** Only the first bytes are sampled, because decoding takes many times as long as checking. */
const SAMPLED_BYTES = 4 * 2 ** 20;
const MAX_NAMES = 10_000;
/** Makes a sampler for records of the type. */
function sampleValues(features, type) {
    const summaries = features.map((feature) => ({ feature, summary: (0,summary/* summarizer */.g7)(feature.kind) }));
    const names = new Set();
    let rest = SAMPLED_BYTES;
    let records = 0;
    return {
        names,
        add: (data) => {
            rest -= data.length;
            if (rest < 0)
                return;
            records++;
            const record = tryDecode(data, type);
            if (record === undefined)
                return;
            for (const name of namesIn(record))
                if (names.size < MAX_NAMES)
                    names.add(name);
            for (const { feature, summary } of summaries)
                addFeature(summary, feature, record);
        },
        counted: () => {
            if (records === 0)
                return [];
            return summaries.map(({ feature, summary }) => ({
                statistics: summary.finish(feature.name, records).statistics,
            }));
        },
    };
}
function namesIn({ features, lists, items }) {
    return [features, lists, ...items].flatMap((part) => [...part.keys()]);
}
/** Undefined if the record is malformed, which the checker reports. */
function tryDecode(data, type) {
    try {
        return (0,decode_record/* decodeRecord */.e)(data, type);
    }
    catch (cause) {
        if (!(cause instanceof corruption/* CorruptionError */.ib))
            throw cause;
        return undefined;
    }
}
function addFeature(summary, { name, kind, steps }, { features, lists, items }) {
    if (steps === undefined) {
        const values = features.get(name);
        if (values?.kind === kind)
            summary.add(values);
        return;
    }
    const all = lists.get(name) ?? items.map((item) => item.get(name));
    if (all.some((step) => step?.kind === kind))
        summary.addSteps(all);
}

// EXTERNAL MODULE: ./src/verify/verify.ts + 9 modules
var verify = __webpack_require__(130);
// EXTERNAL MODULE: ./src/workspace/builtin.ts
var builtin = __webpack_require__(7634);
// EXTERNAL MODULE: ./src/workspace/path-info.ts
var path_info = __webpack_require__(3195);
// EXTERNAL MODULE: ./src/workspace/real-path.ts
var real_path = __webpack_require__(9409);
// EXTERNAL MODULE: ./src/workspace/workspace.ts
var workspace_workspace = __webpack_require__(8568);
;// CONCATENATED MODULE: ./src/workspace/readable.ts
/** Which files a verification may read: a folder in the workspace can hold links to any file of the machine. */





/**
 * Resolves paths that must lie in the workspace, in the runner's temporary folder or in the output folder once links
 * are resolved. On a command line, where no stranger names paths, those of `free` that openly name another place are
 * allowed as well.
 */
function pathResolver(workspace, outputFolder, free, onProblem) {
    const named = [...workspace.named, ...workspace.roots, outputFolder];
    const elsewhere = free.filter((path) => !named.some((folder) => (0,workspace_workspace/* isInside */.FK)(folder, path)));
    // The manifest is in the folder of the file.
    const besides = elsewhere.filter((path) => (0,path_info/* pathKind */.gl)(path) === 'file').map((path) => (0,external_node_path_.dirname)(path));
    const opened = [outputFolder, ...elsewhere, ...besides].flatMap((path) => (0,real_path/* realPath */.Y)(path) ?? []);
    const allowed = { ...workspace, roots: [...workspace.roots, ...opened] };
    return (path) => {
        const real = (0,real_path/* realPath */.Y)(path);
        if (real !== undefined && (0,workspace_workspace/* isAllowed */.Jr)(allowed, real))
            return real;
        if (real === undefined)
            onProblem((0,problem/* error */.z3)('outside-workspace', undefined, `${path} has a link in it that leads nowhere`, REMOVE));
        else
            onProblem((0,problem/* error */.z3)('outside-workspace', undefined, `${path} ${(0,workspace_workspace/* outside */.qY)(workspace, path, real)}`, real === path ? MOVE : REMOVE));
        return undefined;
    };
}
const REMOVE = 'remove the link';
const MOVE = 'copy it inside, or name its folder in "output-dir"';

// EXTERNAL MODULE: ./src/base/nearest.ts
var nearest = __webpack_require__(8859);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/spec/feature-rule.ts
var feature_rule = __webpack_require__(7728);
// EXTERNAL MODULE: ./src/spec/find-rule.ts
var find_rule = __webpack_require__(8523);
// EXTERNAL MODULE: ./src/verify/expected.ts
var expected = __webpack_require__(917);
;// CONCATENATED MODULE: ./src/run/absences.ts
/** Features that records lack: which of them the reader accepts, and what is reported about them. */






/** What the reader of a schema expects; features that are absent on purpose are allowed. */
function expectedOfSchema(features, planned) {
    return features.map((feature) => (0,expected/* expectedOf */.EX)(feature, feature.required && !planned.has(feature.name) ? 'required' : 'has-default'));
}
/** The features that the fixture spec allows to be absent. */
function absentBySpec(features, rules) {
    const absent = features.filter(({ name }) => {
        const rule = (0,find_rule/* findRule */.I)(rules, name);
        return rule !== undefined && (0,feature_rule/* allowsAbsence */.CF)(rule);
    });
    return new Set(absent.map(({ name }) => name));
}
/**
 * A feature that is in no record gets a warning, because a misspelt name reads as zeros everywhere. If no feature is
 * in any record, the data are not what the schema describes.
 */
function absencesOf(found) {
    const { absent, files, existing, bySpec, expected, names } = found;
    if (absent.size === 0)
        return { text: undefined, problems: [] };
    const records = files.reduce((sum, file) => sum + file.records, 0);
    const inOrder = [...absent].sort(([a], [b]) => (a < b ? -1 : 1));
    const counts = inOrder.map(([name, count]) => `${name} (${(0,base_text/* groupDigits */.K9)(count)})`);
    const planned = new Set(existing.flatMap(({ described }) => [...(described?.content.mayLack ?? [])]));
    const nowhere = inOrder
        .filter(([name, count]) => count === records && !planned.has(name) && !bySpec.has(name))
        .map(([name]) => name);
    // Of a schema with one feature, its name says all.
    const isOther = expected.length > 1 &&
        nowhere.length === expected.length &&
        names.size > 0 &&
        !nowhere.some((name) => names.has(name));
    return {
        text: `${list(counts)} of ${(0,base_text/* formatCount */.B4)(records, 'example')}`,
        problems: isOther ? [otherData(found)] : nowhere.length === 0 ? [] : [inNoRecord(nowhere, found)],
    };
}
/** A fix for a missing feature, if the examples have one with a similar name. */
function renamedIn(names, expected) {
    return ({ code, feature = '' }) => code === 'missing-feature' ? fixOfName(feature, names, expected) : undefined;
}
function fixOfName(feature, names, expected) {
    const others = [...names].filter((name) => !expected.includes(name));
    const meant = (0,nearest/* nearest */.p)(feature, others);
    return meant === undefined
        ? undefined
        : `the examples have ${JSON.stringify(meant)}: give both the same name`;
}
function inNoRecord(nowhere, { names, expected }) {
    const features = nowhere.length === 1 ? 'feature' : 'features';
    const message = `no example has the ${features} ${quoted(nowhere)}: the reader uses its default throughout`;
    const fixes = nowhere.flatMap((name) => fixOfName(name, names, expected) ?? []);
    const fix = fixes[0] ?? 'compare the names in the schema and in the data';
    return (0,problem/* warning */.$e)('feature-in-no-example', undefined, message, fix);
}
function otherData({ expected, names, isExample }) {
    const schema = isExample
        ? 'the built-in example, which is expected where nothing says what the data are'
        : 'the schema';
    const message = `no example has any of the ${(0,base_text/* formatCount */.B4)(expected.length, 'feature')} of ${schema}: the examples have ${quoted([...names])}`;
    if (isExample)
        return (0,problem/* error */.z3)('other-data', undefined, message, 'name their schema or their config');
    // A reader that has a default for everything reads these files, so they are not refused.
    return (0,problem/* warning */.$e)('other-data', undefined, message, 'name the schema that belongs to these files');
}
function quoted(names) {
    return list(names.map((name) => JSON.stringify(name)));
}
const SHOWN = 10;
function list(items) {
    const rest = items.length - SHOWN;
    return `${items.slice(0, SHOWN).join(', ')}${rest > 0 ? ` and ${(0,base_text/* groupDigits */.K9)(rest)} more` : ''}`;
}

// EXTERNAL MODULE: ./src/run/context.ts + 1 modules
var context = __webpack_require__(7676);
// EXTERNAL MODULE: ./src/run/load-inputs.ts + 1 modules
var load_inputs = __webpack_require__(6667);
// EXTERNAL MODULE: ./src/run/load-schema.ts + 15 modules
var load_schema = __webpack_require__(3051);
// EXTERNAL MODULE: ./src/plan/edge-case.ts
var edge_case = __webpack_require__(7463);
// EXTERNAL MODULE: ./src/plan/shards.ts
var shards = __webpack_require__(374);
;// CONCATENATED MODULE: ./src/run/manifest-checks.ts
/** What manifests say about files: what a verification expects of them, and their digests. */





/** The files with what is known about them. `compression` applies to all of them, unless it is `auto`. */
function filesToVerify(files, compression) {
    const isUnique = new Set(files.map(({ path }) => (0,external_node_path_.basename)(path))).size === files.length;
    return files.map(({ path, real, described }) => {
        const name = isUnique ? (0,external_node_path_.basename)(path) : path;
        const demanded = compression === 'auto' ? compressionOf(path, described) : compression;
        const index = (0,shards/* indexFile */.LV)(real);
        const isIndexed = described?.entry.index !== undefined || (0,path_info/* entryKind */.FY)(index) !== undefined;
        const file = { path: real, name, compression: demanded, ...(isIndexed && { index }) };
        if (described === undefined)
            return file;
        const { content, entry } = described;
        const isIntended = (0,edge_case/* intendedIn */.hS)(content.edgeCases, entry.firstExample);
        return { ...file, records: entry.examples, isIntended, mayLack: content.mayLack };
    });
}
/**
 * The compression that a file must have if the user demands none: that of its manifest or, for a reader, of its name;
 * otherwise any.
 */
function compressionOf(path, described) {
    if (described !== undefined)
        return described.content.compression;
    if (/\.gz(ip)?$/i.test(path))
        return 'gzip';
    return /\.(zz|zlib)$/i.test(path) ? 'zlib' : 'auto';
}
/** Reports files that differ from their digests. */
function differentDigests(verified, files) {
    return verified.flatMap(({ path, file, sha256 }) => {
        const wanted = files.find(({ real }) => real === path)?.described?.entry.sha256;
        if (wanted === undefined || wanted === sha256)
            return [];
        const message = `${file}: its SHA-256 is ${sha256}, its manifest says ${wanted}`;
        const fix = 'it was changed after it was written: generate it again';
        return [(0,problem/* error */.z3)('digest-mismatch', undefined, message, fix)];
    });
}
/** Reports sidecars that differ from their digests. */
function differentSidecars(files) {
    const contents = new Map(files.flatMap(({ real, described }) => (described ? [[described.content, real]] : [])));
    return Array.from(contents).flatMap(([{ sidecars }, real]) => sidecars.flatMap(({ file, sha256 }) => {
        const found = (0,path_info/* fileDigest */.hd)((0,external_node_path_.join)((0,external_node_path_.dirname)(real), file));
        if (found === sha256)
            return [];
        const what = found === undefined ? 'is missing' : 'is not as its manifest says';
        return [(0,problem/* error */.z3)('sidecar-mismatch', undefined, `${file} ${what}`, 'generate it again')];
    }));
}

// EXTERNAL MODULE: ./src/run/output-folder.ts
var output_folder = __webpack_require__(3641);
// EXTERNAL MODULE: ./src/run/preflight.ts + 1 modules
var preflight = __webpack_require__(403);
// EXTERNAL MODULE: ./src/run/run-report.ts + 1 modules
var run_report = __webpack_require__(2408);
;// CONCATENATED MODULE: ./src/run/verify.ts
/** The mode `verify`: reads files that exist and checks them against what the training reads. */





















/** @throws {ProblemsError} with everything that is wrong. Of shards that are good it writes the joint manifest. */
async function verify_verify(request, environment, stage) {
    stage.enter('read');
    const { result, warnings } = await (0,problem/* collectAsync */.x$)((tell) => findAll(request, environment, tell));
    const { existing, features, prepared } = (0,context/* assertDefined */.i)(result);
    const { config, reportFile } = prepared;
    stage.enter('verify');
    const { files, contentSha256, counted, absences, ...found } = await readAll({ existing, features, prepared }, request, { cores: environment.cores, signal: stage.signal });
    const all = [...warnings, ...found.warnings];
    if (found.problems.length > 0 || contentSha256 === undefined)
        throw new problem/* ProblemsError */.FQ([...found.problems, ...all]);
    sayCompressions(files, stage.info);
    if (absences !== undefined)
        stage.info(`Absent, so that the reader uses its defaults: ${absences}`);
    const done = {
        outputs: outputsOf(existing, files, contentSha256, config?.globalBatchSize.value),
        warnings: all,
        compression: commonCompression(files),
        absences,
        reportFile,
        features: features.map((feature, f) => ({ ...feature, ...counted[f] })),
        labels: [],
    };
    const joint = [...existing.merged].map(([folder, text]) => ({ path: (0,external_node_path_.join)(folder, read_manifest/* JOINT_MANIFEST */.J2), text }));
    await (0,texts/* replaceTexts */.P)(disk/* realDisk */.Ur, [...joint, ...(0,run_report/* reportText */.UH)(request, environment, done)]);
    return done;
}
function outputsOf({ files: existing }, files, contentSha256, globalBatchSize) {
    const described = existing.find((file) => file.described !== undefined)?.described;
    return (0,outcome/* outputsOfVerify */.h)({
        files: files.map(({ records, bytes }, i) => ({
            path: existing[i]?.path ?? '',
            examples: records,
            bytes,
        })),
        manifest: described && { path: described.manifest, fingerprint: described.content.fingerprint },
        contentSha256,
        globalBatchSize,
    });
}
/** Reads the files and compares them with what the reader expects, and with their manifests. */
async function readAll({ existing: { files: existing }, features, prepared: { record, spec } }, request, how) {
    const { compression } = request;
    const sample = sampleValues(features, record);
    const expected = features.map(({ name }) => name);
    const bySpec = absentBySpec(features, spec.rules);
    const { absent, files, ...found } = await (0,verify/* verifyFiles */.x)(filesToVerify(existing, compression), expectedOfSchema(features, bySpec), {
        compression,
        record,
        allowUnexpected: true,
        onRecord: sample.add,
        ...how,
        fixOf: renamedIn(sample.names, expected),
    });
    const absences = absencesOf({
        absent,
        files,
        expected,
        names: sample.names,
        existing,
        bySpec,
        isExample: (0,load_schema/* isExample */.tG)(request, spec),
    });
    const different = [...differentDigests(files, existing), ...differentSidecars(existing)];
    return {
        ...found,
        files,
        ...allProblems(found, different, absences.problems),
        counted: sample.counted(),
        absences: absences.text,
    };
}
/** The errors and warnings of the files. If their records are another message, absences are not worth reporting. */
function allProblems({ problems, warnings }, different, ofAbsences) {
    const isOther = problems.some(({ code }) => code === 'other-message');
    const reported = isOther ? [] : ofAbsences;
    return {
        problems: [...problems, ...different, ...reported.filter(({ severity }) => severity === 'error')],
        warnings: [...warnings, ...reported.filter(({ severity }) => severity === 'warning')],
    };
}
async function findAll(request, environment, tell) {
    const onProblem = (0,builtin/* hideBuiltin */.MB)(tell);
    (0,preflight/* checkInputs */.sw)(request, onProblem);
    const prepared = await (0,load_inputs/* prepare */.i)(request, environment, onProblem);
    const { workspace, features, config } = prepared;
    const folder = workspace && (0,output_folder/* outputFolder */.q)(request, prepared, workspace, environment, onProblem);
    if (workspace === undefined || features === undefined || folder === undefined)
        return undefined;
    const named = (0,find_files/* namedPaths */.SR)(request.path, workspace.folder);
    if (named.length === 0 && (0,path_info/* pathKind */.gl)(folder) === undefined) {
        const message = `there is nothing to verify: the folder ${folder} does not exist`;
        onProblem((0,problem/* error */.z3)('path-not-found', undefined, message, 'name files, folders or globs in "path"'));
        return undefined;
    }
    const paths = named.length === 0 ? [folder] : named.map((path) => (0,external_node_path_.resolve)(workspace.folder, path));
    const free = environment.workspace === undefined ? paths.map(folderOfGlob) : [];
    const resolvePath = pathResolver(workspace, folder, free, onProblem);
    const inputs = config?.inputs && (0,external_node_path_.basename)(config.inputs.value);
    return { existing: (0,find_files/* findFiles */.lY)(paths, inputs, resolvePath, onProblem), features, prepared };
}
/** The folder in which a glob begins to match; any other path itself. */
function folderOfGlob(path) {
    return (0,glob/* hasWildcard */.rl)(path) && (0,path_info/* pathKind */.gl)(path) === undefined ? folderOfGlob((0,external_node_path_.dirname)(path)) : path;
}
function commonCompression(files) {
    const [first] = files;
    return files.every(({ compression }) => compression === first?.compression)
        ? first?.compression
        : undefined;
}
/** Lists the compression of each file if they differ. */
function sayCompressions(files, info) {
    if (commonCompression(files) !== undefined)
        return;
    for (const { file, compression } of files)
        info(`${file}: ${compression === 'none' ? 'not compressed' : compression}`);
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


/***/ })

};
