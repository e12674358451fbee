import type { OnProblem } from '../../../../base/problem.ts';
import type { Schema } from '../../../schema.ts';
import { type Document, isMessage, type Message, messagesOf, textOf, textsOf } from '../encoding/tree.ts';
import { type Context, reporting } from './context.ts';
import { readEnvironments } from './environments.ts';
import { matchIndices } from './equal-lengths.ts';
import { type FeatureSet, readFeatures, SEQUENCE } from './feature-set.ts';
import { applyWeightedFeatures, groupFeatures, weightNames } from './groups.ts';
import { readSequence } from './sequence.ts';
import { readSharedDomains, warnUnusedDomains } from './shared-domains.ts';
import { applySparseFeatures } from './sparse-tensor.ts';
import { hasMerlinTags } from './tags.ts';
import { applyTensors } from './tensors.ts';
import { breakCircles, dropTiedLabels } from './ties.ts';

/** Records every field that has no effect according to the tables, and skips its contents. */
function noteIgnored(message: Message, ignore: Context['ignore']): void {
  for (const [name, values] of message.fields) {
    const reason = message.type.byName.get(name)?.ignored;
    for (const { value, offset } of values) {
      if (reason !== undefined) ignore({ field: name, reason, offset });
      else if (isMessage(value)) noteIgnored(value, ignore);
    }
  }
}

/** Converts a schema of TensorFlow Metadata. Returns undefined only after an error was reported. */
export function interpret({ root, placeAt }: Document, onProblem: OnProblem): Schema | undefined {
  const { reportIgnored, ...reports } = reporting(placeAt, onProblem);
  if (messagesOf(root, 'feature').length === 0) {
    const message = 'the schema has no features';
    return reports.fail({ code: 'no-features', offset: 0, message, fix: 'add a "feature"', lacking: root });
  }
  noteIgnored(root, reports.ignore);
  const context: Context = {
    ...reports,
    domains: readSharedDomains(root, reports),
    environments: readEnvironments(root),
    weights: weightNames(root),
    isMerlin: hasMerlinTags(root),
  };
  const features = readFeatures(root, false, context);
  const sequence = readSequence(root, context);
  applyReferences(root, features, sequence ?? noLists(root), context);
  warnUnusedDomains(context, usedDomains(root));
  reportIgnored();
  return {
    record: sequence ? 'sequence-example' : 'example',
    features: [...features.features.values()],
    sequence: sequence ? [...sequence.features.values()] : [],
  };
}

/** No feature lists. References to them are not reported if the schema has some that are left out. */
function noLists(root: Message): FeatureSet {
  const isIncomplete = messagesOf(root, 'feature').some((feature) => textOf(feature, 'name') === SEQUENCE);
  return { features: new Map(), drafts: [], declared: new Set(), isIncomplete };
}

/** Applies the parts of the schema that concern several features. */
function applyReferences(root: Message, features: FeatureSet, sequence: FeatureSet, context: Context): void {
  applyTensors(root, features, sequence, context);
  applySparseFeatures(root, features, context);
  groupFeatures(features, context);
  applyWeightedFeatures(root, features, context);
  for (const set of [features, sequence]) {
    breakCircles(set, context);
    matchIndices(set, context);
    dropTiedLabels(set, context);
  }
}

/** The names of the domains that features and feature lists refer to. */
function usedDomains(parent: Message): Set<string> {
  const names = new Set<string>();
  for (const feature of messagesOf(parent, 'feature')) {
    for (const name of textsOf(feature, 'domain')) names.add(name);
    for (const struct of messagesOf(feature, 'struct_domain'))
      for (const name of usedDomains(struct)) names.add(name);
  }
  return names;
}
