import type { ServiceFault } from '../client/service-fault.js';
import type { Operation, SignUpResponse } from '../client/types.js';
import { diagnosisWords } from './diagnosis-words.js';

/** What was said on this page: once is enough, however often people try. */
const said = new Set<string>();

/**
 * Tells the developer, in development and once, that `duplicateAccount: 'neutral'` hides nothing in this pool: a new account
 * does not come to the step of the code, where a taken one is led (S-6).
 */
export function warnAboutNeutral({ UserConfirmed }: SignUpResponse): void {
  if (process.env.NODE_ENV === 'production' || said.has('neutral')) return;
  said.add('neutral');
  // eslint-disable-next-line no-console -- for the developer, in development only
  console.warn(
    `cognito-sign-up: \`duplicateAccount\` is 'neutral', and this user pool ${UserConfirmed ? 'confirms users by itself' : 'sends no code'}. ` +
      `So a new account ${UserConfirmed ? 'is done at once' : 'waits for approval'} while a taken one is asked for a code, and everybody sees which it is. ` +
      (UserConfirmed
        ? 'Let the pool confirm by a code (take `autoConfirmUser` out of its PreSignUp trigger)'
        : 'Let the pool send a code (`AutoVerifiedAttributes`)') +
      ", or use 'reveal', which people understand. [docs/flow.md#a-taken-username]",
  );
}

/**
 * Tells the developer, in development and once each, that the pool, its triggers or the app are set up so that sign-ups
 * fail: what people cannot mend is shown to them in one plain sentence only (F-23, S-1). The service's own text is left
 * to `onError`, since it may echo input.
 */
export function warnAboutConfiguration(fault: ServiceFault, operation: Operation): void {
  if (process.env.NODE_ENV === 'production') return;
  const { name, diagnosis, trigger, action } = fault;
  const about = diagnosis ?? (action === 'developer' ? name : undefined);
  if (!about || said.has(about)) return;
  said.add(about);
  const words = diagnosis
    ? `${diagnosisWords[diagnosis]} [${diagnosis}, docs/errors.md#${diagnosis.toLowerCase()}]`
    : 'The user pool or its app client is set up otherwise than the app believes. `onError` gets the service’s own text.';
  const after = `${operation}${trigger ? ` and its trigger ${trigger}` : ''}`;
  const answer = diagnosis === 'noReadableAnswer' ? 'nothing came' : `Cognito answered with ${name}`;
  // eslint-disable-next-line no-console -- for the developer, in development only
  console.warn(`cognito-sign-up: ${words} (After ${after}, ${answer}.)`);
}
