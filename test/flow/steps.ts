import type { ServiceFault } from '../../src/client/service-fault.js';
import { byLink } from '../../src/flow/waiting-steps.js';
import type { ConfirmStep, LinkStep, SignUpState } from '../../src/flow/sign-up-state.js';

export const fault = (over: Partial<ServiceFault> = {}): ServiceFault => ({
  name: 'InternalErrorException',
  key: 'serviceFailed',
  outcome: 'unknown',
  action: 'retry',
  cause: undefined,
  ...over,
});
export const delivery = { Destination: 'j***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' } as const;
export const pending: SignUpState = { step: 'signUp', pending: true, fault: undefined, mayExist: undefined };
export const confirm: ConfirmStep = {
  step: 'confirm',
  username: 'jane@example.com',
  signInName: 'jane@example.com',
  userSub: 'sub-1',
  session: 'session-1',
  delivery,
  pending: undefined,
  fault: undefined,
  codeNotSent: false,
  resends: 0,
  mismatches: 0,
  recovered: false,
  entry: 'signUp',
  waited: 0,
  limit: undefined,
};
export const link = byLink(confirm) as LinkStep; // it goes by email
export const approval: SignUpState = {
  step: 'approval',
  username: 'jane',
  signInName: 'jane',
  userSub: 'sub-1',
  entry: 'signUp',
};
export const done: SignUpState = {
  step: 'done',
  result: { status: 'confirmed', username: 'jane', signInName: 'jane', userSub: 'sub-1', session: undefined },
};
export const names = { username: 'jane@example.com', signInName: 'jane@example.com' };
