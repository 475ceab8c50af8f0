import type { Case } from './cases.js';
import { outcome } from './outcome.js';
import { ada, confirm, emailPool, otherThan, resend, signUp } from './people.js';

const byEmail = { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' };
const mismatch = { name: 'CodeMismatchException', message: 'Invalid verification code provided, please try again.' };

export const codeCases: readonly Case[] = [
  {
    id: 'code-has-six-digits',
    settings: emailPool,
    run: async (target) => {
      await signUp(target, ada);
      return /^[0-9]{6}$/.test((await target.readCode(ada)) ?? '');
    },
    expected: true,
  },
  {
    id: 'code-is-another',
    settings: emailPool,
    run: async (target) => {
      await signUp(target, ada);
      const answer = await outcome(confirm(target, ada, otherThan(await target.readCode(ada))));
      return { answer, status: (await target.readUser(ada))?.status };
    },
    expected: { answer: mismatch, status: 'UNCONFIRMED' },
  },
  {
    id: 'code-after-a-mistake-is-right',
    settings: emailPool,
    run: async (target) => {
      await signUp(target, ada);
      const code = await target.readCode(ada);
      await outcome(confirm(target, ada, otherThan(code)));
      return outcome(confirm(target, ada, code));
    },
    expected: {},
  },
  {
    id: 'code-with-a-space',
    settings: emailPool,
    run: async (target) => {
      await signUp(target, ada);
      return outcome(confirm(target, ada, '12 34'));
    },
    expected: {
      name: 'InvalidParameterException',
      message:
        "1 validation error detected: Value '12 34' at 'confirmationCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\S]+",
    },
  },
  {
    id: 'code-was-used',
    settings: emailPool,
    run: async (target) => {
      await signUp(target, ada);
      const code = await target.readCode(ada);
      await confirm(target, ada, code);
      return outcome(confirm(target, ada, code));
    },
    expected: { name: 'NotAuthorizedException', message: 'User cannot be confirmed. Current status is CONFIRMED' },
  },
  {
    id: 'code-for-nobody',
    settings: emailPool,
    run: (target) => outcome(confirm(target, ada, '123456')),
    expected: { name: 'UserNotFoundException', message: 'Username/client id combination not found.' },
  },
  {
    id: 'code-for-nobody-where-the-pool-does-not-tell',
    settings: { ...emailPool, client: { PreventUserExistenceErrors: 'ENABLED' } },
    run: (target) => outcome(confirm(target, ada, '123456')),
    expected: mismatch,
  },
  {
    id: 'resend-sends-another-code',
    settings: emailPool,
    run: async (target) => {
      await signUp(target, ada);
      const answer = await outcome(resend(target, ada));
      await confirm(target, ada, await target.readCode(ada)).catch(() => undefined);
      return { answer, status: (await target.readUser(ada))?.status };
    },
    expected: { answer: { CodeDeliveryDetails: byEmail }, status: 'CONFIRMED' },
  },
  {
    id: 'resend-to-nobody',
    settings: emailPool,
    run: (target) => outcome(resend(target, ada)),
    expected: { name: 'UserNotFoundException', message: 'Username/client id combination not found.' },
  },
  {
    id: 'resend-to-nobody-where-the-pool-does-not-tell',
    settings: { ...emailPool, client: { PreventUserExistenceErrors: 'ENABLED' } },
    run: (target) => outcome(resend(target, ada)),
    expected: { CodeDeliveryDetails: byEmail },
  },
  {
    id: 'resend-to-somebody-confirmed',
    settings: emailPool,
    run: async (target) => {
      await signUp(target, ada);
      await confirm(target, ada, await target.readCode(ada));
      return outcome(resend(target, ada));
    },
    expected: { name: 'InvalidParameterException', message: 'User is already confirmed.' },
  },
  {
    id: 'resend-once-too-often',
    settings: emailPool,
    run: async (target) => {
      await signUp(target, ada);
      for (let sent = 0; sent < 5; sent += 1) await outcome(resend(target, ada));
      return outcome(resend(target, ada));
    },
    expected: { name: 'LimitExceededException', message: 'Attempt limit exceeded, please try after some time.' },
  },
];
