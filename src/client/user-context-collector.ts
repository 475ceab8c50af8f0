import { developerError } from '../messages/developer-error.js';
import { patience } from './collect-user-context.js';
import type { UserContextCollector } from './types.js';
import { within } from './within.js';

export interface UserContextCollectorOptions {
  /** `eu-central-1_Example` */
  readonly userPoolId: string;
  /**
   * Whether the device is recognised by an id kept in localStorage. With `false` nothing is stored or read, not even
   * by AWS's own script, and the data says `UNAVAILABLE`, as AWS's does where it can store nothing.
   * @default true
   */
  readonly deviceId?: boolean | undefined;
  /** How long to collect, in milliseconds; never longer than a second. @default 1000 */
  readonly timeout?: number | undefined;
}

/**
 * Collects `UserContextData.EncodedData` for the threat protection of a user pool (plan Plus): browser, language,
 * platform, plug-ins, time zone and a device id. It is personal data: name it in your privacy notice, and ask for
 * consent where the law wants it.
 *
 * Uses AWS's script (`AmazonCognitoAdvancedSecurityData`) where the page has loaded it, else makes the same data with
 * Web Crypto. Gives undefined where neither can be had (Web Crypto needs https or localhost). Never rejects.
 *
 * @throws {Error} `user-pool-id` for a malformed id, right away.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-viewing-threat-protection-app.html
 * @example
 * const userContextData = createUserContextCollector({ userPoolId: 'eu-central-1_Example' });
 */
export function createUserContextCollector(options: UserContextCollectorOptions): UserContextCollector {
  const { userPoolId, deviceId: keepsId = true, timeout = patience } = options;
  if (!/^(?=.{1,55}$)[\w-]+_[0-9a-zA-Z]+$/.test(userPoolId)) {
    throw developerError(
      'user-pool-id',
      process.env.NODE_ENV !== 'production' &&
        `createUserContextCollector got the userPoolId ${JSON.stringify(userPoolId)}. The user pool ignores data that is made ` +
          'for another one. Give the id as the console shows it, such as "eu-central-1_Example" (not its ARN, not the ' +
          'id of the app client).',
    );
  }

  // What makes the data is a chunk of its own, on its way from here on; without it there are no data, as without
  // Web Crypto.
  const load = () => import('./own-context.js');
  load().catch(() => undefined);
  return ({ username, clientId, signal }) => {
    const collect = async () => {
      const EncodedData =
        (keepsId && fromAwsScript(username, userPoolId, clientId)) ||
        (await (await load()).ownContext({ username, clientId, userPoolId, keepsId }));
      return { EncodedData };
    };
    return within(Math.min(timeout, patience), collect, signal);
  };
}

/** AWS's own data, where the page has loaded its script; that throws where storage is blocked. */
function fromAwsScript(username: string, userPoolId: string, clientId: string): string | undefined {
  try {
    const { AmazonCognitoAdvancedSecurityData: script } = globalThis as {
      AmazonCognitoAdvancedSecurityData?: { getData(username: string, userPoolId: string, clientId: string): unknown };
    };
    const data = script?.getData(username, userPoolId, clientId);
    return typeof data === 'string' ? data : undefined;
  } catch {
    return undefined;
  }
}
