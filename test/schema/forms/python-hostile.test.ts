/** Python files that nobody means well: an answer in time and space, whatever they hold. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IMPORT, readPython } from './read-python.ts';

const V = 'tf.io.VarLenFeature(tf.int64)';

/** What follows the import, and the code of the first problem; none where the file is fine. */
const HOSTILE: Readonly<Record<string, readonly [source: string | Uint8Array, code: string | undefined]>> = {
  'a hundred megabytes': [new Uint8Array(100_000_000).fill(0x61), 'too-large'],
  'brackets within each other': [`SPEC = ${'['.repeat(490_000)}`, 'too-deep'],
  'brackets in texts and comments': [
    `# ${'['.repeat(9000)}\nS = "${'('.repeat(9000)}"\nSPEC = {"a": ${V}}`,
    undefined,
  ],
  'a long sum': [`SPEC = {"a": tf.io.FixedLenFeature([${'1+'.repeat(100_000)}1], tf.int64)}`, 'syntax-error'],
  'a long negation': [`SPEC = ${'not '.repeat(50_000)}1`, 'syntax-error'],
  'members of members': [`SPEC = a${'.b'.repeat(200_000)}`, 'syntax-error'],
  'nothing but colons': [':'.repeat(490_000), 'syntax-error'],
  'nothing but keywords': ['for '.repeat(120_000), 'syntax-error'],
  'nothing but quotes': [`SPEC = ${'"'.repeat(490_001)}`, 'syntax-error'],
  'fields within fields': [`SPEC = ${'f"{'.repeat(120_000)}`, 'too-deep'],
  'a power of powers': [`SPEC = {"a": tf.io.FixedLenFeature([9**9**9**9], tf.int64)}`, 'too-much-work'],
  'a huge shift': ['SPEC = {"a": tf.io.FixedLenFeature([1 << 10**12], tf.int64)}', 'too-much-work'],
  'a long number': [
    `SPEC = {"a": tf.io.FixedLenFeature([${'1'.repeat(400_000)}], tf.int64)}`,
    'too-much-work',
  ],
  'a long text': [`SPEC = {"a" * 10**10: ${V}}`, 'too-much-work'],
  'texts that grow': [`A = "x" * 100_000\nSPEC = {A.replace("x", A): ${V}}`, 'too-much-work'],
  'a long list': [`A = [0] * 10**9\nSPEC = {str(len(A)): ${V}}`, 'too-much-work'],
  'a long range': [`SPEC = {f"{i}": ${V} for i in range(10**12)}`, 'too-much-work'],
  'loops within loops': [
    `SPEC = {f"{i}{j}": ${V} for i in range(9999) for j in range(9999)}`,
    'too-much-work',
  ],
  'a function of itself': ['def SPEC(): return {**SPEC(), **SPEC()}', 'too-much-work'],
  'functions that double': [
    `def f0(): return {"a": ${V}}\n${Array.from({ length: 50 }, (_, i) => `def f${i + 1}(): return {**f${i}(), **f${i}()}\n`).join('')}SPEC = f50()`,
    'too-much-work',
  ],
  'a list in itself': [
    `A = [1]\nA.append(A)\nSPEC = {"a": tf.io.FixedLenFeature([1], tf.int64, A)}`,
    'too-deep',
  ],
  'a dict in itself': [`SPEC = {"a": ${V}}\nSPEC["b"] = SPEC`, 'not-a-feature'],
  'updates with itself': [
    `SPEC = {str(i): ${V} for i in range(50_000)}\nfor i in range(100_000):\n    SPEC.update(**SPEC)`,
    'too-much-work',
  ],
  'names of JavaScript': [
    `__proto__ = 3\nSPEC = {"__proto__": ${V}, "constructor": ${V}, "toString": ${V}}\nSPEC["hasOwnProperty"] = ${V}`,
    undefined,
  ],
  NUL: [`SPEC = {"a\0b": ${V}}`, undefined],
  'bytes that are not UTF-8': [Uint8Array.of(0x61, 0xff, 0xfe), 'not-utf-8'],
  'a byte order mark': [`\ufeff${IMPORT}SPEC = {"a": ${V}}`, undefined],
  'line ends of Windows': [`\r\nSPEC = {\r\n  "a": ${V},\r\n}`, undefined],
};

for (const [name, [source, code]] of Object.entries(HOSTILE)) {
  test(name, async () => {
    const before = process.cpuUsage();
    const content = typeof source === 'string' && !source.startsWith('\ufeff') ? IMPORT + source : source;
    const { schema, problems } = await readPython(content, 'SPEC');
    const { user, system } = process.cpuUsage(before);
    assert.equal(problems[0]?.code, code);
    if (code === undefined) assert.ok(schema);
    // Time of the processor, because the tests share it; the second second is for slow machines.
    assert.ok(user + system < 4e6, `${(user + system) / 1000} ms`);
  });
}

test('as many features as are allowed', async () => {
  const many = (count: number) =>
    `${IMPORT}SPEC = {f"f_{i}": tf.io.FixedLenFeature([1], tf.float32, [0.0]) for i in range(${count})}`;
  const { schema, problems } = await readPython(many(100_000), 'SPEC');
  assert.deepEqual(problems, []);
  assert.equal(schema?.features.length, 100_000);
  assert.equal((await readPython(many(100_001), 'SPEC')).problems[0]?.code, 'too-much-work');
});

test('names of JavaScript are names', async () => {
  const { schema } = await readPython(`${IMPORT}SPEC = {"__proto__": ${V}, "constructor": ${V}}`, 'SPEC');
  assert.deepEqual(
    schema?.features.map(({ name }) => name),
    ['__proto__', 'constructor'],
  );
  const { problems } = await readPython(`${IMPORT}SPEC = {"a": ${V}}`, 'constructor.prototype');
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['unknown-dict'],
  );
});
