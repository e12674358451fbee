/** Checks that the committed dist/ and kernel match the sources, including new and missing files. */
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
  console.error(`dist does not match the sources. It was rebuilt: review and commit it\n${changes}`);
  process.exitCode = 1;
}
