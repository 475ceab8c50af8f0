export { nb } from '../messages/nb/nb.js';
