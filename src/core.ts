/**
 * What the faces of the program share. The bundle of this module holds nearly everything, and those of the action, the
 * command line and the library import it, so that each part is shipped and loaded once.
 */
export { explainFailure } from './base/failure.ts';
export * from './base/problem.ts';
export { plainObject } from './library/plain-object.ts';
export { formatFailureSummary, formatSummary } from './report/summary.ts';
export { environmentOfRunner, environmentOfShell } from './request/environment.ts';
export { parseRequest } from './request/options.ts';
export { inspect, inspectAll } from './run/inspect.ts';
export { printSchema } from './run/print-schema.ts';
export { refusal } from './run/report-failure.ts';
export { run } from './run/run.ts';
export { sourcesOf } from './run/run-report.ts';
