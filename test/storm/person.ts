import type { Caller } from '../../src/flow/belongings.js';
import { confirm, resend, signUp, type Settled } from '../../src/flow/calls.js';
import { initialSignUpState, signUpReducer } from '../../src/flow/sign-up-reducer.js';
import type { SignUpState } from '../../src/flow/sign-up-state.js';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import type { Operation } from '../../src/client.js';
import type { Account } from './account.js';
import type { Assumptions } from './assumptions.js';
import { createChance } from './chance.js';
import type { Clock } from './clock.js';
import type { Way } from './ways.js';

export interface World {
  readonly given: Assumptions;
  readonly clock: Clock;
  readonly account: Account;
  readonly way: Way;
}

/** How it went for one person. */
export interface Fate {
  /** Seconds from the first submit to the end, or until they left. */
  readonly took: number;
  /** When that was, in seconds since the beginning. */
  readonly at: number;
  readonly end: 'completed' | 'leftEmpty' | 'leftUnconfirmed';
}

const schema = resolveSchema({ usernameAttributes: ['email'] });

/** Somebody in front of the form: submits, reads, waits as they are told or not, and leaves when it has been too long. */
export async function live({ given, clock, account, way }: World, index: number): Promise<Fate> {
  const chance = createChance(index);
  const { pool, client } = account.at(index);
  const email = `person${String(index)}@example.com`;
  const pass = (seconds: number) => clock.sleep(1000 * seconds);
  // The rate falls off exponentially, and nobody comes later than the rush.
  const share = 1 - Math.exp(-given.rush / given.eagerness);
  await pass(-given.eagerness * Math.log(1 - chance.random() * share));

  const began = clock.now;
  const leavesAt = began + 1000 * chance.about(given.patience, 0.8);
  const isObedient = chance.happens(given.obedient);
  const { signal } = new AbortController();
  let journey: Caller['journey'] = {};
  let state: SignUpState = initialSignUpState;
  // Nothing here takes the forty seconds after which the form gives up, and real timers know no virtual time.
  const caller = (): Caller => ({
    client,
    clientId: '1example23456789',
    journey,
    signal,
    random: chance.random,
    timeouts: { limit: 0 },
  });
  const send = async (operation: Operation, call: () => Promise<Settled>): Promise<SignUpState> => {
    state = signUpReducer(state, { type: 'sent', operation });
    const { next } = await call();
    return (state = next ? signUpReducer(state, { type: 'answered', next }) : state);
  };
  const ended = (end: Fate['end']): Fate => ({ took: (clock.now - began) / 1000, at: clock.now / 1000, end });

  /** Between two tries; false where there is no other. */
  const goesOn = async (): Promise<boolean> => {
    const fault = 'fault' in state ? state.fault : undefined;
    if (fault?.key !== 'tooManyRequests') throw new Error(`Nobody was prepared for ${JSON.stringify(fault)}.`);
    const pause = way.pause(fault, chance, state.step);
    const asked = way.advice && isObedient ? way.advice : pause;
    if (chance.happens(given.discouraged)) return false;
    let wait = asked + chance.about(given.reaction, 0.8);
    if (chance.happens(given.reloads + given.reloadsPerSecond * pause)) {
      // Whatever was counted is forgotten, and so is what was typed on the first step; the step of the code is kept.
      journey = {};
      wait = chance.between(0, pause) + (state.step === 'signUp' ? chance.about(given.retyping, 0.5) : given.reaction);
    }
    const isTooLong = clock.now + 1000 * wait > leavesAt;
    await pass(isTooLong ? Math.max(0, (leavesAt - clock.now) / 1000) : wait);
    return !isTooLong;
  };

  const filled = { schema, values: { email, password: 'Correct-horse-7' } };
  for (;;) {
    const { step } = await send('SignUp', () => signUp(caller(), filled));
    if (step !== 'signUp') break;
    if (!(await goesOn())) return ended('leftEmpty');
  }

  if (chance.happens(given.lostMail)) {
    await pass(given.resendAfter);
    await send('ResendConfirmationCode', () => resend(caller(), atTheCode(state)));
  }
  await pass(chance.about(given.mail, 0.8) + chance.about(given.typing, 0.5));
  let slips = chance.happens(given.wrongCode);
  for (;;) {
    const code = slips ? 'slip' : (pool.inbox.latest(email)?.code ?? '');
    const now = await send('ConfirmSignUp', () => confirm(caller(), atTheCode(state), code));
    if (now.step === 'done') return ended('completed');
    if (atTheCode(now).fault?.key === 'codeMismatch') {
      slips = false;
      await pass(chance.about(given.reaction, 0.8));
    } else if (!(await goesOn())) return ended('leftUnconfirmed');
  }
}

function atTheCode(state: SignUpState) {
  if (state.step !== 'confirm') throw new Error(`The journey is at ${state.step}.`);
  return state;
}
