import { completeEnglish } from '../messages/en/default-english.js';
import { enRest } from '../messages/en/rest.js';

export { LaterStep } from './later-step.js';
export { Meanwhile } from './meanwhile.js';

/** To be called before one of these is drawn. */
export const completeWords = () => completeEnglish(enRest);
