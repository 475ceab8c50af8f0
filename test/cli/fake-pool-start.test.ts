import { afterEach, describe, expect, it } from 'vitest';
import { serveFakePool, type ServedFakePool } from './served-fake-pool.js';

const ClientId = '1example23456789';
const SchemaAttributes = [{ Name: 'email', Required: true }];

let served: ServedFakePool | undefined;
afterEach(async () => {
  await served?.end();
  served = undefined;
});

describe('what the person should know of the pool is a warning', () => {
  it.each([
    [
      [],
      { SchemaAttributes, AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
      'Self sign-up is switched off',
    ],
    [
      [],
      { UserPool: { SchemaAttributes }, UserPoolClient: { ClientSecret: 'SECRET-1' } },
      'The app client has a secret',
    ],
    [
      [],
      { SchemaAttributes, LambdaConfig: { PreSignUp: 'arn:aws:lambda:x' } },
      'triggers that are not run here: PreSignUp',
    ],
    [['--host', '0.0.0.0'], { SchemaAttributes }, 'others on the network can reach this pool'],
  ])('%j %j', async (args, description, words) => {
    served = await serveFakePool(['--from', '-', ...args], description);
    const { said, endpoint } = served;
    const { told } = said();
    expect(told).toMatch(/^warning: .*\n$/);
    expect(told).toContain(words);
    expect(told).not.toMatch(/SECRET|arn:/);
    expect((await fetch(`${endpoint}inbox`)).status).toBe(200);
  });
});

describe('what cannot be served ends with 3 and says why', () => {
  it.each([
    [['--from', 'missing.json'], '', 'cannot read missing.json'],
    [['--from', '-'], '{', 'the standard input is not JSON'],
    [['--from', '-'], { name: 'a package', scripts: {} }, 'describes no user pool'],
    [['--from', '-'], { version: '0.1.0', name: 'a package' }, 'is not of version 1'],
    [['--from', '-'], { ClientId }, 'describes an app client, but no user pool'],
    [['--from', '-'], { UserPool: { UsernameAttributes: ['name'] } }, 'UsernameAttributes has'],
    [['--host', '192.0.2.1'], '', '--host takes a name or an address of this machine'],
  ])('%j', async (args, input, words) => {
    await expect(serveFakePool(args, input)).rejects.toThrow(words);
  });

  it('says so when the port is taken', async () => {
    served = await serveFakePool();
    const { port } = new URL(served.endpoint);
    await expect(serveFakePool(['--port', port])).rejects.toThrow(
      `cannot listen at 127.0.0.1, port ${port}: something else is there. Choose another with --port`,
    );
  });
});
