export const id = 486;
export const ids = [486];
export const modules = {

/***/ 3486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPlainFile: () => (/* binding */ readPlainFile)
});

// EXTERNAL MODULE: ./src/base/problem.ts
var problem = __webpack_require__(8414);
// EXTERNAL MODULE: ./src/yaml/check.ts
var check = __webpack_require__(435);
// EXTERNAL MODULE: ./src/yaml/json.ts
var json = __webpack_require__(213);
// EXTERNAL MODULE: ./src/yaml/parse.ts + 4 modules
var parse = __webpack_require__(9052);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(7006);
// EXTERNAL MODULE: ./src/schema/forms/file-checks.ts
var file_checks = __webpack_require__(2979);
// EXTERNAL MODULE: ./src/schema/forms/top-level-keys.ts
var top_level_keys = __webpack_require__(624);
// EXTERNAL MODULE: ./src/yaml/check-collection.ts
var check_collection = __webpack_require__(9384);
// EXTERNAL MODULE: ./src/schema/check.ts + 8 modules
var schema_check = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/base/nearest.ts
var nearest = __webpack_require__(8859);
// EXTERNAL MODULE: ./src/yaml/check-scalar.ts
var check_scalar = __webpack_require__(1636);
// EXTERNAL MODULE: ./src/yaml/node.ts
var yaml_node = __webpack_require__(2655);
// EXTERNAL MODULE: ./src/schema/check/shape.ts
var shape = __webpack_require__(8005);
// EXTERNAL MODULE: ./src/yaml/check-object.ts
var check_object = __webpack_require__(1747);
;// CONCATENATED MODULE: ./src/schema/forms/plain/rule.ts
/** Rules of the plain form: what the parser checks, and the same as JSON Schema for editors. */






const rule_text = { check: check_scalar/* string */.Yj, json: { type: 'string' } };
const flag = { check: check_scalar/* boolean */.zM, json: { type: 'boolean' } };
/** One of a few words. */
function word(...allowed) {
    return { check: (0,check_scalar/* oneOf */.yL)(...allowed), json: { enum: allowed } };
}
/** One of a few numbers. */
function numberOf(...allowed) {
    return {
        check: (node, run) => {
            const value = allowed.find((one) => node.kind === 'integer' && node.value === one);
            return value ?? (0,check/* refuse */.TR)(run, node, `one of ${allowed.join(', ')}`);
        },
        json: { enum: allowed },
    };
}
/** A whole number from `minimum` to `maximum`. */
function whole(minimum, maximum) {
    const expected = `a whole number from ${minimum} to ${maximum}`;
    return {
        check: (node, run) => {
            const isRight = node.kind === 'integer' && node.value >= minimum && node.value <= maximum;
            return isRight ? node.value : (0,check/* refuse */.TR)(run, node, expected);
        },
        json: { type: 'integer', minimum, maximum },
    };
}
/** A number from 0 to 1. */
const share = {
    check: (node, run) => {
        const isNumber = node.kind === 'integer' || node.kind === 'float';
        const isRight = isNumber && node.value >= 0 && node.value <= 1;
        return isRight ? node.value : (0,check/* refuse */.TR)(run, node, 'a number from 0 to 1');
    },
    json: { type: 'number', minimum: 0, maximum: 1 },
};
/** A list. */
function list(item, minItems = 0) {
    const items = (0,check_collection/* listOf */.c3)(item.check);
    return {
        check: (node, run) => {
            const isShort = node.kind === 'list' && node.items.length < minItems;
            return isShort ? (0,check/* refuse */.TR)(run, node, `a list of at least ${minItems}`) : items(node, run);
        },
        json: { type: 'array', items: item.json, ...(minItems > 0 && { minItems }) },
    };
}
/** A value that is written in one of two ways: as a map, or as anything else. */
function mapOr(map, other) {
    return {
        check: (node, run) => (node.kind === 'map' ? map.check(node, run) : other.check(node, run)),
        json: { anyOf: [other.json, map.json] },
    };
}
/** The same value in another form. */
function mapped(rule, make) {
    return {
        check: (node, run) => {
            const value = rule.check(node, run);
            return value === undefined ? undefined : make(value);
        },
        json: rule.json,
    };
}
/** A key that must be there. */
function needed(rule, description) {
    return { ...(0,check_object/* required */.mw)(rule.check), json: { ...rule.json, description } };
}
/** A key that may be left out. */
function maybe(rule, description) {
    return { ...(0,check_object/* optional */.lq)(rule.check, undefined), json: { ...rule.json, description } };
}
/** A map with known keys only. */
function fields(keys, { atMostOne = [], needs = {} } = {}) {
    const check = (0,check_object/* object */.Ik)(keys, ...atMostOne.map((names) => (0,check_object/* atMostOneOf */.CQ)(...names)));
    const requiredKeys = Object.keys(keys).filter((name) => keys[name]?.isRequired);
    const pairs = atMostOne.flatMap((names) => names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b])));
    return {
        check: (node, run) => {
            checkNeeds(node, needs, Object.keys(keys), run);
            return check(node, run);
        },
        json: {
            type: 'object',
            properties: Object.fromEntries(Object.entries(keys).map(([name, { json }]) => [name, json])),
            additionalProperties: false,
            ...(requiredKeys.length > 0 && { required: requiredKeys }),
            ...(Object.keys(needs).length > 0 && {
                dependencies: Object.fromEntries(Object.entries(needs).map(([name, other]) => [name, [other]])),
            }),
            ...(pairs.length > 0 && { allOf: pairs.map((pair) => ({ not: { required: pair } })) }),
        },
    };
}
function checkNeeds(node, needs, known, run) {
    if (node.kind !== 'map')
        return;
    const given = new Map(node.entries.map(({ key }) => [`${key.value}`, key]));
    const misspelt = [...given.keys()].filter((name) => !known.includes(name));
    const meant = new Set(misspelt.map((name) => (0,nearest/* nearest */.p)(name, known)));
    for (const [name, other] of Object.entries(needs)) {
        const key = given.get(name);
        if (key === undefined || given.has(other) || meant.has(other))
            continue;
        const message = `${(0,yaml_node/* quote */.hD)(name)} stands without ${(0,yaml_node/* quote */.hD)(other)}, which it needs`;
        (0,check/* reportOnce */.S1)(run, {
            code: 'missing-key',
            id: `${key.start} needs`,
            offset: key.start,
            message,
            fix: `add ${(0,yaml_node/* quote */.hD)(other)}`,
        });
    }
}

