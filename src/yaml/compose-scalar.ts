import { Scalar } from 'yaml';
import { broken, type Composition } from './anchors.ts';
import { type Node, quote, type Slot } from './node.ts';
import { construct, implicitTag, type ScalarTag } from './scalar.ts';

/** What `!!` stands for. */
export const CORE = 'tag:yaml.org,2002:';

/** Resolves a scalar: by its tag, by its look where it has neither tag nor quotes, else to a string. */
export function composeScalar(state: Composition, syntax: Scalar.Parsed, slot: Slot): Node {
  const [start, end] = syntax.range;
  if (isPlain(syntax, '=') || isPlain(syntax, '<<')) {
    return broken(state, start, slot, `${syntax.source} is no value in YAML`, `put it in quotes`);
  }
  if (syntax.type === Scalar.PLAIN && state.source.text.slice(start, end).includes('\t')) {
    return broken(
      state,
      start,
      slot,
      'a tab stands in text without quotes',
      'replace it by spaces, or add quotes',
    );
  }
  const tag = scalarTag(syntax);
  if (tag === undefined) {
    const name = quote((syntax.tag ?? '').replace(CORE, '!!'));
    const allowed = EXPLICIT.map((known) => `!!${known}`).join(', ');
    return broken(state, start, slot, `unknown tag ${name}: allowed are ${allowed}`);
  }
  const resolved = construct(tag, textOf(state, syntax));
  if (resolved !== undefined) {
    return { ...resolved, start, definition: { start, end }, ...slot };
  }
  return broken(state, start, slot, `${quote(syntax.source)} cannot be read as ${TAG_NAMES[tag]}`);
}

/** A block scalar's last line ends where the text does; the parser would end it with a line break all the same. */
function textOf({ source: { text } }: Composition, { type, source, range }: Scalar.Parsed): string {
  const isBlock = type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;
  const isCut = isBlock && range[1] === text.length && !/[\r\n]$/.test(text);
  return isCut && source.endsWith('\n') ? source.slice(0, -1) : source;
}

const TAG_NAMES: Record<ScalarTag, string> = {
  bool: 'a boolean',
  float: 'a number',
  int: 'a whole number',
  null: 'null',
  str: 'a string',
  timestamp: 'a date',
};

function scalarTag({ tag, type, source }: Scalar.Parsed): ScalarTag | undefined {
  if (tag === undefined) return type === Scalar.PLAIN ? implicitTag(source) : 'str';
  if (tag === '!') return implicitTag(source);
  return EXPLICIT.find((known) => tag === CORE + known);
}

const EXPLICIT = ['bool', 'float', 'int', 'null', 'str'] as const;

/** True of exactly this text without quotes and tag. */
export function isPlain(syntax: Scalar.Parsed, text: string): boolean {
  return syntax.source === text && syntax.type === Scalar.PLAIN && syntax.tag === undefined;
}
