export const id = 962;
export const ids = [962];
export const modules = {

/***/ 9962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFeatures: () => (/* binding */ readFeatures)
});

// EXTERNAL MODULE: ./src/base/problem.ts
var problem = __webpack_require__(8414);
// EXTERNAL MODULE: ./src/yaml/json.ts
var json = __webpack_require__(213);
// EXTERNAL MODULE: ./src/yaml/node.ts
var yaml_node = __webpack_require__(2655);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(7006);
// EXTERNAL MODULE: ./src/base/nearest.ts
var nearest = __webpack_require__(8859);
;// CONCATENATED MODULE: ./src/schema/forms/tfds/message.ts



/**
 * The fields of an object by their names in camel case; like every reader of proto JSON it takes those in snake case
 * too, and null as absent. Reports unknown keys, because TFDS refuses a file that has any.
 */
function openMessage(node, known, reader, isProto = true) {
    const { source, onProblem } = reader;
    if (node.kind !== 'map') {
        const message = `${describeSlot(node)} must be an object: found ${(0,yaml_node/* describe */.q0)(node)}`;
        onProblem((0,problem/* error */.z3)('not-an-object', source.placeAt(node.start), message));
        return undefined;
    }
    const fields = new Map();
    const misspelt = new Set();
    for (const { key, value } of node.entries) {
        const written = String(key.value);
        const name = written.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
        const place = source.placeAt(key.start);
        if (!known.includes(name)) {
            misspelt.add((0,nearest/* nearest */.p)(written, known));
            onProblem(unknownKey(written, node, known, place));
        }
        else if (fields.has(name))
            onProblem((0,problem/* error */.z3)('duplicate-key', place, `${(0,yaml_node/* quote */.hD)(name)} is there twice`, 'keep one of them'));
        else if (value.kind !== 'null')
            fields.set(name, { place, node: value });
    }
    return { node, fields, misspelt, isProto, reader };
}
function unknownKey(written, node, known, place) {
    const allowed = known.length === 0 ? 'no key is allowed' : `allowed are ${known.join(', ')}`;
    const message = `unknown key ${(0,yaml_node/* quote */.hD)(written)} in ${describeSlot(node)}: ${allowed}`;
    return (0,problem/* error */.z3)('unknown-key', place, message, (0,nearest/* suggest */.Z)(written, known) || 'remove it');
}
/** Reports a field that is not what it must be. */
function refuseField({ reader }, { node }, expected) {
    const message = `${describeSlot(node)} must be ${expected}: found ${(0,yaml_node/* describe */.q0)(node).slice(0, 100)}`;
    reader.onProblem((0,problem/* error */.z3)('wrong-type', reader.source.placeAt(node.start), message));
    return undefined;
}
function describeSlot({ name }) {
    return name === '' ? 'the file' : (0,yaml_node/* quote */.hD)(name);
}
/** Whether a field is absent, and not only misspelt. */
function isMissing({ fields, misspelt }, name) {
    return !fields.has(name) && !misspelt.has(name);
}
/** Where the value of a field stands; where the message itself stands if the field is absent. */
function placeOf({ fields, node, reader }, name) {
    return reader.source.placeAt(fields.get(name)?.node.start ?? node.holder);
}

;// CONCATENATED MODULE: ./src/schema/forms/tfds/fields.ts



const INT64 = 'a whole number of 64 bits';
/** A text; empty where it is absent. */
function textOf(message, name) {
    const field = message.fields.get(name);
    if (field === undefined)
        return '';
    return field.node.kind === 'string' ? field.node.value : (refuseField(message, field, 'a string') ?? '');
}
/** True or false; false where it is absent. */
function flagOf(message, name) {
    const field = message.fields.get(name);
    if (field === undefined)
        return false;
    if (field.node.kind === 'boolean')
        return field.node.value;
    return refuseField(message, field, 'true or false') ?? false;
}
/** Texts; none where they are absent. */
function textsOf(message, name) {
    const items = listOf(message, name);
    const texts = items.flatMap((item) => (item.kind === 'string' ? [item] : []));
    if (texts.length < items.length) {
        const field = message.fields.get(name);
        if (field)
            refuseField(message, field, 'a list of strings');
    }
    return texts;
}
/** A whole number as a number or, beyond 2^53, as its digits; JSON of protos writes them as strings. */
function integerOf(message, name) {
    const field = message.fields.get(name);
    if (field === undefined)
        return undefined;
    return parseInteger(field.node) ?? refuseField(message, field, INT64);
}
/** A whole number that is the size of something. */
function sizeOf(message, name) {
    const value = integerOf(message, name);
    if (typeof value !== 'string')
        return value;
    const { source, onProblem } = message.reader;
    const field = message.fields.get(name);
    const found = `${(0,yaml_node/* quote */.hD)(name)} is ${value}: no example could hold so many`;
    onProblem((0,problem/* error */.z3)('too-large', source.placeAt(field?.node.start ?? 0), found, 'give a smaller number'));
    return undefined;
}
/**
 * The dimensions of a shape, undefined where they differ from example to example; none for a scalar or where the shape
 * is absent.
 */
function dimensionsOf(message) {
    const field = message.fields.get('shape');
    if (field === undefined)
        return [];
    // What older versions of TFDS wrote is the list itself.
    if (field.node.kind === 'list')
        return readDimensions(message, field.node.items);
    const shape = openMessage(field.node, ['dimensions'], message.reader);
    return shape === undefined ? [] : readDimensions(shape, listOf(shape, 'dimensions'));
}
function readDimensions({ reader }, items) {
    return items.map((item) => {
        const value = item.kind === 'null' ? -1 : parseInteger(item);
        if (typeof value === 'number' && value >= -1)
            return value === -1 ? undefined : value;
        const message = `a dimension must be a size, or -1 where it differs from example to example`;
        reader.onProblem((0,problem/* error */.z3)('wrong-dimension', reader.source.placeAt(item.start), message, 'give its size'));
        return undefined;
    });
}
function listOf(message, name) {
    const field = message.fields.get(name);
    if (field === undefined)
        return [];
    return field.node.kind === 'list' ? field.node.items : (refuseField(message, field, 'a list') ?? []);
}
function parseInteger(node) {
    if (node.kind === 'float')
        return Number.isSafeInteger(node.value) ? node.value : undefined;
    const digits = node.kind === 'integer' ? node.text : node.kind === 'string' ? node.value : '';
    // Longer ones are no 64-bit integers, and would take long to read.
    if (!/^-?[0-9]{1,20}$/.test(digits))
        return undefined;
    const value = BigInt(digits);
    if (BigInt.asIntN(64, value) !== value)
        return undefined;
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}

;// CONCATENATED MODULE: ./src/schema/forms/tfds/layout.ts


/** More could not be written: an example is one protobuf message, which ends at 2 GiB. */
const MAX_ELEMENTS = 2 ** 28;
const MAX_FEATURES = 100_000;
const MAX_NAME_LENGTH = 4096;
/**
 * The features of the example that hold an element: TFDS concatenates what lies in one sequence, and gives a sequence of
 * sequences a list of values and one of row lengths for each inner sequence.
 */
