import { suggest } from '../../base/nearest.ts';
import { error, type OnProblem } from '../../base/problem.ts';
import type { Checked } from '../../yaml/check.ts';
import { quote } from '../../yaml/node.ts';
import type { dataConfig } from './data.ts';
import type { modelConfig } from './model.ts';
import type { recapConfig } from './recap-config.ts';

// The rules of the config format that are about several keys.

export type RecapConfig = Checked<typeof recapConfig>;
export type DataConfig = Checked<typeof dataConfig>;
export type TaskData = NonNullable<NonNullable<DataConfig['tasks']>[number]['value']>;
export type ModelConfig = Checked<typeof modelConfig>;

/** Every evaluation task must be a task. */
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

/** A config has a backbone exactly when its tasks share one. */
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
