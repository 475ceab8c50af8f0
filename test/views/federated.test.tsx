import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { FederatedButtons, type FederatedButtonsProps, type FederatedSlot } from '../../src/federated.js';
import { de } from '../../src/locales/de.js';
import { draw, email, status } from './person.js';

const mark = <svg viewBox="0 0 1 1" />;
const providers: FederatedButtonsProps['providers'] = [
  { provider: 'Google', icon: mark },
  { provider: 'LoginWithAmazon', image: <img src="data:," alt="Login with Amazon" /> },
  { provider: 'ExampleCorp', label: 'Example Corp' },
  { idpIdentifier: 'example.org', label: 'Example Org' },
];
const google = () => screen.getByRole('button', { name: 'Continue with Google' });
const consent = {
  name: 'terms',
  type: 'checkbox',
  required: true,
  sendTo: 'none',
  label: 'I accept the terms',
} as const;
const schema = { usernameAttributes: ['email' as const], fields: [consent] };

/** The form with the buttons in it, which an app begins by itself. */
function drawWith(props: Partial<FederatedButtonsProps> = {}, placement?: FederatedSlot['placement']) {
  const onStart = vi.fn(() => new Promise<void>(() => undefined));
  const drawn = draw({
    schema,
    federatedPlacement: placement,
    federated: (slot) => (
      // What a test changes belongs together, which the compiler cannot see of a part.
      <FederatedButtons {...({ ...slot, providers, onStart, ...props } as FederatedButtonsProps)} />
    ),
  });
  return { ...drawn, onStart };
}

