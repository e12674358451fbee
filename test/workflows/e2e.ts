/** e2e.yml on this machine: every job but those that need the network, with stand-ins for GitHub's services. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { runWorkflow } from './act.ts';
import type { Check } from './check.ts';
import { copyCheckout } from './checkout.ts';

/** Jobs that stay out, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  tensorflow: 'it installs TensorFlow; test:conformance reads the bundle’s files with it',
  messages: 'it asks GitHub for the annotations; here they are looked for in the log',
};

const STAND_INS = join(import.meta.dirname, 'stand-ins');
const WORKFLOW = '.github/workflows/e2e.yml';

export async function checkEndToEnd(act: string, scratch: string): Promise<Check[]> {
  const repository = join(scratch, 'checkout');
  copyCheckout(repository);
  const text = readFileSync(join(repository, WORKFLOW), 'utf8');
  const workflow = parse(text);
  const annotations: string = workflow.jobs.messages.steps[0].env.ANNOTATIONS;
  for (const job of Object.keys(LEFT_OUT)) delete workflow.jobs[job];
  workflow.jobs.passed.needs = workflow.jobs.passed.needs.filter((job: string) => !(job in LEFT_OUT));
  // act writes the first `runs-on` of a matrix that it evaluates into the others, so only this machine's may be there.
  workflow.jobs.defaults.strategy.matrix.os = ['ubuntu-latest'];
  writeFileSync(join(repository, WORKFLOW), stringify(workflow));

  const actions = standInsFor(text);
  const { jobs, textOf, log } = await runWorkflow({ act, repository, workflow: WORKFLOW, scratch, actions });
  const said = ['refusals', 'lock'].map(textOf).join('');
  return [
    ...Object.keys(workflow.jobs).map((job) => ({
      name: `job ${job}`,
      failure: jobs.get(job) === 'success' ? undefined : `ended with ${jobs.get(job)}:\n${linesOf(log, job)}`,
    })),
    ...annotations.split('\n').map((wanted) => ({
      name: `annotation: ${wanted}`,
      failure: said.includes(wanted) ? undefined : 'no annotation says it',
    })),
  ];
}

/** The stand-ins, under the names and versions that a workflow gives. */
export function standInsFor(workflow: string): Record<string, string> {
  const used = workflow.matchAll(/\buses: (actions\/([\w-]+)@\S+)/g);
  return Object.fromEntries(
    [...used]
      .filter(([, , name]) => name !== 'checkout')
      .map(([, reference = '', name = '']) => [reference, join(STAND_INS, name)]),
  );
}

function linesOf(log: string, job: string): string {
  return log
    .split('\n')
    .filter((line) => line.startsWith(`[${job}/`))
    .join('\n');
}
