export { hi } from '../messages/hi/hi.js';
