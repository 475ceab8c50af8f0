import type { ServiceFault } from '../client/service-fault.js';
import type { Caller } from './belongings.js';
import type { ConfirmStep, LinkStep } from './sign-up-state.js';

/** Whether the user may have been there before, and the person shall not learn it (S-6). */
export const isSecretive = ({ duplicateAccount }: Caller, state: ConfirmStep | LinkStep): boolean =>
  duplicateAccount === 'neutral' && state.recovered;

/** What the service says of users that are confirmed or gone, and never of one who has just signed up. */
export const wouldTell = ({ key, outcome }: ServiceFault): boolean =>
  outcome === 'failed' && (key === 'alreadyConfirmed' || key === 'userNotFound' || key === 'codeExpired');

/** As it is for whoever has just signed up and does not have the code. */
export const disguised = (fault: ServiceFault): ServiceFault =>
  wouldTell(fault) ? { ...fault, key: 'codeMismatch', field: 'code', action: 'correct', message: undefined } : fault;
