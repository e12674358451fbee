/** The parts of `node:path` that the sources use, for a browser, where all names are POSIX paths. */
export function extname(path: string): string {
  return /[^/](\.[^./]*)$/.exec(path)?.[1] ?? '';
}

export function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('/');
}

export function dirname(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}

export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
