import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ConfirmSignUpForm, type ConfirmSignUpFormProps } from '../../src/index.js';
import { createFakeUserPool, type FakeUserPool } from '../../src/testing.js';
import { ada, clientId, draw, email, fillIn, goodPassword, submit } from './person.js';

const userPool = {
  UsernameAttributes: ['email'],
  AutoVerifiedAttributes: ['email'],
  VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },
};
const schema = { usernameAttributes: ['email' as const], confirmation: 'link' as const };

const heading = () => screen.findByRole('heading', { name: 'Open the link' });
const done = () => screen.findByRole('heading', { name: 'Your account is ready' });
const opened = () => screen.getByRole('button', { name: 'I have opened the link' });
const sendAnother = () => screen.getByRole('button', { name: 'Send a new link' });

/** A pool that somebody has signed up in, and what tells whether they are confirmed. */
async function signedUp() {
  const pool = createFakeUserPool({ userPool });
  await pool.signUp({ ClientId: clientId, Username: ada, Password: goodPassword });
  return { pool, checkConfirmed: (username: string) => pool.findUser(username)?.status === 'CONFIRMED' };
}

const openNewest = (pool: FakeUserPool) => pool.openLink(pool.inbox.latest()?.link ?? '');

describe('somebody who comes back to a pool that confirms by a link (F-27, F-32)', () => {
  it('finds the step from the first one, with the address that was typed, and gets a new link', async () => {
    const { pool, checkConfirmed } = await signedUp();
    const { person } = draw({ client: pool, schema, checkConfirmed });
    await person.type(email(), ada);
    await person.click(screen.getByRole('button', { name: 'I have already signed up' }));
    expect(await heading()).toHaveFocus();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByText(/We sent you/)).toBeNull();
    await person.click(sendAnother());
    expect(await screen.findByText('a***@e***')).toBeInTheDocument();
    await openNewest(pool);
    await person.click(opened());
    await done();
  });

  it('is asked for the address where none was typed', async () => {
    const { pool } = await signedUp();
    const { person } = draw({ client: pool, schema });
    await person.click(screen.getByRole('button', { name: 'I have already signed up' }));
    await waitFor(() => {
      expect(screen.getByLabelText('Email address')).toHaveFocus();
    });
    await person.type(screen.getByLabelText('Email address'), `${ada}{Enter}`);
    await waitFor(() => {
      expect(opened()).toBeInTheDocument();
    });
  });

  it('is not told to wait, nor that something was sent', async () => {
    const { pool } = await signedUp();
    draw({ client: pool, schema, initialStep: 'confirm', username: ada });
    expect(await heading()).toBeInTheDocument();
    expect(sendAnother()).not.toHaveAttribute('aria-disabled');
    expect(screen.queryByText(/You can ask for a new link in/)).toBeNull();
  });
});

describe('ConfirmSignUpForm of a pool that confirms by a link', () => {
  function drawConfirm(client: FakeUserPool, props: Partial<ConfirmSignUpFormProps> = {}) {
    const onComplete = vi.fn();
    render(<ConfirmSignUpForm {...{ client, clientId, onComplete }} confirmation="link" username={ada} {...props} />);
    return { onComplete, person: userEvent.setup() };
  }

  it('is the step of the link, whose end signs nobody in (S-7)', async () => {
    const { pool, checkConfirmed } = await signedUp();
    const { person, onComplete } = drawConfirm(pool, { checkConfirmed });
    await openNewest(pool);
    await person.click(opened());
    await done();
    expect(onComplete).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ status: 'confirmed', mustSignIn: true, username: ada }),
    );
  });

  it('takes its pool from a schema as well, which does not end up on the page', async () => {
    const { pool } = await signedUp();
    drawConfirm(pool, { confirmation: undefined, schema, username: undefined, usernameAttributes: ['email'] });
    expect(await heading()).toBeInTheDocument();
    expect(screen.getByLabelText('Email address')).toBeInTheDocument();
    expect(document.querySelector('[schema], [confirmation]')).toBeNull();
  });
});

describe('an end that nobody can vouch for', () => {
  it('leads back to the link, for who was too early', async () => {
    const { person, pool } = draw({ schema }, undefined, { userPool });
    await fillIn(person);
    await submit(person);
    await heading();
    await person.click(opened());
    await screen.findByRole('heading', { name: 'Nearly done' });
    await person.click(sendAnother());
    expect(await heading()).toHaveFocus();
    await waitFor(() => {
      expect(pool.inbox.messages).toHaveLength(2);
    });
  });
});
