/** Of the step of the code. */
export interface ConfirmMessages {
  readonly heading: string;
  /** The destination comes as it is masked, and gets an element of its own on the page. */
  readonly sentByEmail: (to: { readonly destination: string }) => string;
  readonly sentBySms: (to: { readonly destination: string }) => string;
  readonly sentSomewhere: string;
  readonly codeHelp: string;
  readonly submit: string;
  readonly submitting: string;
  readonly resend: string;
  readonly resending: string;
  /** Seen until the button can be used again; `time` as a clock shows it (`0:27`), in an element of its own. */
  readonly resendWait: (left: { readonly time: string }) => string;
  /** Announced after a resend: how long until the next. */
  readonly resent: (wait: { readonly seconds: number }) => string;
  readonly resendReady: string;
  readonly suggestResend: string;
  /** After ten wrong codes: Cognito takes no more for a while when there are too many (F-28). */
  readonly manyMismatches: string;
  /** Back to the first step. Names no address: the code may have gone to a number. */
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
  /** As that of the code. */
  readonly sentByEmail: (to: { readonly destination: string }) => string;
  readonly sentSomewhere: string;
  readonly help: string;
  /** The button of somebody who has opened the link. */
  readonly check: string;
  readonly checking: string;
  /** The app's `checkConfirmed` says no. */
  readonly notYet: string;
  readonly resend: string;
  readonly resending: string;
  readonly resendWait: (left: { readonly time: string }) => string;
  readonly resent: (wait: { readonly seconds: number }) => string;
  readonly resendReady: string;
  readonly announced: (to: { readonly destination: string | undefined }) => string;
  /** As that of the code, where nobody shall learn whether the account is new. */
  readonly sentPerhaps: string;
  /** The account exists but its link could not be sent. */
  readonly notSent: string;
}
