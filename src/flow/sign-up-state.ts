import type { ServiceFault } from '../client/service-fault.js';
import type { AuthenticationResultType, CodeDeliveryDetailsType } from '../client/types.js';

/**
 * Where a sign-up stands: one union by step, each step carrying only what is true in it.
 */
export type SignUpState = SignUpStep | ConfirmStep | LinkStep | ApprovalStep | DoneStep;

export interface SignUpStep {
  readonly step: 'signUp';
  readonly pending: boolean;
  readonly fault: ServiceFault | undefined;
  /** The Username of a SignUp whose answer was lost: that user may exist (F-4). */
  readonly mayExist: string | undefined;
}

/** The user exists and waits for the code. */
export interface ConfirmStep {
  readonly step: 'confirm';
  /**
   * Exactly what SignUp was sent: the name that ConfirmSignUp and ResendConfirmationCode need. `''` where somebody comes
   * with a code, and is asked for it.
   */
  readonly username: string;
  /** What the person will sign in with: the username, or the alias where the username was generated. */
  readonly signInName: string;
  readonly userSub: string | undefined;
  readonly session: string | undefined;
  readonly delivery: CodeDeliveryDetailsType | undefined;
  readonly pending: 'confirm' | 'resend' | undefined;
  readonly fault: ServiceFault | undefined;
  /** True when the last code could not be sent though the user exists (F-7, F-8). */
  readonly codeNotSent: boolean;
  /** How many codes were asked for again with success. */
  readonly resends: number;
  /** How many wrong codes since the last one was sent. */
  readonly mismatches: number;
  /**
   * True where this journey did not see the user being created, so that somebody else may have chosen the password: at its
   * end nobody is signed in (S-7).
   */
  readonly recovered: boolean;
  /** How the journey came to this step: a reload, or the person has a code. */
  readonly entry: 'signUp' | 'reload' | 'haveCode';
  /** Seconds that had gone by since the last message when the step came. */
  readonly waited: number;
  /** Why no other message may be asked for within the hour (F-9). */
  readonly limit: ServiceFault | undefined;
}

/** The user exists and waits for the link in a message to be opened, on a page of Cognito's own (F-27). */
export interface LinkStep {
  readonly step: 'link';
  readonly username: string;
  readonly signInName: string;
  readonly userSub: string | undefined;
  readonly delivery: CodeDeliveryDetailsType | undefined;
  readonly pending: 'resend' | 'check' | undefined;
  readonly fault: ServiceFault | undefined;
  /** True when the last link could not be sent though the user exists. */
  readonly linkNotSent: boolean;
  /** How many links were asked for again with success. */
  readonly resends: number;
  /** How often `checkConfirmed` has said no since the last one was sent. */
  readonly denials: number;
  /** As at the step of the code. */
  readonly recovered: boolean;
  /** How the journey came to this step; the rest as at the step of the code. */
  readonly entry: 'signUp' | 'reload' | 'haveCode';
  readonly waited: number;
  readonly limit: ServiceFault | undefined;
}

/** The user exists and somebody else has to confirm it: no code is on its way. */
export interface ApprovalStep {
  readonly step: 'approval';
  readonly username: string;
  readonly signInName: string;
  readonly userSub: string | undefined;
  /** How the journey came to this step. */
  readonly entry: 'signUp' | 'reload';
}

export interface DoneStep {
  readonly step: 'done';
  /** What `onComplete` gets, without tokens: a state is kept, and they are not. */
  readonly result: Exclude<SignUpResult, SignedInResult> | Omit<SignedInResult, 'tokens'>;
}

/** What `onComplete` gets, by what is true. */
export type SignUpResult =
  ConfirmedResult | AlreadyConfirmedResult | SignedInResult | ChallengeResult | UnverifiedResult;

interface SignedUpUser {
  /** The Username that was sent: what the API knows the user by. */
  readonly username: string;
  /** What the person signs in with: the username, or the alias where the username was generated. */
  readonly signInName: string;
  /** undefined where the answer to SignUp did not arrive whole. */
  readonly userSub: string | undefined;
}

/** The user is confirmed, by the code or by the pool itself (`UserConfirmed: true`). */
export interface ConfirmedResult extends SignedUpUser {
  readonly status: 'confirmed';
  /** For InitiateAuth with `USER_AUTH`, where the app client allows it. */
  readonly session: string | undefined;
  /** Why `autoSignIn` did not sign in; undefined without it. */
  readonly signInFault?: ServiceFault | undefined;
  /** True where the journey did not see the user being created: let them sign in with their password (S-7). */
  readonly mustSignIn?: boolean | undefined;
}

/** Somebody had confirmed the user before: a link in another tab, an administrator. */
export interface AlreadyConfirmedResult extends SignedUpUser {
  readonly status: 'alreadyConfirmed';
}

/** The user is confirmed and signed in (`autoSignIn`). The tokens are kept nowhere else. */
export interface SignedInResult extends SignedUpUser {
  readonly status: 'signedIn';
  readonly tokens: AuthenticationResultType;
}

/** The user is confirmed, and the pool demands more before it signs them in (`autoSignIn`). */
export interface ChallengeResult extends SignedUpUser {
  readonly status: 'challenge';
  readonly challengeName: string;
  readonly challengeParameters: Readonly<Record<string, string>>;
  readonly availableChallenges: readonly string[];
  /** For RespondToAuthChallenge. */
  readonly session: string | undefined;
}

/** The person says that the link was opened, and nothing tells whether it was. */
export interface UnverifiedResult extends SignedUpUser {
  readonly status: 'unverified';
}
