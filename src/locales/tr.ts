export { tr } from '../messages/tr/tr.js';
