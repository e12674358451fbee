/** The reports and job summaries that are looked at. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFailurePage, formatPage } from '../../src/report/page.ts';
import type { RunReport } from '../../src/report/report.ts';
import { formatFailureSummary, formatSummary } from '../../src/report/summary.ts';
import { counted, HOSTILE_NAMES, numbers, sampleReport } from '../report/sample.ts';
import { asGitHub } from './as-github.ts';
import { failureReport, runReport } from './real-run.ts';

export interface Seen {
  readonly what: string;
  readonly html: string;
  /** All that it may be made of. */
  readonly tags: string;
  readonly rows: number;
  readonly plots: number;
  /** Names of thousands of letters take what they take. */
  readonly isReal: boolean;
  /** What it need not fit, because GitHub lets a table scroll by itself. */
  readonly below?: number;
}

const PAGE =
  'main,section,h1,h2,small,p,ul,li,b,dl,dt,dd,code,wbr,table,thead,tbody,tr,th,td,div,span,q,img,svg,rect,title,path,pre';
const SUMMARY = 'h3,ul,li,code,wbr,p,table,thead,tbody,tr,th,td,br,sub,details,summary,pre';

/** Every kind of feature that a report shows in its own way. */
const SCHEMA = `features:
  user.id: { kind: int64, min: 1, max: 9000000000000000000 }
  order.id: { kind: int64, min: 18014398509481984, max: 18014398509482983 }
  order.time: { kind: int64, min: 1704067200000, max: 1735689599000 }
  item.price: { kind: float, min: 0 }
  item.id: { kind: int64 }
  item.tags: { kind: bytes, length: { min: 0, max: 5 }, values: [red, green, blue] }
  item.title: { kind: bytes, content: { text: { words: { min: 2, max: 6 } } } }
  item.image: { kind: bytes, content: { image: png, height: 28, width: 28, channels: 3 } }
  item.photo: { kind: bytes, content: { image: jpeg, height: { min: 32, max: 64 }, width: { min: 32, max: 96 }, channels: 3 } }
  embedding: { kind: float, shape: [64] }
  zip: { kind: bytes, optional: true, default: "" }
  clicked: { kind: int64, label: binary }
  bought: { kind: int64, label: binary }
`;
const SPEC = `features:
  item.price: { distribution: lognormal, mean: 3, stddev: 2 }
  item.id: { distribution: zipf, min: 1, max: 1000000, exponent: 1.3, missing: 0.05 }
  zip: { missing: 0.1 }
  bought: { distribution: bernoulli, positive_rate: 0.01 }
`;
const MISTAKES = `features:
  id: { kind: int46 }
  a.feature.with.a.name.that.is.too.long.for.a.phone: { kind: bytes, length: -2 }
  tags: { kind: bytes, lenght: 3 }
`;

/** Writes and verifies fixtures below `folder`. */
export async function documentsIn(folder: string): Promise<readonly Seen[]> {
  for (const [name, text] of Object.entries({
    'schema.yaml': SCHEMA,
    'fixture.yaml': SPEC,
    'mistakes.yaml': MISTAKES,
  }))
    writeFileSync(join(folder, name), text);
  const at = { 'working-directory': folder, report: 'report.html' };
  const generated = await runReport({ ...at, 'output-dir': 'example' });
  const verified = await runReport({ ...at, 'output-dir': 'example', mode: 'verify' });
  const varied = await runReport({ ...at, schema: 'schema.yaml', fixture: 'fixture.yaml', examples: '2000' });
  const failed = await failureReport({ ...at, schema: 'mistakes.yaml' });
  const features = counted(HOSTILE_NAMES.map((name) => numbers(name)));
  const hostile = sampleReport({ features, commands: HOSTILE_NAMES.join(' ') });
  return [
    ...bothOf('the example config', generated, { rows: 22, plots: 9, isReal: true }),
    ...bothOf('a verification', verified, { rows: 22, plots: 9, isReal: true }),
    ...bothOf('varied features', varied, { rows: 13, plots: 11, isReal: true }),
    ...bothOf('hostile names', hostile, {
      ...{ rows: HOSTILE_NAMES.length, plots: HOSTILE_NAMES.length, isReal: false },
    }),
    page('the report of a failure', formatFailurePage(failed), { rows: 0, plots: 0, isReal: true }),
    summary('the summary of a failure', formatFailureSummary(failed), { rows: 0, isReal: true }),
  ];
}

type Facts = Pick<Seen, 'rows' | 'plots' | 'isReal'>;

function bothOf(what: string, report: RunReport, facts: Facts): Seen[] {
  return [
    page(`the report of ${what}`, formatPage(report), facts),
    {
      ...summary(`the summary of ${what}`, formatSummary(report), facts),
      ...(!facts.isReal && { below: 390 }),
    },
  ];
}

function page(what: string, html: string, facts: Facts): Seen {
  return { what, html, tags: PAGE, ...facts };
}

function summary(what: string, text: string, { rows, isReal }: Omit<Facts, 'plots'>): Seen {
  return { what, html: asGitHub(text), tags: SUMMARY, plots: 0, rows, isReal };
}
