/** A reporter for Node's test runner: the coverage of each folder of `src`, and the lines that tests miss. */
import { dirname, relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';

type Summary = Extract<TestEvent, { type: 'test:coverage' }>['data']['summary'];
type Measured = Summary['files'][number];

export default async function* coverageReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    if (event.type === 'test:coverage') yield* report(event.data.summary);
  }
}

function* report({ files, totals, workingDirectory }: Summary): Generator<string> {
  const pathOf = ({ path }: Measured) => relative(workingDirectory, path).replaceAll('\\', '/');
  const folders = new Set(files.map((file) => dirname(pathOf(file))));
  yield '\nlines  branches\n';
  for (const folder of [...folders].sort())
    yield row(sum(files.filter((file) => dirname(pathOf(file)) === folder)), folder);
  yield row(totals, 'all');
  for (const file of files) {
    const missed = file.branches.filter(({ count }) => count === 0).map(({ line }) => line);
    if (missed.length > 0) yield `${pathOf(file)}: not taken at line ${missed.join(', ')}\n`;
  }
}

type Counts = Pick<
  Measured,
  'coveredLineCount' | 'totalLineCount' | 'coveredBranchCount' | 'totalBranchCount'
>;

function sum(files: readonly Measured[]): Counts {
  const add = (key: keyof Counts) => files.reduce((total, file) => total + file[key], 0);
  return {
    coveredLineCount: add('coveredLineCount'),
    totalLineCount: add('totalLineCount'),
    coveredBranchCount: add('coveredBranchCount'),
    totalBranchCount: add('totalBranchCount'),
  };
}

function row(counts: Counts, name: string): string {
  const lines = percent(counts.coveredLineCount, counts.totalLineCount);
  return `${lines}  ${percent(counts.coveredBranchCount, counts.totalBranchCount).padStart(8)}  ${name}\n`;
}

function percent(covered: number, total: number): string {
  return (total === 0 ? 100 : (100 * covered) / total).toFixed(1).padStart(5);
}
