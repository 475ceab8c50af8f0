export { nl } from '../messages/nl/nl.js';
