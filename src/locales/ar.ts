export { ar } from '../messages/ar/ar.js';
