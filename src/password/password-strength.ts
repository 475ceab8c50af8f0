'use client';
import { createElement } from 'react';
import type { PasswordStrengthMeter } from '../form/password-help.js';
import type { Estimate, StrengthDictionaries } from './estimator.js';
import { StrengthControl } from './strength-control.js';
import { whenIdle } from './when-idle.js';

export interface PasswordStrengthOptions {
  /**
   * Fetches the words that people make passwords of: packages of zxcvbn-ts, by language.
   * @default those of `@zxcvbn-ts/language-common` and `@zxcvbn-ts/language-en`
   * @example () => Promise.all([import('@zxcvbn-ts/language-common'), import('@zxcvbn-ts/language-de')])
   */
  readonly dictionaries?: (() => Promise<readonly StrengthDictionaries[]>) | undefined;
}

/**
 * Says how hard a password is to guess, in words and as a meter of five steps. Needs the packages `@zxcvbn-ts/core`,
 * `@zxcvbn-ts/language-common` and `@zxcvbn-ts/language-en`, which are loaded when the password first has the focus.
 *
 * @example
 * const strength = createPasswordStrength();
 * <SignUpForm passwordHelp={{ strength }} … />
 */
export function createPasswordStrength({ dictionaries }: PasswordStrengthOptions = {}): PasswordStrengthMeter {
  let loading: Promise<Estimate | undefined> | undefined;
  const load = () =>
    (loading ??= import('./estimator.js')
      .then(({ createEstimator }) => createEstimator(dictionaries))
      .catch(() => {
        // Asked for again at the next call.
        loading = undefined;
        return undefined;
      }));
  const meter: PasswordStrengthMeter = {
    load: async () => !!(await load()),
    estimate: async (password, about = []) => {
      if (!password) return undefined;
      const estimate = await load();
      return estimate && whenIdle(() => estimate(password, about));
    },
    Control: (props) => createElement(StrengthControl, { ...props, meter }),
  };
  return meter;
}
