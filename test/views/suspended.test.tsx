import { act, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { ada, code, draw, email, goodPassword, password, submit } from './person.js';

describe('a form around which something suspends', () => {
  /** The form beside something that is not there yet, and comes when it is told to. */
  function drawBesideLate() {
    let load: () => void = () => undefined;
    let isThere = false;
    const loading = new Promise<void>((resolve) => (load = resolve)).then(() => (isThere = true));
    const Late = () => {
      if (!isThere) throw loading;
      return <p>Here it is.</p>;
    };
    let isLate = false;
    const drawn = draw({}, (form) => (
      <Suspense fallback="Wait.">
        {form}
        {isLate && <Late />}
      </Suspense>
    ));
    return {
      ...drawn,
      suspendAndShow: async () => {
        isLate = true;
        await act(() => {
          drawn.change({});
          return Promise.resolve();
        });
        expect(email()).not.toBeVisible();
        await act(async () => {
          load();
          await loading;
        });
        await screen.findByText('Here it is.');
      },
    };
  }

  it('keeps the focus, what was typed and what was mended', async () => {
    const { person, suspendAndShow } = drawBesideLate();
    await submit(person);
    await screen.findByRole('alert');
    await person.type(email(), ada);
    await waitFor(() => {
      expect(email()).not.toBeInvalid();
    });
    await suspendAndShow();
    expect(screen.getByRole('alert')).not.toHaveFocus();
    expect(email()).toHaveValue(ada);
    expect(email()).not.toBeInvalid();
    expect(password()).toBeInvalid();
  });

  it('keeps what was filled without an event (H-2)', async () => {
    const { person, pool, suspendAndShow } = drawBesideLate();
    await person.type(email(), 'ad');
    (email() as HTMLInputElement).value = ada;
    (password() as HTMLInputElement).value = goodPassword;
    await suspendAndShow();
    expect(email()).toHaveValue(ada);
    expect(password()).toHaveValue(goodPassword);
    await submit(person);
    expect(await code()).toBeInTheDocument();
    expect(pool.requests).toMatchObject([{ request: { Username: ada } }]);
  });
});
