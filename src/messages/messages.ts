import type {
  FieldErrorReason,
  LabelledField,
  PasswordRuleName,
  PasswordStrength,
  ServiceErrorKey,
} from './message-keys.js';
import type { ConfirmMessages, LinkMessages } from './step-messages.js';

export type {
  FieldErrorReason,
  LabelledField,
  PasswordRuleName,
  PasswordStrength,
  ServiceErrorKey,
  StandardAttributeName,
} from './message-keys.js';
export type { ConfirmMessages, LinkMessages } from './step-messages.js';

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
  /**
   * The labels that the sentences know by name. A label of another wording, yours or the schema's, is quoted in them.
   * @default none: every label is
   */
  readonly ownLabels?: Readonly<Record<LabelledField, string>> | undefined;
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
  readonly federated: FederatedMessages;
  readonly challenge: ChallengeMessages;
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
  /** Seen during the wait after an answer that the service is busy; `time` as a clock shows it (`0:27`). */
  readonly retryWait: (left: { readonly time: string }) => string;
  /** The same, announced at its beginning. */
  readonly retryAnnounced: (wait: { readonly seconds: number }) => string;
  /** Announced when that wait is over. */
  readonly retryReady: string;
  /** Announced when the connection is back after a fault for want of one. */
  readonly online: string;
  /** Leads to the step of the code. */
  readonly haveCode: string;
  /** Leads to the step of the link. */
  readonly haveLink: string;
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
  /** Of a password with characters beyond ASCII, seen under the rules and announced after a pause in typing (F-44). */
  readonly otherDevices: string;
  /** Announced politely after a pause in typing. */
  readonly progress: (count: { readonly met: number; readonly total: number }) => string;
  /** The rules in one sentence, in place of the checklist; the rules in their order, the length first where there is one. */
  readonly requirements: (policy: PasswordRequirements) => string;
  /** How hard the password is to guess, as whole sentences, announced after a pause in typing. */
  readonly strength: Readonly<Record<PasswordStrength, string>>;
}

export interface PasswordRequirements {
  readonly minLength: number;
  readonly rules: readonly PasswordRuleName[];
}

/** Of the buttons that sign up with an account somewhere else. */
export interface FederatedMessages {
  /** Names the group of buttons. */
  readonly label: string;
  /** Stands between the buttons and the form. */
  readonly or: string;
  readonly continueWith: (at: { readonly provider: string }) => string;
  /** Announced while the page of the provider is on its way. */
  readonly starting: (at: { readonly provider: string }) => string;
  /** The way to the provider could not be begun. */
  readonly failed: string;
}

/** Of a CAPTCHA or another check that the app puts into the form. */
export interface ChallengeMessages {
  /** Names the place that the check has. */
  readonly label: string;
  /** Announced when the check wants something of the person. */
  readonly interactive: string;
  /** Nothing was sent, since the check was not completed. */
  readonly required: string;
  readonly expired: string;
  /** The check did not load: blocked by an extension, perhaps. */
  readonly notLoaded: string;
}

/** What a field's error sentence may be made of. */
export interface FieldErrorWords {
  readonly label: string;
  /** Which field it is, where its label is the language's own (`ownLabels`): then a sentence need not quote the label. */
  readonly name?: LabelledField | undefined;
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
  /** As for `FieldErrorWords`. */
  readonly name?: LabelledField | undefined;
}
