const LINE_WIDTH = 110;

/** JSON in the style of the formatter: lists of scalars are on one line if they fit. */
export function printJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(
    /^( *(?:"[^"]+": )?)\[\s+([^[\]{}]*?)\s+\](,?)$/gm,
    (written, before: string, items: string, after: string) => {
      const line = `${before}[${items.replace(/,\s+/g, ', ')}]${after}`;
      return line.length <= LINE_WIDTH ? line : written;
    },
  );
  return `${text}\n`;
}
