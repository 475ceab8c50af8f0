export { LaterStep } from './later-step.js';
export { Meanwhile } from './meanwhile.js';
