export { ConfirmStep } from './confirm-step.js';
export { EndStep } from './end-step.js';
