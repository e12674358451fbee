/** Runs workflows with act on this machine itself: no containers, no network, nothing of this machine's home. */
import { mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from '../conformance/command.ts';

/** The Node that action.yml declares, which `npm ci` brings. */
const NODE = join(import.meta.dirname, '../../node_modules/node/bin');

/** One line of act's log. */
interface Entry {
  readonly msg: string;
  readonly jobID?: string;
  readonly stepID?: readonly string[];
  readonly jobResult?: string;
}

export interface WorkflowEnded {
  /** By job: `success`, `failure`; of a matrix the worst. Jobs that act skipped are missing. */
  readonly jobs: ReadonlyMap<string, string>;
  /** What the steps of a job printed, workflow commands included, their escapes undone. */
  readonly textOf: (job: string) => string;
  /** Everything, to be shown when something failed. */
  readonly log: string;
}

export interface WorkflowToRun {
  readonly act: string;
  /** A git checkout. */
  readonly repository: string;
  /** Of the repository. */
  readonly workflow: string;
  /** Where home, temporary files and what the stand-ins keep go. */
  readonly scratch: string;
  /** Folders that stand for actions, by `owner/name@version`. */
  readonly actions: Readonly<Record<string, string>>;
  /** A folder of programs that come before all others. */
  readonly programs?: string;
}

export async function runWorkflow(wanted: WorkflowToRun): Promise<WorkflowEnded> {
  const { act, repository, workflow, scratch, actions, programs } = wanted;
  const [home, kept] = [join(scratch, 'home'), join(scratch, 'kept')];
  for (const folder of [home, kept]) mkdirSync(folder, { recursive: true });
  const { output } = await runCommand(
    act,
    [
      ...['pull_request', '--workflows', workflow, '--json', '--no-cache-server', '--concurrent-jobs', '2'],
      ...['--platform', 'ubuntu-latest=-self-hosted', '--action-cache-path', join(scratch, 'act')],
      ...['--env', `STAND_INS=${kept}`],
      ...Object.entries(actions).flatMap(([name, path]) => ['--local-repository', `${name}=${path}`]),
    ],
    {
      cwd: repository,
      env: {
        HOME: home,
        PATH: [programs, NODE, process.env['PATH']].filter((path) => path !== undefined).join(delimiter),
        TMPDIR: process.env['TMPDIR'],
      },
    },
  );
  return readLog(output);
}

function readLog(output: string): WorkflowEnded {
  const entries = output.split('\n').flatMap((line) => {
    const entry = parseEntry(line);
    return entry ? [entry] : [];
  });
  const jobs = new Map<string, string>();
  for (const { jobID, jobResult } of entries) {
    if (jobID !== undefined && jobResult !== undefined && jobs.get(jobID) !== 'failure')
      jobs.set(jobID, jobResult);
  }
  const log = entries.map(({ jobID, stepID, msg }) => `[${jobID}/${stepID}] ${msg.trimEnd()}`).join('\n');
  const textOf = (job: string) =>
    entries
      .filter(({ jobID }) => jobID === job)
      .map(({ msg }) => msg.replaceAll('%0A', '\n').replaceAll('%25', '%'))
      .join('');
  return { jobs, textOf, log: entries.length > 0 ? log : output };
}

/** Undefined for what act prints beside its log. */
function parseEntry(line: string): Entry | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    return typeof entry === 'object' && entry !== null && 'msg' in entry ? (entry as Entry) : undefined;
  } catch {
    return undefined;
  }
}
