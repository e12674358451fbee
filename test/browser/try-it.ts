/** The page "Try it" in a real browser: the same bytes as the command line, and whatever is typed stays text. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleTryIt } from '../../scripts/try-it.ts';
import { SAMPLES } from '../../site/try/samples.ts';
import { HOSTILE_NAMES } from '../report/sample.ts';
import type { Check } from '../workflows/check.ts';
import { type Served, serve } from './serve.ts';
import { openSession, type Session } from './session.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');

interface Trial {
  readonly title: string;
  /** As the input `schema` names it. */
  readonly name: string;
  readonly text: string;
  readonly spec?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Where zlib compresses on the command line, only the records are the same. */
  readonly isSameFile?: boolean;
}

/** What the page shows, and the files that it offers. */
interface Shown {
  readonly headline: string;
  readonly report: string;
  readonly file: string;
  readonly sha256: string;
  readonly manifest: string;
  readonly workflow: string;
  readonly command: string;
  readonly tags: readonly string[];
}

const EVENLY = 'features: { dense: { kind: float, shape: [3000] }, id: { kind: int64 } }\n';

const TRIALS: readonly Trial[] = [
  ...SAMPLES.map((sample) => ({ ...sample, inputs: { examples: '40' } })),
  {
    ...{ title: 'a spec, a seed', name: 'schema.yaml', text: SAMPLES[0]?.text ?? '' },
    ...{
      spec: 'profile: thorough\nedge_cases: true\n',
      inputs: { examples: '300', seed: '9007199254740991' },
    },
  },
  { title: 'our own deflate', name: 'schema.yaml', text: EVENLY, inputs: { compression: 'gzip' } },
  {
    ...{ title: "zlib's deflate", name: 'schema.yaml', text: SAMPLES[0]?.text ?? '' },
    ...{ inputs: { compression: 'gzip' }, isSameFile: false },
  },
];

/** Runs every check in `folder`. */
export async function checkTryIt(browser: string, folder: string): Promise<Check[]> {
  const site = join(folder, 'try');
  await bundleTryIt(site);
  const [served, session] = [await serve(site), await openSession(browser)];
  try {
    await session.open(served.url, { width: 390, height: 800, theme: 'light' });
    return await checkAll(session, served, folder);
  } finally {
    served.close();
    await session.close();
  }
}

async function checkAll(session: Session, served: Served, folder: string): Promise<Check[]> {
  const checks: Check[] = [];
  const check = async (name: string, hold: () => Promise<void>) => {
    const failure = await hold().then(
      () => undefined,
      (cause: unknown) => (cause instanceof Error ? cause.message : String(cause)),
    );
    checks.push({ name: `Try it: ${name}`, failure });
  };
  for (const [i, trial] of TRIALS.entries())
    await check(`${trial.title}, as on the command line`, () =>
      checkSame(session, trial, join(folder, String(i))),
    );
  await check('a mistake is shown with its place', () => checkMistake(session));
  await check('hostile names stay text', () => checkHostile(session));
  await check('nothing comes from elsewhere, and nothing is lost', async () => {
    assert.deepEqual(session.faults, []);
    assert.deepEqual(
      session.requests.filter((url) => !url.startsWith(served.url) && !/^(?:blob|data):/.test(url)),
      [],
    );
  });
  return checks;
}

async function checkSame(session: Session, trial: Trial, folder: string): Promise<void> {
  const shown = await make(session, trial);
  const written = runCommandLine(shown.command, trial, folder);
  assert.equal(shown.file, written.file);
  const [found, expected] = [JSON.parse(shown.manifest), JSON.parse(written.manifest)];
  if (trial.isSameFile !== false) {
    assert.equal(shown.sha256, expected.files[0].sha256);
    assert.equal(shown.manifest, written.manifest);
  }
  assert.equal(found.files[0].sha256, shown.sha256);
  assert.equal(found.files[0].contentSha256, expected.files[0].contentSha256);
  assert.ok(shown.workflow.includes(`schema: ${trial.name}\n`), shown.workflow);
}

