export { id } from '../messages/id/id.js';
