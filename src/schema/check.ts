/** The checks that apply to a schema of any form. */
import { error, type OnProblem } from '../base/problem.ts';
import { quote } from '../yaml/node.ts';
import { contentFault } from './check/content.ts';
import { checkDomain, presenceFault } from './check/domain.ts';
import { type Fault, fault, reportFault } from './check/fault.ts';
import { checkGroups } from './check/groups.ts';
import { labelFault } from './check/label.ts';
import { shapeFault, stepsFault } from './check/shape.ts';
import { checkTies } from './check/ties.ts';
import type { Fact, Schema, SchemaFeature } from './schema.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * Reports contradictions within features and between features. `leftOut` names the features that the form could not
 * read and has already reported, so that they are not reported again.
 */
export function checkSchema(schema: Schema, onProblem: OnProblem, leftOut = NONE): void {
  const { features, sequence } = schema;
  const isListless = schema.record === 'example';
  for (const feature of features) checkFeature(feature, feature.steps && STEPS_OUTSIDE, onProblem);
  for (const feature of sequence) {
    checkFeature(feature, isListless ? SEQUENCE_OF_EXAMPLE : undefined, onProblem);
  }
  for (const section of [features, sequence]) {
    const others = section === features ? sequence : features;
    checkNames(section, onProblem);
    checkTies(section, new Set(others.map(({ name }) => name)), leftOut, onProblem);
  }
  checkGroups(schema, onProblem);
}

const STEPS_OUTSIDE = fault(
  'steps-outside-sequence',
  'only the feature lists of a sequence-example and the items of an example-list have steps',
  'move the feature to the sequence, or give it a length',
);

const SEQUENCE_OF_EXAMPLE = fault(
  'sequence-of-example',
  'the feature is in the sequence of an example, but only a sequence-example or an example-list has a sequence',
  'change "record" to one of these, or move the feature',
);

function checkFeature(feature: SchemaFeature, misplaced: Fault | undefined, onProblem: OnProblem): void {
  const name = quote(feature.name);
  const found: Readonly<Partial<Record<Fact, Fault | undefined>>> = {
    steps: misplaced ?? (feature.steps && stepsFault(name, feature.steps)),
    shape: shapeFault(name, feature.shape),
    content: contentFault(feature),
    label: labelFault(feature),
  };
  for (const fact of ['steps', 'shape', 'content', 'label'] as const) {
    if (found[fact] !== undefined) reportFault(feature, fact, found[fact], onProblem);
  }
  checkDomain(feature, onProblem);
  // The number of default values can only be checked against a valid shape.
  const presence = found.shape === undefined ? presenceFault(feature) : undefined;
  if (presence !== undefined) reportFault(feature, 'presence', presence, onProblem);
}

const LONE_SURROGATE = /[\ud800-\udfff]/u;

function checkNames(section: readonly SchemaFeature[], onProblem: OnProblem): void {
  const lines = new Map<string, number>();
  for (const { name, place } of section) {
    const line = lines.get(name);
    if (name === '') {
      onProblem(error('empty-name', place, 'the name of a feature is empty', 'give the feature a name'));
    } else if (LONE_SURROGATE.test(name)) {
      const message = `the name ${quote(name)} has a lone surrogate, which UTF-8 cannot encode`;
      onProblem(error('name-not-utf-8', place, message, 'write the whole surrogate pair, or remove it'));
    } else if (line !== undefined) {
      const message = `duplicate feature ${quote(name)}: it is already on line ${line}`;
      onProblem(error('duplicate-feature', place, message, 'keep one of them'));
    }
    lines.set(name, line ?? place.line);
  }
}
