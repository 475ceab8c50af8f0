import { act, cleanup, within } from '@testing-library/react';
import * as React from 'react';
import { StrictMode, Suspense, type ComponentType, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { Challenge, type ChallengeSurroundings } from '../../src/challenge.js';
import type { SignUpFormProps } from '../../src/index.js';
import { draw } from './person.js';

/** React 19.2 and later. */
const { Activity } = React as { Activity?: ComponentType<{ mode: 'visible' | 'hidden'; children: ReactNode }> };

/** A form with a check that the test makes interactive: the newest, or one that was there before. */
function drawWith(around?: (form: ReactElement) => ReactElement) {
  const seen: ChallengeSurroundings[] = [];
  const provider = {
    mount: (_: HTMLElement, surroundings: ChallengeSurroundings) => {
      seen.push(surroundings);
      return { getToken: () => Promise.resolve('token'), reset: () => undefined };
    },
  };
  const challenge: SignUpFormProps['challenge'] = (slot) => (
    <Challenge {...slot} provider={provider} sendTo={{ validationData: 'token' }} />
  );
  const drawn = draw({ challenge }, around);
  const interactive = (is: boolean, which = seen.length - 1) => {
    act(() => seen[which]?.onInteractive(is));
  };
  return { ...drawn, interactive };
}

const submitIn = (page: ParentNode) =>
  within(page as HTMLElement).getByRole<HTMLButtonElement>('button', { name: 'Create account' });
const groupIn = (page: ParentNode) => within(page as HTMLElement).getByRole('group', { name: 'Security check' });
const inert = (page: ParentNode = document) => page.querySelector('[inert]');

/** Another element to have the focus, and gone after the test. */
function put<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  return document.body.appendChild(Object.assign(document.createElement(name), { className: 'put' }));
}
afterEach(() => {
  cleanup(); // before the document of an iframe goes with it
  for (const one of document.querySelectorAll('.put')) one.remove();
});

describe('a check that waits for the person', () => {
  const strict = (form: ReactElement) => <StrictMode>{form}</StrictMode>;

  it.each([
    ['', undefined],
    [' under StrictMode', strict],
  ])('gives the step back where the app takes it out of the form%s', (_, around) => {
    const { interactive, change } = drawWith(around);
    submitIn(document.body).focus();
    interactive(true);
    expect(inert()).not.toBeNull();
    change({ challenge: undefined });
    expect(inert()).toBeNull();
    expect(submitIn(document.body)).toHaveFocus();
  });

  it('gives the step back where it was suspended meanwhile', () => {
    let isSuspended = false;
    const never = new Promise<void>(() => undefined);
    const Late = () => {
      // What React awaits; `use` is not in React 18.
      if (isSuspended) throw never;
      return null;
    };
    const { interactive, change } = drawWith((form) => (
      <Suspense fallback="…">
        {form}
        <Late />
      </Suspense>
    ));
    interactive(true);
    for (isSuspended of [true, false]) change({});
    expect(inert()).not.toBeNull();
    interactive(false);
    expect(inert()).toBeNull();
  });

  it.skipIf(!Activity)('waits no more after it was hidden, and hears nothing from the one before', async () => {
    let mode: 'visible' | 'hidden' = 'visible';
    const { interactive, change } = drawWith((form) => (Activity ? <Activity mode={mode}>{form}</Activity> : form));
    interactive(true);
    for (mode of ['hidden', 'visible'] as const) {
      change({});
      await act(() => Promise.resolve());
      expect(inert()).toBeNull();
    }
    interactive(true, 0);
    expect(inert()).toBeNull();
    interactive(true);
    expect(inert()).not.toBeNull();
    interactive(false);
    expect(inert()).toBeNull();
  });
});

describe.each([
  ['a shadow root', () => put('div').attachShadow({ mode: 'open' })],
  ['another document', () => put('iframe').contentDocument?.body as HTMLElement],
])('in %s, a check that waits for the person', (_, make) => {
  const drawIn = () => {
    const page = make();
    const drawn = drawWith((form) => createPortal(form, page) as ReactElement);
    submitIn(page).focus();
    drawn.interactive(true);
    return { ...drawn, page, focused: () => (page.getRootNode() as Document | ShadowRoot).activeElement };
  };

  it('has the focus and gives it back (L-3)', () => {
    const { page, interactive, focused } = drawIn();
    expect(focused()).toBe(groupIn(page));
    expect(inert(page)).not.toBeNull();
    interactive(false);
    expect(inert(page)).toBeNull();
    expect(focused()).toBe(submitIn(page));
  });

  it('gives back a focus that was lost to the page', () => {
    const { page, interactive, focused } = drawIn();
    groupIn(page).blur();
    expect([null, page]).toContain(focused());
    interactive(false);
    expect(focused()).toBe(submitIn(page));
  });
});

it('in a shadow root leaves a focus that the person has taken out of it', () => {
  const root = put('div').attachShadow({ mode: 'open' });
  const { interactive } = drawWith((form) => createPortal(form, root) as ReactElement);
  submitIn(root).focus();
  interactive(true);
  const elsewhere = put('button');
  elsewhere.focus();
  interactive(false);
  expect(elsewhere).toHaveFocus();
});