describe('the buttons of identity providers', () => {
  it('are a group with a name, in their order, each with the words of its brand', () => {
    drawWith();
    const group = screen.getByRole('group', { name: 'Sign up with another account' });
    expect([...group.querySelectorAll('button')].map((button) => button.textContent || 'an image')).toEqual([
      'Continue with Google',
      'an image',
      'Continue with Example Corp',
      'Continue with Example Org',
    ]);
    expect(screen.getByRole('button', { name: 'Login with Amazon' })).toBeInTheDocument();
  });

  it.each([
    ['above', undefined, ['Google', 'or', 'Email']],
    ['below', 'below', ['Email', 'or', 'Google']],
  ] as const)('stand %s the fields for keyboards and screen readers as well', (_, placement, order) => {
    const { container } = drawWith({}, placement);
    const text = container.textContent;
    const places = order.map((word) => text.indexOf(word === 'or' ? 'or' : word));
    const or = container.querySelector('.csu-federated-or');
    const [first, second] = [google(), email()].sort((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    expect(or).toHaveTextContent('or');
    expect(or && first && first.compareDocumentPosition(or) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(or && second && second.compareDocumentPosition(or) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
    expect(first).toBe(order[0] === 'Google' ? google() : email());
    expect(places).not.toContain(-1);
    expect(google().closest('form')).toBeNull();
  });

  it('begin once, say so, and keep the focus and what was typed (G1, L-3)', async () => {
    const { person, onStart } = drawWith();
    await person.type(email(), 'ada@example.com');
    act(() => {
      fireEvent.click(google());
      fireEvent.click(google());
    });
    await waitFor(() => {
      expect(status()).toHaveTextContent('Taking you to Google…');
    });
    await person.click(screen.getByRole('button', { name: 'Continue with Example Corp' }));
    expect(onStart.mock.calls).toEqual([[{ provider: 'Google' }, expect.any(AbortSignal)]]);
    expect(google()).toHaveAttribute('aria-disabled', 'true');
    expect(google()).toBeEnabled();
    expect(email()).toHaveValue('ada@example.com');
  });

  it('say that it did not begin, and begin anew at the next click', async () => {
    const onError = vi.fn();
    const onStart = vi.fn(() => Promise.reject(new Error('no popups')));
    const { person } = drawWith({ onStart, onError });
    await person.click(google());
    expect(await screen.findByRole('alert')).toHaveTextContent('That did not start. Try again, or fill in the form.');
    await person.click(google());
    await waitFor(() => {
      expect(onStart).toHaveBeenCalledTimes(2);
    });
    expect(onError.mock.calls[0]).toMatchObject([{ key: 'federatedFailed', outcome: 'failed' }]);
  });

  it('are there once more after somebody has turned back (F-13)', async () => {
    const { person } = drawWith();
    await person.click(google());
    await waitFor(() => {
      expect(google()).toHaveAttribute('aria-disabled');
    });
    act(() => {
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    });
    expect(google()).not.toHaveAttribute('aria-disabled');
  });

  it('give up when the form goes (F-15)', async () => {
    const { person, onStart, unmount } = drawWith();
    await person.click(google());
    await waitFor(() => {
      expect(onStart).toHaveBeenCalled();
    });
    const [, signal] = onStart.mock.calls[0] as unknown as [unknown, AbortSignal];
    unmount();
    expect(signal.aborted).toBe(true);
  });

  it('stand alone too, in another language, under StrictMode', async () => {
    const onStart = vi.fn(() => new Promise<void>(() => undefined));
    render(
      <StrictMode>
        <FederatedButtons providers={[{ provider: 'Google', icon: mark }]} onStart={onStart} messages={de} id="there" />
      </StrictMode>,
    );
    const group = screen.getByRole('group', { name: de.federated.label });
    expect(group).toHaveAttribute('id', 'there');
    await userEvent.click(screen.getByRole('button', { name: de.federated.continueWith({ provider: 'Google' }) }));
    await waitFor(() => {
      expect(status()).toHaveTextContent(de.federated.starting({ provider: 'Google' }));
    });
    expect(onStart).toHaveBeenCalledTimes(1);
  });

  it('say what went wrong where no form is around them, too', async () => {
    const onStart = () => Promise.reject(new Error('no popups'));
    render(<FederatedButtons providers={[{ provider: 'Google', icon: mark }]} onStart={onStart} />);
    await userEvent.click(google());
    expect(await screen.findByRole('alert')).toHaveTextContent('That did not start.');
  });
});

describe('a consent that a provider needs', () => {
  it('is asked for at its field, which gets the focus; nothing is disabled', async () => {
    const { person, onStart } = drawWith({ requires: ['terms'] });
    expect(google()).toBeEnabled();
    await person.click(google());
    const box = screen.getByRole('checkbox');
    await waitFor(() => {
      expect(box).toHaveFocus();
    });
    expect(box).toHaveAccessibleDescription(/^Error: ?Select “I accept the terms” to continue$/);
    expect(email()).not.toHaveAttribute('aria-invalid');
    await person.click(box);
    await waitFor(() => {
      expect(box).not.toHaveAttribute('aria-invalid');
    });
    expect(onStart).not.toHaveBeenCalled();
    await person.click(google());
    await waitFor(() => {
      expect(onStart).toHaveBeenCalledTimes(1);
    });
  });

  it('can be the app’s own matter', async () => {
    const onBeforeStart = vi.fn(() => false);
    const { person, onStart } = drawWith({ onBeforeStart });
    await person.click(google());
    await waitFor(() => {
      expect(onBeforeStart).toHaveBeenCalledWith({ provider: 'Google' });
    });
    expect(onStart).not.toHaveBeenCalled();
    expect(google()).not.toHaveAttribute('aria-disabled');
  });
});

describe('a mistake in the providers', () => {
  it.each([
    ['federated-providers', []],
    ['federated-providers', [providers[0], providers[0]]],
    ['federated-provider', [{ provider: 'google', label: 'Google' }]],
    ['federated-provider', [{ provider: 'Google', label: 'Google' }]],
    ['federated-provider', [{ provider: 'ExampleCorp' }]],
  ])('is told to the developer at once: %s', (code, wrong) => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() =>
      render(
        <FederatedButtons providers={wrong as FederatedButtonsProps['providers']} onStart={() => Promise.resolve()} />,
      ),
    ).toThrow(`docs/errors.md#${code}]`);
    silenced.mockRestore();
  });
});
