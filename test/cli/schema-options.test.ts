import { describe, expect, it } from 'vitest';
import { schemaHelp } from '../../src/cli/help.js';
import { schemaArguments, schemaCommand } from '../../src/cli/schema-options.js';

const pool = ['--user-pool-id', 'eu-central-1_Example'];

describe('a command line', () => {
  it('takes the region from the id of the pool', () => {
    expect(schemaCommand(pool)).toEqual({
      source: {
        kind: 'service',
        userPoolId: 'eu-central-1_Example',
        clientId: undefined,
        region: 'eu-central-1',
        endpoint: undefined,
      },
      out: undefined,
      mode: 'write',
      pick: undefined,
      omit: [],
      order: [],
    });
    expect(schemaCommand([...pool, '--region=us-east-1']).source).toMatchObject({ region: 'us-east-1' });
  });

  it('takes names with commas between them, and again', () => {
    const args = [
      '--pick',
      'nickname, custom:plan',
      '--pick',
      'locale',
      '--omit',
      'name,',
      '--order=email',
      '--pick',
      '',
    ];
    expect(schemaCommand([...pool, ...args])).toMatchObject({
      pick: ['nickname', 'custom:plan', 'locale'],
      omit: ['name'],
      order: ['email'],
    });
  });

  it('says who has a username and a password', () => {
    expect(schemaCommand(pool)).toMatchObject({ username: undefined, password: undefined });
    expect(schemaCommand([...pool, '--generate-username', '--password', 'optional'])).toMatchObject({
      username: 'generate',
      password: 'optional',
    });
  });

  it('does not repeat what somebody took for the place of a password', () => {
    expect(() => schemaCommand([...pool, '--password', 'hunter2'])).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') as string }),
    );
  });

  it.each([
    [['--check'], 'check'],
    [['--force'], 'overwrite'],
    [[], 'write'],
  ])('with %j means to %s', (args, mode) => {
    expect(schemaCommand(['--from', '-', '--out', 'src/schema.ts', ...args])).toMatchObject({ mode });
  });

  it.each([
    [[], 'say where the description comes from'],
    [['--region', 'eu-central-1'], 'say where the description comes from'],
    [['--user-pool-id', 'people'], 'takes the id of a user pool'],
    [['--user-pool-id', 'arn:aws:cognito-idp:eu-central-1:123456789012:userpool/eu-central-1_Example'], 'not its ARN'],
    [['--user-pool-id', 'eu-central-1_Example\n'], 'takes the id of a user pool'],
    [[...pool, '--client-id', 'my app'], 'takes the id of an app client'],
    [[...pool, '--region', 'eu.central'], '--region takes a region'],
    [[...pool, '--endpoint', 'localhost:9229'], '--endpoint takes an address'],
    [[...pool, '--endpoint', 'http://ada:secret@localhost'], 'without credentials'],
    [[...pool, '--endpoint', 'http://localhost/?token=x'], 'without credentials or a query'],
    [['--from', 'a', '--from', 'b', '--from', 'c'], 'two files at most'],
    [['--from', 'a', '--client-id', 'b'], '--client-id is for asking the service'],
    [['--from', 'a', ...pool], '--user-pool-id is for asking the service'],
    [[...pool, '--out', 'schema.json'], '--out takes a file that ends in .ts'],
    [[...pool, '--check'], '--check needs --out'],
    [[...pool, '--force'], '--force goes with --out'],
    [[...pool, '--out', 'a.ts', '--force', '--check'], 'not with --check'],
    [[...pool, '--password', 'never'], '--password takes required, optional or none'],
    [[...pool, '--owt', 'a.ts'], "Unknown option '--owt'"],
    [[...pool, 'more'], 'more'],
    [['--user-pool-id'], 'user-pool-id'],
  ])('%j cannot be meant, and the way to the help is shown', (args, words) => {
    expect(() => schemaCommand(args)).toThrow(words);
    expect(() => schemaCommand(args)).toThrow(/\nTry npx cognito-sign-up schema --help$/);
    expect(() => schemaCommand(args)).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});

describe('the help', () => {
  it.each(Object.keys(schemaArguments))('explains --%s', (name) => {
    expect(schemaHelp).toMatch(new RegExp(`^ +--${name}\\b`, 'm'));
  });

  it('fits a terminal of 120 columns', () => {
    expect(schemaHelp.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });
});
