/** Evaluates displays of lists, tuples and dicts. */

import { iterate } from './access.ts';
import { MAX_ITEMS } from './arithmetic.ts';
import { attempt, type Finding, fail, failSyntax, findingsOf, Unreadable } from './finding.ts';
import type { Interpreter } from './interpreter.ts';
import { keyOf } from './key.ts';
import { ERROR, itemsOf, type Node } from './syntax.ts';
import { addHoles, describe, isType, newDict, type PyDict, type Scope, type Value } from './value.ts';

/** The items of a list or tuple, including those of each `*items`. Every unknown item is a finding. */
export function sequence(interpreter: Interpreter, nodes: readonly Node[], scope: Scope): Value[] {
  const items: Value[] = [];
  const findings: Finding[] = [];
  nodes.forEach((node, i) => {
    if (node.name === '*') return;
    const isSpread = nodes[i - 1]?.name === '*';
    const result = attempt(() => {
      if (node.name === ERROR) return failSyntax(node.from);
      const value = interpreter.evaluate(node, scope);
      return isSpread ? iterate(value, node.from) : [value];
    });
    if ('findings' in result) findings.push(...result.findings);
    else for (const item of result.value) items.push(item);
    if (items.length > MAX_ITEMS)
      fail('too-much-work', node.from, `a list has more than ${MAX_ITEMS} items`, 'use fewer');
  });
  if (findings.length > 0) throw new Unreadable(findings);
  return items;
}

/** A tuple, with or without parentheses. */
export function tuple(interpreter: Interpreter, nodes: readonly Node[], scope: Scope): Value {
  const items = sequence(interpreter, nodes, scope);
  const isPlain = items.length === nodes.length;
  return { type: 'tuple', items, ...(isPlain && { offsets: nodes.map(({ from }) => from) }) };
}

/** A dict with all readable entries; all others are holes. */
export function dictionary(interpreter: Interpreter, node: Node, scope: Scope): PyDict {
  const dict = newDict();
  const nodes = itemsOf(node);
  let i = 0;
  while (i < nodes.length) {
    const [first, second, third] = nodes.slice(i, i + 3);
    const isSpread = first?.name === '**';
    const isEntry = second?.name === ':' && first?.name !== ERROR && third?.name !== ERROR;
    i += isSpread ? 2 : isEntry ? 3 : 1;
    const findings = findingsOf(() => {
      if (isSpread && second) addAll(dict, interpreter.evaluate(second, scope), second.from);
      else if (isEntry && first && third) addEntry(interpreter, dict, first, third, scope);
      else failSyntax((first ?? node).from);
    });
    addHoles(dict, findings);
  }
  return dict;
}

/** Adds an entry. If its value is unknown, the reason is reported where the value is used. */
export function addEntry(
  interpreter: Interpreter,
  dict: PyDict,
  keyNode: Node,
  valueNode: Node,
  scope: Scope,
): void {
  const value = attempt(() => interpreter.evaluate(valueNode, scope));
  const cell = 'findings' in value ? { type: 'unknown' as const, findings: value.findings } : value.value;
  const key = attempt(() => interpreter.evaluate(keyNode, scope));
  if ('findings' in key)
    throw new Unreadable([...key.findings, ...('findings' in value ? value.findings : [])]);
  dict.entries.set(keyOf(key.value, keyNode.from), { key: key.value, value: cell, offset: keyNode.from });
  if (dict.entries.size > MAX_ITEMS)
    fail('too-much-work', keyNode.from, `a dict has more than ${MAX_ITEMS} entries`, 'use fewer');
}

/** Adds the entries of another dict, or of pairs. Each entry keeps its place. */
export function addAll(dict: PyDict, other: Value, offset: number): void {
  if (isType(other, 'dict')) {
    for (const [key, entry] of other.entries) dict.entries.set(key, entry);
    if (other !== dict) addHoles(dict, other.holes);
    return;
  }
  if (!isType(other, 'list') && !isType(other, 'tuple'))
    fail('not-a-dict', offset, `${describe(other)} is used instead of a dict`, 'use a dict');
  for (const pair of iterate(other, offset)) {
    const [key, value, ...more] = iterate(pair, offset);
    if (key === undefined || value === undefined || more.length > 0)
      fail(
        'not-a-dict',
        offset,
        'a dict is created from items that are not pairs',
        'use pairs of a key and a value',
      );
    dict.entries.set(keyOf(key, offset), { key, value, offset });
  }
}
