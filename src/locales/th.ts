export { th } from '../messages/th/th.js';
