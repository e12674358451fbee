/** Which names files can have on every system: a fixture is made on one and read on others. */

/** Windows opens a device for such a name, in any folder and whatever follows its first dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the expression is there to find them
const FORBIDDEN = /[<>:"/\\|?*\x00-\x1f]/;

/** Whether Windows takes a name for that of a device. */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}

/** Why no file can have this name on Windows; undefined where one can. */
export function whyNotFileName(name: string): string | undefined {
  if (isDeviceName(name)) return 'is the name of a device on Windows';
  // A colon is the worst of them: what follows it is a second content of the file that is called as before it.
  if (FORBIDDEN.test(name)) return 'has a character that no file name has on Windows';
  return /[. ]$/.test(name) ? 'ends in a dot or a space, which Windows leaves out' : undefined;
}

/** The same for names that are one on systems that ignore case, or how letters are composed. */
export function foldFileName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase();
}
