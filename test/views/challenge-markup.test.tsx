import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Challenge, turnstile, type ChallengeProvider, type ChallengeSurroundings } from '../../src/challenge.js';
import { SignUpForm } from '../../src/index.js';
import { createFakeUserPool } from '../../src/testing.js';
import { clientId } from './person.js';

const formWith = (provider: ChallengeProvider) => (
  <SignUpForm
    client={createFakeUserPool()}
    clientId={clientId}
    schema={{ usernameAttributes: ['email'] }}
    theme={{ layout: 'columns' }}
    challenge={(slot) => <Challenge {...slot} provider={provider} sendTo={{ validationData: 'token' }} />}
  />
);
const group = () => screen.getByRole('group', { name: 'Security check' });

describe('the place of a security check', () => {
  it('comes from a server without a style in line, which a policy forbids (S-9)', () => {
    const place = document.createElement('div');
    // React 18 takes this for a server, and warns of layout effects.
    const warnings = vi.spyOn(console, 'error').mockImplementation(() => {});
    place.innerHTML = renderToString(formWith(turnstile({ siteKey: 'key' })));
    warnings.mockRestore();
    const drawn = place.querySelector('[role=group][aria-label="Security check"]');
    expect(drawn).not.toBeNull();
    expect(drawn?.closest('form')?.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('is told to the sheet: what it is, and whether there is something to see', () => {
    const seen: { now?: ChallengeSurroundings } = {};
    const mount: ChallengeProvider['mount'] = (_, surroundings) => {
      seen.now = surroundings;
      return { getToken: () => Promise.resolve('token'), reset: () => undefined };
    };
    render(formWith({ mount }));
    expect(group()).toHaveAttribute('data-type', 'challenge');
    expect(group()).toHaveAttribute('data-idle');
    act(() => seen.now?.onInteractive(true));
    expect(group()).not.toHaveAttribute('data-idle');
    act(() => seen.now?.onInteractive(false));
    expect(group()).toHaveAttribute('data-idle');
  });

  it('has its room from the start where the check is always shown', () => {
    render(formWith({ ...turnstile({ siteKey: 'key' }), isVisible: true }));
    expect(group()).not.toHaveAttribute('data-idle');
  });
});
