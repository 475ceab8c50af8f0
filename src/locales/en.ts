export { en } from '../messages/en/en.js';
