import type { AttributeType, SignUpRequest, SignUpResponse } from '../client/types.js';
import { checkAttributes } from './attributes.js';
import { confirmUser, verify } from './confirm-user.js';
import { deliverCode } from './deliver.js';
import { checkPassword } from './password.js';
import type { Pool } from './pool.js';
import { randomUuid } from './random.js';
import { commonEvent, runTrigger } from './run-trigger.js';
import { checkClient } from './secret-hash.js';
import { invalidParameter, notAuthorized, ServiceError } from './service-error.js';
import type { PreSignUpEvent } from './triggers.js';
import { checkUsername } from './usernames.js';
import type { StoredUser } from './users.js';
import type { Given } from './read-request.js';

/** SignUp. The order of the checks is the pool's own: which the service makes first is not documented. */
export async function signUp(
  pool: Pool,
  request: Given<SignUpRequest, 'ClientId' | 'Username'>,
): Promise<SignUpResponse> {
  const { config, users } = pool;
  const { Username, Password, UserAttributes = [] } = request;
  await checkClient(config, request);
  if (!config.selfSignUp) throw notAuthorized('SignUp is not permitted for this user pool');

  const stands = checkUsername(config, Username);
  checkPassword(pool, Password);
  // An empty value counts as none. The Username stands for its attribute, whatever else was sent for that.
  const attributes = new Map(Object.entries(record(UserAttributes)).filter(([, value]) => value));
  if (stands) attributes.set(stands, Username);
  checkAttributes(config, UserAttributes, attributes, pool.texts);

  const sub = randomUuid(pool.random);
  const username = config.usernameAttributes.length ? sub : Username;
  const validationData = record(request.ValidationData);
  const clientMetadata = { ...request.ClientMetadata };
  const caller = { username, clientId: request.ClientId };
  const response = await runTrigger<PreSignUpEvent>(
    pool,
    'PreSignUp',
    pool.triggers.preSignUp,
    () => ({
      ...commonEvent(pool, caller),
      triggerSource: 'PreSignUp_SignUp',
      request: { userAttributes: Object.fromEntries(attributes), validationData, clientMetadata },
      response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
    }),
    'boolean',
  );
  const verified = (['email', 'phone_number'] as const).filter((name) =>
    name === 'email' ? response.autoVerifyEmail : response.autoVerifyPhone,
  );
  for (const name of verified)
    // That this fails is documented; how, is not.
    if (!attributes.has(name)) throw invalidParameter(`Attribute value for ${name} must not be null`);

  // From here to `add` nothing waits, so that two requests at once cannot both find the name free.
  const taken = users.taken(attributes);
  if (taken) throw new ServiceError('UsernameExistsException', `An account with the given ${taken} already exists.`);
  if (users.find(Username)) throw new ServiceError('UsernameExistsException', 'User already exists');
  const user: StoredUser = {
    ...caller,
    sub,
    attributes,
    validationData,
    clientMetadata,
    createdAt: pool.clock(),
    hasPassword: (password) => !!Password && password === Password,
    passwordless: !Password,
    status: 'UNCONFIRMED',
  };
  users.add(user);

  for (const name of verified) verify(pool, user, name);
  const session = pool.sessions.issue(user, response.autoConfirmUser);
  if (response.autoConfirmUser) {
    await confirmUser(pool, user, clientMetadata);
    return { UserConfirmed: true, UserSub: sub, ...session };
  }
  const CodeDeliveryDetails = await deliverCode(pool, user, {
    username: Username,
    triggerSource: 'CustomMessage_SignUp',
    clientMetadata,
  });
  return { UserConfirmed: false, UserSub: sub, ...(CodeDeliveryDetails && { CodeDeliveryDetails }), ...session };
}

/** Names and values as an object; `fromEntries` makes an own member of any name, `__proto__` included. */
const record = (list: readonly AttributeType[] = []): Record<string, string> =>
  Object.fromEntries(list.map(({ Name = '', Value = '' }) => [Name, Value]));
