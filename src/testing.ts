export { createFakeUserPool } from './testing/fake-user-pool.js';
export { createRequestListener } from './testing/request-listener.js';
export type { AttributeTexts } from './testing/attributes.js';
export type { Challenge } from './testing/challenges.js';
export type { FakeUser } from './testing/fake-user.js';
export type { Fault, FaultOptions, NamedFault } from './testing/faults.js';
export type { Hold } from './testing/holds.js';
export type { Inbox, InboxMessage } from './testing/inbox.js';
export type { Limits } from './testing/limits.js';
export type { Random } from './testing/random.js';
export type { ListenerRequest, ListenerResponse, RequestListenerOptions } from './testing/request-listener.js';
export type { LoggedRequest } from './testing/request-log.js';
export type { StaleSessions } from './testing/session.js';
export type {
  CustomMessageEvent,
  PostConfirmationEvent,
  PreSignUpEvent,
  TriggerEvent,
  Triggers,
} from './testing/triggers.js';
export type { FakeUserPool, FakeUserPoolOptions } from './testing/types.js';
export type {
  PasswordPolicyDescription,
  SchemaAttributeDescription,
  UserPoolClientDescription,
  UserPoolDescription,
} from './testing/user-pool.js';
export type { Sleep } from './testing/waiting.js';
