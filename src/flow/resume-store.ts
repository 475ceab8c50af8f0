import type { CodeDeliveryDetailsType } from '../client/types.js';
import type { ResumeStorage } from './journey-options.js';

/** All that is kept of a sign-up that waits: nothing that confirms it or signs anybody in (S-4). */
export interface ResumePoint {
  /** Whether a code is waited for, a link, or somebody who approves. */
  readonly step: 'confirm' | 'link' | 'approval';
  readonly username: string;
  readonly signInName: string;
  /** As the service masked it; empty where the message could not be sent. */
  readonly destination: string | undefined;
  readonly medium: CodeDeliveryDetailsType['DeliveryMedium'];
  /** When the newest message was sent, or the step came that waits for none, in milliseconds of the wall clock. */
  readonly sentAt: number;
  readonly resends: number;
  /** When the service turned a new message down for too many, in milliseconds of the wall clock. */
  readonly limitedAt?: number | undefined;
}

/** No name, address or number that Cognito gives is longer. */
const longestText = 2048;
/** More than a pool ever sends in the time that a code works. */
const mostResends = 1000;

/**
 * What was kept, or undefined: where nothing was, it is older than `timeToLive` (milliseconds), it is not ours, or the
 * storage throws. A clock that was set back since has no say: the message is then as good as just sent (F-34).
 */
export function readResumePoint(
  storage: ResumeStorage,
  key: string,
  { now, timeToLive }: { readonly now: number; readonly timeToLive: number },
): ResumePoint | undefined {
  const point = parse(attempt(() => storage.getItem(key)));
  if (!point) return undefined;
  const sentAt = Math.min(point.sentAt, now);
  const limitedAt = point.limitedAt && Math.min(point.limitedAt, now);
  if (now - sentAt <= timeToLive) return { ...point, sentAt, limitedAt };
  removeResumePoint(storage, key);
  return undefined;
}

/** Keeps a point in place of the one before; that the storage is full or closed changes nothing (F-35). */
export function writeResumePoint(storage: ResumeStorage, key: string, point: ResumePoint): void {
  const { step, username, signInName, destination, medium, sentAt, resends, limitedAt } = point;
  // Member by member: whatever else the object has, it is not kept.
  // Where the Username was generated, the name to sign in with is an address as it was typed: an attribute (S-4).
  const name = signInName === username ? signInName : undefined;
  const kept = JSON.stringify({ step, username, signInName: name, destination, medium, sentAt, resends, limitedAt });
  attempt(() => {
    storage.setItem(key, kept);
  });
}

export function removeResumePoint(storage: ResumeStorage, key: string): void {
  attempt(() => {
    storage.removeItem(key);
  });
}

/** Blocked cookies and private windows make storage throw at any touch. */
function attempt<T>(touch: () => T): T | undefined {
  try {
    return touch();
  } catch {
    return undefined;
  }
}

/** Anything on the same origin may have written it: only what is of the right kind is taken. */
function parse(text: unknown): ResumePoint | undefined {
  if (typeof text !== 'string' || text.length > 4 * longestText) return undefined;
  const kept = attempt(() => JSON.parse(text) as unknown);
  if (typeof kept !== 'object' || kept === null) return undefined;
  const member = (name: keyof ResumePoint): unknown =>
    Object.hasOwn(kept, name) ? (kept as Record<string, unknown>)[name] : undefined; // an own member of an object
  const username = textOf(member('username'));
  const sentAt = member('sentAt');
  if (!username || typeof sentAt !== 'number' || !Number.isFinite(sentAt)) return undefined;
  const step = member('step');
  const medium = member('medium');
  const resends = member('resends');
  const limitedAt = member('limitedAt');
  return {
    step: step === 'link' || step === 'approval' ? step : 'confirm',
    username,
    signInName: textOf(member('signInName')) || username,
    destination: textOf(member('destination')),
    medium: medium === 'EMAIL' || medium === 'SMS' ? medium : undefined,
    sentAt,
    resends: typeof resends === 'number' && resends > 0 ? Math.min(Math.floor(resends), mostResends) : 0,
    limitedAt: typeof limitedAt === 'number' && Number.isFinite(limitedAt) ? limitedAt : undefined,
  };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= longestText ? value : undefined;
