import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface CognitoLocal {
  readonly endpoint: string;
  /** The code that is pending for a user, read from the server's own files. */
  readCode(userPoolId: string, username: string): Promise<string | undefined>;
  close(): Promise<void>;
}

/** Starts cognito-local as a process of its own, on a free port of loopback, with its data in a new folder. */
export async function startCognitoLocal(): Promise<CognitoLocal> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cognito-local-'));
  await mkdir(path.join(folder, '.cognito'));
  // Without this, every pool would have email addresses for usernames, whatever it was created with.
  await writeFile(path.join(folder, '.cognito/config.json'), '{"UserPoolDefaults":{"UsernameAttributes":[]}}');

  const program = createRequire(import.meta.url).resolve('cognito-local/lib/bin/start.js');
  const server = spawn(process.execPath, ['--no-deprecation', program], {
    cwd: folder,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', CODE: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const endpoint = await listening(server);
    return {
      endpoint,
      readCode: async (userPoolId, username) => {
        const file = path.join(folder, '.cognito/db', `${userPoolId}.json`);
        // The shape of cognito-local's file, as it writes it.
        const { Users = {} } = JSON.parse(await readFile(file, 'utf8')) as { Users?: Record<string, LocalUser> };
        return Object.values(Users).find(
          ({ Username, Attributes }) => Username === username || Attributes.some(({ Value }) => Value === username),
        )?.ConfirmationCode;
      },
      close: () => stop(server, folder),
    };
  } catch (error) {
    await stop(server, folder);
    throw error;
  }
}

interface LocalUser {
  readonly Username: string;
  readonly Attributes: readonly { readonly Name: string; readonly Value?: string }[];
  readonly ConfirmationCode?: string;
}

/** The address that the server says it listens on. */
function listening(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const endpoint = /running on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (endpoint) resolve(endpoint);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('error', reject);
    server.on('exit', (code) => {
      reject(new Error(`cognito-local ended with ${String(code)}: ${said}`));
    });
  });
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
}