;// CONCATENATED MODULE: ./src/schema/forms/plain/content.ts
/** The key `content` of the plain form: what bytes hold. */



const DTYPES = [
    ...['bool', 'uint8', 'uint16', 'uint32', 'uint64', 'int8', 'int16', 'int32', 'int64'],
    ...['float16', 'bfloat16', 'float32', 'float64', 'string'],
];
/** Dimensions of a tensor. */
const dims = list(whole(0, shape/* MAX_ELEMENTS */.DU));
/** A whole number, or a range with both ends included. */
function rangeFrom(least) {
    const end = whole(least, shape/* MAX_ELEMENTS */.DU);
    const range = fields({ min: needed(end, 'The least.'), max: needed(end, 'The greatest, included.') });
    return mapped(mapOr(range, end), (value) => typeof value === 'number'
        ? { min: value, max: value }
        : { min: value.min ?? least, max: value.max ?? least });
}
const SIDE = { min: 64, max: 64 };
const WORDS = { min: 1, max: 8 };
const content_image = fields({
    image: needed(word('jpeg', 'png'), 'An encoded image of this format.'),
    height: maybe(rangeFrom(1), 'Pixels; 64 unless given.'),
    width: maybe(rangeFrom(1), 'Pixels; 64 unless given.'),
    channels: maybe(numberOf(1, 2, 3, 4), '1 grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha; 3 unless given.'),
    bits: maybe(numberOf(8, 16), 'Bits of a sample; 8 unless given.'),
});
const words = fields({ words: maybe(rangeFrom(0), 'Number of words; 1 to 8 unless given.') });
const texts = fields({ text: needed(words, 'Words of letters in UTF-8.') });
const tensor = fields({
    tensor: needed(word(...DTYPES), 'A serialised tensor for tf.io.parse_tensor, of this type.'),
    shape: maybe(dims, 'Its dimensions; a scalar unless given.'),
});
const raw = fields({
    raw: needed(word(...DTYPES), 'Little-endian elements for tf.io.decode_raw, of this type.'),
    shape: maybe(dims, 'Its dimensions; a scalar unless given.'),
    compression: maybe(word('zlib'), 'The elements as one zlib stream.'),
});
/** Each by the key that tells it from the others. Where a part is missing, that was reported. */
const BY_KEY = {
    image: mapped(content_image, ({ image: format = 'png', height = SIDE, width = SIDE, channels = 3, bits = 8 }) => {
        return { type: 'image', format, height, width, channels, bits };
    }),
    text: mapped(texts, ({ text }) => ({ type: 'text', words: text?.words ?? WORDS })),
    tensor: mapped(tensor, ({ tensor: dtype = 'float32', shape = [] }) => ({ type: 'tensor', dtype, shape })),
    raw: mapped(raw, ({ raw: dtype = 'uint8', shape = [], compression }) => ({
        type: 'raw',
        dtype,
        shape,
        ...(compression !== undefined && { compression }),
    })),
};
const bare = mapped(word('text', 'json'), (type) => type === 'text' ? { type, words: WORDS } : { type });
/** A map with one of the keys above, or the name of a content that needs no more words. */
const content = {
    check: (node, run) => {
        if (node.kind !== 'map')
            return bare.check(node, run);
        const names = node.entries.map(({ key }) => `${key.value}`);
        const name = names.find((key) => Object.hasOwn(BY_KEY, key));
        const rule = name === undefined ? undefined : BY_KEY[name];
        return rule === undefined ? (0,check/* refuse */.TR)(run, node, EXPECTED) : rule.check(node, run);
    },
    json: { anyOf: [bare.json, ...Object.values(BY_KEY).map(({ json }) => json)] },
};
const EXPECTED = `text, json, or a map with one of the keys ${Object.keys(BY_KEY).join(', ')}`;

