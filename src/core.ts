/**
 * What the action, the command line and the library share. The bundle of this module holds nearly everything, and their
 * bundles import it, so that each part is shipped and loaded once. Commands other than runs are loaded on demand.
 */
import type * as inspection from './run/inspect.ts';
import type * as schemaPrinter from './run/print-schema.ts';

export { explainFailure } from './base/failure.ts';
export * from './base/problem.ts';
export { plainObject } from './library/plain-object.ts';
export { formatFailureSummary, formatSummary } from './report/summary.ts';
export { environmentOfRunner, environmentOfShell } from './request/environment.ts';
export { parseRequest } from './request/options.ts';
export { refusal } from './run/report-failure.ts';
export { run } from './run/run.ts';
export { sourcesOf } from './run/run-report.ts';

export const inspect: typeof inspection.inspect = async (...args) =>
  (await import('./run/inspect.ts')).inspect(...args);

export const inspectAll: typeof inspection.inspectAll = async (...args) =>
  (await import('./run/inspect.ts')).inspectAll(...args);

export const printSchema: typeof schemaPrinter.printSchema = async (...args) =>
  (await import('./run/print-schema.ts')).printSchema(...args);
