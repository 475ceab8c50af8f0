export { reported } from '../client/reported.js';