;// CONCATENATED MODULE: ./src/schema/forms/plain/keys.ts
/** The keys of the plain form. The parser, the JSON Schema and the documentation's check are all made of this table. */







const count = whole(0, shape/* MAX_ELEMENTS */.DU);
const bounds = fields({
    group: maybe(rule_text, 'Features of the same group are equally long in every example.'),
    min: maybe(count, 'The least; 0 unless given here or by another feature of the group.'),
    max: maybe(count, 'The greatest, included; without it there is no limit.'),
});
/** A node whose rule depends on the kind, and is applied when that is known. */
const anything = {
    check: (node) => (node.kind === 'broken' ? undefined : node),
    json: {},
};
const FACTS = [
    'height',
    'width',
    'channels',
    'format',
    'size',
    'sha256',
];
const factOf = {
    check: (node, run) => {
        const written = (0,check_scalar/* string */.Yj)(node, run);
        if (written === undefined)
            return undefined;
        const dot = written.lastIndexOf('.');
        const fact = FACTS.find((name) => name === written.slice(dot + 1));
        if (fact !== undefined && dot > 0)
            return { feature: written.slice(0, dot), fact };
        const expected = `the name of a feature, a dot, and one of ${FACTS.join(', ')}`;
        return (0,check/* refuse */.TR)(run, node, expected, (0,nearest/* suggest */.Z)(written.slice(dot + 1), FACTS));
    },
    json: { type: 'string', pattern: `^[\\s\\S]+\\.(${FACTS.join('|')})$` },
};
const classes = fields({
    classes: needed(whole(2, shape/* MAX_ELEMENTS */.DU), 'Number of classes: the label is 0 to one less.'),
});
/** A map from whole numbers to names; JSON writes the numbers in quotes. */
const numberNames = {
    check: (node, run) => {
        if (node.kind !== 'map' || node.entries.length === 0)
            return (0,check/* refuse */.TR)(run, node, 'a map of names by number');
        const names = new Map();
        for (const { key, value } of node.entries) {
            const number = key.kind === 'string' && /^-?[0-9]+$/.test(key.value) ? Number(key.value) : key.value;
            const name = (0,check_scalar/* string */.Yj)(value, run);
            if (typeof number === 'number' && Number.isSafeInteger(number))
                names.set(number, name ?? '');
            else
                (0,check/* refuse */.TR)(run, { ...key, name: node.name }, `a map from whole numbers to names`, keyCure(key));
        }
        return names;
    },
    json: {
        type: 'object',
        propertyNames: { pattern: '^-?[0-9]+$' },
        additionalProperties: { type: 'string' },
        minProperties: 1,
    },
};
function keyCure(key) {
    return `write the number before the name, in place of ${(0,yaml_node/* describe */.q0)(key)}`;
}
const FEATURE = fields({
    kind: needed(word('int64', 'float', 'bytes'), 'The list of tf.train.Feature that holds the values.'),
    shape: maybe(dims, 'Fixed dimensions, as in [28, 28, 1]; without shape and length there is one value.'),
    length: maybe(mapOr(bounds, count), 'Number of values: fixed, or within bounds.'),
    row: maybe(dims, 'Where the length varies: dimensions of each of its rows.'),
    steps: maybe(mapOr(bounds, count), 'Number of steps of a feature list, or of items of an example list.'),
    min: maybe(anything, 'The least value.'),
    max: maybe(anything, 'The greatest value, included.'),
    values: maybe(anything, 'The only values allowed.'),
    corners: maybe(flag, 'Whether each row of four values is a box: two corners, the second not before the first.'),
    names: maybe(numberNames, 'Names of the numbers of a class label, as in { 1: cat, 2: dog }.'),
    optional: maybe(flag, 'Whether an example may lack the feature; true where there is a default.'),
    default: maybe(anything, 'What the reader uses in place of an absent feature: one value, or a list.'),
    min_fraction: maybe(share, 'The least share of examples that have the feature, 0 to 1.'),
    content: maybe(content, 'What bytes hold; free text without it.'),
    of: maybe(factOf, `A fact of the image in another feature: NAME.${FACTS.join(', NAME.')}.`),
    at_least: maybe(rule_text, 'Name of the feature that this one is at least, element by element.'),
    name_of: maybe(rule_text, 'Name of the feature whose numbers this one names, element by element.'),
    row_lengths: maybe(rule_text, 'Name of the feature with the lengths of the rows of this ragged tensor.'),
    same_as: maybe(rule_text, 'Name of the feature whose elements this one repeats.'),
    shape_of: maybe(rule_text, 'Name of the feature whose arrays have these dimensions, one row an element.'),
    index_of: maybe(rule_text, 'Name of the feature with the values at these positions of a sparse tensor.'),
    size: maybe(whole(1, Number.MAX_SAFE_INTEGER), 'Size of the sparse tensor.'),
    label: maybe(mapOr(classes, word('binary', 'regression')), 'Makes the feature one to be predicted: binary, { classes: N } or regression.'),
}, {
    atMostOne: [
        ['shape', 'length'],
        ['of', 'at_least', 'name_of', 'row_lengths', 'same_as', 'shape_of', 'index_of'],
    ],
    needs: { row: 'length', index_of: 'size', size: 'index_of' },
});
/** The fact that a key is part of. */
const FACT_OF_KEY = {
    kind: 'kind',
    ...of('shape', 'shape', 'length', 'row'),
    steps: 'steps',
    ...of('domain', 'min', 'max', 'values', 'names', 'corners'),
    ...of('presence', 'optional', 'default', 'min_fraction'),
    content: 'content',
    ...of('tie', 'of', 'at_least', 'name_of', 'row_lengths', 'same_as', 'shape_of', 'index_of', 'size'),
    label: 'label',
};
function of(fact, ...keys) {
    return Object.fromEntries(keys.map((key) => [key, fact]));
}

