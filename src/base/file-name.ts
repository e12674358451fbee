/** File names that are valid on every system, because a fixture may be read on another system than it was made on. */

/** Windows opens a device for such a name, in any folder and whatever follows its first dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the expression is there to find them
const FORBIDDEN = /[<>:"/\\|?*\x00-\x1f]/;

/** Whether Windows takes a name for that of a device. */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}

/** Why a file cannot have this name on Windows; undefined if it can. */
export function whyNotFileName(name: string): string | undefined {
  if (isDeviceName(name)) return 'is the name of a device on Windows';
  // A colon is the most dangerous: what follows it names an alternate data stream of the file.
  if (FORBIDDEN.test(name)) return 'has a character that no file name has on Windows';
  return /[. ]$/.test(name) ? 'ends in a dot or a space, which Windows leaves out' : undefined;
}

/** Equal for names that are the same file on systems that ignore case, or how letters are composed. */
export function foldFileName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase();
}
