import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ConfirmSignUpForm, type SignUpFormProps } from '../../src/index.js';
import { createFakeUserPool } from '../../src/testing.js';
import { ada, clientId, code, confirm, draw, fillIn, goodPassword, signUp, status, submit } from './person.js';

const links = {
  signIn: '/sign-in',
  resetPassword: 'https://example.com/reset',
  terms: '/terms',
  privacy: '/privacy',
  support: '/support',
};

/** Somebody else has the address already. */
async function take(pool: ReturnType<typeof draw>['pool'], isConfirmed = true) {
  await pool.signUp({ ClientId: clientId, Username: ada, Password: 'Another-horse-8' });
  if (isConfirmed) await pool.confirm(ada);
}

describe('a username that is taken', () => {
  it('comes with ways on: to sign in, to a new password, to the code (F-17)', async () => {
    const { person, pool } = draw({ links });
    await take(pool);
    await fillIn(person);
    await submit(person);
    const alert = await screen.findByRole('alert');
    const found = [...alert.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
    expect(found).toEqual([
      ['There is already an account with this email address. Sign in, or use a different one.', '#sign-up-email'],
      ['Sign in', '/sign-in'],
      ['Reset password', 'https://example.com/reset'],
    ]);
    await person.click(screen.getByRole('button', { name: 'I already have a code' }));
    await waitFor(async () => {
      expect(await code()).toHaveFocus();
    });
  });

  it('comes with the code alone where the app has no such pages (F-17)', async () => {
    const { person, pool } = draw({ links: { signIn: 'javascript:alert(1)' } });
    await take(pool);
    await fillIn(person);
    await submit(person);
    const alert = await screen.findByRole('alert');
    expect(alert.querySelectorAll('li')).toHaveLength(2);
    expect(alert.querySelectorAll('a')).toHaveLength(1);
  });
});

describe('an address that another account has by the time of the code', () => {
  const taken = { name: 'AliasExistsException', message: 'An account with the email already exists.' };
  const offered = async () =>
    [...(await screen.findByRole('alert')).querySelectorAll('a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);

  it('comes with ways on: to sign in, to a new password, to a different address (F-30)', async () => {
    const { person, pool } = draw({ links });
    await signUp(person);
    pool.failNext('ConfirmSignUp', taken);
    await confirm(person, pool);
    expect(await offered()).toEqual([
      ['Sign in', '/sign-in'],
      ['Reset password', 'https://example.com/reset'],
    ]);
    await person.click(screen.getByRole('button', { name: 'Change your details' }));
    expect(await screen.findByLabelText(/^Email address/)).toHaveValue(ada);
  });

  it('comes with them in the form of the code alone, too (F-30)', async () => {
    const pool = createFakeUserPool();
    await pool.signUp({ ClientId: clientId, Username: ada, Password: goodPassword });
    render(<ConfirmSignUpForm client={pool} clientId={clientId} username={ada} links={links} />);
    pool.failNext('ConfirmSignUp', taken);
    await confirm(userEvent.setup(), pool);
    expect(await offered()).toHaveLength(2);
  });

  it('comes without them where the app has no such pages', async () => {
    const { person, pool } = draw();
    await signUp(person);
    pool.failNext('ConfirmSignUp', taken);
    await confirm(person, pool);
    expect(await offered()).toEqual([]);
  });
});

describe('links of the app', () => {
  it('to its terms open beside the form, so that nothing typed is lost (S-10)', () => {
    draw({ links });
    for (const [name, href] of [
      ['Terms', '/terms'],
      ['Privacy', '/privacy'],
      ['Contact support', '/support'],
    ] as const) {
      const link = screen.getByRole('link', { name });
      expect(link).toHaveAttribute('href', href);
      expect(link).toHaveAttribute('target', '_blank');
      expect(link).toHaveAttribute('rel', 'noopener');
    }
  });

  it('to its support stands where people are told to ask there', async () => {
    const { person, pool } = draw({ links: { support: '/support' } });
    await fillIn(person);
    pool.failNext('SignUp', {
      name: 'ForbiddenException',
      message: 'Request not allowed due to WAF block.',
      status: 403,
    });
    await submit(person);
    expect((await screen.findByRole('alert')).querySelector('a')).toHaveAttribute('href', '/support');
  });

  it('to its support stands at the code as well', async () => {
    const { person, pool } = draw({ links });
    await signUp(person);
    pool.failNext('ConfirmSignUp', 'blocked');
    await confirm(person, pool);
    expect((await screen.findByRole('alert')).querySelector('a')).toHaveAttribute('href', '/support');
  });
});

/** All that somebody can see, hear or measure of a sign-up, from the submit to a wrong code and a new one. */
async function observed(isTaken: boolean, props: Partial<SignUpFormProps> = {}) {
  // Nothing of another sign-up is found again.
  sessionStorage.clear();
  const { person, pool, container, unmount } = draw({ duplicateAccount: 'neutral', resendCooldown: 0, ...props });
  if (isTaken) await take(pool);
  const before = pool.requests.length;
  const heard: (string | null)[] = [];
  const observer = new MutationObserver(() => heard.push(status().textContent));
  observer.observe(status(), { childList: true, subtree: true, characterData: true });
  const pages: string[] = [];
  const look = () => pages.push(container.innerHTML);
  await fillIn(person);
  pool.delay(900);
  await submit(person);
  // What is taken is told as late as a success would be.
  await screen.findByLabelText('Confirmation code', {}, { timeout: 5_000 });
  await waitFor(async () => {
    expect(await code()).toHaveFocus();
  });
  await waitFor(() => {
    expect(status()).toHaveTextContent(/If you can sign up/);
  });
  look();
  pool.delay(0);
  await person.type(await code(), '000000{Enter}');
  await screen.findAllByText(/That code is not right/);
  look();
  pool.delay(900);
  await person.click(screen.getByRole('button', { name: 'Send a new code' }));
  await waitFor(
    () => {
      expect(status()).toHaveTextContent(/Code sent/);
    },
    { timeout: 5_000 },
  );
  look();
  observer.disconnect();
  const sent = pool.requests
    .slice(before)
    .map(({ operation, request }) => ({ operation, ...request, Session: undefined }));
  unmount();
  return { pages, heard: heard.filter((text, index) => text !== heard[index - 1]), sent };
}

describe('duplicateAccount="neutral"', () => {
  const onError = vi.fn();
  let taken: Awaited<ReturnType<typeof observed>>;
  let fresh: typeof taken;
  beforeAll(async () => {
    taken = await observed(true, { onError });
    fresh = await observed(false);
  }, 60_000);

  it('shows, says and sends the same whether or not the account is new (S-6)', () => {
    expect(taken.sent.map(({ operation }) => operation)).toEqual(['SignUp', 'ConfirmSignUp', 'ResendConfirmationCode']);
    expect(fresh).toEqual(taken);
  });

  it('names no destination, which only a new account has (S-6)', () => {
    expect(fresh.pages.join()).not.toContain('a***@e***');
    expect(fresh.pages[0]).toContain('If you can sign up with these details, we sent you a code.');
  });

  it('tells the app, for its log', () => {
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ key: 'usernameExists' }), 'SignUp');
  });

  it('keeps no password of somebody who met another’s account (S-3)', () => {
    expect(taken.pages.join()).not.toContain(goodPassword);
  });
});
