import { describe, expect, it } from 'vitest';
import { mailProvider } from '../../src/views/mail-provider.js';
import { resendWait } from '../../src/views/resend-wait.js';

describe('the inbox of an address', () => {
  it.each([
    ['ada@gmail.com', 'Gmail'],
    ['ada@GoogleMail.com ', 'Gmail'],
    ['ada@hotmail.co.uk', 'Outlook'],
    ['ada@live.com', 'Outlook'],
    ['ada@yahoo.de', 'Yahoo Mail'],
    ['ada@me.com', 'iCloud Mail'],
    ['ada@gmx.net', 'GMX'],
    ['ada@web.de', 'WEB.DE'],
    ['ada@proton.me', 'Proton Mail'],
    ['"a@example.com"@gmail.com', 'Gmail'],
  ])('of %s is at %s, over https', (address, name) => {
    const provider = mailProvider(address);
    expect(provider?.name).toBe(name);
    expect(provider?.href).toMatch(/^https:\/\/[a-z.]+\//);
  });

  it.each([
    [undefined],
    [''],
    ['gmail.com'],
    ['+442079460123'],
    ['ada@example.com'],
    ['ada@gmail.com.example.com'],
    ['ada@notgmail.com'],
    ['ada@__proto__'],
    ['ada@constructor'],
    ['a***@g***'],
  ])('of %s is not known', (address) => {
    expect(mailProvider(address)).toBeUndefined();
  });
});

describe('the wait for the next message', () => {
  it.each([
    [30, [30, 60, 120, 240, 300, 300]],
    [0, [0, 0, 0]],
    [90, [90, 180, 300, 300]],
    // An app that wants more than five minutes gets it.
    [600, [600, 600]],
  ])('begins with %s seconds and grows to five minutes', (first, waits) => {
    expect(waits.map((_, resends) => resendWait(first, resends))).toEqual(waits);
  });

  it('stays a number however many there were', () => {
    expect(resendWait(30, 5_000)).toBe(300);
    expect(resendWait(0, 5_000)).toBe(0);
  });
});
