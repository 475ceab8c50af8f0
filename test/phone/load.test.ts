import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const library = 'libphonenumber-js/min';

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.doUnmock(library);
  vi.useRealTimers();
});

describe('a submit', () => {
  it('waits for the data no longer than 3 seconds, and then takes international numbers', async () => {
    vi.useFakeTimers();
    vi.doMock(library, () => new Promise(() => undefined));
    const { phoneNumbers } = await import('../../src/phone.js');
    let over = false;
    void phoneNumbers.load()?.then(() => {
      over = true;
    });
    await vi.advanceTimersByTimeAsync(2_999);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(over).toBe(true);
    expect(phoneNumbers.toE164('+49 (0)30 23125 012', 'US')).toBe('+493023125012');
  });

  it('goes on at once when the data cannot be had', async () => {
    vi.doMock(library, () => {
      throw new Error('offline');
    });
    const { phoneNumbers } = await import('../../src/phone.js');
    await phoneNumbers.load();
    expect(phoneNumbers.toE164('030 23125 012', 'DE')).toBe('03023125012');
  });
});
