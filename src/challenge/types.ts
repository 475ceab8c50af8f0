import type { ChallengeReason } from '../messages/message-keys.js';
import type { ChallengeHeader } from './challenge-header.js';

/** What makes a check: `turnstile`, `hCaptcha`, `awsWaf`, or an object of the app's own. Read once, when the form is drawn. */
export interface ChallengeProvider {
  /** Puts the check into its place. What it has to load it loads by itself; it does not throw. */
  readonly mount: (place: HTMLElement, surroundings: ChallengeSurroundings) => ChallengeWidget;
  /** Whether there is something to see before anybody has to do anything. @default false */
  readonly isVisible?: boolean | undefined;
}

export interface ChallengeSurroundings {
  /** The language of the form, BCP 47. */
  readonly lang: string;
  /** What the form looks like now. */
  readonly colorScheme: 'light' | 'dark';
  /** Told when the check waits for the person, and when it no longer does: the rest of the form is inert meanwhile. */
  readonly onInteractive: (isInteractive: boolean) => void;
}

export interface ChallengeWidget {
  /** A fresh token, at each submit; waits for the person where it must. Rejects with a `ChallengeError`. */
  readonly getToken: (options: { readonly signal: AbortSignal }) => Promise<string>;
  /** After every failed try: the token of before is spent. `isRequired`: the service itself has asked for a check. */
  readonly reset: (why: { readonly isRequired: boolean }) => void;
  readonly remove?: (() => void) | undefined;
}

/** Why there is no token. */
export class ChallengeError extends Error {
  override readonly name = 'ChallengeError';
  readonly reason: ChallengeReason;
  constructor(reason: ChallengeReason, options?: ErrorOptions) {
    super(`cognito-sign-up: the security check gave no token (${reason}).`, options);
    this.reason = reason;
  }
}

/** Where the token goes: exactly one of the three. */
export type ChallengeTarget =
  /** To the PreSignUp trigger alone, under this key. */
  | { readonly validationData: string; readonly clientMetadata?: undefined; readonly header?: undefined }
  /** To the PreSignUp, CustomMessage and PostConfirmation triggers of this SignUp, under this key. */
  | { readonly clientMetadata: string; readonly validationData?: undefined; readonly header?: undefined }
  /** To what stands before the pool: `challengeHeader`, whose `headers` the client has. */
  | { readonly header: ChallengeHeader; readonly validationData?: undefined; readonly clientMetadata?: undefined };
