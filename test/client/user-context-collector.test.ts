import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createUserContextCollector } from '../../src/client.js';

const userPoolId = 'us-east-1_EXAMPLE';
const clientId = '1example23456789';
const username = 'jürgen@example.com';
const input = { username, clientId };
const storageKey = 'Amazon.AWS.Cognito.ContextData.LS_UBID';

const device = { userAgent: 'UA/1.0', language: 'en-US', platform: 'Linux', plugins: [{ name: 'PDF Viewer' }] };

/** A browser's storage, as far as it is used. */
function storage(kept: Record<string, string> = {}) {
  const map = new Map(Object.entries(kept));
  const setItem = vi.fn((key: string, value: string) => void map.set(key, value));
  return { map, setItem, getItem: vi.fn((key: string) => map.get(key) ?? null) };
}

/** What EncodedData holds, read as the service would. */
function decode(data: { EncodedData?: string | undefined } | undefined) {
  const text = Buffer.from(data?.EncodedData ?? '', 'base64').toString('utf8');
  const { payload, signature, version } = JSON.parse(text) as Record<string, string>;
  return { payload: JSON.parse(payload ?? '') as Record<string, unknown>, text: payload, signature, version };
}

beforeEach(() => {
  vi.stubGlobal('navigator', device);
  vi.stubGlobal('localStorage', storage());
});

afterEach(() => vi.unstubAllGlobals());

