const BLOCKS = '▁▂▃▄▅▆▇█';

/** One character a bin, its height in proportion to the largest; a dot where there is nothing. */
export function drawBins(bins: readonly number[]): string {
  const largest = Math.max(...bins);
  return bins.map((n) => (n === 0 ? '·' : BLOCKS[Math.ceil((n / largest) * BLOCKS.length) - 1])).join('');
}
