export { da } from '../messages/da/da.js';
