/** The library: options become a request, the outcome becomes an object. */
import { type Problem } from './base/problem.js';
import type { GenerateOptions, PlanOptions, RunResult, VerifyOptions } from './library/options.js';
import type { PlainSchema } from './library/plain-schema.js';
import type { InspectedFile } from './verify/inspected-file.js';
export { type Place, type Problem, ProblemsError } from './base/problem.js';
export type { GenerateOptions, PlanOptions, RunOptions, RunResult, VerifyOptions, } from './library/options.js';
export type { Feature, PlainSchema } from './library/plain-schema.js';
export type { InspectedFeature, InspectedFile } from './verify/inspected-file.js';
/** Options of every function that works on files: cancellation, and where relative paths start. */
export interface Controls {
    /** The working directory of the process unless given. */
    readonly cwd?: string | undefined;
    /** Cancels the work, which leaves nothing behind. The promise is then rejected with the reason of the signal. */
    readonly signal?: AbortSignal | undefined;
}
/** Callbacks that follow a run. */
export interface RunControls extends Controls {
    /** Called with the number of finished examples and the number of all examples. */
    readonly onProgress?: ((done: number, total: number) => void) | undefined;
    /** Called with each line that the command line would print about the run. */
    readonly onMessage?: ((line: string) => void) | undefined;
}
/** Problems that did not stop the work. */
export interface Warnings {
    readonly warnings: readonly Problem[];
}
/**
 * Writes a fixture and reads it back.
 * @throws {ProblemsError} with everything that is wrong with the options and the files that they name
 */
export declare function generate(options?: GenerateOptions & RunControls): Promise<RunResult & Warnings>;
/**
 * Decides everything as `generate` does, and writes no data.
 * @throws {ProblemsError} as `generate` does
 */
export declare function plan(options?: PlanOptions & RunControls): Promise<RunResult & Warnings>;
/**
 * Checks existing files against config and schema.
 * @throws {ProblemsError} with every fault of the files, or of the options
 */
export declare function verify(options?: VerifyOptions & RunControls): Promise<RunResult & Warnings>;
/**
 * Describes TFRecord files, no matter which program wrote them. `paths` are files, folders or globs. If a file cannot
 * be read to its end, its `problems` say why.
 * @throws {ProblemsError} where there is no file
 */
export declare function inspect(paths: string | readonly string[], options?: Controls): Promise<{
    readonly files: readonly InspectedFile[];
} & Warnings>;
/**
 * Reads a schema of any form: a file, a folder, `FILE.py:NAME`, a TFRecord file or a preset. The result is the plain
 * form, as an object and as the YAML to commit.
 * @throws {ProblemsError} with all errors of the source
 */
export declare function readSchema(source: string, { cwd }?: Pick<Controls, 'cwd'>): Promise<{
    readonly schema: PlainSchema;
    readonly text: string;
} & Warnings>;
