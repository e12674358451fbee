/** Loads the configs in standard input, one JSON object per line, and prints the results. */
import { createInterface } from 'node:readline';
import type { OnProblem, Problem } from '../../src/base/problem.ts';
import { loadTrainingConfig } from '../../src/config/recap/load-config.ts';
import { recapConfig } from '../../src/config/recap/recap-config.ts';
import { checkText } from '../../src/yaml/check.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { readSource, type Source, substitute } from '../../src/yaml/source.ts';

interface Job {
  readonly text: string;
  readonly variables: Readonly<Record<string, string>>;
}

for await (const line of createInterface({ input: process.stdin })) {
  const { text, variables }: Job = JSON.parse(line);
  const problems: Problem[] = [];
  const onProblem: OnProblem = (problem) => void problems.push(problem);
  const written = readSource('config.yaml', new TextEncoder().encode(text), onProblem);
  const source = written && substitute(written, variables);
  if (source !== undefined) loadTrainingConfig(source, 'train_data', onProblem);
  const listed = (severity: string) =>
    problems
      .filter((problem) => problem.severity === severity)
      .map(({ code, place, message }) => `${place?.line}:${place?.column} ${code}: ${message}`);
  const errors = listed('error');
  const data = source !== undefined && errors.length === 0 ? dataSections(source) : undefined;
  console.log(JSON.stringify({ errors, warnings: listed('warning'), data }));
}

function dataSections(source: Source): unknown {
  const ignore = () => {};
  const root = parseYaml(source, ignore, { lastKeyWins: true });
  const config = root && checkText(root, recapConfig, source, ignore);
  return plain({ train_data: config?.train_data, validation_data: config?.validation_data });
}

/** Values without their places, with maps as objects. Numbers that JSON does not have become texts. */
function plain(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const isMap = value.length > 0 && value.every((item) => hasKeys(item, 'key', 'value'));
    return isMap
      ? Object.fromEntries(value.map((pair) => [plain(pair['key']), plain(pair['value'])]))
      : value.map(plain);
  }
  if (hasKeys(value, 'place', 'value')) return plain(value['value']);
  // The content of `kwargs` is not compared.
  if ('kind' in value) return {};
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}

function hasKeys(value: unknown, ...keys: readonly string[]): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}
