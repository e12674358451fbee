/** Evaluates calls of TensorFlow's feature classes. */
import { nearest } from '../../../base/nearest.ts';
import { type Finding, finding, Unreadable } from './finding.ts';
import type { Passed } from './interpreter.ts';
import { canonicalPath, FEATURE_CLASSES, PARTITION_PARAMETERS } from './tensorflow.ts';
import { type Argument, isUnknown, type PyFeature, type PyPartition } from './value.ts';

const FEATURE = /^tensorflow\.io\.(\w+)$/;
const PARTITION = /^tensorflow\.io\.RaggedFeature\.(\w+)$/;

/** The feature or partition that a call creates; undefined for other calls. */
export function construct(path: string, passed: Passed, offset: number): PyFeature | PyPartition | undefined {
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
    ? nearest(name, [...FEATURE_CLASSES.keys(), ...PARTITION_PARAMETERS.keys()])
    : undefined;
  const isMeant = match !== undefined || /^tensorflow\.(?:io\.)?\w*Feature\w*(?:\.\w+)?$/.test(full);
  if (!full.startsWith('tensorflow.') || !isMeant) return undefined;
  const classes = [...FEATURE_CLASSES.keys()].join(', ');
  throw new Unreadable([
    finding(
      'unknown-feature-class',
      offset,
      `"${path}" is not a feature of TensorFlow: tf.io has ${classes}`,
      match === undefined
        ? 'use one of these'
        : `did you mean ${FEATURE_CLASSES.has(match) ? 'tf.io.' : 'tf.io.RaggedFeature.'}${match}?`,
    ),
  ]);
}

/** Binds the arguments to parameters like Python. */
function bind(
  className: string,
  parameters: readonly string[],
  required: number,
  { positional, keywords }: Passed,
  offset: number,
): ReadonlyMap<string, Argument> {
  const bound = new Map<string, Argument>();
  const findings: Finding[] = [];
  const add = (code: string, at: number, message: string, fix: string) =>
    findings.push(finding(code, at, message, fix));
  const allowed = `${className}(${parameters.join(', ')})`;
  positional.forEach((argument, i) => {
    const name = parameters[i];
    if (name !== undefined) bound.set(name, argument);
    else if (i === parameters.length)
      add('feature-arguments', argument.offset, `there is one argument too many for ${allowed}`, 'remove it');
  });
  for (const [name, { nameOffset, ...argument }] of keywords) {
    const match = nearest(name, parameters);
    if (!parameters.includes(name))
      add(
        'feature-arguments',
        nameOffset,
        `"${name}" is not a parameter of ${allowed}`,
        match === undefined ? 'remove it' : `did you mean "${match}"?`,
      );
    else if (bound.has(name))
      add('feature-arguments', nameOffset, `"${name}" is given twice in ${className}`, 'give it once');
    else bound.set(name, argument);
  }
  const missing = parameters.slice(0, required).filter((name) => !bound.has(name));
  // A missing argument may be due to a misspelt name, which is already reported.
  const list = missing.map((name) => `"${name}"`).join(' and ');
  if (missing.length > 0 && findings.length === 0)
    add('feature-arguments', offset, `${allowed} without ${list}`, `give ${list}`);
  if (findings.length === 0) return bound;
  throw new Unreadable([
    ...findings,
    ...[...bound.values()].flatMap(({ value }) => (isUnknown(value) ? value.findings : [])),
  ]);
}
