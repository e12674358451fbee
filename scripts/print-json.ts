const LINE_WIDTH = 110;

/** JSON as the formatter has it: lists of scalars on one line where that is not too long. */
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
