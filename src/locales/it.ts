export { it } from '../messages/it/it.js';
