/** The sections of a config that hold data, and the rules of the config format that concern several keys. */
import { nearest, suggest } from '../../base/nearest.ts';
import { error, type OnProblem, warning } from '../../base/problem.ts';
import type { Checked } from '../../yaml/check.ts';
import { describe, type MapNode, type Node, quote } from '../../yaml/node.ts';
import type { Source } from '../../yaml/source.ts';
import { dataConfig } from './data.ts';
import type { modelConfig } from './model.ts';
import { type recapConfig, SECTIONS } from './recap-config.ts';

/** The sections of a config. Data sections that only forks have are kept apart from the known ones. */
export interface Sections {
  readonly known: MapNode;
  readonly further: ReadonlyMap<string, Node>;
}

/**
 * Separates the sections of a config. A section that the original does not have is taken as a dataset if it looks like
 * one. Reports an error and returns undefined if the file is not a config of this form.
 */
export function findSections(root: Node, source: Source, onProblem: OnProblem): Sections | undefined {
  if (root.kind === 'broken') return undefined;
  if (root.kind !== 'map' || !hasData(root)) {
    onProblem(notAConfig(root, source));
    return undefined;
  }
  const names = root.entries.map(({ key }) => key.value);
  const further = new Map<string, Node>();
  for (const { key, value } of root.entries) {
    if (key.kind !== 'string' || SECTIONS.includes(key.value)) continue;
    const meant = sectionMeantBy(key.value);
    const isMisspelt = meant !== undefined && !names.includes(meant);
    if (isMisspelt || countDataKeys(value) < 2) continue;
    further.set(key.value, value);
    const message = `${quote(key.value)} is not a section of RecapConfig: it is read as an additional dataset`;
    const fix = `choose it with the input dataset, or remove it if the training does not read it`;
    onProblem(warning('further-data-section', source.placeAt(key.start), message, fix));
  }
  const entries = root.entries.filter(({ key }) => !further.has(String(key.value)));
  return { known: { ...root, entries }, further };
}

/** The section that an unknown key was probably meant to be. */
export function sectionMeantBy(key: unknown): string | undefined {
  const isUnknown = typeof key === 'string' && !SECTIONS.includes(key);
  return isUnknown ? nearest(key, SECTIONS) : undefined;
}

/** Whether any section is, or was probably meant to be, a data section. */
function hasData({ entries }: MapNode): boolean {
  return entries.some(({ key, value }) => {
    const name = SECTIONS.find((section) => section === key.value) ?? sectionMeantBy(key.value);
    if (name !== 'train_data' && name !== 'validation_data') return countDataKeys(value) >= 2;
    if (value.kind === 'null' || value.kind === 'broken') return true;
    if (value.kind === 'string') return value.value === '';
    if (value.kind !== 'map') return false;
    const inner = [value, ...value.entries.map((entry) => entry.value)];
    return value.entries.length === 0 || inner.some((part) => countDataKeys(part) > 0);
  });
}

/** How many keys of a data section a map has. */
function countDataKeys(node: Node): number {
  if (node.kind !== 'map') return 0;
  const known = dataConfig.keys ?? [];
  return node.entries.filter(({ key }) => known.some((name) => name === key.value)).length;
}

function notAConfig(root: Node, source: Source) {
  const found = root.kind === 'map' ? 'it has no data section with a known key' : `found ${describe(root)}`;
  return error(
    'not-a-recap-config',
    source.placeAt(root.start),
    `the file is not a training config of the form RecapConfig: ${found}`,
    'without such a config, leave the input "config" out and describe the data with the input "schema"',
  );
}

/** A config that passed its check. */
export type RecapConfig = Checked<typeof recapConfig>;
/** A data section that passed its check. */
export type DataConfig = Checked<typeof dataConfig>;
/** A task of a data section. */
export type TaskData = NonNullable<NonNullable<DataConfig['tasks']>[number]['value']>;
type ModelConfig = Checked<typeof modelConfig>;

/** Reports evaluation tasks that are not tasks. */
export function checkTasks(
  { tasks, evaluation_tasks: evaluated = [] }: DataConfig,
  onProblem: OnProblem,
): void {
  if (tasks === undefined) return;
  const names = tasks.map(({ key }) => key.value);
  for (const { value: name, place } of evaluated) {
    if (names.includes(name)) continue;
    const known = names.length === 0 ? 'there are no tasks' : `tasks are ${names.join(', ')}`;
    const fix = suggest(name, names) || 'add it to "tasks", or remove it here';
    onProblem(
      error(
        'unknown-evaluation-task',
        place,
        `${quote(name)} in "evaluation_tasks" is not a task: ${known}`,
        fix,
      ),
    );
  }
}

/** Reports a backbone that is missing although tasks share it, or present although they do not. */
export function checkModel({ multi_task_type: type, backbone }: ModelConfig, onProblem: OnProblem): void {
  if (type === undefined) return;
  const isShared = type !== 'share_none' && type.value !== 'share_none';
  if (isShared && backbone === null) {
    const fix = 'add "backbone", or use share_none';
    onProblem(
      error('missing-backbone', type.place, `${type.value} needs a "backbone" in "model": found none`, fix),
    );
  } else if (!isShared && backbone) {
    const message = `"backbone" is not allowed with multi_task_type share_none${type === 'share_none' ? ', the default' : ''}`;
    onProblem(
      error('unexpected-backbone', backbone.place, message, 'remove it, or use share_all or share_partial'),
    );
  }
}
