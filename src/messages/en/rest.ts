import type { Messages } from '../messages.js';
import { enErrors } from './errors.js';
import type { enFirst } from './first.js';
import { enService } from './service.js';
import { enSteps } from './steps.js';

/** What can be said from the first submit on, in English. */
export const enRest: Omit<Messages, keyof typeof enFirst> = { errors: enErrors, service: enService, ...enSteps };
