import { afterEach, describe, expect, it } from 'vitest';
import { serveFakePool, type ServedFakePool } from './served-fake-pool.js';

const password = 'Correct-horse-7';
const ClientId = '1example23456789';
const email = { Name: 'email', Required: true };

let served: ServedFakePool[] = [];
afterEach(async () => {
  await Promise.all(served.map(({ end }) => end()));
  served = [];
});
async function serve(...args: Parameters<typeof serveFakePool>): Promise<ServedFakePool> {
  const pool = await serveFakePool(...args);
  served.push(pool);
  return pool;
}

const signUp = ({ client }: ServedFakePool, Username = 'ada@example.com', attributes: Record<string, string> = {}) =>
  client.signUp({
    ClientId,
    Username,
    Password: password,
    UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
  });
const codeIn = (page: string) => /data-copy="(\d+)"/.exec(page)?.[1] ?? '';
const userIn = (page: string) => /name="username" value="([^"]+)"/.exec(page)?.[1] ?? '';

describe('npx cognito-sign-up fake-pool', () => {
  it('says where it is and what an app needs to get there', async () => {
    const { endpoint, said, end } = await serve();
    expect(endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(said()).toEqual({
      told: '',
      output: `The fake user pool is at ${endpoint}
It is like a user pool with email addresses as usernames, and a code by email.

  createSignUpClient({ endpoint: '${endpoint}' })
  clientId: 1example23456789 (any id will do)

Messages and users: ${endpoint}inbox
Ctrl-C ends it, and it forgets everything.

`,
    });
    expect(await end()).toBe(0);
    expect(said().output).toMatch(/\nThe fake user pool has ended\.\n$/);
    await expect(fetch(endpoint)).rejects.toThrow();
  });

  it('lets somebody sign up with the code of its inbox, from sign-up to reset', async () => {
    const pool = await serve();
    expect(await pool.inbox()).toContain('<ol id="messages"></ol>');
    await signUp(pool);
    const page = await pool.inbox();
    expect(page).toContain('<bdi class="to">ada@example.com</bdi>');
    expect(page).toContain('data-status="UNCONFIRMED"');
    const ConfirmationCode = codeIn(page);
    expect(page).toContain(`Your confirmation code is ${ConfirmationCode}</p>`);
    await pool.client.confirmSignUp({ ClientId, Username: 'ada@example.com', ConfirmationCode });
    const confirmed = await pool.inbox();
    expect(confirmed).toContain('data-status="CONFIRMED"');
    expect(confirmed).toContain('The user is confirmed.');

    const reset = await pool.press('forget');
    expect([reset.status, reset.headers.get('location')]).toEqual([303, '/inbox']);
    const empty = await pool.inbox();
    expect(empty).toContain('<ol id="messages"></ol>');
    expect(empty).toContain('<ul id="users"></ul>');
  });

  it('has a button for what an administrator does, and newer messages that replace older ones', async () => {
    const pool = await serve();
    await signUp(pool);
    await pool.client.resendConfirmationCode({ ClientId, Username: 'ada@example.com' });
    const page = await pool.inbox();
    expect(page.indexOf('id="message-2"')).toBeLessThan(page.indexOf('id="message-1" class="card old"'));
    expect(page.match(/Replaced by a newer message/g)).toHaveLength(1);
    const answer = await pool.press('confirm', { username: userIn(page) });
    expect(answer.headers.get('location')).toBe(`/inbox#user-${userIn(page)}`);
    expect(await pool.inbox()).toContain('data-status="CONFIRMED"');
    expect((await pool.press('confirm', { username: 'nobody@example.com' })).status).toBe(303);
  });

  it('takes what a pool of a saved description takes, custom attributes and all', async () => {
    const plan = { Name: 'custom:plan', AttributeDataType: 'String', StringAttributeConstraints: { MaxLength: '4' } };
    const UserPool = { Id: 'eu-central-1_Example', UsernameAttributes: ['email'], SchemaAttributes: [email, plan] };
    const pool = await serve(['--from', '-'], { UserPool, UserPoolClient: { ClientId } });
    expect(pool.said().output).toContain(`clientId: ${ClientId}\n`);
    expect(pool.said().output).toContain(`like the user pool eu-central-1_Example and its app client ${ClientId}.`);
    await expect(signUp(pool, 'ada@example.com', { 'custom:plan': 'Team+' })).rejects.toThrow('plan');
    await expect(signUp(pool, 'ada@example.com', { 'custom:other': 'x' })).rejects.toThrow('other');
    await signUp(pool, 'ada@example.com', { 'custom:plan': 'Team' });
    expect(await pool.inbox()).toContain('<dt>custom:plan</dt><dd dir="auto">Team</dd>');
    await expect(
      pool.client.signUp({ ClientId: 'another', Username: 'a@b.example', Password: password }),
    ).rejects.toThrow();
  });

  it('takes what the pool of an Amplify backend takes', async () => {
    const auth = {
      aws_region: 'eu-central-1',
      user_pool_id: 'eu-central-1_Example',
      user_pool_client_id: ClientId,
      username_attributes: ['email'],
      standard_required_attributes: ['email', 'name'],
      user_verification_types: ['email'],
      password_policy: { min_length: 12, require_numbers: true },
    };
    const pool = await serve(['--from', '-'], { version: '1.4', auth });
    expect(pool.said().told).toMatch(/^warning: amplify_outputs\.json does not tell which custom attributes/);
    await expect(signUp(pool)).rejects.toThrow('name');
    await signUp(pool, 'ada@example.com', { name: 'Ada' });
    await expect(signUp(pool, 'ADA@example.com', { name: 'Ada' })).rejects.toThrow('exists');
    expect(codeIn(await pool.inbox())).toMatch(/^\d{6}$/);
  });

  it('sends links that confirm, where the pool does', async () => {
    const UserPool = {
      UsernameAttributes: ['email'],
      AutoVerifiedAttributes: ['email'],
      SchemaAttributes: [email],
      VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },
    };
    const pool = await serve(['--from', '-'], { UserPool });
    await signUp(pool);
    const page = await pool.inbox();
    expect(codeIn(page)).toBe('');
    const href = /<a href="(\/confirmUser\?[^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const opened = await fetch(new URL(href, pool.endpoint));
    expect(opened.status).toBe(200);
    expect(await pool.inbox()).toContain('data-status="CONFIRMED"');
    expect(pool.said().output).toMatch(/^\d\d:\d\d:\d\d {2}Open a link +200$/m);
  });

  it('gives every message the code of --code, and waits for --delay', async () => {
    const pool = await serve(['--code', '123456', '--delay', '300']);
    const started = performance.now();
    await signUp(pool);
    expect(performance.now() - started).toBeGreaterThan(290);
    expect(codeIn(await pool.inbox())).toBe('123456');
  });

  it('writes a line for each request, in which there is no password, code or whole address', async () => {
    const pool = await serve(['--code', '987654']);
    await signUp(pool);
    await signUp(pool).catch(() => undefined);
    const wrong = { ClientId, Username: 'ada@example.com', ConfirmationCode: '98 7654' };
    await pool.client.confirmSignUp(wrong).catch(() => undefined);
    await pool.client.confirmSignUp({ ...wrong, ConfirmationCode: '987654' });
    await fetch(pool.endpoint, { method: 'OPTIONS' });
    const { output } = pool.said();
    const lines = output.split('\n').filter((line) => /^\d/.test(line));
    expect(lines.map((line) => line.replace(/^[\d:]+ +| \(\d+ ms\)$/g, '').replace(/ +/g, ' '))).toEqual([
      'SignUp a***@e*** 200',
      'SignUp a***@e*** 400 UsernameExistsException: An account with the given email already exists.',
      expect.stringMatching(/^ConfirmSignUp a\*\*\*@e\*\*\* 400 InvalidParameterException: 1 validation error/),
      'ConfirmSignUp a***@e*** 200',
    ]);
    for (const secret of [password, '987654', '98 7654', 'ada@example.com']) expect(output).not.toContain(secret);
  });
});
