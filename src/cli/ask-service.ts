import { createRequire } from 'node:module';
import path from 'node:path';
import { CommandError } from './command-error.js';
import { redacted } from './printable.js';
import type { Source } from './schema-options.js';
import type { Surroundings } from './surroundings.js';

type Sdk = typeof import('@aws-sdk/client-cognito-identity-provider');
type Question = Extract<Source, { kind: 'service' }>;

const sdkName = '@aws-sdk/client-cognito-identity-provider';
/** Milliseconds for each of the two questions, credentials and retries included. */
const patience = 30_000;

/**
 * Asks the service for the descriptions, with the credentials that the AWS SDK finds.
 *
 * @throws CommandError, without what a log should not keep
 */
export async function askService(question: Question, surroundings: Surroundings): Promise<readonly unknown[]> {
  const { userPoolId: UserPoolId, clientId: ClientId, region, endpoint } = question;
  const sdk = loadSdk(surroundings.folder);
  const service = new sdk.CognitoIdentityProvider({
    region,
    ...(endpoint !== undefined && { endpoint }),
    ...(isEmulator(endpoint) && !hasCredentials(surroundings) && { credentials: forEmulators }),
  });
  const ask = async <Answer>(action: string, send: (options: { abortSignal: AbortSignal }) => Promise<Answer>) => {
    try {
      return await send({ abortSignal: AbortSignal.timeout(patience) });
    } catch (error) {
      throw new CommandError(
        `${action}: ${explanation(error, question, action === 'DescribeUserPoolClient')}`,
        undefined,
        { cause: error },
      );
    }
  };
  try {
    const pool = await ask('DescribeUserPool', (options) => service.describeUserPool({ UserPoolId }, options));
    if (ClientId === undefined) return [pool];
    const client = await ask('DescribeUserPoolClient', (options) =>
      service.describeUserPoolClient({ UserPoolId, ClientId }, options),
    );
    return [pool, client];
  } finally {
    service.destroy();
  }
}

/** From the project that the command is run in; else from beside this package. */
function loadSdk(folder: string): Sdk {
  for (const from of [path.join(folder, 'package.json'), import.meta.url]) {
    try {
      return createRequire(from)(sdkName) as Sdk;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error;
    }
  }
  throw new CommandError(
    `asking the service takes the AWS SDK, which is not installed here. Install it with\n  npm install --save-dev ${sdkName}\nor save the description with the AWS CLI and read it with --from.`,
  );
}

/** An emulator wants a signature and cares about nobody's; real credentials are not for it. */
const forEmulators = { accessKeyId: 'emulator', secretAccessKey: 'emulator' };

const isEmulator = (endpoint: string | undefined): boolean =>
  endpoint !== undefined && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.+\.localhost)$/.test(new URL(endpoint).hostname);

const hasCredentials = ({ environment }: Surroundings): boolean =>
  !!environment.AWS_ACCESS_KEY_ID || !!environment.AWS_PROFILE;

/** What the failure means, with the way out; the service's own words where nothing is known. */
function explanation(error: unknown, { userPoolId, clientId, region, endpoint }: Question, ofClient: boolean): string {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const where = endpoint ?? `the region ${region}`;
  if (name === 'ResourceNotFoundException') {
    return ofClient
      ? `the user pool ${userPoolId} has no app client ${clientId ?? ''}.`
      : `there is no user pool ${userPoolId} at ${where}.`;
  }
  if (/^(AccessDenied|NotAuthorized|UnauthorizedOperation)/.test(name)) {
    return 'these credentials may not do that. They need cognito-idp:DescribeUserPool and cognito-idp:DescribeUserPoolClient.';
  }
  if (name === 'CredentialsProviderError' || name === 'TokenProviderError') {
    return 'there are no AWS credentials here. Set AWS_PROFILE, or log in as with the AWS CLI; or read a saved description with --from.';
  }
  if (/^(ExpiredToken|UnrecognizedClient|InvalidClientTokenId|InvalidSignature|IncompleteSignature)/.test(name)) {
    return `the AWS credentials here are expired or wrong (${name}). Log in again.`;
  }
  if (name === 'TimeoutError' || name === 'AbortError')
    return `no answer from ${where} within ${patience / 1000} seconds.`;
  if (/^(ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_|ERR_TLS|DEPTH_ZERO)/.test(code)) {
    return `${where} cannot be reached (${code}). Is the ${endpoint === undefined ? 'region' : 'endpoint'} right?`;
  }
  return `${name}: ${redacted(message)}`;
}
