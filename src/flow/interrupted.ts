import type { ServiceFault } from '../client/service-fault.js';

/** What the person cancelled, or left the page amid. The request may have arrived. */
export const interrupted = (cause: unknown): ServiceFault => ({
  name: 'AbortError',
  key: 'interrupted',
  outcome: 'unknown',
  action: 'retry',
  cause,
});
