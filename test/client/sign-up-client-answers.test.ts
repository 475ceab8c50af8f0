import { describe, expect, it } from 'vitest';
import { createSignUpClient, describeError } from '../../src/client.js';
import { rejection } from './answering.js';

const request = { ClientId: 'app', Username: 'u', ConfirmationCode: '1' };

const clientFor = (body: BodyInit | null, init: ResponseInit = {}) =>
  createSignUpClient({ region: 'eu-central-1', fetch: () => Promise.resolve(new Response(body, init)) });

const html = '<!doctype html><title>Sign in to the airport’s network</title>';

describe('createSignUpClient: what it makes of an answer', () => {
  it.each([
    ['the header', '{"message":"m"}', { 'x-amzn-errortype': 'FooException' }],
    ['the header, in capitals', '{"message":"m"}', { 'X-Amzn-ErrorType': 'FooException' }],
    ['the header before the body', '{"__type":"BarException","message":"m"}', { 'x-amzn-ErrorType': 'FooException' }],
    ['the header with an address', '{"message":"m"}', { 'x-amzn-errortype': 'FooException:http://example.com/#Bar' }],
    ['the header with a list', '{"message":"m"}', { 'x-amzn-errortype': 'FooException,BarException' }],
    ['code', '{"code":"FooException","__type":"BarException","message":"m"}', {}],
    ['__type', '{"__type":"FooException","message":"m"}', {}],
    ['__type with a namespace', '{"__type":"com.example#FooException","message":"m"}', {}],
    ['__type with everything', '{"__type":"com.example#FooException:http://example.com","message":"m"}', {}],
    ['a body with a capital Message', '{"__type":"FooException","Message":"m"}', {}],
  ])('knows the exception by %s', async (_case, body, headers) => {
    const error = await rejection(clientFor(body, { status: 400, headers }).signUp(request));
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'FooException', message: 'm', status: 400 });
  });

  it('keeps the reason code of an InvalidParameterException', async () => {
    const body = '{"__type":"InvalidParameterException","message":"m","reasonCode":"r"}';
    expect(await rejection(clientFor(body, { status: 400 }).signUp(request))).toMatchObject({ reasonCode: 'r' });
  });

  it('knows the exception by its header when the body was lost', async () => {
    const headers = { 'x-amzn-errortype': 'ForbiddenException' };
    const error = await rejection(clientFor(html, { status: 403, headers }).signUp(request));
    expect(error).toMatchObject({ name: 'ForbiddenException', message: '', status: 403 });
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'takes the exception name %s for a name and nothing else (S-8)',
    async (name) => {
      const body = `{"__type":"${name}","message":"m","__proto__":{"polluted":true}}`;
      const error = await rejection(clientFor(body, { status: 400 }).signUp(request));
      expect(error).toMatchObject({ name, status: 400 });
      expect(error).not.toHaveProperty('polluted');
      expect(describeError(error, 'SignUp')).toMatchObject({ name, key: 'unknown', outcome: 'failed' });
    },
  );

  it.each([
    ['an HTML page with status 200', html, 200, 'badResponse'],
    ['nothing with status 200', '', 200, 'badResponse'],
    ['null with status 200', 'null', 200, 'badResponse'],
    ['a list with status 200', '[]', 200, 'badResponse'],
    ['a string with status 200', '"ok"', 200, 'badResponse'],
    ['half an object with status 200', '{"UserSub":"s', 200, 'badResponse'],
    ['an object that is no answer to SignUp', '{}', 200, 'badResponse'],
    ['an HTML page with status 400', html, 400, 'badResponse'],
    ['nothing with status 400', '', 400, 'badResponse'],
    ['an object without a name', '{"message":"m"}', 400, 'badResponse'],
    ['an object whose name is none', '{"__type":{"a":1},"message":{"b":2}}', 400, 'badResponse'],
    ['an empty name', '{"__type":"#:"}', 400, 'badResponse'],
    ['a proxy’s page', html, 502, 'serviceFailed'],
    ['nothing from an overloaded proxy', '', 503, 'serviceFailed'],
  ])('does not take %s for an answer (F-11)', async (_case, body, status, key) => {
    const error = await rejection(clientFor(body, { status }).signUp(request));
    expect(error).toMatchObject({ name: 'BadResponse', status });
    expect(String(error)).not.toContain('airport');
    expect(describeError(error, 'SignUp')).toMatchObject({ name: 'BadResponse', key, outcome: 'unknown' });
  });

  it('takes an empty object for the answer to ConfirmSignUp and to ResendConfirmationCode', async () => {
    await expect(clientFor('{}').confirmSignUp(request)).resolves.toEqual({});
    await expect(clientFor('{}').resendConfirmationCode(request)).resolves.toEqual({});
  });

  it.each([
    ['a firewall that asks for a CAPTCHA', 405, 'captcha'],
    ['a firewall that asks for a silent challenge', 202, 'challenge'],
  ])('tells the app of %s (F-12)', async (_case, status, action) => {
    const client = clientFor(html, { status, headers: { 'x-amzn-waf-action': action } });
    const error = await rejection(client.confirmSignUp(request));
    expect(error).toMatchObject({ name: 'ChallengeRequired', status });
    expect(describeError(error, 'ConfirmSignUp')).toMatchObject({ key: 'challengeRequired', outcome: 'failed' });
  });

  it('passes fetch’s own error on, as it is (F-2)', async () => {
    const reason = new TypeError('Failed to fetch');
    const client = createSignUpClient({ region: 'eu-central-1', fetch: () => Promise.reject(reason) });
    expect(await rejection(client.signUp(request))).toBe(reason);
  });

  it('passes the error of a connection that breaks in mid-answer on, as it is (F-2)', async () => {
    const reason = new TypeError('network error');
    const body = new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode('{"UserConf'));
        stream.error(reason);
      },
    });
    const error = await rejection(clientFor(body).signUp(request));
    expect(error).toBe(reason);
    expect(describeError(error, 'SignUp')).toMatchObject({ key: 'unreachable', outcome: 'unknown' });
  });
});
