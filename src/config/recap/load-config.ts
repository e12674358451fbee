/** Reads a training config in YAML. The built-in example is JSON and does not need the YAML parser. */
import { formatProblem, type OnProblem } from '../../base/problem.ts';
import { parseYaml } from '../../yaml/parse.ts';
import type { Source } from '../../yaml/source.ts';
import { checkTrainingConfig, type TrainingConfig } from './training-config.ts';

/** Reads what a fixture needs from the section `dataset`. Undefined only after an error was reported. */
export function loadTrainingConfig(
  source: Source,
  dataset: string,
  onProblem: OnProblem,
): TrainingConfig | undefined {
  const reportNew = once(onProblem);
  const root = parseYaml(source, reportNew, { lastKeyWins: true });
  return root && checkTrainingConfig(source, root, dataset, reportNew);
}

/** Drops repeated problems: several aliases can lead to the same mistake. */
function once(onProblem: OnProblem): OnProblem {
  const seen = new Set<string>();
  return (problem) => {
    const text = formatProblem(problem);
    if (!seen.has(text)) onProblem(problem);
    seen.add(text);
  };
}
