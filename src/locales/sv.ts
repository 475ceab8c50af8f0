export { sv } from '../messages/sv/sv.js';
