/** A browser that is told what to do, through the Chrome DevTools Protocol. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { FLAGS } from './chromium.ts';

export interface View {
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
}

export interface Session {
  /** Opens a page and waits until it has loaded. */
  readonly open: (url: string, view: View) => Promise<void>;
  /** The value of an expression in the page, which may be a promise. It is to be JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** PNG of the whole page, or of the view alone. */
  readonly picture: (whole: boolean) => Promise<Buffer>;
  /** What the page could not load, and what it threw. */
  readonly faults: readonly string[];
  /** What the policies of pages forbade. */
  readonly violations: readonly string[];
  /** The addresses that it asked for. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** Starts a browser with one page. `close` is to be called in any case. */
export async function openSession(browser: string): Promise<Session> {
  const profile = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-browser-'));
  const args = [...FLAGS, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  const process = spawn(browser, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = new URL(await addressOf(process));
  const pages: unknown = await (await fetch(`http://${address.host}/json/list`)).json();
  const page = Array.isArray(pages) ? pages.find(({ type }) => type === 'page') : undefined;
  const socket = new WebSocket(String(page?.webSocketDebuggerUrl));
  await once(socket, 'open');
  return {
    ...(await speak(socket)),
    close: async () => {
      socket.close();
      const ended = once(process, 'exit');
      process.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new TypeError('The browser has no stderr');
  for await (const line of createInterface({ input: stderr })) {
    const [, address] = /^DevTools listening on (\S+)/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('The browser ended before it listened');
}

async function speak(socket: WebSocket): Promise<Omit<Session, 'close'>> {
  const waiting = new Map<number, (message: Message) => void>();
  const faults: string[] = [];
  const requests: string[] = [];
  const violations: string[] = [];
  let loaded: () => void = () => undefined;
  let id = 0;
  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method === 'Page.loadEventFired') loaded();
    else if (message.method === 'Network.requestWillBeSent')
      requests.push(String(Object(message.params?.['request']).url));
    else if (message.method === 'Log.entryAdded')
      violations.push(String(Object(message.params?.['entry']).text));
    else if (FAULTS.has(message.method ?? '')) faults.push(JSON.stringify(message.params));
  });
  const send = async (method: string, params: object = {}): Promise<Readonly<Record<string, unknown>>> => {
    id++;
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { result, error } = await answer;
    if (result === undefined) throw new Error(`${method}: ${error?.message}`);
    return result;
  };
  for (const domain of ['Page', 'Runtime', 'Network', 'Log']) await send(`${domain}.enable`);
  return {
    faults,
    requests,
    violations,
    open: async (url, { width, height, theme }) => {
      const device = { width, height, deviceScaleFactor: 1, mobile: false };
      await send('Emulation.setDeviceMetricsOverride', device);
      const features = [{ name: 'prefers-color-scheme', value: theme }];
      await send('Emulation.setEmulatedMedia', { features });
      const load = new Promise<void>((resolve) => {
        loaded = resolve;
      });
      await send('Page.navigate', { url });
      await load;
    },
    evaluate: async (expression) => {
      const options = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await send('Runtime.evaluate', options);
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
      return Object(result).value;
    },
    picture: async (whole) => {
      const options = { format: 'png', captureBeyondViewport: whole, ...(whole && (await wholePage(send))) };
      const { data } = await send('Page.captureScreenshot', options);
      return Buffer.from(String(data), 'base64');
    },
  };
}

/** Events that say that something went wrong. */
const FAULTS: ReadonlySet<string> = new Set(['Runtime.exceptionThrown', 'Network.loadingFailed']);

async function wholePage(send: (method: string) => Promise<Readonly<Record<string, unknown>>>) {
  const { width, height } = Object((await send('Page.getLayoutMetrics'))['cssContentSize']);
  return { clip: { x: 0, y: 0, width, height, scale: 1 } };
}
