import type { ServiceFault } from '../client/service-fault.js';

/** What a part of the page that could not be fetched rejects with, so that it is not taken for the service's doing. */
export const notLoaded = new Error('cognito-sign-up: a chunk could not be loaded.');

/**
 * What the person is told then. The request never left, so another try is safe; but some browsers remember a failed
 * import for as long as the page lives (Chromium 147), so the words speak of reloading, too.
 */
export const notSent: ServiceFault = {
  name: 'NotLoadedError',
  key: 'notLoaded',
  outcome: 'failed',
  action: 'retry',
  cause: notLoaded,
};
