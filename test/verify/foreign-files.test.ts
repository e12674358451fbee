/** Files of other formats that users pass by mistake: the problem names the format. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ProblemsError } from '../../src/base/problem.ts';
import { inspectFile } from '../../src/verify/inspect.ts';

const folder = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-foreign-'));
after(() => rmSync(folder, { recursive: true }));

const bytes = (start: string, length = 600) => {
  const file = Buffer.alloc(length);
  file.write(start, 'latin1');
  return file;
};
const tar = bytes('data/part.tfrecord');
tar.write('ustar', 257, 'latin1');

/** The first bytes that each format's own documentation gives. */
const FOREIGN: readonly (readonly [what: string, content: Buffer | string])[] = [
  ['a table of text, such as CSV', 'id,price\n1,2.5\n2,3.5\n'],
  ['a table of text, such as CSV', 'id\tprice\n1\t2.5\n'],
  ['JSON', '{"id": 1}\n{"id": 2}\n'],
  ['YAML or other text', 'features:\n  a: { kind: int64 }\n'],
  ['YAML or other text', '# a schema\nfeatures: {}\n'],
  ['text', 'import tensorflow as tf\n'],
  ['a Parquet file', bytes('PAR1\x15\x04\x15\x10')],
  ['an Avro file', bytes('Obj\x01\x04\x16avro.schema')],
  ['an Arrow file', bytes('ARROW1\0\0')],
  ['a NumPy array', bytes("\x93NUMPY\x01\x00v\x00{'descr': '<f8'")],
  ['an HDF5 file', bytes('\x89HDF\r\n\x1a\n')],
  ['an SQLite database', bytes('SQLite format 3\0')],
  ['a PNG image', bytes('\x89PNG\r\n\x1a\n')],
  ['a JPEG image', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
  ['a zip archive', bytes('PK\x03\x04\x14\0\0\0')],
  ['a tar archive', tar],
  ['a zstd-compressed file', bytes('\x28\xb5\x2f\xfd\x04\0')],
  ['a bzip2-compressed file', bytes('BZh91AY&SY')],
  ['HTML or XML', '<!DOCTYPE html>\n<html></html>\n'],
  ['an xz-compressed file', bytes('\xfd7zXZ\0\0\x04')],
  ['a tar archive, gzip-compressed', gzipSync(tar)],
  ['a table of text, such as CSV, gzip-compressed', gzipSync('id,price\n1,2.5\n')],
];

for (const [i, [what, content]] of FOREIGN.entries())
  test(`${i}: ${what}`, async () => {
    const path = join(folder, `${i}`);
    writeFileSync(path, content);
    await assert.rejects(inspectFile(path), (cause) => {
      assert.ok(cause instanceof ProblemsError);
      const [problem, ...others] = cause.problems;
      assert.deepEqual([problem?.code, others], ['corrupt-file', []]);
      assert.ok(problem?.message.endsWith(`this is not a TFRecord file but ${what}`), problem?.message);
      return true;
    });
  });
