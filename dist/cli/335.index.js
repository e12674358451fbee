export const id = 335;
export const ids = [335];
export const modules = {

/***/ 3335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPythonSchema: () => (/* binding */ readPythonSchema)
});

;// CONCATENATED MODULE: ./src/schema/forms/python/finding.ts
/** What reading Python source finds: problems that know where they are, and what they make unreadable. */
/** Of one value: nobody reads more, and values made of many broken ones would have ever more. */
const MAX_FINDINGS = 20;
/**
 * Thrown where a value cannot be known without running the program; caught by whoever can go on without it. It is no
 * Error, because to record where it was thrown would take most of the time of reading a file.
 */
class Unreadable {
    findings;
    constructor(findings) {
        this.findings = findings.length < 2 ? findings : [...new Set(findings)].slice(0, MAX_FINDINGS);
    }
}
function finding(code, offset, message, fix) {
    return { severity: 'error', code, offset, message, ...(fix !== undefined && { fix }) };
}
function warningAt(code, offset, message, fix = '') {
    return { severity: 'warning', code, offset, message, fix };
}
/** Gives up on the value that is being read. */
function fail(code, offset, message, fix) {
    throw new Unreadable([finding(code, offset, message, fix)]);
}
/** Runs `read` and returns its result, or what made it impossible. */
function attempt(read) {
    try {
        return { value: read() };
    }
    catch (cause) {
        if (cause instanceof Unreadable)
            return { findings: cause.findings };
        throw cause;
    }
}
/** Runs a check for what it finds. */
function findingsOf(check) {
    const result = attempt(check);
    return 'findings' in result ? result.findings : [];
}
function failSyntax(offset) {
    return fail('syntax-error', offset, 'this is not the syntax of Python', 'correct the file until Python compiles it');
}

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var dist = __webpack_require__(1283);
;// CONCATENATED MODULE: ./src/schema/forms/python/syntax.ts


/** The name of a node that is an error itself. */
const ERROR = '⚠';
/** How long to go on in a file with errors, of which Python would not run a line. */
const MAX_MILLISECONDS = 800;
/** The limit of CPython. */
const MAX_BRACKETS = 200;
/**
 * Parses a module. The tree of broken source has error nodes; what is sound stands around them. Texts and numbers are to
 * be read from the source, because the grammar is given a text that differs in them.
 */
