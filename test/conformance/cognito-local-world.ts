import { CognitoIdentityProvider, type UserPoolType } from '@aws-sdk/client-cognito-identity-provider';
import type { SignUpClient } from '../../src/client.js';
import { startCognitoLocal } from './cognito-local.js';
import type { PoolSettings, StoredUser, World } from './target.js';

/** One cognito-local process; a case's pool is created through its API, as it would be with the service. */
export async function cognitoLocalWorld(createClient: (endpoint: string) => SignUpClient): Promise<World> {
  const { endpoint, readCode, close } = await startCognitoLocal();
  const admin = new CognitoIdentityProvider({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const client = createClient(endpoint);

  return {
    createTarget: async (settings) => {
      const { UserPool } = await admin.createUserPool({ PoolName: 'conformance', ...creation(settings) });
      const UserPoolId = UserPool?.Id ?? '';
      const { ClientSecret, ...clientSettings } = settings.client ?? {};
      const { UserPoolClient } = await admin.createUserPoolClient({
        UserPoolId,
        ClientName: 'conformance',
        GenerateSecret: ClientSecret !== undefined,
        ...(clientSettings as object), // the case's words are the service's; the SDK has them as literal types
      });
      return {
        client,
        clientId: UserPoolClient?.ClientId ?? '',
        readCode: (username) => readCode(UserPoolId, username),
        readUser: (username) => readUser(admin, UserPoolId, username),
      };
    },
    close: async () => {
      admin.destroy();
      await close();
    },
  };
}

/** A description as what creates the pool: custom attributes are named without their prefix. */
function creation({ client: _, SchemaAttributes, ...settings }: PoolSettings): object {
  return {
    ...settings,
    Schema: SchemaAttributes?.map(({ Name = '', ...attribute }) => ({
      ...attribute,
      Name: Name.replace(/^custom:/, ''),
    })),
  } satisfies Record<string, unknown> & Partial<Record<keyof UserPoolType | 'Schema', unknown>>;
}

async function readUser(
  admin: CognitoIdentityProvider,
  UserPoolId: string,
  Username: string,
): Promise<StoredUser | undefined> {
  try {
    const { UserStatus = '', UserAttributes = [] } = await admin.adminGetUser({ UserPoolId, Username });
    const attributes = UserAttributes.map(({ Name, Value }) => [Name, Value] as const);
    return { status: UserStatus, attributes: Object.fromEntries(attributes.filter(([name]) => name !== 'sub')) };
  } catch (error) {
    if (error instanceof Error && error.name === 'UserNotFoundException') return undefined;
    throw error;
  }
}
