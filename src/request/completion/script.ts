import type { Shell } from '../commands.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { zshScript } from './zsh.ts';

const WRITERS: Readonly<Record<Shell, () => string>> = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** The script with which a shell completes the command line; its first line says how to load it. */
export function completionScript(shell: Shell): string {
  return WRITERS[shell]();
}
