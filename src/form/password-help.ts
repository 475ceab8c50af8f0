import type { ComponentType, ReactNode } from 'react';
import type { PasswordStrength } from '../messages/messages.js';
import type { FormField, SignUpFormControl } from './types.js';
import type { FieldBindings } from './use-sign-up-field.js';

/** What a form's `passwordHelp` takes: help with thinking of a password that the pool takes and nobody guesses. */
export interface PasswordHelp {
  /**
   * How the pool's rules stand under the password: as a list that is ticked off while typing, or as one sentence, for
   * policies of one or two rules. @default 'list'
   */
  readonly rules?: 'list' | 'sentence' | undefined;
  /** Says how hard the password is to guess: `createPasswordStrength()` of `cognito-sign-up/password-strength`. @default none */
  readonly strength?: PasswordStrengthMeter | undefined;
  /** Looks the password up among leaked ones: `createBreachCheck()` of `cognito-sign-up/password-breach`. @default none */
  readonly breach?: BreachCheck | undefined;
}

export interface PasswordStrengthMeter {
  /** Stands around the password, and adds the meter. */
  readonly Control: ComponentType<PasswordHelpControlProps>;
  /** Fetches the estimator and its dictionaries. Resolves to whether they are there, and never rejects. */
  readonly load: () => Promise<boolean>;
  /**
   * How hard a password is to guess for somebody who knows `about` its person: an address, names. Of the first 128
   * characters, when the browser is idle; undefined for nothing, and where the estimator could not be fetched.
   */
  readonly estimate: (password: string, about?: readonly string[]) => Promise<PasswordStrength | undefined>;
}

/** `createBreachCheck()`, or an app's own, of its own server. */
export interface BreachCheck {
  /** Stands around the password, and says what was found. */
  readonly Control?: ComponentType<PasswordHelpControlProps> | undefined;
  /** Whether a form turns down what was found. */
  readonly refuses: boolean;
  /**
   * Whether the password is among the leaked ones; false where that cannot be told. Asked once the pool's rules are met,
   * when the person leaves the field or submits. A form waits 10 seconds at most, and takes a rejection for false.
   */
  readonly isBreached: (password: string) => Promise<boolean>;
}

export interface PasswordHelpControlProps {
  readonly form: SignUpFormControl;
  readonly field: FormField;
  readonly bindings: FieldBindings;
  /** Says a text politely to a screen reader. @default nothing is said */
  readonly announce?: ((text: string) => void) | undefined;
  /** The input, with the `controlProps` of `bindings`. */
  readonly children: ReactNode;
}