// EXTERNAL MODULE: ./src/schema/integer.ts
var integer = __webpack_require__(7761);
;// CONCATENATED MODULE: ./src/schema/forms/plain/literals.ts




const INT64 = 'a whole number of 64 bits';
/** A number, or its digits in quotes, which JSON needs beyond 2^53 where a program rewrites the file. */
const literals_integer = (node, run) => {
    const digits = node.kind === 'integer' ? wholeDigits(node.value, node.text) : undefined;
    const quoted = node.kind === 'string' && /^-?[0-9]+$/.test(node.value) ? node.value : undefined;
    const written = digits ?? quoted;
    const value = written === undefined ? undefined : (0,integer/* integerOf */.cP)(written);
    if (value !== undefined && (0,integer/* isInt64 */.Un)(value))
        return value;
    return (0,check/* refuse */.TR)(run, node, INT64, node.kind === 'integer' ? '' : (0,check_scalar/* numberFix */.rW)(node, run));
};
/** All digits of a number, of which a double holds the first 16; undefined for forms other than the decimal one. */
function wholeDigits(value, written) {
    if (Number.isSafeInteger(value))
        return `${value}`;
    const plain = written.replaceAll('_', '').replace(/^\+/, '');
    return /^-?[1-9][0-9]*$/.test(plain) ? plain : undefined;
}
const LITERALS = {
    int64: {
        check: literals_integer,
        json: { anyOf: [{ type: 'integer' }, { type: 'string', pattern: '^-?[0-9]+$' }] },
    },
    float: { check: check_scalar/* number */.ai, json: { type: 'number' } },
    bytes: rule_text,
};
function oneOrList(literal) {
    const several = list(literal);
    const one = mapped(literal, (value) => [value]);
    return {
        check: (node, run) => (node.kind === 'list' ? several : one).check(node, run),
        json: { anyOf: [literal.json, several.json] },
    };
}
function rulesOf(kind) {
    const literal = LITERALS[kind];
    // Bytes have no bounds, which is said of the feature as a whole.
    const bound = kind === 'bytes' ? LITERALS.float : literal;
    return { min: bound, max: bound, values: list(literal, 1), default: oneOrList(literal) };
}
const KIND_RULES = {
    int64: rulesOf('int64'),
    float: rulesOf('float'),
    bytes: rulesOf('bytes'),
};

