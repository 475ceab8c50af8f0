/** Of the step of the code. */
export interface ConfirmMessages {
  readonly heading: string;
  /** The sentence before the destination, which stands in its own element; without one the sentence is whole. */
  readonly sentByEmail: string;
  readonly sentBySms: string;
  readonly sentSomewhere: string;
  readonly codeHelp: string;
  readonly submit: string;
  readonly submitting: string;
  readonly resend: string;
  readonly resending: string;
  /** Stands before the digits of the countdown, which have an element of their own (`0:27`). */
  readonly resendWait: string;
  /** Announced after a resend: how long until the next. */
  readonly resent: (wait: { readonly seconds: number }) => string;
  readonly resendReady: string;
  readonly suggestResend: string;
  readonly differentAddress: string;
  readonly announced: (to: { readonly destination: string | undefined }) => string;
  /** The account exists but its code could not be sent. */
  readonly codeNotSent: string;
  /** In place of the destination where nobody shall learn whether the account is new (`duplicateAccount: 'neutral'`). */
  readonly sentPerhaps: string;
  /** The account was met again after an answer to SignUp was lost. */
  readonly recovered: string;
  /** The person comes back after a reload. */
  readonly resumed: string;
  /** Asks somebody who comes with a code for the name of the account; stands over the field. */
  readonly askUsername: string;
  /** The button under that field. */
  readonly goOn: string;
  /** A link to a well-known mail provider. */
  readonly openInbox: (at: { readonly provider: string }) => string;
}

/** Of the step of a pool that confirms by a link. */
export interface LinkMessages {
  readonly heading: string;
  /** The sentence before the destination, which stands in its own element; without one the sentence is whole. */
  readonly sentByEmail: string;
  readonly sentSomewhere: string;
  readonly help: string;
  /** The button of somebody who has opened the link. */
  readonly check: string;
  readonly checking: string;
  /** The app's `checkConfirmed` says no. */
  readonly notYet: string;
  readonly resend: string;
  readonly resending: string;
  /** Stands before the digits of the countdown. */
  readonly resendWait: string;
  readonly resent: (wait: { readonly seconds: number }) => string;
  readonly resendReady: string;
  readonly announced: (to: { readonly destination: string | undefined }) => string;
  /** As that of the code, where nobody shall learn whether the account is new. */
  readonly sentPerhaps: string;
  /** The account exists but its link could not be sent. */
  readonly notSent: string;
}