function parsePython(text) {
    const deep = firstTooDeep(text);
    if (deep !== undefined)
        fail('too-deep', deep, `more than ${MAX_BRACKETS} brackets within each other`, 'write it flatter');
    const written = asTheGrammarKnowsIt(text);
    const strict = dist/* parser */.K.configure({ strict: true }).startParse(written);
    try {
        let tree = strict.advance();
        while (!tree)
            tree = strict.advance();
        return plain(tree);
    }
    catch (cause) {
        if (cause instanceof RangeError)
            return fail('too-deep', strict.parsedPos, 'more levels than can be read', 'write it flatter');
        if (!(cause instanceof SyntaxError))
            throw cause;
        return parseTolerantly(written, strict.parsedPos);
    }
}
/** The grammar takes some correct source for wrong, and wrong source may be somewhere else than the dict. */
function parseTolerantly(text, firstError) {
    const tolerant = dist/* parser */.K.startParse(text);
    const deadline = performance.now() + MAX_MILLISECONDS;
    let tree = null;
    for (let step = 1; !tree; step++) {
        if (step % 100 === 0 && performance.now() > deadline)
            failSyntax(firstError);
        tree = tolerant.advance();
    }
    return plain(tree);
}
/** A float that ends with its point: `1.`, `1.e5`. */
const POINT_AT_END = /(?<![\p{ID_Continue}.])(\d[\d_]*)\.(?=[eE][+-]?\d|[jJ]|[^\p{ID_Continue}.]|$)/gu;
const BARE_YIELD = /\byield\b(?=[ \t]{0,20}(?:[\r\n#;,)\]}]|$))/g;
/** Writes what `@lezer/python` 1.1 takes for an error in another way of the same length. */
function asTheGrammarKnowsIt(text) {
    return text.replace(POINT_AT_END, (_, digits) => `${digits}0`).replace(BARE_YIELD, 'yiel_');
}
/** Offset of the first bracket within too many others. Brackets in texts and comments do not count. */
function firstTooDeep(text) {
    let depth = 0;
    let quotes = '';
    for (let i = 0; i < text.length; i++) {
        const char = text[i] ?? '';
        if (quotes !== '') {
            if (char === '\\')
                i++;
            else if (char === '\n' && quotes.length === 1)
                quotes = '';
            else if (char === quotes[0] && text.startsWith(quotes, i)) {
                i += quotes.length - 1;
                quotes = '';
            }
        }
        else if (char === '"' || char === "'") {
            quotes = text.startsWith(char.repeat(3), i) ? char.repeat(3) : char;
            i += quotes.length - 1;
        }
        else if (char === '#') {
            const end = text.indexOf('\n', i);
            i = end < 0 ? text.length : end;
        }
        else if ('([{'.includes(char)) {
            if (++depth > MAX_BRACKETS)
                return i;
        }
        else if (')]}'.includes(char))
            depth = Math.max(0, depth - 1);
    }
    return undefined;
}
/** Builds the nodes from the leaves up, without recursion: a broken tree can be deep. */
function plain(tree) {
    const open = [[]];
    tree.cursor().iterate(({ name }) => {
        if (name === 'Comment')
            return false;
        open.push([]);
        return true;
    }, ({ name, from, to, type }) => {
        if (name === 'Comment')
            return;
        const children = open.pop() ?? [];
        const error = type.isError ? from : children.find((child) => child.error !== undefined)?.error;
        open.at(-1)?.push({ name, from, to, children, error });
    });
    return open[0]?.[0] ?? { name: 'Script', from: 0, to: 0, children: [], error: undefined };
}
/** The children between brackets and commas. */
function itemsOf(node) {
    return node.children.filter(({ name }) => !BRACKETS.has(name));
}
const BRACKETS = new Set(['(', ')', '[', ']', '{', '}', ',']);
/** The first child of a name. */
function childOf(node, name) {
    return node.children.find((child) => child.name === name);
}
/** Calls `visit` for a node and those below it, from the top; not for those below one for which it returns false. */
function walk(node, visit) {
    const left = [node];
    for (let next = left.pop(); next; next = left.pop()) {
        if (visit(next))
            for (let i = next.children.length - 1; i >= 0; i--)
                left.push(...next.children.slice(i, i + 1));
    }
}
/** The targets of an assignment, each as the nodes between its commas, and the nodes of its value. */
function partsOfAssignment(statement) {
    const parts = [[]];
    for (const child of statement.children) {
        if (child.name === 'AssignOp')
            parts.push([]);
        else if (child.name !== 'TypeDef')
            parts.at(-1)?.push(child);
    }
    // `name: type` alone assigns nothing.
    const value = parts.length > 1 ? (parts.pop() ?? []) : [];
    return { targets: value.length > 0 ? parts : [], value };
}

;// CONCATENATED MODULE: ./src/schema/forms/python/tensorflow.ts
/** The names of TensorFlow that describe features. */
/** The classes, with their parameters as TensorFlow declares them. */
const FEATURE_CLASSES = new Map([
    ['FixedLenFeature', { parameters: ['shape', 'dtype', 'default_value'], required: 2 }],
    ['VarLenFeature', { parameters: ['dtype'], required: 1 }],
    [
        'FixedLenSequenceFeature',
        { parameters: ['shape', 'dtype', 'allow_missing', 'default_value'], required: 2 },
    ],
    [
        'RaggedFeature',
        { parameters: ['dtype', 'value_key', 'partitions', 'row_splits_dtype', 'validate'], required: 1 },
    ],
    [
        'SparseFeature',
        { parameters: ['index_key', 'value_key', 'dtype', 'size', 'already_sorted'], required: 4 },
    ],
]);
/** How a RaggedFeature's values fall into rows, with the one parameter of each. */
const PARTITION_PARAMETERS = new Map([
    ['RowSplits', 'key'],
    ['RowLengths', 'key'],
    ['RowStarts', 'key'],
    ['RowLimits', 'key'],
    ['ValueRowIds', 'key'],
    ['UniformRowLength', 'length'],
]);
/** The same name for all modules in which TensorFlow has it: `tensorflow.compat.v1.int64` is `tensorflow.int64`. */
function canonicalPath(path) {
    const short = path.replace(/^tensorflow\.compat\.v[12](?=\.|$)/, 'tensorflow');
    const [, inner] = /^tensorflow\.python\.(?:ops\.parsing_(?:ops|config)|framework\.dtypes)\.(.*)$/.exec(short) ?? [];
    if (inner !== undefined)
        return /^[a-z]/.test(inner) ? `tensorflow.${inner}` : `tensorflow.io.${inner}`;
    // TensorFlow 1 has all but RaggedFeature at its root as well.
    if (/^tensorflow\.(?!Ragged)\w+Feature$/.test(short))
        return short.replace('tensorflow.', 'tensorflow.io.');
    return short.replace(/^tensorflow\.dtypes\./, 'tensorflow.').replace(/^numpy\.dtype\./, 'numpy.');
}
/** All that `tf.dtypes` has; parse_example takes three of them. */
const DTYPES = [
    ...['int64', 'float32', 'string', 'bool', 'int8', 'int16', 'int32', 'uint8', 'uint16', 'uint32', 'uint64'],
    ...[
        'float16',
        'bfloat16',
        'half',
        'float64',
        'double',
        'complex64',
        'complex128',
        'qint8',
        'qint16',
        'qint32',
    ],
    ...['quint8', 'quint16', 'resource', 'variant'],
];
/** What else than a `tf.DType` TensorFlow takes for one: `tf.as_dtype(…)`. Numbers are those of its enum. */
const OTHER_DTYPES = new Map([
    ['n1', 'float32'],
    ['n7', 'string'],
    ['n9', 'int64'],
    ['sfloat', 'float32'],
    ['sint64', 'int64'],
    ['sfloat32', 'float32'],
    ['sstring', 'string'],
    ['pbuiltins.float', 'float32'],
    ['pbuiltins.object', 'string'],
    ['pnumpy.int64', 'int64'],
    ['pnumpy.float32', 'float32'],
    ['pnumpy.str_', 'string'],
    ['pnumpy.bytes_', 'string'],
    ['pnumpy.object_', 'string'],
]);

;// CONCATENATED MODULE: ./src/schema/forms/python/names.ts
/** Which names a block assigns, and which of them can be known: those assigned once, and under no condition. */



/** The names of a block before it runs: imports are known, and names that are assigned more than once never will be. */
function openScope(body, text, parent, lineOf, isClass = false) {
    const names = new Map();
    const byName = new Map();
    for (const site of sitesOf(body, text)) {
        const others = byName.get(site.name);
        if (others)
            others.push(site);
        else
            byName.set(site.name, [site]);
    }
    for (const [name, sites] of byName) {
        const path = importedPath(sites);
        const problem = path === undefined ? whyUnknown(name, sites, lineOf) : undefined;
        if (path !== undefined)
            names.set(name, { type: 'path', path });
        if (problem)
            names.set(name, { type: 'unknown', findings: [problem] });
    }
    return { names, assigned: new Set(byName.keys()), parent, isClass };
}
/** What every import of the name gives; what is assigned where an import failed does not count. */
function importedPath(sites) {
    const paths = sites.map(({ path }) => path && canonicalPath(path));
    const path = paths.find((given) => given !== undefined);
    return sites.every((site, i) => paths[i] === path || (paths[i] === undefined && site.isConditional))
        ? path
        : undefined;
}
function whyUnknown(name, sites, lineOf) {
    const [first, second] = sites;
    if (first && second) {
        const lines = `line ${lineOf(first.offset)} and again on line ${lineOf(second.offset)}`;
        return finding('assigned-twice', second.offset, `"${name}" is assigned on ${lines}; only names that are assigned once are read`);
    }
    if (!first?.isConditional)
        return undefined;
    return finding('assigned-conditionally', first.offset, `"${name}" is assigned under a condition, which is not evaluated`);
}
/** The places of a block that assign names of its scope, in order; those of `if __name__ == "__main__":` do not count. */
function sitesOf(body, text) {
    const sites = [];
    let conditionalUntil = 0;
    const add = (nodes) => {
        for (const node of nodes) {
            if (node.name === 'VariableName') {
                const name = text.slice(node.from, node.to);
                sites.push({ name, offset: node.from, isConditional: node.from < conditionalUntil });
            }
            else if (NESTED_TARGETS.has(node.name))
                add(node.children);
        }
    };
    walk(body, (inner) => {
        if (EXPRESSION.test(inner.name))
            return false;
        switch (inner.name) {
            case 'FunctionDefinition':
            case 'ClassDefinition':
                add(inner.children.filter(({ name }) => name === 'VariableName').slice(0, 1));
                return false;
            case 'AssignStatement':
                for (const target of partsOfAssignment(inner).targets)
                    add(target);
                return false;
            case 'DeleteStatement':
                add(inner.children);
                return false;
            case 'ForStatement':
                add(targetsOfFor(inner));
                return true;
            case 'ImportStatement':
                for (const site of importsOf(inner, text))
                    sites.push({ ...site, isConditional: inner.from < conditionalUntil });
                return false;
            case 'IfStatement':
            case 'WhileStatement':
            case 'TryStatement':
            case 'MatchStatement':
                if (isMainGuard(inner, text))
                    return false;
                conditionalUntil = Math.max(conditionalUntil, inner.to);
                add(namesAfterAs(inner));
                return true;
            case 'WithStatement':
                add(namesAfterAs(inner));
                return true;
            default:
                return true;
        }
    });
    return sites;
}
const EXPRESSION = /(?:Expression|String)$/;
const NESTED_TARGETS = new Set([
    'TupleExpression',
    'ArrayExpression',
    'ParenthesizedExpression',
]);
/** What stands between `for` and `in`. */
function targetsOfFor(statement) {
    const children = statement.children;
    const start = children.findIndex(({ name }) => name === 'for') + 1;
    return children.slice(start, children.findIndex(({ name }) => name === 'in'));
}
function namesAfterAs(statement) {
    const children = statement.children;
    return children.filter((_, i) => children[i - 1]?.name === 'as');
}
/** Whether it is `if __name__ == "__main__":`, which holds for programs, not for modules that a training imports. */
function isMainGuard(statement, text) {
    return /^if\s+__name__\s*==\s*['"]__main__['"]\s*:/.test(text.slice(statement.from, statement.from + 80));
}
function importsOf(statement, text) {
    const words = statement.children.map(({ from, to }) => ({ text: text.slice(from, to), offset: from }));
    const start = words.findIndex(({ text }) => text === 'import') + 1;
    const isFrom = words[0]?.text === 'from';
    const module = isFrom
        ? words
            .slice(1, start - 1)
            .map(({ text }) => text)
            .join('')
        : '';
    const sites = [];
    let dotted = [];
    const rest = words.slice(start).filter(({ text }) => text !== '(' && text !== ')');
    rest.forEach(({ text: word, offset }, i) => {
        const next = rest[i + 1]?.text;
        if (word === '*' || word === 'as')
            return;
        if (word === ',')
            dotted = [];
        else if (rest[i - 1]?.text === 'as')
            sites.push({ name: word, offset, path: pathOf(module, dotted.join('')) });
        else
            dotted.push(word);
        if (word !== ',' && rest[i - 1]?.text !== 'as' && (next === undefined || next === ',')) {
            // `import a.b` binds a.
            const [name = ''] = isFrom ? [dotted.join('')] : dotted;
            sites.push({ name, offset, path: pathOf(module, name) });
        }
    });
    return sites;
}
function pathOf(module, name) {
    return module === '' || module.endsWith('.') ? module + name : `${module}.${name}`;
}

// EXTERNAL MODULE: ./src/base/nearest.ts
var nearest = __webpack_require__(8859);
;// CONCATENATED MODULE: ./src/schema/forms/python/value.ts
/** The values of Python that can be known without running it. */

function isUnknown(cell) {
    return typeof cell === 'object' && cell !== null && cell.type === 'unknown';
}
/** The value, where it is known and all changes to it were read. */
function known(cell) {
    if (isUnknown(cell))
        throw new Unreadable(cell.findings);
    if (isType(cell, 'list') && cell.holes.length > 0)
        throw new Unreadable(cell.holes);
    return cell;
}
function isType(value, type) {
    return typeof value === 'object' && value !== null && value.type === type;
}
function newDict() {
    return { type: 'dict', entries: new Map(), holes: [] };
}
/** Notes what is not known of a list or dict. */
function addHoles({ holes }, findings) {
    for (const found of findings)
        if (holes.length < MAX_FINDINGS && !holes.includes(found))
            holes.push(found);
}
function newList(items) {
    return { type: 'list', items, holes: [] };
}
/** What a value is, for a message. */
function describe(value) {
    if (value === null)
        return 'None';
    if (isType(value, 'path'))
        return `"${value.path.replace(/^builtins\./, '')}"`;
    const name = typeName(value);
    return `${/^i/.test(name) ? 'an' : 'a'} ${name}`;
}
/** As Python's `type(value).__name__` would say it. */
function typeName(value) {
    if (typeof value === 'bigint')
        return 'int';
    if (typeof value === 'number')
        return 'float';
    if (typeof value === 'string')
        return 'str';
    if (typeof value === 'boolean')
        return 'bool';
    if (value === null)
        return 'None';
    return value.type === 'feature' ? value.className : value.type;
}
function isTrue(value) {
    if (typeof value === 'bigint')
        return value !== 0n;
    if (typeof value !== 'object')
        return Boolean(value);
    if (value === null)
        return false;
    if (value.type === 'bytes')
        return value.bytes.length > 0;
    if (value.type === 'list' || value.type === 'tuple')
        return value.items.length > 0;
    return value.type !== 'dict' || value.entries.size > 0;
}
/** How much work it is to copy or search a value. */
function sizeOf(value) {
    if (typeof value === 'string')
        return Math.ceil(value.length / 100);
    if (typeof value !== 'object' || value === null)
        return 0;
    if (value.type === 'list' || value.type === 'tuple')
        return value.items.length;
    return value.type === 'dict' ? value.entries.size : 0;
}

;// CONCATENATED MODULE: ./src/schema/forms/python/key.ts
/** Keys of dicts. */


const MAX_KEY_ITEMS = 20;
const MAX_KEY_DEPTH = 5;
/** A text that is equal for keys which Python takes for one: `1`, `1.0` and `True`. */
function keyOf(key, offset, depth = 0) {
    if (typeof key === 'string')
        return `s${key}`;
    if (typeof key === 'bigint' || typeof key === 'number')
        return `n${key}`;
    if (typeof key === 'boolean')
        return `n${Number(key)}`;
    if (key === null)
        return 'none';
    if (key.type === 'bytes')
        return `b${key.bytes}`;
    if (key.type === 'path')
        return `p${key.path}`;
    if (key.type === 'tuple' && key.items.length <= MAX_KEY_ITEMS && depth < MAX_KEY_DEPTH)
        return key.items
            .map((item) => keyOf(item, offset, depth + 1))
            .reduce((all, item) => `${all}${item.length}:${item}`, 't');
    return fail('key-type', offset, `${describe(key)} is no key of a dict`, 'use a text as the key');
}

;// CONCATENATED MODULE: ./src/schema/forms/python/access.ts
/** Names, attributes, elements: how an expression reaches a value that is there. */




/** What Python has without an import, as far as it can be called or is a dtype. */
const BUILTINS = new Set([
    ...[
        'bool',
        'dict',
        'enumerate',
        'float',
        'int',
        'len',
        'list',
        'max',
        'min',
        'object',
        'range',
        'reversed',
    ],
    ...[
        'sorted',
        'str',
        'sum',
        'tuple',
        'zip',
        'bytes',
        'print',
        'set',
        'map',
        'filter',
        'open',
        'type',
        'vars',
    ],
    ...['globals', 'locals', 'getattr', 'setattr', 'isinstance', 'abs', 'round', 'super', 'iter', 'next'],
]);
/** A file can have many unknown names, and comparing each with many others takes long. */
const MAX_COMPARED = 500;
/** The value of a name; throws `Unreadable` where it has none. */
function lookUp(name, offset, scope) {
    for (let at = scope; at; at = at.parent) {
        const cell = at.names.get(name);
        if (cell !== undefined)
            return known(cell);
        if (at.assigned.has(name))
            fail('used-before', offset, `"${name}" has no value here`, 'assign it on an earlier line');
    }
    if (BUILTINS.has(name))
        return { type: 'path', path: `builtins.${name}` };
    const scopes = [];
    for (let at = scope; at; at = at.parent)
        scopes.push(at);
    const isLarge = scopes.reduce((sum, { names }) => sum + names.size, 0) > MAX_COMPARED;
    const match = isLarge
        ? undefined
        : (0,nearest/* nearest */.p)(name, scopes.flatMap(({ names }) => [...names.keys()]));
    const fix = match && `did you mean "${match}"?`;
    return fail('unknown-name', offset, `"${name}" is assigned nowhere in the file`, fix);
}
/** `value.name`. */
function attributeOf(value, name, offset) {
    if (isType(value, 'path'))
        return { type: 'path', path: `${value.path}.${name}` };
    if (isType(value, 'class')) {
        const cell = value.scope.names.get(name);
        if (cell !== undefined)
            return known(cell);
        const match = (0,nearest/* nearest */.p)(name, value.scope.names.keys());
        return fail('unknown-name', offset, `the class "${value.name}" assigns no "${name}"`, match && `did you mean "${match}"?`);
    }
    if (typeof value === 'string' || isType(value, 'dict') || isType(value, 'list'))
        return { type: 'method', self: value, name };
    return fail('not-a-literal', offset, `the attribute "${name}" of ${describe(value)} is not known without running the file`);
}
/** `value[bounds[0]]` or, with more bounds, a slice. */
function elementsOf(value, bounds, offset) {
    const [first] = bounds;
    if (bounds.length === 1 && isType(value, 'dict') && first !== undefined) {
        const entry = value.entries.get(keyOf(first, offset));
        if (entry)
            return known(entry.value);
        if (value.holes.some(({ severity }) => severity === 'error'))
            throw new Unreadable(value.holes);
        return fail('unknown-key', offset, `the dict has no key ${keyOf(first, offset).slice(1)}`, 'use one of its keys');
    }
    const items = typeof value === 'string'
        ? [...value]
        : isType(value, 'list') || isType(value, 'tuple')
            ? value.items
            : undefined;
    const [start, end] = bounds.map((bound) => (typeof bound === 'bigint' ? Number(bound) : undefined));
    const areWhole = bounds.every((bound) => bound === undefined || typeof bound === 'bigint');
    if (items === undefined || !areWhole || bounds.length > 2)
        return fail('not-a-literal', offset, `an element of ${describe(value)} is not known without running the file`);
    if (bounds.length === 1) {
        const item = start === undefined ? undefined : items.at(start);
        if (item === undefined)
            fail('index', offset, `there is no element ${start} among ${items.length}`, 'use an index below the length');
        return item;
    }
    const slice = items.slice(start, end);
    if (typeof value === 'string')
        return slice.join('');
    return isType(value, 'list') ? { type: 'list', items: slice, holes: [] } : { type: 'tuple', items: slice };
}
/** What a loop over the value meets. */
function iterate(value, offset) {
    if (typeof value === 'string')
        return [...value];
    if (isType(value, 'list') && value.holes.length > 0)
        throw new Unreadable(value.holes);
    if (isType(value, 'list') || isType(value, 'tuple'))
        return value.items;
    if (isType(value, 'dict')) {
        const holes = value.holes.filter(({ severity }) => severity === 'error');
        if (holes.length > 0)
            throw new Unreadable(holes);
        return [...value.entries.values()].map(({ key }) => key);
    }
    const what = describe(value);
    throw new Unreadable([finding('not-a-literal', offset, `a loop over ${what}, whose items are not known`)]);
}
/** Gives up on what the file imports: it may be anything. */
function refuseImport(value, offset) {
    if (value !== undefined && isType(value, 'path'))
        fail('not-a-literal', offset, `${describe(value)} is imported, and its value is not known without running the file`);
}

;// CONCATENATED MODULE: ./src/schema/forms/python/arithmetic.ts
/** Python's operators, where both sides are known. */


/** No integer of a schema needs more bits, nor any list more items. */
const MAX_BITS = 4096n;
const MAX_ITEMS = 100_000;
const MAX_TEXT = 100_000;
/** The value of `left operator right`. Texts before `%` are for the caller. */
function calculate(operator, left, right, offset) {
    const [a, b] = [asNumber(left), asNumber(right)];
    if (typeof a === 'bigint' && typeof b === 'bigint')
        return ofIntegers(operator, a, b, offset);
    if (a !== undefined && b !== undefined)
        return ofFloats(operator, Number(a), Number(b), offset);
    if (operator === '*' && typeof b === 'bigint')
        return repeat(left, b, offset);
    if (operator === '*' && typeof a === 'bigint')
        return repeat(right, a, offset);
    if (operator === '+')
        return join(left, right, offset);
    if (operator === '|' && isType(left, 'dict') && isType(right, 'dict'))
        return merge([left, right]);
    return unknownResult(operator, left, right, offset);
}
function negate(operator, value, offset) {
    const number = asNumber(value);
    if (operator === '+' && number !== undefined)
        return number;
    if (operator === '-' && number !== undefined)
        return -number;
    if (operator === '~' && typeof number === 'bigint')
        return ~number;
    return fail('not-a-literal', offset, `${operator} before ${describe(value)}`);
}
/** A new dict with the entries of all; a later one takes the place of an earlier. */
function merge(dicts) {
    const merged = newDict();
    for (const { entries, holes } of dicts) {
        for (const [key, entry] of entries)
            merged.entries.set(key, entry);
        addHoles(merged, holes);
    }
    return merged;
}
/** A number, as which Python takes True and False too. */
function asNumber(value) {
    if (typeof value === 'boolean')
        return BigInt(value);
    return typeof value === 'bigint' || typeof value === 'number' ? value : undefined;
}
function ofIntegers(operator, a, b, offset) {
    if ('/%'.includes(operator.charAt(0)) && b === 0n)
        fail('arithmetic', offset, 'a division by zero', 'divide by another number');
    if (operator === '**' && b < 0n)
        return Number(a) ** Number(b);
    if (bitsOf(operator, a, b) > MAX_BITS)
        fail('too-much-work', offset, 'an integer that is too large', 'write a smaller one');
    switch (operator) {
        case '+':
            return a + b;
        case '-':
            return a - b;
        case '*':
            return a * b;
        case '/':
            return Number(a) / Number(b);
        // BigInt rounds to zero, Python down.
        case '//':
            return a / b - (a % b !== 0n && a < 0n !== b < 0n ? 1n : 0n);
        case '%':
            return ((a % b) + b) % b;
        case '**':
            return a ** b;
        case '<<':
            return a << b;
        case '>>':
            return a >> b;
        case '|':
            return a | b;
        case '&':
            return a & b;
        case '^':
            return a ^ b;
        default:
            return unknownResult(operator, a, b, offset);
    }
}
/** At least as many bits as the result has. */
function bitsOf(operator, a, b) {
    const lengths = [a, b].map((value) => BigInt(value.toString(16).length * 4));
    if (operator === '**')
        return a === 1n || a === -1n ? 1n : lengths[0] * b;
    if (operator === '<<')
        return lengths[0] + (b < 0n ? MAX_BITS : b);
    if (operator === '>>')
        return b < 0n || b > MAX_BITS ? MAX_BITS + 1n : lengths[0];
    return lengths[0] + lengths[1];
}
function ofFloats(operator, a, b, offset) {
    if ('/%'.includes(operator.charAt(0)) && b === 0)
        fail('arithmetic', offset, 'a division by zero', 'divide by another number');
    switch (operator) {
        case '+':
            return a + b;
        case '-':
            return a - b;
        case '*':
            return a * b;
        case '/':
            return a / b;
        case '//':
            return Math.floor(a / b);
        case '**':
            return a ** b;
        default:
            return unknownResult(operator, a, b, offset);
    }
}
function join(left, right, offset) {
    if (typeof left === 'string' && typeof right === 'string')
        return checked(left.length + right.length, MAX_TEXT, offset, () => left + right);
    if (isType(left, 'bytes') && isType(right, 'bytes'))
        return { type: 'bytes', bytes: Uint8Array.from([...left.bytes, ...right.bytes]) };
    const isList = isType(left, 'list') && isType(right, 'list');
    if (!isList && !(isType(left, 'tuple') && isType(right, 'tuple')))
        return unknownResult('+', left, right, offset);
    return checked(left.items.length + right.items.length, MAX_ITEMS, offset, () => {
        const items = [...left.items, ...right.items];
        return isList ? newList(items) : { type: 'tuple', items };
    });
}
function repeat(value, times, offset) {
    const count = Number(times > 0n ? times : 0n);
    if (typeof value === 'string')
        return checked(value.length * count, MAX_TEXT, offset, () => value.repeat(count));
    if (!isType(value, 'list') && !isType(value, 'tuple'))
        return unknownResult('*', value, times, offset);
    return checked(value.items.length * count, MAX_ITEMS, offset, () => {
        const items = Array.from({ length: count }, () => value.items).flat();
        return isType(value, 'list') ? newList(items) : { type: 'tuple', items };
    });
}
function checked(size, most, offset, make) {
    if (size > most)
        fail('too-much-work', offset, `${size} items or characters are more than ${most}`, 'write a smaller value');
    return make();
}
/** Gives up on an operator between values of these types. */
function unknownResult(operator, left, right, offset) {
    return fail('not-a-literal', offset, `the value of ${describe(left)} ${operator} ${describe(right)} is not known without running the file`);
}

;// CONCATENATED MODULE: ./src/schema/forms/python/displays.ts
/** Lists, tuples and dicts as they are written out. */






/** The items of a list or tuple, with those of each `*items` among them; every item that is not known is a finding. */
function sequence(interpreter, nodes, scope) {
    const items = [];
    const findings = [];
    nodes.forEach((node, i) => {
        if (node.name === '*')
            return;
        const isSpread = nodes[i - 1]?.name === '*';
        const result = attempt(() => {
            if (node.name === ERROR)
                return failSyntax(node.from);
            const value = interpreter.evaluate(node, scope);
            return isSpread ? iterate(value, node.from) : [value];
        });
        if ('findings' in result)
            findings.push(...result.findings);
        else
            for (const item of result.value)
                items.push(item);
        if (items.length > MAX_ITEMS)
            fail('too-much-work', node.from, `more than ${MAX_ITEMS} items`, 'write fewer');
    });
    if (findings.length > 0)
        throw new Unreadable(findings);
    return items;
}
/** A tuple, with or without its parentheses. */
function tuple(interpreter, nodes, scope) {
    const items = sequence(interpreter, nodes, scope);
    const isPlain = items.length === nodes.length;
    return { type: 'tuple', items, ...(isPlain && { offsets: nodes.map(({ from }) => from) }) };
}
/** A dict with every entry that can be read; the others are holes. */
function dictionary(interpreter, node, scope) {
    const dict = newDict();
    const nodes = itemsOf(node);
    let i = 0;
    while (i < nodes.length) {
        const [first, second, third] = nodes.slice(i, i + 3);
        const isSpread = first?.name === '**';
        const isEntry = second?.name === ':' && first?.name !== ERROR && third?.name !== ERROR;
        i += isSpread ? 2 : isEntry ? 3 : 1;
        const findings = findingsOf(() => {
            if (isSpread && second)
                addAll(dict, interpreter.evaluate(second, scope), second.from);
            else if (isEntry && first && third)
                addEntry(interpreter, dict, first, third, scope);
            else
                failSyntax((first ?? node).from);
        });
        addHoles(dict, findings);
    }
    return dict;
}
/** Adds an entry; what makes its value unknown is told where the value is used. */
function addEntry(interpreter, dict, keyNode, valueNode, scope) {
    const value = attempt(() => interpreter.evaluate(valueNode, scope));
    const cell = 'findings' in value ? { type: 'unknown', findings: value.findings } : value.value;
    const key = attempt(() => interpreter.evaluate(keyNode, scope));
    if ('findings' in key)
        throw new Unreadable([...key.findings, ...('findings' in value ? value.findings : [])]);
    dict.entries.set(keyOf(key.value, keyNode.from), { key: key.value, value: cell, offset: keyNode.from });
    if (dict.entries.size > MAX_ITEMS)
        fail('too-much-work', keyNode.from, `more than ${MAX_ITEMS} entries`, 'write fewer');
}
/** Adds the entries of another dict, or of pairs; each keeps the place where it was written. */
function addAll(dict, other, offset) {
    if (isType(other, 'dict')) {
        for (const [key, entry] of other.entries)
            dict.entries.set(key, entry);
        if (other !== dict)
            addHoles(dict, other.holes);
        return;
    }
    if (!isType(other, 'list') && !isType(other, 'tuple'))
        fail('not-a-dict', offset, `${describe(other)} where a dict is needed`, 'give a dict');
    for (const pair of iterate(other, offset)) {
        const [key, value, ...more] = iterate(pair, offset);
        if (key === undefined || value === undefined || more.length > 0)
            fail('not-a-dict', offset, 'a dict of items that are not pairs', 'give pairs of a key and a value');
        dict.entries.set(keyOf(key, offset), { key, value, offset });
    }
}

;// CONCATENATED MODULE: ./src/schema/forms/python/dtype.ts
/** Data types as TensorFlow takes them. */






/** The name of a `tf.DType`, of whatever kind. */
function dtypeOf(value, offset) {
    const isKey = value === null || typeof value !== 'object' || isType(value, 'path');
    const other = isKey ? OTHER_DTYPES.get(keyOf(value, offset)) : undefined;
    if (other !== undefined)
        return other;
    const path = isType(value, 'path') ? canonicalPath(value.path) : undefined;
    const name = typeof value === 'string' ? value : path?.replace(/^(?:tensorflow|numpy)\./, '');
    if (name !== undefined && DTYPES.includes(name))
        return name;
    if (path !== undefined && !/^(?:tensorflow|numpy|builtins)\./.test(path))
        refuseImport(value, offset);
    const written = path?.replace('tensorflow.', 'tf.').replace('builtins.', '');
    const what = typeof value === 'string' ? JSON.stringify(value) : (written ?? describe(value));
    const match = name === undefined ? undefined : (0,nearest/* nearest */.p)(name, DTYPES.slice(0, 3));
    const fix = match === undefined ? 'use tf.int64, tf.float32 or tf.string' : `did you mean tf.${match}?`;
    return fail('unknown-dtype', offset, `${what} is not a dtype of TensorFlow: a feature has int64, float32 or string`, fix);
}

;// CONCATENATED MODULE: ./src/schema/forms/python/format.ts
/** How Python turns known values into text: `str`, format specifications, `%` and `str.format`. */



/** `str(value)`. */
function asText(value, offset) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'bigint')
        return value.toString();
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (value === null)
        return 'None';
    // Python and JavaScript write other floats differently.
    const isPlain = typeof value === 'number' && (value === 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e16));
    if (!isPlain)
        fail('not-a-literal', offset, `the text of ${describe(value)}`);
    return Number.isInteger(value) ? `${Object.is(value, -0) ? '-0' : value}.0` : `${value}`;
}
/** `repr(value)`. */
function asSource(value, offset) {
    if (typeof value !== 'string')
        return asText(value, offset);
    if (!/^[ -~]*$/.test(value))
        fail('not-a-literal', offset, 'the source text of a text with special characters');
    const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
    return quote + value.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`) + quote;
}
const SPECIFICATION = /^(?:(?<fill>.)?(?<align>[<>=^]))?(?<sign>[-+ ])?(?<zero>0)?(?<width>\d{1,6})?(?<group>[,_])?(?:\.(?<precision>\d{1,6}))?(?<type>[a-zA-Z])?$/su;
const MAX_WIDTH = 1000;
/** `format(value, specification)`, after a conversion such as `!r`. */
function formatValue(value, conversion, specification, offset) {
    const converted = conversion === '' ? value : conversion === 's' ? asText(value, offset) : asSource(value, offset);
    if (specification === '')
        return asText(converted, offset);
    const groups = SPECIFICATION.exec(specification)?.groups;
    const isText = typeof converted === 'string';
    if (!groups || Number(groups['width'] ?? 0) > MAX_WIDTH)
        return fail('not-a-literal', offset, `the format ${JSON.stringify(specification)}`);
    const digits = isText ? textBody(converted, groups) : integerBody(converted, groups);
    if (digits === undefined)
        return fail('not-a-literal', offset, `${describe(converted)} in the format ${JSON.stringify(specification)}`);
    const { fill = groups['zero'] ?? ' ', align = isText ? '<' : groups['zero'] ? '=' : '>', width = '0', } = groups;
    return pad(digits, fill, align, Number(width));
}
function textBody(text, { sign, group, precision, type }) {
    if (sign !== undefined || group !== undefined || (type !== undefined && type !== 's'))
        return undefined;
    return precision === undefined ? text : [...text].slice(0, Number(precision)).join('');
}
function integerBody(value, { sign, group, precision, type = 'd' }) {
    const radix = RADIXES.get(type.toLowerCase());
    const isCase = type === type.toLowerCase() || type === 'X';
    const number = typeof value === 'boolean' ? BigInt(value) : value;
    if (typeof number !== 'bigint' ||
        radix === undefined ||
        !isCase ||
        precision !== undefined ||
        group !== undefined)
        return undefined;
    const digits = (number < 0n ? -number : number).toString(radix);
    const plus = sign === undefined || sign === '-' ? '' : sign;
    return (number < 0n ? '-' : plus) + (type === 'X' ? digits.toUpperCase() : digits);
}
const RADIXES = new Map([
    ['d', 10],
    ['x', 16],
    ['o', 8],
    ['b', 2],
]);
function pad(text, fill, align, width) {
    const missing = Math.max(0, width - [...text].length);
    if (align === '<')
        return text + fill.repeat(missing);
    if (align === '^')
        return fill.repeat(Math.floor(missing / 2)) + text + fill.repeat(Math.ceil(missing / 2));
    const sign = align === '=' ? (/^[-+ ]/.exec(text)?.[0] ?? '') : '';
    return sign + fill.repeat(missing) + text.slice(sign.length);
}
/** `template % values`. */
function formatPercent(template, values, offset) {
    const items = isType(values, 'tuple') ? [...values.items] : [values];
    const text = template.replaceAll(/%(?:\(([^)]*)\))?([-+ 0#]*)(\d{1,3})?(\.\d+)?(.|$)/gsu, (_written, name, flags, width = '', precision = '', type) => {
        if (type === '%')
            return '%';
        if (!'sdirxXo'.includes(type) || type === '' || precision !== '' || flags.includes('#'))
            return fail('not-a-literal', offset, `the format ${JSON.stringify(template)}`);
        const item = name === undefined ? items.shift() : itemOf(values, name, offset);
        if (item === undefined)
            return fail('format-arguments', offset, `too few values for ${JSON.stringify(template)}`, 'give one for each %');
        if (type === 's' || type === 'r')
            return pad(type === 's' ? asText(item, offset) : asSource(item, offset), ' ', flags.includes('-') ? '<' : '>', Number(width));
        const zero = flags.includes('0') && !flags.includes('-') ? '0' : '';
        const specification = `${flags.includes('-') ? '<' : ''}${/[+ ]/.exec(flags)?.[0] ?? ''}${zero}${width}${type === 'i' ? 'd' : type}`;
        return formatValue(item, '', specification, offset);
    });
    if (items.length > 0 && !isType(values, 'dict'))
        fail('format-arguments', offset, `too many values for ${JSON.stringify(template)}`, 'give one for each %');
    return text;
}
function itemOf(values, name, offset) {
    const entry = isType(values, 'dict') ? values.entries.get(keyOf(name, offset)) : undefined;
    if (entry === undefined ||
        isType(entry.value, 'path') ||
        (typeof entry.value === 'object' && entry.value?.type === 'unknown'))
        return fail('format-arguments', offset, `no value of the name ${JSON.stringify(name)}`, 'give one');
    return entry.value;
}
/** `template.format(*positional, **keywords)`. */
function formatBraces(template, positional, keywords, offset) {
    let next = 0;
    return template.replaceAll(/\{\{|\}\}|\{(\w*)(?:!([rsa]))?(?::([^{}]*))?\}|[{}]/g, (written, name, conversion = '', specification = '') => {
        if (written === '{{' || written === '}}')
            return written.charAt(0);
        if (name === undefined)
            return fail('not-a-literal', offset, `the format ${JSON.stringify(template)}`);
        const value = /^\d*$/.test(name) ? positional[name === '' ? next++ : Number(name)] : keywords.get(name);
        if (value === undefined)
            return fail('format-arguments', offset, `no value for ${written}`, 'give one');
        return formatValue(value, conversion, specification, offset);
    });
}

;// CONCATENATED MODULE: ./src/schema/forms/python/builtins.ts
/** Functions that Python or TensorFlow has, where the arguments are known. */








/** By full name. */
const BUILTIN_CALLS = new Map([
    ['builtins.dict', makeDict],
    ['collections.OrderedDict', makeDict],
    ['builtins.dict.fromkeys', fromKeys],
    ['builtins.list', (passed, offset) => newList([...itemsOfOnly(passed, offset, [])])],
    ['builtins.tuple', (passed, offset) => ({ type: 'tuple', items: [...itemsOfOnly(passed, offset, [])] })],
    ['builtins.len', builtins_length],
    ['builtins.range', range],
    ['builtins.zip', zip],
    ['builtins.enumerate', enumerate],
    ['builtins.reversed', (passed, offset) => newList([...itemsOfOnly(passed, offset)].reverse())],
    ['builtins.sorted', sorted],
    [
        'builtins.sum',
        (passed, offset) => itemsOfOnly(passed, offset).reduce((a, b) => calculate('+', a, b, offset), 0n),
    ],
    ['builtins.max', (passed, offset) => extreme(passed, offset, (a, b) => a > b)],
    ['builtins.min', (passed, offset) => extreme(passed, offset, (a, b) => a < b)],
    ['builtins.str', (passed, offset) => asText(only(passed, offset), offset)],
    ['builtins.bool', (passed, offset) => isTrue(only(passed, offset))],
    ['builtins.int', toInt],
    ['numpy.int64', toInt],
    ['tensorflow.Dimension', toInt],
    ['builtins.float', toFloat],
    ['numpy.float32', toFloat],
    ['tensorflow.TensorShape', (passed, offset) => only(passed, offset)],
    ['tensorflow.as_dtype', asDtype],
    ['numpy.dtype', asDtype],
]);
function only({ positional, keywords }, offset) {
    const [argument, ...others] = positional;
    if (!argument || others.length > 0 || keywords.size > 0)
        return fail('call-arguments', offset, 'a call with other than one argument', 'give one argument');
    return argument.value;
}
function itemsOfOnly(passed, offset, none) {
    return none && passed.positional.length === 0 ? none : iterate(only(passed, offset), offset);
}
function makeDict({ positional, keywords }) {
    const dict = newDict();
    for (const { value, offset } of positional)
        addAll(dict, value, offset);
    for (const [key, { value, offset }] of keywords)
        dict.entries.set(keyOf(key, offset), { key, value, offset });
    return dict;
}
function fromKeys({ positional }) {
    const [keys, value] = positional;
    const dict = newDict();
    for (const key of keys ? iterate(keys.value, keys.offset) : [])
        dict.entries.set(keyOf(key, keys?.offset ?? 0), {
            key,
            value: value?.value ?? null,
            offset: keys?.offset ?? 0,
        });
    return dict;
}
function builtins_length(passed, offset) {
    const value = only(passed, offset);
    return BigInt(isType(value, 'bytes') ? value.bytes.length : iterate(value, offset).length);
}
function range({ positional }, offset) {
    const bounds = positional.map(({ value }) => typeof value === 'bigint'
        ? Number(value)
        : fail('not-a-literal', offset, `a range up to ${describe(value)}`));
    const [start = 0, end = 0, step = 1] = bounds.length === 1 ? [0, ...bounds] : bounds;
    const count = Math.max(0, Math.ceil((end - start) / step));
    if (step === 0)
        fail('arithmetic', offset, 'a range with steps of zero', 'use another step');
    if (count > MAX_ITEMS)
        fail('too-much-work', offset, `a range of more than ${MAX_ITEMS} numbers`, 'use a shorter one');
    return newList(Array.from({ length: count }, (_, i) => BigInt(start + i * step)));
}
function zip({ positional }) {
    const lists = positional.map(({ value, offset }) => iterate(value, offset));
    const count = lists.length === 0 ? 0 : Math.min(...lists.map(({ length }) => length));
    return newList(Array.from({ length: count }, (_, i) => ({ type: 'tuple', items: lists.map((list) => list[i] ?? null) })));
}
function enumerate({ positional, keywords }, offset) {
    const [items, given] = positional;
    const start = (given ?? keywords.get('start'))?.value ?? 0n;
    if (!items || typeof start !== 'bigint')
        return fail('call-arguments', offset, 'enumerate without a list', 'give it a list');
    return newList(iterate(items.value, items.offset).map((item, i) => ({
        type: 'tuple',
        items: [start + BigInt(i), item],
    })));
}
function sorted(passed, offset) {
    const items = [...itemsOfOnly(passed, offset)];
    const isSame = (type) => items.every((item) => typeof item === type);
    // By code points, as Python compares texts.
    if (isSame('string'))
        return newList(items
            .map((item) => Array.from(String(item), (char) => char.codePointAt(0) ?? 0))
            .sort(byItems)
            .map((codes) => String.fromCodePoint(...codes)));
    if (isSame('bigint'))
        return newList(items.sort((a, b) => (typeof a === 'bigint' && typeof b === 'bigint' && a < b ? -1 : a === b ? 0 : 1)));
    return fail('not-a-literal', offset, 'an order of values that are neither texts nor integers');
}
function byItems(a, b) {
    const at = a.findIndex((item, i) => item !== b[i]);
    return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}
function extreme(passed, offset, isBetter) {
    const items = passed.positional.length === 1
        ? itemsOfOnly(passed, offset)
        : passed.positional.map(({ value }) => value);
    const numbers = items.map((item) => typeof item === 'bigint' || typeof item === 'number'
        ? item
        : fail('not-a-literal', offset, `the extreme of ${describe(item)}`));
    const [first, ...others] = numbers;
    if (first === undefined || passed.keywords.size > 0)
        return fail('call-arguments', offset, 'the extreme of nothing', 'give it numbers');
    return others.reduce((best, number) => (isBetter(number, best) ? number : best), first);
}
function toInt(passed, offset) {
    const value = passed.positional.length === 0 ? 0n : only(passed, offset);
    if (typeof value === 'bigint' || typeof value === 'boolean')
        return BigInt(value);
    if (typeof value === 'number' && Number.isFinite(value))
        return BigInt(Math.trunc(value));
    if (typeof value === 'string' && /^\s*[-+]?\d{1,1000}\s*$/.test(value))
        return BigInt(value.trim().replace(/^\+/, ''));
    return fail('not-a-literal', offset, `the integer of ${describe(value)}`);
}
function toFloat(passed, offset) {
    const value = passed.positional.length === 0 ? 0 : only(passed, offset);
    if (typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean')
        return Number(value);
    const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
    const special = /^([-+]?)(inf(?:inity)?|nan)$/.exec(text);
    if (special)
        return (special[1] === '-' ? -1 : 1) * (special[2] === 'nan' ? Number.NaN : Number.POSITIVE_INFINITY);
    if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/.test(text))
        return Number(text);
    return fail('not-a-literal', offset, `the float of ${describe(value)}`);
}
function asDtype(passed, offset) {
    const dtype = dtypeOf(only(passed, offset), offset);
    return { type: 'path', path: `tensorflow.${dtype}` };
}

;// CONCATENATED MODULE: ./src/schema/forms/python/comprehension.ts
/** Comprehensions and generator expressions. */






const NONE = new Set();
/** The value of what stands between the brackets of a comprehension. */
function comprehend(interpreter, isDict, nodes, scope) {
    const start = nodes.findIndex(({ name }) => name === 'for' || name === 'async');
    const head = nodes.slice(0, start);
    const [first, second, third] = head;
    if (!first || nodes[start]?.name === 'async')
        return failSyntax(nodes[0]?.from ?? 0);
    const clauses = clausesOf(nodes.slice(start));
    const dict = newDict();
    const list = newList([]);
    const addOne = (inner) => {
        if (!isDict)
            list.items.push(interpreter.evaluate(first, inner));
        else if (first.name === '**' && second)
            addAll(dict, interpreter.evaluate(second, inner), second.from);
        else if (third)
            addEntry(interpreter, dict, first, third, inner);
        else
            failSyntax(first.from);
        if (list.items.length > MAX_ITEMS)
            fail('too-much-work', first.from, `more than ${MAX_ITEMS} items`, 'write fewer');
    };
    loop(interpreter, clauses, scope, addOne);
    return isDict ? dict : list;
}
function clausesOf(nodes) {
    const clauses = [];
    let i = 0;
    while (i < nodes.length) {
        const keyword = nodes[i];
        const inAt = nodes.findIndex(({ name }, at) => at > i && name === 'in');
        const isFor = keyword?.name === 'for';
        const operand = nodes[isFor ? inAt + 1 : i + 1];
        if (!keyword || !operand || (!isFor && keyword.name !== 'if') || (isFor && inAt < 0))
            return failSyntax((keyword ?? operand)?.from ?? 0);
        if (isFor)
            clauses.push({ type: 'for', targets: nodes.slice(i + 1, inAt), items: operand });
        else
            clauses.push({ type: 'if', test: operand });
        i = (isFor ? inAt : i) + 2;
    }
    return clauses;
}
function loop(interpreter, [clause, ...others], scope, addOne) {
    if (clause?.type !== 'for') {
        if (clause === undefined)
            addOne(scope);
        else if (isTrue(interpreter.evaluate(clause.test, scope)))
            loop(interpreter, others, scope, addOne);
        return;
    }
    for (const item of iterate(interpreter.evaluate(clause.items, scope), clause.items.from)) {
        interpreter.spend(clause.items.from);
        const names = new Map();
        bindTargets(interpreter, clause.targets, item, (name, value) => names.set(name, value));
        loop(interpreter, others, { names, assigned: NONE, parent: scope, isClass: false }, addOne);
    }
}
/** Gives the names between `for` and `in`, or before `=`, their values. */
function bindTargets(interpreter, targets, value, bind) {
    const [first] = targets;
    if (!first)
        return;
    const isTuple = targets.some(({ name }) => name === ',');
    const names = targets.filter(({ name }) => name !== ',');
    if (isTuple || (names.length === 1 && NESTED.has(first.name))) {
        const inner = isTuple ? names : itemsOf(first);
        const items = first.name === 'ParenthesizedExpression' && !isTuple ? [value] : iterate(value, first.from);
        if (inner.length !== items.length)
            fail('unpacking', first.from, `${items.length} values for ${inner.length} names`, 'give each name a value');
        inner.forEach((target, i) => {
            const item = items[i];
            if (item !== undefined)
                bindTargets(interpreter, [target], item, bind);
        });
    }
    else if (first.name === 'VariableName')
        bind(interpreter.text.slice(first.from, first.to), value);
    else
        fail('not-a-literal', first.from, 'a loop or assignment to something that is not a name');
}
const NESTED = new Set([
    'TupleExpression',
    'ArrayExpression',
    'ParenthesizedExpression',
]);

;// CONCATENATED MODULE: ./src/schema/forms/python/construct.ts
/** Calls of TensorFlow's feature classes. */




const FEATURE = /^tensorflow\.io\.(\w+)$/;
const PARTITION = /^tensorflow\.io\.RaggedFeature\.(\w+)$/;
/** The feature or partition that a call makes; undefined where it makes neither. */
function construct(path, passed, offset) {
    const full = canonicalPath(path);
    const className = FEATURE.exec(full)?.[1] ?? '';
    const declared = FEATURE_CLASSES.get(className);
    if (declared) {
        const parameters = bind(className, declared.parameters, declared.required, passed, offset);
        return { type: 'feature', className, parameters, offset };
    }
    const partition = PARTITION.exec(full)?.[1] ?? '';
    const parameter = PARTITION_PARAMETERS.get(partition);
    if (parameter !== undefined) {
        const argument = bind(partition, [parameter], 1, passed, offset).get(parameter);
        return argument && { type: 'partition', className: partition, argument };
    }
    const name = full.split('.').at(-1) ?? '';
    const match = /^[A-Z]/.test(name)
        ? (0,nearest/* nearest */.p)(name, [...FEATURE_CLASSES.keys(), ...PARTITION_PARAMETERS.keys()])
        : undefined;
    const isMeant = match !== undefined || /^tensorflow\.(?:io\.)?\w*Feature\w*(?:\.\w+)?$/.test(full);
    if (!full.startsWith('tensorflow.') || !isMeant)
        return undefined;
    const classes = [...FEATURE_CLASSES.keys()].join(', ');
    throw new Unreadable([
        finding('unknown-feature-class', offset, `"${path}" is no feature of TensorFlow: tf.io has ${classes}`, match === undefined
            ? 'use one of these'
            : `did you mean ${FEATURE_CLASSES.has(match) ? 'tf.io.' : 'tf.io.RaggedFeature.'}${match}?`),
    ]);
}
/** The arguments by parameter, as Python binds them. */
function bind(className, parameters, required, { positional, keywords }, offset) {
    const bound = new Map();
    const findings = [];
    const add = (code, at, message, fix) => findings.push(finding(code, at, message, fix));
    const allowed = `${className}(${parameters.join(', ')})`;
    positional.forEach((argument, i) => {
        const name = parameters[i];
        if (name !== undefined)
            bound.set(name, argument);
        else if (i === parameters.length)
            add('feature-arguments', argument.offset, `an argument too many for ${allowed}`, 'remove it');
    });
    for (const [name, { nameOffset, ...argument }] of keywords) {
        const match = (0,nearest/* nearest */.p)(name, parameters);
        if (!parameters.includes(name))
            add('feature-arguments', nameOffset, `"${name}" is no parameter of ${allowed}`, match === undefined ? 'remove it' : `did you mean "${match}"?`);
        else if (bound.has(name))
            add('feature-arguments', nameOffset, `"${name}" is given twice to ${className}`, 'give it once');
        else
            bound.set(name, argument);
    }
    const missing = parameters.slice(0, required).filter((name) => !bound.has(name));
    // A misspelt name explains what is missing.
    const list = missing.map((name) => `"${name}"`).join(' and ');
    if (missing.length > 0 && findings.length === 0)
        add('feature-arguments', offset, `${allowed} without ${list}`, `give ${list}`);
    if (findings.length === 0)
        return bound;
    throw new Unreadable([
        ...findings,
        ...[...bound.values()].flatMap(({ value }) => (isUnknown(value) ? value.findings : [])),
    ]);
}

;// CONCATENATED MODULE: ./src/schema/forms/python/interpreter.ts
/** The source of a node, short enough for a message. */
function quote(interpreter, { from, to }) {
    const text = interpreter.text.slice(from, Math.min(to, from + 200)).replaceAll(/\s+/g, ' ');
    return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}

;// CONCATENATED MODULE: ./src/schema/forms/python/methods.ts
/** Methods of texts, lists and dicts. */







/** The names of methods that change a list or a dict. */
const MUTATORS = new Set([
    ...[
        'update',
        'setdefault',
        'pop',
        'popitem',
        'clear',
        'append',
        'extend',
        'insert',
        'remove',
        'sort',
        'reverse',
    ],
]);
function callMethod({ self, name }, passed, offset) {
    if (typeof self === 'string')
        return ofText(self, name, passed, offset);
    if (isType(self, 'dict'))
        return ofDict(self, name, passed, offset);
    if (isType(self, 'list'))
        return ofList(self, name, passed, offset);
    return unknownMethod(self, name, offset);
}
function unknownMethod(self, name, offset) {
    return fail('not-a-literal', offset, `the method "${name}" of ${describe(self)} is not known without running the file`);
}
function ofText(self, name, { positional, keywords }, offset) {
    const values = positional.map(({ value }) => value);
    const [first, second] = values;
    if (name === 'format')
        return formatBraces(self, values, new Map([...keywords].map(([key, { value }]) => [key, value])), offset);
    if (name === 'join' && first !== undefined)
        return joined(self, iterate(first, offset), offset);
    if (name === 'lower' && /^[ -~]*$/.test(self))
        return self.toLowerCase();
    if (name === 'upper' && /^[ -~]*$/.test(self))
        return self.toUpperCase();
    if (name === 'strip' && values.length === 0)
        return self.trim();
    if (name === 'split' && typeof first === 'string' && first !== '' && values.length === 1)
        return newList(self.split(first));
    if (name === 'split' && values.length === 0)
        return newList(self.split(/\s+/).filter(Boolean));
    if (name === 'replace' && typeof first === 'string' && typeof second === 'string' && first !== '')
        return joined(second, self.split(first), offset);
    if (name === 'startswith' && typeof first === 'string')
        return self.startsWith(first);
    if (name === 'endswith' && typeof first === 'string')
        return self.endsWith(first);
    if (name === 'zfill' && typeof first === 'bigint' && first < 1000n)
        return self.padStart(Number(first), '0');
    return unknownMethod(self, name, offset);
}
function joined(separator, items, offset) {
    const texts = items.map((item) => (typeof item === 'string' ? item : unknownMethod(item, 'join', offset)));
    const length = texts.reduce((sum, text) => sum + text.length + separator.length, 0);
    if (length > MAX_TEXT)
        fail('too-much-work', offset, `a text of more than ${MAX_TEXT} characters`, 'write a shorter one');
    return texts.join(separator);
}
function ofDict(self, name, { positional, keywords }, offset) {
    const [first, second] = positional;
    const key = first && keyOf;
    switch (name) {
        case 'update':
            if (first)
                addAll(self, first.value, first.offset);
            for (const [key, { value, offset }] of keywords)
                self.entries.set(keyOf(key, offset), { key, value, offset });
            return null;
        case 'copy': {
            const copy = newDict();
            addAll(copy, self, offset);
            return copy;
        }
        case 'keys':
            return newList([...iterate(self, offset)]);
        case 'values':
            iterate(self, offset);
            return newList([...self.entries.values()].map(({ value }) => known(value)));
        case 'items':
            iterate(self, offset);
            return newList([...self.entries.values()].map(({ key, value }) => ({ type: 'tuple', items: [key, known(value)] })));
        case 'clear':
            self.entries.clear();
            return null;
    }
    if (!first || !key)
        return unknownMethod(self, name, offset);
    const at = keyOf(first.value, first.offset);
    const entry = self.entries.get(at);
    if (!['get', 'pop', 'setdefault'].includes(name))
        return unknownMethod(self, name, offset);
    if (entry === undefined && self.holes.some(({ severity }) => severity === 'error'))
        throw new Unreadable(self.holes);
    if (name === 'pop' && entry === undefined && !second)
        return fail('unknown-key', first.offset, `the dict has no key ${asText(first.value, first.offset)}`, 'use one of its keys');
    if (name === 'pop')
        self.entries.delete(at);
    const fallback = second?.value ?? null;
    if (name === 'setdefault' && entry === undefined)
        self.entries.set(at, { key: first.value, value: fallback, offset: first.offset });
    return name === 'pop' && entry ? valueOrNone(entry.value) : entry ? known(entry.value) : fallback;
}
/** What `pop` returns is seldom used: that the value is not known does not matter then. */
function valueOrNone(cell) {
    return typeof cell === 'object' && cell?.type === 'unknown' ? null : cell;
}
function ofList(self, name, { positional }, offset) {
    const [first, second] = positional;
    if (name === 'append' && first)
        self.items.push(first.value);
    else if (name === 'extend' && first)
        for (const item of [...iterate(first.value, first.offset)])
            self.items.push(item);
    else if (name === 'insert' && typeof first?.value === 'bigint' && second)
        self.items.splice(Number(first.value), 0, second.value);
    else if (name === 'copy')
        return newList([...self.items]);
    else
        return unknownMethod(self, name, offset);
    return null;
}

;// CONCATENATED MODULE: ./src/schema/forms/python/call.ts
/** Calls: of TensorFlow's feature classes, of functions of the file, of what is built in, and of methods. */










/** The value of a `CallExpression`. */
function callExpression(interpreter, node, scope) {
    const [called, list] = node.children;
    if (!called || !list)
        return failSyntax(node.from);
    const callee = interpreter.evaluate(called, scope);
    const passed = passedTo(interpreter, list, scope);
    interpreter.spend(node.from, passed.keywords.size);
    for (const { value } of passed.positional)
        interpreter.spend(node.from, sizeOf(value));
    if (isType(callee, 'path')) {
        const made = construct(callee.path, passed, node.from);
        if (made)
            return made;
        const builtin = BUILTIN_CALLS.get(canonicalPath(callee.path));
        if (builtin)
            return builtin(strict(passed), node.from);
        return fail('not-a-literal', node.from, `"${quote(interpreter, node)}" is not known without running the file`);
    }
    if (isType(callee, 'function'))
        return interpreter.run(callee, passed, node.from);
    if (isType(callee, 'method'))
        return callMethod(callee, strict(passed), node.from);
    return fail('not-a-literal', node.from, `a call of ${describe(callee)} is not known without running the file`);
}
/** The arguments of a call; those that are not known say so when they are used. */
function passedTo(interpreter, list, scope) {
    const positional = [];
    const keywords = new Map();
    for (const nodes of argumentsOf(list)) {
        const [first, second, third] = nodes;
        if (!first)
            continue;
        const offset = (second?.name === 'AssignOp' && third ? third : first).from;
        const cell = (read) => {
            const result = attempt(read);
            return {
                value: 'findings' in result ? { type: 'unknown', findings: result.findings } : result.value,
                offset,
            };
        };
        if (nodes.some(({ name }) => name === ERROR))
            positional.push(cell(() => failSyntax(first.from)));
        else if (second?.name === 'AssignOp' && third) {
            const name = interpreter.text.slice(first.from, first.to);
            if (keywords.has(name))
                failSyntax(first.from);
            keywords.set(name, { ...cell(() => interpreter.evaluate(third, scope)), nameOffset: first.from });
        }
        else if (first.name === '*' && second) {
            for (const value of iterate(interpreter.evaluate(second, scope), second.from))
                positional.push({ value, offset });
        }
        else if (first.name === '**' && second) {
            const value = interpreter.evaluate(second, scope);
            interpreter.spend(second.from, 3 * sizeOf(value));
            for (const { name, ...argument } of spread(value, second.from))
                keywords.set(name, argument);
        }
        else if (second?.name === 'for')
            positional.push(cell(() => comprehend(interpreter, false, nodes, scope)));
        else
            positional.push(cell(() => (second ? failSyntax(second.from) : interpreter.evaluate(first, scope))));
    }
    return { positional, keywords };
}
/** The nodes between the commas of an argument list. A generator is one argument, in spite of commas between its targets. */
function argumentsOf(list) {
    if (list.children.at(-1)?.name !== ')')
        failSyntax(list.to);
    const nodes = list.children.slice(1, -1);
    if (nodes[1]?.name === 'for')
        return [nodes];
    const all = [[]];
    for (const node of nodes) {
        if (node.name === ',')
            all.push([]);
        else
            all.at(-1)?.push(node);
    }
    return all;
}
function spread(value, offset) {
    if (!isType(value, 'dict'))
        return fail('not-a-dict', offset, `${describe(value)} after **`, 'give a dict');
    if (value.holes.length > 0)
        throw new Unreadable(value.holes);
    return [...value.entries.values()].map((entry) => {
        const name = typeof entry.key === 'string'
            ? entry.key
            : fail('key-type', entry.offset, 'a key after ** that is no text', 'use a text');
        return { name, value: entry.value, offset, nameOffset: offset };
    });
}
/** The arguments, all of which have to be known. Keywords keep where their name is written. */
function strict({ positional, keywords }) {
    const findings = [...positional, ...keywords.values()].flatMap(({ value }) => isUnknown(value) ? value.findings : []);
    if (findings.length > 0)
        throw new Unreadable(findings);
    return {
        positional: positional.map(({ value, offset }) => ({ value: known(value), offset })),
        keywords: new Map([...keywords].map(([name, { value, nameOffset }]) => [
            name,
            { value: known(value), offset: nameOffset },
        ])),
    };
}

;// CONCATENATED MODULE: ./src/schema/forms/python/compare.ts
/** Python's comparisons, where both sides are known. */




/** Of lists within lists. */
const MAX_DEPTH = 20;
/** The value of a comparison; `is` is equality, which it is for the constants that one compares so. */
function compare(operator, left, right, offset) {
    switch (operator) {
        case '==':
        case 'is':
            return isEqual(left, right, offset);
        case '!=':
        case 'is not':
            return !isEqual(left, right, offset);
        case 'in':
            return isIn(left, right, offset);
        case 'not in':
            return !isIn(left, right, offset);
        default:
            return isOrdered(operator, left, right, offset);
    }
}
function isEqual(left, right, offset, depth = 0) {
    if (depth > MAX_DEPTH)
        fail('too-deep', offset, 'a comparison of lists that are too deep', 'compare flatter ones');
    if (isType(left, 'list') && isType(right, 'list'))
        return (left.items.length === right.items.length &&
            left.items.every((item, i) => isEqual(item, right.items[i] ?? null, offset, depth + 1)));
    return keyOf(left, offset) === keyOf(right, offset);
}
function isIn(item, container, offset) {
    if (typeof container === 'string' && typeof item === 'string')
        return container.includes(item);
    if (isType(container, 'dict'))
        return container.entries.has(keyOf(item, offset));
    if (isType(container, 'list') || isType(container, 'tuple'))
        return container.items.some((other) => isEqual(item, other, offset));
    return unknownResult('in', item, container, offset);
}
function isOrdered(operator, left, right, offset) {
    const [a, b] = [asNumber(left), asNumber(right)];
    if (a === undefined || b === undefined)
        return unknownResult(operator, left, right, offset);
    if (operator === '<')
        return a < b;
    if (operator === '>')
        return a > b;
    if (operator === '<=')
        return a <= b;
    if (operator === '>=')
        return a >= b;
    return unknownResult(operator, left, right, offset);
}

;// CONCATENATED MODULE: ./src/schema/forms/python/literals.ts
/** Texts, bytes and numbers as Python writes them. */

/** The parts of a text literal at an offset of the source. */
function quotedAt(source, from, to) {
    const [opening = '', prefix = '', quotes = ''] = /^([a-z]*)('''|"""|'|")/i.exec(source.slice(from, from + 6)) ?? [];
    const isClosed = to - from >= opening.length + quotes.length && source.slice(0, to).endsWith(quotes);
    if (quotes === '' || !isClosed)
        fail('syntax-error', from, 'a text that does not end', 'close its quotes');
    return {
        isRaw: /r/i.test(prefix),
        isBytes: /b/i.test(prefix),
        start: from + opening.length,
        end: to - quotes.length,
    };
}
/** The value of a `String` node. */
function readString(source, from, to) {
    const quoted = quotedAt(source, from, to);
    const text = unescapeText(source, quoted, quoted.start, quoted.end);
    if (!quoted.isBytes)
        return text;
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    return { type: 'bytes', bytes };
}
/** The characters between two offsets of a literal; for bytes, one character a byte. */
function unescapeText(source, { isRaw, isBytes }, start, end) {
    const written = source.slice(start, end).replaceAll(/\r\n?/g, '\n');
    if (isBytes && /[^\0-\x7f]/.test(written))
        fail('syntax-error', start, 'bytes with a character that is not ASCII', 'write it as \\x..');
    if (isRaw || !written.includes('\\'))
        return written;
    return written.replaceAll(isBytes ? BYTES_ESCAPE : TEXT_ESCAPE, (sequence) => {
        const simple = SIMPLE.get(sequence[1] ?? '');
        if (simple !== undefined)
            return simple;
        if (/^\\[0-7]/.test(sequence))
            return String.fromCharCode(Number.parseInt(sequence.slice(1), 8) & (isBytes ? 0xff : 0x1ff));
        const code = Number.parseInt(sequence.slice(2), 16);
        const isWhole = sequence.length === (LENGTHS.get(sequence[1] ?? '') ?? 0);
        if (!isWhole || !(code <= 0x10ffff))
            fail('syntax-error', start, `an escape that is not whole: ${sequence}`, 'write the character itself');
        return String.fromCodePoint(code);
    });
}
const TEXT_ESCAPE = /\\(?:[\n\\'"abfnrtv]|[0-7]{1,3}|x[\da-fA-F]{0,2}|u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|N(?:\{[^}]*\})?)/g;
const BYTES_ESCAPE = /\\(?:[\n\\'"abfnrtv]|[0-7]{1,3}|x[\da-fA-F]{0,2})/g;
const LENGTHS = new Map([
    ['x', 4],
    ['u', 6],
    ['U', 10],
]);
const SIMPLE = new Map([
    ['\n', ''],
    ['\\', '\\'],
    ["'", "'"],
    ['"', '"'],
    ['a', '\x07'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
]);
/** The value of a `Number` node. */
function readNumber(written, offset) {
    const digits = written.replaceAll('_', '').toLowerCase();
    if (digits.endsWith('j'))
        fail('not-a-literal', offset, `the complex number ${written}`);
    if (/^0[box]/.test(digits) || /^\d+$/.test(digits)) {
        if (digits.length > MAX_DIGITS)
            fail('too-much-work', offset, `a number of ${digits.length} digits`, 'shorten it');
        return BigInt(digits);
    }
    return Number(digits);
}
const MAX_DIGITS = 1000;

;// CONCATENATED MODULE: ./src/schema/forms/python/evaluate.ts
/** Evaluates expressions of which every part is known. */












/** The value of an expression; throws `Unreadable` where it is not known. */
function evaluateNode(interpreter, node, scope) {
    const { text, evaluate } = interpreter;
    switch (node.name) {
        case 'VariableName':
            return lookUp(text.slice(node.from, node.to), node.from, scope);
        case 'Number':
            return readNumber(text.slice(node.from, node.to), node.from);
        case 'String':
            return readString(text, node.from, node.to);
        case 'FormatString':
            return formatString(interpreter, node, scope);
        case 'ContinuedString':
            return soundChildren(node)
                .map((part) => evaluate(part, scope))
                .reduce((left, right) => calculate('+', left, right, node.from));
        case 'Boolean':
            return text[node.from] === 'T';
        case 'None':
            return null;
        case 'ParenthesizedExpression': {
            const [inner] = itemsOf(node);
            return inner && soundChildren(node).length === 3 ? evaluate(inner, scope) : failSyntax(node.from);
        }
        case 'TupleExpression':
            return tuple(interpreter, itemsOf(node), scope);
        case 'ArrayExpression':
            return newList(sequence(interpreter, itemsOf(node), scope));
        case 'DictionaryExpression':
            return dictionary(interpreter, node, scope);
        case 'ArrayComprehensionExpression':
        case 'ComprehensionExpression':
        case 'DictionaryComprehensionExpression':
            return comprehend(interpreter, node.name.startsWith('Dictionary'), soundChildren(node).slice(1, -1), scope);
        case 'CallExpression':
            return callExpression(interpreter, node, scope);
        case 'MemberExpression':
            return member(interpreter, node, scope);
        case 'UnaryExpression':
            return unary(interpreter, node, scope);
        case 'BinaryExpression':
            return binary(interpreter, node, scope);
        case 'ConditionalExpression': {
            const [yes, , test, , no] = soundChildren(node);
            if (!yes || !test || !no)
                return failSyntax(node.from);
            return evaluate(isTrue(evaluate(test, scope)) ? yes : no, scope);
        }
        case 'LambdaExpression':
            return { type: 'function', name: 'lambda', node, scope, decorators: [] };
        default:
            return fail('not-a-literal', node.from, `"${quote(interpreter, node)}" is not known without running the file`);
    }
}
/** The children of a node that has no errors among them. */
function soundChildren(node) {
    const children = node.children;
    const broken = children.find(({ name }) => name === ERROR);
    return broken ? failSyntax(broken.from) : children;
}
function member(interpreter, node, scope) {
    const [base, punctuation, ...rest] = soundChildren(node);
    if (!base || !punctuation)
        return failSyntax(node.from);
    const value = interpreter.evaluate(base, scope);
    if (punctuation.name !== '[') {
        const [name] = rest;
        return name
            ? attributeOf(value, interpreter.text.slice(name.from, name.to), name.from)
            : failSyntax(node.from);
    }
    const parts = rest.slice(0, -1);
    if (parts.some(({ name }) => name === ','))
        fail('not-a-literal', node.from, `"${quote(interpreter, node)}" has more than one index`);
    const bounds = [undefined];
    for (const part of parts) {
        if (part.name === ':')
            bounds.push(undefined);
        else
            bounds[bounds.length - 1] = interpreter.evaluate(part, scope);
    }
    return elementsOf(value, bounds, node.from);
}
function unary(interpreter, node, scope) {
    const [operator, operand] = soundChildren(node);
    if (!operator || !operand)
        return failSyntax(node.from);
    const value = interpreter.evaluate(operand, scope);
    const written = interpreter.text.slice(operator.from, operator.to);
    return written === 'not' ? !isTrue(value) : negate(written, value, node.from);
}
const COMPARISONS = new Set(['CompareOp', 'in', 'not', 'is']);
function binary(interpreter, node, scope) {
    const children = soundChildren(node);
    const [left, operator] = children;
    const right = children.at(-1);
    if (!left || !operator || !right || children.length < 3)
        return failSyntax(node.from);
    // `not in` and `is not` are two nodes.
    const written = children
        .slice(1, -1)
        .map(({ from, to }) => interpreter.text.slice(from, to))
        .join(' ');
    const isComparison = COMPARISONS.has(operator.name);
    // The grammar reads a < b < c as (a < b) < c, which Python does not.
    const isChained = isComparison && left.name === 'BinaryExpression' && COMPARISONS.has(left.children[1]?.name ?? '');
    if (isChained)
        fail('not-a-literal', node.from, `the chained comparison "${quote(interpreter, node)}"`);
    const a = interpreter.evaluate(left, scope);
    if (written === 'and' || written === 'or')
        return isTrue(a) === (written === 'or') ? a : interpreter.evaluate(right, scope);
    const b = interpreter.evaluate(right, scope);
    interpreter.spend(node.from, sizeOf(b));
    if (isComparison)
        return compare(written, a, b, node.from);
    if (written === '%' && typeof a === 'string')
        return formatPercent(a, b, node.from);
    return calculate(written, a, b, node.from);
}
function formatString(interpreter, node, scope) {
    const quoted = quotedAt(interpreter.text, node.from, node.to);
    return pieces(interpreter, node, quoted.start, quoted.end, scope, (start, end) => {
        let text = '';
        let copied = start;
        // Braces that an escape stands for are not doubled.
        for (const { index, 0: [brace = ''], } of interpreter.text.slice(start, end).matchAll(/\{\{|\}\}/g)) {
            text += unescapeText(interpreter.text, quoted, copied, start + index) + brace;
            copied = start + index + 2;
        }
        return text + unescapeText(interpreter.text, quoted, copied, end);
    });
}
/** Texts and replacement fields between two offsets, one after the other. */
function pieces(interpreter, node, start, end, scope, literal) {
    let text = '';
    let copied = start;
    for (const field of soundChildren(node).filter(({ name }) => name === 'FormatReplacement')) {
        text += literal(copied, field.from) + replacement(interpreter, field, scope);
        copied = field.to;
    }
    return text + literal(copied, end);
}
function replacement(interpreter, field, scope) {
    const [, expression, ...rest] = soundChildren(field);
    const isSelfDocumenting = rest.some(({ name }) => name === 'FormatSelfDoc');
    if (!expression || isSelfDocumenting || rest.some(({ name }) => name === ','))
        return fail('not-a-literal', field.from, `"${quote(interpreter, field)}" in a text`);
    const conversion = rest.find(({ name }) => name === 'FormatConversion');
    const specification = rest.find(({ name }) => name === 'FormatSpec');
    const written = (start, end) => interpreter.text.slice(start, end);
    return formatValue(interpreter.evaluate(expression, scope), conversion ? written(conversion.from + 1, conversion.to) : '', specification
        ? pieces(interpreter, specification, specification.from + 1, specification.to, scope, written)
        : '', field.from);
}

;// CONCATENATED MODULE: ./src/schema/forms/python/assignments.ts
/** Assignments: `X = …`, `X[…] = …`, `X |= …`, `del X[…]`. */








/** A name that is assigned twice or conditionally stays unknown. */
function setName(scope, name, value) {
    const present = scope.names.get(name);
    if (present === undefined || !isUnknown(present))
        scope.names.set(name, value);
}
/** One expression, or the tuple of several between commas. */
function expressions(interpreter, nodes, statement, scope) {
    const [first] = nodes;
    if (!first)
        return failSyntax(statement.from);
    if (nodes.length === 1)
        return interpreter.evaluate(first, scope);
    return tuple(interpreter, nodes.filter(({ name }) => name !== ','), scope);
}
function assignments_assign(interpreter, statement, scope) {
    const { targets, value } = partsOfAssignment(statement);
    if (targets.length === 0)
        return;
    const [target] = targets[0] ?? [];
    // An entry that is not known is the fault of the entry, not of the dict.
    if (targets.length === 1 && target && value.length === 1 && isSubscript(target)) {
        const [base, , key] = target.children;
        const dict = base && interpreter.evaluate(base, scope);
        const [only] = value;
        if (dict !== undefined && isType(dict, 'dict') && key && only) {
            addEntry(interpreter, dict, key, only, scope);
            return;
        }
    }
    const result = expressions(interpreter, value, statement, scope);
    for (const nodes of targets) {
        const [first] = nodes;
        if (first && nodes.length === 1 && isSubscript(first)) {
            const [base, , key] = first.children;
            const dict = base && interpreter.evaluate(base, scope);
            if (dict === undefined || !isType(dict, 'dict') || !key)
                fail('not-a-literal', first.from, 'an assignment to an element of something that is no dict');
            const at = interpreter.evaluate(key, scope);
            dict.entries.set(keyOf(at, key.from), { key: at, value: result, offset: key.from });
        }
        else
            bindTargets(interpreter, nodes, result, (name, value) => setName(scope, name, value));
    }
}
function isSubscript(node) {
    const children = node.children;
    return node.name === 'MemberExpression' && children[1]?.name === '[' && children.length === 4;
}
function update(interpreter, statement, scope) {
    const [target, operator, value, ...more] = statement.children;
    if (!target || !operator || !value || more.length > 0 || target.name !== 'VariableName')
        fail('not-a-literal', statement.from, 'an assignment with an operator to something that is not a name');
    const name = interpreter.text.slice(target.from, target.to);
    const before = lookUp(name, target.from, scope);
    const by = interpreter.evaluate(value, scope);
    const written = interpreter.text.slice(operator.from, operator.to - 1);
    interpreter.spend(value.from, sizeOf(by));
    if (isType(before, 'dict') && written === '|')
        addAll(before, by, value.from);
    else if (isType(before, 'list') && written === '+')
        for (const item of [...iterate(by, value.from)])
            before.items.push(item);
    else {
        calculate(written, before, by, statement.from);
        const message = `"${name}" is assigned again; only names that are assigned once are read`;
        fail('assigned-twice', target.from, message);
    }
}
function remove(interpreter, statement, scope) {
    for (const node of statement.children.slice(1)) {
        if (!isSubscript(node))
            continue;
        const [base, , key] = node.children;
        const dict = base && interpreter.evaluate(base, scope);
        if (dict === undefined || !isType(dict, 'dict') || !key)
            fail('not-a-literal', node.from, 'an element of something that is no dict is deleted');
        dict.entries.delete(keyOf(interpreter.evaluate(key, scope), key.from));
    }
}

;// CONCATENATED MODULE: ./src/schema/forms/python/functions.ts
/** Functions of the file: what their decorators are, and what their parameters get. */






/** The function that a definition makes, with the decorators of the statement around it. */
function functionOf(interpreter, definition, statement, name, scope) {
    const decorators = statement.children
        .filter(({ name }) => name === 'Decorator')
        .map((decorator) => decoratorPath(interpreter, decorator, scope));
    if (definition.children[0]?.name === 'async')
        decorators.push('async');
    return { type: 'function', name, node: definition, scope, decorators };
}
function decoratorPath(interpreter, decorator, scope) {
    const names = decorator.children
        .filter(({ name }) => name === 'VariableName')
        .map(({ from, to }) => interpreter.text.slice(from, to));
    const [first = '', ...others] = names;
    const result = attempt(() => lookUp(first, decorator.from, scope));
    const base = 'value' in result && isType(result.value, 'path') ? result.value.path : first;
    return canonicalPath([base, ...others].join('.'));
}
/** Gives parameters what is passed or their default; without `passed`, those without a default are unknown. */
function bindParameters(interpreter, called, passed, scope, offset) {
    const nodes = parametersOf(called.node);
    const left = new Map(passed?.keywords);
    let next = 0;
    for (let i = 0; i < nodes.length; i++) {
        const node = nodes[i];
        if (node?.name !== 'VariableName') {
            if (passed && (node?.name === '*' || node?.name === '**'))
                fail('not-a-literal', offset, `a call of "${called.name}", which takes any number of arguments`);
            continue;
        }
        const name = interpreter.text.slice(node.from, node.to);
        const rest = nodes.slice(i + 1, i + 4).filter(({ name }) => name !== 'TypeDef');
        const fallback = rest[0]?.name === 'AssignOp' ? rest[1] : undefined;
        if (fallback)
            i = nodes.indexOf(fallback);
        const argument = passed?.positional[next++] ?? left.get(name);
        left.delete(name);
        if (argument)
            setName(scope, name, argument.value);
        else if (fallback)
            setName(scope, name, interpreter.evaluate(fallback, called.scope));
        else
            setName(scope, name, { type: 'unknown', findings: [unknownParameter(called, name, node.from)] });
        if (!argument && !fallback && passed)
            throw new Unreadable([unknownParameter(called, name, node.from)]);
    }
    const [unexpected] = left.keys();
    if (passed && (next < passed.positional.length || unexpected !== undefined))
        fail('call-arguments', offset, `"${called.name}" is called with other arguments than it has`, 'pass what it takes');
}
function unknownParameter({ name: called }, name, offset) {
    return finding('not-a-literal', offset, `"${name}" is a parameter of "${called}", whose value is not known`);
}
function parametersOf(node) {
    const list = childOf(node, 'ParamList');
    return list ? itemsOf(list) : [];
}

;// CONCATENATED MODULE: ./src/schema/forms/python/effects.ts
/** What a statement that is not run may have changed. */







/** Makes the names that a statement assigns unknown, and notes in the lists and dicts that it changes what was not read. */
function markChanged(interpreter, statement, scope, findings) {
    for (const { name } of sitesOf(statement, interpreter.text)) {
        const present = scope.names.get(name);
        const isImport = present !== undefined && isType(present, 'path');
        if (!isImport && (present === undefined || !isUnknown(present)))
            scope.names.set(name, { type: 'unknown', findings });
    }
    const isSimple = !/^(?:Function|Class|Decorated)/.test(statement.name);
    const isBroken = isSimple && statement.error !== undefined;
    walk(statement, (inner) => {
        if (/^(?:FunctionDefinition|ClassDefinition|LambdaExpression)$/.test(inner.name))
            return false;
        // Where the syntax is broken, nobody knows what is done with the names.
        if (isBroken && inner.name === 'VariableName')
            note(interpreter, inner, scope, findings);
        else if (CHANGES.has(inner.name))
            for (const base of changedBy(interpreter, inner))
                note(interpreter, base, scope, findings);
        return true;
    });
}
const CHANGES = new Set([
    'AssignStatement',
    'UpdateStatement',
    'DeleteStatement',
    'CallExpression',
]);
/** The expressions whose value a statement or call changes. */
function changedBy(interpreter, node) {
    const [first] = node.children;
    if (!first)
        return [];
    if (node.name === 'UpdateStatement')
        return [first, ...basesOf([first])];
    if (node.name === 'DeleteStatement')
        return basesOf(node.children);
    if (node.name === 'AssignStatement')
        return partsOfAssignment(node).targets.flatMap(basesOf);
    const name = first.children.at(-1);
    const isMutator = first.name === 'MemberExpression' && name?.name === 'PropertyName';
    return isMutator && MUTATORS.has(interpreter.text.slice(name.from, name.to)) ? basesOf([first]) : [];
}
/** `X` for each of `X[...]` and `X.y`. */
function basesOf(nodes) {
    return nodes.flatMap((node) => node.name === 'MemberExpression' && node.children[0] ? [node.children[0]] : []);
}
/** Notes in the value of an expression, of which an element or attribute changes, or which changes as a whole. */
function note(interpreter, node, scope, findings) {
    const result = attempt(() => interpreter.evaluate(node, scope));
    if (!('value' in result))
        return;
    const { value } = result;
    if (isType(value, 'dict') || isType(value, 'list'))
        addHoles(value, findings);
    // Which attribute of a class it is hardly matters: nobody assigns one after another and reads the others.
    else if (isType(value, 'class'))
        for (const name of value.scope.names.keys())
            makeUnknown(value.scope, name, findings);
    else if (node.name === 'VariableName')
        makeUnknown(scope, interpreter.text.slice(node.from, node.to), findings);
}
/** From here on, in the innermost scope that has the name. */
function makeUnknown(scope, name, findings) {
    for (let at = scope; at; at = at.parent) {
        const present = at.names.get(name);
        if (present === undefined)
            continue;
        if (!isType(present, 'path'))
            at.names.set(name, { type: 'unknown', findings });
        return;
    }
}
/** Libraries whose functions leave a dict of features as it is. */
const HARMLESS = /^(?:tensorflow|keras|builtins|pprint|logging|absl|numpy|json|typing|collections|warnings)(?:\.|$)/;
/** Warns where a call that is not run is given a dict: it may change it. */
function warnOfCall(interpreter, call, scope) {
    const list = childOf(call, 'ArgList');
    const callee = attempt(() => (call.children[0] ? interpreter.evaluate(call.children[0], scope) : null));
    const isHarmless = 'value' in callee && isType(callee.value, 'path') && HARMLESS.test(canonicalPath(callee.value.path));
    // A function of the file has run as far as it could, and has noted what could not be read.
    if (!list || isHarmless || ('value' in callee && isType(callee.value, 'function')))
        return;
    for (const node of itemsOf(list).filter(({ name }) => name === 'VariableName')) {
        const result = attempt(() => interpreter.evaluate(node, scope));
        if (!('value' in result) || !isType(result.value, 'dict'))
            continue;
        const message = `"${quote(interpreter, call)}" is not run: if it changes the dict, the schema lacks that`;
        addHoles(result.value, [warningAt('ignored-call', call.from, message)]);
    }
}

;// CONCATENATED MODULE: ./src/schema/forms/python/statements.ts
/** Runs statements whose effect is known, in order, and marks what the others may have changed. */









/** Runs the statements of a module, a class, a function or a loop. */
function runBlock(interpreter, statements, scope, outcome) {
    for (const statement of statements) {
        if (outcome.returned !== undefined)
            return;
        const result = attempt(() => {
            interpreter.spend(statement.from);
            runStatement(interpreter, statement, scope, outcome);
        });
        if ('findings' in result) {
            markChanged(interpreter, statement, scope, result.findings);
            if (mayReturn(statement))
                outcome.doubts.push(...result.findings.slice(0, MAX_FINDINGS - outcome.doubts.length));
        }
    }
}
function mayReturn(statement) {
    let found = false;
    walk(statement, ({ name }) => {
        found ||= name === 'ReturnStatement' || name === 'YieldStatement';
        return !found && name !== 'FunctionDefinition' && name !== 'ClassDefinition';
    });
    return found;
}
/** Other statements have no effect on names. */
const RUNS = new Map([
    ['AssignStatement', assignments_assign],
    ['UpdateStatement', update],
    ['DeleteStatement', remove],
    ['ExpressionStatement', runExpression],
    [
        'StatementGroup',
        (interpreter, statement, scope, outcome) => runBlock(interpreter, statement.children, scope, outcome),
    ],
    ['ForStatement', runFor],
    ['IfStatement', runIf],
    [
        'WithStatement',
        (interpreter, statement, scope, outcome) => runBlock(interpreter, bodyOf(statement), scope, outcome),
    ],
    ['WhileStatement', refuse],
    ['TryStatement', refuse],
    ['MatchStatement', refuse],
    ['FunctionDefinition', statements_define],
    ['ClassDefinition', statements_define],
    ['DecoratedStatement', statements_define],
    ['ReturnStatement', runReturn],
    ['YieldStatement', (_, { from }) => fail('not-a-literal', from, 'a generator is not run')],
]);
const COMPOUND = /^(?:For|If|With|While|Try|Match|Decorated)Statement$|Definition$|^StatementGroup$/;
function runStatement(interpreter, statement, scope, outcome) {
    const error = COMPOUND.test(statement.name) ? undefined : statement.error;
    if (error !== undefined)
        failSyntax(error);
    RUNS.get(statement.name)?.(interpreter, statement, scope, outcome);
}
function refuse(_, { name, from }) {
    fail('changed-conditionally', from, `a change under "${name.replace('Statement', '').toLowerCase()}", which is not run`);
}
function runExpression(interpreter, statement, scope) {
    const [call] = statement.children;
    if (call?.name !== 'CallExpression')
        return;
    const result = attempt(() => interpreter.evaluate(call, scope));
    if (!('findings' in result))
        return;
    warnOfCall(interpreter, call, scope);
    markChanged(interpreter, statement, scope, result.findings);
}
/** The statements of a `Body`. */
function bodyOf(statement) {
    const body = childOf(statement, 'Body');
    return body ? body.children : [];
}
function runFor(interpreter, statement, scope, outcome) {
    const children = statement.children;
    const items = children
        .slice(children.findIndex(({ name }) => name === 'in') + 1)
        .filter(({ name }) => name !== 'Body');
    let isPlain = children[0]?.name === 'for' && !children.some(({ name }) => name === 'else');
    walk(statement, ({ name }) => {
        if (name === 'BreakStatement' || name === 'ContinueStatement')
            isPlain = false;
        return true;
    });
    if (!isPlain)
        fail('changed-conditionally', statement.from, 'a loop with "break", "continue" or "else", which is not run');
    for (const item of [...iterate(expressions(interpreter, items, statement, scope), statement.from)]) {
        interpreter.spend(statement.from);
        bindTargets(interpreter, targetsOfFor(statement), item, (name, value) => setName(scope, name, value));
        runBlock(interpreter, bodyOf(statement), scope, outcome);
    }
}
function runIf(interpreter, statement, scope, outcome) {
    if (isMainGuard(statement, interpreter.text))
        return;
    const children = statement.children;
    for (let i = 0; i < children.length; i++) {
        const [keyword, test] = children.slice(i, i + 2);
        const body = children.slice(i).find(({ name }) => name === 'Body');
        const isElse = keyword?.name === 'else';
        if (!keyword || !test || !body || !(isElse || keyword.name === 'if' || keyword.name === 'elif'))
            continue;
        const holds = isElse || attempt(() => isTrue(interpreter.evaluate(test, scope)));
        if (holds !== true && 'findings' in holds)
            fail('changed-conditionally', statement.from, `a change under the condition "${interpreter.text.slice(test.from, Math.min(test.to, test.from + 60))}", which is not known without running the file`);
        if (holds === true || holds.value) {
            runBlock(interpreter, body.children, scope, outcome);
            return;
        }
    }
}
function statements_define(interpreter, statement, scope) {
    const node = childOf(statement, 'FunctionDefinition') ?? childOf(statement, 'ClassDefinition') ?? statement;
    const named = childOf(node, 'VariableName');
    if (!named)
        failSyntax(node.from);
    const name = interpreter.text.slice(named.from, named.to);
    if (node.name === 'FunctionDefinition') {
        setName(scope, name, functionOf(interpreter, node, statement, name, scope));
        return;
    }
    const inner = openScope(childOf(node, 'Body') ?? node, interpreter.text, scope, interpreter.lineOf, true);
    runBlock(interpreter, bodyOf(node), inner, { returned: undefined, doubts: [] });
    setName(scope, name, { type: 'class', name, scope: inner });
}
function runReturn(interpreter, statement, scope, outcome) {
    const values = statement.children.slice(1);
    const result = attempt(() => values.length === 0 ? null : expressions(interpreter, values, statement, scope));
    outcome.returned = 'findings' in result ? { type: 'unknown', findings: result.findings } : result.value;
}

;// CONCATENATED MODULE: ./src/schema/forms/python/run.ts
/** Runs a module as far as its values are known, without executing any of it. */







/** Far more than any description of features takes; a second on a slow machine. */
const MAX_STEPS = 3_000_000;
/** What a failure counts: to throw and catch takes as long as some steps. */
const FAILURE_STEPS = 10;
/** Of expressions and calls within each other; Python's own limit for brackets is 200. */
const run_MAX_DEPTH = 150;
function runModule(tree, text, lineOf) {
    let steps = 0;
    let depth = 0;
    const within = (offset, read) => {
        if (depth >= run_MAX_DEPTH)
            fail('too-deep', offset, `more than ${run_MAX_DEPTH} levels within each other`, 'write it flatter');
        depth++;
        try {
            return read();
        }
        catch (cause) {
            steps += FAILURE_STEPS;
            throw cause;
        }
        finally {
            depth--;
        }
    };
    const interpreter = {
        text,
        lineOf,
        spend(offset, more = 1) {
            steps += more;
            if (steps > MAX_STEPS)
                fail('too-much-work', offset, `more than ${MAX_STEPS} steps to read the file`, 'write the features with fewer loops');
        },
        evaluate(node, scope) {
            interpreter.spend(node.from);
            const value = within(node.from, () => evaluateNode(interpreter, node, scope));
            // A name or an element is only looked up; everything else makes the value.
            if (node.name !== 'VariableName' && node.name !== 'MemberExpression')
                interpreter.spend(node.from, sizeOf(value));
            return value;
        },
        run: (called, passed, offset) => within(offset, () => call(interpreter, called, passed, offset)),
        locals: (called) => runBody(interpreter, called, undefined, called.node.from).scope,
    };
    const scope = openScope(tree, text, undefined, lineOf);
    runBlock(interpreter, tree.children, scope, { returned: undefined, doubts: [] });
    return { interpreter, scope };
}
/** Decorators that leave what a call returns as it is. */
const TRANSPARENT = /^(?:staticmethod|classmethod|property|cache|(?:builtins|functools)\.\w+|tensorflow\.function)$/;
function call(interpreter, called, passed, offset) {
    const opaque = called.decorators.find((path) => !TRANSPARENT.test(path));
    if (opaque !== undefined)
        fail('not-a-literal', offset, `"${called.name}" is decorated with "${opaque}", so that what it returns is not known`);
    const { outcome } = runBody(interpreter, called, passed, offset);
    if (outcome.doubts.length > 0)
        throw new Unreadable(outcome.doubts);
    return outcome.returned === undefined ? null : known(outcome.returned);
}
function runBody(interpreter, called, passed, offset) {
    const { node } = called;
    const body = childOf(node, 'Body');
    // A function does not see the names of a class around it.
    const parent = called.scope.isClass ? called.scope.parent : called.scope;
    const scope = body
        ? openScope(body, interpreter.text, parent, interpreter.lineOf)
        : { names: new Map(), assigned: new Set(), parent, isClass: false };
    const outcome = { returned: undefined, doubts: [] };
    bindParameters(interpreter, called, passed, scope, offset);
    const last = node.children.at(-1);
    if (body)
        runBlock(interpreter, bodyOf(node), scope, outcome);
    else if (last)
        outcome.returned = interpreter.evaluate(last, scope);
    return { scope, outcome };
}

;// CONCATENATED MODULE: ./src/schema/forms/python/arguments.ts




const KINDS = new Map([
    ['int64', 'int64'],
    ['float32', 'float'],
    ['string', 'bytes'],
]);
function kindOf(value, offset) {
    const dtype = dtypeOf(value ?? null, offset);
    const wide = /^(?:u?int|bool|qu?int)/.test(dtype) ? 'int64' : 'float32';
    return (KINDS.get(dtype) ??
        fail('unsupported-dtype', offset, `the dtype ${dtype}: a record holds int64, float32 or string, and parse_example takes no other`, `use tf.${wide}, and tf.cast what was parsed`));
}
const MAX_SIZE = 2 ** 31 - 1;
/** The dimensions of a shape that is known in full. */
function dimsOf(value, offset) {
    refuseImport(value, offset);
    if (value === undefined || value === null)
        return fail('shape', offset, 'no shape', 'give the dimensions as a list, [] for one value');
    const items = typeof value === 'bigint'
        ? [value]
        : isType(value, 'list') || isType(value, 'tuple')
            ? iterate(value, offset)
            : undefined;
    if (!items)
        return fail('shape', offset, `${describe(value)} as the shape: it is a list of integers`, 'give the dimensions as a list, [] for one value');
    const dims = items.map((item) => {
        refuseImport(item, offset);
        if (item === null)
            return fail('shape', offset, 'a dimension of None: a FixedLenFeature has as many elements in every example', 'use tf.io.FixedLenSequenceFeature or tf.io.RaggedFeature for a varying length');
        if (typeof item !== 'bigint')
            return fail('shape', offset, `${describe(item)} as a dimension: it is an integer`, 'write an integer');
        if (item < 0n)
            return fail('shape', offset, `the dimension ${item}: it is 0 or more`, 'use tf.io.VarLenFeature for a varying length');
        return Number(item);
    });
    if (dims.reduce((product, dim) => product * dim, 1) > MAX_SIZE)
        fail('shape', offset, `a shape of more than ${MAX_SIZE} elements`, 'use a smaller one');
    return dims;
}
function textOf(value, offset, name) {
    refuseImport(value, offset);
    if (typeof value === 'string' && value !== '')
        return value;
    return fail('feature-arguments', offset, `no text for "${name}"`, 'give the name of a feature');
}
function indexKeysOf(value, offset) {
    const keys = isType(value ?? null, 'list') || isType(value ?? null, 'tuple')
        ? iterate(value ?? null, offset)
        : [value];
    if (keys.length === 0)
        return fail('feature-arguments', offset, 'an empty list for "index_key"', 'name a feature for each dimension');
    return keys.map((key) => textOf(key, offset, 'index_key'));
}
function sizesOf(value, offset, isList, count) {
    const items = isType(value ?? null, 'list') || isType(value ?? null, 'tuple')
        ? iterate(value ?? null, offset)
        : undefined;
    if ((items !== undefined) !== isList)
        return fail('sparse-size', offset, `"size" has to be ${isList ? 'a list, as "index_key" is one' : 'an integer, as "index_key" is one text'}`, 'give both as lists, or neither');
    const sizes = items ?? [value ?? null];
    if (count !== undefined && sizes.length !== count)
        return fail('sparse-size', offset, `${sizes.length} sizes for ${count} index features`, 'give a size for each');
    return sizes.map((size) => {
        if (typeof size === 'bigint' && size > 0n && size <= BigInt(Number.MAX_SAFE_INTEGER))
            return Number(size);
        return fail('sparse-size', offset, `a size that is no positive integer`, 'give how many positions the dimension has');
    });
}
function splitsDtypeOf(value, offset) {
    const dtype = value === undefined ? 'int32' : value === 'int32' || value === 'int64' ? value : dtypeOf(value, offset);
    return dtype === 'int32' || dtype === 'int64'
        ? dtype
        : fail('unsupported-dtype', offset, `row splits of the dtype ${dtype}: they are int32 or int64`, 'use tf.int64');
}

;// CONCATENATED MODULE: ./src/schema/forms/python/default-value.ts



/** The elements of a `default_value`; undefined where they cannot be written down, which is a warning. */
function readDefault(value, kind, dims, offset, onFinding) {
    const elements = [];
    flatten(value, offset, elements);
    const count = dims.reduce((product, dim) => product * dim, 1);
    if (elements.length !== count) {
        const shape = `[${dims.join(', ')}]`;
        const fix = elements.length === 1 && dims.length > 0
            ? `write [value] * ${count}`
            : 'give one value for each element';
        fail('default-value', offset, `a default of ${elements.length} elements for the shape ${shape}, which has ${count}`, fix);
    }
    const wrong = elements.find((element) => !isOfKind(element, kind));
    if (wrong !== undefined) {
        const dtype = { int64: 'int64', float: 'float32', bytes: 'string' }[kind];
        fail('default-value', offset, `a default of ${typeName(wrong)} for a feature of ${dtype}`, `write a ${{ int64: 'whole number', float: 'number', bytes: 'text' }[kind]}`);
    }
    const texts = elements.map((element) => asElement(element, kind));
    if (texts.includes(undefined))
        onFinding(warningAt('ignored-default', offset, 'a default of bytes that are not UTF-8 is not kept: only that the feature may be absent'));
    return texts.includes(undefined) ? undefined : texts.filter((text) => text !== undefined);
}
const default_value_MAX_DEPTH = 20;
/** Collects the elements, and returns the dimensions of the nested lists. */
function flatten(value, offset, elements, depth = 0) {
    if (depth > default_value_MAX_DEPTH)
        fail('too-deep', offset, `a default of more than ${default_value_MAX_DEPTH} dimensions`, 'write it flatter');
    if (!isType(value, 'list') && !isType(value, 'tuple')) {
        refuseImport(value, offset);
        elements.push(value);
        return [];
    }
    const items = iterate(value, offset);
    const shapes = items.map((item) => flatten(item, offset, elements, depth + 1).join());
    if (new Set(shapes).size > 1)
        fail('default-value', offset, 'a default of rows that are not equally long', 'give all rows the same length');
    return [items.length, ...(shapes[0] ? shapes[0].split(',').map(Number) : [])];
}
function isOfKind(value, kind) {
    if (kind === 'bytes')
        return typeof value === 'string' || isType(value, 'bytes');
    if (typeof value === 'bigint')
        return kind === 'float' || BigInt.asIntN(64, value) === value;
    return typeof value === 'boolean' || (kind === 'float' && typeof value === 'number');
}
function asElement(value, kind) {
    if (typeof value === 'string' || typeof value === 'number')
        return value;
    if (typeof value === 'boolean')
        return Number(value);
    if (typeof value === 'bigint')
        return kind === 'int64' && !Number.isSafeInteger(Number(value)) ? value.toString() : Number(value);
    if (!isType(value, 'bytes'))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value.bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/schema/forms/python/partitions.ts
/** The partitions of a RaggedFeature. */




/** The partitions, from the outermost to the innermost. */
function partitionsOf(value, offset) {
    if (value === undefined)
        return [];
    if (!isType(value, 'list') && !isType(value, 'tuple'))
        return fail('partition', offset, `${describe(value)} as the partitions`, 'give a list, for example [tf.io.RaggedFeature.RowLengths("key")]');
    return iterate(value, offset).map((item) => {
        if (!isType(item, 'partition'))
            return fail('partition', offset, `${describe(item)} as a partition`, 'use tf.io.RaggedFeature.RowLengths("key") or another partition');
        const inner = known(item.argument.value);
        const at = item.argument.offset;
        if (item.className !== 'UniformRowLength')
            return { type: partitionType(item.className), key: textOf(inner, at, 'key'), offset: at };
        const isLength = typeof inner === 'bigint' && inner > 0n && inner <= BigInt(MAX_SIZE);
        return isLength
            ? { type: 'UniformRowLength', length: Number(inner) }
            : fail('partition', at, 'a row length that is no positive integer', 'write one');
    });
}
function partitionType(name) {
    return name === 'RowSplits' || name === 'RowStarts' || name === 'RowLimits' || name === 'ValueRowIds'
        ? name
        : 'RowLengths';
}

;// CONCATENATED MODULE: ./src/schema/forms/python/check-feature.ts





/** The checked feature; undefined where an argument is wrong, which was reported. */
function checkFeature(feature, onFinding) {
    let isRight = true;
    /** The meaning of an argument, or of its absence. */
    const read = (name, meaning) => {
        const argument = feature.parameters.get(name);
        const offset = argument?.offset ?? feature.offset;
        const result = attempt(() => meaning(argument && known(argument.value), offset));
        if ('value' in result)
            return result.value;
        isRight = false;
        result.findings.forEach(onFinding);
        return undefined;
    };
    const kind = read('dtype', kindOf);
    const checked = ofClass(feature, kind, read, onFinding);
    return isRight ? checked : undefined;
}
function ofClass(feature, kind, read, onFinding) {
    switch (feature.className) {
        case 'FixedLenFeature': {
            const dims = read('shape', dimsOf);
            const given = read('default_value', (value, offset) => value === undefined || value === null || !kind || !dims
                ? undefined
                : readDefault(value, kind, dims, offset, onFinding));
            return kind && dims && { type: 'FixedLenFeature', kind, dims, ...(given && { default: given }) };
        }
        case 'FixedLenSequenceFeature': {
            const dims = read('shape', (value, offset) => {
                const dims = dimsOf(value, offset);
                return dims.includes(0)
                    ? fail('shape', offset, 'rows with a dimension of 0, of which there is no number', 'use dimensions of 1 or more')
                    : dims;
            });
            const allowMissing = read('allow_missing', (value) => value !== undefined && isTrue(value));
            const hasDefault = read('default_value', (value, offset) => {
                if (value === undefined || value === null)
                    return false;
                if (kind)
                    readDefault(value, kind, [], offset, onFinding);
                return true;
            });
            return (kind &&
                dims && {
                type: 'FixedLenSequenceFeature',
                kind,
                dims,
                allowMissing: allowMissing ?? false,
                hasDefault: hasDefault ?? false,
            });
        }
        case 'RaggedFeature': {
            const valueKey = read('value_key', (value, offset) => value === undefined || value === null ? undefined : textOf(value, offset, 'value_key'));
            const partitions = read('partitions', partitionsOf);
            const splitsDtype = read('row_splits_dtype', splitsDtypeOf);
            read('validate', (value, offset) => value === undefined ||
                typeof value === 'boolean' ||
                fail('feature-arguments', offset, 'a value for "validate" that is neither True nor False', 'write True or False'));
            return kind && partitions && splitsDtype !== undefined
                ? { type: 'RaggedFeature', kind, valueKey, partitions, splitsDtype }
                : undefined;
        }
        case 'SparseFeature': {
            const isList = read('index_key', (value) => typeof value !== 'string');
            const indexKeys = read('index_key', indexKeysOf);
            const valueKey = read('value_key', (value, offset) => textOf(value, offset, 'value_key'));
            const sizes = read('size', (value, offset) => sizesOf(value, offset, isList ?? false, indexKeys?.length));
            return kind && indexKeys && valueKey !== undefined && sizes
                ? { type: 'SparseFeature', kind, indexKeys, valueKey, sizes }
                : undefined;
        }
        default:
            return kind && { type: 'VarLenFeature', kind };
    }
}

;// CONCATENATED MODULE: ./src/schema/forms/python/dicts.ts


/** The dict, and what was not read of it; a label may also be a pair of a name and a feature. */
function dictOf({ name, value, offset }, index, add) {
    const dict = index === 2 ? labelsOf(value) : index === 0 && value === null ? newDict() : value;
    if (dict !== undefined && isType(dict, 'dict')) {
        dict.holes.forEach(add);
        return dict;
    }
    const allowed = index === 2 ? 'a dict of features, or a pair of a name and a feature' : 'a dict of TensorFlow features';
    if (isType(value, 'path')) {
        const fix = 'name the file that assigns it';
        add(finding('imported', offset, `"${name}" is imported as ${describe(value)}; imports are not read`, fix));
    }
    else
        add(finding('not-a-dict', offset, `"${name}" is ${describe(value)}, not ${allowed}`, 'name one'));
    return undefined;
}
function labelsOf(value) {
    if (!isType(value, 'tuple') && !isType(value, 'list'))
        return value;
    const [key, feature, ...more] = value.items;
    if (key === undefined || feature === undefined || !isType(feature, 'feature') || more.length > 0)
        return undefined;
    return {
        type: 'dict',
        entries: new Map([
            [
                'label',
                {
                    key,
                    value: feature,
                    offset: (isType(value, 'tuple') ? value.offsets?.[0] : undefined) ?? feature.offset,
                },
            ],
        ]),
        holes: [],
    };
}
/** The record type that was asked for, or that the dicts are for. */
function recordOf(count, wanted, second, add) {
    const least = { example: 1, 'sequence-example': 2, 'example-list': 2 };
    const most = { example: 1, 'sequence-example': 2, 'example-list': 3 };
    if (wanted !== undefined && (count < least[wanted] || count > most[wanted])) {
        const form = {
            example: 'NAME',
            'sequence-example': 'CONTEXT,SEQUENCE',
            'example-list': 'CONTEXT,ITEMS or FILE.py:CONTEXT,ITEMS,LABEL',
        }[wanted];
        add(finding('record-type', 0, `${count} ${count === 1 ? 'dict' : 'dicts'} for the record type ${wanted}`, `write FILE.py:${form}`));
        return undefined;
    }
    if (wanted !== undefined || count === 1)
        return wanted ?? 'example';
    // parse_sequence_example takes neither of these classes in its sequence features.
    const classes = [...(second?.entries.values() ?? [])].map(({ value }) => isType(value, 'feature') ? value.className : '');
    const isList = count === 3 || classes.includes('FixedLenFeature') || classes.includes('SparseFeature');
    return isList ? 'example-list' : 'sequence-example';
}

;// CONCATENATED MODULE: ./src/schema/forms/python/draft.ts

/** Adds a feature; one that is there already, from another entry of the dict, has to agree. */
function addDraft(drafts, added, onFinding) {
    const draft = withoutLoop(drafts, added, onFinding);
    const present = drafts.get(draft.name);
    if (!present) {
        drafts.set(draft.name, draft);
        return;
    }
    const conflict = conflictOf(present, draft);
    if (conflict !== undefined)
        onFinding(finding('conflicting-features', draft.offset, `"${draft.name}" is used twice, ${conflict}, which TensorFlow refuses`, 'read the feature in one way'));
    else
        drafts.set(draft.name, merged(drafts, present, draft, onFinding));
}
/** The draft, without its tie where that leads back to it. */
function withoutLoop(drafts, draft, onFinding) {
    const { tie, ...free } = draft;
    if (!tie || !follows(drafts, followed(tie), draft.name))
        return draft;
    const message = `"${draft.name}" would follow itself, through "${followed(tie)}"`;
    onFinding(warningAt('ignored-partition', draft.facts.tie ?? draft.offset, message));
    return free;
}
function conflictOf(a, b) {
    if (a.kind !== b.kind)
        return `as ${a.kind} and as ${b.kind}`;
    if (a.parsed !== b.parsed)
        return `as a ${a.parsed} and as a ${b.parsed} feature`;
    return a.parsed === 'dense' ? 'by two features of fixed shape' : undefined;
}
function merged(drafts, present, draft, onFinding) {
    const isSame = JSON.stringify(present.tie) === JSON.stringify(draft.tie);
    if (present.tie && draft.tie && !isSame)
        onFinding(warningAt('ignored-partition', draft.facts.tie ?? draft.offset, `"${draft.name}" follows "${followed(present.tie)}" already, and cannot follow "${followed(draft.tie)}" as well`));
    const tie = present.tie ?? draft.tie;
    const shape = present.tie || !draft.tie ? moreOf(present.shape, draft.shape) : moreOf(draft.shape, present.shape);
    const group = groupOf(present.shape) ?? groupOf(draft.shape);
    const steps = present.steps?.group === undefined ? (draft.steps ?? present.steps) : present.steps;
    // Groups that share a feature are one.
    draft_join(drafts, groupOf(draft.shape), group, (at, to) => groupOf(at.shape) === groupOf(draft.shape) ? { ...at, shape: withGroup(at.shape, to) } : at);
    draft_join(drafts, draft.steps?.group, steps?.group, (at, to) => at.steps && at.steps.group === draft.steps?.group ? { ...at, steps: { ...at.steps, group: to } } : at);
    return {
        ...present,
        ...(tie && { tie }),
        ...(steps && { steps }),
        shape: withGroup(shape, group),
        facts: { ...draft.facts, ...present.facts },
    };
}
/** The first shape, or the one that says more than "any number". */
function moreOf(first, second) {
    const isAny = first.type === 'variable' && first.max === undefined && first.row.length === 0;
    return isAny ? second : first;
}
function groupOf(shape) {
    return shape.type === 'variable' ? shape.group : undefined;
}
function withGroup(shape, group) {
    return shape.type === 'fixed' || group === undefined ? shape : { ...shape, group };
}
function draft_join(drafts, from, to, change) {
    if (from === undefined || to === undefined || from === to)
        return;
    for (const [name, draft] of drafts)
        drafts.set(name, change(draft, to));
}
/** The feature that a tie follows. */
function followed(tie) {
    return tie.type === 'ragged-values' ? tie.rowLengths : tie.feature;
}
/** Whether a feature follows another, perhaps through others. */
function follows(drafts, name, other) {
    const seen = new Set();
    let at = name;
    while (at !== undefined && !seen.has(at)) {
        if (at === other)
            return true;
        seen.add(at);
        const tie = drafts.get(at)?.tie;
        at = tie && followed(tie);
    }
    return false;
}

;// CONCATENATED MODULE: ./src/schema/forms/python/features.ts


const OPTIONAL = { required: false };
/** Adds what one entry of the dict describes. */
function addFeature(drafts, use, where, checked, onFinding) {
    const refusal = whyNotIn(use, checked);
    if (refusal) {
        onFinding(finding('wrong-feature-class', where.feature.offset, ...refusal));
        return;
    }
    for (const described of features_describe(use, where, checked)) {
        const facts = factsOf(where.feature, described.tie);
        const draft = { ...described, ...stepsOf(use, where.name, checked), offset: where.offset, facts };
        addDraft(drafts, draft, onFinding);
    }
}
function features_describe(use, { name, feature }, checked) {
    const { kind } = checked;
    switch (checked.type) {
        case 'FixedLenFeature': {
            const isRequired = (feature.parameters.get('default_value')?.value ?? null) === null;
            const presence = { required: isRequired, ...(checked.default && { default: checked.default }) };
            return [{ name, kind, parsed: 'dense', shape: { type: 'fixed', dims: checked.dims }, presence }];
        }
        case 'VarLenFeature':
            return [{ name, kind, parsed: 'sparse', shape: rows(), presence: OPTIONAL }];
        case 'FixedLenSequenceFeature': {
            const shape = use === 'steps' ? { type: 'fixed', dims: checked.dims } : rows(checked.dims);
            return [{ name, kind, parsed: 'dense', shape, presence: { required: !checked.allowMissing } }];
        }
        case 'RaggedFeature':
            return ragged(name, checked);
        case 'SparseFeature':
            return sparse(checked);
    }
}
/** The positions, one feature for each dimension, and the values. */
function sparse({ kind, indexKeys, valueKey, sizes, }) {
    const max = Math.min(...sizes);
    const shape = { type: 'variable', min: 0, max, row: [], group: indexKeys[0] ?? valueKey };
    const both = { parsed: 'sparse', shape, presence: OPTIONAL };
    const indices = indexKeys.map((name, i) => {
        return {
            name,
            kind: 'int64',
            ...both,
            tie: { type: 'sparse-index', feature: valueKey, size: sizes[i] ?? max },
        };
    });
    return [...indices, { name: valueKey, kind, ...both }];
}
/** The values, and an integer feature for each partition with a key; each follows the one outside of it. */
function ragged(name, { kind, valueKey, partitions, splitsDtype }) {
    const described = [];
    let row = [];
    let tie;
    const add = (inner, innerKind) => {
        const parsed = splitsDtype === 'int64' ? 'ragged int64' : 'ragged';
        described.push({
            name: inner,
            kind: innerKind,
            parsed,
            shape: rows(row),
            presence: OPTIONAL,
            ...(tie && { tie }),
        });
        row = [];
    };
    for (const partition of partitions) {
        if (partition.type === 'UniformRowLength')
            row.push(partition.length);
        else {
            add(partition.key, 'int64');
            tie = tieTo(partition);
        }
    }
    add(valueKey ?? name, kind);
    return described;
}
/** Any number of rows. */
function rows(row = []) {
    return { type: 'variable', min: 0, max: undefined, row };
}
function stepsOf(use, name, checked) {
    if (use === 'items')
        return { steps: { min: 1, max: undefined } };
    // A ragged feature's partitions have as many steps as its values.
    const hasKeys = checked.type === 'RaggedFeature' && checked.partitions.some(({ type }) => type !== 'UniformRowLength');
    return use === 'steps' ? { steps: { min: 0, max: undefined, ...(hasKeys && { group: name }) } } : {};
}
/** Where single facts are written, if they are. */
function factsOf({ parameters }, tie) {
    const offsetOf = (name) => parameters.get(name)?.offset;
    const facts = {
        kind: offsetOf('dtype'),
        shape: offsetOf('shape'),
        presence: offsetOf('default_value') ?? offsetOf('allow_missing'),
        tie: tie && (offsetOf('partitions') ?? offsetOf('size')),
    };
    return Object.fromEntries(Object.entries(facts).filter(([, offset]) => offset !== undefined));
}
/** What `parse_example` or `parse_sequence_example` refuses, and what to use instead. */
function whyNotIn(use, checked) {
    const { type } = checked;
    if (use === 'steps' && (type === 'FixedLenFeature' || type === 'SparseFeature'))
        return [
            `a ${type} among the sequence features: parse_sequence_example takes none`,
            `use tf.io.FixedLenSequenceFeature${type === 'FixedLenFeature' ? ', or the record type example-list' : ''}`,
        ];
    if (use === 'context' && (type === 'FixedLenSequenceFeature' || type === 'SparseFeature'))
        return [
            `a ${type} in the context: parse_sequence_example takes none`,
            'use tf.io.VarLenFeature or tf.io.RaggedFeature',
        ];
    if (type !== 'FixedLenSequenceFeature')
        return undefined;
    if (use === 'steps' && checked.hasDefault)
        return [
            'a default_value of a sequence feature: parse_sequence_example takes none',
            'use allow_missing=True alone',
        ];
    if (use !== 'steps' && !checked.allowMissing)
        return [
            'a FixedLenSequenceFeature without allow_missing=True: parse_example takes none',
            'add allow_missing=True',
        ];
    return undefined;
}
const PARTITIONS = new Map([
    ['RowSplits', 'row-splits'],
    ['RowStarts', 'row-starts'],
    ['RowLimits', 'row-limits'],
    ['ValueRowIds', 'value-rowids'],
]);
function tieTo({ type, key }) {
    const partition = PARTITIONS.get(type);
    return partition
        ? { type: 'ragged-partition', feature: key, partition }
        : { type: 'ragged-values', rowLengths: key };
}

;// CONCATENATED MODULE: ./src/schema/forms/python/schema-of.ts






const MAX_FEATURES = 100_000;
/** The schema, without the features that are wrong; undefined where what the names stand for is no dict. */
function schemaOf(source, named, wanted, add) {
    const dicts = named.map((one, i) => dictOf(one, i, add)).filter((dict) => dict !== undefined);
    const [first, second, third] = dicts;
    const record = recordOf(named.length, wanted, second, add);
    if (!first || dicts.length < named.length || record === undefined)
        return undefined;
    const isSequence = record === 'sequence-example';
    const features = featuresOf(source, first, isSequence ? 'context' : 'example', add);
    const labels = third
        ? featuresOf(source, third, 'items', add).map((feature) => asLabel(feature, third, add))
        : [];
    const items = second ? featuresOf(source, second, isSequence ? 'steps' : 'items', add) : [];
    const sequence = [...items.filter(({ name }) => !labels.some((label) => label.name === name)), ...labels];
    const count = features.length + sequence.length;
    if (count > 0 && count <= MAX_FEATURES)
        return { record, features, sequence };
    const isEmpty = dicts.every(({ entries, holes }) => entries.size === 0 && holes.length === 0);
    const at = named[0]?.offset ?? 0;
    if (count > MAX_FEATURES)
        add(finding('too-much-work', at, `more than ${MAX_FEATURES} features`, 'read them as fewer, longer ones'));
    else if (isEmpty)
        add(finding('no-features', at, 'no features, which parse_example refuses', 'add one to the dict'));
    return undefined;
}
/** The features that a dict describes; what is wrong with the others is found. */
function featuresOf(source, dict, use, add) {
    const drafts = new Map();
    for (const entry of dict.entries.values()) {
        const name = nameOf(entry, add);
        const { value } = entry;
        if (isUnknown(value))
            value.findings.forEach(add);
        else if (isType(value, 'path'))
            findingsOf(() => refuseImport(value, entry.offset)).forEach(add);
        else if (!isType(value, 'feature')) {
            const message = `the value of ${JSON.stringify(name ?? '')} is ${describe(value)}, not a feature`;
            add(finding('not-a-feature', entry.offset, message, 'use tf.io.FixedLenFeature or another feature'));
        }
        else {
            const checked = checkFeature(value, add);
            const where = { name: name ?? '', offset: entry.offset, feature: value };
            if (checked && name !== undefined)
                addFeature(drafts, use, where, checked, add);
        }
    }
    const placeAt = sharedPlaces(source);
    return [...drafts.values()].map((draft) => finished(placeAt, draft));
}
function nameOf({ key, offset }, add) {
    const text = isType(key, 'bytes') ? new TextDecoder().decode(key.bytes) : key;
    const isText = typeof text === 'string' && !/\p{Surrogate}/u.test(text);
    if (isText && !(isType(key, 'bytes') && text.includes('\ufffd')))
        return text;
    const what = typeof text === 'string'
        ? 'a name of a feature that is not Unicode'
        : `${describe(key)} as the name of a feature`;
    add(finding('feature-name', offset, what, 'write a text'));
    return undefined;
}
function finished(placeAt, { name, kind, shape, presence, steps, tie, offset, facts }) {
    const places = Object.fromEntries(Object.entries(facts).map(([fact, at]) => [fact, placeAt(at)]));
    return {
        ...{ name, kind, shape, presence },
        ...(steps && { steps }),
        ...(tie && { tie }),
        ...{ place: placeAt(offset), places },
    };
}
/** One object for all that a comprehension makes in one place. */
function sharedPlaces(source) {
    const places = new Map();
    return (offset) => {
        const place = places.get(offset) ?? source.placeAt(offset);
        places.set(offset, place);
        return place;
    };
}
/**
 * Python says no more of a label than its dtype: a float is a grade of relevance, of which any number will do, and an
 * integer is relevant or not, which is a grade in every scale.
 */
function asLabel(feature, dict, add) {
    const label = { type: feature.kind === 'float' ? 'regression' : 'binary' };
    if (feature.kind !== 'bytes')
        return { ...feature, label };
    const entry = [...dict.entries.values()].find(({ key }) => key === feature.name);
    add(warningAt('ignored-label', entry?.offset ?? 0, `"${feature.name}" is a text, which is no label as long as its values are not known`, 'name its values in the fixture spec'));
    return feature;
}

;// CONCATENATED MODULE: ./src/schema/print/python-literal.ts
/** Values as Python source. */
/** A text as a literal of ASCII characters on one line, so that no text can become code, whatever it holds. */
function pythonLiteral(text) {
    // By code points: Python takes an escaped surrogate pair for two characters, which no encoding has.
    const body = Array.from(text, (char) => {
        const code = char.codePointAt(0) ?? 0;
        if (char === '"' || char === '\\')
            return `\\${char}`;
        if (code >= 0x20 && code < 0x7f)
            return char;
        return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
    });
    return `"${body.join('')}"`;
}
function hex(code, digits) {
    return code.toString(16).padStart(digits, '0');
}
/** A number; digits of an integer come as a text. What is not a number becomes none. */
function pythonNumber(value) {
    if (typeof value === 'string')
        return /^-?\d+$/.test(value) ? value.replace(/^(-?)0+(?=\d)/, '$1') : '0';
    if (Number.isFinite(value))
        return Object.is(value, -0) ? '-0.0' : `${value}`;
    return `float(${pythonLiteral(Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf')})`;
}
function pythonList(items) {
    return `[${items.join(', ')}]`;
}
/** A dict over several lines, indented by `indent`. */
function pythonDict(entries, indent = '') {
    if (entries.length === 0)
        return '{}';
    const lines = entries.map(([key, value]) => `${indent}    ${pythonLiteral(key)}: ${value},\n`);
    return `{\n${lines.join('')}${indent}}`;
}

;// CONCATENATED MODULE: ./src/schema/forms/python/select.ts
/** Finds what a name such as `SPEC`, `Config.SPEC` or `parse.features` stands for, and the dicts that a file has. */




/** The value of a dotted name; throws `Unreadable` where there is none. */
function select_select(module, name) {
    const [first = '', ...others] = name.split('.');
    let cell = module.scope.names.get(first);
    for (const part of others) {
        const scope = cell === undefined ? undefined : scopeOf(module, cell);
        cell = scope?.names.get(part);
    }
    if (cell === undefined)
        throw new Unreadable([nothingCalled(module, name)]);
    const value = known(cell);
    if (!isType(value, 'function'))
        return value;
    return module.interpreter.run(value, { positional: [], keywords: new Map() }, value.node.from);
}
/** The names in a class or a function. */
function scopeOf({ interpreter }, cell) {
    if (isType(cell, 'class'))
        return cell.scope;
    if (!isType(cell, 'function'))
        return undefined;
    const result = attempt(() => interpreter.locals(cell));
    return 'value' in result ? result.value : undefined;
}
/**
 * A Python expression for a dotted name, where `m` is the dict of the module's names; undefined for what only exists
 * while a function runs.
 */
function expressionOf(module, name) {
    const [first = '', ...others] = name.split('.');
    if (name === '')
        return '{}';
    let cell = module.scope.names.get(first);
    for (const part of others) {
        if (cell !== undefined && isType(cell, 'function'))
            return undefined;
        cell = cell !== undefined && isType(cell, 'class') ? cell.scope.names.get(part) : undefined;
    }
    const path = [`m[${pythonLiteral(first)}]`, ...others].join('.');
    return cell !== undefined && isType(cell, 'function') ? `${path}()` : path;
}
function nothingCalled(module, name) {
    const found = dictsOf(module);
    const match = (0,nearest/* nearest */.p)(name, found) ?? found.find((other) => other.split('.').at(-1) === name);
    const what = `the file assigns no "${name}"`;
    if (found.length === 0)
        return finding('unknown-dict', 0, `${what}, nor any dict of TensorFlow features`, 'name a file that assigns one');
    const list = found.slice(0, MAX_LISTED).join(', ') + (found.length > MAX_LISTED ? ', …' : '');
    return finding('unknown-dict', 0, `${what}: its dicts of TensorFlow features are ${list}`, match === undefined ? 'use one of these' : `did you mean "${match}"?`);
}
const MAX_LISTED = 10;
/** A class, a method in it, and a function in that. */
const MAX_LEVELS = 3;
/** The names under which a file has dicts of features, those of the module first. */
function dictsOf(module) {
    const found = [];
    const visit = (scope, prefix, level) => {
        const inner = [];
        for (const [name, cell] of scope.names) {
            if (isUnknown(cell))
                continue;
            if (hasFeatures(cell) || (isType(cell, 'function') && hasFeatures(returnedBy(module, cell))))
                found.push(prefix + name);
            if (isType(cell, 'class') || isType(cell, 'function'))
                inner.push([cell, `${prefix}${name}.`]);
        }
        if (level >= MAX_LEVELS)
            return;
        for (const [cell, path] of inner) {
            const below = scopeOf(module, cell);
            // A name that refers to a function elsewhere is not looked into again.
            if (below && (below.parent === scope || below.parent === scope.parent))
                visit(below, path, level + 1);
        }
    };
    visit(module.scope, '', 1);
    return [...new Set(found)];
}
function hasFeatures(cell) {
    return (cell !== undefined &&
        isType(cell, 'dict') &&
        [...cell.entries.values()].some(({ value }) => isType(value, 'feature')));
}
function returnedBy({ interpreter }, called) {
    const result = attempt(() => interpreter.run(called, { positional: [], keywords: new Map() }, called.node.from));
    return 'value' in result ? result.value : undefined;
}

;// CONCATENATED MODULE: ./src/schema/forms/python/snippet.ts
/** Two lines of Python that print as a plain schema what cannot be read without running the file. */

/**
 * The lines, for expressions of the file's dicts, where `m` is the dict of its names: one, a context and a sequence, or
 * a context, items and a label.
 */
function snippetFor(file, expressions, record) {
    const [context, sequence, label] = expressions;
    const parts = [`"features": plain(${context})`];
    if (record !== 'example')
        parts.unshift(`"record": ${pythonLiteral(record)}`);
    if (sequence !== undefined)
        parts.push(`"sequence": plain({**${sequence}${label === undefined ? '' : `, **dict([${label}])`}})`);
    return [
        `import json, runpy, numpy as np, tensorflow as tf; m = runpy.run_path(${pythonLiteral(file)}); ${PLAIN}`,
        `print(json.dumps({${parts.join(', ')}}, default=bytes.decode))`,
    ].join('\n');
}
/** In one line, because it is to be copied from a log. A required feature has neither `optional` nor `default`. */
const PLAIN = [
    'plain = lambda d: {getattr(f, "value_key", None) or k: {"kind": {"int64": "int64", "float32": "float", "string": "bytes"}[tf.as_dtype(f.dtype).name],',
    '**({"shape": tf.TensorShape(f.shape).as_list()} if isinstance(f, tf.io.FixedLenFeature) else {"length": {"min": 0}, "optional": True}),',
    '**({"optional": True, "default": np.ravel(f.default_value).tolist()} if isinstance(f, tf.io.FixedLenFeature) and f.default_value is not None else {})}',
    'for k, f in d.items()}',
].join(' ');

;// CONCATENATED MODULE: ./src/schema/forms/python/read.ts
/** Reads a schema from the dicts of TensorFlow features that a Python file assigns. */








/** A quarter of a second; a file of features has some kilobytes. */
const MAX_LENGTH = 500_000;
/**
 * The schema of one dict (an example), of two (the context and the lists of a sequence example, or the context and the
 * items of an example list), or of three, of which the last is the label of the items. Undefined only after an error.
 * Findings come in the order of the file, each once.
 */
function readPythonSchema(source, fragment, record, onFinding) {
    if (source.text.length > MAX_LENGTH) {
        const message = `a Python file of ${source.text.length} characters; at most ${MAX_LENGTH} are read`;
        onFinding(finding('too-large', 0, message, 'move the dict to a file of its own'));
        return undefined;
    }
    const parsed = attempt(() => parsePython(source.text));
    if ('findings' in parsed) {
        parsed.findings.forEach(onFinding);
        return undefined;
    }
    const tree = parsed.value;
    const module = runModule(tree, source.text, (offset) => source.placeAt(offset).line);
    const names = namesOf(fragment);
    if (names === undefined) {
        onFinding(wrongNames(module, fragment));
        return undefined;
    }
    const findings = [];
    const add = (finding) => findings.push(finding);
    const named = names.map((name) => namedIn(module, tree, name, add)).filter((one) => one !== undefined);
    const schema = named.length < names.length ? undefined : schemaOf(source, named, record, add);
    report(source, module, names, findings, schema?.record ?? record, onFinding);
    return schema;
}
/** The names of a fragment; the first may be empty where a sequence example has no context. */
function namesOf(fragment) {
    const names = fragment?.split(',').map((name) => name.trim()) ?? [];
    const needed = names.slice(names.length > 1 ? 1 : 0);
    return names.length >= 1 && names.length <= 3 && needed.every((name) => name !== '') ? names : undefined;
}
function wrongNames(module, fragment) {
    const found = dictsOf(module).slice(0, 10);
    const list = found.length === 0 ? 'it assigns none' : `it assigns ${found.join(', ')}`;
    const message = fragment
        ? `"${fragment}" does not name one, two or three dicts`
        : 'a Python file without the name of a dict of TensorFlow features';
    return finding('missing-name', 0, `${message}; ${list}`, `write FILE.py:${found[0] ?? 'NAME'}`);
}
function namedIn(module, tree, name, add) {
    if (name === '')
        return { name, value: newDict(), offset: 0 };
    const result = attempt(() => select_select(module, name));
    if ('value' in result) {
        const first = name.split('.')[0];
        const site = sitesOf(tree, module.interpreter.text).find((site) => site.name === first);
        return { name, value: result.value, offset: site?.offset ?? 0 };
    }
    // Broken syntax may have swallowed the name; that it is missing is a consequence then.
    const isSwallowed = tree.error !== undefined && result.findings.some(({ code }) => code === 'unknown-dict');
    const message = `the file is not understood from here on, and assigns no "${name}"`;
    const fix = 'correct the syntax, or move the dict to a file of its own';
    if (isSwallowed)
        add(finding('syntax-error', tree.error, message, fix));
    else
        result.findings.forEach(add);
    return undefined;
}
/** Reports each finding once; the first that needs it brings the snippet, and the others refer to it. */
function report(source, module, names, findings, record, onFinding) {
    const seen = new Set();
    let hasSnippet = false;
    for (const found of [...findings].sort((a, b) => a.offset - b.offset)) {
        const key = `${found.offset} ${found.code} ${found.message}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        if (found.fix !== undefined)
            onFinding(found);
        else
            onFinding({
                ...found,
                fix: hasSnippet
                    ? 'write it as constants, or use the lines of the first such problem'
                    : wayOut(source, module, names, record),
            });
        hasSnippet ||= found.fix === undefined;
    }
}
function wayOut(source, module, names, record) {
    const expressions = names.map((name) => expressionOf(module, name));
    const reached = expressions.filter((expression) => expression !== undefined);
    if (reached.length < names.length)
        return 'write it as constants, or assign the dict at the top level of the module';
    const type = record ?? (names.length === 1 ? 'example' : names.length === 2 ? 'sequence-example' : 'example-list');
    return `write it as constants, or use as the schema what your own Python prints:\n${snippetFor(source.file, reached, type)}`;
}


/***/ })

};
