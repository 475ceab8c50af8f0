export { cs } from '../messages/cs/cs.js';
