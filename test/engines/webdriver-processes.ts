import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { ByWebDriver } from '../../tools/engines/find-engines.js';

export type { ByWebDriver };

export interface Driver {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * A screen that nobody sees, and the driver on it. WEBKIT_DISABLE_COMPOSITING_MODE and WEBKIT_DISABLE_DMABUF_RENDERER
 * must not be set: WebKitGTK 2.50 then never answers a request for a screenshot.
 */
export async function startDriver({ driver, display }: ByWebDriver): Promise<Driver> {
  const { WEBKIT_DISABLE_COMPOSITING_MODE: _, WEBKIT_DISABLE_DMABUF_RENDERER: __, ...env } = process.env;
  const screen = display ? await startScreen(display) : undefined;
  const port = await freePort();
  const child = spawn(driver, [`--port=${String(port)}`, '--host=127.0.0.1'], {
    env: { ...env, LANG: 'en_US.UTF-8', LANGUAGE: 'en_US', ...(screen && { DISPLAY: screen.name }) },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${String(port)}`;
  await answers(`${url}/status`, child);
  return {
    url,
    close: async () => {
      await end(child);
      if (screen) await end(screen.child);
    },
  };
}

/** Xvfb chooses a number that is free, and writes it to file descriptor 3. */
function startScreen(xvfb: string): Promise<{ readonly name: string; readonly child: ChildProcess }> {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`Xvfb ended with ${String(code)}.`)));
    child.stdio[3]?.once('data', (number: Buffer) => resolve({ name: `:${number.toString().trim()}`, child }));
  });
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  let problem: unknown;
  child.on('error', (error) => (problem = error));
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    if (problem !== undefined || child.exitCode !== null) break;
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver does not answer. ${String(problem ?? '')}`);
}

/** Takes a port and gives it back: the driver cannot choose one by itself and tell. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // a listening TCP server has one
      server.close(() => resolve(port));
    });
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.removeAllListeners('exit').once('exit', () => resolve());
    child.kill();
  });
}