;// CONCATENATED MODULE: ./src/schema/forms/plain/feature.ts


/** Reads what stands behind a feature's name. */
const readFeature = (node, run) => {
    const written = FEATURE.check(node, run);
    if (written?.kind === undefined)
        return undefined;
    const rules = KIND_RULES[written.kind];
    const [steps, domain, tie, label] = [
        stepsOf(written),
        domainOf(written, rules, run),
        tieOf(written),
        labelOf(written),
    ];
    return {
        feature: {
            kind: written.kind,
            shape: shapeOf(written),
            presence: presenceOf(written, rules, run),
            ...(steps && { steps }),
            ...(domain && { domain }),
            ...(written.content && { content: written.content }),
            ...(tie && { tie }),
            ...(label && { label }),
            places: placesOf(node, run),
        },
        isLengthOpen: isOpen(written.length),
        areStepsOpen: isOpen(written.steps),
    };
};
function shapeOf({ shape = [], length, row = [] }) {
    if (length === undefined)
        return { type: 'fixed', dims: shape };
    if (typeof length === 'number')
        return { type: 'fixed', dims: [length, ...row] };
    return { type: 'variable', ...boundsOf(length), row };
}
function stepsOf({ steps }) {
    return typeof steps === 'number' ? { min: steps, max: steps } : steps && boundsOf(steps);
}
function boundsOf({ min = 0, max, group }) {
    return { min, max, ...(group !== undefined && { group }) };
}
function isOpen(length) {
    if (length === undefined || typeof length === 'number')
        return false;
    return length.group !== undefined && length.min === undefined && length.max === undefined;
}
function presenceOf(written, rules, run) {
    const values = written.default && rules.default.check(written.default, run);
    const minFraction = written.min_fraction;
    return {
        required: !(written.optional ?? written.default !== undefined),
        ...(values && { default: values }),
        ...(minFraction !== undefined && { minFraction }),
    };
}
function domainOf({ min, max, values, names, corners }, rules, run) {
    const least = min && rules.min.check(min, run);
    const greatest = max && rules.max.check(max, run);
    const allowed = values && rules.values.check(values, run);
    const domain = {
        ...(least !== undefined && { min: least }),
        ...(greatest !== undefined && { max: greatest }),
        ...(allowed && { values: allowed }),
        ...(names && { names }),
        ...(corners && { corners }),
    };
    return Object.keys(domain).length === 0 ? undefined : domain;
}
function tieOf({ of, at_least, name_of, row_lengths, same_as, shape_of, index_of, size, }) {
    if (of !== undefined)
        return { type: 'image-fact', ...of };
    if (at_least !== undefined)
        return { type: 'at-least', feature: at_least };
    if (name_of !== undefined)
        return { type: 'name-of', feature: name_of };
    if (row_lengths !== undefined)
        return { type: 'ragged-values', rowLengths: row_lengths };
    if (same_as !== undefined)
        return { type: 'equal', feature: same_as };
    if (shape_of !== undefined)
        return { type: 'shape-of', feature: shape_of };
    if (index_of !== undefined && size !== undefined)
        return { type: 'sparse-index', feature: index_of, size };
    return undefined;
}
function labelOf({ label }) {
    if (label === undefined || typeof label === 'string')
        return label && { type: label };
    return label.classes === undefined ? undefined : { type: 'classes', count: label.classes };
}
/** The place of each fact: that of the first value which is part of it. */
function placesOf(node, { source }) {
    const places = {};
    if (node.kind !== 'map')
        return places;
    for (const { key, value } of node.entries) {
        const name = `${key.value}`;
        const fact = Object.hasOwn(FACT_OF_KEY, name) ? FACT_OF_KEY[name] : undefined;
        if (fact !== undefined)
            places[fact] ??= source.placeAt(value.start);
    }
    return places;
}

