/** Times the content encoders and comparable libraries on one thread, and prints the table of docs/content.md. */
import { encode as encodeByFastPng } from 'fast-png';
import { encode as encodeByJpegJs } from 'jpeg-js';
import { rawWriter } from '../../src/content/elements.ts';
import { jpegWriter, maxJpegBytes } from '../../src/content/jpeg/jpeg.ts';
import { encodeJson, JSON_DRAWS } from '../../src/content/json.ts';
import { maxPngBytes, pngWriter } from '../../src/content/png/png.ts';
import { recogniseContent } from '../../src/content/recognise/recognise.ts';
import { tensorWriter } from '../../src/content/tensor.ts';
import { encodeText, wordNumber } from '../../src/content/words.ts';

const SIDE = 64;
const SECONDS = 1;

interface Row {
  readonly name: string;
  readonly bytes: number;
  readonly work: () => unknown;
}

let state = 1;
const draws = Uint32Array.from({ length: SIDE * SIDE * 3 }, () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state;
});
const noise = Uint8Array.from(draws, (draw) => draw >>> 24);
const wideNoise = Uint16Array.from(draws, (draw) => draw >>> 16);
const slope = noise.map((sample, i) => ((i / 3) % SIDE) + 2 * (i / 3 / SIDE) + (sample >> 4));
const withAlpha = Uint8Array.from({ length: SIDE * SIDE * 4 }, (_, i) =>
  i % 4 === 3 ? 255 : noise[3 * (i >> 2) + (i % 4)]!,
);

function pngRow(name: string, samples: Uint8Array | Uint16Array, bits: 8 | 16): Row {
  const write = pngWriter({ channels: 3, bits });
  const out = new Uint8Array(maxPngBytes(SIDE, SIDE, { channels: 3, bits }));
  const image = { width: SIDE, height: SIDE, samples };
  return { name, bytes: write(image, out, 0), work: () => write(image, out, 0) };
}

function jpegRow(name: string, samples: Uint8Array, quality: number): Row {
  const write = jpegWriter({ channels: 3, quality });
  const out = new Uint8Array(maxJpegBytes(SIDE, SIDE, { channels: 3, quality }));
  const image = { width: SIDE, height: SIDE, samples };
  return { name, bytes: write(image, out, 0), work: () => write(image, out, 0) };
}

function libraryRow(name: string, encode: () => { readonly length: number }): Row {
  return { name, bytes: encode().length, work: encode };
}

const floats = Float32Array.from(draws.subarray(0, 1024), (draw) => draw / 2 ** 32);
const list = Array.from(floats);
const out = new Uint8Array(8192);
const writeTensor = tensorWriter('float32', [1024]);
const writeHalves = rawWriter('float16');
const words = Array.from(draws.subarray(0, 12), wordNumber);
const png = Buffer.from(encodeByFastPng({ width: SIDE, height: SIDE, channels: 3, depth: 8, data: noise }));

const rows: readonly Row[] = [
  pngRow('PNG 64 x 64 x 3, 8 bits', noise, 8),
  pngRow('PNG 64 x 64 x 3, 16 bits', wideNoise, 16),
  libraryRow('the same 8 bits by fast-png', () =>
    encodeByFastPng({ width: SIDE, height: SIDE, channels: 3, depth: 8, data: noise }),
  ),
  jpegRow('JPEG 64 x 64 x 3, quality 90, noise', noise, 90),
  jpegRow('JPEG 64 x 64 x 3, quality 90, smooth', slope, 90),
  jpegRow('JPEG 64 x 64 x 3, quality 75, smooth', slope, 75),
  libraryRow(
    'the noise of quality 90 by jpeg-js',
    () => encodeByJpegJs({ width: SIDE, height: SIDE, data: withAlpha }, 90).data,
  ),
  { name: 'tensor of 1024 float32', bytes: 4107, work: () => writeTensor(floats, out, 0) },
  { name: 'tensor of 1024 float32, from a list', bytes: 4107, work: () => writeTensor(list, out, 0) },
  { name: 'array of 1024 float16', bytes: 2048, work: () => writeHalves(list, out, 0) },
  libraryRow('text of 12 words', () => encodeText(words)),
  libraryRow('JSON object', () => encodeJson(draws.subarray(0, JSON_DRAWS))),
  { name: 'recognise a PNG', bytes: png.length, work: () => recogniseContent(png) },
];

console.log('| content | bytes | a second | MB/s |\n| --- | ---: | ---: | ---: |');
for (const { name, bytes, work } of rows) {
  const rate = ratePerSecond(work);
  const megabytes = (rate * bytes) / 1e6;
  console.log(
    `| ${name} | ${bytes} | ${Math.round(rate).toLocaleString('en')} | ${megabytes.toFixed(megabytes < 1 ? 1 : 0)} |`,
  );
}

/** Calls per second of processor time, which other programs on the machine hardly affect. */
function ratePerSecond(work: () => unknown): number {
  for (const end = performance.now() + 300; performance.now() < end; ) work();
  const start = process.cpuUsage();
  for (let calls = 20; ; calls += 20) {
    for (let i = 0; i < 20; i++) work();
    const { user, system } = process.cpuUsage(start);
    if (user + system >= SECONDS * 1e6) return (calls * 1e6) / (user + system);
  }
}
