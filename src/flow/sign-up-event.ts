import type { ServiceFault } from '../client/service-fault.js';
import type { CodeDeliveryDetailsType, SignUpResponse } from '../client/types.js';

/** All that can happen to a sign-up. */
export type SignUpEvent =
  | { readonly type: 'signUpSent' }
  | { readonly type: 'signUpAnswered'; readonly username: string; readonly response: SignUpResponse }
  | { readonly type: 'signUpFailed'; readonly username: string; readonly fault: ServiceFault }
  | { readonly type: 'confirmSent' }
  | { readonly type: 'confirmAnswered'; readonly session: string | undefined }
  | { readonly type: 'confirmFailed'; readonly fault: ServiceFault }
  | { readonly type: 'resendSent' }
  | { readonly type: 'resendAnswered'; readonly delivery: CodeDeliveryDetailsType | undefined }
  | { readonly type: 'resendFailed'; readonly fault: ServiceFault }
  /** What was under way was aborted without an answer, and the page is there again. */
  | { readonly type: 'interrupted' }
  /** The person goes back to give a different address, or starts over. */
  | { readonly type: 'restarted' };
