/** Parses what follows `FILE.py:`: names of dicts, and values that the file does not contain. */
import { attempt, fail } from './finding.ts';
import { type Given, given } from './given.ts';
import { runModule } from './run.ts';
import { parsePython } from './syntax.ts';
import { isType, isUnknown, type Value } from './value.ts';

export interface Fragment {
  readonly names: readonly string[];
  readonly given: Given;
}

/** Reads `NAME,NAME(PATH=VALUE, …)`; throws `Unreadable` if a value is not a constant. */
export function readFragment(fragment: string): Fragment {
  const names: string[] = [];
  const written: string[] = [];
  const values = new Map<string, Value>();
  for (const part of splitAtCommas(fragment)) {
    const [, name = '', list] = /^([^(]*)(?:\((.*)\))?$/s.exec(part) ?? refuse(part, 'has no ")" at its end');
    names.push(name.trim());
    for (const argument of splitAtCommas(list ?? '').filter((text) => text !== '')) {
      const [, path = '', text = ''] = PAIR.exec(argument) ?? refuse(argument, 'is not PARAMETER=VALUE');
      if (values.has(path)) refuse(argument, 'is a second value for the same name');
      values.set(path, constant(text) ?? refuse(argument, 'is not a Python constant'));
      written.push(argument);
    }
  }
  return { names, given: given(values, written) };
}

const PAIR = /^([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)\s*=(?!=)\s*(.+)$/su;

function refuse(text: string, what: string): never {
  return fail(
    'given-value',
    0,
    `"${text}" after the name of the dict ${what}`,
    'write FILE.py:NAME(PARAMETER=VALUE) with a number, a quoted string, True, False, a list or a dict',
  );
}

/** The value of a Python expression; undefined if it is not known. */
function constant(text: string): Value | undefined {
  const source = `import tensorflow as tf\n_ = (${text}\n)`;
  const result = attempt(() => runModule(parsePython(source), source, () => 0).scope.names.get('_'));
  const cell = 'value' in result ? result.value : undefined;
  return cell === undefined || isUnknown(cell) || isType(cell, 'function') ? undefined : cell;
}

/** The trimmed parts between commas that are outside of brackets and strings. */
function splitAtCommas(text: string): string[] {
  const parts = [''];
  let depth = 0;
  // A quoted string, or any other character.
  for (const [token] of text.matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|./gsu)) {
    if ('([{'.includes(token)) depth++;
    else if (')]}'.includes(token)) depth--;
    if (token === ',' && depth === 0) parts.push('');
    else parts.push(parts.pop() + token);
  }
  return parts.map((part) => part.trim());
}
