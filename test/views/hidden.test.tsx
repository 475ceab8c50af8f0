import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { type ComponentType, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { SignUpForm } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { createFakeUserPool } from '../../src/testing.js';
import {
  ada,
  clientId,
  code,
  confirm,
  draw,
  email,
  fillIn,
  goodPassword,
  password,
  signUp,
  status,
  submit,
} from './person.js';

/** React 19.2 and later. */
const { Activity } = React as { Activity?: ComponentType<{ mode: 'visible' | 'hidden'; children: ReactNode }> };

/** The form in a tab that can be hidden, with another button beside it. */
function drawInTab(props: Parameters<typeof draw>[0] = {}) {
  let isHidden = false;
  const drawn = draw(props, (form) => (
    <>
      <button>Elsewhere</button>
      {Activity ? <Activity mode={isHidden ? 'hidden' : 'visible'}>{form}</Activity> : form}
    </>
  ));
  const turn = (hide: boolean) => {
    isHidden = hide;
    drawn.change({});
  };
  return {
    ...drawn,
    /** Hides the form and shows it again, the focus being elsewhere. */
    hideAndShow: async () => {
      turn(true);
      await act(() => Promise.resolve());
      elsewhere().focus();
      turn(false);
      await act(() => Promise.resolve());
    },
  };
}

const elsewhere = () => screen.getByRole('button', { name: 'Elsewhere' });

describe.skipIf(!Activity)('a form that is hidden and shown again', () => {
  it('in mid-request keeps what was typed and can be sent again (F-15)', async () => {
    const onError = vi.fn();
    const { person, pool, hideAndShow } = drawInTab({ onError });
    await fillIn(person);
    const hold = pool.hold('SignUp');
    await submit(person);
    await hold.arrived;
    await hideAndShow();
    hold.release();
    expect(email()).toHaveValue(ada);
    expect(password()).toHaveValue(goodPassword);
    expect(screen.getByRole('button', { name: 'Create account' })).not.toHaveAttribute('aria-disabled');
    expect(screen.getByRole('alert')).toHaveTextContent(en.service.interrupted({ label: '' }));
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ key: 'interrupted', outcome: 'unknown' }),
      'SignUp',
    );
    expect(pool.users).toEqual([]);
    await submit(person);
    expect(await code()).toBeInTheDocument();
    expect(onError).toHaveBeenCalledOnce();
  });

  it('after the service has acted goes on to the code of the same user at the next try (F-15, F-18)', async () => {
    const pool = createFakeUserPool();
    const signUp = vi.fn(async (...call: Parameters<typeof pool.signUp>) => {
      const answer = await pool.signUp(...call);
      // The first answer never comes.
      if (signUp.mock.calls.length === 1)
        await new Promise((_, reject) => {
          call[1]?.abortSignal?.addEventListener('abort', () => {
            reject(new DOMException('gone', 'AbortError'));
          });
        });
      return answer;
    });
    const { person, hideAndShow } = drawInTab({ client: { ...pool, signUp } });
    await fillIn(person);
    await submit(person);
    await waitFor(() => {
      expect(pool.users).toHaveLength(1);
    });
    await hideAndShow();
    expect(password()).toHaveValue(goodPassword);
    await submit(person);
    expect(await code()).toBeInTheDocument();
    expect(pool.users).toHaveLength(1);
  });

  it.each(['ConfirmSignUp', 'ResendConfirmationCode'] as const)(
    'while %s is under way can go on (F-15)',
    async (operation) => {
      const { person, pool, hideAndShow } = drawInTab({ resendCooldown: 0 });
      await signUp(person);
      const hold = pool.hold(operation);
      if (operation === 'ConfirmSignUp') await confirm(person, pool);
      else await person.click(screen.getByRole('button', { name: 'Send a new code' }));
      await hold.arrived;
      await hideAndShow();
      hold.release();
      expect(elsewhere()).toHaveFocus();
      await confirm(person, pool);
      await screen.findByRole('heading', { name: 'Your account is ready' });
    },
  );

  it('leaves the focus and mended fields as they are', async () => {
    const { person, pool, hideAndShow } = drawInTab();
    await pool.signUp({ ClientId: clientId, Username: ada, Password: goodPassword });
    await fillIn(person);
    await submit(person);
    await screen.findByRole('link', { name: /already an account/ });
    await person.type(email(), 'x');
    await waitFor(() => {
      expect(email()).not.toBeInvalid();
    });
    await hideAndShow();
    expect(elsewhere()).toHaveFocus();
    expect(email()).not.toBeInvalid();
    expect(email()).toHaveValue(`${ada}x`);
  });

  it('says nothing for a second time', async () => {
    const { person, pool, hideAndShow } = drawInTab({ resendCooldown: 0 });
    await signUp(person);
    await person.type(await code(), 'x{Enter}');
    await waitFor(() => {
      expect(status()).toHaveTextContent(/code is not right/);
    });
    const said = status().firstChild;
    await hideAndShow();
    expect(elsewhere()).toHaveFocus();
    expect(status().firstChild).toBe(said);
    expect(pool.requests).toHaveLength(2);
  });
});

describe.skipIf(!Activity)('a textarea of a server’s page that is hidden and shown again', () => {
  it('keeps what was typed since the page was taken over (H-1)', async () => {
    const Tab = Activity ?? React.Fragment;
    const page = (mode: 'visible' | 'hidden') => (
      <Tab mode={mode}>
        <SignUpForm
          client={createFakeUserPool()}
          clientId={clientId}
          schema={{ usernameAttributes: ['email'], fields: [{ name: 'address' }] }}
          defaultValues={{ address: 'Hill 1' }}
        />
      </Tab>
    );
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML = renderToString(page('visible'));
    screen.getByLabelText<HTMLTextAreaElement>(/^Address/).value = 'Hill 12';
    const root = await act(() => hydrateRoot(place, page('visible')));
    const address = screen.getByLabelText<HTMLTextAreaElement>(/^Address/);
    expect(address).toHaveValue('Hill 12');
    await userEvent.setup().type(address, '3');
    for (const mode of ['hidden', 'visible'] as const) {
      await act(() => {
        root.render(page(mode));
      });
    }
    expect(address).toHaveValue('Hill 123');
    act(() => {
      root.unmount();
    });
    place.remove();
  });
});
