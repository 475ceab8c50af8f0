import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAllowedHost } from '../../src/cli/allowed-hosts.js';
import { markup } from '../../src/cli/markup.js';
import { serveFakePool, type ServedFakePool } from './served-fake-pool.js';

let pool: ServedFakePool;
beforeAll(async () => {
  pool = await serveFakePool();
});
afterAll(() => pool.end());

/** As fetch cannot: with any Host and any target. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<number | undefined> {
  const { port } = new URL(pool.endpoint);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume().on('close', () => {
        resolve(response.statusCode);
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('a page of another site', () => {
  it('reads nothing here by giving its own name to this machine', async () => {
    expect(await ask('/inbox', { host: 'evil.example' })).toBe(403);
    expect(await ask('/', { host: 'evil.example:9229' }, 'OPTIONS')).toBe(403);
    expect(await ask('/inbox', { host: 'localhost:5173' })).toBe(200);
  });

  it.each([
    ['127.0.0.1:9229', true],
    ['localhost', true],
    ['pool.localhost:9229', true],
    ['[::1]:9229', true],
    ['192.168.0.7:9229', true],
    ['My-Laptop.local:9229', true],
    ['other.local', false],
    ['localhost.evil.example', false],
    ['evil.example', false],
    ['evil.example@localhost', false],
    ['localhost/evil', false],
    ['', false],
    [undefined, false],
  ])('asks for %s: may it? %s', (header, may) => {
    expect(isAllowedHost(header, 'my-laptop.local')).toBe(may);
  });

  it('may call the service, and not read the inbox', async () => {
    const service = await fetch(pool.endpoint, { method: 'OPTIONS' });
    expect(service.headers.get('access-control-allow-origin')).toBe('*');
    for (const path of ['inbox', 'inbox/events', 'inbox/nothing']) {
      const { headers, body } = await fetch(pool.endpoint + path);
      await body?.cancel();
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self';.* frame-ancestors 'none'$/,
      );
    }
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1', undefined])(
    'cannot press a button from %s',
    async (origin) => {
      const headers: Record<string, string> = origin === undefined ? {} : { origin };
      for (const button of ['forget', 'confirm']) {
        const answer = await fetch(`${pool.endpoint}inbox/${button}`, { method: 'POST', headers, body: 'username=a' });
        expect(answer.status).toBe(403);
      }
    },
  );
});

describe('the server', () => {
  it.each([
    ['/inbox/', {}, 200],
    ['/inbox/nothing', {}, 404],
    ['/inbox/../inbox', {}, 200],
    ['/inbox/constructor', {}, 404],
    ['/inboxes', {}, 404],
    ['//', {}, 400],
    ['/', { accept: 'text/html,*/*' }, 302],
    ['/', { accept: '*/*' }, 405],
    ['/confirmUser', {}, 400],
  ])('answers %s with %j by %i, and goes on', async (path, headers, status) => {
    expect(await ask(path, headers)).toBe(status);
    expect(await ask('/inbox', {}, 'HEAD')).toBe(200);
  });

  it('reads no form to its end that is too long', async () => {
    const answer = await pool.press('confirm', { more: 'x'.repeat(1_000_000), username: 'ada' });
    expect(answer.status).toBe(303);
  });
});

describe('what people type', () => {
  it('stays text in the inbox', async () => {
    const hostile = `"><script>alert('1')</script>&amp;\u0007`;
    const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;\ufffd';
    await pool.client.signUp({
      ClientId: 'a',
      Username: 'ada@example.com',
      Password: 'Correct-horse-7',
      UserAttributes: [{ Name: 'nickname', Value: hostile }],
      ValidationData: [{ Name: '<script>', Value: hostile }],
      ClientMetadata: { [hostile]: hostile },
    });
    const page = await pool.inbox();
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain('\u0007');
    expect(page).toContain(`<dt>nickname</dt><dd dir="auto">${escaped}</dd>`);
    expect(page).toContain(`<dt>&lt;script&gt;</dt><dd dir="auto">${escaped}</dd>`);
    expect(page).toContain(`<dt>${escaped}</dt>`);
  });

  it('stays text in any place of a template', () => {
    const inner = markup`<b>${'<'}</b>`;
    expect(markup`<i title="${'"\''}">${[inner, inner]}${undefined}${1}</i>`.text).toBe(
      '<i title="&quot;&#39;"><b>&lt;</b><b>&lt;</b>1</i>',
    );
  });
});

it('tells a page that is open when something has changed, and lets the command end all the same', async () => {
  const own = await serveFakePool();
  const { body } = await fetch(`${own.endpoint}inbox/events`);
  const events = body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await events?.read())?.value).toBe('retry: 1000\n\n');
  await own.client.signUp({ ClientId: 'a', Username: 'ada@example.com', Password: 'Correct-horse-7' });
  expect((await events?.read())?.value).toContain('data: changed\n\n');
  expect(await own.end()).toBe(0);
  await events?.read().catch(() => undefined);
});
