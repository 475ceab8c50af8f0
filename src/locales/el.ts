export { el } from '../messages/el/el.js';
