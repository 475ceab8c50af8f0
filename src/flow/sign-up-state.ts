import type { ServiceFault } from '../client/service-fault.js';
import type { CodeDeliveryDetailsType } from '../client/types.js';

/**
 * Where a sign-up stands: one union by step, each step carrying only what is true in it.
 */
export type SignUpState = SignUpStep | ConfirmStep | ApprovalStep | DoneStep;

export interface SignUpStep {
  readonly step: 'signUp';
  readonly pending: boolean;
  readonly fault: ServiceFault | undefined;
}

/** The user exists and waits for the code. */
export interface ConfirmStep {
  readonly step: 'confirm';
  /** Exactly what SignUp was sent: the name that ConfirmSignUp and ResendConfirmationCode need. */
  readonly username: string;
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
}

/** The user exists and somebody else has to confirm it: no code is on its way. */
export interface ApprovalStep {
  readonly step: 'approval';
  readonly username: string;
  readonly userSub: string | undefined;
}

export interface DoneStep {
  readonly step: 'done';
  readonly result: SignUpResult;
}

/** What `onComplete` gets, by what is true. */
export type SignUpResult = ConfirmedResult | AlreadyConfirmedResult;

/** The user is confirmed, by the code or by the pool itself (`UserConfirmed: true`). */
export interface ConfirmedResult {
  readonly status: 'confirmed';
  readonly username: string;
  readonly userSub: string | undefined;
  /** For InitiateAuth with `USER_AUTH`, where the app client allows it. */
  readonly session: string | undefined;
}

/** Somebody had confirmed the user before: a link in another tab, an administrator. */
export interface AlreadyConfirmedResult {
  readonly status: 'alreadyConfirmed';
  readonly username: string;
  readonly userSub: string | undefined;
}