;// CONCATENATED MODULE: ./src/schema/forms/plain/groups.ts
/** The features with their bounds. */
function lendBounds(drafts) {
    const lengths = new Map();
    const steps = new Map();
    for (const { feature, isLengthOpen, areStepsOpen } of drafts) {
        if (!isLengthOpen && feature.shape.type === 'variable')
            narrow(lengths, feature.shape);
        if (!areStepsOpen && feature.steps)
            narrow(steps, feature.steps);
    }
    return drafts.map(({ feature, isLengthOpen, areStepsOpen }) => ({
        ...feature,
        ...(isLengthOpen && { shape: lend(feature.shape, lengths) }),
        ...(areStepsOpen && feature.steps && { steps: { ...feature.steps, ...groups_boundsOf(feature.steps, steps) } }),
    }));
}
/** Bounds that contradict those before them are reported elsewhere. */
function narrow(groups, { group, min, max }) {
    if (group === undefined)
        return;
    const known = groups.get(group);
    const both = known ? { min: Math.max(known.min, min), max: lesser(known.max, max) } : { min, max };
    if (known === undefined || both.max === undefined || both.min <= both.max)
        groups.set(group, both);
}
function lesser(a, b) {
    return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}
function lend(shape, groups) {
    return shape.type === 'fixed' ? shape : { ...shape, ...groups_boundsOf(shape, groups) };
}
function groups_boundsOf({ group }, groups) {
    return group === undefined ? undefined : groups.get(group);
}

;// CONCATENATED MODULE: ./src/schema/forms/plain/read.ts
/** A whole schema in the plain form, as a file or as a part of another one. */







