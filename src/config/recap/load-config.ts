/** Reads a training config of the user's. The example that ships with the program is JSON, and needs no parser of YAML. */
import { formatProblem, type OnProblem } from '../../base/problem.ts';
import { parseYaml } from '../../yaml/parse.ts';
import type { Source } from '../../yaml/source.ts';
import { checkTrainingConfig, type TrainingConfig } from './training-config.ts';

/** What a fixture needs of the section `dataset` of a config in YAML. Undefined only after an error was reported. */
export function loadTrainingConfig(
  source: Source,
  dataset: string,
  onProblem: OnProblem,
): TrainingConfig | undefined {
  const reportNew = once(onProblem);
  const root = parseYaml(source, reportNew, { lastKeyWins: true });
  return root && checkTrainingConfig(source, root, dataset, reportNew);
}

/** Leaves out what was reported before: aliases lead to one mistake several times. */
function once(onProblem: OnProblem): OnProblem {
  const seen = new Set<string>();
  return (problem) => {
    const text = formatProblem(problem);
    if (!seen.has(text)) onProblem(problem);
    seen.add(text);
  };
}
