import type { ServiceFault } from '../client/service-fault.js';
import { patience } from './patience.js';

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

/**
 * As `loading`, unless that neither comes nor fails within the time, in seconds: then it rejects with `notLoaded`. A
 * connection that is held open without an answer would otherwise keep the person waiting for as long as the page lives.
 */
export const inTime = <T>(loading: Promise<T>, seconds = 40): Promise<T> =>
  new Promise((resolve, reject) => {
    const limit = patience(seconds);
    const timer = limit && setTimeout(reject, limit, notLoaded);
    void loading.then(resolve, reject).then(() => {
      clearTimeout(timer);
    });
  });
