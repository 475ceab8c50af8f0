import type { ServiceFault } from '../client/service-fault.js';
import type { Operation } from '../client/types.js';
import type { SignUpState } from './sign-up-state.js';

/** All that can happen to a sign-up. */
export type SignUpEvent =
  | { readonly type: 'sent'; readonly operation: Operation | 'check' }
  /** `next` is `afterAnswer` of the answer: where an answer leads to is loaded with what asks for it. */
  | { readonly type: 'answered'; readonly next: (state: SignUpState) => SignUpState }
  /** What was under way ended without an answer: it was aborted and the page is there again, or it never left. */
  | { readonly type: 'interrupted'; readonly fault?: ServiceFault | undefined; readonly mayExist?: string | undefined }
  /** The person goes back to give a different address, or starts over. */
  | { readonly type: 'restarted'; readonly mayExist?: string | undefined };
