import type { ServiceFault } from '../client/service-fault.js';
import { askOnReturn } from './ask-confirmed.js';
import { onConfirmedElsewhere, tellConfirmed } from './confirmed-channel.js';
import { resumePlace } from './resume-place.js';
import { readResumePoint, removeResumePoint, writeResumePoint, type ResumePoint } from './resume-store.js';
import { isSecretive } from './secretive.js';
import { byLink, confirmStep } from './waiting-steps.js';
import { afterLink, alreadyConfirmed } from './after-answer.js';
import type { UseSignUpOptions } from './sign-up-options.js';
import type { ApprovalStep, ConfirmStep, LinkStep, SignUpState } from './sign-up-state.js';

export interface Surroundings {
  /** Whether the journey has only begun: the step that is there is the first since the page was loaded. */
  readonly isFirst: boolean;
  /** The Username that this journey has waited with, if any: the point of another one is not its to remove. */
  readonly waited?: string | undefined;
  readonly options: () => UseSignUpOptions;
  readonly move: (next: (state: SignUpState) => SignUpState) => void;
}

/**
 * What a step has to do with the world outside of its page: it is kept over a reload and found again, told to other
 * tabs and heard from them. @returns what ends it, when the step is left
 */
export function attend(state: SignUpState, { isFirst, waited, options, move }: Surroundings): () => void {
  const { clientId } = options();
  const place = resumePlace(options());
  const forget = (username: string | undefined) => {
    // Another tab, or another form of the same app client, may have kept its own.
    if (place && readResumePoint(place.storage, place.key, endless())?.username === username)
      removeResumePoint(place.storage, place.key);
  };
  const waits = ((state.step === 'confirm' || state.step === 'link') && state.username) || state.step === 'approval';
  if (isFirst && (state.step === 'signUp' || state.step === 'confirm' || state.step === 'link')) {
    const times = { now: Date.now(), timeToLive: lastsFor(options()) };
    const point = place && readResumePoint(place.storage, place.key, times);
    // Whoever is named by the app comes back to no other, and whoever comes with a code waits for no approval.
    const isTheirs = !waits || point?.username === state.username;
    if (point && isTheirs && (state.step === 'signUp' || point.step !== 'approval')) {
      const found = resumed(point, times.now);
      // Only where nothing has happened since.
      move((now) => (now === state ? found : now));
      return nothing;
    }
    if (!waits) return nothing;
  }
  if (!waits) {
    const end = state.step === 'done' ? state.result : undefined;
    // Whoever was too early finds the link again, after a reload as well.
    if (end?.status === 'unverified') return nothing;
    forget(end?.username ?? waited);
    if (end) tellConfirmed(clientId, end.username);
    return nothing;
  }
  if (place) keep(place, state);
  const confirmed = () => {
    move((now) => confirmedElsewhere(now, state.username));
  };
  const ends = [onConfirmedElsewhere(clientId, state.username, confirmed)];
  // Of an account that may have been there before, nobody is told that it is confirmed (S-6).
  const isHidden = state.step === 'link' && isSecretive(options(), state);
  if (state.step !== 'confirm' && !isHidden)
    ends.push(askOnReturn(state.username, options, confirmed, state.entry === 'reload'));
  return () => {
    for (const end of ends) end();
  };
}

const nothing = () => undefined;

const endless = () => ({ now: Date.now(), timeToLive: Infinity });

/** In milliseconds. */
const lastsFor = ({ resume }: Pick<UseSignUpOptions, 'resume'>): number =>
  1000 * ((typeof resume === 'object' && resume.timeToLive) || 86_400);

type WaitingStep = ConfirmStep | LinkStep | ApprovalStep;

function keep({ storage, key }: NonNullable<ReturnType<typeof resumePlace>>, state: WaitingStep): void {
  const { step, username, signInName } = state;
  const { delivery, resends, waited, limit } = step === 'approval' ? nothingSent : state;
  const now = Date.now();
  const point = {
    step,
    username,
    signInName,
    destination: isSent(state) ? delivery?.Destination : '',
    medium: delivery?.DeliveryMedium,
    resends,
  };
  const kept = readResumePoint(storage, key, endless());
  // The same message as before: the page was hidden and is shown again, or has just come back.
  const isKept = kept?.username === username && kept.resends === resends && kept.destination === point.destination;
  const since = isKept ? kept.limitedAt : undefined;
  // What is limited already is not limited once more before its hour is over.
  const limitedAt = limit && (since !== undefined && now - since < hour ? since : now);
  writeResumePoint(storage, key, { ...point, sentAt: isKept ? kept.sentAt : now - waited * 1000, limitedAt });
}

/** As long as Cognito counts, and no longer (F-9). */
const hour = 3_600_000;

const nothingSent = { delivery: undefined, resends: 0, waited: 0, limit: undefined };

const isSent = (state: WaitingStep): boolean =>
  state.step === 'confirm' ? !state.codeNotSent : state.step === 'approval' || !state.linkNotSent;

/** The step as it was, as far as it was kept. Nobody is signed in at its end: that it was this person's own is not known (S-7). */
function resumed(point: ResumePoint, now: number): WaitingStep {
  const { step, username, signInName, destination, medium, sentAt, resends, limitedAt = -Infinity } = point;
  if (step === 'approval') return { step, username, signInName, userSub: undefined, entry: 'reload' };
  const found: ConfirmStep = {
    ...confirmStep(point),
    delivery: destination ? { Destination: destination, DeliveryMedium: medium } : undefined,
    codeNotSent: destination === '',
    resends,
    recovered: true,
    entry: 'reload',
    waited: Math.max(0, (now - sentAt) / 1000),
    limit: now - limitedAt < hour ? limitedFor((limitedAt + hour - now) / 1000) : undefined,
  };
  return step === 'link' ? byLink(found) : found;
}

/** What the service said before the reload, as far as it is known. */
const limitedFor = (retryAfter: number): ServiceFault => ({
  name: 'LimitExceededException',
  key: 'tooManyAttempts',
  outcome: 'failed',
  action: 'wait',
  retryAfter,
  cause: undefined,
});

/** The user is confirmed, and it was not this page that did it. */
export function confirmedElsewhere(state: SignUpState, username: string): SignUpState {
  if (state.step === 'signUp' || state.step === 'done' || state.username !== username) return state;
  // What this page has asked for is about to be answered, and decides.
  if (state.step === 'confirm' && state.pending === 'confirm') return state;
  if (state.step === 'link') return afterLink(state);
  return alreadyConfirmed(state);
}
