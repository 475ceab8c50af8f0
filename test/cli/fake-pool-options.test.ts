import { describe, expect, it } from 'vitest';
import { fakePoolArguments, fakePoolCommand } from '../../src/cli/fake-pool-options.js';
import { fakePoolHelp } from '../../src/cli/help.js';
import { run } from '../../src/cli/run.js';

describe('a command line', () => {
  it('needs no options', () => {
    expect(fakePoolCommand([])).toEqual({ files: [], port: 9229, host: '127.0.0.1', code: undefined, delay: 0 });
  });

  it('takes a pool and its app client, and all the rest', () => {
    const files = ['--from', 'pool.json', '--from', 'client.json'];
    const rest = ['--port=0', '--host', 'localhost', '--code', '000000', '--delay', '250'];
    expect(fakePoolCommand([...files, ...rest])).toEqual({
      files: ['pool.json', 'client.json'],
      port: 0,
      host: 'localhost',
      code: '000000',
      delay: 250,
    });
  });

  it.each([
    [['--port', 'http'], '--port takes a number'],
    [['--port', '65536'], '--port takes a number'],
    [['--port=-1'], '--port takes a number'],
    [['--port', '1e3'], '--port takes a number'],
    [['--host', 'http://localhost'], '--host takes a name or an IP address'],
    [['--host', ''], '--host takes a name or an IP address'],
    [['--code', 'abc'], '--code takes digits'],
    [['--code', ''], '--code takes digits'],
    [['--delay', '-5'], "'--delay'"],
    [['--delay', '1s'], '--delay takes milliseconds'],
    [['--from', 'a', '--from', 'b', '--from', 'c'], 'two files at most'],
    [['--prot', '1'], "Unknown option '--prot'"],
    [['pool.json'], 'pool.json'],
    [['--from'], '--from'],
  ])('%j cannot be meant, and the way to the help is shown', (args, words) => {
    expect(() => fakePoolCommand(args)).toThrow(words);
    expect(() => fakePoolCommand(args)).toThrow(/\nTry npx cognito-sign-up fake-pool --help$/);
    expect(() => fakePoolCommand(args)).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});

describe('the help', () => {
  it.each(Object.keys(fakePoolArguments))('explains --%s', (name) => {
    expect(fakePoolHelp).toMatch(new RegExp(`^ +--${name}\\b`, 'm'));
  });

  it('fits a terminal of 120 columns', () => {
    expect(fakePoolHelp.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  it('is answered on the standard output', async () => {
    let output = '';
    const exitCode = await run(['fake-pool', '--port', 'x', '--help'], {
      folder: '/',
      environment: {},
      readInput: () => Promise.reject(new Error('not read')),
      write: (text) => (output += text),
      tell: () => undefined,
      onInterrupt: () => undefined,
    });
    expect([exitCode, output]).toEqual([0, fakePoolHelp]);
  });
});
