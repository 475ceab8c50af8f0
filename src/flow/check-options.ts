import { developerError } from '../messages/developer-error.js';
import { secretError } from './client-secret.js';
import type { UseSignUpOptions } from './sign-up-options.js';

/**
 * What can be seen to be wrong before anybody signs up; in development, while rendering.
 *
 * @throws a developer error: `client-secret`, `client-sign-in`, `timeouts`
 */
export function checkOptions(options: UseSignUpOptions): void {
  const secret = secretError(options);
  if (secret) throw secret;
  const wrong = Object.entries(options.timeouts ?? {}).find(([, seconds]: [string, unknown]) => !isTime(seconds));
  if (wrong)
    throw developerError(
      'timeouts',
      process.env.NODE_ENV !== 'production' &&
        `\`timeouts.${wrong[0]}\` is ${String(wrong[1])}, which is no number of seconds: in production it would be switched ` +
          'off. Give a number; 0 or Infinity switches it off.',
    );
  if (!options.autoSignIn || options.client.initiateAuth) return;
  throw developerError(
    'client-sign-in',
    process.env.NODE_ENV !== 'production' &&
      '`autoSignIn` needs a client with `initiateAuth`, and this one has none. Everybody would be confirmed and nobody ' +
        'signed in. Give the client that method, or leave `autoSignIn` out.',
  );
}

const isTime = (seconds: unknown): boolean => seconds === undefined || (typeof seconds === 'number' && seconds >= 0);
