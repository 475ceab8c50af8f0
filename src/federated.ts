export { FederatedButtons } from './views/federated-buttons.js';
export { useFederatedSignUp } from './flow/use-federated-sign-up.js';
export { createAuthorizeUrl } from './federated/create-authorize-url.js';
export { completeFederatedSignUp } from './federated/complete-federated-sign-up.js';
export { federatedFaultText } from './federated/federated-fault.js';
export type { FederatedButtonsProps, FederatedProvider, FederatedSlot } from './views/federated-buttons-props.js';
export type { FederatedHooks, FederatedSignUp, UseFederatedSignUpOptions } from './flow/use-federated-sign-up.js';
export type {
  CompleteOptions,
  FederatedClaims,
  FederatedFault,
  FederatedOptions,
  FederatedResult,
  FederatedTarget,
  FederatedTokens,
} from './federated/types.js';
