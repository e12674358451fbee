export const id = 101;
export const ids = [101];
export const modules = {

/***/ 7101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inferFromBytes: () => (/* binding */ inferFromBytes),
  inferFromFile: () => (/* binding */ inferFromFile)
});

// UNUSED EXPORTS: RECORD_LIMITS

// EXTERNAL MODULE: ./src/base/problem.ts
var problem = __webpack_require__(8414);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/verify/source.ts
var verify_source = __webpack_require__(6848);
// EXTERNAL MODULE: ./src/schema/check.ts + 8 modules
var check = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/schema/forms/file-checks.ts
var file_checks = __webpack_require__(2979);
// EXTERNAL MODULE: ./src/base/clock.ts + 1 modules
var clock = __webpack_require__(5254);
// EXTERNAL MODULE: ./src/verify/container.ts
var container = __webpack_require__(3258);
// EXTERNAL MODULE: ./src/verify/corruption.ts
var corruption = __webpack_require__(3728);
// EXTERNAL MODULE: ./src/verify/inflate.ts
var inflate = __webpack_require__(2458);
// EXTERNAL MODULE: ./src/verify/sniff.ts
var sniff = __webpack_require__(3645);
// EXTERNAL MODULE: ./src/verify/unframe.ts
var unframe = __webpack_require__(4741);
;// CONCATENATED MODULE: ./src/schema/forms/records/first-records.ts
/** Reads the first records of a TFRecord file, as many as the limits allow. */






const CHUNK_BYTES = 2 ** 18;
/** Bytes by which the compression is recognised. */
const START_BYTES = 4096;
/** Hands on records until a limit is reached, or `add` refuses one. */
async function readFirstRecords(source, add, limits) {
    const started = (0,clock/* now */.t)();
    let [records, bytes] = [0, 0];
    let limit;
    let fault;
    const frames = (0,unframe/* unframe */.T)((index, offset, data) => {
        fault = faultOf(`record ${index} (byte ${offset})`, () => add(data));
        if (fault !== undefined)
            return 'stop';
        records++;
        if (records === limits.records)
            limit = 'records';
        return limit && 'stop';
    });
    try {
        for await (const chunk of contentOf(source)) {
            bytes += chunk.length;
            if (!frames.push(chunk))
                break;
            if (bytes >= limits.bytes)
                limit = 'bytes';
            else if ((0,clock/* now */.t)() - started >= limits.milliseconds)
                limit = 'milliseconds';
            if (limit !== undefined)
                break;
        }
        if (limit === undefined && fault === undefined)
            frames.end();
    }
    catch (cause) {
        if (!(cause instanceof corruption/* CorruptionError */.ib))
            throw cause;
        const { message, fix } = cause;
        fault = { message: `after ${records} records: ${message}`, fix, isForeign: false };
    }
    return { records, bytes: frames.bytes(), limit, fault };
}
const NO_MESSAGE = 'the record is no tf.train.Example, SequenceExample or ExampleListWithContext like those before it';
function faultOf(where, add) {
    const fix = 'give a file whose records are of one of these types';
    try {
        return add() ? undefined : { message: `${where}: ${NO_MESSAGE}`, fix, isForeign: true };
    }
    catch (cause) {
        if (!(cause instanceof corruption/* CorruptionError */.ib))
            throw cause;
        return { message: `${where}: ${cause.message}`, fix: cause.fix, isForeign: true };
    }
}
async function* contentOf(source) {
    const start = Buffer.from(await source.take(START_BYTES));
    const compression = (0,sniff/* sniff */.ZF)(start) ?? 'none';
    source.unread(start);
    if (compression !== 'none') {
        yield* (0,inflate/* inflate */.U)(source, compression === 'gzip' ? container/* gzip */.Z : container/* zlib */.w, CHUNK_BYTES);
        return;
    }
    for (let chunk = await source.next(); chunk !== undefined; chunk = await source.next())
        yield chunk;
}

