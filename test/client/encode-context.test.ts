import { describe, expect, it } from 'vitest';
import { contextData } from '../../src/client/context-data.js';
import { encodeContext } from '../../src/client/encode-context.js';

const device = {
  userAgent: 'UA/1.0',
  language: 'en-US',
  platform: 'Linux x86_64',
  plugins: [{ name: 'PDF Viewer' }],
};

/** At a place so many minutes east of Greenwich. */
function at(minutes: number): Date {
  const date = new Date(1_700_000_000_000);
  date.getTimezoneOffset = () => -minutes;
  return date;
}

describe('the format that threat protection reads', () => {
  it('signs the payload as AWS’s own scripts do', async () => {
    const payload =
      '{"contextData":{"UserAgent":"UA/1.0","DeviceId":"abc123def456:1700000000000","DeviceLanguage":"en-US",' +
      '"DeviceFingerprint":"UA/1.0PDF Viewer:en-US","DevicePlatform":"Linux x86_64","ClientTimezone":"-05:00"},' +
      '"username":"jürgen@example.com","userPoolId":"us-east-1_EXAMPLE","timestamp":"1700000000000"}';
    const request = { username: 'jürgen@example.com', userPoolId: 'us-east-1_EXAMPLE', timestamp: '1700000000000' };
    const data = contextData('abc123def456:1700000000000', device, at(-300));
    expect(JSON.stringify({ contextData: data, ...request })).toBe(payload);
    const encoded = await encodeContext('1example23456789', () => payload);
    expect(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'))).toEqual({
      payload,
      signature: 'SkIWYS4ONR9IuSXL+26Y6JGR8HyQo41oXIciHeE4vrY=',
      version: 'JS20171115',
    });
  });

  it.each([
    [0, '00:00'],
    [60, '01:00'],
    [330, '05:30'],
    [-300, '-05:00'],
    [-210, '-03:30'],
    [345, '05:45'],
    [840, '14:00'],
  ])('writes the time zone %i minutes east as %s', (minutes, zone) => {
    expect(contextData('id', device, at(minutes))).toMatchObject({ ClientTimezone: zone });
  });

  it('names the kind of connection only where the browser does', () => {
    expect(JSON.stringify(contextData('id', device, at(0)))).not.toContain('DeviceConnectionType');
    const mobile = { ...device, connection: { type: 'cellular' } };
    expect(JSON.stringify(contextData('id', mobile, at(0)))).toContain(
      '"DeviceConnectionType":"cellular","DevicePlatform"',
    );
  });
});
