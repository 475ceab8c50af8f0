export { LaterStep } from './later-step.js';
