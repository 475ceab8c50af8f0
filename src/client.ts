export { createSignUpClient, type Fetch, type SignUpClientOptions } from './client/sign-up-client.js';
export { createUserContextCollector, type UserContextCollectorOptions } from './client/user-context-collector.js';
export { describeError } from './client/describe-error.js';
export type { EndpointOptions } from './client/endpoint.js';
export type { ServiceError } from './client/service-error.js';
export type { ServiceFault } from './client/service-fault.js';
export type {
  AnalyticsMetadataType,
  AttributeType,
  CodeDeliveryDetailsType,
  ConfirmSignUpRequest,
  ConfirmSignUpResponse,
  Operation,
  RequestOptions,
  ResendConfirmationCodeRequest,
  ResendConfirmationCodeResponse,
  SignUpClient,
  SignUpRequest,
  SignUpResponse,
  UserContextCollector,
  UserContextDataType,
} from './client/types.js';
export type { ServiceErrorKey } from './messages/messages.js';
