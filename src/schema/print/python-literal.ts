/** Prints values as Python source. */

/** A string literal of ASCII characters on one line, so that no string can be read as code. */
export function pythonLiteral(text: string): string {
  // By code points, because Python reads an escaped surrogate pair as two characters, which cannot be encoded.
  const body = Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    if (char === '"' || char === '\\') return `\\${char}`;
    if (code >= 0x20 && code < 0x7f) return char;
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
  });
  return `"${body.join('')}"`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}

/** A number, or the digits of an integer. */
export function pythonNumber(value: number | string): string {
  if (typeof value === 'string') return /^-?\d+$/.test(value) ? value.replace(/^(-?)0+(?=\d)/, '$1') : '0';
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0.0' : `${value}`;
  return `float(${pythonLiteral(Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf')})`;
}

export function pythonList(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

/** A dict over several lines, indented by `indent`. */
export function pythonDict(entries: readonly (readonly [key: string, value: string])[], indent = ''): string {
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, value]) => `${indent}    ${pythonLiteral(key)}: ${value},\n`);
  return `{\n${lines.join('')}${indent}}`;
}
