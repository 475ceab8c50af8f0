import { Amplify } from 'aws-amplify';
import * as auth from 'aws-amplify/auth';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAmplifyClient } from '../../src/amplify.js';
import { answeringOnPage, json } from './answering.js';

const request = { ClientId: 'client', Username: 'ada@example.com', Password: 'Correct-horse-1' };
const created = { UserConfirmed: true, UserSub: 'sub' };

beforeEach(() => {
  Amplify.configure({ Auth: { Cognito: { userPoolId: 'eu-central-1_Example', userPoolClientId: 'client' } } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('createAmplifyClient tells the developer', () => {
  const spy = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

  it('of an app client that is not Amplify’s, and sends nothing to the wrong one', async () => {
    const { sent } = answeringOnPage(json(created));
    const call = createAmplifyClient().signUp({ ...request, ClientId: 'another' });
    await expect(call).rejects.toThrow(/app client another, and Amplify is configured with client.*amplify-client-id/s);
    expect(sent).toHaveLength(0);
  });

  it('once of each member that Amplify has no place for', async () => {
    answeringOnPage(json(created));
    const warn = spy();
    const client = createAmplifyClient();
    const more = { SecretHash: 'x', AnalyticsMetadata: {}, UserContextData: { EncodedData: 'x' } };
    await client.signUp({ ...request, ...more });
    await client.confirmSignUp({ ClientId: 'client', Username: 'ada', ConfirmationCode: '1', ...more, Session: 'x' });
    await client.resendConfirmationCode({ ClientId: 'client', Username: 'ada', ...more, SecretHash: undefined });
    const named = warn.mock.calls.map(([words]) => /: (\w+) is not sent/.exec(String(words))?.[1]);
    expect(named).toEqual(['SecretHash', 'AnalyticsMetadata', 'UserContextData', 'Session']);
    warn.mockRestore();
  });

  it('once of calls that it could not see', async () => {
    const warn = spy();
    const signUp: typeof auth.signUp = () =>
      Promise.resolve({ isSignUpComplete: true, userId: 'sub', nextStep: { signUpStep: 'DONE' } });
    const client = createAmplifyClient({ auth: { ...auth, signUp } });
    await client.signUp(request);
    await expect(client.signUp(request)).resolves.toEqual({ UserConfirmed: true, UserSub: 'sub' });
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/without the page’s fetch.*UsernameExists/s)]]);
    warn.mockRestore();
  });

  it('in Amplify’s own words that it is not configured', async () => {
    Amplify.configure({});
    await expect(createAmplifyClient().signUp(request)).rejects.toThrow(/not configured/);
  });
});
