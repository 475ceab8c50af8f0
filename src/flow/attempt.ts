import { describeError } from '../client/describe-error.js';
import type { SentRequest } from '../client/sent-request.js';
import type { ServiceFault } from '../client/service-fault.js';
import type { Operation, RequestOptions } from '../client/types.js';
import { patience } from '../form/patience.js';
import type { Caller } from './belongings.js';
import { refusedSecret } from './client-secret.js';
import { interrupted } from './interrupted.js';
import { isInterruption, limited } from './limited.js';
import { notLoaded, notSent } from './load-calls.js';
import { retryWait } from './retry-wait.js';
import { warnAboutConfiguration } from './warn-about-configuration.js';

export type Attempt<Answer> =
  | { readonly answer: Answer; readonly fault?: undefined }
  | { readonly answer?: undefined; readonly fault: ServiceFault };

/**
 * One call, once: what belongs to it is asked for, it is sent, and given up after `timeouts.limit`, when the person
 * cancels, and when the page comes back from the back/forward cache, where it had been frozen (F-13). Never rejects. Where
 * the service was too busy, the fault says how long to wait, longer each time in a row (F-6).
 */
export async function attempt<Request extends SentRequest, Answer extends object>(
  operation: Operation,
  caller: Caller,
  prepare: () => Promise<Request>,
  send: (request: Request, options: RequestOptions) => Promise<Answer>,
): Promise<Attempt<Answer>> {
  const { answer, fault } = await once(operation, caller, prepare, send);
  const { journey, random } = caller;
  const isBusy = fault?.key === 'tooManyRequests';
  journey.refusals = isBusy ? (journey.refusals ?? 0) + 1 : 0;
  if (!fault) return { answer };
  return { fault: isBusy ? { ...fault, retryAfter: retryWait(journey.refusals, random) } : fault };
}

async function once<Request extends SentRequest, Answer extends object>(
  operation: Operation,
  caller: Caller,
  prepare: () => Promise<Request>,
  send: (request: Request, options: RequestOptions) => Promise<Answer>,
): Promise<Attempt<Answer>> {
  const { signal, parseTriggerError, timeouts } = caller;
  const sent: { request?: Request } = {};
  try {
    const secret = refusedSecret(caller);
    if (secret) return { fault: secret };
    const answer = await limited(patience(timeouts?.limit ?? 40), signal, async (inner) => {
      const request = await prepare();
      inner.throwIfAborted();
      sent.request = request;
      return send(request, { abortSignal: inner });
    });
    return { answer };
  } catch (error) {
    if (error === notLoaded) return { fault: notSent };
    if (!sent.request && isSlip(error)) return { fault: slip(error) };
    // An `AbortError` of the client's own is another matter: it has its own idea of a time limit (F-52).
    const fault = isInterruption(error, signal)
      ? (sent.request ? interrupted : cancelled)(error)
      : describeError(error, operation, { parseTriggerError, request: sent.request });
    // What the app adds to a request went wrong: whatever that looks like, nothing has reached the service.
    const isOfTheApp = !sent.request && fault.diagnosis === 'noReadableAnswer';
    const told = isOfTheApp ? { ...fault, diagnosis: undefined } : fault;
    warnAboutConfiguration(told, operation);
    return { fault: sent.request ? told : { ...told, outcome: 'failed' } };
  }
}

/**
 * A mistake in a function of the app's, before anything was sent: as a broken network it would read, which throws a
 * `TypeError` as well, but says so.
 */
const isSlip = (error: unknown): error is TypeError =>
  error instanceof TypeError && !/fetch|network|load failed/i.test(error.message);

function slip(cause: TypeError): ServiceFault {
  if (process.env.NODE_ENV !== 'production') {
    // eslint-disable-next-line no-console -- for the developer, in development only
    console.warn(
      'cognito-sign-up: nothing was sent, because a function that the app gives for the request (transform, clientMetadata, ' +
        'prepareRequest, …) threw a TypeError. The person was asked to try again. `onError` gets it as `fault.cause`.',
    );
  }
  return { name: cause.name, key: 'unknown', outcome: 'failed', action: 'developer', cause };
}

/** What the person cancelled before anything was sent. */
export const cancelled = (cause: unknown): ServiceFault => ({
  ...interrupted(cause),
  key: 'cancelled',
  outcome: 'failed',
});
