import { completeEnglish } from '../messages/en/default-english.js';
import { enRest } from '../messages/en/rest.js';

export { usernameOf } from '../form/username-of.js';
export { LaterStep } from './later-step.js';
export { Meanwhile } from './meanwhile.js';
export { RetryPause } from './retry-pause.js';

/** To be called before one of these is drawn. */
export const completeWords = () => completeEnglish(enRest);
