import { expect, it, vi } from 'vitest';
import { createFakeUserPool } from '../../src/testing.js';

const ClientId = '1example23456789';
const ada = { ClientId, Username: 'ada@example.com', Password: 'Correct-horse-1' };

it('signs a person up, shows the code in the inbox, and confirms with it', async () => {
  const pool = createFakeUserPool();
  const seen = vi.fn();
  pool.inbox.subscribe(seen);

  const signedUp = await pool.signUp({ ...ada, UserAttributes: [{ Name: 'given_name', Value: 'Ada' }] });
  expect(signedUp).toEqual({
    UserConfirmed: false,
    UserSub: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/) as string,
    CodeDeliveryDetails: { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
  });
  expect(pool.findUser(ada.Username)).toMatchObject({
    username: signedUp.UserSub,
    status: 'UNCONFIRMED',
    attributes: { email: 'ada@example.com', given_name: 'Ada' },
  });
  expect(seen).toHaveBeenCalledTimes(1);

  const message = pool.inbox.latest('ada@example.com');
  expect(message).toMatchObject({ to: 'ada@example.com', medium: 'EMAIL', username: 'ada@example.com' });
  expect(message?.text).toContain(message?.code);
  await pool.confirmSignUp({ ClientId, Username: ada.Username, ConfirmationCode: message?.code });
  expect(pool.findUser(ada.Username)).toMatchObject({ status: 'CONFIRMED', attributes: { email_verified: 'true' } });
});

it('can be passed around in pieces, as a client and as a fetch', async () => {
  const { signUp, fetch, users } = createFakeUserPool();
  await signUp(ada);
  const response = await fetch('https://cognito-idp.eu-central-1.amazonaws.com/', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.SignUp',
    },
    body: JSON.stringify(ada),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    __type: 'UsernameExistsException',
    message: 'An account with the given email already exists.',
  });
  expect(users).toEqual([]);
});

it('keeps a request open until the test lets it go', async () => {
  const pool = createFakeUserPool();
  const hold = pool.hold('SignUp');
  const answer = pool.signUp(ada);
  await hold.arrived;
  expect(hold.waiting).toBe(1);
  expect(pool.users).toHaveLength(0);
  hold.release();
  await answer;
  expect(pool.users).toHaveLength(1);
});

it('fails the next request in the way a test asks for', async () => {
  const pool = createFakeUserPool();
  pool.failNext('SignUp', { name: 'TooManyRequestsException', message: 'Too many requests' });
  await expect(pool.signUp(ada)).rejects.toMatchObject({ name: 'TooManyRequestsException' });
  pool.failNext('SignUp', 'network', { acted: true });
  await expect(pool.signUp(ada)).rejects.toBeInstanceOf(TypeError);
  await expect(pool.signUp(ada)).rejects.toMatchObject({ name: 'UsernameExistsException' });
});
