import { createSignUpClient, type SignUpClient } from '../../src/client.js';
import { run } from '../../src/cli/run.js';

export interface ServedFakePool {
  readonly endpoint: string;
  readonly client: SignUpClient;
  /** The page as it is now. */
  readonly inbox: () => Promise<string>;
  /** Sends a form of the page, as a browser would. */
  readonly press: (button: 'forget' | 'confirm', form?: Record<string, string>) => Promise<Response>;
  /** What the command has said so far, on the standard output and the standard error. */
  readonly said: () => { readonly output: string; readonly told: string };
  /** Ctrl-C; gives the exit code. */
  readonly end: () => Promise<number>;
}

/** Runs `fake-pool` over a standard input; resolves once it serves. */
export async function serveFakePool(args: readonly string[] = [], input: unknown = ''): Promise<ServedFakePool> {
  let [output, told] = ['', ''];
  let interrupt: (() => void) | undefined;
  let serves: () => void;
  const started = new Promise<void>((resolve) => (serves = resolve));
  const exitCode = run(['fake-pool', '--port', '0', ...args], {
    folder: '/',
    environment: {},
    readInput: () => Promise.resolve(Buffer.from(typeof input === 'string' ? input : JSON.stringify(input))),
    write: (text) => (output += text),
    tell: (text) => (told += text),
    onInterrupt: (listener) => {
      interrupt = listener;
      serves();
    },
  });
  await Promise.race([started, exitCode]);
  if (!interrupt) throw new Error(`The command has ended: ${told}`);

  const endpoint = /http:\/\/\S+\/(?=\n)/.exec(output)?.[0] ?? '';
  return {
    endpoint,
    client: createSignUpClient({ endpoint }),
    inbox: async () => (await fetch(`${endpoint}inbox`)).text(),
    press: (button, form = {}) =>
      fetch(`${endpoint}inbox/${button}`, {
        method: 'POST',
        headers: { origin: new URL(endpoint).origin },
        body: new URLSearchParams(form),
        redirect: 'manual',
      }),
    said: () => ({ output, told }),
    end: () => {
      interrupt?.();
      return exitCode;
    },
  };
}
