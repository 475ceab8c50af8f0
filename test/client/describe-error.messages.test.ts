import { describe, expect, it } from 'vitest';
import { describeError, type Operation } from '../../src/client.js';

const fail = (operation: Operation, name: string, message: string) =>
  describeError(Object.assign(new Error(message), { name: `${name}Exception`, status: 400 }), operation);

const schema = 'Attributes did not conform to the schema: ';
const one = '1 validation error detected: Value';

describe('describeError: InvalidParameterException, by its message', () => {
  it.each([
    // the pool's schema, in the older texts
    [`${schema}email: The attribute is required\n`, 'attributeRequired', 'email'],
    [`${schema}name: The attribute is required\nfamily_name: The attribute is required\n`, 'attributeRequired', 'name'],
    [`${schema}custom:firstName: Attribute does not exist in the schema.\n`, 'attributeRefused', 'custom:firstName'],
    [
      `${schema}custom:a: Attribute does not exist in the schema.\nname: The attribute is required\n`,
      'attributeRefused',
      'custom:a',
    ],
    // and in the newer ones
    [`${schema}emails: The attribute emails is required`, 'attributeRequired', 'email'],
    [
      `${schema}phoneNumbers: The attribute phoneNumbers is required, name.formatted: …`,
      'attributeRequired',
      'phone_number',
    ],
    [`${schema}name.formatted: The attribute name.formatted is required`, 'attributeRequired', 'name'],
    [
      `${schema}name.givenName: The attribute name.givenName is required, name.familyName: The attribute name.familyName is required`,
      'attributeRequired',
      'given_name',
    ],
    [`${schema}name.familyName: The attribute name.familyName is required.`, 'attributeRequired', 'family_name'],
    [`${schema}name.middleName: The attribute name.middleName is required`, 'attributeRequired', 'middle_name'],
    [
      `${schema}preferredUsername: The attribute preferredUsername is required`,
      'attributeRequired',
      'preferred_username',
    ],
    [`${schema}addresses: The attribute addresses is required`, 'attributeRequired', 'address'],
    [`${schema}nickName: The attribute nickName is required`, 'attributeRequired', 'nickname'],
    [`${schema}profileUrl: The attribute profileUrl is required`, 'attributeRequired', 'profile'],
    [`${schema}phone_number: The attribute is required`, 'attributeRequired', 'phone_number'],
    [`${schema}birthdate: The attribute birthdate is required`, 'attributeRequired', 'birthdate'],
    [`${schema}Type for attribute {custom:role} could not be determined`, 'attributeRefused', 'custom:role'],
    // texts that were never seen, after the same scheme
    [`${schema}custom:seats: Value 501 is above the maximum of 500`, 'attributeRefused', 'custom:seats'],
    [`${schema}custom:a.b[0]: The attribute custom:a.b[0] is required`, 'attributeRequired', 'custom:a.b[0]'],
    [`${schema}custom:Emails: Attribute does not exist in the schema.`, 'attributeRefused', 'custom:Emails'],
    [`${schema}custom:required: Attribute does not exist in the schema.`, 'attributeRefused', 'custom:required'],
    [`${schema}emailVerifiedAt: The attribute emailVerifiedAt is required`, 'attributeRequired', 'emailVerifiedAt'],
    [`${schema}EMAILS: The attribute EMAILS is required`, 'attributeRequired', 'email'],
    [`${schema}name.given_name: The attribute name.given_name is required`, 'attributeRequired', 'given_name'],
    ['Type for attribute {custom:role} could not be determined', 'attributeRefused', 'custom:role'],
    [`${schema}something else altogether`, 'rejected', undefined],
    [schema.trim(), 'rejected', undefined],
    ['Attribute value for phone_number must not be null', 'attributeRequired', 'phone_number'],
    // formats
    ['Invalid phone number format.', 'phoneFormat', 'phone_number'],
    ['Invalid email address format.', 'emailFormat', 'email'],
    ['Invalid email address format', 'emailFormat', 'email'],
    [
      'Preferred username cannot be provided for unconfirmed account, since user pool is configured for preferred username alias.',
      'attributeRefused',
      'preferred_username',
    ],
    // the username
    ['Username should be an email.', 'emailFormat', 'username'],
    ['Username should be a phone number.', 'phoneFormat', 'username'],
    ['Username should be either an email or a phone number.', 'usernameFormat', 'username'],
    [
      'Username cannot be of email format, since user pool is configured for email alias.',
      'usernameFormat',
      'username',
    ],
    ['Username cannot be of phone number format, since user pool is configured …', 'usernameFormat', 'username'],
    [`${one} at 'username' failed to satisfy constraint: Member must have length …`, 'usernameFormat', 'username'],
    // the password
    [`${one} at 'password' failed to satisfy constraint: Member must have length …`, 'passwordPolicy', 'password'],
    [
      "2 validation errors detected: Value at 'password' failed to satisfy constraint: …; Value at 'clientId' failed to satisfy constraint: …",
      'passwordPolicy',
      'password',
    ],
    // members that nobody fills in
    [`${one} at 'clientId' failed to satisfy constraint: Member must …`, 'notAvailable', undefined],
    [`${one} at 'validationData.1.member.value' failed to satisfy constraint: …`, 'rejected', undefined],
    ["0 validation errors detected: Value at 'username' failed to satisfy constraint: …", 'usernameFormat', 'username'],
    [`${one} at 'userAttributes.1.member.value' failed to satisfy constraint: …`, 'rejected', undefined],
    ['', 'rejected', undefined],
    ['Something new.', 'rejected', undefined],
  ])('SignUp: %j is %s', (message, key, field) => {
    expect(fail('SignUp', 'InvalidParameter', message)).toMatchObject({ key, field, outcome: 'failed' });
  });

  it.each([
    ['ConfirmSignUp', `${one} '1 12' at 'confirmationCode' failed to satisfy constraint: …`, 'codeMismatch', 'code'],
    // the value is the person's: it must not be read as the service's word
    [
      'ConfirmSignUp',
      `${one} 'I am already confirmed' at 'confirmationCode' failed to satisfy …`,
      'codeMismatch',
      'code',
    ],
    [
      'ConfirmSignUp',
      `${one} 'User is already confirmed.' at 'session' failed to satisfy …`,
      'serviceFailed',
      'session',
    ],
    ['ResendConfirmationCode', 'User is already confirmed.', 'alreadyConfirmed', undefined],
    ['ResendConfirmationCode', 'User is already confirmed', 'alreadyConfirmed', undefined],
    ['ResendConfirmationCode', 'Cannot resend codes. Auto verification not turned on.', 'notAvailable', undefined],
  ] as const)('%s: %j is %s', (operation, message, key, field) => {
    expect(fail(operation, 'InvalidParameter', message)).toMatchObject({ key, field, outcome: 'failed' });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'gives the attribute name %s as text, and nothing else (S-8)',
    (name) => {
      const message = `${schema}${name}: Attribute does not exist in the schema.`;
      expect(fail('SignUp', 'InvalidParameter', message)).toMatchObject({ key: 'attributeRefused', field: name });
    },
  );
});

describe('describeError: names with several meanings', () => {
  const policy = 'Password did not conform with policy: ';

  it.each([
    ['SignUp', 'InvalidPassword', `${policy}Password not long enough`, 'passwordPolicy'],
    ['SignUp', 'InvalidPassword', 'Password does not conform to policy: Password must have symbols', 'passwordPolicy'],
    ['SignUp', 'InvalidPassword', 'Provided password cannot be used for security reasons.', 'passwordBreached'],
    ['SignUp', 'UsernameExists', 'An account with the given email already exists.', 'usernameExists'],
    ['SignUp', 'NotAuthorized', 'SignUp is not permitted for this user pool', 'notAvailable'],
    ['SignUp', 'NotAuthorized', 'Client 1example is configured for secret but secret was not received', 'notAvailable'],
    ['SignUp', 'NotAuthorized', 'A client attempted to write unauthorized attribute', 'notAvailable'],
    ['ConfirmSignUp', 'NotAuthorized', 'Unable to verify secret hash for client 1example', 'notAvailable'],
    // F-26: a link in another tab, an administrator
    ['ConfirmSignUp', 'NotAuthorized', 'User cannot be confirmed. Current status is CONFIRMED', 'alreadyConfirmed'],
    ['ConfirmSignUp', 'NotAuthorized', 'User cannot be confirmed. Current status is CONFIRMED.', 'alreadyConfirmed'],
    ['ConfirmSignUp', 'NotAuthorized', 'User is already confirmed', 'alreadyConfirmed'],
    ['ConfirmSignUp', 'NotAuthorized', 'User cannot be confirmed. Current status is UNCONFIRMED', 'notAvailable'],
    ['ConfirmSignUp', 'NotAuthorized', 'User cannot be confirmed. Current status is DISABLED', 'notAvailable'],
    // F-9
    ['ConfirmSignUp', 'LimitExceeded', 'Attempt limit exceeded, please try after some time.', 'tooManyAttempts'],
    [
      'ResendConfirmationCode',
      'LimitExceeded',
      'Attempt limit exceeded, please try after some time.',
      'tooManyAttempts',
    ],
    ['ResendConfirmationCode', 'LimitExceeded', 'Exceeded daily email limit for the operation …', 'codeNotSent'],
    // F-12
    ['SignUp', 'Forbidden', 'Request not allowed due to WAF block.', 'blocked'],
    ['SignUp', 'Forbidden', 'Request not allowed due to WAF captcha.', 'challengeRequired'],
    ['SignUp', 'ResourceNotFound', 'User pool client 1example does not exist.', 'notAvailable'],
    ['ConfirmSignUp', 'AliasExists', 'An account with the email already exists.', 'aliasExists'],
  ] as const)('%s: %sException %j is %s', (operation, name, message, key) => {
    expect(fail(operation, name, message)).toMatchObject({ key, outcome: 'failed' });
  });

  it.each([
    ['LimitExceeded', 'Exceeded daily email limit for the operation or the account. If a higher limit is required, …'],
    ['LimitExceeded', 'Attempt limit exceeded, please try after some time.'],
    ['CodeDeliveryFailure', 'Unable to deliver message'],
  ])('knows that the user exists after %sException on SignUp: %j (F-7, F-8)', (name, message) => {
    expect(fail('SignUp', name, message)).toMatchObject({ key: 'codeNotSent', outcome: 'done' });
  });
});
