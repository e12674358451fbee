/** Copies of this checkout, for runs that must not touch it. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What a fresh clone would hold if everything here were committed. */
export function copyCheckout(to: string): void {
  const listed = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  for (const name of listed.filter((file) => file !== '' && existsSync(join(root, file)))) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    cpSync(join(root, name), join(to, name));
  }
  makeRepository(to);
}

/** What the runner downloads for `uses: tfrecord-fixture/tfrecord-fixture@v1`, as far as it is run. */
export function copyAction(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of ['action.yml', 'dist']) cpSync(join(root, name), join(to, name), { recursive: true });
  makeRepository(to);
}

/** act asks git for the commit, and a config for the root of its checkout. */
export function makeRepository(folder: string): void {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  const author = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
  git(folder, ...author, 'commit', '--quiet', '--allow-empty', '--message', 'test');
}

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
}
