/** Prefix codes, as deflate uses them (RFC 1951, section 3.2). */

/**
 * The length of each symbol's code, at most `limit`, which is 9 or more; 0 for symbols that do not occur. The lengths
 * are those of Huffman's algorithm. If they exceed the limit, the frequencies of the rarest symbols are raised until
 * they do not.
 */
export function codeLengths(counts: Uint32Array, limit: number): Uint8Array {
  for (let least = 1; ; least *= 2) {
    const lengths = huffmanLengths(counts.map((count) => (count === 0 ? 0 : Math.max(count, least))));
    if (lengths.every((length) => length <= limit)) return lengths;
  }
}

function huffmanLengths(weights: Uint32Array): Uint8Array {
  const lengths = new Uint8Array(weights.length);
  const leaves = [...weights.keys()]
    .filter((symbol) => weights[symbol]! > 0)
    .sort((a, b) => weights[a]! - weights[b]! || a - b);
  if (leaves.length === 0) return lengths;
  if (leaves.length === 1) {
    lengths[leaves[0]!] = 1;
    return lengths;
  }
  // Two queues: the leaves sorted by weight, and the inner nodes, which are created in the order of their weights.
  const parent = new Int32Array(2 * leaves.length - 1);
  const weight = new Float64Array(2 * leaves.length - 1);
  for (let i = 0; i < leaves.length; i++) weight[i] = weights[leaves[i]!]!;
  let leaf = 0;
  let inner = leaves.length;
  for (let node = leaves.length; node < parent.length; node++) {
    for (let child = 0; child < 2; child++) {
      const isLeaf = leaf < leaves.length && (inner >= node || weight[leaf]! <= weight[inner]!);
      const taken = isLeaf ? leaf++ : inner++;
      parent[taken] = node;
      weight[node] = weight[node]! + weight[taken]!;
    }
  }
  const depth = new Uint8Array(parent.length);
  for (let node = parent.length - 2; node >= 0; node--) depth[node] = depth[parent[node]!]! + 1;
  for (let i = 0; i < leaves.length; i++) lengths[leaves[i]!] = depth[i]!;
  return lengths;
}

/**
 * The codes for these lengths, bit-reversed as deflate writes them: the code in the lower 24 bits, its length above.
 */
export function codesOf(lengths: Uint8Array): Uint32Array {
  const perLength = new Uint32Array(17);
  for (const length of lengths) perLength[length]!++;
  const next = new Uint32Array(17);
  for (let length = 1; length <= 15; length++) next[length + 1] = (next[length]! + perLength[length]!) << 1;
  return Uint32Array.from(lengths, (length) => (length << 24) | reversed(next[length]!++, length));
}

function reversed(code: number, length: number): number {
  let bits = 0;
  for (let i = 0; i < length; i++) bits |= ((code >>> i) & 1) << (length - 1 - i);
  return bits;
}