// EXTERNAL MODULE: ./src/yaml/node.ts
var node = __webpack_require__(2655);
// EXTERNAL MODULE: ./src/schema/check/shape.ts
var shape = __webpack_require__(8005);
// EXTERNAL MODULE: ./src/schema/integer.ts
var integer = __webpack_require__(7761);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/schema/forms/records/merge-content.ts
/** The content of which a value is an instance. */
function merge_content_contentOf(facts) {
    switch (facts.type) {
        case 'image':
            return { ...facts, height: only(facts.height), width: only(facts.width) };
        case 'text':
            return { type: 'text', words: only(facts.words) };
        case 'tensor':
            return { type: 'tensor', dtype: facts.dtype, shape: facts.shape };
        case 'json':
            return facts;
    }
}
function only(value) {
    return { min: value, max: value };
}
/** The content that two values have in common. */
function mergeContents(a, b) {
    if (a.type === 'image' && b.type === 'image')
        return mergeImages(a, b);
    if (a.type === 'text' && b.type === 'text') {
        return { content: { type: 'text', words: union(a.words, b.words) } };
    }
    if (JSON.stringify(a) === JSON.stringify(b))
        return { content: a };
    const isText = [a, b].every(({ type }) => type === 'text' || type === 'json');
    if (isText)
        return { content: undefined };
    const kinds = a.type === b.type ? `${a.type}s of different types or shapes` : `${a.type} and ${b.type}`;
    return { content: undefined, note: `its values hold ${kinds}, which a schema cannot say` };
}
/** Images that are not of one form become those of the first, so that there are images at all. */
function mergeImages(a, b) {
    const content = { ...a, height: union(a.height, b.height), width: union(a.width, b.width) };
    if (a.format === b.format && a.channels === b.channels && a.bits === b.bits)
        return { content };
    return { content, note: `its images are ${describe(a)} and ${describe(b)}: the schema has the first` };
}
function describe({ format, channels, bits }) {
    return `${format} (${channels} channels of ${bits} bits)`;
}
/** The least range that holds both. */
function union(a, b) {
    return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

;// CONCATENATED MODULE: ./src/schema/forms/records/content-tally.ts
/** What the values of a bytes feature have in common. No value is kept. */


/** A tally of no values. */
function contentTally(recognise) {
    let recognised;
    /** Sizes of the values that were not recognised. */
    let sizes;
    let isBinary = false;
    return {
        add: (value) => {
            // An empty value stands for none in many files, whatever the others hold.
            if (value.length === 0)
                return undefined;
            const facts = recognise(value);
            if (facts !== undefined) {
                recognised = mergeInto(recognised, merge_content_contentOf(facts));
                return facts;
            }
            const size = { min: value.length, max: value.length };
            sizes = sizes === undefined ? size : union(sizes, size);
            isBinary ||= !(0,external_node_buffer_.isUtf8)(value);
            return undefined;
        },
        finish: () => {
            if (recognised === undefined)
                return { content: isBinary ? arrayOf(sizes) : undefined };
            if (sizes === undefined)
                return { ...recognised, content: beyondWord(recognised.content) };
            const type = recognised.content?.type;
            if (type === undefined || type === 'text' || type === 'json')
                return { content: undefined };
            return { content: undefined, note: `only some of its values hold a ${type}` };
        },
    };
}
function mergeInto(merged, content) {
    if (merged === undefined)
        return { content };
    return merged.content === undefined ? merged : { ...merged, ...mergeContents(merged.content, content) };
}
/** Single words may be identifiers, categories or digests: they are free text. */
function beyondWord(content) {
    return content?.type === 'text' && content.words.max < 2 ? undefined : content;
}
/** Bytes of equal size that are no text. */
function arrayOf(sizes) {
    if (sizes === undefined || sizes.min !== sizes.max)
        return undefined;
    return { type: 'raw', dtype: 'uint8', shape: [sizes.max] };
}

// EXTERNAL MODULE: ./node_modules/protobufjs/minimal.js
var minimal = __webpack_require__(6170);
// EXTERNAL MODULE: ./src/verify/varint.ts
var varint = __webpack_require__(9455);
// EXTERNAL MODULE: ./src/verify/wire.ts
var wire = __webpack_require__(1112);
;// CONCATENATED MODULE: ./src/schema/forms/records/values.ts
/** The values of one serialised feature, without keeping them. */



/**
 * Hands on every value of a serialised feature. Gives its kind and number; undefined where no kind is set.
 * @throws {CorruptionError} where it is no feature
 */
function eachValue(feature, seen) {
    const data = asExample(feature);
    let found;
    (0,wire/* walkExample */.o)(data, {
        list: (kind) => {
            if (found?.kind !== kind)
                found = { kind, length: 0 };
        },
        values: (kind, start, end) => {
            if (found !== undefined)
                found.length += READ[kind](data, start, end, seen);
        },
        entry: () => undefined,
    });
    return found;
}
/** An example with this feature alone, under an empty name. */
function asExample(feature) {
    const writer = new minimal.Writer();
    writer.uint32(0x0a).fork().uint32(0x0a).fork().uint32(0x12).bytes(feature).ldelim().ldelim();
    const { buffer, byteOffset, byteLength } = writer.finish();
    return Buffer.from(buffer, byteOffset, byteLength);
}
const READ = {
    bytes: (data, start, end, seen) => {
        seen.bytes(data.subarray(start, end));
        return 1;
    },
    float: (data, start, end, seen) => {
        for (let at = start; at < end; at += 4)
            seen.float(data.readFloatLE(at));
        return (end - start) / 4;
    },
    int64: (data, start, end, seen) => {
        const count = (0,varint/* countVarints */.r)(data, start, end);
        let first = start;
        for (let at = start; at < end; at++) {
            if (data.readUInt8(at) >= 0x80)
                continue;
            seen.integer(values_varint(data, first, at));
            first = at + 1;
        }
        return count;
    },
};
/** The most bytes of a varint that a double holds, 49 bits; it is not negative then. */
const MAX_EXACT = 7;
function values_varint(data, first, last) {
    if (last - first < MAX_EXACT) {
        let value = 0;
        for (let at = last; at >= first; at--)
            value = value * 128 + (data.readUInt8(at) & 0x7f);
        return value;
    }
    let bits = 0n;
    for (let at = last; at >= first; at--)
        bits = (bits << 7n) | BigInt(data.readUInt8(at) & 0x7f);
    return BigInt.asIntN(64, bits);
}

;// CONCATENATED MODULE: ./src/schema/forms/records/tally.ts



/** Stands for the length of an absent feature. */
const ABSENT = -1;
/** A feature that was not met yet; `unset` is its length in a unit that has it without a kind. */
function featureTally(recognise, unset = ABSENT) {
    const kinds = new Set();
    const lengths = [];
    const contents = contentTally(recognise);
    let least;
    let greatest;
    function see(value) {
        if (least === undefined || value < least)
            least = value;
        if (greatest === undefined || value > greatest)
            greatest = value;
    }
    return {
        kinds,
        lengths,
        add: (feature, unit) => {
            let value;
            let content;
            const found = eachValue(feature, {
                integer: (integer) => {
                    value = integer;
                    see(integer);
                },
                float: (float) => {
                    if (Number.isFinite(float))
                        see(float);
                },
                bytes: (bytes) => {
                    value = bytes;
                    content = contents.add(bytes);
                },
            });
            while (lengths.length < unit)
                lengths.push(ABSENT);
            const length = found?.length ?? unset;
            if (found)
                kinds.add(found.kind);
            lengths.push(length);
            return { length, value, content };
        },
        domain: () => {
            if (least === undefined || greatest === undefined)
                return undefined;
            if (kinds.has('int64'))
                return { min: (0,integer/* integerOf */.cP)(`${least}`), max: (0,integer/* integerOf */.cP)(`${greatest}`) };
            return { min: roundDown(Number(least)) + 0, max: -roundDown(-Number(greatest)) + 0 };
        },
        content: contents.finish,
    };
}
const DIGITS = 6;
/** A float with six digits that is not greater: in full it has up to 17, of which a 32-bit float holds 7. */
function roundDown(value) {
    if (Number.isInteger(value))
        return value;
    const scale = 10 ** (DIGITS - 1 - Math.floor(Math.log10(Math.abs(value))));
    const rounded = Math.floor(value * scale) / scale;
    return rounded <= value ? rounded : value;
}

;// CONCATENATED MODULE: ./src/schema/forms/records/lengths.ts

/** Whether some of so many units had none. */
function isEverAbsent(lengths, units) {
    return lengths.length < units || lengths.includes(ABSENT);
}
/** The least and the greatest number; undefined where there was none. */
function boundsOf(lengths) {
    let [min, max] = [Number.POSITIVE_INFINITY, ABSENT];
    for (const length of lengths) {
        if (length === ABSENT)
            continue;
        min = Math.min(min, length);
        max = Math.max(max, length);
    }
    return max === ABSENT ? undefined : { min, max };
}
/** Fixed where all are equal; a list that was always empty may have any length. */
function shapeOf({ min, max, group }) {
    if (min === max && min > 0)
        return { type: 'fixed', dims: min === 1 ? [] : [min] };
    return { type: 'variable', min, max, row: [], ...(group !== undefined && { group }) };
}
/**
 * Names of the groups of features whose lengths vary, and are equal in all units. A group is named after what the names
 * of its features have in common, or else `otherwise`.
 */
function groupsOf(lengths, otherwise) {
    const alike = new Map();
    for (const [name, numbers] of lengths) {
        const bounds = boundsOf(numbers);
        if (bounds === undefined || bounds.min === bounds.max)
            continue;
        const key = trimmed(numbers).join();
        alike.set(key, [...(alike.get(key) ?? []), name]);
    }
    const groups = new Map();
    const used = new Set();
    for (const names of alike.values()) {
        if (names.length < 2)
            continue;
        const group = unusedName(commonName(names) ?? otherwise, used);
        used.add(group);
        for (const name of names)
            groups.set(name, group);
    }
    return groups;
}
/** Without the absence at the end, which is not stored for features that were not met again. */
function trimmed(lengths) {
    let end = lengths.length;
    while (end > 0 && lengths[end - 1] === ABSENT)
        end--;
    return lengths.slice(0, end);
}
/** What the names have in common, up to a separator, as in `image/object`. */
function commonName([first = '', ...others]) {
    let end = first.length;
    for (const other of others)
        while (!other.startsWith(first.slice(0, end)))
            end--;
    const common = first.slice(0, end);
    const last = Math.max(...['/', '.', '_', '-'].map((separator) => common.lastIndexOf(separator)));
    return last > 0 ? common.slice(0, last) : undefined;
}
function unusedName(name, used) {
    for (let i = 2, free = name;; i++, free = `${name}-${i}`)
        if (!used.has(free))
            return free;
}

;// CONCATENATED MODULE: ./src/schema/forms/records/assemble.ts
/** Makes a schema of what was met in the records. */




/** The schema of the records. */
function assemble(record, met, place, onProblem) {
    const { context, lists, items, itemCounts = [] } = met;
    const steps = boundsOf(itemCounts);
    const ofItems = items ? sectionFeatures(items, place, onProblem) : [];
    const sequence = lists
        ? listFeatures(lists, context.units(), place, onProblem)
        : ofItems.map((feature) => ({ ...feature, ...(steps && { steps }) }));
    return { record, features: sectionFeatures(context, place, onProblem), sequence };
}
function sectionFeatures(section, place, onProblem) {
    const tallies = inOrder(section.tallies);
    const groups = groupsOf(new Map(tallies.map(([name, { lengths }]) => [name, lengths])), 'rows');
    const features = tallies.flatMap(([name, tally]) => {
        const feature = featureOf(name, tally, groups.get(name), place, onProblem);
        const isOptional = isEverAbsent(tally.lengths, section.units());
        return feature ? [{ ...feature, presence: { required: !isOptional } }] : [];
    });
    return features.map((feature) => withFact(feature, section, features));
}
function listFeatures({ all }, records, place, onProblem) {
    const lists = inOrder(all);
    const groups = groupsOf(new Map(lists.map(([name, { steps }]) => [name, steps])), 'steps');
    return lists.flatMap(([name, { tally, steps }]) => {
        const feature = featureOf(name, tally, undefined, place, onProblem);
        const bounds = boundsOf(steps);
        const group = groups.get(name);
        if (feature === undefined || bounds === undefined)
            return [];
        return [
            {
                ...feature,
                presence: { required: !isEverAbsent(steps, records) },
                steps: { ...bounds, ...(group !== undefined && { group }) },
            },
        ];
    });
}
/** In the order of the names' UTF-8 bytes: that of the records depends on who wrote them. */
function inOrder(features) {
    return [...features].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
function featureOf(name, tally, group, place, onProblem) {
    const [kind, other] = tally.kinds;
    const bounds = boundsOf(tally.lengths);
    if (kind === undefined || bounds === undefined) {
        const message = `${(0,node/* quote */.hD)(name)} is left out: it is in the records, but never with a list of values`;
        onProblem((0,problem/* warning */.$e)('no-kind', place, message, 'add it to the printed schema, if it has a kind'));
        return undefined;
    }
    if (other !== undefined) {
        const message = `${(0,node/* quote */.hD)(name)} is ${kind} in some records and ${other} in others: no reader takes both`;
        onProblem((0,problem/* error */.z3)('mixed-kinds', place, message, 'mend the program that wrote the records'));
        return undefined;
    }
    const { content, note } = tally.content();
    if (note !== undefined) {
        const fix = 'correct its content in the printed schema';
        onProblem((0,problem/* warning */.$e)('mixed-content', place, `${(0,node/* quote */.hD)(name)}: ${note}`, fix));
    }
    const domain = tally.domain();
    return {
        name,
        kind,
        shape: shapeOf({ ...bounds, ...(group !== undefined && { group }) }),
        presence: { required: true },
        ...(domain && { domain }),
        ...(content && { content }),
        place,
    };
}
/** The feature as a fact of an image, if it is one: then its range follows from that of the image. */
function withFact(feature, { tieOf }, all) {
    const tie = tieOf(feature.name);
    const image = all.find(({ name }) => name === tie?.feature);
    if (tie === undefined || image?.content?.type !== 'image')
        return feature;
    if (!(0,shape/* isSameLength */.nk)(feature.shape, image.shape))
        return feature;
    const { domain: _, content: __, ...rest } = feature;
    return { ...rest, tie };
}

;// CONCATENATED MODULE: ./src/schema/forms/records/lists.ts

/** A step cannot be absent, as a feature can. */
const EMPTY = 0;
/** Lists of which nothing has been met. */
function featureLists(recognise) {
    const all = new Map();
    let records = 0;
    return {
        all,
        add: (lists) => {
            for (const [name, features] of lists) {
                const list = all.get(name) ?? { tally: featureTally(recognise, EMPTY), steps: [] };
                all.set(name, list);
                while (list.steps.length < records)
                    list.steps.push(ABSENT);
                list.steps.push(features.length);
                for (const feature of features)
                    list.tally.add(feature, list.tally.lengths.length);
            }
            records++;
        },
    };
}

;// CONCATENATED MODULE: ./src/schema/forms/records/fields.ts

/** The wire type of fields whose size stands before them. */
const SIZED = 2;
/** The fields of a message that has only fields of this kind; undefined where the bytes are anything else. */
function fieldsOf(message) {
    const reader = new minimal.Reader(message);
    const fields = [];
    try {
        while (reader.pos < reader.len) {
            const tag = reader.uint32();
            const size = (tag & 7) === SIZED ? reader.uint32() : Number.POSITIVE_INFINITY;
            const end = reader.pos + size;
            if (end > reader.len)
                return undefined;
            fields.push({ number: tag >>> 3, bytes: message.subarray(reader.pos, end) });
            reader.pos = end;
        }
    }
    catch (cause) {
        // The reader's way to say that a number is cut.
        if (cause instanceof RangeError)
            return undefined;
        throw cause;
    }
    return fields;
}

;// CONCATENATED MODULE: ./src/schema/forms/records/messages.ts
/** The messages that a record may hold: whether one fits, and its parts. */


/** A message with these fields only. */
function message(known) {
    return (bytes) => fieldsOf(bytes)?.every((field) => known[field.number]?.(field.bytes) ?? false) ?? false;
}
const anything = () => true;
/** An entry of a map with names as its keys. */
function entry(value) {
    return (bytes) => {
        const fields = fieldsOf(bytes) ?? NOT_AN_ENTRY;
        const key = fields.find(({ number }) => number === 1)?.bytes ?? Buffer.alloc(0);
        const values = fields.filter(({ number }) => number === 2);
        if (!fields.every(({ number }) => number === 1 || number === 2) || !(0,external_node_buffer_.isUtf8)(key))
            return false;
        // A writer may leave out an empty value. But an example in a list looks like that too: its entry stands for the key.
        return values.length > 0 ? values.every((field) => value(field.bytes)) : !hasValue(key);
    };
}
const NOT_AN_ENTRY = [{ number: 0, bytes: Buffer.alloc(0) }];
function hasValue(key) {
    return fieldsOf(key)?.some(({ number }) => number === 2) ?? false;
}
// Field numbers: tensorflow/core/example/example.proto, feature.proto and tensorflow_serving/apis/input.proto.
const feature = message({ 1: anything, 2: anything, 3: anything });
const features = message({ 1: entry(feature) });
const example = message({ 1: features });
const messages_featureLists = message({ 1: entry(message({ 1: feature })) });
const FITS = {
    example,
    'sequence-example': message({ 1: features, 2: messages_featureLists }),
    'example-list': message({ 1: example, 2: example }),
};
/** Whether the data of a record are a message of this type, and hold nothing that it does not have. */
function isRecord(type, data) {
    return FITS[type](data);
}
/** The serialised features of a serialised example, or of the context of a sequence example. */
function featuresOf(message) {
    return entriesOf(partsOf(message, 1));
}
/** The steps of each feature list of a serialised sequence example: serialised features. */
function listsOf(message) {
    return new Map(Array.from(entriesOf(partsOf(message, 2)), ([name, list]) => [name, partsOf(list, 1)]));
}
/** The examples of a serialised example list, and its context. */
function itemsOf(message) {
    return { items: partsOf(message, 1), context: Buffer.concat(partsOf(message, 2)) };
}
function entriesOf(maps) {
    const entries = new Map();
    for (const bytes of maps.flatMap((map) => partsOf(map, 1))) {
        const name = partsOf(bytes, 1).at(-1)?.toString('utf8') ?? '';
        entries.set(name, Buffer.concat(partsOf(bytes, 2)));
    }
    return entries;
}
function partsOf(message, number) {
    return (fieldsOf(message) ?? []).filter((field) => field.number === number).map(({ bytes }) => bytes);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/schema/forms/records/facts.ts
/** Features that hold a fact of an image in another feature, in every unit that was looked at. */

const FACTS = ['height', 'width', 'channels', 'format', 'size', 'sha256'];
/** Only a feature whose name says so can be a fact: equal numbers alone may be chance. */
function factTally() {
    /** By feature, and by image and fact; undefined where a unit has refuted it. */
    const ties = new Map();
    const named = new Map();
    function judge(name, { value }, feature, image, data) {
        const facts = named.get(name) ?? FACTS.filter((word) => lastWord(name).includes(word));
        named.set(name, facts);
        for (const fact of facts) {
            const found = ties.get(name) ?? new Map();
            ties.set(name, found);
            const key = `${fact} ${feature}`;
            const isRefuted = found.has(key) && found.get(key) === undefined;
            const holds = !isRefuted && isFact(fact, image, data, value);
            found.set(key, holds ? { type: 'image-fact', feature, fact } : undefined);
        }
    }
    return {
        add: (glances) => {
            for (const [feature, { content, value: data, length }] of glances) {
                if (content?.type !== 'image' || length !== 1 || !Buffer.isBuffer(data))
                    continue;
                for (const [name, glance] of glances) {
                    if (name !== feature && glance.length === 1)
                        judge(name, glance, feature, content, data);
                }
            }
        },
        tieOf: (name) => {
            const [only, ...others] = [...(ties.get(name)?.values() ?? [])].filter((tie) => tie !== undefined);
            return others.length === 0 ? only : undefined;
        },
    };
}
function lastWord(name) {
    return name.slice(name.lastIndexOf('/') + 1).toLowerCase();
}
function isFact(fact, image, data, value) {
    const text = Buffer.isBuffer(value) ? value.toString('latin1') : undefined;
    switch (fact) {
        case 'height':
        case 'width':
            return value === image[fact];
        case 'channels':
            return value === image.channels;
        case 'size':
            return value === data.length;
        case 'format':
            return text === image.format;
        case 'sha256':
            return text === (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
    }
}

;// CONCATENATED MODULE: ./src/schema/forms/records/section.ts


/** A part of which nothing has been met. */
function section(recognise) {
    const tallies = new Map();
    const facts = factTally();
    let units = 0;
    return {
        tallies,
        tieOf: facts.tieOf,
        units: () => units,
        add: (features) => {
            const glances = new Map();
            for (const [name, feature] of features) {
                const tally = tallies.get(name) ?? featureTally(recognise);
                tallies.set(name, tally);
                glances.set(name, tally.add(feature, units));
            }
            facts.add(glances);
            units++;
        },
    };
}

;// CONCATENATED MODULE: ./src/schema/forms/records/infer.ts




/** In the order in which they are preferred where records fit several, as empty ones do. */
const TYPES = ['example', 'sequence-example', 'example-list'];
/** Starts an inference. */
function infer(recognise) {
    let types = TYPES;
    // Of the records as examples or sequence examples, and as lists: which they are may be open for a while.
    const [own, lists] = [section(recognise), featureLists(recognise)];
    const [context, items] = [section(recognise), section(recognise)];
    const itemCounts = [];
    function addAsList(data) {
        const list = itemsOf(data);
        context.add(featuresOf(list.context));
        for (const item of list.items)
            items.add(featuresOf(item));
        itemCounts.push(list.items.length);
    }
    return {
        add: (data) => {
            const fitting = types.filter((type) => isRecord(type, data));
            if (fitting.length === 0)
                return false;
            types = fitting;
            if (types.includes('sequence-example')) {
                own.add(featuresOf(data));
                lists.add(listsOf(data));
            }
            if (types.includes('example-list'))
                addAsList(data);
            return true;
        },
        finish: (place, onProblem) => {
            const [record = 'example'] = types;
            const met = record === 'example-list' ? { context, items, itemCounts } : { context: own, lists };
            return assemble(record, met, place, onProblem);
        },
    };
}

;// CONCATENATED MODULE: ./src/schema/forms/records/source-of-bytes.ts
/** As a file is read, bytes that are in memory. */
function sourceOfBytes(bytes, chunkBytes) {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let offset = 0;
    function take(count) {
        const part = content.subarray(offset, offset + count);
        offset += part.length;
        return part;
    }
    return {
        offset: () => offset,
        next: async () => (offset < content.length ? take(chunkBytes) : undefined),
        take: async (count) => take(count),
        unread: (tail) => {
            offset -= tail.length;
        },
        sha256: () => {
            throw new Error('bytes in memory are not hashed');
        },
        close: async () => undefined,
    };
}

;// CONCATENATED MODULE: ./src/schema/forms/records/read.ts
/** Infers the schema of a TFRecord file from its first records, and says of how many. */








/** The time is a last resort, because what depends on it differs between machines. */
const RECORD_LIMITS = { records: 1000, bytes: 32 * 2 ** 20, milliseconds: 20_000 };
/** Infers a schema from a TFRecord file in memory. Undefined only after an error was reported. */
function inferFromBytes(bytes, name, recognise, onProblem, limits = RECORD_LIMITS) {
    return inferSchema(sourceOfBytes(bytes, CHUNK_BYTES), name, recognise, onProblem, limits);
}
/** Infers a schema from a TFRecord file on disk, of which no more is read than the limits allow. */
async function inferFromFile(path, name, recognise, onProblem, limits = RECORD_LIMITS) {
    // Links are for the caller to resolve, who knows where they may lead.
    const source = await (0,verify_source/* openSource */.o)(path, CHUNK_BYTES, false);
    if (source === undefined) {
        const message = 'the records are not in a regular file, but in a pipe or a device';
        onProblem((0,problem/* error */.z3)('not-a-regular-file', (0,file_checks/* startOf */.GH)({ name }), message, 'give the path of a file'));
        return undefined;
    }
    try {
        return await inferSchema(source, name, recognise, onProblem, limits);
    }
    finally {
        await source.close();
    }
}
async function inferSchema(source, file, recognise, onProblem, limits) {
    const place = (0,file_checks/* startOf */.GH)({ name: file });
    const inference = infer(recognise);
    const reading = await readFirstRecords(source, inference.add, limits);
    const refusal = refusalOf(reading, place);
    if (refusal !== undefined) {
        onProblem(refusal);
        return undefined;
    }
    const schema = inference.finish(place, onProblem);
    if (schema.features.length + schema.sequence.length === 0) {
        const message = `${(0,base_text/* formatCount */.B4)(reading.records, 'record')} without a feature were looked at`;
        onProblem((0,problem/* error */.z3)('no-features', place, message, 'give a file whose records have features'));
        return undefined;
    }
    (0,check/* checkSchema */._)(schema, onProblem);
    onProblem(summary(reading, place));
    return schema;
}
/** Why nothing can be inferred. A file that breaks off after some records still shows what they hold. */
function refusalOf({ records, limit, fault }, place) {
    if (fault !== undefined && (fault.isForeign || records === 0)) {
        return (0,problem/* error */.z3)('unreadable-records', place, fault.message, fault.fix);
    }
    if (records > 0)
        return undefined;
    const message = limit === undefined ? 'the file has no records' : 'the first record is too large to be looked at';
    return (0,problem/* error */.z3)('no-records', place, message, 'give another file, or write the schema in the plain form');
}
function summary({ records, bytes, limit, fault }, place) {
    const all = limit === undefined && fault === undefined ? ', all of the file' : '';
    const end = fault === undefined ? LIMITS[limit ?? 'records'] : `; the file is broken ${fault.message}`;
    const message = `the schema is inferred from the first ${(0,base_text/* formatCount */.B4)(records, 'record')} (${(0,base_text/* formatBytes */.z3)(bytes)}${all})`;
    const fix = 'print it with the command "schema", correct it, and commit it in place of the records';
    return (0,problem/* warning */.$e)('inferred-schema', place, `${message}${all === '' ? end : ''}`, fix);
}
const LIMITS = {
    records: '',
    bytes: '; more bytes are not looked at',
    milliseconds: '; there was no time for more, and there may be on another machine',
};


/***/ })

};
