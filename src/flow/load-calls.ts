export { inTime, notLoaded, notSent } from '../form/not-loaded.js';

/**
 * What is needed from the first submit on (the three calls, and the tables of what the service's errors mean) is a
 * chunk of its own: asked for when the form is mounted, there before anything is sent. Rejects when it cannot be
 * fetched: then nothing is sent either, since nobody could tell what came of it.
 */
export const loadCalls = () => import('./calls.js');
