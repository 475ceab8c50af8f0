import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeError } from '../../src/client.js';

const sdk = (name: string, httpStatusCode: number) =>
  Object.assign(new Error('m'), { name, $metadata: { httpStatusCode, attempts: 1 } });

const ours = (name: string, status: number) => Object.assign(new Error('m'), { name, status });

const hostile = {
  get name(): string {
    throw new Error('no name for you');
  },
  get message(): string {
    throw new Error('no message either');
  },
};

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

afterEach(() => vi.unstubAllGlobals());

describe('describeError: what is no exception of the service', () => {
  it.each([
    // nothing answered
    [new TypeError('Failed to fetch'), 'NetworkError', 'unreachable', 'unknown'],
    [new DOMException('…', 'NetworkError'), 'NetworkError', 'unreachable', 'unknown'],
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'NetworkError', 'unreachable', 'unknown'],
    [new DOMException('The operation timed out.', 'TimeoutError'), 'TimeoutError', 'timeout', 'unknown'],
    [new DOMException('The operation was aborted.', 'AbortError'), 'AbortError', 'timeout', 'unknown'],
    [Object.assign(new Error('Request aborted'), { name: 'AbortError' }), 'AbortError', 'timeout', 'unknown'],
    // something else answered
    [ours('BadResponse', 200), 'BadResponse', 'badResponse', 'unknown'],
    [ours('BadResponse', 404), 'BadResponse', 'badResponse', 'unknown'],
    [ours('BadResponse', 403), 'BadResponse', 'blocked', 'failed'],
    [ours('BadResponse', 405), 'BadResponse', 'challengeRequired', 'failed'],
    [ours('BadResponse', 429), 'BadResponse', 'tooManyRequests', 'failed'],
    [ours('BadResponse', 502), 'BadResponse', 'serviceFailed', 'unknown'],
    [ours('ChallengeRequired', 405), 'ChallengeRequired', 'challengeRequired', 'failed'],
    // the AWS SDK's words for bodies that it could not read
    [sdk('SyntaxError', 200), 'BadResponse', 'badResponse', 'unknown'],
    [sdk('SyntaxError', 403), 'BadResponse', 'blocked', 'failed'],
    [sdk('SyntaxError', 405), 'BadResponse', 'challengeRequired', 'failed'],
    [sdk('SyntaxError', 202), 'BadResponse', 'challengeRequired', 'failed'],
    [sdk('SyntaxError', 503), 'BadResponse', 'serviceFailed', 'unknown'],
    [sdk('Unknown', 400), 'BadResponse', 'badResponse', 'unknown'],
    [sdk('Unknown', 500), 'BadResponse', 'serviceFailed', 'unknown'],
    [new SyntaxError('Unexpected token <'), 'BadResponse', 'badResponse', 'unknown'],
    // names that the model does not have
    [ours('BrandNewException', 400), 'BrandNewException', 'unknown', 'failed'],
    [sdk('BrandNewException', 400), 'BrandNewException', 'unknown', 'failed'],
    [ours('ThrottlingException', 429), 'ThrottlingException', 'tooManyRequests', 'failed'],
    [ours('AccessDeniedException', 403), 'AccessDeniedException', 'blocked', 'failed'],
    [ours('ServiceUnavailable', 503), 'ServiceUnavailable', 'serviceFailed', 'unknown'],
    [ours('BrandNewException', 0), 'BrandNewException', 'unknown', 'unknown'],
    // no error at all
    [new Error('m'), 'UnknownError', 'unknown', 'unknown'],
    [new DOMException('…', 'DataCloneError'), 'DataCloneError', 'unknown', 'unknown'],
    ['UsernameExistsException', 'UnknownError', 'unknown', 'unknown'],
    ['', 'UnknownError', 'unknown', 'unknown'],
    [undefined, 'UnknownError', 'unknown', 'unknown'],
    [null, 'UnknownError', 'unknown', 'unknown'],
    [404, 'UnknownError', 'unknown', 'unknown'],
    [Symbol('s'), 'UnknownError', 'unknown', 'unknown'],
    [{}, 'UnknownError', 'unknown', 'unknown'],
    [Object.create(null), 'UnknownError', 'unknown', 'unknown'],
    [{ name: 1, message: {}, status: '500' }, 'UnknownError', 'unknown', 'unknown'],
  ])('makes of %o the fault %s: %s (%s) (F-51)', (cause, name, key, outcome) => {
    expect(describeError(cause, 'SignUp')).toEqual({
      name,
      key,
      field: undefined,
      outcome,
      triggerText: undefined,
      cause,
    });
  });

  it.each([
    ['getters that throw', () => hostile],
    ['a revoked proxy', revoked],
  ])('survives %s (F-51)', (_case, make) => {
    const { name, key, outcome } = describeError(make(), 'ConfirmSignUp');
    expect({ name, key, outcome }).toEqual({ name: 'UnknownError', key: 'unknown', outcome: 'unknown' });
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])(
    'takes the name %s for a name and nothing else (S-8)',
    (name) => {
      expect(describeError({ name, status: 400 }, 'SignUp')).toMatchObject({ name, key: 'unknown', outcome: 'failed' });
    },
  );

  it.each([
    [new TypeError('Load failed'), 'NetworkError'],
    [new DOMException('', 'TimeoutError'), 'TimeoutError'],
  ])('tells of %s that the device is offline when the browser says so (F-1)', (error, name) => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(describeError(error, 'SignUp')).toMatchObject({ name, key: 'offline', outcome: 'unknown' });
  });

  it('does not blame the connection for an answer that did arrive (F-1)', () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(describeError(ours('BadResponse', 200), 'SignUp').key).toBe('badResponse');
  });

  it.each([
    ['on a server', undefined],
    ['where the browser does not say', {}],
    ['where the browser says that it is online', { onLine: true }],
  ])('says that the service could not be reached %s (F-2)', (_case, navigator) => {
    vi.stubGlobal('navigator', navigator);
    expect(describeError(new TypeError('fetch failed'), 'SignUp').key).toBe('unreachable');
  });
});
