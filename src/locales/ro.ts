export { ro } from '../messages/ro/ro.js';
