export { he } from '../messages/he/he.js';
