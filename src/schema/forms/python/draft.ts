/** Combines the features of records that the entries of a dict describe. */
import type { Kind } from '../../../base/kind.ts';
import type { Presence, Shape, Steps, Tie } from '../../schema.ts';
import { type Finding, finding, warningAt } from './finding.ts';

/** What TensorFlow parses a feature into. Each feature is parsed into only one of these. */
export type Parsed = 'dense' | 'sparse' | 'ragged' | 'ragged int64';

export interface Draft {
  readonly name: string;
  readonly kind: Kind;
  readonly parsed: Parsed;
  readonly shape: Shape;
  readonly presence: Presence;
  readonly steps?: Steps;
  readonly tie?: Tie;
  /** The offset of its name or, if that is implied, of the dict's key. */
  readonly offset: number;
  readonly facts: {
    readonly kind?: number;
    readonly shape?: number;
    readonly presence?: number;
    readonly tie?: number;
  };
}

export type Drafts = Map<string, Draft>;

/** Adds a feature. It must not contradict the same feature of another entry. */
export function addDraft(drafts: Drafts, added: Draft, onFinding: (finding: Finding) => void): void {
  const draft = withoutLoop(drafts, added, onFinding);
  const present = drafts.get(draft.name);
  if (!present) {
    drafts.set(draft.name, draft);
    return;
  }
  const conflict = conflictOf(present, draft);
  if (conflict !== undefined)
    onFinding(
      finding(
        'conflicting-features',
        draft.offset,
        `"${draft.name}" is used twice, ${conflict}, which TensorFlow rejects`,
        'use it only once',
      ),
    );
  else drafts.set(draft.name, merged(drafts, present, draft, onFinding));
}

/** The draft without a tie that would create a cycle. */
function withoutLoop(drafts: Drafts, draft: Draft, onFinding: (finding: Finding) => void): Draft {
  const { tie, ...free } = draft;
  if (!tie || !follows(drafts, followed(tie), draft.name)) return draft;
  const message = `"${draft.name}" would follow itself, through "${followed(tie)}"`;
  onFinding(warningAt('ignored-partition', draft.facts.tie ?? draft.offset, message));
  return free;
}

function conflictOf(a: Draft, b: Draft): string | undefined {
  if (a.kind !== b.kind) return `as ${a.kind} and as ${b.kind}`;
  if (a.parsed !== b.parsed) return `as a ${a.parsed} and as a ${b.parsed} feature`;
  return a.parsed === 'dense' ? 'by two features of fixed shape' : undefined;
}

function merged(drafts: Drafts, present: Draft, draft: Draft, onFinding: (finding: Finding) => void): Draft {
  const isSame = JSON.stringify(present.tie) === JSON.stringify(draft.tie);
  if (present.tie && draft.tie && !isSame)
    onFinding(
      warningAt(
        'ignored-partition',
        draft.facts.tie ?? draft.offset,
        `"${draft.name}" already follows "${followed(present.tie)}" and cannot also follow "${followed(draft.tie)}"`,
      ),
    );
  const tie = present.tie ?? draft.tie;
  const shape =
    present.tie || !draft.tie ? moreOf(present.shape, draft.shape) : moreOf(draft.shape, present.shape);
  const group = groupOf(present.shape) ?? groupOf(draft.shape);
  const steps = present.steps?.group === undefined ? (draft.steps ?? present.steps) : present.steps;
  // Groups that share a feature are merged.
  join(drafts, groupOf(draft.shape), group, (at, to) =>
    groupOf(at.shape) === groupOf(draft.shape) ? { ...at, shape: withGroup(at.shape, to) } : at,
  );
  join(drafts, draft.steps?.group, steps?.group, (at, to) =>
    at.steps && at.steps.group === draft.steps?.group ? { ...at, steps: { ...at.steps, group: to } } : at,
  );
  return {
    ...present,
    ...(tie && { tie }),
    ...(steps && { steps }),
    shape: withGroup(shape, group),
    facts: { ...draft.facts, ...present.facts },
  };
}

/** The more specific of two shapes. */
function moreOf(first: Shape, second: Shape): Shape {
  const isAny = first.type === 'variable' && first.max === undefined && first.row.length === 0;
  return isAny ? second : first;
}

function groupOf(shape: Shape): string | undefined {
  return shape.type === 'variable' ? shape.group : undefined;
}

function withGroup(shape: Shape, group: string | undefined): Shape {
  return shape.type === 'fixed' || group === undefined ? shape : { ...shape, group };
}

function join(
  drafts: Drafts,
  from: string | undefined,
  to: string | undefined,
  change: (draft: Draft, to: string) => Draft,
): void {
  if (from === undefined || to === undefined || from === to) return;
  for (const [name, draft] of drafts) drafts.set(name, change(draft, to));
}

/** The feature that a tie follows. */
function followed(tie: Tie): string {
  return tie.type === 'ragged-values' ? tie.rowLengths : tie.feature;
}

/** Whether a feature follows another, directly or through others. */
function follows(drafts: Drafts, name: string, other: string): boolean {
  const seen = new Set<string>();
  let at: string | undefined = name;
  while (at !== undefined && !seen.has(at)) {
    if (at === other) return true;
    seen.add(at);
    const tie: Tie | undefined = drafts.get(at)?.tie;
    at = tie && followed(tie);
  }
  return false;
}
