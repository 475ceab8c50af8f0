export { es } from '../messages/es/es.js';
