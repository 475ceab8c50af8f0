export { uk } from '../messages/uk/uk.js';
