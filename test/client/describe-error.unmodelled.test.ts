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
    [new TypeError('Failed to fetch'), 'NetworkError', 'unreachable', 'unknown', 'retry'],
    [new DOMException('…', 'NetworkError'), 'NetworkError', 'unreachable', 'unknown', 'retry'],
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'NetworkError', 'unreachable', 'unknown', 'retry'],
    [new DOMException('The operation timed out.', 'TimeoutError'), 'TimeoutError', 'timeout', 'unknown', 'retry'],
    [new DOMException('The operation was aborted.', 'AbortError'), 'AbortError', 'timeout', 'unknown', 'retry'],
    [Object.assign(new Error('Request aborted'), { name: 'AbortError' }), 'AbortError', 'timeout', 'unknown', 'retry'],
    // something else answered
    [ours('BadResponse', 200), 'BadResponse', 'badResponse', 'unknown', 'retry'],
    [ours('BadResponse', 404), 'BadResponse', 'badResponse', 'unknown', 'retry'],
    [ours('BadResponse', 403), 'BadResponse', 'blocked', 'failed', 'support'],
    [ours('BadResponse', 405), 'BadResponse', 'challengeRequired', 'failed', 'challenge'],
    [ours('BadResponse', 429), 'BadResponse', 'tooManyRequests', 'failed', 'wait'],
    [ours('BadResponse', 502), 'BadResponse', 'serviceFailed', 'unknown', 'retry'],
    [ours('ChallengeRequired', 405), 'ChallengeRequired', 'challengeRequired', 'failed', 'challenge'],
    // the AWS SDK's words for bodies that it could not read
    [sdk('SyntaxError', 200), 'BadResponse', 'badResponse', 'unknown', 'retry'],
    [sdk('SyntaxError', 403), 'BadResponse', 'blocked', 'failed', 'support'],
    [sdk('SyntaxError', 405), 'BadResponse', 'challengeRequired', 'failed', 'challenge'],
    [sdk('SyntaxError', 202), 'BadResponse', 'challengeRequired', 'failed', 'challenge'],
    [sdk('SyntaxError', 503), 'BadResponse', 'serviceFailed', 'unknown', 'retry'],
    [sdk('Unknown', 400), 'BadResponse', 'badResponse', 'unknown', 'retry'],
    [sdk('Unknown', 500), 'BadResponse', 'serviceFailed', 'unknown', 'retry'],
    [new SyntaxError('Unexpected token <'), 'BadResponse', 'badResponse', 'unknown', 'retry'],
    // names that the model does not have
    // a value of another type than the service's: a mistake in the request
    [ours('SerializationException', 400), 'SerializationException', 'notAvailable', 'failed', 'developer'],
    [sdk('SerializationException', 400), 'SerializationException', 'notAvailable', 'failed', 'developer'],
    [ours('BrandNewException', 400), 'BrandNewException', 'unknown', 'failed', 'retry'],
    [sdk('BrandNewException', 400), 'BrandNewException', 'unknown', 'failed', 'retry'],
    [ours('ThrottlingException', 429), 'ThrottlingException', 'tooManyRequests', 'failed', 'wait'],
    [ours('AccessDeniedException', 403), 'AccessDeniedException', 'blocked', 'failed', 'support'],
    [ours('ServiceUnavailable', 503), 'ServiceUnavailable', 'serviceFailed', 'unknown', 'retry'],
    [ours('BrandNewException', 0), 'BrandNewException', 'unknown', 'unknown', 'retry'],
    // no error at all
    [new Error('m'), 'UnknownError', 'unknown', 'unknown', 'retry'],
    [new DOMException('…', 'DataCloneError'), 'DataCloneError', 'unknown', 'unknown', 'retry'],
    ['UsernameExistsException', 'UnknownError', 'unknown', 'unknown', 'retry'],
    ['', 'UnknownError', 'unknown', 'unknown', 'retry'],
    [undefined, 'UnknownError', 'unknown', 'unknown', 'retry'],
    [null, 'UnknownError', 'unknown', 'unknown', 'retry'],
    [404, 'UnknownError', 'unknown', 'unknown', 'retry'],
    [Symbol('s'), 'UnknownError', 'unknown', 'unknown', 'retry'],
    [{}, 'UnknownError', 'unknown', 'unknown', 'retry'],
    [Object.create(null), 'UnknownError', 'unknown', 'unknown', 'retry'],
    [{ name: 1, message: {}, status: '500' }, 'UnknownError', 'unknown', 'unknown', 'retry'],
  ])('makes of %o the fault %s: %s (%s), %s (F-51)', (cause, name, key, outcome, action) => {
    expect(describeError(cause, 'SignUp')).toEqual({
      name,
      key,
      field: undefined,
      outcome,
      action,
      cause,
    });
  });

  it.each(['MyAbortError', 'AbortErrors', 'MyTypeError', 'TypeErrors', 'MyBadResponse', 'BadResponses'])(
    'reads no more into %s than that it is unknown (F-51)',
    (name) => {
      expect(describeError(ours(name, 0), 'SignUp')).toMatchObject({ name, key: 'unknown', outcome: 'unknown' });
    },
  );

  it.each(['MYECONNRESET', 'ECONNRESET2', 'EIO'])('takes %s for no code of a connection (F-2)', (code) => {
    expect(describeError(Object.assign(new Error('m'), { code }), 'SignUp')).toMatchObject({ key: 'unknown' });
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
    ['that says it is online', { onLine: true }, new TypeError('Failed to fetch'), 'noReadableAnswer'],
    ['that says it is offline', { onLine: false }, new TypeError('Failed to fetch'), undefined],
    ['that does not say', {}, new TypeError('Failed to fetch'), undefined],
    ['where something did answer', { onLine: true }, ours('BadResponse', 503), undefined],
    [
      'where a server was asked',
      { onLine: true },
      Object.assign(new TypeError('m'), { code: 'ECONNREFUSED' }),
      undefined,
    ],
    ['where it took too long', { onLine: true }, new DOMException('', 'TimeoutError'), undefined],
  ])('tells the developer what else it may be in a browser %s (F-10)', (_case, navigator, error, diagnosis) => {
    vi.stubGlobal('navigator', navigator);
    // To people it is a connection all the same: another try may do.
    expect(describeError(error, 'SignUp')).toMatchObject({ diagnosis, action: 'retry' });
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
