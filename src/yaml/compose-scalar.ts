/** Scalars: strings, numbers, booleans, null and dates. */
import { Scalar } from 'yaml';
import { broken, type Composition } from './anchors.ts';
import { type Node, quote, type ScalarValue, type Slot, type Span } from './node.ts';
import { CORE, EXPLICIT_TAGS, nounOf, readPlain, Timestamp } from './tags.ts';

/** The node of a scalar; its value was read by the tags that the parser was given. */
export function composeScalar(state: Composition, syntax: Scalar.Parsed, span: Span, slot: Slot): Node {
  if (isPlain(syntax, '=') || isPlain(syntax, '<<')) {
    const message = `${syntax.source} is not a value in YAML`;
    return broken(state, 'not-a-value', span, slot, message, 'put it in quotes');
  }
  const written = state.source.text.slice(span.start, span.end);
  if (syntax.type === Scalar.PLAIN && written.includes('\t')) {
    const message = 'text without quotes contains a tab';
    return broken(state, 'tab', span, slot, message, 'replace it with spaces, or add quotes');
  }
  const { tag = '!' } = syntax;
  if (tag !== '!' && !EXPLICIT_TAGS.some((name) => tag === CORE + name)) {
    const message = `unknown tag ${quote(tag.replace(CORE, '!!'))}`;
    const allowed = EXPLICIT_TAGS.map((name) => `!!${name}`).join(', ');
    return broken(state, 'unknown-tag', span, slot, message, `remove it, or use one of ${allowed}`);
  }
  const value = toScalarValue(syntax.tag === '!' ? readPlain(syntax.source) : syntax.value, syntax.source);
  if (value === undefined) {
    const message = `${quote(syntax.source)} cannot be read as ${nounOf(tag)}`;
    return broken(state, 'wrong-tag', span, slot, message, 'remove the tag, or change the value');
  }
  const place = { start: span.start, definition: span, ...slot };
  if (value.kind === 'string')
    return { kind: 'string', value: withoutAddedBreak(state, syntax, span, value.value), ...place };
  return { ...value, ...place };
}

/** The value that a tag read; undefined if the tag could not read the text. */
function toScalarValue(value: unknown, text: string): ScalarValue | undefined {
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
      if (value === null) return { kind: 'null', value, text };
      return value instanceof Timestamp ? { kind: 'timestamp', value: value.text, text } : undefined;
  }
}

/** The parser ends the last line of a block scalar with a line break, even if the text ends without one. */
function withoutAddedBreak(
  { source: { text } }: Composition,
  { type }: Scalar.Parsed,
  { end }: Span,
  value: string,
): string {
  const isBlock = type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;
  const isCut = isBlock && end === text.length && !/[\r\n]$/.test(text);
  return isCut && value.endsWith('\n') ? value.slice(0, -1) : value;
}

/** Whether the scalar is exactly this text, without quotes and without a tag. */
export function isPlain(syntax: Scalar.Parsed, text: string): boolean {
  return syntax.source === text && syntax.type === Scalar.PLAIN && syntax.tag === undefined;
}
