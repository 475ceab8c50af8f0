import { reported } from '../form/report.js';
import { onConfirmedElsewhere, tellConfirmed } from './confirmed-channel.js';
import { limited } from './limited.js';
import { resumePlace } from './resume-place.js';
import { readResumePoint, removeResumePoint, writeResumePoint, type ResumePoint } from './resume-store.js';
import { byLink, confirmStep } from './waiting-steps.js';
import { afterLink, alreadyConfirmed } from './after-answer.js';
import type { UseSignUpOptions } from './sign-up-options.js';
import type { ConfirmStep, LinkStep, SignUpState } from './sign-up-state.js';

export interface Surroundings {
  /** Whether the journey has only begun: the step that is there is the first since the page was loaded. */
  readonly isFirst: boolean;
  readonly options: () => UseSignUpOptions;
  readonly move: (next: (state: SignUpState) => SignUpState) => void;
}

/** How long the app may take to say whether a user is confirmed, in milliseconds. */
export const checkPatience = 10_000;
/** How often it is asked without anybody asking for it: no more than this, and not twice within these milliseconds. */
const mostChecks = 20;
const checkPause = 3_000;

/**
 * What a step has to do with the world outside of its page: it is kept over a reload and found again, told to other
 * tabs and heard from them. @returns what ends it, when the step is left
 */
export function attend(state: SignUpState, { isFirst, options, move }: Surroundings): () => void {
  const { clientId } = options();
  const place = resumePlace(options());
  const forget = () => {
    if (place) removeResumePoint(place.storage, place.key);
  };
  const waits = (state.step === 'confirm' && state.username) || state.step === 'link';
  if (isFirst && (state.step === 'signUp' || state.step === 'confirm')) {
    const times = { now: Date.now(), timeToLive: lastsFor(options()) };
    const point = place && readResumePoint(place.storage, place.key, times);
    // Whoever is named by the app comes back to no other.
    if (point && (!waits || point.username === state.username)) {
      const found = resumed(point, times.now);
      // Only where nothing has happened since.
      move((now) => (now === state ? found : now));
      return nothing;
    }
    if (!waits) return nothing;
  }
  if (!waits) {
    forget();
    if (state.step === 'done' && state.result.status !== 'unverified') tellConfirmed(clientId, state.result.username);
    return nothing;
  }
  if (place) keep(place, state);
  const confirmed = () => {
    move((now) => confirmedElsewhere(now, state.username));
  };
  const ends = [onConfirmedElsewhere(clientId, state.username, confirmed)];
  if (state.step === 'link') ends.push(askOnReturn(state.username, options, confirmed));
  return () => {
    for (const end of ends) end();
  };
}

const nothing = () => undefined;

/** In milliseconds. */
const lastsFor = ({ resume }: Pick<UseSignUpOptions, 'resume'>): number =>
  1000 * ((typeof resume === 'object' && resume.timeToLive) || 86_400);

function keep({ storage, key }: NonNullable<ReturnType<typeof resumePlace>>, state: ConfirmStep | LinkStep): void {
  const { step, username, signInName, delivery, resends, waited } = state;
  const now = Date.now();
  const point = {
    step,
    username,
    signInName,
    destination: isSent(state) ? delivery?.Destination : '',
    medium: delivery?.DeliveryMedium,
    resends,
  };
  const kept = readResumePoint(storage, key, { now, timeToLive: Infinity });
  // The same message as before: the page was hidden and is shown again, or has just come back.
  const isKept = kept?.username === username && kept.resends === resends && kept.destination === point.destination;
  writeResumePoint(storage, key, { ...point, sentAt: isKept ? kept.sentAt : now - waited * 1000 });
}

const isSent = (state: ConfirmStep | LinkStep): boolean =>
  state.step === 'confirm' ? !state.codeNotSent : !state.linkNotSent;

/** The step as it was, as far as it was kept. Nobody is signed in at its end: that it was this person's own is not known (S-7). */
function resumed(point: ResumePoint, now: number): ConfirmStep | LinkStep {
  const { step, destination, medium, sentAt, resends } = point;
  const found: ConfirmStep = {
    ...confirmStep(point),
    delivery: destination ? { Destination: destination, DeliveryMedium: medium } : undefined,
    codeNotSent: destination === '',
    resends,
    recovered: true,
    entry: 'reload',
    waited: Math.max(0, (now - sentAt) / 1000),
  };
  return step === 'link' ? byLink(found) : found;
}

/** The user is confirmed, and it was not this page that did it. */
export function confirmedElsewhere(state: SignUpState, username: string): SignUpState {
  if ((state.step !== 'confirm' && state.step !== 'link') || state.username !== username) return state;
  // What this page has asked for is about to be answered, and decides.
  if (state.step === 'confirm' && state.pending === 'confirm') return state;
  if (state.step === 'link') return afterLink(state);
  return alreadyConfirmed(state);
}

/** Asks the app whether the user is confirmed whenever the person comes back to the page, one question at a time. */
function askOnReturn(username: string, options: () => UseSignUpOptions, confirmed: () => void): () => void {
  const controller = new AbortController();
  let left = mostChecks;
  let nextAt = 0;
  let isAsking = false;
  const look = () => {
    const { checkConfirmed } = options();
    const now = performance.now();
    if (!checkConfirmed || isAsking || left <= 0 || now < nextAt || document.visibilityState === 'hidden') return;
    isAsking = true;
    left -= 1;
    nextAt = now + checkPause;
    void isConfirmed(checkConfirmed, username, controller.signal)
      .then((yes) => {
        if (yes && !controller.signal.aborted) confirmed();
      })
      // Nobody asked: the button says what is wrong.
      .catch(() => undefined)
      .finally(() => {
        isAsking = false;
      });
  };
  addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    controller.abort();
    removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}

/** The app's answer. What it throws goes where uncaught errors go, and rejects. */
export async function isConfirmed(
  checkConfirmed: NonNullable<UseSignUpOptions['checkConfirmed']>,
  username: string,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    // Nothing but `true` confirms anybody: an app in JavaScript may give anything.
    const answer: unknown = await limited(checkPatience, signal, async () => checkConfirmed(username));
    return answer === true;
  } catch (error) {
    if (!signal.aborted)
      reported(() => {
        throw error;
      });
    throw error;
  }
}
