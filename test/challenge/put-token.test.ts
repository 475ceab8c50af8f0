import { describe, expect, it } from 'vitest';
import { challengeHeader, type ChallengeTarget } from '../../src/challenge.js';
import { checkTarget, putToken } from '../../src/challenge/put-token.js';

const header = challengeHeader('x-token');
const request = {
  ClientId: 'client',
  Username: 'ada',
  ValidationData: [{ Name: 'token', Value: 'old' }],
  ClientMetadata: { from: 'us' },
};

describe('the place of a token', () => {
  it.each([
    [{ validationData: 'token' }, { ...request, ValidationData: [{ Name: 'token', Value: 'new' }] }],
    [{ clientMetadata: 'token' }, { ...request, ClientMetadata: { from: 'us', token: 'new' } }],
    [{ header }, request],
  ] as const)('is in the request, in place of an old one, or in a header: %o', (target, expected) => {
    expect(putToken(request, target, 'new')).toEqual(expected);
  });

  it('is filled in for the client', () => {
    expect(header.headers()).toEqual({ 'x-token': 'new' });
  });

  it.each([{}, { validationData: '' }, { validationData: 'token', clientMetadata: 'token' }])(
    'has to be exactly one: %o',
    (wrong) => {
      // What the compiler would not let through.
      expect(() => checkTarget(wrong as ChallengeTarget)).toThrow('docs/errors.md#challenge-target]');
    },
  );
});
