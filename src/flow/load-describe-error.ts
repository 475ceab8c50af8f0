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

/** What a part of the page that could not be fetched rejects with, so that it is not taken for the service's doing. */
export const notLoaded = new Error('cognito-sign-up: a chunk could not be loaded.');

/**
 * What the person is told then. The request never left, so another try is safe; but some browsers remember a failed
 * import for as long as the page lives (Chromium 147), so the words speak of reloading, too.
 */
export const notSent: ServiceFault = { name: 'NotLoadedError', key: 'notLoaded', outcome: 'failed', cause: notLoaded };
