import { describe, expect, it } from 'vitest';
import { createFakeUserPool, type FakeUserPoolOptions, type UserPoolDescription } from '../../src/testing.js';

const Password = 'Correct-horse-1';
const contact = (email?: string, phone?: string) => [
  ...(email ? [{ Name: 'email', Value: email }] : []),
  ...(phone ? [{ Name: 'phone_number', Value: phone }] : []),
];
async function signUp(options: FakeUserPoolOptions, UserAttributes = contact('ada@example.com', '+14325551212')) {
  const pool = createFakeUserPool({ code: () => '012345', clock: () => 42, ...options });
  const answer = await pool.signUp({ ClientId: 'client', Username: 'ada', Password, UserAttributes });
  return { pool, answer };
}

describe('where the code goes', () => {
  const byEmail = { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' };
  const bySms = { Destination: '+*******1212', DeliveryMedium: 'SMS', AttributeName: 'phone_number' };
  it.each([
    [['email'], contact('ada@example.com', '+14325551212'), byEmail],
    [['phone_number'], contact('ada@example.com', '+14325551212'), bySms],
    [['email', 'phone_number'], contact('ada@example.com', '+14325551212'), bySms],
    [['email', 'phone_number'], contact('ada@example.com'), byEmail],
    [['phone_number'], contact('ada@example.com'), undefined],
    [[], contact('ada@example.com'), undefined],
  ])('with %j verified and %j given', async (AutoVerifiedAttributes, attributes, details) => {
    const { pool, answer } = await signUp({ userPool: { AutoVerifiedAttributes } }, attributes);
    expect(answer.CodeDeliveryDetails).toEqual(details);
    expect(pool.inbox.messages).toHaveLength(details ? 1 : 0);
  });

  it.each([
    ['a@b.c', 'a***@b***'],
    ['💃@example.com', '💃***@e***'],
  ])('%s is shown as %s', async (address, Destination) => {
    const { answer } = await signUp({ userPool: { AutoVerifiedAttributes: ['email'] } }, contact(address));
    expect(answer.CodeDeliveryDetails).toMatchObject({ Destination });
  });
});

describe('the message', () => {
  const verifying = (...AutoVerifiedAttributes: string[]): UserPoolDescription => ({ AutoVerifiedAttributes });

  it('holds the code, by email', async () => {
    const { pool } = await signUp({ userPool: verifying('email') });
    expect(pool.inbox.messages).toEqual([
      {
        to: 'ada@example.com',
        medium: 'EMAIL',
        code: '012345',
        username: 'ada',
        subject: 'Your verification code',
        text: 'Your confirmation code is 012345',
        time: 42,
      },
    ]);
  });

  it('has the words of the pool', async () => {
    const template = { EmailSubject: 'Hello', EmailMessage: 'Code: <b>{####}</b>', SmsMessage: '{####} it is' };
    const mail = await signUp({ userPool: { ...verifying('email'), VerificationMessageTemplate: template } });
    expect(mail.pool.inbox.latest()).toMatchObject({ subject: 'Hello', text: 'Code: <b>012345</b>' });
    const sms = await signUp({ userPool: { ...verifying('phone_number'), VerificationMessageTemplate: template } });
    expect(sms.pool.inbox.latest()).toMatchObject({ medium: 'SMS', text: '012345 it is' });
  });

  it('has the words of a trigger', async () => {
    const { pool } = await signUp({
      userPool: verifying('email'),
      triggers: {
        customMessage: ({ request, response, triggerSource }) => {
          response.emailSubject = triggerSource;
          response.emailMessage = `Dear ${String(request.userAttributes['email'])}: ${request.codeParameter}`;
        },
      },
    });
    expect(pool.inbox.latest()).toMatchObject({
      subject: 'CustomMessage_SignUp',
      text: 'Dear ada@example.com: 012345',
    });
  });

  it('holds a link in pools that confirm with one, and the click confirms (F-27)', async () => {
    const { pool } = await signUp({
      userPool: {
        ...verifying('email'),
        VerificationMessageTemplate: {
          DefaultEmailOption: 'CONFIRM_WITH_LINK',
          EmailMessageByLink: 'Go: {##here##}',
        },
      },
    });
    const message = pool.inbox.latest();
    expect(message?.link).toContain('012345');
    expect(message?.text).toBe(`Go: ${String(message?.link)}`);
    await pool.confirm('ada');
    expect(pool.findUser('ada')).toMatchObject({ status: 'CONFIRMED', attributes: { email_verified: 'true' } });
  });

  it('that cannot be sent leaves the user without a code (F-8)', async () => {
    const pool = createFakeUserPool();
    const request = { ClientId: 'client', Username: 'ada@example.com' };
    pool.failNextDelivery();
    await expect(pool.signUp({ ...request, Password })).rejects.toMatchObject({ name: 'CodeDeliveryFailureException' });
    expect(pool.users).toHaveLength(1);
    expect(pool.inbox.messages).toEqual([]);
    await pool.resendConfirmationCode(request);
    expect(pool.inbox.messages).toHaveLength(1);
  });

  it.each([
    ['SmsConfigurationFailure', 'InvalidSmsRoleAccessPolicyException', 'phone_number'],
    ['SmsConfigurationFailure', 'SNSSandbox, InvalidSmsRoleTrustRelationshipException', 'phone_number'],
    ['EmailConfigurationFailure', 'InvalidEmailRoleAccessPolicyException', 'email'],
  ])('that the pool’s %s, %s, keeps back leaves the user without a code', async (member, reason, attribute) => {
    const userPool = { ...verifying(attribute), [member]: reason };
    const name = reason.replace('SNSSandbox, ', '');
    const pool = createFakeUserPool({ userPool });
    const request = { ClientId: 'client', Username: 'ada' };
    await expect(
      pool.signUp({ ...request, Password, UserAttributes: contact('ada@example.com', '+14325551212') }),
    ).rejects.toMatchObject({ name });
    await expect(pool.resendConfirmationCode(request)).rejects.toMatchObject({ name });
    expect([pool.users.length, pool.inbox.messages]).toEqual([1, []]);
    // The other kind of message is sent as ever.
    const other = attribute === 'email' ? 'phone_number' : 'email';
    await expect(signUp({ userPool: { ...userPool, ...verifying(other) } })).resolves.toBeDefined();
  });

  it('past the quota of the day leaves the user too (F-7)', async () => {
    const pool = createFakeUserPool();
    pool.failNextDelivery({ name: 'LimitExceededException', message: 'Exceeded daily email limit.' });
    await expect(pool.signUp({ ClientId: 'client', Username: 'ada@example.com', Password })).rejects.toMatchObject({
      name: 'LimitExceededException',
    });
    expect(pool.findUser('ada@example.com')?.status).toBe('UNCONFIRMED');
  });
});
