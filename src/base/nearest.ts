/** The known name that is most like `name`, with at most a third of its letters changed, or one that starts with it. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  if (name.length > MAX_LENGTH) return undefined;
  return mostAlike(name, names) ?? (name === '' ? undefined : names.find((other) => other.startsWith(name)));
}

/** A longer name is not one that somebody mistyped. */
const MAX_LENGTH = 100;

/** How many pairs of letters are compared for one name, which takes a few milliseconds. */
const MAX_COMPARED = 1_000_000;

/** Shorter names start too many others. */
const MIN_START = 3;

function mostAlike(name: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  let compared = 0;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    compared += name.length * candidate.length;
    if (compared > MAX_COMPARED) break;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** `did you mean "…"?`, ready to be a fix; empty where no name is near. A longer name may also start with a known one. */
export function suggest(name: string, known: Iterable<string>): string {
  const names = [...known];
  const lower = name.toLowerCase();
  const isStart = (other: string) => other.length >= MIN_START && lower.startsWith(other.toLowerCase());
  const match = nearest(name, names) ?? names.find(isStart);
  return match === undefined ? '' : `did you mean ${JSON.stringify(match)}?`;
}

/** Damerau-Levenshtein distance in its optimal-string-alignment form: a swap of neighbours counts once. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
