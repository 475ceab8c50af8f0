export { createSignUpClient, type Fetch, type SignUpClientOptions } from './client/sign-up-client.js';
export { createUserContextCollector, type UserContextCollectorOptions } from './client/user-context-collector.js';
export { describeError, type DescribeErrorOptions } from './client/describe-error.js';
export { createTriggerErrorParser, type TriggerErrorParserOptions } from './client/trigger-error-parser.js';
export type { EndpointOptions } from './client/endpoint.js';
export type { ServiceError } from './client/service-error.js';
export type { Diagnosis, NextAction, ServiceFault } from './client/service-fault.js';
export type { ParseTriggerError, TriggerError, TriggerFault } from './client/trigger-error.js';
export type {
  AnalyticsMetadataType,
  AuthenticationResultType,
  AttributeType,
  CodeDeliveryDetailsType,
  ConfirmSignUpRequest,
  ConfirmSignUpResponse,
  InitiateAuthRequest,
  InitiateAuthResponse,
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
