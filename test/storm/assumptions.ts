/**
 * What is taken for granted, in seconds and shares. None of it was measured on people: each has its reason, and
 * docs/storm.md says what becomes of the ranking when it is another.
 */
export interface Assumptions {
  /** People who want to sign up. */
  readonly people: number;
  /** Their first submits fall into this time, */
  readonly rush: number;
  /** most of them at its beginning: an announcement is followed by a rate that falls off with this mean. */
  readonly eagerness: number;
  /** Calls of SignUp and ConfirmSignUp in a second that an account is given, all pools together (S-14). */
  readonly quota: number;
  /** An answer's time on the line, */
  readonly latency: readonly [least: number, most: number];
  /** and in the pool's PreSignUp trigger, which asks something else: a register of companies, say. */
  readonly trigger: readonly [least: number, most: number];
  /** Until a message is there: the median. A queue of the mail provider's own has a long tail. */
  readonly mail: number;
  /** Messages that never come. Their people ask for another after `resendAfter`. */
  readonly lostMail: number;
  readonly resendAfter: number;
  /** To find the message and type the code, and to type it wrong. */
  readonly typing: number;
  readonly wrongCode: number;
  /** To read a message and press a button again. A button that has counted down to 0 is pressed as fast. */
  readonly reaction: number;
  /** Of those who read “wait a minute” over a button that works, the share that does. */
  readonly obedient: number;
  /** How long somebody goes on trying before they leave: the median. */
  readonly patience: number;
  /** Whoever is turned away leaves at once with this probability, */
  readonly discouraged: number;
  /** and loads the page again with this one, */
  readonly reloads: number;
  /** and with this one for each second for which the button makes them wait. */
  readonly reloadsPerSecond: number;
  /** To fill in the first step again after that, with the help of the browser. */
  readonly retyping: number;
}

export const assumptions: Assumptions = {
  people: 100_000,
  rush: 600,
  eagerness: 180,
  quota: 50,
  latency: [0.05, 0.3],
  trigger: [0.3, 3],
  mail: 8,
  lostMail: 0.02,
  resendAfter: 60,
  typing: 15,
  wrongCode: 0.05,
  reaction: 5,
  obedient: 0.5,
  patience: 900,
  discouraged: 0.1,
  reloads: 0.02,
  reloadsPerSecond: 0.001,
  retyping: 20,
};

/** The same storm in a smaller place: people and quota by the same factor. */
export const scaled = (quota: number, more: Partial<Assumptions> = {}): Assumptions => ({
  ...assumptions,
  people: (assumptions.people / assumptions.quota) * quota,
  quota,
  ...more,
});
