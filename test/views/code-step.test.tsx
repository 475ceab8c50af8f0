import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clientId, code, confirm, draw, email, signUp } from './person.js';

const resend = () => screen.getByRole('button', { name: 'Send a new code' });
const limitExceeded = {
  name: 'LimitExceededException',
  message: 'Attempt limit exceeded, please try after some time.',
};

describe('the wait for a new code', () => {
  it('grows with each code', { timeout: 15_000 }, async () => {
    const { person, pool } = draw({ resendCooldown: 0.3 });
    await signUp(person);
    for (const wait of [0.6, 1.2]) {
      await waitFor(() => {
        expect(resend()).not.toHaveAttribute('aria-disabled');
      });
      const sent = pool.inbox.messages.length;
      await person.click(resend());
      await waitFor(() => {
        expect(pool.inbox.messages).toHaveLength(sent + 1);
      });
      await waitFor(() => {
        expect(screen.getByRole('status')).toHaveTextContent(`You can ask again in ${String(wait)} seconds`);
      });
    }
  });

  it('is about an hour once there were too many, in words and without seconds, whatever else is tried (F-9)', async () => {
    const { person, pool } = draw({ resendCooldown: 0 });
    await signUp(person);
    pool.failNext('ResendConfirmationCode', limitExceeded);
    await person.click(resend());
    expect(await screen.findByRole('alert')).toHaveTextContent(/hour/);
    expect(resend()).toHaveAttribute('aria-disabled', 'true');
    expect(document.querySelector('[aria-hidden] [translate=no]')).toBeNull();
    await person.type(await code(), '000000{Enter}');
    await waitFor(() => {
      expect(screen.queryByRole('alert')).toBeNull();
    });
    expect(resend()).toHaveAttribute('aria-disabled', 'true');
    expect(resend()).toHaveAccessibleDescription(/hour/);
    const before = pool.requests.length;
    await person.click(resend());
    expect(pool.requests).toHaveLength(before);
    await confirm(person, pool);
    await screen.findByRole('heading', { name: 'Your account is ready' });
  });
});

describe('a way to the inbox', () => {
  const inbox = () => screen.queryByRole('link', { name: /Open your inbox/ });

  it('is there for a well-known provider', async () => {
    const { person } = draw();
    await signUp(person, 'ada@GMail.com');
    expect(inbox()).toHaveAccessibleName('Open your inbox at Gmail');
    expect(inbox()).toHaveAttribute('href', 'https://mail.google.com/');
    expect(inbox()?.getAttribute('rel')).toContain('noopener');
  });

  it('is that of the address which the code is for, not of one that was given up', async () => {
    const { person, pool } = draw({ resendCooldown: 0 });
    await pool.signUp({ ClientId: clientId, Username: 'ada@yahoo.com', Password: 'Correct-horse-7' });
    await signUp(person, 'ada@gmail.com');
    await person.click(screen.getByRole('button', { name: 'Change your details' }));
    await person.clear(email());
    await person.type(email(), 'ada@yahoo.com');
    await person.click(screen.getByRole('button', { name: 'I already have a code' }));
    await code();
    await person.click(resend());
    await waitFor(() => {
      expect(inbox()).toHaveAccessibleName('Open your inbox at Yahoo Mail');
    });
  });

  it('is not there for any other', async () => {
    const { person } = draw();
    await signUp(person, 'ada@gmail.com.example.com');
    expect(inbox()).toBeNull();
  });
});

describe('another tab', () => {
  it('that confirms the same user ends this journey as well (F-26)', async () => {
    const onComplete = vi.fn();
    const { person } = draw({ onComplete });
    await signUp(person);
    const other = new BroadcastChannel('cognito-sign-up:1:1example23456789');
    try {
      other.postMessage({ confirmed: 'somebody@example.com' });
      other.postMessage('ada@example.com');
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(await code()).toBeInTheDocument();
      other.postMessage({ confirmed: 'ada@example.com' });
      await screen.findByRole('heading', { name: 'Your account is already confirmed' });
      expect(onComplete).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 'alreadyConfirmed' }));
    } finally {
      other.close();
    }
  });

  it('hears when this one confirms', async () => {
    const heard = vi.fn();
    const other = new BroadcastChannel('cognito-sign-up:1:1example23456789');
    other.onmessage = ({ data }) => {
      heard(data);
    };
    try {
      const { person, pool } = draw();
      await signUp(person);
      await confirm(person, pool);
      await waitFor(() => {
        expect(heard).toHaveBeenCalledExactlyOnceWith({ confirmed: 'ada@example.com' });
      });
    } finally {
      other.close();
    }
  });
});

describe('a code by text message', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const schema = { usernameAttributes: ['phone_number'] } as const;
  const smsPool = { UsernameAttributes: ['phone_number'], AutoVerifiedAttributes: ['phone_number'] };
  const toCode = async (person: ReturnType<typeof draw>['person']) => {
    await person.type(screen.getByLabelText(/^Phone number/), '+442079460123');
    await person.type(screen.getByLabelText(/^Password/), 'Correct-horse-7');
    await person.click(screen.getByRole('button', { name: 'Create account' }));
    await code();
  };

  it('is filled in where the browser reads it, and asked for no longer than it is needed (O-4)', async () => {
    const asked: CredentialRequestOptions[] = [];
    let give: (credential: object) => void = () => undefined;
    vi.stubGlobal('OTPCredential', class {});
    vi.stubGlobal('navigator', {
      ...navigator,
      credentials: {
        get: (options: CredentialRequestOptions) => {
          asked.push(options);
          return new Promise((resolve) => {
            give = resolve;
          });
        },
      },
    });
    const { person, unmount } = draw({ schema, resendCooldown: 0 }, undefined, { userPool: smsPool });
    await toCode(person);
    await waitFor(() => {
      expect(asked).toEqual([{ otp: { transport: ['sms'] }, signal: expect.any(AbortSignal) as unknown }]);
    });
    await act(async () => {
      give({ code: '012345' });
      await Promise.resolve();
    });
    await waitFor(async () => {
      expect(await code()).toHaveValue('012345');
    });
    expect(asked[0]?.signal?.aborted).toBe(false);
    // One asking gives one code: it is asked for the next as well.
    await person.click(resend());
    await waitFor(() => {
      expect(asked).toHaveLength(2);
    });
    expect(asked.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
    fireEvent.submit((await code()).closest('form') as HTMLFormElement); // the code stands in one
    expect(asked[1]?.signal?.aborted).toBe(true);
    unmount();
    expect(asked.every(({ signal }) => signal?.aborted)).toBe(true);
  });

  it('is typed where the browser does not want to', async () => {
    vi.stubGlobal('OTPCredential', class {});
    vi.stubGlobal('navigator', {
      ...navigator,
      credentials: { get: () => Promise.reject(new DOMException('No.', 'NotAllowedError')) },
    });
    const { person, pool } = draw({ schema }, undefined, { userPool: smsPool });
    await toCode(person);
    await confirm(person, pool);
    await screen.findByRole('heading', { name: 'Your account is ready' });
  });
});
