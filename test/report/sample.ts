import { describeValues } from '../../src/plan/describe-values.ts';
import type { PlannedFeature } from '../../src/plan/plan.ts';
import type { ReportedFeature, RunReport } from '../../src/report/report.ts';
import { collectStatistics } from '../../src/statistics/collect.ts';
import { compileColumns } from '../../src/values/columns.ts';
import { planOf } from '../values/draw.ts';

const EXAMPLES = 50;

/** Features with the statistics of a few examples. */
export function counted(features: readonly PlannedFeature[]): ReportedFeature[] {
  const plan = planOf(features);
  const collector = collectStatistics(features);
  collector.add(compileColumns(plan, EXAMPLES)(0, EXAMPLES), 0, EXAMPLES);
  const found = collector.counted(false);
  return planned(features).map((feature, f) => ({ ...feature, ...found[f] }));
}

export function numbers(name: string, role: 'feature' | 'label' = 'feature'): PlannedFeature {
  return { name, role, kind: 'float', length: 3, distribution: { type: 'uniform', min: 0, max: 1 } };
}

/** Features as a plan reports them, which knows how values are drawn and no values. */
export function planned(features: readonly PlannedFeature[]): ReportedFeature[] {
  return features.map((feature) => ({ ...feature, values: describeValues(feature) }));
}

/** A run that wrote a small fixture. */
export function sampleReport(changes: Partial<RunReport> = {}): RunReport {
  const label: PlannedFeature = {
    ...{ name: 'clicked', role: 'label', kind: 'int64', length: 1 },
    distribution: { type: 'bernoulli', positiveRate: 0.3 },
  };
  return {
    mode: 'generate',
    outputs: {
      path: '/tmp/fixture/random.tfrecord.gz',
      directory: '/tmp/fixture',
      glob: '/tmp/fixture/random.tfrecord.gz',
      manifest: '/tmp/fixture/manifest.json',
      examples: 50,
      shards: 1,
      bytes: 12345,
      batches: 12,
      fingerprint: 'ab'.repeat(32),
      'content-sha256': 'cd'.repeat(32),
      'cache-key': `tfrecord-fixture-1-${'ab'.repeat(32)}`,
      reused: false,
    },
    dataset: 'train_data',
    seed: 0,
    compression: 'gzip',
    isVerified: true,
    features: counted([label, numbers('dense')]),
    labels: [],
    warnings: [],
    commands: 'node generate.js',
    ...changes,
  };
}

/** What people have put into names to break out of a cell, a block or a page. */
export const HOSTILE_NAMES = [
  '</td></tr></table><h1>out</h1>',
  '</code></pre></details><details open><summary>',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '" onmouseover="alert(1)',
  'a | b | c',
  '`code` ``more`` ```fence',
  'line\n\n# heading\r\n* item',
  '![image](https://example.com/x.png) [link](javascript:alert(1))',
  '@everyone #1 :tada: https://example.com',
  '${{ secrets.TOKEN }} $(id) %0A::error::x',
  '\u202egnp.exe\u200b\u0000\u001b[31m\ufeff\u{e0041}',
  '&lt;b&gt;&#60;i&#62;&nbsp',
  '-->',
  '<!--',
  ']]>',
  '<![CDATA[',
  '\ud800 alone',
  'e\u0301 ü 日本語 🚀',
  '',
  ' ',
  '__proto__',
  `${'very_long.'.repeat(500)}end`,
] as const;
