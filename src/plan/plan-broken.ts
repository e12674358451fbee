import { BROKEN_KINDS, type BrokenKind, NEEDS_COMPRESSION } from '../base/broken-kind.ts';
import { error, type Located, type OnProblem } from '../base/problem.ts';
import type { Compression } from './plan.ts';

/** The requested kinds of broken files, each once. Reports those that are impossible with the compression. */
export function planBroken(
  asked: readonly Located<BrokenKind | 'all'>[],
  compression: Compression,
  onProblem: OnProblem,
): BrokenKind[] {
  const isPossible = (what: string) => compression !== 'none' || !NEEDS_COMPRESSION.has(what);
  for (const { value, place } of asked) {
    if (isPossible(value)) continue;
    const message = `${JSON.stringify(value)} breaks a compressed stream, and the fixture has compression none`;
    onProblem(
      error(
        'broken-kind-needs-compression',
        place,
        message,
        'remove it, or set "compression" to gzip or zlib',
      ),
    );
  }
  const all = asked.some(({ value }) => value === 'all');
  return BROKEN_KINDS.filter(
    (what) => isPossible(what) && (all || asked.some(({ value }) => value === what)),
  );
}
