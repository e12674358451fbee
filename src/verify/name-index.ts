/** Finds a name, given as UTF-8 between two positions of `data`, by its place in an example. */
export type NameIndex = (data: Buffer, place: number, start: number, end: number) => number | undefined;

/**
 * An index of names that remembers which one stood at each place before: most often it stands there again, and
 * then nothing needs to be decoded.
 */
export function nameIndex(names: readonly string[]): NameIndex {
  const encoded = names.map((name) => Buffer.from(name));
  const byName = new Map(names.map((name, index) => [name, index]));
  const atPlace: number[] = [];

  return (data, place, start, end) => {
    const guess = atPlace[place] ?? place;
    const name = encoded[guess];
    if (name?.length === end - start && data.compare(name, 0, name.length, start, end) === 0) return guess;
    const index = byName.get(data.toString('utf8', start, end));
    if (index !== undefined) atPlace[place] = index;
    return index;
  };
}
