/** One element of a glob: any characters at all, or one that fits. */
type Piece = 'any' | ((unit: number) => boolean);

/**
 * Whether `name` matches a glob of one folder level: `*`, `?`, `[abc]` and `[!a-c]`. Takes time in proportion to the
 * product of both lengths at most; a regular expression can take exponential time.
 */
export function matchesGlob(glob: string, name: string): boolean {
  const pieces = piecesOf(glob);
  let piece = 0;
  let at = 0;
  // Position of the last `*`, and of the part of the name that the pieces after it have to match.
  let star = -1;
  let rest = 0;
  while (at < name.length) {
    const fits = pieces[piece];
    if (fits === 'any') {
      star = piece;
      rest = at;
      piece++;
    } else if (fits?.(name.charCodeAt(at))) {
      piece++;
      at++;
    } else if (star >= 0) {
      rest++;
      piece = star + 1;
      at = rest;
    } else return false;
  }
  return pieces.slice(piece).every((left) => left === 'any');
}

function piecesOf(glob: string): Piece[] {
  const pieces: Piece[] = [];
  const lastClose = glob.lastIndexOf(']');
  for (let at = 0; at < glob.length; at++) {
    const character = glob.charAt(at);
    // A class has at least one character; without a closing bracket, `[` is an ordinary character.
    const close = character === '[' && at < lastClose ? glob.indexOf(']', at + 2) : -1;
    if (character === '*') pieces.push('any');
    else if (character === '?') pieces.push(() => true);
    else if (close < 0) pieces.push(isUnit(glob.charCodeAt(at)));
    else {
      pieces.push(classOf(glob.slice(at + 1, close)));
      at = close;
    }
  }
  return pieces;
}

function isUnit(wanted: number): (unit: number) => boolean {
  return (unit) => unit === wanted;
}

/** The characters of a class; a range that ends before it starts is empty. */
function classOf(text: string): (unit: number) => boolean {
  const isNegated = text.length > 1 && /^[!^]/.test(text);
  const ranges = [...text.slice(isNegated ? 1 : 0).matchAll(/(.)-(.)|./gs)];
  const bounds = ranges.map(
    ([all, from = all, to = from]) => [from.charCodeAt(0), to.charCodeAt(0)] as const,
  );
  return (unit) => bounds.some(([from, to]) => from <= unit && unit <= to) !== isNegated;
}

/** Whether a path is a glob. */
export function hasWildcard(path: string): boolean {
  return /[*?[]/.test(path);
}

/** Whether a text is an address, such as `gs://bucket/data`, which would be taken for a folder `gs:`. */
export function isAddress(text: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(text);
}
