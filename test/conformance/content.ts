/** Encodes and recognises contents for test_content.py. Tasks come from stdin and results go to stdout, as JSON lists. */
import { readFileSync } from 'node:fs';
import type { NumericDtype } from '../../src/content/dtype.ts';
import { encodeRaw } from '../../src/content/elements.ts';
import { encodeJpeg } from '../../src/content/jpeg/jpeg.ts';
import { encodeJson } from '../../src/content/json.ts';
import { encodePng } from '../../src/content/png/png.ts';
import { recogniseContent } from '../../src/content/recognise/recognise.ts';
import { encodeStringTensor, encodeTensor } from '../../src/content/tensor.ts';
import { encodeText, wordNumber } from '../../src/content/words.ts';

/** Bytes are written in base 64, and 64-bit integers as digits. */
type Task =
  | { task: 'png'; width: number; height: number; channels: 1 | 2 | 3 | 4; bits: 8 | 16; samples: string }
  | { task: 'jpeg'; width: number; height: number; channels: 1 | 3; quality: number; samples: string }
  | { task: 'tensor'; dtype: NumericDtype; shape: number[]; values: (number | string)[] }
  | { task: 'strings'; shape: number[]; values: string[] }
  | { task: 'raw'; dtype: NumericDtype; values: (number | string)[] }
  | { task: 'text' | 'json'; draws: number[] }
  | { task: 'recognise'; bytes: string };

const tasks = JSON.parse(readFileSync(0, 'utf8')) as Task[];
console.log(JSON.stringify(tasks.map(carryOut)));

function carryOut(task: Task): unknown {
  if (task.task === 'recognise') return recogniseContent(Buffer.from(task.bytes, 'base64')) ?? null;
  return Buffer.from(encode(task)).toString('base64');
}

function encode(task: Exclude<Task, { task: 'recognise' }>): Uint8Array {
  switch (task.task) {
    case 'png':
      return encodePng({ ...task, samples: readSamples(task.samples, task.bits) }, task);
    case 'jpeg':
      return encodeJpeg({ ...task, samples: readSamples(task.samples, 8) }, task);
    case 'tensor':
      return encodeTensor(task.dtype, task.shape, readNumbers(task.values));
    case 'raw':
      return encodeRaw(task.dtype, readNumbers(task.values));
    case 'strings':
      return encodeStringTensor(
        task.shape,
        task.values.map((value) => Buffer.from(value, 'base64')),
      );
    case 'text':
      return encodeText(task.draws.map(wordNumber));
    case 'json':
      return encodeJson(task.draws);
  }
}

function readSamples(text: string, bits: 8 | 16): Uint8Array | Uint16Array {
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
  return bits === 8 ? bytes : new Uint16Array(bytes.buffer);
}

/** The values of a task are either all numbers or all digits. */
function readNumbers(values: readonly (number | string)[]): number[] | bigint[] {
  return values.every((value) => typeof value === 'string') ? values.map(BigInt) : values.map(Number);
}
