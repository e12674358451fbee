/** The page sends the inputs to the worker and shows its answers. */
import { PAGE_STYLE } from '../../src/report/page-style.ts';
import type { TriedFixture, TryAnswer, TryRequest } from './messages.ts';
import { SAMPLES } from './samples.ts';

const form = find('form', HTMLFormElement);
const sample = find('sample', HTMLSelectElement);
const opener = find('open', HTMLInputElement);
const name = find('name', HTMLInputElement);
const schema = find('schema', HTMLTextAreaElement);
const button = find('make', HTMLButtonElement);

/** The bytes of a file that is not text, which the text area cannot show. */
let opened: Uint8Array<ArrayBuffer> | undefined;
let worker: Worker | undefined;

find('report-style', HTMLStyleElement).textContent = PAGE_STYLE;
sample.append(...SAMPLES.map(({ title }, i) => new Option(title, String(i))));
sample.addEventListener('change', pickSample);
opener.addEventListener('change', openFile);
schema.addEventListener('input', ownSchema);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  make();
});
for (const copy of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
  copy.addEventListener('click', () => copyText(copy));
pickSample();

function pickSample(): void {
  const picked = SAMPLES[Number(sample.value)];
  if (picked !== undefined) showSchema(picked.name, picked.text);
}

function showSchema(file: string, text: string): void {
  opened = undefined;
  name.value = file;
  schema.value = text;
  find('opened', HTMLElement).hidden = true;
}

async function openFile(): Promise<void> {
  const [file] = opener.files ?? [];
  if (file === undefined) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = textOf(bytes);
  showSchema(file.name, text ?? '');
  if (text !== undefined) return;
  opened = bytes;
  const note = find('opened', HTMLElement);
  note.hidden = false;
  note.textContent = `${file.name} is not text; its ${bytes.length} bytes are read as they are.`;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** An edited preset becomes a file of the user. */
function ownSchema(): void {
  opened = undefined;
  find('opened', HTMLElement).hidden = true;
  if (name.value.startsWith('preset:')) name.value = 'schema.yaml';
}

function make(): void {
  // Stop the previous worker, whose answer is no longer needed.
  worker?.terminate();
  worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' });
  button.disabled = true;
  worker.addEventListener('message', ({ data }: MessageEvent<TryAnswer>) => show(data));
  worker.addEventListener('error', ({ message }) =>
    show({ headline: `This browser could not write the fixture: ${message}`, markup: '' }),
  );
  worker.postMessage(request());
}

function request(): TryRequest {
  return {
    name: name.value.trim() || 'schema.yaml',
    schema: opened ?? new TextEncoder().encode(schema.value),
    spec: find('spec', HTMLTextAreaElement).value,
    inputs: {
      examples: find('examples', HTMLInputElement).value.trim(),
      seed: find('seed', HTMLInputElement).value.trim(),
      compression: find('compression', HTMLSelectElement).value,
    },
  };
}

function show({ headline, markup, fixture }: TryAnswer): void {
  button.disabled = false;
  find('result', HTMLElement).hidden = false;
  find('headline', HTMLElement).textContent = headline;
  // The report escapes all foreign text.
  find('report', HTMLElement).innerHTML = markup;
  for (const part of ['files', 'recipes']) find(part, HTMLElement).hidden = fixture === undefined;
  if (fixture !== undefined) showFixture(fixture);
  document.body.dataset['done'] = String(Number(document.body.dataset['done'] ?? 0) + 1);
}

function showFixture(fixture: TriedFixture): void {
  offer('download', fixture.file, new Blob([fixture.bytes]));
  offer('manifest', 'manifest.json', new Blob([fixture.manifest], { type: 'application/json' }));
  find('sha256', HTMLElement).textContent = fixture.sha256;
  find('content-sha256', HTMLElement).textContent = fixture.contentSha256;
  find('same', HTMLElement).textContent = fixture.isSameFile
    ? 'The command line writes the same file.'
    : 'The command line writes the same records, but this browser compresses them differently than zlib.';
  find('workflow', HTMLElement).textContent = fixture.workflow;
  find('command', HTMLElement).textContent = fixture.command;
}

function offer(id: string, file: string, blob: Blob): void {
  const link = find(id, HTMLAnchorElement);
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.textContent = `Download ${file}`;
}

async function copyText(copy: HTMLButtonElement): Promise<void> {
  const text = find(copy.dataset['copy'] ?? '', HTMLElement).textContent ?? '';
  await navigator.clipboard.writeText(text);
  copy.textContent = 'Copied';
}

function find<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof type) return element;
  throw new TypeError(`The page has no ${id}`);
}