/** Runs the command that the page shows, beside the files that it names. */
function runCommandLine(command: string, { name, text, spec }: Trial, folder: string) {
  mkdirSync(folder, { recursive: true });
  if (!name.startsWith('preset:')) writeFileSync(join(folder, name.replace(/:.*/, '')), text);
  if (spec !== undefined) writeFileSync(join(folder, 'fixture.yaml'), spec);
  const [npx, program, ...words] = command.split(' ');
  assert.deepEqual([npx, program], ['npx', 'tfrecord-fixture']);
  const args = [CLI, ...words, '--json', '--output-dir', 'out'];
  const printed = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  const outputs = JSON.parse(printed);
  return {
    file: String(outputs.path).replace(/^.*[/\\]/, ''),
    manifest: readFileSync(outputs.manifest, 'utf8'),
  };
}

async function checkMistake(session: Session): Promise<void> {
  const text = 'features:\n  id: { kind: int46 }\n';
  const { headline, report, file } = await make(session, { title: '', name: 'schema.yaml', text });
  assert.match(headline, /^Failed to generate the fixture: 1 error$/);
  assert.match(report, /schema\.yaml:2:15/);
  assert.equal(file, '');
}

async function checkHostile(session: Session): Promise<void> {
  const names = HOSTILE_NAMES.filter((name) => name !== '' && isWellFormed(name));
  const features = Object.fromEntries(names.map((name) => [name, { kind: 'bytes' }]));
  const schema = { name: 'a"b<i>.json', text: JSON.stringify({ features }) };
  const { headline, report, tags } = await make(session, { title: '', ...schema });
  assert.match(headline, /^Wrote 100 examples/, report);
  assert.deepEqual(
    tags.filter((tag) => ['script', 'img', 'iframe', 'h1', 'a'].includes(tag)),
    [],
  );
}

function isWellFormed(name: string): boolean {
  return Buffer.from(name).toString() === name;
}

/** Types the request into the page, as a user does, and waits for the answer. */
async function make(session: Session, { name, text, spec = '', inputs = {} }: Trial): Promise<Shown> {
  const typed = { schema: text, name, spec, examples: '100', seed: '0', compression: 'none', ...inputs };
  const shown = await session.evaluate(`(async (typed) => {
    const at = (id) => document.getElementById(id);
    for (const [id, value] of Object.entries(typed)) at(id).value = value;
    const before = document.body.dataset.done;
    at('form').requestSubmit();
    await new Promise((resolve) => {
      new MutationObserver(() => document.body.dataset.done !== before && resolve())
        .observe(document.body, { attributes: true });
    });
    const isMade = !at('files').hidden;
    const bytes = async (id) => new Uint8Array(await (await fetch(at(id).href)).arrayBuffer());
    const hash = isMade ? new Uint8Array(await crypto.subtle.digest('SHA-256', await bytes('download'))) : [];
    return {
      headline: at('headline').textContent,
      report: at('report').textContent,
      file: isMade ? at('download').download : '',
      sha256: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
      manifest: isMade ? new TextDecoder().decode(await bytes('manifest')) : '',
      workflow: at('workflow').textContent,
      command: at('command').textContent,
      tags: [...new Set([...at('report').querySelectorAll('*')].map((e) => e.tagName.toLowerCase()))],
    };
  })(${JSON.stringify(typed)})`);
  return shownOf(Object(shown));
}

function shownOf(answer: Readonly<Record<string, unknown>>): Shown {
  const text = (key: string) => String(answer[key]);
  return {
    headline: text('headline'),
    report: text('report'),
    file: text('file'),
    sha256: text('sha256'),
    manifest: text('manifest'),
    workflow: text('workflow'),
    command: text('command'),
    tags: Array.isArray(answer['tags']) ? answer['tags'].map(String) : [],
  };
}
