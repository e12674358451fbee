import type { Kind } from '../../base/kind.ts';
import type {
  Content,
  Integer,
  Label,
  Presence,
  Range,
  Schema,
  SchemaFeature,
  Shape,
  Steps,
  Tie,
} from '../schema.ts';
import { blockEntry, type Entries, printList, printMap, printNumber, printText } from './yaml.ts';

/** The bounds of a length as they are printed; without min and max, they are those of the group. */
interface Bounds {
  readonly group: string | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/**
 * The bounds of the length or steps that each feature prints. If all features of a group have the same bounds,
 * the first one prints them, and the others only name the group.
 */
function statedBounds(
  features: readonly SchemaFeature[],
  find: (feature: SchemaFeature) => Steps | undefined,
): ReadonlyMap<SchemaFeature, Bounds> {
  const firsts = new Map<string, Steps>();
  const uneven = new Set<string>();
  for (const { group, ...bounds } of features.flatMap((feature) => find(feature) ?? [])) {
    if (group === undefined) continue;
    const first = firsts.get(group) ?? bounds;
    firsts.set(group, first);
    if (first.min !== bounds.min || first.max !== bounds.max) uneven.add(group);
  }
  const stated = new Map<SchemaFeature, Bounds>();
  const printed = new Set<string>();
  for (const feature of features) {
    const bounds = find(feature);
    if (bounds === undefined) continue;
    const { group, min, max } = bounds;
    const isLent = group !== undefined && printed.has(group) && !uneven.has(group);
    if (group !== undefined) printed.add(group);
    stated.set(feature, isLent ? { group, min: undefined, max: undefined } : { group, min, max });
  }
  return stated;
}

/** Prints schemas in the plain form, one line per feature. */

/** Prints the schema as YAML in the plain form, which is read as the same schema. */
export function printPlain({ record, features, sequence }: Schema): string {
  const lists = sequence.length > 0 ? printSection('sequence', sequence) : '';
  return `record: ${record}\n${printSection('features', features)}${lists}`;
}

function printSection(name: string, features: readonly SchemaFeature[]): string {
  if (features.length === 0) return `${name}: {}\n`;
  const lengths = statedBounds(features, ({ shape }) => (shape.type === 'variable' ? shape : undefined));
  const steps = statedBounds(features, (feature) => feature.steps);
  const lines = features.map((feature) => {
    const entries = [
      ['kind', feature.kind] as const,
      ...printShape(feature.shape, lengths.get(feature)),
      ['steps', printSteps(steps.get(feature))] as const,
      ...printDomain(feature),
      ...printPresence(feature.presence, feature.kind),
      ['content', feature.content && printContent(feature.content)] as const,
      ...(feature.tie ? printTie(feature.tie) : []),
      ['label', feature.label && printLabel(feature.label)] as const,
    ];
    return blockEntry('  ', feature.name, printMap(entries));
  });
  return `${name}:\n${lines.join('')}`;
}

function printShape(shape: Shape, bounds: Bounds | undefined): Entries {
  if (shape.type === 'fixed') return [['shape', shape.dims.length > 0 ? printDims(shape.dims) : undefined]];
  return [
    ['length', bounds && printBounds(bounds)],
    ['row', shape.row.length > 0 ? printDims(shape.row) : undefined],
  ];
}

function printSteps(bounds: Bounds | undefined): string | undefined {
  const isFixed = bounds?.group === undefined && bounds?.min === bounds?.max;
  return bounds && (isFixed ? `${bounds.min}` : printBounds(bounds));
}

function printBounds({ group, min, max }: Bounds): string {
  return printMap([
    ['group', group === undefined ? undefined : printText(group)],
    ['min', min === undefined ? undefined : `${min}`],
    ['max', max === undefined ? undefined : `${max}`],
  ]);
}

function printDims(dims: readonly number[]): string {
  return printList(dims.map(String));
}

function printDomain({ kind, domain = {} }: SchemaFeature): Entries {
  const { min, max, values, names, corners } = domain;
  const named = names && [...names].map(([number, name]) => [`${number}`, printText(name)] as const);
  return [
    ['min', min === undefined ? undefined : printNumber(min)],
    ['max', max === undefined ? undefined : printNumber(max)],
    ['values', values && printList(values.map((value) => printValue(kind, value)))],
    ['names', named && printMap(named)],
    ['corners', corners && 'true'],
  ];
}

function printValue(kind: Kind, value: Integer): string {
  return kind === 'bytes' ? printText(`${value}`) : printNumber(value);
}

function printPresence({ required, default: values, minFraction }: Presence, kind: Kind): Entries {
  const printed = values?.map((value) => printValue(kind, value)) ?? [];
  const [only] = printed.length === 1 ? printed : [];
  // A feature with a default is optional unless the form states the opposite.
  const isSaid = !required || values !== undefined;
  return [
    ['optional', isSaid ? `${!required}` : undefined],
    ['default', values && (only ?? printList(printed))],
    ['min_fraction', minFraction === undefined ? undefined : printNumber(minFraction)],
  ];
}

function printContent(content: Content): string {
  switch (content.type) {
    case 'image':
      return printMap([
        ['image', content.format],
        ['height', printRange(content.height)],
        ['width', printRange(content.width)],
        ['channels', `${content.channels}`],
        ['bits', content.bits === 8 ? undefined : `${content.bits}`],
      ]);
    case 'text':
      return printMap([['text', printMap([['words', printRange(content.words)]])]]);
    case 'tensor':
    case 'raw':
      return printMap([
        [content.type, content.dtype],
        ['shape', printDims(content.shape)],
        ['compression', content.type === 'raw' ? content.compression : undefined],
      ]);
    case 'json':
      return 'json';
  }
}

function printRange({ min, max }: Range): string {
  if (min === max) return `${min}`;
  return printMap([
    ['min', `${min}`],
    ['max', `${max}`],
  ]);
}

function printTie(tie: Tie): Entries {
  switch (tie.type) {
    case 'image-fact':
      return [['of', printText(`${tie.feature}.${tie.fact}`)]];
    case 'at-least':
      return [['at_least', printText(tie.feature)]];
    case 'name-of':
      return [['name_of', printText(tie.feature)]];
    case 'ragged-values':
      return [['row_lengths', printText(tie.rowLengths)]];
    case 'ragged-partition':
      return [[tie.partition.replace('-', '_'), printText(tie.feature)]];
    case 'equal':
      return [['same_as', printText(tie.feature)]];
    case 'shape-of':
      return [['shape_of', printText(tie.feature)]];
    case 'sparse-index':
      return [
        ['index_of', printText(tie.feature)],
        ['size', `${tie.size}`],
      ];
  }
}

function printLabel(label: Label): string {
  if (label.type !== 'classes') return label.type;
  const { count, priors } = label;
  return printMap([
    ['classes', `${count}`],
    ['priors', priors && printList(priors.map((prior) => printNumber(prior)))],
  ]);
}
