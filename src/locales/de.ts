export { de } from '../messages/de/de.js';
