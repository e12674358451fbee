import { isUtf8 } from 'node:buffer';
import type { ContentFacts } from './facts.ts';

/** Limits the time and the memory that parsing JSON takes. */
const MAX_TEXT_BYTES = 1024 * 1024;

const OPENING_BRACE = 0x7b;

/** Recognises a JSON object or, failing that, words in UTF-8. */
export function recogniseText(bytes: Buffer): ContentFacts | undefined {
  if (bytes.length > MAX_TEXT_BYTES || !isUtf8(bytes)) return undefined;
  return isJsonObject(bytes) ? { type: 'json' } : countWords(bytes);
}

function isJsonObject(bytes: Buffer): boolean {
  if (bytes.find((byte) => !isSpace(byte)) !== OPENING_BRACE) return false;
  try {
    JSON.parse(bytes.toString());
    return true;
  } catch {
    return false;
  }
}

/** Text has no control characters, and more than half of its characters other than white space are letters. */
function countWords(bytes: Uint8Array): ContentFacts | undefined {
  let words = 0;
  let characters = 0;
  let letters = 0;
  let isInWord = false;
  for (const byte of bytes) {
    if (isSpace(byte)) {
      isInWord = false;
      continue;
    }
    if (byte < 0x20 || byte === 0x7f) return undefined;
    if (!isInWord) words++;
    isInWord = true;
    // Continuation bytes of a character.
    if ((byte & 0xc0) === 0x80) continue;
    characters++;
    if (byte >= 0x80 || isLetter(byte)) letters++;
  }
  return 2 * letters > characters ? { type: 'text', words } : undefined;
}

/** Space, tab, line feed or carriage return. */
function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

/** ASCII only; the caller counts all other characters as letters. */
function isLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}
