import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FederatedButtons, type FederatedSlot } from '../../src/federated.js';
import { draw } from './person.js';

const providers = [{ provider: 'Google', icon: <svg viewBox="0 0 1 1" /> }] as const;
const consent = { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', label: 'I accept' } as const;
const schema = { usernameAttributes: ['email' as const], fields: [consent] };
const google = () => screen.getByRole('button', { name: 'Continue with Google' });
const box = () => screen.getByRole('checkbox');

/** The form with one button, and what the slot gave to it. */
function drawWith(requires: readonly string[], props: Parameters<typeof draw>[0] = {}) {
  const onStart = vi.fn(() => new Promise<void>(() => undefined));
  let slot: FederatedSlot | undefined;
  const drawn = draw({
    schema,
    federated: (given) => {
      slot = given;
      return <FederatedButtons {...given} {...{ providers, onStart, requires }} />;
    },
    ...props,
  });
  return { ...drawn, onStart, store: () => (slot as FederatedSlot).form.internal.form };
}

describe('a consent that is missing', () => {
  it('is looked at once for each change, however often a button was clicked', async () => {
    const { person, store } = drawWith(['terms']);
    for (let click = 0; click < 3; click++) {
      await person.click(google());
      await waitFor(() => {
        expect(box()).toHaveFocus();
      });
    }
    const trigger = vi.spyOn(store(), 'trigger');
    await person.click(box());
    await waitFor(() => {
      expect(box()).not.toHaveAttribute('aria-invalid');
    });
    expect(trigger.mock.calls).toEqual([['_terms']]);
    // It was mended: from here on the form looks at it as at any other field.
    await person.click(box());
    expect(trigger).toHaveBeenCalledTimes(1);
  });

  it('is asked for at each click until it is there, after it was taken back as well', async () => {
    const { person, onStart } = drawWith(['terms']);
    for (let round = 0; round < 2; round++) {
      await person.click(google());
      await waitFor(() => {
        expect(box()).toHaveAttribute('aria-invalid', 'true');
      });
      await person.click(box());
      await waitFor(() => {
        expect(box()).not.toHaveAttribute('aria-invalid');
      });
      await person.click(box());
    }
    expect(onStart).not.toHaveBeenCalled();
  });

  it('is nothing to buttons that have gone', async () => {
    const { person, store, change } = drawWith(['terms']);
    await person.click(google());
    await waitFor(() => {
      expect(box()).toHaveFocus();
    });
    change({ federated: undefined });
    const trigger = vi.spyOn(store(), 'trigger');
    await person.click(box());
    expect(trigger).not.toHaveBeenCalled();
  });
});

describe('a field that the buttons require', () => {
  it.each([
    { answer: 'Not under 16.', sent: 0 },
    { answer: undefined, sent: 1 },
  ])('is waited for where its own check takes its time: $answer', async ({ answer, sent }) => {
    let tell: (fault: string | undefined) => void = () => undefined;
    const validate = vi.fn(() => new Promise<string | undefined>((resolve) => (tell = resolve)));
    const fields = [{ ...consent, validate }];
    const { person, onStart } = drawWith(['terms'], { schema: { usernameAttributes: ['email'], fields } });
    await person.click(box());
    await person.click(google());
    await waitFor(() => {
      expect(validate).toHaveBeenCalledTimes(1);
    });
    expect(onStart).not.toHaveBeenCalled();
    await act(async () => {
      tell(answer);
      await Promise.resolve();
    });
    await waitFor(() => {
      expect(google().hasAttribute('data-pending')).toBe(sent > 0);
      expect(box().hasAttribute('aria-invalid')).toBe(sent === 0);
    });
    expect(onStart).toHaveBeenCalledTimes(sent);
  });

  it('holds nobody up while its condition keeps it off the page', async () => {
    const fields = [{ name: 'nickname' }, { ...consent, visibleWhen: () => false }];
    const { person, onStart } = drawWith(['terms'], { schema: { usernameAttributes: ['email'], fields } });
    await person.click(google());
    await waitFor(() => {
      expect(onStart).toHaveBeenCalledTimes(1);
    });
  });

  it('is told to the developer when no field has that name', () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => drawWith(['terms', 'tems'])).toThrow('requires "tems", but no field has that name');
    silenced.mockRestore();
  });

  it('is told to the developer when the buttons were not given the form', () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const alone = () => <FederatedButtons {...{ providers }} requires={['terms']} onStart={() => Promise.resolve()} />;
    expect(() => draw({ schema, federated: alone })).toThrow('{...slot}');
    silenced.mockRestore();
  });
});

describe('what finds out whether a consent is there', () => {
  const chunk = '../../src/form/checks.js';
  beforeEach(() => {
    vi.resetModules();
    vi.doMock(chunk, () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
  });
  afterEach(() => {
    vi.doUnmock(chunk);
    vi.resetModules();
  });

  it('sends nobody away when it cannot be fetched, and says so as a submit does', async () => {
    const [library, person] = await Promise.all([import('../../src/federated.js'), import('./person.js')]);
    const onStart = vi.fn(() => new Promise<void>(() => undefined));
    const onError = vi.fn();
    const { person: ada } = person.draw({
      schema,
      federated: (slot) => (
        <library.FederatedButtons {...slot} {...{ providers, onStart, onError }} requires={['terms']} />
      ),
    });
    await act(() => vi.dynamicImportSettled());
    await ada.click(google());
    expect(await screen.findByRole('alert')).toHaveTextContent('Part of this page did not load.');
    expect(onStart).not.toHaveBeenCalled();
    expect(onError.mock.calls).toMatchObject([
      [{ name: 'NotLoadedError', key: 'notLoaded', outcome: 'failed', action: 'retry' }],
    ]);
    expect(google()).not.toHaveAttribute('aria-disabled');
  });
});
