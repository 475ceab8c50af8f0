import type { AttributeType } from './types.js';

/** What is looked at of the request that was rejected. */
export interface SentRequest {
  readonly UserAttributes?: readonly AttributeType[] | undefined;
  readonly SecretHash?: string | undefined;
  readonly Password?: string | undefined;
}
