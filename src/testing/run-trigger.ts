import type { Pool } from './pool.js';
import { ServiceError } from './service-error.js';
import type { TriggerEvent } from './triggers.js';
import type { StoredUser } from './users.js';

const patience = 5_000;
const tries = 3;
const tooLate = Symbol('too late');

/**
 * Runs a trigger as the service does: five seconds, three times, each with an event of its own. Gives the response, which
 * is the event's own where there is no trigger.
 */
export async function runTrigger<Event extends TriggerEvent>(
  { sleep }: Pool,
  name: string,
  trigger: ((event: Event) => unknown) | undefined,
  makeEvent: () => Event,
  kind: 'boolean' | 'string' = 'string',
): Promise<Event['response']> {
  if (!trigger) return makeEvent().response;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const event = makeEvent();
    const returned = call(name, trigger, event);
    const answer = isPromise(returned) ? await inTime(sleep, returned) : returned;
    if (answer !== tooLate) return readResponse(event, answer, kind);
  }
  throw new ServiceError(
    'UnexpectedLambdaException',
    `${name} invocation failed due to error Socket timeout while invoking Lambda function.`,
  );
}

/** A trigger that does not wait answers at once, so that no clock, however fast, can be faster. */
function call<Event>(name: string, trigger: (event: Event) => unknown, event: Event): unknown {
  const fail = (thrown: unknown) => {
    // What the service passes on of a trigger's text, and the period that it adds.
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    throw new ServiceError('UserLambdaValidationException', `${name} failed with error ${text}.`);
  };
  try {
    const returned = trigger(event);
    return isPromise(returned) ? returned.then(undefined, fail) : returned;
  } catch (thrown) {
    return fail(thrown);
  }
}

// A promise may be of another realm, or of a library.
const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

function inTime(sleep: Pool['sleep'], work: PromiseLike<unknown>): Promise<unknown> {
  const done = new AbortController();
  const late = sleep(patience, done.signal).then(
    () => tooLate,
    () => tooLate,
  );
  return Promise.race([work, late]).finally(() => {
    done.abort();
  });
}

function readResponse<Event extends TriggerEvent>(
  event: Event,
  returned: unknown,
  kind: 'boolean' | 'string',
): Event['response'] {
  const answer: unknown = typeof returned === 'object' ? returned : event;
  const response = typeof answer === 'object' && answer && 'response' in answer ? answer.response : undefined;
  if (typeof response === 'object' && response) {
    const members = new Map<string, unknown>(Object.entries(response));
    const readable = Object.keys(event.response).every((name) =>
      ['undefined', kind].includes(typeof (members.get(name) ?? undefined)),
    );
    // Each member has been seen to be of its kind, or absent.
    if (readable) return response;
  }
  throw new ServiceError('InvalidLambdaResponseException', 'Unrecognizable lambda output');
}

/** What the events of all triggers share. */
export const commonEvent = (
  { config }: Pool,
  { username, clientId }: Pick<StoredUser, 'username' | 'clientId'>,
): Pick<TriggerEvent, 'version' | 'region' | 'userPoolId' | 'callerContext' | 'userName'> => ({
  version: '1',
  region: config.id.slice(0, config.id.lastIndexOf('_')),
  userPoolId: config.id,
  callerContext: { awsSdkVersion: 'fake-user-pool', clientId },
  userName: username,
});
