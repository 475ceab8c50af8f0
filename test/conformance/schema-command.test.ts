import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bin } from '../../package.json' with { type: 'json' };
import { type CognitoLocal, startCognitoLocal } from './cognito-local.js';

const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, bin['cognito-sign-up']);

let server: CognitoLocal;
let admin: CognitoIdentityProvider;
let folder = '';
let userPoolId = '';
let clientId = '';

/** cognito-local requires what a policy does not name. */
const none = { RequireLowercase: false, RequireUppercase: false, RequireSymbols: false };

beforeAll(async () => {
  [server, folder] = await Promise.all([startCognitoLocal(), mkdtemp(path.join(tmpdir(), 'sign-up-command-'))]);
  // A project with the AWS SDK among its packages.
  await mkdir(path.join(folder, 'node_modules'));
  await symlink(path.join(root, 'node_modules/@aws-sdk'), path.join(folder, 'node_modules/@aws-sdk'), 'junction');
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  admin = new CognitoIdentityProvider({ endpoint: server.endpoint, region: 'local', credentials });
  const { UserPool } = await admin.createUserPool({
    PoolName: 'people',
    UsernameAttributes: ['email'],
    AutoVerifiedAttributes: ['email'],
    UsernameConfiguration: { CaseSensitive: false },
    Policies: {
      PasswordPolicy: { ...none, MinimumLength: 12, RequireNumbers: true },
    },
    Schema: [
      { Name: 'given_name', Required: true },
      { Name: 'seats', AttributeDataType: 'Number', NumberAttributeConstraints: { MinValue: '1', MaxValue: '500' } },
      { Name: 'plan', AttributeDataType: 'String', Mutable: false, StringAttributeConstraints: { MaxLength: '20' } },
    ],
  });
  userPoolId = UserPool?.Id ?? '';
  const { UserPoolClient } = await admin.createUserPoolClient({
    UserPoolId: userPoolId,
    ClientName: 'web',
    GenerateSecret: true,
    WriteAttributes: ['email', 'given_name', 'custom:seats'],
  });
  clientId = UserPoolClient?.ClientId ?? '';
});
afterAll(async () => {
  admin.destroy();
  await Promise.all([server.close(), rm(folder, { recursive: true, force: true })]);
});

/** Runs the built command as a process in a folder, with no credentials and nothing of this shell's AWS settings. */
function command(args: readonly string[], { input = '', cwd = folder, from = program } = {}) {
  const environment = Object.entries(process.env).filter(([name]) => !/^(AWS_|NODE_)/.test(name));
  const env = {
    ...Object.fromEntries(environment),
    NODE_ENV: 'production',
    AWS_EC2_METADATA_DISABLED: 'true',
    HOME: cwd,
  };
  return new Promise<{ exitCode: number | null; output: string; told: string }>((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', from, ...args], { cwd, env });
    let [output, told] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output, told }));
    child.stdin.end(input);
  });
}
const ofService = () => [
  'schema',
  '--user-pool-id',
  userPoolId,
  '--client-id',
  clientId,
  '--endpoint',
  server.endpoint,
];

const schema = `export const schema = {
  usernameAttributes: ['email'],
  passwordPolicy: { minLength: 12, requireNumbers: true },
  fields: [
    { name: 'given_name', required: true },
    { name: 'custom:seats', dataType: 'Number', min: 1, max: 500 },
  ],
} as const satisfies SignUpSchema;
`;

describe('npx cognito-sign-up schema, as it is installed', () => {
  it('asks the service and writes a module that fits, without what is secret', async () => {
    const made = await command([...ofService(), '--out', 'schema.ts']);
    expect(made.told).toContain('The app client may not write custom:plan');
    expect([made.exitCode, made.output]).toEqual([0, '']);
    const text = await readFile(path.join(folder, 'schema.ts'), 'utf8');
    expect(text.slice(text.indexOf('export'))).toBe(schema);
    const { UserPoolClient } = await admin.describeUserPoolClient({ UserPoolId: userPoolId, ClientId: clientId });
    expect(UserPoolClient?.ClientSecret).toBeTruthy();
    expect(text + made.told).not.toContain(UserPoolClient?.ClientSecret);
    expect(text + made.told).not.toMatch(/arn:/);

    const checked = await command([...ofService(), '--out', 'schema.ts', '--check']);
    expect([checked.exitCode, checked.output]).toEqual([0, expect.stringContaining('schema.ts fits the user pool')]);
  });

  it('makes the same of the saved answers', async () => {
    const answers = await Promise.all([
      admin.describeUserPool({ UserPoolId: userPoolId }),
      admin.describeUserPoolClient({ UserPoolId: userPoolId, ClientId: clientId }),
    ]);
    const { exitCode, output } = await command(['schema', '--from', '-'], {
      input: JSON.stringify(Object.assign({}, ...answers)),
    });
    expect([exitCode, output.slice(output.indexOf('export'))]).toEqual([0, schema]);
  });

  it('ends with 1 when the pool has changed since', async () => {
    await command([...ofService(), '--out', 'old.ts', '--force']);
    await admin.addCustomAttributes({
      UserPoolId: userPoolId,
      CustomAttributes: [{ Name: 'free', AttributeDataType: 'String' }],
    });
    const { UserPool } = await admin.describeUserPool({ UserPoolId: userPoolId });
    const changed = { ...UserPool, Policies: { PasswordPolicy: { MinimumLength: 15 } } };
    const fits = await command([...ofService(), '--out', 'old.ts', '--check']);
    expect(fits.exitCode).toBe(0);
    const { exitCode, output } = await command(['schema', '--from', '-', '--out', 'old.ts', '--check'], {
      input: JSON.stringify(changed),
    });
    expect([exitCode, output]).toEqual([1, expect.stringContaining('  - 12\n  + 15\n')]);
  });

  it.each<[what: string, args: () => string[], words: string]>([
    [
      'a pool that is not there',
      () => ['--user-pool-id', 'local_Missing', '--endpoint', server.endpoint],
      'no user pool local_Missing at http',
    ],
    [
      'an app client that is not there',
      () => ['--user-pool-id', userPoolId, '--client-id', 'missing', '--endpoint', server.endpoint],
      'has no app client missing',
    ],
    [
      'an endpoint that nobody listens at',
      () => ['--user-pool-id', userPoolId, '--endpoint', 'http://127.0.0.1:1'],
      'cannot be reached (ECONNREFUSED)',
    ],
    ['missing credentials', () => ['--user-pool-id', 'eu-central-1_Example'], 'there are no AWS credentials here'],
  ])('ends with 3 and says what to do about %s', async (_, args, words) => {
    const { exitCode, output, told } = await command(['schema', ...args()]);
    expect([exitCode, output, told]).toEqual([3, '', expect.stringContaining(words)]);
    expect(told).not.toContain('    at ');
  });

  it('says how to install the AWS SDK where a copy of this package stands alone', async () => {
    const alone = await mkdtemp(path.join(tmpdir(), 'sign-up-alone-'));
    await cp(path.join(root, 'dist'), path.join(alone, 'dist'), { recursive: true });
    await cp(path.join(root, 'package.json'), path.join(alone, 'package.json'));
    const from = path.join(alone, bin['cognito-sign-up']);
    const { exitCode, told } = await command(['schema', '--user-pool-id', userPoolId], { cwd: alone, from });
    await rm(alone, { recursive: true });
    expect([exitCode, told]).toEqual([3, expect.stringContaining('npm install --save-dev @aws-sdk/')]);
  });
});
