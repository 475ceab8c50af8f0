import type { FakeUserPoolOptions } from '../../src/testing.js';
import type { Operation } from '../../src/client.js';
import type { Visit } from '../browser/browser-test.js';
import { fillIn } from '../browser/journey.js';
import { ada } from '../browser/pool.js';
import { attempt, type Failure } from './attempt.js';
import type { Stage } from './stage.js';

/** How a row is driven: the pool and the page that it needs, and what happens. */
export interface Play {
  readonly pool?: FakeUserPoolOptions;
  readonly visit?: Visit;
  readonly act: (stage: Stage) => Promise<void>;
}

export type Plays = Readonly<Record<`F-${number}`, Play>>;

/** Address and password, the row's own. */
export const fillStage = ({ page, secret }: Stage) => fillIn(page, { secret });

export const newestCode = ({ pool }: Stage, username = ada) => pool.inbox.latest(username)?.code ?? 'no code was sent';

/** To the code field. */
export async function toCode(stage: Stage): Promise<void> {
  await fillStage(stage);
  await (await attempt(stage, 'SignUp')).leadsTo('confirm');
}

/** From the code field to the end. */
export async function toEnd(stage: Stage): Promise<void> {
  await (await attempt(stage, 'ConfirmSignUp', newestCode(stage))).leadsTo('done');
}

/** The same fault at each call of a journey, each time mended by trying again by hand. */
export async function atEachCall(
  stage: Stage,
  arrange: (operation: Operation) => void | Promise<void>,
  failure: Failure,
  mend: () => void | Promise<void> = () => undefined,
): Promise<void> {
  const failing = async (operation: Operation, code?: string) => {
    await arrange(operation);
    await (await attempt(stage, operation, code)).fails(failure);
    await mend();
  };
  await fillStage(stage);
  await failing('SignUp');
  await (await attempt(stage, 'SignUp')).leadsTo('confirm');
  await failing('ResendConfirmationCode', '123');
  await failing('ConfirmSignUp', newestCode(stage));
  await toEnd(stage);
}
