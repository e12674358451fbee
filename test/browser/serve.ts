/** A folder as a website of this machine. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Served {
  /** With a slash at its end. */
  readonly url: string;
  readonly close: () => void;
}

/**
 * Answers with the files of the folder, `index.html` for a folder, and pages without their `.html`. With `base` the site
 * lies below a folder of that name, as that of a repository does.
 */
export async function serve(folder: string, base = ''): Promise<Served> {
  const start = base === '' ? '/' : `/${base}/`;
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const inside = pathname.startsWith(start) ? pathname.slice(start.length - 1) : '/nowhere';
    const path = inside.endsWith('/') ? `${inside}index.html` : inside;
    const file = extname(path) === '' ? `${path}.html` : path;
    try {
      const content = readFileSync(join(folder, decodeURIComponent(file)));
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = addressOf(server.address());
  return {
    url: `http://127.0.0.1:${port}${start}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (typeof address !== 'object' || address === null) throw new TypeError('The server has no port');
  return address;
}
