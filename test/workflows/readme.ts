/**
 * The README as a new user meets it: a repository that has a training config and its schema, into which every snippet
 * is pasted as it is printed, and run; after it those of other pages, and the command of a report. In place of the
 * network: this checkout stands for the published action, and stand-ins for actions/cache and the artifacts.
 */
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../conformance/command.ts';
import { runWorkflow, type WorkflowToRun } from './act.ts';
import type { Check } from './check.ts';
import { standInsFor } from './e2e.ts';
import { checkReportedCommands } from './reported-commands.ts';
import { readSnippets, trialOf } from './snippets.ts';
import { SNIPPET, STORIES } from './stories.ts';
import type { Tools } from './tools.ts';
import { ACTION, makeUser, typeCommands, type User, writeFiles } from './user.ts';

const root = join(import.meta.dirname, '../..');
const PAGES = ['README.md', 'docs/start.md', 'docs/in-ci.md', 'docs/recipes.md'];

export async function checkReadme(tools: Tools, scratch: string): Promise<Check[]> {
  const user = await makeUser(scratch);
  const snippets = PAGES.flatMap((page) =>
    readSnippets(readFileSync(join(root, page), 'utf8')).map((snippet) => ({ page, ...snippet })),
  );
  const workflow = snippets[0]?.text ?? '';
  const checks: Check[] = [];
  for (const [index, snippet] of snippets.entries()) {
    const name = `${snippet.page}: ${snippet.title}`;
    const trial = trialOf(snippet, workflow);
    if (trial.what === 'file') writeFiles(user.repository, { [trial.name]: trial.text });
    else if (trial.what === 'commands') {
      const folder = trial.where === 'user' ? user.repository : user.action;
      const { status, output } = await typeCommands(trial.text, user, folder);
      checks.push({ name, failure: status === 0 ? undefined : output });
    } else {
      writeFiles(user.repository, { [SNIPPET]: trial.text });
      checks.push(...(await checkWorkflow(name, trial.text, user, tools, join(scratch, String(index)))));
    }
  }
  return [...checks, await checkReportedCommands(user)];
}

/** Runs the workflow, and then what comes after it. */
async function checkWorkflow(
  name: string,
  text: string,
  user: User,
  { act, actionlint }: Tools,
  scratch: string,
): Promise<Check[]> {
  const linted = await runCommand(actionlint, [SNIPPET], { cwd: user.repository });
  const actions = { ...standInsFor(text), [`${ACTION}@v1`]: user.action };
  const run: WorkflowToRun = { act, ...user, workflow: SNIPPET, actions, scratch };
  const { jobs, log } = await runWorkflow(run);
  const failure = resultOf(jobs) === 'success' ? undefined : log;
  const checks = [{ name, failure: linted.status === 0 ? failure : linted.output }];
  for (const { title, change, ends, says } of STORIES.filter(({ of }) => name === `README.md: ${of}`)) {
    const repository = join(scratch, 'changed');
    rmSync(repository, { recursive: true, force: true });
    cpSync(user.repository, repository, { recursive: true });
    change?.(repository, join(scratch, 'kept'));
    const { jobs, log } = await runWorkflow({ ...run, repository });
    const isGood = resultOf(jobs) === ends && log.includes(says);
    checks.push({ name: `${name}: ${title}`, failure: isGood ? undefined : log });
  }
  return checks;
}

/** Of all jobs together. */
function resultOf(jobs: ReadonlyMap<string, string>): string {
  const results = [...jobs.values()];
  return results.length > 0 && results.every((result) => result === 'success') ? 'success' : 'failure';
}
