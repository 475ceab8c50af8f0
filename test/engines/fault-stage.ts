import { expect } from 'vitest';
import type { Operation, ServiceFault } from '../../src/client.js';
import { en } from '../../src/locales/en.js';
import type { FakeUserPool, FakeUserPoolOptions } from '../../src/testing.js';
import { ada } from '../browser/pool.js';
import type { Front } from '../faults/front.js';
import type { Visit } from './engine-test.js';
import { confirm, expectDone, expectWords, fillIn, focused, heard, submit } from './journey.js';
import type { Tab } from './tab.js';

/** A page on its way through a fault. */
export interface EngineStage {
  readonly tab: Tab;
  readonly pool: FakeUserPool;
  readonly front: Front;
  readonly secret: string;
  /** The page once more, in another profile and in place of this one. */
  readonly another: () => Promise<EngineStage>;
}

/** How a row is driven in each engine. */
export interface EnginePlay {
  readonly pool?: FakeUserPoolOptions;
  readonly visit?: Visit;
  readonly act: (stage: EngineStage) => Promise<void>;
}

export type EnginePlays = Readonly<Record<`F-${number}`, EnginePlay>>;

export interface EngineFailure extends Pick<ServiceFault, 'key' | 'outcome'> {
  /** Of the field, where the words have it in them. */
  readonly label?: string;
  /** The button waits before another try. @default false */
  readonly pauses?: boolean;
  /** Nobody listens: the request gets nowhere. @default false */
  readonly isRefused?: boolean;
  /** The step that the failure leads to, where it is another. */
  readonly leadsTo?: 'signUp';
}

const shown = (tab: Tab) =>
  tab.evaluate(() => {
    const button = document.querySelector<HTMLButtonElement>('.csu-form [type=submit]');
    return {
      step: document.querySelector('[data-step]')?.getAttribute('data-step'),
      values: [...document.querySelectorAll<HTMLInputElement>('.csu-form [name]')].map(({ name, value }) => [
        name,
        value,
      ]),
      usable: !!button && !button.disabled && button.getAttribute('aria-disabled') !== 'true',
    };
  });

async function press({ tab }: EngineStage, operation: Operation, code?: string): Promise<void> {
  if (operation === 'SignUp') await submit(tab);
  else if (operation === 'ConfirmSignUp') await confirm(tab, code);
  else await tab.click('button', en.confirm.resend);
}

/** Ends as every failure does: one request, words, a message with the focus, and everything typed still there. */
export async function fails(
  stage: EngineStage,
  operation: Operation,
  { key, outcome, label = '', pauses = false, isRefused = false, leadsTo }: EngineFailure,
  code?: string,
): Promise<void> {
  const { tab, front } = stage;
  const { values } = await shown(tab);
  const { length } = await heard(tab, 'onError');
  const arrived = front.arrived.length;
  await press(stage, operation, code);
  const errors = async () => (await heard(tab, 'onError')).slice(length);
  await expect.poll(errors).toMatchObject([{ operation, key, outcome }]);
  await expectWords(tab, en.service[key]({ label }));
  expect(front.arrived.slice(arrived).map((it) => it.operation)).toEqual(isRefused ? [] : [operation]);
  const after = await shown(tab);
  if (!leadsTo) {
    const typed = values.map(([name, value]) => [name, name === 'code' ? (code ?? value) : value]);
    expect(after.values).toEqual(typed);
  }
  expect(after.step).toBe(leadsTo ?? (operation === 'SignUp' ? 'signUp' : 'confirm'));
  expect(after.usable).toBe(!pauses);
  if (after.step === 'signUp') await expect.poll(() => focused(tab)).toBe('csu-summary');
}

/** The call goes well, without a word of a failure. */
export async function leadsTo(
  stage: EngineStage,
  operation: Operation,
  step: 'confirm' | 'link' | 'done' | 'approval',
  { code, told = [] }: { readonly code?: string; readonly told?: readonly object[] } = {},
): Promise<void> {
  const { length } = await heard(stage.tab, 'onError');
  await press(stage, operation, code);
  await expect.poll(async () => (await shown(stage.tab)).step).toBe(step);
  expect((await heard(stage.tab, 'onError')).slice(length)).toMatchObject(told);
}

/** A form with a field beside the credentials. */
export const named = { schema: { usernameAttributes: ['email'], fields: [{ name: 'given_name' }] } } as const;

/** The bodies of the calls that have arrived. */
export const sentOf = ({ front }: EngineStage) =>
  front.arrived.map(
    ({ body }) =>
      JSON.parse(body) as {
        Username: string;
        Password: string;
        UserAttributes?: readonly { readonly Name: string; readonly Value: string }[];
      },
  );

export const sentName = (stage: EngineStage) =>
  sentOf(stage)[0]?.UserAttributes?.find(({ Name }) => Name === 'given_name')?.Value;

/** Address and password, the row's own. */
export const fill = ({ tab, secret }: EngineStage, email = ada) => fillIn(tab, { email, secret });

export const newestCode = ({ pool }: EngineStage) => pool.inbox.latest(ada)?.code ?? 'no code was sent';

export async function toCode(stage: EngineStage): Promise<void> {
  await fill(stage);
  await leadsTo(stage, 'SignUp', 'confirm');
}

export async function toEnd(stage: EngineStage): Promise<void> {
  await confirm(stage.tab, newestCode(stage));
  await expectDone(stage.tab);
}

/** The same fault at each call of a journey, each time mended by trying again by hand. */
export async function atEachCall(
  stage: EngineStage,
  arrange: (operation: Operation) => void | Promise<void>,
  failure: EngineFailure,
  mend: () => void | Promise<void> = () => undefined,
): Promise<void> {
  const failing = async (operation: Operation, code?: string) => {
    await arrange(operation);
    await fails(stage, operation, failure, code);
    await mend();
  };
  await fill(stage);
  await failing('SignUp');
  await leadsTo(stage, 'SignUp', 'confirm');
  await failing('ResendConfirmationCode');
  await failing('ConfirmSignUp', newestCode(stage));
  await toEnd(stage);
}
