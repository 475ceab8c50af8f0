export { fi } from '../messages/fi/fi.js';
