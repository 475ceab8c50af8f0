import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { journey } from './caller.js';

const warnings = vi.fn();

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(warnings);
});
afterEach(() => {
  vi.restoreAllMocks();
  warnings.mockClear();
});

const slip = new TypeError("Cannot read properties of undefined (reading 'split')");

describe("a mistake in a function of the app's", () => {
  it('is the developer’s to mend, and no fault of the network', async () => {
    const one = journey({
      clientMetadata: () => {
        throw slip;
      },
    });
    await one.signUp();
    expect(one.fault).toMatchObject([
      { key: 'unknown', action: 'developer', outcome: 'failed', cause: slip },
      'SignUp',
    ]);
    expect(one.sent).toEqual([]);
    expect(warnings).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('nothing was sent'));
  });

  it('is told from a backend that could not be reached, which is not the service either (F-10)', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    const one = journey({ secretHash: () => Promise.reject(new TypeError('Failed to fetch')) });
    await one.signUp();
    vi.unstubAllGlobals();
    expect(one.fault).toMatchObject([{ key: 'unreachable', outcome: 'failed', diagnosis: undefined }, 'SignUp']);
    expect(warnings).not.toHaveBeenCalled();
  });
});

describe('functions of the values', () => {
  it('get all names, blank, where nothing was typed on this page', async () => {
    const seen: unknown[] = [];
    const clientMetadata = (values: unknown) => {
      seen.push(values);
      return {};
    };
    const schema = { usernameAttributes: ['email'], fields: [{ name: 'given_name' }] } as const;
    const one = journey({ clientMetadata, schema });
    await one.signUp({ ClientId: 'x', Username: 'ada@example.com', Password: 'Correct-horse-7' });
    expect(seen.at(-1)).toEqual({ email: '', given_name: '' });
  });
});

describe('user context data', () => {
  it('may be given as they are, or made of what was typed', async () => {
    const fixed = journey({ userContextData: { EncodedData: 'abc' } });
    await fixed.signUp();
    expect(fixed.sent[0]).toMatchObject({ UserContextData: { EncodedData: 'abc' } });
    const made = journey({ userContextData: ({ values }) => ({ EncodedData: Object.keys(values ?? {}).join() }) });
    await made.signUp();
    expect(made.sent[0]).toMatchObject({ UserContextData: { EncodedData: 'email' } });
  });
});
