export const id = 165;
export const ids = [165];
export const modules = {

/***/ 9165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printSchema: () => (/* binding */ printSchema)
});

// EXTERNAL MODULE: ./src/base/problem.ts
var problem = __webpack_require__(8414);
// EXTERNAL MODULE: ./src/request/options.ts + 1 modules
var options = __webpack_require__(8515);
// EXTERNAL MODULE: ./src/schema/load-heavy-forms.ts
var load_heavy_forms = __webpack_require__(4919);
// EXTERNAL MODULE: ./src/yaml/tags.ts
var tags = __webpack_require__(7946);
;// CONCATENATED MODULE: ./src/schema/print/yaml.ts
/** Prints YAML 1.1 that PyYAML and this action read alike: scalars, and lists and maps in flow style. */

/**
 * A string that needs no quotes as a key or in a flow map. The pattern is cautious, so that all parsers agree: in YAML 1.1,
 * but not in PyYAML, the letters y and n are booleans, and the npm package yaml reads e0 as a number.
 */
const PLAIN_TEXT = /^(?!(?:[yn]|e\d+)$)[a-z_][-./\w]*$/i;
/** A string, in quotes if YAML 1.1 could read it as something else. */
function printText(text) {
    if (PLAIN_TEXT.test(text) && (0,tags/* readPlain */.rM)(text) === text)
        return text;
    return JSON.stringify(text).replace(HIDDEN, escapeOf);
}
/** Characters that YAML forbids, drops or treats as line breaks, and invisible ones. */
const HIDDEN = /[\x7f-\xa0\xad\u2000-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\ufffc\ufffe\uffff]/g;
function escapeOf(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** A number, or the digits of an integer that is not exact in a double. */
function printNumber(value) {
    if (typeof value === 'string')
        return value;
    if (Number.isNaN(value))
        return '.nan';
    if (!Number.isFinite(value))
        return value < 0 ? '-.inf' : '.inf';
    if (Object.is(value, -0))
        return '-0.0';
    // YAML 1.1 requires a dot before an exponent.
    return String(value).replace(/^(-?\d+)e/, '$1.0e');
}
/** A flow list of printed items. */
function printList(items) {
    return `[${items.join(', ')}]`;
}
/** A flow map. */
function printMap(entries) {
    const printed = entries.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
    return printed.length === 0 ? '{}' : `{ ${printed.join(', ')} }`;
}
/** The maximum length of a key on one line with its colon (YAML 1.1, 7.4: 1024 with the quotes). */
const MAX_KEY = 1000;
/** An entry of a block map. */
function blockEntry(indent, key, value) {
    const printed = printText(key);
    if (printed.length <= MAX_KEY)
        return `${indent}${printed}: ${value}\n`;
    return `${indent}? ${printed}\n${indent}: ${value}\n`;
}

;// CONCATENATED MODULE: ./src/schema/print/plain.ts

/**
 * The bounds of the length or steps that each feature prints. If all features of a group have the same bounds,
 * the first one prints them, and the others only name the group.
 */
function statedBounds(features, find) {
    const firsts = new Map();
    const uneven = new Set();
    for (const { group, ...bounds } of features.flatMap((feature) => find(feature) ?? [])) {
        if (group === undefined)
            continue;
        const first = firsts.get(group) ?? bounds;
        firsts.set(group, first);
        if (first.min !== bounds.min || first.max !== bounds.max)
            uneven.add(group);
    }
    const stated = new Map();
    const printed = new Set();
    for (const feature of features) {
        const bounds = find(feature);
        if (bounds === undefined)
            continue;
        const { group, min, max } = bounds;
        const isLent = group !== undefined && printed.has(group) && !uneven.has(group);
        if (group !== undefined)
            printed.add(group);
        stated.set(feature, isLent ? { group, min: undefined, max: undefined } : { group, min, max });
    }
    return stated;
}
/** Prints schemas in the plain form, one line per feature. */
/** Prints the schema as YAML in the plain form, which is read as the same schema. */
function printPlain({ record, features, sequence }) {
    const lists = sequence.length > 0 ? printSection('sequence', sequence) : '';
    return `record: ${record}\n${printSection('features', features)}${lists}`;
}
function printSection(name, features) {
    if (features.length === 0)
        return `${name}: {}\n`;
    const lengths = statedBounds(features, ({ shape }) => (shape.type === 'variable' ? shape : undefined));
    const steps = statedBounds(features, (feature) => feature.steps);
    const lines = features.map((feature) => {
        const entries = [
            ['kind', feature.kind],
            ...printShape(feature.shape, lengths.get(feature)),
            ['steps', printSteps(steps.get(feature))],
            ...printDomain(feature),
            ...printPresence(feature.presence, feature.kind),
            ['content', feature.content && printContent(feature.content)],
            ...(feature.tie ? printTie(feature.tie) : []),
            ['label', feature.label && printLabel(feature.label)],
        ];
        return blockEntry('  ', feature.name, printMap(entries));
    });
    return `${name}:\n${lines.join('')}`;
}
function printShape(shape, bounds) {
    if (shape.type === 'fixed')
        return [['shape', shape.dims.length > 0 ? printDims(shape.dims) : undefined]];
    return [
        ['length', bounds && printBounds(bounds)],
        ['row', shape.row.length > 0 ? printDims(shape.row) : undefined],
    ];
}
function printSteps(bounds) {
    const isFixed = bounds?.group === undefined && bounds?.min === bounds?.max;
    return bounds && (isFixed ? `${bounds.min}` : printBounds(bounds));
}
function printBounds({ group, min, max }) {
    return printMap([
        ['group', group === undefined ? undefined : printText(group)],
        ['min', min === undefined ? undefined : `${min}`],
        ['max', max === undefined ? undefined : `${max}`],
    ]);
}
function printDims(dims) {
    return printList(dims.map(String));
}
function printDomain({ kind, domain = {} }) {
    const { min, max, values, names, corners } = domain;
    const named = names && [...names].map(([number, name]) => [`${number}`, printText(name)]);
    return [
        ['min', min === undefined ? undefined : printNumber(min)],
        ['max', max === undefined ? undefined : printNumber(max)],
        ['values', values && printList(values.map((value) => printValue(kind, value)))],
        ['names', named && printMap(named)],
        ['corners', corners && 'true'],
    ];
}
function printValue(kind, value) {
    return kind === 'bytes' ? printText(`${value}`) : printNumber(value);
}
function printPresence({ required, default: values, minFraction }, kind) {
    const printed = values?.map((value) => printValue(kind, value)) ?? [];
    const [only] = printed.length === 1 ? printed : [];
    // A feature with a default is optional unless the form states the opposite.
    const isSaid = !required || values !== undefined;
    return [
        ['optional', isSaid ? `${!required}` : undefined],
        ['default', values && (only ?? printList(printed))],
        ['min_fraction', minFraction === undefined ? undefined : printNumber(minFraction)],
    ];
}
function printContent(content) {
    switch (content.type) {
        case 'image':
            return printMap([
                ['image', content.format],
                ['height', printRange(content.height)],
                ['width', printRange(content.width)],
                ['channels', `${content.channels}`],
                ['bits', content.bits === 8 ? undefined : `${content.bits}`],
            ]);
        case 'text':
            return printMap([['text', printMap([['words', printRange(content.words)]])]]);
        case 'tensor':
        case 'raw':
            return printMap([
                [content.type, content.dtype],
                ['shape', printDims(content.shape)],
                ['compression', content.type === 'raw' ? content.compression : undefined],
            ]);
        case 'json':
            return 'json';
    }
}
function printRange({ min, max }) {
    if (min === max)
        return `${min}`;
    return printMap([
        ['min', `${min}`],
        ['max', `${max}`],
    ]);
}
function printTie(tie) {
    switch (tie.type) {
        case 'image-fact':
            return [['of', printText(`${tie.feature}.${tie.fact}`)]];
        case 'at-least':
            return [['at_least', printText(tie.feature)]];
        case 'name-of':
            return [['name_of', printText(tie.feature)]];
        case 'ragged-values':
            return [['row_lengths', printText(tie.rowLengths)]];
        case 'ragged-partition':
            return [[tie.partition.replace('-', '_'), printText(tie.feature)]];
        case 'equal':
            return [['same_as', printText(tie.feature)]];
        case 'shape-of':
            return [['shape_of', printText(tie.feature)]];
        case 'sparse-index':
            return [
                ['index_of', printText(tie.feature)],
                ['size', `${tie.size}`],
            ];
    }
}
function printLabel(label) {
    if (label.type !== 'classes')
        return label.type;
    const { count, priors } = label;
    return printMap([
        ['classes', `${count}`],
        ['priors', priors && printList(priors.map((prior) => printNumber(prior)))],
    ]);
}

// EXTERNAL MODULE: ./src/spec/fixture-spec.ts
var fixture_spec = __webpack_require__(916);
// EXTERNAL MODULE: ./src/workspace/workspace.ts
var workspace_workspace = __webpack_require__(8568);
// EXTERNAL MODULE: ./src/run/context.ts + 1 modules
var context = __webpack_require__(7676);
// EXTERNAL MODULE: ./src/run/load-schema.ts + 15 modules
var load_schema = __webpack_require__(3051);
;// CONCATENATED MODULE: ./src/run/print-schema.ts
/** The command `schema`: any source as a schema in another form, or as the code of a reader. */








/** The path in the reader code, which the user replaces. */
const FILES = 'tfrecord-fixture/*.tfrecord*';
/** @throws {ProblemsError} with everything that keeps the source from being read */
async function printSchema(source, target, environment) {
    const { result, warnings } = await (0,problem/* collectAsync */.x$)(async (onProblem) => {
        const request = (0,options/* parseRequest */.TR)((name) => (name === 'schema' ? source : undefined), onProblem);
        const workspace = (0,workspace_workspace/* openWorkspace */.OH)(environment, '', onProblem);
        const loaded = workspace && (await (0,load_schema/* loadSchema */.e$)(request, workspace, undefined, fixture_spec/* DEFAULT_SPEC */.u, onProblem));
        return loaded && (await printAs(loaded.schema, target, onProblem));
    });
    return { text: (0,context/* assertDefined */.i)(result), warnings };
}
async function printAs(schema, target, onProblem) {
    if (target === 'plain')
        return printPlain(schema);
    const { printTensorflow, printPytorch, printTensorFlowMetadata } = await (0,load_heavy_forms/* loadHeavyForms */.f)();
    switch (target) {
        case 'tensorflow':
            return printTensorflow(schema, { files: FILES });
        case 'pytorch':
            return printPytorch(schema, { files: FILES });
        case 'tensorflow-metadata': {
            const { text, lost } = printTensorFlowMetadata(schema);
            for (const fact of lost)
                onProblem((0,problem/* warning */.$e)('not-in-tensorflow-metadata', undefined, fact));
            return text;
        }
    }
}


/***/ })

};
