import type { describeError } from '../client/describe-error.js';
import type { ServiceFault } from '../client/service-fault.js';

/**
 * The tables of what the service's errors mean are a chunk of their own: asked for when the form is mounted, there
 * before anything is sent. undefined when it could not be fetched: then nothing is sent either, since nobody could
 * tell what came of it.
 */
export function loadDescribeError(): Promise<typeof describeError | undefined> {
  return import('../client/describe-error.js').then(
    (module) => module.describeError,
    () => undefined,
  );
}

/** What the person is told then. The request never left, so another try is safe. */
export const notSent: ServiceFault = { name: 'NetworkError', key: 'unreachable', outcome: 'failed', cause: undefined };
