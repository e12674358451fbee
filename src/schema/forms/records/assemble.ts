/** Turns the features found in records into a schema. */
import { error, type OnProblem, type Place, warning } from '../../../base/problem.ts';
import { quote } from '../../../yaml/node.ts';
import { isSameLength } from '../../check/shape.ts';
import type { RecordType, Schema, SchemaFeature, Steps } from '../../schema.ts';
import { boundsOf, groupsOf, isEverAbsent, shapeOf } from './lengths.ts';
import type { Lists, Section } from './section.ts';
import type { FeatureTally } from './tally.ts';

/** The features found: a context, and lists or items. */
export interface Met {
  readonly context: Section;
  readonly lists?: Lists;
  readonly items?: Section;
  /** Number of items in each record. */
  readonly itemCounts?: readonly number[];
}

/** The schema of the records. */
export function assemble(record: RecordType, met: Met, place: Place, onProblem: OnProblem): Schema {
  const { context, lists, items, itemCounts = [] } = met;
  const steps = boundsOf(itemCounts);
  const ofItems = items ? sectionFeatures(items, place, onProblem) : [];
  const sequence = lists
    ? listFeatures(lists, context.units(), place, onProblem)
    : ofItems.map((feature) => ({ ...feature, ...(steps && { steps }) }));
  return { record, features: sectionFeatures(context, place, onProblem), sequence };
}

function sectionFeatures(section: Section, place: Place, onProblem: OnProblem): SchemaFeature[] {
  const tallies = inOrder(section.tallies);
  const groups = groupsOf(new Map(tallies.map(([name, { lengths }]) => [name, lengths])), 'rows');
  const features = tallies.flatMap(([name, tally]) => {
    const feature = featureOf(name, tally, groups.get(name), place, onProblem);
    const isOptional = isEverAbsent(tally.lengths, section.units());
    return feature ? [{ ...feature, presence: { required: !isOptional } }] : [];
  });
  return features.map((feature) => withFact(feature, section, features));
}

function listFeatures({ all }: Lists, records: number, place: Place, onProblem: OnProblem): SchemaFeature[] {
  const lists = inOrder(all);
  const groups = groupsOf(new Map(lists.map(([name, { steps }]) => [name, steps])), 'steps');
  return lists.flatMap(([name, { tally, steps }]) => {
    const feature = featureOf(name, tally, undefined, place, onProblem);
    const bounds = boundsOf(steps);
    const group = groups.get(name);
    if (feature === undefined || bounds === undefined) return [];
    return [
      {
        ...feature,
        presence: { required: !isEverAbsent(steps, records) },
        steps: { ...bounds, ...(group !== undefined && { group }) },
      },
    ];
  });
}

/** Sorted by the UTF-8 bytes of the names, because the order in records depends on their writer. */
function inOrder<T>(features: ReadonlyMap<string, T>): (readonly [name: string, feature: T])[] {
  return [...features].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

function featureOf(
  name: string,
  tally: FeatureTally,
  group: string | undefined,
  place: Place,
  onProblem: OnProblem,
): SchemaFeature | undefined {
  const [kind, other] = tally.kinds;
  const bounds: Steps | undefined = boundsOf(tally.lengths);
  if (kind === undefined || bounds === undefined) {
    const message = `${quote(name)} is left out: it occurs in the records, but never with a list of values`;
    onProblem(warning('no-kind', place, message, 'add it to the printed schema if its kind is known'));
    return undefined;
  }
  if (other !== undefined) {
    const message = `${quote(name)} is ${kind} in some records and ${other} in others: no reader accepts both`;
    onProblem(error('mixed-kinds', place, message, 'correct the program that wrote the records'));
    return undefined;
  }
  const { content, note } = tally.content();
  if (note !== undefined) {
    const fix = 'correct its content in the printed schema';
    onProblem(warning('mixed-content', place, `${quote(name)}: ${note}`, fix));
  }
  const domain = tally.domain();
  return {
    name,
    kind,
    shape: shapeOf({ ...bounds, ...(group !== undefined && { group }) }),
    presence: { required: true },
    ...(domain && { domain }),
    ...(content && { content }),
    place,
  };
}

/** If the feature is a fact about an image, its range follows from that of the image. */
function withFact(feature: SchemaFeature, { tieOf }: Section, all: readonly SchemaFeature[]): SchemaFeature {
  const tie = tieOf(feature.name);
  const image = all.find(({ name }) => name === tie?.feature);
  if (tie === undefined || image?.content?.type !== 'image') return feature;
  if (!isSameLength(feature.shape, image.shape)) return feature;
  const { domain: _, content: __, ...rest } = feature;
  return { ...rest, tie };
}
