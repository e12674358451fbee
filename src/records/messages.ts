/** What the threads of a pool and the thread that has it say to each other. */
import type { PartialStatistics } from '../statistics/partial.ts';
import type { Block, BlockBuffers } from './blocks.ts';

export type Request =
  /** Answered by a block, in the order of the requests. */
  | { readonly type: 'make'; readonly first: number; readonly count: number; readonly isLast: boolean }
  /** Gives the memory of a block back. */
  | { readonly type: 'release'; readonly buffers: BlockBuffers }
  /** Answered by the statistics of all features. */
  | { readonly type: 'count' };

export type Answer =
  /** Said once, before any question. */
  | { readonly type: 'started' }
  | { readonly type: 'made'; readonly block: Block }
  | { readonly type: 'counted'; readonly partials: readonly PartialStatistics[] };
