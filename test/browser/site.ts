import { spawn } from 'node:child_process';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { PageConfig } from '../consumers/vite-app/src/page-config.js';

export interface PageOptions {
  /** A sheet of the app's src/looks/, without its ending. @default 'unlayered' */
  readonly look?: string;
  /** The page's HTML as a server rendered it. @default none: the browser draws the page */
  readonly html?: string;
  /** The page's Content-Security-Policy; its own styles in line are left out then. @default none */
  readonly policy?: string;
  /** A sheet that the page loads after the others. */
  readonly sheet?: string;
}

export interface Site {
  /** Puts up a page and gives its address, which says nothing about what is on it. */
  add(config: PageConfig, options?: PageOptions): string;
  /** The address of a look, for a page that changes it. */
  sheet(look: string): string;
  /** The bodies that pages posted to themselves: forms that were submitted without script. */
  readonly posted: readonly string[];
  close(): void;
}

const types = new Map([
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
]);

/** Serves one build of the app on loopback, each page with a configuration of its own. */
export async function startSite(build: string): Promise<Site> {
  const template = readFileSync(path.join(build, 'index.html'), 'utf8');
  // Vite's own file, as it writes it.
  const manifest = JSON.parse(readFileSync(path.join(build, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { readonly file: string } | undefined
  >;
  const pages: { readonly html: string; readonly policy: string | undefined }[] = [];
  const sheets: string[] = [];
  const posted: string[] = [];

  const sheetOf = (look: string) => {
    const sheet = manifest[`src/looks/${look}.css`]?.file;
    if (sheet === undefined) throw new Error(`The app has no look "${look}".`);
    return `/${sheet}`;
  };

  const server = createServer((request, response) => {
    const [, folder, name = ''] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
    if (folder === 'pages' && request.method === 'POST') {
      void text(request).then((body) => {
        posted.push(body);
        response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Received</h1>');
      });
      return;
    }
    const page = folder === 'pages' ? pages[Number(name)] : undefined;
    if (page !== undefined) {
      const policy = page.policy === undefined ? {} : { 'content-security-policy': page.policy };
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy }).end(page.html);
      return;
    }
    const sheet = folder === 'sheets' ? sheets[Number(name)] : undefined;
    if (sheet !== undefined) {
      response.writeHead(200, { 'content-type': 'text/css' }).end(sheet);
      return;
    }
    const file = path.join(build, 'assets', path.basename(name));
    if (folder !== 'assets' || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types.get(path.extname(file)) ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one

  return {
    posted,
    sheet: sheetOf,
    add: (config, { look = 'unlayered', html = '', policy, sheet: more } = {}) => {
      const json = JSON.stringify(config).replaceAll('<', '\\u003c');
      const hrefs = [sheetOf(look), ...(more === undefined ? [] : [`/sheets/${String(sheets.push(more) - 1)}`])];
      const links = hrefs.map((href) => `<link rel="stylesheet" href="${href}" />`);
      const own = policy === undefined ? template : template.replace(/<style>[^]*<\/style>|<link rel="icon".*>/g, '');
      const page = own
        .replace('<!--look-->', () => links.join(''))
        .replace('<!--page-->', () => html)
        .replace('type="application/json">', (tag) => tag + json);
      return `http://127.0.0.1:${String(port)}/pages/${String(pages.push({ html: page, policy }) - 1)}`;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The page's HTML, rendered by a process of its own, as a server would. */
export async function renderOnServer(build: string, config: PageConfig): Promise<string> {
  const child = spawn(process.execPath, [path.join(build, 'server.js')], {
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(JSON.stringify(config));
  const [html, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (complaints) throw new Error(`The server rendering complained: ${complaints}`);
  return html;
}
