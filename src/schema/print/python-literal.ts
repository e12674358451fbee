/** Values as Python source. */

/** A text as a literal of ASCII characters on one line, so that no text can become code, whatever it holds. */
export function pythonLiteral(text: string): string {
  // By code points: Python takes an escaped surrogate pair for two characters, which no encoding has.
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

/** A number; digits of an integer come as a text. What is not a number becomes none. */
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