function layOut(at, element, reader) {
    const { name, place } = at;
    if (name === undefined) {
        const message = 'the features must be a dictionary, or a sequence of one';
        reader.onProblem((0,problem/* error */.z3)('not-a-dictionary', place, message, 'put the feature into a FeaturesDict'));
        return [];
    }
    if (isTooMuch(name, at, reader))
        return [];
    const features = at.sequences.length > 1 ? ragged(name, at, element, reader) : dense(name, at, element, reader);
    for (const feature of features)
        reader.topKeys.set(feature.name, at.topKey ?? name);
    return features;
}
/** A few nested lines can describe more than memory holds. */
function isTooMuch(name, at, { onProblem, tally }) {
    const before = tally.features;
    tally.features += Math.max(1, at.sequences.length);
    if (tally.features > MAX_FEATURES) {
        const message = `the file describes more than ${MAX_FEATURES} features of an example`;
        if (before <= MAX_FEATURES)
            onProblem((0,problem/* error */.z3)('too-large', at.place, message, 'describe fewer of them'));
        return true;
    }
    if (name.length <= MAX_NAME_LENGTH)
        return false;
    const message = `a name of ${name.length} characters is too long: allowed are ${MAX_NAME_LENGTH}`;
    onProblem((0,problem/* error */.z3)('too-large', at.place, message, 'give it a shorter one'));
    return true;
}
function dense(name, at, element, reader) {
    const [level] = at.sequences;
    const dims = [...at.sequences.map(({ length }) => length), ...element.dims];
    const known = dims.filter((dim) => dim !== undefined);
    const place = element.places.shape ?? at.place;
    if (!isWritable(name, known, place, reader))
        return [];
    if (known.length < dims.length - 1)
        return refuseOpen(name, 'two open dimensions', place, reader);
    if (known.length === dims.length)
        return [feature(name, { type: 'fixed', dims: known }, at, element)];
    const group = level?.length === undefined ? level?.group : undefined;
    const shape = { ...ANY_NUMBER, row: known, ...(group !== undefined && { group }) };
    return [feature(name, shape, at, element)];
}
function ragged(name, at, element, reader) {
    const row = element.dims.filter((dim) => dim !== undefined);
    const place = element.places.shape ?? at.place;
    if (!isWritable(name, row, place, reader))
        return [];
    if (row.length < element.dims.length)
        return refuseOpen(name, 'an open dimension within a sequence of sequences', place, reader);
    warnUnreadable(name, at, reader);
    const [outer, ...inner] = at.sequences;
    const features = [];
    let last;
    for (const level of inner) {
        const own = `${name}/ragged_row_lengths_${features.length}`;
        const shape = last === undefined ? lengthsShape(outer) : ANY_NUMBER;
        features.push(feature(own, shape, at, rowLengths(own, level, last, reader)));
        last = own;
    }
    const tie = element.tie ?? tieToLengths(last);
    const values = { ...element, ...(tie && { tie }) };
    return [...features, feature(`${name}/ragged_flat_values`, { ...ANY_NUMBER, row }, at, values)];
}
const ANY_NUMBER = { type: 'variable', min: 0, max: undefined, row: [] };
/** The lengths of a sequence's occurrences in the sequence around it. */
function rowLengths(own, level, around, reader) {
    const { length } = level;
    const domain = length === undefined ? { min: 0 } : { min: length, max: length };
    // All that lies in one sequence is equally long, in every occurrence.
    const first = reader.rowLengths.get(level);
    if (first === undefined)
        reader.rowLengths.set(level, own);
    const tie = first === undefined ? tieToLengths(around) : { type: 'equal', feature: first };
    return { kind: 'int64', dims: [], domain, ...(tie && { tie }), places: {} };
}
function tieToLengths(rowLengths) {
    return rowLengths === undefined ? undefined : { type: 'ragged-values', rowLengths };
}
function lengthsShape(outer) {
    if (outer?.length !== undefined)
        return { type: 'fixed', dims: [outer.length] };
    return { ...ANY_NUMBER, ...(outer && { group: outer.group }) };
}
function feature(name, shape, at, element) {
    const { kind, domain, content, tie, places } = element;
    // TFDS leaves out what is optional, but not the elements of a sequence.
    const isOptional = element.absent !== undefined && at.sequences.length === 0;
    return {
        name,
        kind,
        shape,
        presence: isOptional ? { required: false, default: [element.absent] } : { required: true },
        ...(domain && { domain }),
        ...(content && { content }),
        ...(tie && { tie }),
        place: at.place,
        places,
    };
}
function isWritable(name, known, place, { onProblem }) {
    const elements = known.reduce((product, dim) => product * dim, 1);
    if (elements <= MAX_ELEMENTS)
        return true;
    const message = `${(0,yaml_node/* quote */.hD)(name)} has ${elements} elements: an example holds at most ${MAX_ELEMENTS}`;
    onProblem((0,problem/* error */.z3)('too-large', place, message, 'give smaller dimensions'));
    return false;
}
function refuseOpen(name, what, place, { onProblem }) {
    const message = `${(0,yaml_node/* quote */.hD)(name)} has ${what}, which TFDS cannot read`;
    onProblem((0,problem/* error */.z3)('open-dimensions', place, message, 'give the size, or "encoding": "zlib"'));
    return [];
}
/** Of nested sequences with at most one unknown length TFDS writes row lengths, and looks for none when it reads. */
function warnUnreadable(name, { sequences, place }, { onProblem }) {
    if (sequences.filter(({ length }) => length === undefined).length > 1)
        return;
    const message = `as_dataset cannot read ${(0,yaml_node/* quote */.hD)(name)}: TFDS reads sequences in each other only where two lengths are -1`;
    const fix = 'use a Tensor with a shape instead of the inner sequence, or read it with as_data_source';
    onProblem((0,problem/* warning */.$e)('unreadable-sequence', place, message, fix));
}

;// CONCATENATED MODULE: ./src/schema/forms/tfds/reader.ts
/** A sequence of features at a position, added to those around it. */
function inSequence(at, length, isArray) {
    return { ...at, sequences: [...at.sequences, { length, group: at.name ?? 'items', isArray }] };
}
/** A reader that counts its errors. */
function countErrors(onProblem, tally) {
    return (problem) => {
        if (problem.severity === 'error')
            tally.errors++;
        onProblem(problem);
    };
}
/** The position of a part with a name of its own. */
function inside(at, key, place) {
    const file = key.replaceAll('/', '.');
    return {
        ...at,
        topKey: at.topKey ?? key,
        name: at.name === undefined ? key : `${at.name}/${key}`,
        place,
        fileName: at.fileName === undefined ? file : `${at.fileName}-${file}`,
    };
}
/** What to call a file that lies beside another. */
function besideFile(file, name) {
    return file.replace(/[^/\\]*$/, () => name);
}
/** Larger files describe no dataset, and would take more memory and time than a run should. */
const MAX_BYTES = 2 * 2 ** 20;
const MAX_VALUES = 120_000;
/** What makes a file too large to be read; undefined where nothing does. */
function excessOf(bytes) {
    if (bytes.length > MAX_BYTES)
        return `${bytes.length} bytes, more than ${MAX_BYTES}`;
    const commas = bytes.reduce((count, byte) => (byte === 0x2c ? count + 1 : count), 0);
    return commas > MAX_VALUES ? `more than ${MAX_VALUES} values` : undefined;
}

;// CONCATENATED MODULE: ./src/schema/forms/tfds/class-names.ts




/** The names of a class label by their numbers, from the file beside the features that has one on each line. */
function readClassNames(count, { fileName }, place, reader) {
    // A name with such characters could lead out of the folder.
    if (fileName === undefined || /[\\:\0]/.test(fileName))
        return undefined;
    const file = `${fileName}.labels.txt`;
    const bytes = reader.siblings(file);
    const excess = bytes && excessOf(bytes);
    if (excess !== undefined) {
        const message = `${file} is ignored: it has ${excess}`;
        reader.onProblem((0,problem/* warning */.$e)('ignored-class-names', place, message, 'shorten it'));
        return undefined;
    }
    const source = bytes && (0,yaml_source/* readSource */.o)(besideFile(reader.source.file, file), bytes, reader.onProblem);
    if (source === undefined)
        return undefined;
    const names = source.text.split('\n').flatMap((line) => line.trim() || []);
    const repeated = firstRepeated(names);
    if (repeated !== undefined) {
        const message = `${file} is ignored: it has the name ${(0,yaml_node/* quote */.hD)(repeated)} twice`;
        reader.onProblem((0,problem/* warning */.$e)('ignored-class-names', place, message, 'give every class a name of its own'));
        return undefined;
    }
    if (count > 0 && names.length !== count) {
        const message = `${file} has ${names.length} names for ${count} classes`;
        reader.onProblem((0,problem/* warning */.$e)('class-name-count', place, message, 'give every class a name'));
    }
    return new Map(names.slice(0, count || undefined).entries());
}
function firstRepeated(names) {
    const seen = new Set();
    return names.find((name) => seen.size === seen.add(name).size);
}

