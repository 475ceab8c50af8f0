import fc from 'fast-check';
import { afterAll, beforeAll, describe, it, vi } from 'vitest';
import { loadCalls } from '../../src/flow/load-calls.js';
import type { Fault } from '../../src/testing.js';
import { loadLaterSteps } from '../../src/views/load-later-steps.js';
import { FormPage } from './form-page.js';
import { canary } from './setting.js';

const journeys = Number(process.env['FORM_JOURNEYS'] ?? 200);
const seed = Number(process.env['SEED'] ?? 1);
type Command = fc.AsyncCommand<object, FormPage>;
const command = (title: string, happen: (page: FormPage) => unknown): Command => ({
  check: () => true,
  run: async (_, page) => {
    if (page.step === 'done') return;
    await happen(page);
    await page.settle();
  },
  toString: () => title,
});

const submit = /^Create account/;
const operations = { signUp: 'SignUp', confirm: 'ConfirmSignUp' } as const;
const operationAt = ({ step }: FormPage) => operations[step === 'confirm' ? 'confirm' : 'signUp'];
const rightCode = ({ pool }: FormPage) => pool.inbox.latest()?.code ?? '000000';
const goOn = (page: FormPage) => {
  if (page.step === 'confirm') page.giveCode(rightCode(page));
  else page.press(submit);
};

const commands = fc.commands(
  [
    fc.constantFrom('ada@example.com', 'bob@example.com', 'nobody').map((value) =>
      command(`types ${value}`, (page) => {
        page.type('email', value);
      }),
    ),
    fc.constantFrom(`${canary}-Good`, canary.toLowerCase()).map((value) =>
      command(`types ${value}`, (page) => {
        page.type('password', value);
      }),
    ),
    ...[1, 2].map(() =>
      fc.constant(
        command('fills in and submits', (page) => {
          page.type('email', 'ada@example.com');
          page.type('password', `${canary}-Good`);
          page.press(submit);
          page.press(submit);
        }),
      ),
    ),
    fc
      .tuple(
        fc.constantFrom<Fault>('network', 'silence', 'html', 'malformed', 'throttled', 'internalError'),
        fc.boolean(),
      )
      .map(([fault, acted]) =>
        command(`goes on and meets ${String(fault)}${acted ? ', done' : ''}`, (page) => {
          page.pool.failNext(operationAt(page), fault, { acted: acted && fault !== 'throttled' });
          goOn(page);
        }),
      ),
    fc.constant(command('gives the right code', (page) => page.giveCode(rightCode(page)))),
    fc.constant(command('gives a wrong code', (page) => page.giveCode('12'))),
    fc.constant(command('asks for a new code', (page) => page.press(/^Send a new code/))),
    fc.constant(command('cancels', (page) => page.press(/^Cancel/))),
    fc.constant(command('goes back', (page) => page.press(/^Use a different/))),
    fc.constant(
      command('reloads', (page) => {
        page.leave();
        page.load();
      }),
    ),
    fc
      .constantFrom(1, 9, 41, 3_601)
      .map((seconds) => command(`${String(seconds)} s go by`, () => vi.advanceTimersByTimeAsync(seconds * 1000))),
  ],
  { maxCommands: 16, size: 'max' },
);

beforeAll(async () => {
  // What a browser has long loaded by the time that anybody submits.
  await Promise.all([loadCalls(), loadLaterSteps(), import('../../src/form/checks.js')]);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] });
  vi.spyOn(console, 'warn').mockReturnValue();
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
});
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('whatever happens to the form', () => {
  it('keeps what was typed, says one thing at a time, and has a way on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.boolean(), commands, async (isStrict, happenings) => {
        const page = new FormPage(isStrict);
        try {
          await page.settle();
          await fc.asyncModelRun(() => ({ model: {}, real: page }), happenings);
        } finally {
          page.leave();
          page.host.remove();
        }
      }),
      { numRuns: journeys, seed },
    );
  });
});
