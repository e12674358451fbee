/** Proves that the committed dist/ and kernel are what the sources build, new and missing files included. */
import { execFileSync } from 'node:child_process';
import './build.ts';

const changes = execFileSync(
  'git',
  ['status', '--porcelain', '--', 'dist', 'src/tfrecord/kernel/binary.ts', 'src/verify/kernel/binary.ts'],
  {
    encoding: 'utf8',
  },
);
if (changes !== '') {
  console.error(`dist is not what the sources build: it was built anew, review and commit it\n${changes}`);
  process.exitCode = 1;
}
