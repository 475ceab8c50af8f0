export { hu } from '../messages/hu/hu.js';
