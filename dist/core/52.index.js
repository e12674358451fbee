export const id = 52;
export const ids = [52];
export const modules = {

/***/ 9052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/base/problem.ts
var problem = __webpack_require__(8414);
// EXTERNAL MODULE: ./src/yaml/anchors.ts
var yaml_anchors = __webpack_require__(777);
// EXTERNAL MODULE: ./src/yaml/node.ts
var node = __webpack_require__(2655);
// EXTERNAL MODULE: ./src/yaml/tags.ts
var tags = __webpack_require__(7946);
;// CONCATENATED MODULE: ./src/yaml/compose-scalar.ts
/** Scalars: strings, numbers, booleans, null and dates. */




/** The node of a scalar; its value was read by the tags that the parser was given. */
function composeScalar(state, syntax, span, slot) {
    if (isPlain(syntax, '=') || isPlain(syntax, '<<')) {
        const message = `${syntax.source} is not a value in YAML`;
        return (0,yaml_anchors/* broken */.mw)(state, 'not-a-value', span, slot, message, 'put it in quotes');
    }
    const written = state.source.text.slice(span.start, span.end);
    if (syntax.type === dist/* Scalar */.X5.PLAIN && written.includes('\t')) {
        const message = 'text without quotes contains a tab';
        return (0,yaml_anchors/* broken */.mw)(state, 'tab', span, slot, message, 'replace it with spaces, or add quotes');
    }
    const { tag = '!' } = syntax;
    if (tag !== '!' && !tags/* EXPLICIT_TAGS */.vI.some((name) => tag === tags/* CORE */.M2 + name)) {
        const message = `unknown tag ${(0,node/* quote */.hD)(tag.replace(tags/* CORE */.M2, '!!'))}`;
        const allowed = tags/* EXPLICIT_TAGS */.vI.map((name) => `!!${name}`).join(', ');
        return (0,yaml_anchors/* broken */.mw)(state, 'unknown-tag', span, slot, message, `remove it, or use one of ${allowed}`);
    }
    const value = toScalarValue(syntax.tag === '!' ? (0,tags/* readPlain */.rM)(syntax.source) : syntax.value, syntax.source);
    if (value === undefined) {
        const message = `${(0,node/* quote */.hD)(syntax.source)} cannot be read as ${(0,tags/* nounOf */.a2)(tag)}`;
        return (0,yaml_anchors/* broken */.mw)(state, 'wrong-tag', span, slot, message, 'remove the tag, or change the value');
    }
    const place = { start: span.start, definition: span, ...slot };
    if (value.kind === 'string')
        return { kind: 'string', value: withoutAddedBreak(state, syntax, span, value.value), ...place };
    return { ...value, ...place };
}
/** The value that a tag read; undefined if the tag could not read the text. */
function toScalarValue(value, text) {
    switch (typeof value) {
        case 'string':
            return { kind: 'string', value };
        case 'bigint':
            return { kind: 'integer', value: Number(value), text };
        case 'number':
            return { kind: 'float', value, text };
        case 'boolean':
            return { kind: 'boolean', value, text };
        default:
            if (value === null)
                return { kind: 'null', value, text };
            return value instanceof tags/* Timestamp */.Dc ? { kind: 'timestamp', value: value.text, text } : undefined;
    }
}
/** The parser ends the last line of a block scalar with a line break, even if the text ends without one. */
function withoutAddedBreak({ source: { text } }, { type }, { end }, value) {
    const isBlock = type === dist/* Scalar */.X5.BLOCK_LITERAL || type === dist/* Scalar */.X5.BLOCK_FOLDED;
    const isCut = isBlock && end === text.length && !/[\r\n]$/.test(text);
    return isCut && value.endsWith('\n') ? value.slice(0, -1) : value;
}
/** Whether the scalar is exactly this text, without quotes and without a tag. */
function isPlain(syntax, text) {
    return syntax.source === text && syntax.type === dist/* Scalar */.X5.PLAIN && syntax.tag === undefined;
}

// EXTERNAL MODULE: ./src/yaml/entries.ts
var entries = __webpack_require__(8491);
// EXTERNAL MODULE: ./src/yaml/size.ts
var size = __webpack_require__(2730);
;// CONCATENATED MODULE: ./src/yaml/compose.ts
/** Turns the parser's syntax tree into nodes: reads tags, follows aliases and applies merges. */







/** The node of a whole document. */
function compose(root, parsing) {
    const state = { ...parsing, anchors: new Map(), values: 0, copies: 0 };
    return composeNode(state, root, { name: '', holder: spanOf(state, root).start }, 0);
}
function spanOf({ originalOffset }, { range: [start, end] }) {
    return { start: originalOffset(start), end: originalOffset(end) };
}
function composeNode(state, syntax, slot, depth) {
    const span = spanOf(state, syntax);
    if ((0,dist/* isAlias */.Vj)(syntax))
        return (0,yaml_anchors/* followAlias */.W_)(state, syntax.source, span, slot);
    if (syntax.anchor === undefined)
        return composeValue(state, syntax, span, slot, depth);
    return (0,yaml_anchors/* defineAnchor */.ns)(state, syntax.anchor, span.start, () => composeValue(state, syntax, span, slot, depth));
}
function composeValue(state, syntax, span, slot, depth) {
    state.values++;
    if ((0,dist/* isScalar */.jn)(syntax))
        return composeScalar(state, syntax, span, slot);
    if (depth > size/* MAX_DEPTH */.lr)
        return (0,yaml_anchors/* broken */.mw)(state, 'nested-too-deeply', span, slot, 'values are nested too deeply', 'flatten them');
    if ((0,dist/* isMap */.jh)(syntax))
        return composeMap(state, syntax, span, slot, depth);
    return composeList(state, syntax, span, slot, depth);
}
function composeList(state, syntax, span, slot, depth) {
    const items = syntax.items.map((item, i) => composeNode(state, item, { name: `${slot.name}[${i}]`, holder: spanOf(state, item).start }, depth + 1));
    if (!mayHaveTag(syntax.tag, 'seq'))
        return refuseTag(state, syntax.tag, span, slot, 'a list');
    return { kind: 'list', items, start: span.start, definition: span, ...slot };
}
function composeMap(state, syntax, span, slot, depth) {
    const own = new Map();
    const merged = new Map();
    let isComplete = true;
    for (const pair of syntax.items) {
        const { start, end } = spanOf(state, pair.key);
        const key = isMergeKey(pair.key) ? undefined : composeKey(state, pair.key, depth);
        const inner = { name: key === undefined ? '<<' : nameOf(key), holder: start };
        const value = pair.value ? composeNode(state, pair.value, inner, depth + 1) : (0,node/* emptyNode */.ib)(end, inner);
        if (key === undefined) {
            isComplete = (0,entries/* mergeEntries */.xq)(state, merged, value) && isComplete;
        }
        else if (isKey(key)) {
            (0,entries/* addEntry */.An)(state, own, nameOf(key), { key, value });
        }
        else if (key.kind !== 'broken') {
            (0,yaml_anchors/* reportError */.N7)(state, 'key-not-a-scalar', start, `a ${key.kind} cannot be a key`, 'use a string as the key');
        }
    }
    if (!mayHaveTag(syntax.tag, 'map'))
        return refuseTag(state, syntax.tag, span, slot, 'a map');
    // What a failed merge would have added must not be reported as missing.
    if (!isComplete)
        return (0,yaml_anchors/* brokenNode */.c7)(span, slot);
    // PyYAML's order: merged keys come first, and the map's own keys replace them in place.
    for (const [id, entry] of own)
        merged.set(id, entry);
    return { kind: 'map', entries: [...merged.values()], start: span.start, definition: span, ...slot };
}
function composeKey(state, syntax, depth) {
    const span = spanOf(state, syntax);
    const slot = { name: 'key', holder: span.start };
    // As a key, "=" is a string; as a value it cannot be read.
    if ((0,dist/* isScalar */.jn)(syntax) && isPlain(syntax, '='))
        return { kind: 'string', value: '=', start: span.start, definition: span, ...slot };
    return composeNode(state, syntax, slot, depth + 1);
}
function isKey(node) {
    return node.kind !== 'map' && node.kind !== 'list' && node.kind !== 'broken';
}
function nameOf(key) {
    if (key.kind === 'string')
        return key.value;
    return 'text' in key ? key.text : '';
}
function isMergeKey(syntax) {
    return (0,dist/* isScalar */.jn)(syntax) && isPlain(syntax, '<<');
}
/** A collection may have its own tag and no other: `!!set` and `!!omap` are not supported. */
function mayHaveTag(tag, own) {
    return tag === undefined || tag === tags/* CORE */.M2 + own;
}
function refuseTag(state, tag, span, slot, what) {
    const message = `tag ${(0,node/* quote */.hD)((tag ?? '').replace(tags/* CORE */.M2, '!!'))} cannot be used for ${what}`;
    return (0,yaml_anchors/* broken */.mw)(state, 'wrong-tag', span, slot, message, 'remove it');
}

;// CONCATENATED MODULE: ./src/yaml/continuation-lines.ts
/** Lines inside brackets and quotes: YAML requires them to be indented more than their key, PyYAML does not. */

/** Maximum number of characters to lex again, so that a hostile text takes about a second at most. */
const MAX_LEXED = 20_000_000;
/**
 * Indents the lines inside brackets and quotes at which the parser would stop. Spaces there do not change the meaning
 * of the text. Undefined if no line needs it.
 */
function indentContinuationLines(original) {
    const inserted = [];
    let text = original;
    let lexed = 0;
    for (let next = findUnindented(text); next !== undefined; next = findUnindented(text)) {
        // PyYAML ends a document there, even within quotes.
        if (DOCUMENT_MARK.test(text.slice(next.offset, next.offset + 4)))
            break;
        // An insertion that did not help must not be repeated.
        if (next.offset <= (inserted.at(-1)?.offset ?? -1))
            break;
        text = text.slice(0, next.offset) + ' '.repeat(next.spaces) + text.slice(next.offset);
        inserted.push(next);
        lexed += text.length;
        if (lexed > MAX_LEXED)
            break;
    }
    if (inserted.length === 0)
        return undefined;
    return { text, originalOffset: (offset) => offset - spacesBefore(inserted, offset) };
}
const DOCUMENT_MARK = /^(?:---|\.\.\.)(?:\s|$)/;
function spacesBefore(inserted, offset) {
    let spaces = 0;
    for (const insertion of inserted) {
        if (insertion.offset > offset)
            break;
        spaces += Math.min(insertion.spaces, offset - insertion.offset);
    }
    return spaces;
}
/** The lexer emits it where a bracket is still open and a line is not indented enough. */
const FLOW_END = '\u0018';
/** Finds the first line inside brackets or quotes that the lexer takes to be outside. */
function findUnindented(text) {
    let offset = 0;
    let lineStart = 0;
    let openAt = 0;
    let depth = 0;
    let quoteAt;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (lexeme === FLOW_END)
            return { offset: lineStart, spaces: columnOf(text, openAt) + 1 };
        if (CONTROL.has(lexeme))
            continue;
        if (quoteAt !== undefined && !/^\s*$/.test(lexeme))
            return { offset: lineStart, spaces: columnOf(text, quoteAt) + 1 };
        if (lexeme === '[' || lexeme === '{') {
            if (depth === 0)
                openAt = offset;
            depth++;
        }
        else if (lexeme === ']' || lexeme === '}')
            depth--;
        if (isOpenQuote(lexeme))
            quoteAt = offset;
        offset += lexeme.length;
        if (lexeme.includes('\n'))
            lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    }
    return undefined;
}
/** Control characters that the lexer emits between pieces of the text: document start, end of flow, scalar follows. */
const CONTROL = new Set(['\u0002', FLOW_END, '\u001f']);
function columnOf(text, offset) {
    return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
function isOpenQuote(lexeme) {
    if (lexeme.startsWith('"'))
        return !/^"[^"\\]*(?:\\.[^"\\]*)*"$/s.test(lexeme);
    return lexeme.startsWith("'") && !/^'[^']*(?:''[^']*)*'$/s.test(lexeme);
}

;// CONCATENATED MODULE: ./src/yaml/syntax-faults.ts


/** The first fault that the parser found and that PyYAML rejects too. */
function firstSyntaxFault(errors, text) {
    const relevant = errors.filter(({ message }) => !/^Comments must be separated/.test(message));
    const [first] = relevant.toSorted((a, b) => a.pos[0] - b.pos[0]);
    if (first === undefined)
        return undefined;
    const { pos } = first;
    const isSplitKey = relevant.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === pos[0]);
    return openQuote(first, text) ?? wrongIndentation(first, isSplitKey, text) ?? otherFault(first);
}
function openQuote({ message, pos: [offset] }, text) {
    const mark = /^Missing closing (["'])quote/.exec(message)?.[1];
    if (mark === undefined)
        return undefined;
    return {
        code: 'open-quote',
        offset: text.lastIndexOf(mark, offset - 1),
        message: 'text is not valid YAML: the quote that opens here is never closed',
        fix: 'close it',
    };
}
/** A line that starts in a column where no key or item of its map or list can start. */
function wrongIndentation({ code, message, pos: [offset] }, isSplitKey, text) {
    if (/^All (?:mapping|sequence) items must start|^Sequence item without -/.test(message))
        return indentation(lineOf(text, offset), 'it starts in a different column than its neighbours', 'align it with them');
    // The value of `key: value` continues on the next line, which looks like a key.
    if (code === 'BLOCK_AS_IMPLICIT_KEY' && isSplitKey) {
        const next = text.indexOf('\n', offset);
        const above = text.slice(text.lastIndexOf('\n', offset) + 1, next).trim();
        const message = `it is indented like a part of ${(0,node/* quote */.hD)(above)}, which already has a value`;
        return indentation(lineOf(text, next + 1), message, 'align it with the line above');
    }
    // The first line of the text is indented, and a later one is indented less.
    const start = lineOf(text, offset);
    if (/^Unexpected scalar at node end/.test(message) && start >= offset)
        return indentation(start, 'it is indented less than the first line', 'align it with the first line');
    return undefined;
}
/** Offset of the first non-space character of the line at an offset. From a line end, it is that of the next line. */
function lineOf(text, offset) {
    const from = text.charAt(offset) === '\n' ? offset + 1 : text.lastIndexOf('\n', offset - 1) + 1;
    return from + (/^ */.exec(text.slice(from))?.[0].length ?? 0);
}
function indentation(offset, what, fix) {
    return {
        code: 'wrong-indentation',
        offset,
        message: `the indentation of this line is wrong: ${what}`,
        fix,
    };
}
function otherFault({ code, message, pos: [offset] }) {
    const known = COMMON.find(({ pattern }) => pattern.test(`${code} ${message}`));
    if (known !== undefined)
        return { code: known.code, offset, message: known.message, fix: known.fix };
    const words = message.charAt(0).toLowerCase() + message.slice(1, 200);
    return { code: 'invalid-yaml', offset, message: `text is not valid YAML: ${words}`, fix: '' };
}
/** Clearer messages for the most common mistakes. The others keep the parser's own. */
const COMMON = [
    {
        pattern: /^TAB_AS_INDENT/,
        code: 'tab',
        message: 'text is not valid YAML: a tab is used as indentation',
        fix: 'replace the tab with spaces',
    },
    {
        pattern: /^BAD_DQ_ESCAPE/,
        code: 'unknown-escape',
        message: 'text is not valid YAML: unknown escape after a backslash',
        fix: 'double the backslash, or use single quotes',
    },
    { pattern: /^RESOURCE_EXHAUSTION/, ...size/* TOO_DEEP */.gZ },
    {
        pattern: /trailing content|Unexpected scalar at node end/,
        code: 'text-after-value',
        message: 'text is not valid YAML: the value before this is already complete',
        fix: 'start a new line, or put the whole value in quotes',
    },
    {
        pattern: /Nested mappings/,
        code: 'second-colon',
        message: 'text is not valid YAML: the line has a second ": "',
        fix: 'put the value in quotes',
    },
    {
        pattern: /Flow .* must be sufficiently/,
        code: 'open-bracket',
        message: 'text is not valid YAML: a bracket is still open here',
        fix: 'close it',
    },
    {
        pattern: /Implicit keys need to be|Implicit map keys need/,
        code: 'not-key-or-item',
        message: 'text is not valid YAML: a line is neither "key: value" nor "- item"',
        fix: 'add ": ", or join it with the line before',
    },
];

;// CONCATENATED MODULE: ./src/yaml/parse.ts








/**
 * Reads a text as PyYAML's `safe_load` does: YAML 1.1, one document. Reports the problems of the text, and returns
 * undefined if it cannot be parsed.
 */
function parseYaml(source, onProblem, { lastKeyWins = false } = {}) {
    // PyYAML treats a lone CR as a line break, the parser does not. The replacement keeps all offsets.
    const text = source.text.replaceAll(/\r(?!\n)/g, '\n');
    const { root, originalOffset, fault } = parseLeniently(text);
    if (fault !== undefined) {
        // Later faults are mostly consequences of the first one.
        onProblem((0,problem/* error */.z3)(fault.code, source.placeAt(fault.offset), fault.message, fault.fix));
        return undefined;
    }
    return root ? compose(root, { source, onProblem, lastKeyWins, originalOffset }) : (0,node/* emptyNode */.ib)(text.length);
}
/** Parses a text. If that fails, indents its lines in brackets and quotes and tries again. */
function parseLeniently(text) {
    const asWritten = { ...parse(text), originalOffset: (offset) => offset };
    if (asWritten.fault === undefined || IS_LIMIT.has(asWritten.fault.code))
        return asWritten;
    const indented = indentContinuationLines(text);
    if (indented === undefined)
        return asWritten;
    const again = parse(indented.text);
    return again.fault === undefined ? { ...again, originalOffset: indented.originalOffset } : asWritten;
}
/** The package's settings: YAML 1.1, where only our tags have a meaning. Unknown tags are reported later. */
const OPTIONS = {
    schema: 'failsafe',
    customTags: tags/* CUSTOM_TAGS */.ev,
    version: '1.1',
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
    resolveKnownTags: false,
    merge: false,
};
function parse(text) {
    const early = (0,size/* sizeFault */.q8)(text) ?? findUnprintable(text);
    if (early !== undefined)
        return { root: null, fault: early };
    const faults = [];
    const composer = new dist/* Composer */.Dk(OPTIONS);
    const documents = [...composer.compose(tokens(text, faults), true, text.length)];
    for (const { errors } of documents) {
        const fault = firstSyntaxFault(errors, text);
        if (fault !== undefined)
            faults.push(fault);
    }
    const [first, second] = documents;
    if (second !== undefined)
        faults.push({ ...SECOND_DOCUMENT, offset: second.range[0] });
    return { root: first?.contents ?? null, fault: faults.sort((a, b) => a.offset - b.offset)[0] };
}
const SECOND_DOCUMENT = {
    code: 'second-document',
    message: 'a second YAML document starts here: the file must hold a single one',
    fix: 'remove the line "---" or what follows it',
};
/** YAML's c-printable without the invisible line breaks of YAML 1.1 (U+0085, U+2028, U+2029). */
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
function findUnprintable(text) {
    const match = UNPRINTABLE.exec(text);
    if (match === null)
        return undefined;
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
        code: 'unprintable-character',
        offset: match.index,
        message: `text has the character U+${code}, which YAML does not allow`,
        fix: `remove it, or write it as the escape "\\u${code}" in double quotes`,
    };
}
/** Faults that indenting lines cannot fix. */
const IS_LIMIT = new Set(['text-too-large', size/* TOO_DEEP */.gZ.code]);
/**
 * Yields the parser's tokens. Reports tabs between them, which PyYAML rejects and the parser accepts. Stops where the
 * text exceeds a limit, before the parser builds a tree of it.
 */
function* tokens(text, faults) {
    const parser = new dist/* Parser */.iX();
    let offset = 0;
    let lexemes = 0;
    let depth = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (++lexemes > size/* MAX_LEXEMES */.nR)
            return void faults.push((0,size/* tooLarge */.g$)('words and marks', size/* MAX_LEXEMES */.nR, offset));
        if (CONTROL.has(lexeme)) {
            yield* parser.next(lexeme);
            continue;
        }
        const tab = BLANK_WITH_TAB.test(lexeme) ? lexeme.indexOf('\t') : -1;
        if (tab >= 0)
            faults.push({ ...TAB, offset: offset + tab });
        if (lexeme === '[' || lexeme === '{')
            depth++;
        if (lexeme === ']' || lexeme === '}')
            depth--;
        if (depth > size/* MAX_DEPTH */.lr)
            return void faults.push({ ...size/* TOO_DEEP */.gZ, offset });
        offset += lexeme.length;
        yield* parser.next(lexeme);
    }
    yield* parser.end();
}
const BLANK_WITH_TAB = /^ *\t[ \t]*$/;
const TAB = {
    code: 'tab',
    message: 'a tab is outside of quotes, where YAML allows only spaces',
    fix: 'replace the tab with spaces',
};


/***/ })

};
