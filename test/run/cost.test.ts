/** What a whole run does to each byte, counted and not timed: digests, and passes of gzip's checksum. */
import assert from 'node:assert/strict';
import { type Encoding, Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { before, test } from 'node:test';
import zlib from 'node:zlib';
import { makeFolder, runIn } from './in-process.ts';

const SCHEMA = '{"schema": [{"feature_name": "x", "dtype": "float_list", "length": 1000}]}';
const INPUTS = { mode: 'generate', schema: 'schema.json', config: '', examples: '500', 'output-dir': 'out' };

/** Keys of streams, the fingerprint, and what else is digested that does not grow with the records. */
const LITTLE = 100_000;

const passed = { sha256: 0, crc32: 0 };

before(() => {
  const { update } = Hash.prototype;
  Hash.prototype.update = function (data: string | NodeJS.ArrayBufferView, encoding: Encoding = 'utf8') {
    passed.sha256 += Buffer.byteLength(data);
    return Reflect.apply(update, this, [data, encoding]);
  };
  const { crc32 } = zlib;
  zlib.crc32 = (data, value) => {
    passed.crc32 += Buffer.byteLength(data);
    return crc32(data, value);
  };
  syncBuiltinESMExports();
});

/** Bytes that passed through each function, and those of the files and their records. */
async function count(inputs: Readonly<Record<string, string>>) {
  const folder = makeFolder({ 'schema.json': SCHEMA });
  Object.assign(passed, { sha256: 0, crc32: 0 });
  await runIn(folder, { ...INPUTS, ...inputs });
  const { sha256, crc32 } = passed;
  const manifest = JSON.parse(readFileSync(join(folder, 'out/manifest.json'), 'utf8'));
  const contents = manifest.files.map(({ file }: { file: string }) =>
    readFileSync(join(folder, 'out', file)),
  );
  const all: Buffer = Buffer.concat(contents);
  const content = manifest.compression === 'none' ? all.length : zlib.gunzipSync(all).length;
  assert.ok(content > 10 * LITTLE);
  return { sha256, crc32, file: all.length, content };
}

function assertAbout(found: number, expected: number): void {
  assert.ok(found >= expected && found < expected + LITTLE, `${found} bytes instead of ${expected}`);
}

for (const verify of ['true', 'false']) {
  test(`verify ${verify}: a file and its records are digested once each`, async () => {
    const { sha256, file, content } = await count({ verify });
    assertAbout(sha256, file + content);
  });

  test(`verify ${verify}: not compressed, file and records are one and digested once`, async () => {
    const { sha256, content } = await count({ verify, compression: 'none' });
    assertAbout(sha256, content);
  });

  test(`verify ${verify}: of several shards, all records together have another digest`, async () => {
    const { sha256, file, content } = await count({ verify, shards: '3' });
    assertAbout(sha256, file + 2 * content);
  });
}

test("gzip's checksum passes over the records when they are made, and when they are read back", async () => {
  const written = await count({ verify: 'false' });
  assertAbout(written.crc32, written.content);
  const verified = await count({ verify: 'true' });
  assertAbout(verified.crc32, 2 * verified.content);
});

test('without compression no checksum but that of each record passes over it', async () => {
  assertAbout((await count({ verify: 'true', compression: 'none' })).crc32, 0);
});
