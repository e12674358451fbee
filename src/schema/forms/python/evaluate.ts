/** Evaluates expressions whose parts are all known. */

import { attributeOf, elementsOf, lookUp } from './access.ts';
import { calculate, negate } from './arithmetic.ts';
import { callExpression } from './call.ts';
import { compare } from './compare.ts';
import { comprehend } from './comprehension.ts';
import { dictionary, sequence, tuple } from './displays.ts';
import { fail, failSyntax } from './finding.ts';
import { formatPercent, formatValue } from './format.ts';
import { pathOf, takeGiven, wantingInstead } from './given.ts';
import { type Interpreter, quote } from './interpreter.ts';
import { quotedAt, readNumber, readString, unescapeText } from './literals.ts';
import { truthOf } from './opaque.ts';
import { itemsOf, type Node, soundChildren } from './syntax.ts';
import { newList, type Scope, sizeOf, type Value } from './value.ts';

/** The value of an expression; throws `Unreadable` if it is not known. */
export function evaluateNode(interpreter: Interpreter, node: Node, scope: Scope): Value {
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
      return comprehend(
        interpreter,
        node.name.startsWith('Dictionary'),
        soundChildren(node).slice(1, -1),
        scope,
      );
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
      if (!yes || !test || !no) return failSyntax(node.from);
      return evaluate(truthOf(evaluate(test, scope), test.from) ? yes : no, scope);
    }
    case 'LambdaExpression':
      return { type: 'function', name: 'lambda', node, scope, decorators: [] };
    default:
      return fail(
        'not-a-literal',
        node.from,
        `"${quote(interpreter, node)}" is not known without running the file`,
      );
  }
}

function member(interpreter: Interpreter, node: Node, scope: Scope): Value {
  const [base, punctuation, ...rest] = soundChildren(node);
  if (!base || !punctuation) return failSyntax(node.from);
  const path = punctuation.name === '.' ? pathOf(interpreter.text, node) : undefined;
  const given = takeGiven(interpreter.given, path);
  if (given !== undefined) return given;
  const value = wantingInstead(path, () => interpreter.evaluate(base, scope));
  if (punctuation.name !== '[') {
    const [name] = rest;
    if (!name) return failSyntax(node.from);
    return wantingInstead(path, () =>
      attributeOf(value, interpreter.text.slice(name.from, name.to), name.from),
    );
  }
  const parts = rest.slice(0, -1);
  if (parts.some(({ name }) => name === ','))
    fail('not-a-literal', node.from, `"${quote(interpreter, node)}" has more than one index`);
  const bounds: (Value | undefined)[] = [undefined];
  for (const part of parts) {
    if (part.name === ':') bounds.push(undefined);
    else bounds[bounds.length - 1] = interpreter.evaluate(part, scope);
  }
  return elementsOf(value, bounds, node.from);
}

function unary(interpreter: Interpreter, node: Node, scope: Scope): Value {
  const [operator, operand] = soundChildren(node);
  if (!operator || !operand) return failSyntax(node.from);
  const written = interpreter.text.slice(operator.from, operator.to);
  // Unlike Python, the grammar reads `not a or b` as `not (a or b)`.
  const isAmbiguous = written === 'not' && /^(?:and|or)$/.test(operand.children[1]?.name ?? '');
  if (isAmbiguous)
    fail('not-a-literal', node.from, `"${quote(interpreter, node)}" is only read with brackets`);
  const value = interpreter.evaluate(operand, scope);
  return written === 'not' ? !truthOf(value, operand.from) : negate(written, value, node.from);
}

const COMPARISONS: ReadonlySet<string> = new Set(['CompareOp', 'in', 'not', 'is']);

function binary(interpreter: Interpreter, node: Node, scope: Scope): Value {
  const children = soundChildren(node);
  const [left, operator] = children;
  const right = children.at(-1);
  if (!left || !operator || !right || children.length < 3) return failSyntax(node.from);
  // `not in` and `is not` are two nodes.
  const written = children
    .slice(1, -1)
    .map(({ from, to }) => interpreter.text.slice(from, to))
    .join(' ');
  const isComparison = COMPARISONS.has(operator.name);
  // Unlike Python, the grammar reads a < b < c as (a < b) < c.
  const isChained =
    isComparison && left.name === 'BinaryExpression' && COMPARISONS.has(left.children[1]?.name ?? '');
  if (isChained)
    fail('not-a-literal', node.from, `the chained comparison "${quote(interpreter, node)}" is not supported`);
  const a = interpreter.evaluate(left, scope);
  if (written === 'and' || written === 'or')
    return truthOf(a, left.from) === (written === 'or') ? a : interpreter.evaluate(right, scope);
  const b = interpreter.evaluate(right, scope);
  interpreter.spend(node.from, sizeOf(b));
  if (isComparison) return compare(written, a, b, node.from);
  if (written === '%' && typeof a === 'string') return formatPercent(a, b, node.from);
  return calculate(written, a, b, node.from);
}

function formatString(interpreter: Interpreter, node: Node, scope: Scope): string {
  const quoted = quotedAt(interpreter.text, node.from, node.to);
  return pieces(interpreter, node, quoted.start, quoted.end, scope, (start, end) => {
    let text = '';
    let copied = start;
    // Braces from escape sequences are not doubled.
    for (const {
      index,
      0: [brace = ''],
    } of interpreter.text.slice(start, end).matchAll(/\{\{|\}\}/g)) {
      text += unescapeText(interpreter.text, quoted, copied, start + index) + brace;
      copied = start + index + 2;
    }
    return text + unescapeText(interpreter.text, quoted, copied, end);
  });
}

/** Concatenates the strings and replacement fields between two offsets. */
function pieces(
  interpreter: Interpreter,
  node: Node,
  start: number,
  end: number,
  scope: Scope,
  literal: (start: number, end: number) => string,
): string {
  let text = '';
  let copied = start;
  for (const field of soundChildren(node).filter(({ name }) => name === 'FormatReplacement')) {
    text += literal(copied, field.from) + replacement(interpreter, field, scope);
    copied = field.to;
  }
  return text + literal(copied, end);
}

function replacement(interpreter: Interpreter, field: Node, scope: Scope): string {
  const [, expression, ...rest] = soundChildren(field);
  const isSelfDocumenting = rest.some(({ name }) => name === 'FormatSelfDoc');
  if (!expression || isSelfDocumenting || rest.some(({ name }) => name === ','))
    return fail('not-a-literal', field.from, `"${quote(interpreter, field)}" in a string is not supported`);
  const conversion = rest.find(({ name }) => name === 'FormatConversion');
  const specification = rest.find(({ name }) => name === 'FormatSpec');
  const written = (start: number, end: number) => interpreter.text.slice(start, end);
  return formatValue(
    interpreter.evaluate(expression, scope),
    conversion ? written(conversion.from + 1, conversion.to) : '',
    specification
      ? pieces(interpreter, specification, specification.from + 1, specification.to, scope, written)
      : '',
    field.from,
  );
}
