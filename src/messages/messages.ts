import type { FieldErrorReason, LabelledField, PasswordRuleName, ServiceErrorKey } from './message-keys.js';

export type {
  FieldErrorReason,
  LabelledField,
  PasswordRuleName,
  ServiceErrorKey,
  StandardAttributeName,
} from './message-keys.js';

/**
 * Every sentence the library can show, keyed by meaning. A sentence with a variable is a function of it, so that no
 * language has to glue fragments. One locale is one object of this type; the compiler finds a missing sentence.
 */
export interface Messages {
  /** The BCP 47 tag of these words; becomes `lang` on the root element. */
  readonly lang: string;
  /** Becomes `dir` on the root element. */
  readonly dir: 'ltr' | 'rtl';
  /** Default labels, by the name of the field. A schema's own `label` wins. */
  readonly labels: Readonly<Record<LabelledField, string>>;
  /** Help lines that stand under a label when the schema gives none. */
  readonly help: {
    readonly phone: string;
  };
  /** Of a form with `phone`. */
  readonly phone: {
    /** Names the select of countries, and stands in it while none is chosen. */
    readonly country: string;
  };
  readonly form: FormMessages;
  readonly password: PasswordMessages;
  readonly errors: Readonly<Record<FieldErrorReason, (field: FieldErrorWords) => string>>;
  readonly service: Readonly<Record<ServiceErrorKey, (words: ServiceErrorWords) => string>>;
  readonly confirm: ConfirmMessages;
  readonly link: LinkMessages;
  readonly approval: { readonly heading: string; readonly text: string };
  readonly done: {
    readonly heading: string;
    readonly text: string;
    readonly alreadyConfirmedHeading: string;
    readonly alreadyConfirmedText: string;
    readonly signedInHeading: string;
    readonly signedInText: string;
    /** The account is confirmed, and signing in takes one more step, which is the app's. */
    readonly challengeHeading: string;
    readonly challengeText: string;
    /** The account is ready, and the app asks for the password once more, as its person may be another. */
    readonly mustSignInText: string;
    /** The person says that the link was opened, and nobody can tell. */
    readonly unverifiedHeading: string;
    readonly unverifiedText: string;
    readonly signIn: string;
  };
}

export interface FormMessages {
  readonly heading: string;
  readonly submit: string;
  /** Announced while SignUp is under way; the button keeps its name. */
  readonly submitting: string;
  /** Stands behind the label of an optional field. */
  readonly optional: string;
  /** Stands behind the label of a required field where most are optional. */
  readonly required: string;
  /** First entry of a select that has no default. */
  readonly selectPlaceholder: string;
  readonly errorSummaryHeading: string;
  /** Read before each field's error, never seen. */
  readonly errorPrefix: string;
  /** Stands, with a button to cancel, where an answer is long in coming; in every step. */
  readonly stillWorking: string;
  readonly cancel: string;
  /** Announced when the connection is back after a fault for want of one. */
  readonly online: string;
  /** Leads to the step of the code. */
  readonly haveCode: string;
  /** The words of `links`, besides `done.signIn`. */
  readonly resetPassword: string;
  readonly terms: string;
  readonly privacy: string;
  readonly support: string;
}

export interface PasswordMessages {
  readonly show: string;
  readonly hide: string;
  /** Accessible names of the toggle; each contains the visible word (WCAG 2.5.3). */
  readonly showLabel: string;
  readonly hideLabel: string;
  /** The same of the second password field, where there is one: two toggles need two names. */
  readonly showConfirmationLabel: string;
  readonly hideConfirmationLabel: string;
  readonly shown: string;
  readonly hidden: string;
  /** Stands over the checklist, for screen readers. */
  readonly rulesLabel: string;
  /** The lines of the checklist. */
  readonly rules: Readonly<Record<PasswordRuleName, (policy: { readonly minLength: number }) => string>>;
  readonly met: string;
  readonly notMet: string;
  /** Announced politely after a pause in typing. */
  readonly progress: (count: { readonly met: number; readonly total: number }) => string;
}

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

/** What a field's error sentence may be made of. */
export interface FieldErrorWords {
  readonly label: string;
  /** The control's type, since an e-mail address and a date go wrong in different words. */
  readonly type: string;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  /** The password rules not met, in the order of the checklist. */
  readonly rules?: readonly PasswordRuleName[] | undefined;
}

export interface ServiceErrorWords {
  /** The label of the field that the sentence stands at, if any. */
  readonly label: string;
}
