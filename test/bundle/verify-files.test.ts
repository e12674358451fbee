/** Which files `verify` reads in a folder, how they may be compressed, and what it says of those that it does not read. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import { runCli } from './harness.ts';
import { CUT, GZIP, machineWith, ONE, verify } from './shop-files.ts';

const NAMES = [
  'a.tfrecord',
  'a.tfrecord.gz',
  'a.tfrecords',
  'b.tfrec',
  'c.record',
  'coco.record-00000-of-00010',
  'set-train.tfrecord-00000-of-00001',
  'data_tfrecord-00000-of-00001.gz',
  'part-r-00000.gz',
  'part-00000-0f8fad5b-d9cd-469f-a165-70867728950e-c000.tfrecord.gz',
  'x-00000-of-00010',
];

describe('in a folder', () => {
  for (const name of NAMES) {
    test(`a file is recognised by its name, though it is cut: ${name}`, () => {
      const machine = machineWith({ [`data/${name}`]: name.includes('.gz') ? CUT : ONE.subarray(0, 30) });
      const { status, errors } = verify(machine, 'data');
      assert.equal(status, 1);
      assert.equal(errors.length, 1);
      assert.ok(errors[0]?.startsWith(`error: ${name}: `), errors[0]);
    });
  }

  test('a file of any name is recognised by its content', () => {
    const machine = machineWith({ 'data/d.gz': GZIP, 'data/e': ONE, 'data/f.bin': deflateSync(ONE) });
    const { status, stderr, outputs } = verify(machine, 'data');
    assert.equal(status, 0, stderr);
    assert.equal(Number(outputs.examples), 3);
    assert.match(stderr, /d\.gz: gzip\ne: not compressed\nf\.bin: zlib\n/);
  });

  test('all others are named in a warning, but for hidden files', () => {
    const machine = machineWith({
      'data/a.tfrecord.gz': GZIP,
      'data/README.md': '# Data',
      'data/rows.csv.gz': gzipSync('a,b\n1,2\n'),
      'data/.gitkeep': '',
      'data/sub/a.tfrecord.gz': CUT,
    });
    const { status, warnings } = verify(machine, 'data');
    assert.equal(status, 0);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /README\.md, rows\.csv\.gz,.*\[files-skipped\]/);
  });

  test('without any TFRecord file it is an error, which names what is there', () => {
    const { status, stderr } = verify(machineWith({ 'data/README.md': '# Data' }), 'data');
    assert.equal(status, 1);
    assert.match(stderr, /error: .*\[no-tfrecord-files\]/);
    assert.match(stderr, /warning: .*README\.md.*\[files-skipped\]/);
  });

  test('what the glob of the config matches is read', () => {
    const config = `train_data:
  inputs: "\${HOME}/data/*.dat"
  global_batch_size: 1
  seg_dense_schema: {schema_path: "\${TML_BASE}/schema.json", features: [shop]}
  tasks: {price: {}}
`;
    const machine = machineWith({ 'config.yaml': config, 'data/a.dat': Buffer.from('none of this') });
    const { status, stderr } = runCli(machine, 'verify', '--config=config.yaml', 'data');
    assert.equal(status, 1);
    assert.match(stderr, /error: a\.dat: .*\[corrupt-file\]/);
  });
});

describe('compression', () => {
  const machine = machineWith({
    'data/a.tfrecord.gz': GZIP,
    'data/b.tfrecord': ONE,
    'wrong/a.tfrecord.gz': ONE,
  });

  test('is taken as it is, and the log says which is which', () => {
    const { status, stderr } = verify(machine, 'data');
    assert.equal(status, 0, stderr);
    assert.match(stderr, /a\.tfrecord\.gz: gzip\nb\.tfrecord: not compressed\n/);
  });

  test('that is demanded is demanded of every file', () => {
    const { status, errors } = verify(machine, 'data', '--compression=gzip');
    assert.equal(status, 1);
    assert.deepEqual(errors.length, 1);
    assert.match(errors[0] ?? '', /b\.tfrecord:.*\[corrupt-file\]/);
  });

  test('that a name promises is demanded of that file', () => {
    const { status, errors } = verify(machine, 'wrong');
    assert.equal(status, 1);
    assert.match(errors[0] ?? '', /\[corrupt-file\]/);
  });
});

test('an empty shard beside full ones is a warning', () => {
  const machine = machineWith({
    'data/p-00000-of-00002.tfrecord.gz': GZIP,
    'data/p-00001-of-00002.tfrecord.gz': gzipSync(''),
  });
  const { status, outputs, warnings } = verify(machine, 'data');
  assert.deepEqual([status, Number(outputs.examples), Number(outputs.shards)], [0, 1, 2]);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] ?? '', /p-00001-of-00002\.tfrecord\.gz/);
});

test('several gzip members are one warning', () => {
  const two = Buffer.concat([GZIP, GZIP]);
  const { status, outputs, warnings } = verify(
    machineWith({ 'data/a.tfrecord.gz': two, 'data/b.tfrecord.gz': two }),
    'data',
  );
  assert.deepEqual([status, Number(outputs.examples)], [0, 4]);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] ?? '', /\[several-gzip-members\]/);
});