describe('createUserContextCollector', () => {
  it('collects for the Username that the request carries, whatever script it is written in', async () => {
    for (const name of [username, '李小龍', '😀@example.com']) {
      const { payload, text, signature } = decode(
        await createUserContextCollector({ userPoolId })({ username: name, clientId }),
      );
      expect(payload).toMatchObject({
        username: name,
        userPoolId,
        timestamp: expect.stringMatching(/^\d{13}$/) as string,
      });
      expect(signature).toBe(
        createHmac('sha256', clientId)
          .update(`JS20171115${text ?? ''}`)
          .digest('base64'),
      );
    }
  });

  it('makes a device id once and keeps it under the name that AWS’s script uses', async () => {
    const kept = storage();
    vi.stubGlobal('localStorage', kept);
    const collect = createUserContextCollector({ userPoolId });
    const first = decode(await collect(input)).payload;
    const second = decode(await collect(input)).payload;
    const id = kept.map.get(storageKey);
    expect(id).toMatch(/^[0-9a-z]{20}:\d{13}$/);
    expect([first, second]).toMatchObject([{ contextData: { DeviceId: id } }, { contextData: { DeviceId: id } }]);
    expect([...kept.map.keys()]).toEqual([storageKey]);
    expect(kept.setItem).toHaveBeenCalledTimes(1);
  });

  it('takes the device id that AWS’s script has made', async () => {
    vi.stubGlobal('localStorage', storage({ [storageKey]: 'theirs:1' }));
    const { payload } = decode(await createUserContextCollector({ userPoolId })(input));
    expect(payload).toMatchObject({ contextData: { DeviceId: 'theirs:1' } });
  });

  it('stores and reads nothing with deviceId: false, neither itself nor through AWS’s script', async () => {
    const kept = storage({ [storageKey]: 'theirs:1' });
    const getData = vi.fn(() => 'official');
    vi.stubGlobal('localStorage', kept);
    vi.stubGlobal('AmazonCognitoAdvancedSecurityData', { getData });
    const { payload } = decode(await createUserContextCollector({ userPoolId, deviceId: false })(input));
    expect(payload).toMatchObject({ contextData: { DeviceId: 'UNAVAILABLE', UserAgent: 'UA/1.0' } });
    expect(kept.getItem).not.toHaveBeenCalled();
    expect(kept.setItem).not.toHaveBeenCalled();
    expect(getData).not.toHaveBeenCalled();
  });

  const full = { getItem: () => null, setItem: () => { throw new DOMException('', 'QuotaExceededError'); } }; // prettier-ignore

  it.each([
    ['there is no storage', undefined],
    ['the storage is full', full],
  ])('goes on without a device id when %s (F-35)', async (_case, localStorage) => {
    vi.stubGlobal('localStorage', localStorage);
    const { payload } = decode(await createUserContextCollector({ userPoolId })(input));
    expect(payload).toMatchObject({ contextData: { DeviceId: 'UNAVAILABLE' } });
  });

  it('goes on without a device id when storage is blocked, where even looking throws (F-35)', async () => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
    const { payload } = decode(await createUserContextCollector({ userPoolId })(input));
    expect(payload).toMatchObject({ contextData: { DeviceId: 'UNAVAILABLE' } });
  });

  it('lets AWS’s own script speak where the page has loaded it', async () => {
    const script = {
      getData(...given: string[]) {
        expect(this).toBe(script);
        return given.join(' ');
      },
    };
    vi.stubGlobal('AmazonCognitoAdvancedSecurityData', script);
    await expect(createUserContextCollector({ userPoolId })(input)).resolves.toEqual({
      EncodedData: `${username} ${userPoolId} ${clientId}`,
    });
  });

  it.each([
    ['throws', { getData: () => { throw new Error('storage'); } }], // prettier-ignore
    ['gives nothing', { getData: () => undefined }],
    ['gives an empty string', { getData: () => '' }],
    ['has no getData', {}],
    ['is an element of the page by that id', { nodeType: 1, getData: 'x' }],
  ])('collects by itself when AWS’s script %s (F-36)', async (_case, script) => {
    vi.stubGlobal('AmazonCognitoAdvancedSecurityData', script);
    const { version } = decode(await createUserContextCollector({ userPoolId })(input));
    expect(version).toBe('JS20171115');
  });

  it.each([
    ['without Web Crypto, as on plain http', () => vi.stubGlobal('crypto', {})],
    ['without any crypto', () => vi.stubGlobal('crypto', undefined)],
    ['on a server', () => vi.stubGlobal('navigator', undefined)],
  ])('gives nothing %s, and never rejects (F-36)', async (_case, arrange) => {
    const kept = storage();
    vi.stubGlobal('localStorage', kept);
    arrange();
    await expect(createUserContextCollector({ userPoolId })(input)).resolves.toBeUndefined();
  });

  it('stores no device id when nothing can be sent', async () => {
    const kept = storage();
    vi.stubGlobal('localStorage', kept);
    vi.stubGlobal('crypto', {});
    await createUserContextCollector({ userPoolId })(input);
    expect(kept.map.size).toBe(0);
  });

  it.each([
    ['a second', {}, 1000],
    ['the time it was given', { timeout: 200 }, 200],
    ['a second at most, whatever it was given', { timeout: Infinity }, 1000],
  ])('waits for %s and not longer (F-36)', async (_case, options, milliseconds) => {
    vi.useFakeTimers();
    try {
      vi.stubGlobal('crypto', { subtle: { importKey: () => new Promise(() => {}) } });
      let settled = false;
      const collecting = createUserContextCollector({ userPoolId, ...options })(input);
      void Promise.resolve(collecting).then(() => (settled = true));
      await vi.advanceTimersByTimeAsync(milliseconds - 1);
      expect(settled).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(settled).toBe(true);
      await expect(collecting).resolves.toBeUndefined();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await createUserContextCollector({ userPoolId })(input);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it.each(['eu-central-1', '', 'arn:aws:cognito-idp:eu-central-1:1:userpool/eu-central-1_A', 'eu-central-1_A b', 'a_'])(
    'tells the developer at once that %j is no user pool id',
    (id) => {
      expect(() => createUserContextCollector({ userPoolId: id })).toThrow(/userPoolId .*not its ARN.*\[user-pool-id/s);
    },
  );

  it.each(['eu-central-1_Example', 'us-gov-west-1_aB3', 'local_6Xq2fZ'])('knows %s for a user pool id', (id) => {
    expect(() => createUserContextCollector({ userPoolId: id })).not.toThrow();
  });
});
