import { describe, expect, it } from 'vitest';
import { endpointOf } from '../../src/client/endpoint.js';

describe('endpointOf', () => {
  it.each([
    ['us-east-1', 'https://cognito-idp.us-east-1.amazonaws.com/'],
    ['eu-central-1', 'https://cognito-idp.eu-central-1.amazonaws.com/'],
    ['ap-southeast-7', 'https://cognito-idp.ap-southeast-7.amazonaws.com/'],
    ['us-gov-west-1', 'https://cognito-idp.us-gov-west-1.amazonaws.com/'],
    ['cn-northwest-1', 'https://cognito-idp.cn-northwest-1.amazonaws.com.cn/'],
    ['eusc-de-east-1', 'https://cognito-idp.eusc-de-east-1.amazonaws.eu/'],
  ])('finds the host of %s in its partition', (region, url) => {
    expect(endpointOf({ region })).toBe(url);
  });

  it.each([
    'https://sign-up.example.com',
    'https://sign-up.example.com/a/b?c=d',
    'http://localhost:9229',
    'http://localhost:9229/',
    'http://127.0.0.1:9229/',
    'http://[::1]:9229/',
    'http://pool.localhost:3000/',
  ])('uses the endpoint %s as it is', (endpoint) => {
    expect(endpointOf({ endpoint })).toBe(endpoint);
  });

  it.each([
    'eu-central',
    'eu-central-1.evil.example',
    'eu-central-1/',
    'eu-central-1\n',
    '@evil.example/#-1',
    'EU-CENTRAL-1',
    'us-iso-east-1', // has a host of another kind
    'undefined',
    ' us-east-1',
  ])('does not put the region %j into a host name that would get passwords', (region) => {
    expect(() => endpointOf({ region })).toThrow(/client-endpoint/);
  });

  it.each([
    'http://sign-up.example.com/', // a password in the clear
    'http://localhost.evil.example/',
    'http://evil.example/localhost',
    'https://user:secret@sign-up.example.com/',
    'ftp://localhost/',
    'javascript:alert(1)',
    '/api/sign-up',
    'sign-up.example.com',
    'not a url',
  ])('does not send passwords to %j', (endpoint) => {
    expect(() => endpointOf({ endpoint })).toThrow(/client-endpoint/);
  });

  it.each([
    ['neither', {}],
    ['an unset environment variable', { region: undefined }],
    ['empty strings', { region: '', endpoint: '' }],
    ['both', { region: 'eu-central-1', endpoint: 'https://sign-up.example.com/' }],
  ])('tells the developer what to give when there is %s', (_case, options) => {
    expect(() => endpointOf(options)).toThrow(/takes either a region .* or an endpoint .*{ region: "eu-central-1" }/s);
  });
});
