import type { AttributeType, SignUpRequest } from '../../src/client.js';
import type { PoolSettings, Target } from './target.js';

export const emailPool: PoolSettings = { UsernameAttributes: ['email'], AutoVerifiedAttributes: ['email'] };
export const namePool: PoolSettings = { AutoVerifiedAttributes: ['email'] };

export const ada = 'ada@example.com';
export const password = 'Correct-horse-1';

export const attributes = (values: Readonly<Record<string, string>>): AttributeType[] =>
  Object.entries(values).map(([Name, Value]) => ({ Name, Value }));

export const signUp = (
  { client, clientId }: Target,
  Username: string,
  request: Partial<SignUpRequest> = {},
): Promise<object> => client.signUp({ ClientId: clientId, Username, Password: password, ...request });

export const confirm = ({ client, clientId }: Target, Username: string, ConfirmationCode: string | undefined) =>
  client.confirmSignUp({ ClientId: clientId, Username, ConfirmationCode });

export const resend = ({ client, clientId }: Target, Username: string) =>
  client.resendConfirmationCode({ ClientId: clientId, Username });

/** A code that is not the one that was sent. */
export const otherThan = (code: string | undefined): string => (code === '000000' ? '000001' : '000000');
