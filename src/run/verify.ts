/** The mode `verify`: reads files that exist and checks them against what the training reads. */
import { basename, dirname, join, resolve } from 'node:path';
import { hasWildcard } from '../base/glob.ts';
import { collectAsync, error, type OnProblem, type Problem, ProblemsError } from '../base/problem.ts';
import { realDisk } from '../fixture/disk.ts';
import { type ExistingFiles, findFiles, namedPaths } from '../fixture/find-files.ts';
import { JOINT_MANIFEST } from '../fixture/read-manifest.ts';
import { replaceTexts } from '../fixture/texts.ts';
import { outputsOfVerify } from '../report/outcome.ts';
import type { Environment } from '../request/environment.ts';
import type { Request } from '../request/options.ts';
import type { Feature } from '../schema/feature.ts';
import { type Sampler, sampleValues } from '../verify/sample.ts';
import { type Verification, type VerifiedFile, verifyFiles } from '../verify/verify.ts';
import { hideBuiltin } from '../workspace/builtin.ts';
import { pathKind } from '../workspace/path-info.ts';
import { pathResolver } from '../workspace/readable.ts';
import { absencesOf, absentBySpec, expectedOfSchema, renamedIn } from './absences.ts';
import { assertDefined, type RunContext } from './context.ts';
import { type Prepared, prepare } from './load-inputs.ts';
import { isExample } from './load-schema.ts';
import { differentDigests, differentSidecars, filesToVerify } from './manifest-checks.ts';
import { outputFolder } from './output-folder.ts';
import { checkInputs } from './preflight.ts';
import { type ModeResult, reportText } from './run-report.ts';

/** @throws {ProblemsError} with everything that is wrong. Of shards that are good it writes the joint manifest. */
export async function verify(
  request: Request,
  environment: Environment,
  stage: RunContext,
): Promise<ModeResult> {
  stage.enter('read');
  const { result, warnings } = await collectAsync((tell) => findAll(request, environment, tell));
  const { existing, features, prepared } = assertDefined(result);
  const { config, reportFile } = prepared;
  stage.enter('verify');
  const { files, contentSha256, counted, absences, ...found } = await readAll(
    { existing, features, prepared },
    request,
    { cores: environment.cores, signal: stage.signal },
  );
  const all = [...warnings, ...found.warnings];
  if (found.problems.length > 0 || contentSha256 === undefined)
    throw new ProblemsError([...found.problems, ...all]);
  sayCompressions(files, stage.info);
  if (absences !== undefined) stage.info(`Absent, so that the reader uses its defaults: ${absences}`);
  const done: ModeResult = {
    outputs: outputsOf(existing, files, contentSha256, config?.globalBatchSize.value),
    warnings: all,
    compression: commonCompression(files),
    absences,
    reportFile,
    features: features.map((feature, f) => ({ ...feature, ...counted[f] })),
    labels: [],
  };
  const joint = [...existing.merged].map(([folder, text]) => ({ path: join(folder, JOINT_MANIFEST), text }));
  await replaceTexts(realDisk, [...joint, ...reportText(request, environment, done)]);
  return done;
}

function outputsOf(
  { files: existing }: ExistingFiles,
  files: Verification['files'],
  contentSha256: string,
  globalBatchSize: number | undefined,
) {
  const described = existing.find((file) => file.described !== undefined)?.described;
  return outputsOfVerify({
    files: files.map(({ records, bytes }, i) => ({
      path: existing[i]?.path ?? '',
      examples: records,
      bytes,
    })),
    manifest: described && { path: described.manifest, fingerprint: described.content.fingerprint },
    contentSha256,
    globalBatchSize,
  });
}

interface FoundInFiles extends Omit<Verification, 'absent'> {
  /** What the first records hold, in the order of the features. */
  readonly counted: ReturnType<Sampler['counted']>;
  readonly absences: string | undefined;
}

/** Reads the files and compares them with what the reader expects, and with their manifests. */
async function readAll(
  { existing: { files: existing }, features, prepared: { record, spec } }: Found,
  request: Request,
  how: { readonly cores: number; readonly signal: AbortSignal },
): Promise<FoundInFiles> {
  const { compression } = request;
  const sample = sampleValues(features, record);
  const expected = features.map(({ name }) => name);
  const bySpec = absentBySpec(features, spec.rules);
  const { absent, files, ...found } = await verifyFiles(
    filesToVerify(existing, compression),
    expectedOfSchema(features, bySpec),
    {
      compression,
      record,
      allowUnexpected: true,
      onRecord: sample.add,
      ...how,
      fixOf: renamedIn(sample.names, expected),
    },
  );
  const absences = absencesOf({
    absent,
    files,
    expected,
    names: sample.names,
    existing,
    bySpec,
    isExample: isExample(request, spec),
  });
  const different = [...differentDigests(files, existing), ...differentSidecars(existing)];
  return {
    ...found,
    files,
    ...allProblems(found, different, absences.problems),
    counted: sample.counted(),
    absences: absences.text,
  };
}

/** The errors and warnings of the files. If their records are another message, absences are not worth reporting. */
function allProblems(
  { problems, warnings }: Pick<Verification, 'problems' | 'warnings'>,
  different: readonly Problem[],
  ofAbsences: readonly Problem[],
): Pick<Verification, 'problems' | 'warnings'> {
  const isOther = problems.some(({ code }) => code === 'other-message');
  const reported = isOther ? [] : ofAbsences;
  return {
    problems: [...problems, ...different, ...reported.filter(({ severity }) => severity === 'error')],
    warnings: [...warnings, ...reported.filter(({ severity }) => severity === 'warning')],
  };
}

interface Found {
  readonly existing: ExistingFiles;
  readonly features: readonly Feature[];
  readonly prepared: Prepared;
}

async function findAll(
  request: Request,
  environment: Environment,
  tell: OnProblem,
): Promise<Found | undefined> {
  const onProblem = hideBuiltin(tell);
  checkInputs(request, onProblem);
  const prepared = await prepare(request, environment, onProblem);
  const { workspace, features, config } = prepared;
  const folder = workspace && outputFolder(request, prepared, workspace, environment, onProblem);
  if (workspace === undefined || features === undefined || folder === undefined) return undefined;
  const named = namedPaths(request.path, workspace.folder);
  if (named.length === 0 && pathKind(folder) === undefined) {
    const message = `there is nothing to verify: the folder ${folder} does not exist`;
    onProblem(error('path-not-found', undefined, message, 'name files, folders or globs in "path"'));
    return undefined;
  }
  const paths = named.length === 0 ? [folder] : named.map((path) => resolve(workspace.folder, path));
  const free = environment.workspace === undefined ? paths.map(folderOfGlob) : [];
  const resolvePath = pathResolver(workspace, folder, free, onProblem);
  const inputs = config?.inputs && basename(config.inputs.value);
  return { existing: findFiles(paths, inputs, resolvePath, onProblem), features, prepared };
}

/** The folder in which a glob begins to match; any other path itself. */
function folderOfGlob(path: string): string {
  return hasWildcard(path) && pathKind(path) === undefined ? folderOfGlob(dirname(path)) : path;
}

function commonCompression(files: readonly VerifiedFile[]): ModeResult['compression'] {
  const [first] = files;
  return files.every(({ compression }) => compression === first?.compression)
    ? first?.compression
    : undefined;
}

/** Lists the compression of each file if they differ. */
function sayCompressions(files: readonly VerifiedFile[], info: (line: string) => void): void {
  if (commonCompression(files) !== undefined) return;
  for (const { file, compression } of files)
    info(`${file}: ${compression === 'none' ? 'not compressed' : compression}`);
}