;// CONCATENATED MODULE: ./src/schema/forms/tfds/bounds.ts




/** The range of an array's elements: what its dtype holds, within the bounds that the feature gives. */
function bounds(content, dtype, isEncoded) {
    const minimum = integerOf(content, 'minimum');
    const maximum = integerOf(content, 'maximum');
    if (isEncoded || dtype.kind === 'bytes' || dtype.kind === undefined) {
        warnBounds(content, isEncoded ? 'the elements of an encoded tensor' : 'texts');
        return undefined;
    }
    const min = outermost(minimum, dtype.min, (a, b) => compare(a, b) > 0);
    const max = outermost(maximum, dtype.max, (a, b) => compare(a, b) < 0);
    if (min !== undefined && max !== undefined && compare(min, max) > 0) {
        const field = maximum === undefined ? 'minimum' : 'maximum';
        const message = `no value lies in the bounds: the least is ${min}, the greatest ${max}`;
        const fix = 'give a minimum that is at most the maximum, both in the range of the dtype';
        content.reader.onProblem((0,problem/* error */.z3)('empty-bounds', placeOf(content, field), message, fix));
        return undefined;
    }
    if (min === undefined && max === undefined)
        return undefined;
    return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
function warnBounds(content, what) {
    for (const field of ['minimum', 'maximum']) {
        if (!content.fields.has(field))
            continue;
        const message = `${(0,yaml_node/* quote */.hD)(field)} is ignored: ${what} are not bounded`;
        content.reader.onProblem((0,problem/* warning */.$e)('ignored-bounds', placeOf(content, field), message, 'remove it'));
    }
}
/** The one of two bounds that leaves less. */
function outermost(given, own, isTighter) {
    if (given === undefined || own === undefined)
        return given ?? own;
    return isTighter(given, own) ? given : own;
}
function compare(a, b) {
    if (typeof a === 'number' && typeof b === 'number')
        return a - b;
    // All of them are whole numbers, those of floats too.
    const [left, right] = [BigInt(a), BigInt(b)];
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/schema/forms/tfds/dtype.ts
/** By the names that TFDS writes, which are NumPy's. */
const DTYPES = new Map([
    ['bool', integers('bool', 0, 1)],
    ['uint8', integers('uint8', 0, 2 ** 8 - 1)],
    ['uint16', integers('uint16', 0, 2 ** 16 - 1)],
    ['uint32', integers('uint32', 0, 2 ** 32 - 1)],
    // TFDS writes greater ones as negative integers, which its readers do not all turn back.
    ['uint64', integers('uint64', 0, String(2n ** 63n - 1n))],
    ['int8', integers('int8', -(2 ** 7), 2 ** 7 - 1)],
    ['int16', integers('int16', -(2 ** 15), 2 ** 15 - 1)],
    ['int32', integers('int32', -(2 ** 31), 2 ** 31 - 1)],
    ['int64', { kind: 'int64', raw: 'int64', parts: 1, absent: String(-(2n ** 63n)) }],
    ['float16', floats('float16', 65504)],
    ['bfloat16', { ...floats('bfloat16', (2 - 2 ** -7) * 2 ** 127), absent: undefined }],
    ['float32', { kind: 'float', raw: 'float32', parts: 1, absent: -(2 - 2 ** -23) * 2 ** 127 }],
    ['float64', { kind: 'float', raw: 'float64', parts: 1, absent: -Number.MAX_VALUE }],
    ['complex64', { kind: undefined, raw: 'float32', parts: 2, absent: undefined }],
    ['complex128', { kind: undefined, raw: 'float64', parts: 2, absent: undefined }],
    ['string', { kind: 'bytes', raw: undefined, parts: 1, absent: '' }],
]);
/** Other names that NumPy has for them; TFDS reads these too. */
const ALIASES = new Map([
    ['half', 'float16'],
    ['single', 'float32'],
    ['double', 'float64'],
    ['float', 'float64'],
    ['int', 'int64'],
    ['str', 'string'],
    ['object', 'string'],
    ['bytes', 'string'],
]);
const DTYPE_NAMES = [...DTYPES.keys()];
/** The facts of a dtype by its name; undefined where TFDS cannot write it. */
function dtypeFacts(name) {
    return DTYPES.get(ALIASES.get(name) ?? name);
}
function integers(raw, min, max) {
    return { kind: 'int64', min, max, raw, parts: 1, absent: min };
}
function floats(raw, max) {
    return { kind: 'float', min: -max, max, raw, parts: 1, absent: -max };
}

;// CONCATENATED MODULE: ./src/schema/forms/tfds/array.ts









const ENCODINGS = ['none', 'bytes', 'zlib'];
/** The features of an array: its list, or the bytes of an encoded one. */
function layOutArray(content, at, spec) {
    const { dtype, dims, encoding } = spec;
    const domain = bounds(content, dtype, encoding !== 'none');
    if (encoding !== 'none')
        return layOutEncoded(content, at, spec);
    if (dtype.kind === undefined) {
        const message = 'TFDS writes complex numbers only as bytes';
        const place = placeOf(content, 'encoding');
        content.reader.onProblem((0,problem/* error */.z3)('wrong-encoding', place, message, 'give "encoding": "bytes" or "zlib"'));
        return [];
    }
    const absent = spec.isOptional ? readAbsent(content, at, spec) : undefined;
    const facts = { ...(domain && { domain }), ...(absent !== undefined && { absent }) };
    return layOut(at, { kind: dtype.kind, dims, ...facts, places: placesOf(content) }, content.reader);
}
function layOutEncoded(content, at, spec) {
    const { dims, isOptional } = spec;
    const raw = rawContent(content, spec);
    if (isOptional) {
        const message = 'TFDS cannot read an encoded tensor that is optional: it has no default for it';
        const place = placeOf(content, 'optional');
        content.reader.onProblem((0,problem/* error */.z3)('not-optional', place, message, 'remove "optional" or "encoding"'));
    }
    if (raw === undefined || isOptional)
        return [];
    const element = { kind: 'bytes', dims: [], content: raw, places: placesOf(content) };
    if (dims.filter((dim) => dim === undefined).length < 2)
        return layOut(at, element, content.reader);
    // The bytes alone do not tell a shape that is open in two dimensions, so that TFDS writes it beside them.
    const values = layOut(inside(at, 'value', at.place), element, content.reader);
    const last = values.at(-1);
    if (last === undefined)
        return [];
    const tie = { type: 'shape-of', feature: last.name };
    const shape = { kind: 'int64', dims: [dims.length], tie, places: {} };
    return [...layOut(inside(at, 'shape', at.place), shape, content.reader), ...values];
}
/** What stands for each dimension that an encoded array's shape leaves open. */
const OPEN_DIMENSION = 4;
function rawContent(content, { dtype, dims, encoding }) {
    const { raw, parts } = dtype;
    const place = placeOf(content, 'encoding');
    if (raw === undefined) {
        const message = `texts are not encoded: found ${(0,yaml_node/* quote */.hD)(textOf(content, 'encoding'))}`;
        content.reader.onProblem((0,problem/* error */.z3)('wrong-encoding', place, message, 'give "encoding": "none"'));
        return undefined;
    }
    if (raw === 'uint32') {
        const message = 'as_dataset cannot read encoded uint32: TensorFlow does not decode it';
        const fix = 'use int64, or read it with as_data_source';
        content.reader.onProblem((0,problem/* warning */.$e)('unreadable-encoding', place, message, fix));
    }
    const shape = dims.map((dim) => dim ?? OPEN_DIMENSION);
    return {
        type: 'raw',
        dtype: raw,
        shape: parts === 1 ? shape : [...shape, parts],
        ...(encoding === 'zlib' && { compression: 'zlib' }),
    };
}
/** What TFDS reads where an optional array is absent. */
function readAbsent(content, at, { dtype, dims }) {
    const { onProblem } = content.reader;
    const place = placeOf(content, 'optional');
    if (dtype.absent === undefined || dims.includes(undefined)) {
        const reason = dims.includes(undefined) ? 'its shape has an open dimension' : 'its dtype has no default';
        const message = `TFDS cannot make this tensor optional: ${reason}`;
        onProblem((0,problem/* error */.z3)('not-optional', place, message, 'remove "optional"'));
        return undefined;
    }
    if (at.sequences.length === 0)
        return dtype.absent;
    const message = '"optional" is ignored: TFDS always writes the elements of a sequence';
    onProblem((0,problem/* warning */.$e)('ignored-optional', place, message, 'remove it'));
    return undefined;
}
/** The dtype of an array. */
function readDtype(content) {
    const name = textOf(content, 'dtype');
    const facts = dtypeFacts(name);
    const field = content.fields.get('dtype');
    const isReported = field ? field.node.kind !== 'string' : content.misspelt.has('dtype');
    if (facts !== undefined || isReported)
        return facts;
    const found = field === undefined ? 'there is no "dtype"' : `unknown dtype ${(0,yaml_node/* quote */.hD)(name)}`;
    const message = `${found}: allowed are ${DTYPE_NAMES.join(', ')}`;
    const fix = (0,nearest/* suggest */.Z)(name, DTYPE_NAMES) || 'give one of them';
    content.reader.onProblem((0,problem/* error */.z3)('unknown-dtype', placeOf(content, 'dtype'), message, fix));
    return undefined;
}
/** The encoding of an array, in letters of any case. */
function readEncoding(content, written) {
    const encoding = ENCODINGS.find((name) => name === written.toLowerCase());
    if (encoding !== undefined || content.misspelt.has('encoding'))
        return encoding;
    const found = written === '' ? 'there is no "encoding"' : `unknown encoding ${(0,yaml_node/* quote */.hD)(written)}`;
    const message = `${found}: allowed are ${ENCODINGS.join(', ')}`;
    const fix = (0,nearest/* suggest */.Z)(written, ENCODINGS) || 'give one of them';
    content.reader.onProblem((0,problem/* error */.z3)('unknown-encoding', placeOf(content, 'encoding'), message, fix));
    return undefined;
}
/** Where the facts of an array stand. */
function placesOf(content) {
    const facts = [
        ['kind', 'dtype'],
        ['shape', 'shape'],
        ['content', 'encoding'],
        ['domain', content.fields.has('minimum') ? 'minimum' : 'maximum'],
        ['presence', 'optional'],
    ];
    const written = facts.filter(([, field]) => content.fields.has(field));
    return Object.fromEntries(written.map(([fact, field]) => [fact, placeOf(content, field)]));
}

;// CONCATENATED MODULE: ./src/schema/forms/tfds/tensor.ts






/** `tfds.features.Tensor`. */
function readTensor(content, at) {
    const dtype = readDtype(content);
    const dims = dimensionsOf(content);
    const encoding = readEncoding(content, textOf(content, 'encoding') || 'none');
    const isOptional = flagOf(content, 'optional');
    if (dtype === undefined || encoding === undefined)
        return [];
    return layOutArray(content, at, { dtype, dims, encoding, isOptional });
}
/** `tfds.features.Scalar`: TFDS takes its dtype and whether it is optional. Its bounds hold all the same. */
function readScalar(content, at) {
    const dtype = readDtype(content);
    const isOptional = flagOf(content, 'optional');
    const isEncoded = !['', 'none'].includes(textOf(content, 'encoding').toLowerCase());
    if (dimensionsOf(content).length > 0)
        warnUnused(content, 'shape', 'make it a Tensor, or remove it');
    if (isEncoded)
        warnUnused(content, 'encoding', 'make it a Tensor, or remove it');
    if (dtype === undefined)
        return [];
    return layOutArray(content, at, { dtype, dims: [], encoding: 'none', isOptional });
}
/** `tfds.features.Audio`: the samples or, where they are decoded on reading, the bytes of a file. */
function readAudio(content, at) {
    const dtype = readDtype(content);
    const dims = dimensionsOf(content);
    // Only what TFDS wrote before it had this field may lack it.
    const encoding = readEncoding(content, textOf(content, 'encoding') || (content.isProto ? '' : 'none'));
    const format = textOf(content, 'fileFormat');
    const isFile = flagOf(content, 'lazyDecode');
    if (dims.length > 2) {
        const message = `the shape of an Audio has ${dims.length} dimensions: allowed are 1, or 2 with channels`;
        content.reader.onProblem((0,problem/* error */.z3)('wrong-shape', placeOf(content, 'shape'), message, 'give one of these'));
    }
    warnSound(content, format, isFile);
    if (dtype === undefined || encoding === undefined || dims.length > 2)
        return [];
    if (!isFile)
        return layOutArray(content, at, { dtype, dims, encoding, isOptional: false });
    return layOut(at, { kind: 'bytes', dims: [], places: {} }, content.reader);
}
/** The samples are numbers like any others. */
function warnSound(content, format, isFile) {
    const { onProblem } = content.reader;
    if (isFile) {
        const message = `the bytes are not an audio file${format && ` of the format ${(0,yaml_node/* quote */.hD)(format)}`}: they cannot be decoded`;
        const fix = 'read the feature with tfds.decode.SkipDecoding()';
        onProblem((0,problem/* warning */.$e)('ignored-audio-file', placeOf(content, 'lazyDecode'), message, fix));
    }
    else if (format !== '')
        warnUnused(content, 'fileFormat', 'remove it: the samples are stored decoded');
    if (content.fields.has('sampleRate'))
        warnUnused(content, 'sampleRate', 'remove it: samples are random');
}
/** Warns of a field that changes nothing of what is written. */
function warnUnused(content, field, fix) {
    const code = `ignored-${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const message = `${(0,yaml_node/* quote */.hD)(field)} is ignored: it changes nothing in the records`;
    content.reader.onProblem((0,problem/* warning */.$e)(code, placeOf(content, field), message, fix));
}

;// CONCATENATED MODULE: ./src/schema/forms/tfds/values.ts








/** A text in UTF-8. */
const TEXT = {
    kind: 'bytes',
    dims: [],
    content: { type: 'text', words: { min: 1, max: 12 } },
    places: {},
};
/** `tfds.features.Text`. */
function readText(content, at) {
    if (flagOf(content, 'useEncoder')) {
        const message = 'the text is stored as numbers of an encoder, which TFDS does not read any more';
        const fix = 'use the plain text version of the dataset';
        content.reader.onProblem((0,problem/* error */.z3)('text-encoder', placeOf(content, 'useEncoder'), message, fix));
        return [];
    }
    return layOut(at, TEXT, content.reader);
}
/** `tfds.features.ClassLabel`, with the names of its classes where a file beside the features has them. */
function readClassLabel(content, at) {
    const { reader } = content;
    const count = sizeOf(content, 'numClasses') ?? 0;
    const place = placeOf(content, 'numClasses');
    if (count < 0) {
        const message = `"numClasses" is ${count}: allowed are whole numbers from 1`;
        reader.onProblem((0,problem/* error */.z3)('wrong-class-count', place, message, 'give the number of classes'));
        return [];
    }
    const names = readClassNames(count, at, place, reader);
    // TFDS writes no number where it does not know it.
    const classes = count || names?.size;
    const domain = {
        min: 0,
        ...(classes !== undefined && { max: classes - 1 }),
        ...(names && { names }),
    };
    return layOut(at, { kind: 'int64', dims: [], domain, places: { domain: place } }, reader);
}
/** Relative ones are shares of the image's size, the others pixels. */
const BOX_DOMAINS = new Map([
    ['REL_YXYX', { min: 0, max: 1, corners: true }],
    ['REL_XYXY', { min: 0, max: 1, corners: true }],
    ['YXYX', { min: 0, corners: true }],
    ['XYXY', { min: 0, corners: true }],
    ['XYWH', { min: 0 }],
]);
/** `tfds.features.BBoxFeature`: four floats, whatever its dtype and shape say. */
function readBox(content, at) {
    const { reader } = content;
    // Older versions of TFDS had this format only, and did not write it.
    const format = textOf(content, 'bboxFormat') || 'REL_YXYX';
    const domain = BOX_DOMAINS.get(format);
    const dims = dimensionsOf(content);
    if (content.fields.has('shape') && String(dims) !== '4')
        warnUnused(content, 'shape', 'give [4]');
    if (!['', 'float32'].includes(textOf(content, 'dtype')))
        warnUnused(content, 'dtype', 'give "float32"');
    if (domain === undefined) {
        const message = `unknown bounding box format ${(0,yaml_node/* quote */.hD)(format)}: allowed are ${[...BOX_DOMAINS.keys()].join(', ')}`;
        const fix = (0,nearest/* suggest */.Z)(format, BOX_DOMAINS.keys()) || 'give one of them';
        reader.onProblem((0,problem/* error */.z3)('unknown-box-format', placeOf(content, 'bboxFormat'), message, fix));
        return [];
    }
    const places = content.fields.has('bboxFormat') ? { domain: placeOf(content, 'bboxFormat') } : {};
    return layOut(at, { kind: 'float', dims: [4], domain, places }, reader);
}

;// CONCATENATED MODULE: ./src/schema/forms/tfds/containers.ts







/** `tfds.features.FeaturesDict`: TFDS joins the names with slashes. */
function readDictionary(content, at) {
    const { reader, isProto, node } = content;
    const features = isProto ? content.fields.get('features')?.node : node;
    if (features === undefined)
        return [];
    if (features.kind !== 'map') {
        const message = `"features" must be an object: found ${(0,yaml_node/* describe */.q0)(features)}`;
        reader.onProblem((0,problem/* error */.z3)('not-an-object', reader.source.placeAt(features.start), message));
        return [];
    }
    return features.entries.flatMap(({ key, value }) => {
        const name = String(key.value);
        const place = reader.source.placeAt(key.start);
        if (name !== '')
            return reader.readFeature(value, inside(at, name, place), reader);
        reader.onProblem((0,problem/* error */.z3)('empty-name', place, 'a feature has the empty name', 'give the feature a name'));
        return [];
    });
}
/** `tfds.features.Sequence`. */
function readSequence(content, at) {
    return readElements(content, at, true);
}
/** `tfds.features.Dataset`, which TFDS serialises as a sequence. */
function readDataset(content, at) {
    return readElements(content, at, false);
}
function readElements(content, at, isArray) {
    const { reader, isProto } = content;
    const before = reader.tally.errors;
    const length = readLength(content, isProto);
    const feature = content.fields.get('feature');
    if (isMissing(content, 'feature')) {
        const place = reader.source.placeAt(content.node.holder);
        const message = 'there is no "feature" in the sequence';
        reader.onProblem((0,problem/* error */.z3)('missing-key', place, message, 'add what the sequence is of'));
    }
    if (feature === undefined || reader.tally.errors > before)
        return [];
    return reader.readFeature(feature.node, inSequence(at, length === -1 ? undefined : length, isArray), reader);
}
function readLength(content, isProto) {
    const { onProblem } = content.reader;
    const length = sizeOf(content, 'length') ?? (isProto ? 0 : -1);
    const place = placeOf(content, 'length');
    if (length < -1) {
        const message = `"length" is ${length}: allowed are whole numbers from 0, and -1 for any length`;
        onProblem((0,problem/* error */.z3)('wrong-length', place, message, 'give one of them'));
    }
    else if (isProto && isMissing(content, 'length')) {
        const message = 'there is no "length", which TFDS takes for 0: the sequence is always empty';
        onProblem((0,problem/* warning */.$e)('missing-length', place, message, 'give -1 for any length'));
    }
    return length;
}
/** `tfds.features.Translation`: a text for each language. */
function readTranslation(content, at) {
    const { reader } = content;
    if (isWrongClass(content, false))
        return [];
    const seen = new Set();
    return textsOf(content, 'languages').flatMap(({ value, start }) => {
        if (seen.has(value))
            return [];
        seen.add(value);
        return layOut(inside(at, value, reader.source.placeAt(start)), TEXT, reader);
    });
}
/** `tfds.features.TranslationVariableLanguages`: a sequence of languages and texts. */
function readVariableTranslation(content, at) {
    const { reader } = content;
    if (isWrongClass(content, true))
        return [];
    const languages = textsOf(content, 'languages').map(({ value }) => value);
    const around = inSequence(at, undefined, true);
    const domain = languages.length > 0 ? { values: [...new Set(languages)].sort() } : undefined;
    const places = domain ? { domain: placeOf(content, 'languages') } : {};
    const language = { kind: 'bytes', dims: [], ...(domain && { domain }), places };
    return [
        ...layOut(inside(around, 'language', at.place), language, reader),
        ...layOut(inside(around, 'translation', at.place), TEXT, reader),
    ];
}
/** The flag says the same as the class; TFDS demands it. */
function isWrongClass(content, isVariable) {
    const field = 'variableLanguagesPerExample';
    if (!content.isProto || flagOf(content, field) === isVariable)
        return false;
    const other = isVariable ? 'Translation' : 'TranslationVariableLanguages';
    const message = `${(0,yaml_node/* quote */.hD)(field)} must be ${isVariable} for this class`;
    content.reader.onProblem((0,problem/* error */.z3)('wrong-class', placeOf(content, field), message, `change it, or the class to ${other}`));
    return true;
}

;// CONCATENATED MODULE: ./src/schema/forms/tfds/image.ts







/** `tfds.features.Image`. */
function readImage(content, at) {
    if (flagOf(content, 'useColormap'))
        warnUnused(content, 'useColormap', 'remove it');
    return layOutImage(content, at, orDefault(dimensionsOf(content), 3));
}
/** `tfds.features.LabeledImage`, whose pixels are class labels. */
function readLabeledImage(content, at) {
    const label = content.fields.get('label');
    const classes = label && openMessage(label.node, ['numClasses'], content.reader);
    const count = classes ? integerOf(classes, 'numClasses') : integerOf(content, 'labels');
    if (count !== undefined) {
        const place = classes ? placeOf(classes, 'numClasses') : placeOf(content, 'labels');
        const message = `pixels are not limited to the ${count} classes: they can have any value`;
        content.reader.onProblem((0,problem/* warning */.$e)('ignored-pixel-classes', place, message, 'do not rely on their values'));
    }
    return layOutImage(content, at, orDefault(dimensionsOf(content), 1));
}
/** `tfds.features.Video`: a sequence of images. */
function readVideo(content, at) {
    const dims = dimensionsOf(content);
    if (flagOf(content, 'useColormap'))
        warnUnused(content, 'useColormap', 'remove it');
    if (textsOf(content, 'ffmpegExtraArgs').length > 0)
        warnUnused(content, 'ffmpegExtraArgs', 'remove it');
    if (dims.length !== 0 && dims.length !== 4) {
        const message = `the shape of a Video has ${dims.length} dimensions: allowed are 4 (frames, height, width, channels)`;
        content.reader.onProblem((0,problem/* error */.z3)('wrong-shape', placeOf(content, 'shape'), message, 'give these'));
        return [];
    }
    const [length, ...frame] = dims;
    return layOutImage(content, inSequence(at, length, true), orDefault(frame, 3));
}
function orDefault(dims, channels) {
    return dims.length === 0 ? [undefined, undefined, channels] : dims;
}
function layOutImage(content, at, dims) {
    const isInArray = at.sequences.some(({ isArray }) => isArray);
    const image = readContent(content, dims, isInArray ? EQUAL_SIDE : OPEN_SIDE);
    if (image === undefined)
        return [];
    const places = {
        content: placeOf(content, content.fields.has('encodingFormat') ? 'encodingFormat' : 'shape'),
    };
    return layOut(at, { kind: 'bytes', dims: [], content: image, places }, content.reader);
}
/** Pixels on a side where the shape leaves it open. */
const OPEN_SIDE = { min: 32, max: 96 };
/** The same in a sequence, because TFDS makes one array of its images. */
const EQUAL_SIDE = { min: 64, max: 64 };
/** What TFDS can write in each format: dtypes and numbers of channels. */
const FORMATS = {
    png: { dtypes: ['uint8', 'uint16', 'float32'], channels: [1, 2, 3, 4] },
    jpeg: { dtypes: ['uint8'], channels: [1, 3] },
};
function readContent(content, dims, open) {
    const { onProblem } = content.reader;
    // Without a format TFDS writes PNG.
    const format = textOf(content, 'encodingFormat') || 'png';
    if (format !== 'png' && format !== 'jpeg') {
        const message = `unknown image format ${(0,yaml_node/* quote */.hD)(format)}: allowed are png and jpeg`;
        onProblem((0,problem/* error */.z3)('unknown-image-format', placeOf(content, 'encodingFormat'), message, 'give one of them'));
        return undefined;
    }
    // Older versions of TFDS had no other dtype, and did not write it.
    const written = textOf(content, 'dtype') || (content.isProto ? '' : 'uint8');
    const dtype = FORMATS[format].dtypes.find((name) => name === written);
    if (dtype === undefined && !content.misspelt.has('dtype')) {
        const allowed = FORMATS[format].dtypes.join(', ');
        const message = `the dtype of a ${format} image must be one of ${allowed}: found ${(0,yaml_node/* quote */.hD)(written)}`;
        onProblem((0,problem/* error */.z3)('wrong-image-dtype', placeOf(content, 'dtype'), message, 'give one of them'));
    }
    if (dtype === undefined)
        return undefined;
    const [height, width] = dims;
    const channels = readChannels(content, dims, format, dtype);
    if (channels === undefined)
        return undefined;
    return {
        type: 'image',
        format,
        height: sideOf(height) ?? open,
        width: sideOf(width) ?? open,
        channels,
        bits: dtype === 'uint16' ? 16 : 8,
    };
}
function sideOf(size) {
    return size === undefined ? undefined : { min: size, max: size };
}
function readChannels(content, dims, format, dtype) {
    const { onProblem } = content.reader;
    const place = placeOf(content, 'shape');
    const written = `[${dims.map((dim) => dim ?? -1).join(', ')}]`;
    if (dims.length !== 3 || dims[0] === 0 || dims[1] === 0) {
        const message = `the shape of an image must be its height, width and channels: found ${written}`;
        const fix = dims.length > 3 ? 'use a Video: GIFs are not written' : 'give these, or no shape at all';
        onProblem((0,problem/* error */.z3)('wrong-shape', place, message, fix));
        return undefined;
    }
    // The number of channels can be open only together with the format.
    const wanted = dims[2] ?? (content.fields.has('encodingFormat') ? undefined : 3);
    const allowed = dtype === 'float32' ? [1] : FORMATS[format].channels;
    const channels = allowed.find((count) => count === wanted);
    if (channels === undefined) {
        const message = `a ${format} image of ${dtype} has ${allowed.join(', ')} channels: found the shape ${written}`;
        onProblem((0,problem/* error */.z3)('wrong-channels', place, message, 'give one of these numbers at the end'));
    }
    else if (channels === 2) {
        const message = 'as_dataset cannot read images of two channels';
        onProblem((0,problem/* warning */.$e)('unreadable-image', place, message, 'give 1, 3 or 4 channels'));
    }
    // The four bytes of a float are the four channels of a PNG.
    return channels === 1 && dtype === 'float32' ? 4 : channels;
}

;// CONCATENATED MODULE: ./src/schema/forms/tfds/classes.ts







const TENSOR = ['shape', 'dtype', 'encoding', 'minimum', 'maximum', 'optional'];
const IMAGE = ['shape', 'dtype', 'encodingFormat', 'useColormap', 'label'];
const VIDEO = ['shape', 'dtype', 'encodingFormat', 'useColormap', 'ffmpegExtraArgs'];
const AUDIO = ['shape', 'dtype', 'fileFormat', 'sampleRate', 'encoding', 'lazyDecode'];
const BOX = ['shape', 'dtype', 'bboxFormat'];
const TRANSLATION = ['languages', 'variableLanguagesPerExample'];
const SEQUENCE = ['feature', 'length'];
/** By name; of those with the same content the first is the usual one. */
const CLASSES = new Map([
    ['FeaturesDict', { content: 'featuresDict', fields: ['features'], read: readDictionary }],
    ['Tensor', { content: 'tensor', fields: TENSOR, read: readTensor }],
    ['Scalar', { content: 'tensor', fields: TENSOR, read: readScalar }],
    ['ClassLabel', { content: 'classLabel', fields: ['numClasses'], read: readClassLabel }],
    ['Image', { content: 'image', fields: IMAGE, read: readImage }],
    ['LabeledImage', { content: 'image', fields: IMAGE, oldFields: ['labels'], read: readLabeledImage }],
    ['Video', { content: 'video', fields: VIDEO, read: readVideo }],
    ['Audio', { content: 'audio', fields: AUDIO, read: readAudio }],
    ['BBoxFeature', { content: 'boundingBox', fields: BOX, read: readBox }],
    ['Text', { content: 'text', fields: [], oldFields: ['useEncoder'], read: readText }],
    ['Translation', { content: 'translation', fields: TRANSLATION, read: readTranslation }],
    [
        'TranslationVariableLanguages',
        { content: 'translation', fields: TRANSLATION, read: readVariableTranslation },
    ],
    ['Sequence', { content: 'sequence', fields: SEQUENCE, read: readSequence }],
    ['Dataset', { content: 'sequence', fields: SEQUENCE, read: readDataset }],
]);
/** The fields of the message `Feature` of which one is set. */
const CONTENTS = [...new Set(Array.from(CLASSES.values(), ({ content }) => content)), 'jsonFeature'];
/**
 * The class that a feature names with its Python module. Another project's is taken for TFDS's own class with the same
 * content; `jsonFeature` is the content of any class.
 */
function classOf(named, content, place, { onProblem }) {
    const usual = [...CLASSES].find(([, cls]) => cls.content === content);
    if (named.startsWith('tensorflow_datasets.'))
        return ownClass(named, content, place, onProblem);
    if (named === '') {
        const fix = 'add the class, as in "tensorflow_datasets.core.features.tensor_feature.Tensor"';
        onProblem((0,problem/* error */.z3)('missing-class', place, 'there is no "pythonClassName"', fix));
    }
    else if (usual === undefined) {
        const message = `${(0,yaml_node/* quote */.hD)(named)} is not a class of TFDS: what it writes is not known`;
        onProblem((0,problem/* error */.z3)('foreign-class', place, message, 'describe the features in the plain form'));
    }
    else {
        const message = `${(0,yaml_node/* quote */.hD)(named)} is not a class of TFDS: it is taken for a ${usual[0]}`;
        onProblem((0,problem/* warning */.$e)('foreign-class', place, message, 'check that it writes what this class writes'));
        return usual[1];
    }
    return undefined;
}
function ownClass(named, content, place, onProblem) {
    const simple = named.slice(named.lastIndexOf('.') + 1);
    const cls = CLASSES.get(simple);
    if (cls === undefined) {
        const message = `unknown feature class ${(0,yaml_node/* quote */.hD)(named)}: known are ${[...CLASSES.keys()].join(', ')}`;
        const meant = (0,nearest/* nearest */.p)(simple, CLASSES.keys());
        onProblem((0,problem/* error */.z3)('unknown-class', place, message, meant ? `did you mean ${meant}?` : 'use one of them'));
    }
    else if (content === cls.content || content === 'jsonFeature') {
        return cls;
    }
    else {
        const message = `a ${simple} has the content ${(0,yaml_node/* quote */.hD)(cls.content)}: found ${(0,yaml_node/* quote */.hD)(content)}`;
        onProblem((0,problem/* error */.z3)('wrong-content', place, message, 'change the class or the content'));
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/schema/forms/tfds/feature.ts





/** Reads one feature: a message `Feature`, or what TFDS wrote before there was one. */
function readFeature(node, at, reader) {
    const isOld = node.kind === 'map' && node.entries.some(({ key }) => key.value === 'type');
    return isOld ? readOldFeature(node, at, reader) : readProtoFeature(node, at, reader);
}
const FEATURE = ['pythonClassName', 'description', 'valueRange', ...CONTENTS];
function readProtoFeature(node, at, reader) {
    const message = openMessage(node, FEATURE, reader);
    if (message === undefined)
        return [];
    warnValueRange(message);
    const [name, second] = CONTENTS.filter((field) => message.fields.has(field));
    const content = name === undefined ? undefined : message.fields.get(name);
    const place = reader.source.placeAt(node.start);
    if (second !== undefined) {
        const found = `a feature has one content: found ${name} and ${second}`;
        reader.onProblem((0,problem/* error */.z3)('wrong-content', place, found, 'keep the one of its class'));
    }
    else if (name === undefined && !CONTENTS.some((field) => message.misspelt.has(field))) {
        const found = `the feature has no content: allowed are ${CONTENTS.join(', ')}`;
        reader.onProblem((0,problem/* error */.z3)('missing-content', place, found, 'add the one of its class'));
    }
    if (name === undefined || content === undefined || second !== undefined)
        return [];
    if (message.misspelt.has('pythonClassName'))
        return [];
    const named = textOf(message, 'pythonClassName');
    const cls = classOf(named, name, placeOf(message, 'pythonClassName'), reader);
    if (cls === undefined)
        return [];
    if (name !== 'jsonFeature')
        return feature_readContent(cls, content.node, at, reader, true);
    const json = openMessage(content.node, ['json'], reader);
    return json === undefined
        ? []
        : feature_readText(cls, textOf(json, 'json'), placeOf(json, 'json'), at, reader, false);
}
function warnValueRange(message) {
    if (textOf(message, 'valueRange') === '')
        return;
    const found = '"valueRange" is ignored: it is a text for people';
    const fix = 'give "minimum" and "maximum", or a rule in the fixture spec';
    const place = placeOf(message, 'valueRange');
    message.reader.onProblem((0,problem/* warning */.$e)('ignored-value-range', place, found, fix));
}
/** `{"type", "content"}`, where the content is a message if `proto_cls` names one. */
function readOldFeature(node, at, reader) {
    const message = openMessage(node, ['type', 'content', 'protoCls'], reader);
    if (message === undefined)
        return [];
    const cls = classOf(textOf(message, 'type'), 'jsonFeature', placeOf(message, 'type'), reader);
    const content = message.fields.get('content')?.node;
    if (isMissing(message, 'content')) {
        const found = 'there is no "content" in the feature';
        reader.onProblem((0,problem/* error */.z3)('missing-key', reader.source.placeAt(node.start), found, 'add it'));
    }
    if (cls === undefined || content === undefined)
        return [];
    const isProto = textOf(message, 'protoCls') !== '';
    if (content.kind !== 'string')
        return feature_readContent(cls, content, at, reader, isProto);
    return feature_readText(cls, content.value, reader.source.placeAt(content.start), at, reader, isProto);
}
/** Reads a content that is the text of a JSON object; its problems are where the text stands. */
function feature_readText(cls, text, place, at, reader, isProto) {
    const source = { ...reader.source, text, placeAt: () => place };
    const node = (0,json/* parseJson */.q)(source, reader.onProblem);
    return node === undefined ? [] : feature_readContent(cls, node, at, { ...reader, source }, isProto);
}
function feature_readContent(cls, node, at, reader, isProto) {
    if (!isProto && cls.content === 'featuresDict' && node.kind === 'map')
        return cls.read({ node, fields: new Map(), misspelt: new Set(), isProto, reader }, at);
    const before = reader.tally.errors;
    const known = isProto ? cls.fields : [...cls.fields, ...(cls.oldFields ?? [])];
    const content = openMessage(node, known, reader, isProto);
    const features = content === undefined ? [] : cls.read(content, at);
    // What a container holds stands for itself.
    const isContainer = cls.content === 'sequence' || cls.content === 'featuresDict';
    return isContainer || reader.tally.errors === before ? features : [];
}

;// CONCATENATED MODULE: ./src/schema/forms/tfds/supervised-keys.ts


/** The supervised keys of a `dataset_info.json`; undefined where it has none, or after an error was reported. */
function readSupervisedKeys(info, source, onProblem) {
    const node = member(info, 'supervisedKeys', 'supervised_keys');
    if (node === undefined)
        return undefined;
    const [input, output] = [member(node, 'input'), member(node, 'output')];
    const tuple = member(node, 'tuple');
    const items = input && output ? [input, output] : listed(tuple);
    if (items.length < 2 || items.length > 3) {
        const message = '"supervisedKeys" must be a tuple of input, output and perhaps a weight';
        const place = source.placeAt(node.holder);
        onProblem((0,problem/* error */.z3)('wrong-supervised-keys', place, message, 'give two or three items, or remove it'));
        return undefined;
    }
    const keys = items.map((item) => readKeys(item, source, onProblem));
    const [first, second, weight] = keys;
    if (!first || !second || keys.includes(undefined))
        return undefined;
    return { input: first, output: second, ...(weight && { weight }) };
}
function readKeys(node, source, onProblem) {
    if (node.kind === 'string')
        return { type: 'feature', name: node.value, place: source.placeAt(node.start) };
    const key = member(node, 'featureKey', 'feature_key');
    if (key?.kind === 'string')
        return readKeys(key, source, onProblem);
    const tuple = member(node, 'tuple');
    if (tuple) {
        const items = listed(tuple).map((item) => readKeys(item, source, onProblem));
        return items.every((item) => item !== undefined) ? { type: 'tuple', items } : undefined;
    }
    const dict = member(member(node, 'dict'), 'dict');
    if (dict?.kind === 'map') {
        const entries = dict.entries.map(({ key, value }) => [String(key.value), readKeys(value, source, onProblem)]);
        const whole = entries.flatMap(([name, keys]) => (keys ? [[name, keys]] : []));
        return whole.length === entries.length ? { type: 'dict', entries: whole } : undefined;
    }
    const message = `${(0,yaml_node/* quote */.hD)(node.name)} must be a featureKey, a tuple or a dict: found ${(0,yaml_node/* describe */.q0)(node)}`;
    const fix = 'give the name of a feature';
    onProblem((0,problem/* error */.z3)('wrong-supervised-keys', source.placeAt(node.start), message, fix));
    return undefined;
}
/** The names of the features, in order. */
function featureKeys(keys) {
    if (keys.type === 'feature')
        return [keys];
    return keys.type === 'tuple'
        ? keys.items.flatMap(featureKeys)
        : keys.entries.flatMap(([, value]) => featureKeys(value));
}
function listed(tuple) {
    const items = member(tuple, 'items');
    return items?.kind === 'list' ? items.items : [];
}
/** A value of an object, whichever of its names the key has. */
function member(node, ...names) {
    if (node?.kind !== 'map')
        return undefined;
    return node.entries.find(({ key }) => names.includes(String(key.value)))?.value;
}

;// CONCATENATED MODULE: ./src/schema/forms/tfds/labels.ts







const INFO = 'dataset_info.json';
/**
 * Makes labels of what the supervised keys of the `dataset_info.json` beside the features say is to be predicted; they
 * are the keys of the outermost dictionary.
 */
function labelFeatures(features, topKeys, file, onProblem) {
    const keys = supervisedKeysBeside(file, onProblem);
    if (keys === undefined)
        return features;
    warnUnknown([keys.input, keys.output], new Set(topKeys.values()), onProblem);
    if (keys.weight !== undefined)
        warnWeight(keys.weight, onProblem);
    const outputs = new Map(featureKeys(keys.output).map(({ name, place }) => [name, place]));
    return features.map((feature) => {
        const place = outputs.get(topKeys.get(feature.name) ?? '');
        const label = place && labelOf(feature, place, onProblem);
        return place === undefined || label === undefined
            ? feature
            : { ...feature, label, places: { ...feature.places, label: place } };
    });
}
/** The supervised keys that TFDS uses for a folder; undefined where it has none. */
function supervisedKeysBeside(file, onProblem) {
    const bytes = file.siblings?.(INFO);
    const name = besideFile(file.name, INFO);
    const excess = bytes && excessOf(bytes);
    if (excess !== undefined) {
        const message = `the supervised keys are ignored: the file has ${excess}`;
        const fix = 'make labels in the fixture spec';
        onProblem((0,problem/* warning */.$e)('ignored-dataset-info', { file: name, line: 1, column: 1 }, message, fix));
        return undefined;
    }
    const source = bytes && (0,yaml_source/* readSource */.o)(name, bytes, onProblem);
    const info = source && (0,json/* parseJson */.q)(source, onProblem);
    if (source === undefined || info === undefined)
        return undefined;
    const format = member(info, 'fileFormat', 'file_format');
    if (format?.kind === 'string' && format.value !== 'tfrecord') {
        const message = `the dataset is stored as ${format.value}: the fixture is TFRecord all the same`;
        const fix = 'read it with builder_from_directory(…, file_format="tfrecord")';
        onProblem((0,problem/* warning */.$e)('ignored-dataset-format', source.placeAt(format.start), message, fix));
    }
    return readSupervisedKeys(info, source, onProblem);
}
function warnUnknown(keys, known, onProblem) {
    const unknown = keys.flatMap(featureKeys).filter(({ name }) => !known.has(name));
    for (const [i, { name, place }] of unknown.entries()) {
        const message = `the supervised key ${(0,yaml_node/* quote */.hD)(name)} is no feature`;
        // To find the most similar of many long names takes long.
        const isQuick = i < 10 && known.size <= 1000 && name.length <= 100;
        const fix = (isQuick && (0,nearest/* suggest */.Z)(name, known)) || 'name a feature';
        onProblem((0,problem/* warning */.$e)('unknown-supervised-key', place, message, fix));
    }
}
function warnWeight(weight, onProblem) {
    const [key] = featureKeys(weight);
    const message = `the weight ${(0,yaml_node/* quote */.hD)(key?.name ?? '')} is ignored: labels are learnable whatever an example weighs`;
    onProblem((0,problem/* warning */.$e)('ignored-weight', key?.place, message, 'do not rely on it'));
}
/** More classes than that are numbers, not classes. */
const MAX_CLASSES = 2 ** 20;
function labelOf(feature, place, onProblem) {
    const { kind, domain } = feature;
    if (kind === 'float')
        return { type: 'regression' };
    if (kind === 'bytes') {
        const message = `the supervised key ${(0,yaml_node/* quote */.hD)(feature.name)} is ignored: bytes cannot be predicted`;
        onProblem((0,problem/* warning */.$e)('ignored-supervised-key', place, message, 'predict a number or a class'));
        return undefined;
    }
    const { min, max } = domain ?? {};
    if (min !== 0 || typeof max !== 'number' || max >= MAX_CLASSES)
        return { type: 'regression' };
    return max === 1 ? { type: 'binary' } : { type: 'classes', count: max + 1 };
}

;// CONCATENATED MODULE: ./src/schema/forms/tfds/read.ts







/** Reads a `features.json`, and what lies beside it. Undefined only after an error was reported. */
function readFeatures(file, onProblem) {
    const start = { file: file.name, line: 1, column: 1 };
    const excess = excessOf(file.bytes);
    if (excess !== undefined) {
        const message = `the file is too large for a features.json: it has ${excess}`;
        onProblem((0,problem/* error */.z3)('too-large', start, message, 'name another file'));
        return undefined;
    }
    const tally = { errors: 0, features: 0 };
    const counted = countErrors(onProblem, tally);
    const source = (0,yaml_source/* readSource */.o)(file.name, file.bytes, counted);
    const root = source && (0,json/* parseJson */.q)(source, counted);
    if (source === undefined || root === undefined)
        return undefined;
    const siblings = file.siblings ?? (() => undefined);
    const reader = {
        ...{ source, onProblem: counted, tally, siblings, readFeature: readFeature },
        topKeys: new Map(),
        rowLengths: new Map(),
    };
    const top = { name: undefined, topKey: undefined, place: start, sequences: [], fileName: undefined };
    const read = withoutRepeated(readFeature(root, top, reader), counted);
    if (read.length === 0 && tally.errors === 0)
        counted((0,problem/* error */.z3)('no-features', start, 'the file describes no feature', 'add one'));
    if (read.length === 0)
        return undefined;
    const features = labelFeatures(withoutLoneGroups(read), reader.topKeys, file, counted);
    return { record: 'example', features, sequence: [] };
}
/** Names with slashes can be those of nested features. */
function withoutRepeated(features, onProblem) {
    const first = new Map();
    return features.filter((feature) => {
        const same = first.get(feature.name);
        first.set(feature.name, same ?? feature);
        if (same === undefined)
            return true;
        const message = `duplicate feature ${(0,yaml_node/* quote */.hD)(feature.name)}: it is already on line ${same.place.line}`;
        onProblem((0,problem/* error */.z3)('duplicate-feature', feature.place, message, 'rename one of them'));
        return false;
    });
}
/** A group says that several features are equally long. */
function withoutLoneGroups(features) {
    const sizes = new Map();
    for (const { shape } of features)
        if (shape.type === 'variable' && shape.group !== undefined)
            sizes.set(shape.group, (sizes.get(shape.group) ?? 0) + 1);
    return features.map((feature) => {
        if (feature.shape.type === 'fixed' || feature.shape.group === undefined)
            return feature;
        if ((sizes.get(feature.shape.group) ?? 0) > 1)
            return feature;
        const { group: _, ...shape } = feature.shape;
        return { ...feature, shape };
    });
}


/***/ })

};
