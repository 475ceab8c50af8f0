export { pl } from '../messages/pl/pl.js';
