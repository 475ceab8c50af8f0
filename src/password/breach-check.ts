'use client';
import { createElement } from 'react';
import type { BreachCheck } from '../form/password-help.js';
import { BreachControl } from './breach-control.js';
import { checkBreachOptions } from './check-breach-options.js';
import { countInRange } from './count-in-range.js';
import { createRangeClient, type FetchRange } from './range-client.js';
import { sha1 } from './sha-1.js';

export interface BreachCheckOptions {
  /** Sends the request, in place of the page's `fetch`. @default the page's */
  readonly fetch?: FetchRange | undefined;
  /**
   * Where ranges are asked for; the first five digits of the SHA-1 are added to it. https, or of the page's own server.
   * @default 'https://api.pwnedpasswords.com/range/'
   */
  readonly endpoint?: string | undefined;
  /** How long an answer is waited for, in milliseconds; 10,000 at most. @default 2000 */
  readonly timeout?: number | undefined;
  /** How often a password must have been found to count as leaked. @default 1 */
  readonly minimumCount?: number | undefined;
  /**
   * What becomes of a leaked password: `refuse` makes it an error of the field, which a submit does not pass; `warn` says
   * it and lets it pass. @default 'refuse', as NIST SP 800-63B wants it
   */
  readonly onFound?: 'refuse' | 'warn' | undefined;
}

/**
 * Looks passwords up among those that are known from breaches, without telling anybody which: of the SHA-1 of a password
 * the first five of 40 digits are sent, and what comes back is compared on the page (k-anonymity). Whatever goes wrong,
 * the password passes.
 *
 * @throws `password-breach` for an endpoint, a time or a count that cannot be
 * @see https://haveibeenpwned.com/API/v3#PwnedPasswords
 * @example
 * const breach = createBreachCheck();
 * <SignUpForm passwordHelp={{ breach }} … />
 */
export function createBreachCheck(options: BreachCheckOptions = {}): BreachCheck {
  const { fetch, endpoint = 'https://api.pwnedpasswords.com/range/', timeout = 2_000 } = options;
  const { minimumCount = 1, onFound = 'refuse' } = options;
  checkBreachOptions({ endpoint, timeout, minimumCount });
  const rangeOf = createRangeClient({ fetch, endpoint, timeout });
  const check: BreachCheck = {
    refuses: onFound === 'refuse',
    async isBreached(password) {
      try {
        const hash = await sha1(password);
        if (!hash) return false;
        const range = await rangeOf(hash.slice(0, 5));
        return range !== undefined && countInRange(range, hash.slice(5)) >= minimumCount;
      } catch {
        return false;
      }
    },
    Control: (props) => createElement(BreachControl, { ...props, check }),
  };
  return check;
}
