import { describe, expect, it } from 'vitest';
import { describeError } from '../../src/client.js';

describe('describeError: the firewall in front of the pool', () => {
  it.each([
    [
      { name: 'ForbiddenException', message: 'Request not allowed due to WAF block.', status: 403 },
      'blocked',
      'support',
    ],
    [
      { name: 'ForbiddenException', message: 'Request not allowed due to WAF captcha.', status: 403 },
      'challengeRequired',
      'challenge',
    ],
    [{ name: 'ChallengeRequired', message: '', status: 405 }, 'challengeRequired', 'challenge'],
    [{ name: 'ChallengeRequired', message: '', status: 202 }, 'challengeRequired', 'challenge'],
    [{ name: 'BadResponse', message: '', status: 403 }, 'blocked', 'support'],
    [{ name: 'BadResponse', message: '', status: 405 }, 'challengeRequired', 'challenge'],
    [{ name: 'SyntaxError', message: 'Unexpected token <', $metadata: { httpStatusCode: 403 } }, 'blocked', 'support'],
    [{ name: 'SyntaxError', message: '', $metadata: { httpStatusCode: 202 } }, 'challengeRequired', 'challenge'],
  ])('%o is %s: %s (F-12)', (error, key, action) => {
    for (const operation of ['SignUp', 'ConfirmSignUp', 'ResendConfirmationCode', 'InitiateAuth'] as const) {
      expect(describeError(error, operation)).toMatchObject({ key, action, outcome: 'failed', diagnosis: undefined });
    }
  });
});