/** The name under which the JSON Schema defines a feature. */
const FEATURE_DEFINITION = 'feature';
const features = {
    check: (node, run) => (node.kind === 'map' ? node : (0,check/* refuse */.TR)(run, node, 'a map from names to features')),
    json: {
        type: 'object',
        propertyNames: { minLength: 1 },
        additionalProperties: { $ref: `#/definitions/${FEATURE_DEFINITION}` },
    },
};
/** The keys of the file, with the JSON Schema of all that JSON Schema can say. */
const FILE = fields({
    $schema: maybe(rule_text, 'Where an editor finds the JSON Schema of this file.'),
    record: maybe(word('example', 'sequence-example', 'example-list'), 'The message in each record: tf.train.Example unless given.'),
    features: maybe(features, 'Features of the example or, for the other records, of the context.'),
    sequence: maybe(features, 'Feature lists of a sequence-example, or features of each example in an example-list.'),
}, { needs: { sequence: 'record' } });
/** Reads a schema in the plain form. Undefined where nothing of it can be used; what is wrong was reported. */
const readPlainSchema = (node, run) => {
    const file = FILE.check(node, run);
    if (file === undefined)
        return undefined;
    const leftOut = new Set();
    const own = file.features ? readSection(file.features, run, leftOut) : [];
    const lists = file.sequence ? readSection(file.sequence, run, leftOut) : [];
    const { record = 'example' } = file;
    const sequence = record === 'example' ? [] : lists;
    // The contrary, a sequence for which no record is stated, is an error of the file's keys.
    if (file.sequence && file.record === 'example')
        run.onProblem(sequenceOfExample(file.sequence, run));
    if ([file.features, file.sequence].every(isEmpty) && isWhole(node, FILE.check, run)) {
        const message = 'the schema has no features: it needs at least one under "features" or "sequence"';
        const fix = 'add a line like "  age: { kind: int64 }" under "features:"';
        run.onProblem((0,problem/* error */.z3)('no-features', run.source.placeAt(node.holder), message, fix));
        return undefined;
    }
    const schema = { record, features: own, sequence };
    (0,schema_check/* checkSchema */._)(schema, run.onProblem, leftOut);
    return schema;
};
function isEmpty(section) {
    return section?.kind !== 'map' || section.entries.length === 0;
}
function sequenceOfExample({ holder }, { source }) {
    const message = 'the sequence is ignored: a tf.train.Example has none';
    const fix = 'remove it, or state "record: sequence-example" or "record: example-list"';
    return (0,problem/* warning */.$e)('ignored-sequence', source.placeAt(holder), message, fix);
}
function readSection(node, run, leftOut) {
    if (node.kind !== 'map')
        return [];
    const drafts = [];
    for (const { key, value } of (0,check_collection/* stringEntries */.iq)(node, run)) {
        const draft = readWhole(value, readFeature, run);
        const place = run.source.placeAt(key.start);
        if (draft)
            drafts.push({ ...draft, feature: { name: key.value, place, ...draft.feature } });
        else
            leftOut.add(key.value);
    }
    return lendBounds(drafts);
}
/** What the check makes of a value that has no mistake; undefined where it has one, which is reported. */
function readWhole(node, check, run) {
    let value;
    const isRight = isWhole(node, (checked, trial) => {
        value = check(checked, trial);
        return value;
    }, run);
    if (isRight)
        return value;
    // Once more, for its problems: what several aliases lead to is reported once.
    check(node, run);
    return undefined;
}
/** Whether the check finds nothing wrong, and reading the text found nothing either. */
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

;// CONCATENATED MODULE: ./src/schema/forms/plain/read-file.ts








const MAX_BYTES = 2 ** 22;
/**
 * Brackets, commas, colons and line ends: they are what costs time and memory, in YAML up to 2 kB each. A feature has
 * 10 to 20 of them.
 */
const MAX_MARKS = { yaml: 120_000, json: 400_000 };
/** Reads a file in the plain form. JSON is read as such: YAML would take other numbers, and refuse tabs. */
function readPlainFile(file, onProblem) {
    const isNamedYaml = /\.ya?ml$/.test(file.name);
    const syntax = isNamedYaml ? 'yaml' : ((0,top_level_keys/* topLevelKeys */.g)(file.bytes)?.syntax ?? 'yaml');
    const isRight = (0,file_checks/* checkFragment */.De)(file, onProblem);
    const isSmall = (0,file_checks/* checkSize */.C1)(file, MAX_BYTES, onProblem) && checkMarks(file, syntax, onProblem);
    if (!isRight || !isSmall)
        return undefined;
    const source = (0,yaml_source/* readSource */.o)(file.name, file.bytes, onProblem);
    const root = source && (syntax === 'yaml' ? parse/* parseYaml */.h : json/* parseJson */.q)(source, onProblem);
    return source && root && (0,check/* checkText */.qW)(root, readPlainSchema, source, onProblem);
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
    onProblem((0,problem/* error */.z3)('schema-too-large', (0,file_checks/* startOf */.GH)(file), message, fix));
    return false;
}


/***/ })

};
