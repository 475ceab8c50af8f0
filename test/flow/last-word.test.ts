import { describe, expect, it } from 'vitest';
import type { SignUpRequest } from '../../src/client.js';
import type { Caller } from '../../src/flow/belongings.js';
import { draftOf, namesOf, signUpRequest } from '../../src/flow/sign-up-request.js';
import { ada, clientId, createPool } from './caller.js';

const asked: string[] = [];
const caller = (more: Partial<Caller> = {}): Caller => ({
  client: createPool(),
  clientId,
  secretHash: (username) => `hash of ${username}`,
  userContextData: ({ username }) => {
    asked.push(username);
    return { EncodedData: `data of ${username}` };
  },
  journey: {},
  signal: new AbortController().signal,
  ...more,
});
const draft: SignUpRequest = { ClientId: clientId, Username: ada, Password: 'Correct-horse-7' };
const ofAda = { SecretHash: `hash of ${ada}`, UserContextData: { EncodedData: `data of ${ada}` } };
const last = (prepare: (request: SignUpRequest) => SignUpRequest, more?: Partial<Caller>) =>
  signUpRequest(caller(more), draft, prepare);

describe('the app’s last word on the request', () => {
  it('has what belongs to the Username in it', async () => {
    expect(await last((request) => request)).toEqual({ ...draft, ...ofAda });
  });

  it('keeps that where the Username stays, to the object', async () => {
    asked.length = 0;
    const made = { ...draft, ...ofAda, ClientMetadata: { from: 'us' } };
    expect(await last(() => made)).toBe(made);
    expect(asked).toEqual([ada]);
  });

  it('has the same for another Username, made anew', async () => {
    const { SecretHash, UserContextData, Username } = await last((request) => ({ ...request, Username: 'bob' }));
    expect({ SecretHash, UserContextData, Username }).toEqual({
      Username: 'bob',
      SecretHash: 'hash of bob',
      UserContextData: { EncodedData: 'data of bob' },
    });
  });

  it('keeps a hash and data of the app’s own beside another Username', async () => {
    asked.length = 0;
    const own = { SecretHash: 'mine', UserContextData: { EncodedData: 'mine' } };
    expect(await last((request) => ({ ...request, ...own, Username: 'bob' }))).toEqual({
      ...draft,
      ...own,
      Username: 'bob',
    });
    // Not collected for nothing.
    expect(asked).toEqual([ada]);
  });

  it('may leave the data out, and then none is collected for another Username', async () => {
    asked.length = 0;
    const { UserContextData: _, ...made } = { ...draft, ...ofAda, Username: 'bob' };
    expect(await last(() => made)).toEqual({ ...draft, Username: 'bob', SecretHash: 'hash of bob' });
    expect(asked).toEqual([ada]);
  });

  it('may take the Username away', async () => {
    const { Username: _, ...made } = { ...draft, ...ofAda };
    const { SecretHash } = await last(() => made as SignUpRequest);
    expect(SecretHash).toBe('hash of ');
  });
});

describe('a request of the app’s own', () => {
  it('is its own draft, and names are those in it', () => {
    const one = caller({ journey: { values: { email: ada } } });
    expect(draftOf(one, draft)).toBe(draft);
    expect(one.journey.values).toBeUndefined();
    expect(namesOf(draft, draft)).toEqual({ username: ada, signInName: ada });
    expect(namesOf(draft, { ClientId: clientId, Username: undefined })).toEqual({ username: '', signInName: '' });
  });

  it('gets validation data for SignUp, after what was typed', async () => {
    const validationData = (_: unknown, operation: string) => ({ operation, code: 'of the app' });
    const typed = [{ Name: 'code', Value: 'typed' }];
    const { ValidationData } = await signUpRequest(
      caller({ validationData }),
      { ...draft, ValidationData: typed },
      undefined,
    );
    expect(ValidationData).toEqual([...typed, { Name: 'operation', Value: 'SignUp' }]);
  });
});
