import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
]);

/**
 * Serves the files of a folder on a free port of this machine.
 *
 * @param {string} folder
 * @param {Readonly<Record<string, import('node:http').RequestListener>>} [mounted] who answers below which path, which
 *   it does not get to see; the first that fits
 * @param {string} [base] the path that the files are below, with no slash at its end
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function serveFolder(folder, mounted = {}, base = '') {
  const server = createServer((request, response) => {
    const mount = Object.keys(mounted).find((it) => request.url?.startsWith(it));
    if (mount !== undefined) {
      request.url = request.url?.slice(mount.length) || '/';
      mounted[mount]?.(request, response);
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(
      folder,
      pathname.startsWith(`${base}/`) ? path.normalize(decodeURIComponent(pathname.slice(base.length))) : '..',
      pathname.endsWith('/') ? 'index.html' : '',
    );
    if (!file.startsWith(folder + path.sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types.get(path.extname(file)) ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('The server has no port.');
      resolve({ url: `http://127.0.0.1:${String(address.port)}${base}`, close: () => server.close() });
    });
  });
}
