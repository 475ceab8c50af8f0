import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { inject, test as base } from 'vitest';
import { createSignUpClient, type SignUpClient } from '../../src/client.js';

export interface ServedInbox {
  readonly client: SignUpClient;
  /** Opens the inbox in a browser context of its own; nothing may appear in the console unless it is allowed. */
  readonly open: (context?: BrowserContextOptions, allow?: RegExp) => Promise<Page>;
  /** Ctrl-C; gives the exit code. */
  readonly interrupt: () => Promise<unknown>;
}

/** Runs the packed command as a process, over a description on its standard input. */
export type Serve = (args?: readonly string[], description?: object) => Promise<ServedInbox>;

let running: Promise<Browser> | undefined;

export const test = base.extend<{ readonly serve: Serve }>({
  // eslint-disable-next-line no-empty-pattern -- Vitest reads from the pattern what a fixture needs
  serve: async ({}, use) => {
    const browser = await (running ??= chromium.connect(inject('browser')));
    const ends: (() => Promise<unknown>)[] = [];
    const complaints: string[] = [];

    await use(async (args = [], description) => {
      const program = path.join(inject('app'), 'node_modules/cognito-sign-up/dist/cli/main.js');
      const from = description ? ['--from', '-'] : [];
      const command = spawn(process.execPath, [program, 'fake-pool', '--port', '0', ...from, ...args], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      command.stdin.end(JSON.stringify(description ?? {}));
      const ended = once(command, 'exit');
      const interrupt = async () => {
        command.kill('SIGINT');
        const [exitCode] = (await ended) as [unknown];
        return exitCode;
      };
      ends.push(interrupt);

      let output = '';
      command.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
      while (!output.includes('/inbox\n')) await once(command.stdout, 'data');
      const endpoint = /http:\/\/\S+\/(?=\n)/.exec(output)?.[0] ?? '';

      return {
        client: createSignUpClient({ endpoint }),
        interrupt,
        open: async (options, allow) => {
          const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options });
          ends.push(() => context.close());
          context.setDefaultTimeout(10_000);
          const page = await context.newPage();
          page.on('console', (said) => {
            if (!allow?.test(said.text())) complaints.push(said.text());
          });
          page.on('pageerror', (error) => complaints.push(String(error)));
          await page.goto(`${endpoint}inbox`);
          return page;
        },
      };
    });

    for (const end of ends.reverse()) await end();
    if (complaints.length) throw new Error(complaints.join('\n'));
  },
});
