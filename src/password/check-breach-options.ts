import { developerError } from '../messages/developer-error.js';

interface CheckedOptions {
  readonly endpoint: string;
  readonly timeout: number;
  readonly minimumCount: number;
}

/**
 * Turns down what would send digits of passwords in the clear, or make every password pass without a word.
 *
 * @throws `password-breach`
 */
export function checkBreachOptions({ endpoint, timeout, minimumCount }: CheckedOptions): void {
  if (!/^(?:https:\/\/|\/(?!\/)|http:\/\/(?:localhost|127\.0\.0\.1)[:/])/.test(endpoint) || !/[/=]$/.test(endpoint)) {
    throw developerError(
      'password-breach',
      process.env.NODE_ENV !== 'production' &&
        `createBreachCheck has the endpoint “${endpoint}”. The first digits of each password’s SHA-1 are added to it, and must not travel in the clear. Give an address with https, or a path of your own server, that ends in “/” or “=”.`,
    );
  }
  if (!(timeout > 0 && timeout <= 10_000) || !(minimumCount >= 1)) {
    throw developerError(
      'password-breach',
      process.env.NODE_ENV !== 'production' &&
        `createBreachCheck has the timeout ${timeout} and the minimumCount ${minimumCount}. A submit waits for the check, so that the time is above 0 and 10,000 milliseconds at most; a password that was found 0 times is not a leaked one. Leave both out for 2,000 and 1.`,
    );
  }
}
