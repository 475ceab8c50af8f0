import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { SignUpFormProps } from '../../src/index.js';
import { ada, draw, fillIn, submit } from './person.js';

const userPool = {
  UsernameAttributes: ['email'],
  AutoVerifiedAttributes: ['email'],
  VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },
};

/** A pool that confirms by a link, and the form at the step that says so. */
async function atTheLink(props: Partial<SignUpFormProps> = {}) {
  const onComplete = vi.fn();
  const drawn = draw(
    { schema: { usernameAttributes: ['email'], confirmation: 'link' }, onComplete, ...props },
    undefined,
    { userPool },
  );
  await fillIn(drawn.person);
  await submit(drawn.person);
  await screen.findByRole('heading', { name: 'Open the link' });
  const openLink = async () => {
    const { status } = await drawn.pool.openLink(drawn.pool.inbox.latest()?.link ?? '');
    expect(status).toBe(200);
  };
  return { ...drawn, onComplete, openLink };
}

const opened = () => screen.getByRole('button', { name: 'I have opened the link' });
const done = () => screen.findByRole('heading', { name: 'Your account is ready' });

describe('the question whether the link was opened', () => {
  it('that a page was left amid reads as stopped, and is no error of the app’s (F-13)', async () => {
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    try {
      const { person } = await atTheLink({ checkConfirmed: () => new Promise(() => undefined) });
      await person.click(opened());
      act(() => {
        fireEvent(window, Object.assign(new Event('pageshow'), { persisted: true }));
      });
      expect(await screen.findByRole('alert')).toHaveTextContent('Your last try was stopped');
      expect(opened()).not.toHaveAttribute('aria-disabled');
      expect(reportError).not.toHaveBeenCalled();
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('a pool that confirms by a link (F-27)', () => {
  it('has no field for a code, and says where the link went', async () => {
    await atTheLink();
    expect(screen.getByRole('heading', { name: 'Open the link' })).toHaveFocus();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('a***@e***')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('We sent a link to a***@e***');
  });

  it('ends unverified where nobody can tell', async () => {
    const { person, onComplete } = await atTheLink();
    await person.click(opened());
    await screen.findByRole('heading', { name: 'Nearly done' });
    expect(onComplete).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ status: 'unverified', username: ada, signInName: ada }),
    );
  });

  it('asks the app when the person says so, and says that it is not so yet', async () => {
    const checkConfirmed = vi.fn((username: string) => pool.findUser(username)?.status === 'CONFIRMED');
    const { person, pool, onComplete, openLink } = await atTheLink({ checkConfirmed });
    await person.click(opened());
    expect(await screen.findByText(/not confirmed yet/, { selector: '.csu-alert *' })).toBeInTheDocument();
    expect(opened()).toHaveFocus();
    expect(checkConfirmed).toHaveBeenCalledExactlyOnceWith(ada);
    await openLink();
    await person.click(opened());
    await done();
    expect(onComplete).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ status: 'confirmed', mustSignIn: true, session: undefined }),
    );
  });

  it('asks the app once when the person comes back to the page, and one question at a time', async () => {
    let answer: (isConfirmed: boolean) => void = () => undefined;
    const checkConfirmed = vi.fn(
      () =>
        new Promise<boolean>((resolve) => {
          answer = resolve;
        }),
    );
    await atTheLink({ checkConfirmed });
    await waitFor(() => {
      fireEvent.focus(window);
      expect(checkConfirmed).toHaveBeenCalledTimes(1);
    });
    fireEvent.focus(window);
    fireEvent(document, new Event('visibilitychange'));
    expect(checkConfirmed).toHaveBeenCalledTimes(1);
    answer(true);
    await done();
  });

  it('survives an app that throws or gives nonsense', async () => {
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    const answers: (() => boolean | Promise<boolean>)[] = [
      () => {
        throw new Error('The backend is away.');
      },
      () => Promise.resolve('yes' as unknown as boolean), // an app in JavaScript may
    ];
    const { person } = await atTheLink({ checkConfirmed: () => answers.shift()?.() ?? false });
    await person.click(opened());
    await screen.findByRole('alert');
    expect(reportError).toHaveBeenCalledTimes(1);
    await person.click(opened());
    await screen.findByText(/not confirmed yet/, { selector: '.csu-alert *' });
    vi.unstubAllGlobals();
  });

  it('sends another link', async () => {
    const { person, pool, openLink } = await atTheLink({ resendCooldown: 0, checkConfirmed: () => true });
    await person.click(screen.getByRole('button', { name: 'Send a new link' }));
    await waitFor(() => {
      expect(screen.getByRole('status')).toHaveTextContent(/Link sent/);
    });
    expect(pool.inbox.messages).toHaveLength(2);
    await openLink();
    await person.click(opened());
    await done();
  });

  it('leads back to a different address', async () => {
    const { person } = await atTheLink();
    await person.click(screen.getByRole('button', { name: 'Change your details' }));
    expect(screen.getByLabelText(/^Email address/)).toHaveValue(ada);
  });

  it('asks for a code where the message went to a telephone', async () => {
    const { person } = draw({ schema: { usernameAttributes: ['phone_number'], confirmation: 'link' } }, undefined, {
      userPool: { ...userPool, UsernameAttributes: ['phone_number'], AutoVerifiedAttributes: ['phone_number'] },
    });
    await person.type(screen.getByLabelText(/^Phone number/), '+442079460123');
    await person.type(screen.getByLabelText(/^Password/), 'Correct-horse-7');
    await submit(person);
    expect(await screen.findByLabelText('Confirmation code')).toBeInTheDocument();
  });
});
