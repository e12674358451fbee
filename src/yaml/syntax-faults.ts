/** Syntax errors of YAML, with our own messages for the common ones. */
import type { YAMLParseError } from 'yaml';
import { quote } from './node.ts';
import { type Fault, TOO_DEEP } from './size.ts';

/** The first fault that the parser found and that PyYAML rejects too. */
export function firstSyntaxFault(errors: readonly YAMLParseError[], text: string): Fault | undefined {
  const relevant = errors.filter(({ message }) => !/^Comments must be separated/.test(message));
  const [first] = relevant.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (first === undefined) return undefined;
  const { pos } = first;
  const isSplitKey = relevant.some(
    (other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === pos[0],
  );
  return openQuote(first, text) ?? wrongIndentation(first, isSplitKey, text) ?? otherFault(first);
}

function openQuote({ message, pos: [offset] }: YAMLParseError, text: string): Fault | undefined {
  const mark = /^Missing closing (["'])quote/.exec(message)?.[1];
  if (mark === undefined) return undefined;
  return {
    code: 'open-quote',
    offset: text.lastIndexOf(mark, offset - 1),
    message: 'text is not valid YAML: the quote that opens here is never closed',
    fix: 'close it',
  };
}

/** A line that starts in a column where no key or item of its map or list can start. */
function wrongIndentation(
  { code, message, pos: [offset] }: YAMLParseError,
  isSplitKey: boolean,
  text: string,
): Fault | undefined {
  if (/^All (?:mapping|sequence) items must start|^Sequence item without -/.test(message))
    return indentation(
      lineOf(text, offset),
      'it starts in a different column than its neighbours',
      'align it with them',
    );
  // The value of `key: value` continues on the next line, which looks like a key.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && isSplitKey) {
    const next = text.indexOf('\n', offset);
    const above = text.slice(text.lastIndexOf('\n', offset) + 1, next).trim();
    const message = `it is indented like a part of ${quote(above)}, which already has a value`;
    return indentation(lineOf(text, next + 1), message, 'align it with the line above');
  }
  // The first line of the text is indented, and a later one is indented less.
  const start = lineOf(text, offset);
  if (/^Unexpected scalar at node end/.test(message) && start >= offset)
    return indentation(start, 'it is indented less than the first line', 'align it with the first line');
  return undefined;
}

/** Offset of the first non-space character of the line at an offset. From a line end, it is that of the next line. */
function lineOf(text: string, offset: number): number {
  const from = text.charAt(offset) === '\n' ? offset + 1 : text.lastIndexOf('\n', offset - 1) + 1;
  return from + (/^ */.exec(text.slice(from))?.[0].length ?? 0);
}

function indentation(offset: number, what: string, fix: string): Fault {
  return {
    code: 'wrong-indentation',
    offset,
    message: `the indentation of this line is wrong: ${what}`,
    fix,
  };
}

function otherFault({ code, message, pos: [offset] }: YAMLParseError): Fault {
  const known = COMMON.find(({ pattern }) => pattern.test(`${code} ${message}`));
  if (known !== undefined) return { code: known.code, offset, message: known.message, fix: known.fix };
  const words = message.charAt(0).toLowerCase() + message.slice(1, 200);
  return { code: 'invalid-yaml', offset, message: `text is not valid YAML: ${words}`, fix: '' };
}

/** Clearer messages for the most common mistakes. The others keep the parser's own. */
const COMMON: readonly { pattern: RegExp; code: string; message: string; fix: string }[] = [
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
  { pattern: /^RESOURCE_EXHAUSTION/, ...TOO_DEEP },
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
