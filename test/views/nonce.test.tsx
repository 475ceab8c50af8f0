import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SignUpForm, type Theme } from '../../src/index.js';
import { createFakeUserPool } from '../../src/testing.js';
import { clientId } from './person.js';

const themes: readonly Theme[] = [{ colorPrimary: '#0a7a4b' }, { fontFamily: '"Inter", sans-serif' }];

afterEach(() => {
  document.body.replaceChildren();
});

describe('a theme in a style element with a nonce, from a server', () => {
  it.each(themes.flatMap((theme) => ['sign-up', ':r1:', '1st form'].map((id) => [theme, id] as const)))(
    '%j in the form %j is taken over as it is (H-1)',
    async (theme, id) => {
      const form = (
        <SignUpForm
          client={createFakeUserPool()}
          clientId={clientId}
          schema={{ usernameAttributes: ['email'] }}
          {...{ id, theme, nonce: 'abc' }}
        />
      );
      const place = document.body.appendChild(document.createElement('div'));
      // React 18 takes this for a server, and warns of layout effects.
      const warnings = vi.spyOn(console, 'error').mockImplementation(() => {});
      place.innerHTML = renderToString(form);
      warnings.mockRestore();
      const input = place.querySelector('input');
      if (input) input.value = 'ada@example.com';
      const onRecoverableError = vi.fn();
      const root = await act(() => hydrateRoot(place, form, { onRecoverableError }));
      expect(onRecoverableError).not.toHaveBeenCalled();
      expect(place.querySelector('input')).toBe(input);
      expect(input).toHaveValue('ada@example.com');
      const [rule] = place.querySelector('style')?.sheet?.cssRules ?? [];
      expect(place.querySelector((rule as CSSStyleRule).selectorText)).toBe(place.querySelector('.csu-root'));
      act(() => {
        root.unmount();
      });
    },
  );
});
