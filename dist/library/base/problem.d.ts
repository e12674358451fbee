/** A position in a text the user wrote; lines and columns count from 1. */
export interface Place {
    /** As the user would name it: relative to the workspace where it lies inside. */
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
/** A value that remembers where the user wrote it. */
export interface Located<T> {
    readonly value: T;
    readonly place: Place;
}
/** Something that the user can fix. A fault of this program is an ordinary `Error` instead. */
export interface Problem {
    readonly severity: 'error' | 'warning';
    /** Kebab-case words that name the kind of problem; docs/problems.md lists them all. */
    readonly code: string;
    readonly place?: Place;
    /** What was found and what is allowed, without a final period: `unknown key "modle": allowed are …`. */
    readonly message: string;
    /** How to fix it, as an imperative without a final period; empty when the message already says it. */
    readonly fix: string;
    /** Lines to copy that the fix speaks of. */
    readonly snippet?: readonly string[];
}
/** Called with each problem as it is met, so that a check can go on and find the next one. */
export type OnProblem = (problem: Problem) => void;
/** A problem that fails the run. */
export declare function error(code: string, place: Place | undefined, message: string, fix?: string): Problem;
/** A problem that does not fail the run. */
export declare function warning(code: string, place: Place | undefined, message: string, fix?: string): Problem;
/** Thrown once, at the edge of a step, with every problem that the step found. */
export declare class ProblemsError extends Error {
    readonly problems: readonly Problem[];
    constructor(problems: readonly Problem[], options?: ErrorOptions);
}
/**
 * Runs a check that reports its problems, and returns its result with the warnings among them.
 * @throws {ProblemsError} when any problem is an error; it carries the warnings too
 */
export declare function collect<T>(check: (onProblem: OnProblem) => T): Collected<T>;
/** As `collect`, for a check that reads files on its way. */
export declare function collectAsync<T>(check: (onProblem: OnProblem) => Promise<T>): Promise<Collected<T>>;
interface Collected<T> {
    readonly result: T;
    readonly warnings: Problem[];
}
/** `file:line:column: message; fix [code]`: the place is clickable in editors, and the code is in docs/problems.md. */
export declare function formatProblem({ code, place, message, fix }: Problem): string;
/** The problem on a line of its own, and below it the lines to copy. */
export declare function problemLines(problem: Problem): string[];
export {};
