import type { ConfirmStep, LinkStep } from './sign-up-state.js';

interface User {
  readonly username: string;
  readonly signInName: string;
  readonly userSub?: string | undefined;
}

/** The step of the code as SignUp leads to it. */
export const confirmStep = ({ username, signInName, userSub }: User): ConfirmStep => ({
  step: 'confirm',
  username,
  signInName,
  userSub,
  session: undefined,
  delivery: undefined,
  pending: undefined,
  fault: undefined,
  codeNotSent: false,
  resends: 0,
  mismatches: 0,
  recovered: false,
  entry: 'signUp',
  waited: 0,
  limit: undefined,
});

/**
 * The step of the code, or of the link, for somebody who has signed up before: any message was sent long ago, so a new one
 * may be asked for at once, and whose account it is is not known (S-7). With no name the step asks for it; `signInName`
 * stands in the field then.
 */
export function enteredStep(
  username: string,
  confirmation: 'code' | 'link' | undefined,
  signInName = username,
): ConfirmStep | LinkStep {
  const state: ConfirmStep = {
    ...confirmStep({ username, signInName }),
    recovered: true,
    entry: 'haveCode',
    waited: 3600,
  };
  // A telephone number gets a code in any pool.
  return confirmation === 'link' && !username.startsWith('+') ? byLink(state) : state;
}

/** The step of the link in place of that of the code (F-27). A telephone number gets a code in any pool. */
export function byLink(state: ConfirmStep): ConfirmStep | LinkStep {
  const { username, signInName, userSub, delivery, fault, codeNotSent, resends, recovered, entry, waited, limit } =
    state;
  if (delivery?.DeliveryMedium === 'SMS') return state;
  return {
    step: 'link',
    username,
    signInName,
    userSub,
    delivery,
    pending: undefined,
    fault,
    linkNotSent: codeNotSent,
    resends,
    denials: 0,
    recovered,
    entry,
    waited,
    limit,
  };
}
