/**
 * Compares the outputs of the steps of a job with expectations. STEPS is `toJSON(steps)`, and every line of EXPECT is
 *   STEP.NAME = VALUE     the output NAME (or "outcome") of the step STEP
 *   STEP.NAME != VALUE
 *   STEP.NAME ~ REGEXP
 * and {STEP.NAME} in a value stands for that output. An output that no step set is a failure, but an empty one is not.
 */
import { appendFileSync } from 'node:fs';

const { STEPS = '', EXPECT = '', GITHUB_STEP_SUMMARY: summary } = process.env;
const steps = JSON.parse(STEPS);

const lines = EXPECT.split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('#'));
const wrong = lines.flatMap(check);
for (const line of wrong) console.log(`::error title=expectation::${line}`);
if (lines.length === 0) console.log('::error title=expectation::nothing is expected');
if (wrong.length > 0 || lines.length === 0) process.exitCode = 1;
else console.log(`${lines.length} expectations hold`);
if (summary && wrong.length > 0) appendFileSync(summary, wrong.map((line) => `- ${line}\n`).join(''));

function check(line) {
  const [, name, operator, rest] = /^(\S+) (=|!=|~) ?(.*)$/.exec(line) ?? [];
  if (name === undefined) return [`not an expectation: ${line}`];
  try {
    const said = saidBy(name);
    const wanted = rest.replace(/\{([\w-]+\.[\w-]+)\}/g, (_, other) => saidBy(other));
    const holds = operator === '~' ? new RegExp(wanted).test(said) : (said === wanted) === (operator === '=');
    return holds ? [] : [`${line}: found ${JSON.stringify(said)}`];
  } catch (cause) {
    return [`${line}: ${cause.message}`];
  }
}

function saidBy(name) {
  const [id, field] = name.split('.');
  const step = steps[id];
  if (step === undefined) throw new Error(`no step ${id}`);
  const value = field === 'outcome' ? step.outcome : step.outputs[field];
  if (value === undefined) throw new Error(`no output ${name}`);
  return value;
}
