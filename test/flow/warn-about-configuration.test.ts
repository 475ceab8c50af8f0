import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { describeError, type Operation } from '../../src/client.js';

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  vi.resetModules(); // what was said once on a page is not said again there
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  warn.mockRestore();
  vi.unstubAllEnvs();
});

const about = async (operation: Operation, ...errors: readonly { name: string; message: string }[]) => {
  const { warnAboutConfiguration } = await import('../../src/flow/warn-about-configuration.js');
  for (const error of errors) warnAboutConfiguration(describeError(error, operation), operation);
  return warn.mock.calls.map(([words]) => String(words));
};
const secret = {
  name: 'NotAuthorizedException',
  message: 'Client 1canary is configured for secret but secret was not received',
};

describe('warnAboutConfiguration', () => {
  it('tells the developer what, why, how to mend it and where to read on (F-23)', async () => {
    const [words = ''] = await about('SignUp', secret);
    expect(words).toMatch(/^cognito-sign-up: The app client has a secret, .*use an app client without one/);
    expect(words).toContain('[clientSecret, docs/errors.md#clientsecret]');
    expect(words).toContain('SignUp, Cognito answered with NotAuthorizedException');
  });

  it('says each thing once, and two things both', async () => {
    const closed = { name: 'NotAuthorizedException', message: 'SignUp is not permitted for this user pool' };
    expect(await about('SignUp', secret, closed, secret, closed)).toHaveLength(2);
  });

  it('never repeats the service’s text, which may repeat what was typed', async () => {
    const message = 'PreSignUp failed with error canary@example.com is on the list.';
    const words = await about(
      'SignUp',
      secret,
      {
        name: 'InvalidParameterException',
        message: "1 validation error detected: Value 'canary' at 'clientId' failed to satisfy",
      },
      { name: 'UnexpectedLambdaException', message: 'PreSignUp invocation failed due to error canary.' },
      { name: 'NotAuthorizedException', message: 'canary' },
      { name: 'UserLambdaValidationException', message },
    );
    expect(words).toHaveLength(4);
    expect(words.join()).not.toContain('canary');
    expect(words.join()).toContain('its trigger PreSignUp');
  });

  it('names the trigger that failed after the confirmation, in words of its own', async () => {
    const [words] = await about('ConfirmSignUp', {
      name: 'UserLambdaValidationException',
      message: 'PostConfirmation failed with error No.',
    });
    expect(words).toMatch(/The user is confirmed all the same/);
  });

  it('names what else an answer may be that nobody can read: CORS, a firewall, a policy (F-10)', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    const [words] = await about('SignUp', new TypeError('Failed to fetch'));
    vi.unstubAllGlobals();
    for (const cause of ['CORS', 'AWS WAF', 'CSP', '`connect-src`']) expect(words).toContain(cause);
    expect(words).toMatch(/\(After SignUp, nothing came\.\)$/);
  });

  it('is silent about what people can mend themselves', async () => {
    const errors = ['UsernameExists', 'CodeMismatch', 'UserLambdaValidation', 'TooManyRequests', 'InvalidParameter'];
    expect(await about('SignUp', ...errors.map((name) => ({ name: `${name}Exception`, message: '' })))).toEqual([]);
  });

  it('is silent in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(await about('SignUp', secret)).toEqual([]);
  });
});
