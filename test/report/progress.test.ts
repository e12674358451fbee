import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, test } from 'node:test';
import { showProgress, writeLines } from '../../src/report/progress.ts';

/** Reports a thousand examples, one every `every` milliseconds; returns what was written and when. */
function watch(isTTY: boolean, every: number, columns?: number): { written: string[]; times: number[] } {
  let time = 0;
  const written: string[] = [];
  const times: number[] = [];
  const write = (text: string) => {
    written.push(text);
    times.push(time);
  };
  const screen = { isTTY, write, ...(columns !== undefined && { columns }) };
  const { onProgress } = showProgress(screen, () => time);
  for (let done = 1; done <= 1000; done++) {
    time += every;
    onProgress(done, 1000);
  }
  return { written, times };
}

describe('in a log', () => {
  test('a line every ten seconds', () => {
    const { written, times } = watch(false, 35);
    assert.deepEqual(written, [
      '28 % of 1,000 examples\n',
      '57 % of 1,000 examples\n',
      '85 % of 1,000 examples\n',
    ]);
    assert.deepEqual(
      times.map((time) => Math.round(time / 1000)),
      [10, 20, 30],
    );
  });
  test('nothing of a quick run', () => assert.deepEqual(watch(false, 9).written, []));
});

describe('on a terminal', () => {
  const { written } = watch(true, 5);
  test('a bar that redraws itself on its line, at most ten times a second', () => {
    assert.equal(written.length, 50);
    for (const text of written) assert.match(text, /^\r[^\r\n]*\r?$/);
    const filled = written.slice(0, -1).map((bar) => bar.match(/█/g)?.length ?? 0);
    assert.deepEqual(
      filled,
      filled.toSorted((a, b) => a - b),
    );
  });
  test('with the rate and the remaining time', () => {
    assert.match(written[24] ?? '', /^\r█{15}░{15} 50 % {2}200 examples\/s {2}3 s left *$/);
    const slow = watch(true, 30_000).written[0] ?? '';
    assert.match(slow, /^\r░{30} 0 % {2}0 examples\/s {2}8 h 19 min left$/);
  });
  test('and leaves no trace', () => {
    const [last = ''] = written.slice(-1);
    const longest = Math.max(...written.slice(0, -1).map((text) => text.length - 1));
    assert.match(last, /^\r +\r$/);
    assert.ok(last.length - 2 >= longest, `${last.length - 2} spaces over ${longest} characters`);
  });
  test('cleared, it leaves an empty line for other text, once', () => {
    let time = 0;
    const texts: string[] = [];
    const progress = showProgress({ isTTY: true, write: (text) => void texts.push(text) }, () => time);
    progress.clear();
    time = 1000;
    progress.onProgress(1, 2);
    progress.clear();
    progress.clear();
    assert.equal(texts.length, 2);
    assert.match(texts[1] ?? '', /^\r +\r$/);
  });
  test('never wider than the terminal', () => {
    for (const text of watch(true, 5, 40).written) assert.ok(text.replaceAll('\r', '').length < 40, text);
  });
  test('nothing of a quick run', () => assert.deepEqual(watch(true, 0.09).written, []));
});

test('a stream of Node is written to as one', () => {
  let time = 0;
  const stream = new PassThrough({ encoding: 'utf8' });
  const { onProgress } = showProgress(stream, () => time);
  time = 10_000;
  onProgress(1, 2);
  assert.equal(stream.read(), '50 % of 2 examples\n');
});

test('where a terminal is none of ours, there are lines and no bar', () => {
  let time = 0;
  const written: string[] = [];
  const onProgress = writeLines(
    (text) => written.push(text),
    () => time,
  );
  time = 10_000;
  onProgress(1, 2);
  assert.deepEqual(written, ['50 % of 2 examples\n']);
});
