/** Whether `name` matches a glob of one folder level: `*`, `?`, `[abc]` and `[!a-c]`. */
export function matchesGlob(glob: string, name: string): boolean {
  const pattern = glob.replace(/\[!?[^\]]+\]|[\\^$.*+?()[\]{}|]/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    if (part.length > 1) return part.replace(/^\[!/, '[^').replaceAll('\\', '\\\\');
    return `\\${part}`;
  });
  return new RegExp(`^${pattern}$`, 's').test(name);
}

export function hasWildcard(path: string): boolean {
  return /[*?[]/.test(path);
}
