import { describe, expect, it } from 'vitest';
import { describeError, createTriggerErrorParser } from '../../src/client.js';

const secret = 'Kanarienvogel"7\\!';
const request = { Password: secret };

/** Every text that can be reached from a value, in members that nothing enumerates too. */
function textsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (Object(value) !== value || seen.has(value)) return [];
  seen.add(value);
  return Reflect.ownKeys(value as object).flatMap((key) =>
    textsIn(Reflect.getOwnPropertyDescriptor(value as object, key)?.value, seen),
  );
}

const holdsSecret = (value: unknown) =>
  textsIn(value).some((text) => text.includes(secret) || text.includes(JSON.stringify(secret).slice(1, -1)));

const named = (name: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { name, ...more });
const circular: Record<string, unknown> = { body: JSON.stringify(request) };
circular['self'] = circular;

/** What repeats the password: a trigger, a service that quotes its input, HTTP libraries that keep their request. */
const echoes: readonly (readonly [whose: string, error: unknown])[] = [
  ['a trigger', named('UserLambdaValidationException', `PreSignUp failed with error ${secret} is too common.`)],
  [
    'a trigger that writes JSON',
    named('UserLambdaValidationException', `PreSignUp failed with error ${JSON.stringify(request)}.`),
  ],
  ['the service', named('InvalidParameterException', `Value '${secret}' at 'password' failed to satisfy constraint`)],
  ['a proxy', named('Error', 'Request failed with status code 400', { config: { data: JSON.stringify(request) } })],
  ['a cause', new Error('Sign-up failed', { cause: new Error('It broke', { cause: { sent: [request] } }) })],
  ['a symbol', Object.assign(new Error('x'), { [Symbol('request')]: request })],
  ['a circle', circular],
  ['a string', `no: ${secret}`],
  ['an exception of the platform', new DOMException(`no: ${secret}`, 'NetworkError')],
];

describe('a rejection that repeats the password', () => {
  it.each(echoes)('reaches the app without it (S-3): %s', (_whose, error) => {
    const heard: unknown[] = [];
    const fault = describeError(error, 'SignUp', {
      request,
      parseTriggerError: (trigger) => {
        heard.push(trigger);
        return createTriggerErrorParser()(trigger);
      },
    });
    expect(holdsSecret(error) || error instanceof DOMException).toBe(true);
    expect(holdsSecret([fault, heard])).toBe(false);
  });

  it('keeps its name, its status and the rest of its words', () => {
    const error = named('UserLambdaValidationException', `PreSignUp failed with error ${secret} is too common.`, {
      status: 400,
    });
    const { cause, triggerText, key } = describeError(error, 'SignUp', { request });
    expect(cause).toMatchObject({
      name: 'UserLambdaValidationException',
      message: 'PreSignUp failed with error ••• is too common.',
      status: 400,
    });
    expect({ triggerText, key }).toEqual({ triggerText: '••• is too common', key: 'rejected' });
  });
});

describe('a rejection that does not', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const throws = () => {
    throw new Error('not to be read');
  };
  it.each([
    ['an exception', named('UsernameExistsException', 'User already exists')],
    ['nothing', undefined],
    ['an object of a prototype name', JSON.parse('{"__proto__":{"message":"x"}}') as unknown],
    ['a revoked proxy', proxy],
    ['a getter that throws', Object.defineProperty({}, 'message', { get: throws })],
    ['a megabyte of bytes', { body: new Uint8Array(1_000_000) }],
  ])('is handed on untouched: %s', (_kind, error) => {
    expect(describeError(error, 'SignUp', { request }).cause).toBe(error);
    expect(describeError(error, 'SignUp').cause).toBe(error);
  });

  it('is searched no further than anybody would build one', () => {
    let chain: object = request;
    for (let depth = 0; depth < 5000; depth++) chain = { chain };
    expect(describeError(chain, 'SignUp', { request }).cause).toBe(chain);
  });
});
