/** Files that are not right, and what is said of each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import { ProblemsError } from '../../src/base/problem.ts';
import { readRecords } from '../../src/verify/read-records.ts';
import type { Compression } from '../../src/verify/sniff.ts';
import { frames } from './build.ts';

export const HELLO = Buffer.from('hello');
export const RAW = frames(HELLO, Buffer.from('a second record'));
export const GZIP = gzipSync(RAW);
export const ZLIB = deflateSync(RAW);

/** The bytes with some of them replaced. */
export function patched(bytes: Uint8Array, at: number, ...values: number[]): Buffer {
  const copy = Buffer.from(bytes);
  copy.set(values, at < 0 ? bytes.length + at : at);
  return copy;
}

export type Case = readonly [what: string, Compression, Uint8Array, found: RegExp, fix: RegExp];

/** A test for each. */
export function testCases(cases: readonly Case[], file: (name: string, bytes: Uint8Array) => string): void {
  for (const [what, compression, bytes, found, fix] of cases) {
    test(`damage: ${what}`, async () => {
      const path = file(what.replaceAll(' ', '-'), bytes);
      const fault = await readRecords(path, { compression, name: 'F', onRecord() {} }).then(
        () => assert.fail('it was read without a fault'),
        (thrown: unknown) => thrown,
      );
      assert.ok(fault instanceof ProblemsError, String(fault));
      const [problem] = fault.problems;
      assert.match(problem?.message ?? '', found);
      assert.match(problem?.fix ?? '', fix);
    });
  }
}
