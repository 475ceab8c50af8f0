import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Challenge, ChallengeError } from '../../src/challenge.js';
import type { SignUpFormSchema } from '../../src/index.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { draw, fillIn, signUp, submit } from './person.js';

const withFields = (fields: SignUpFormSchema['fields'], more: Partial<SignUpFormSchema> = {}) => ({
  schema: { usernameAttributes: ['email'], fields, ...more } as const,
});

describe('a host that changes the language', () => {
  it('finds it in the summary as well, with the labels that the new schema has', async () => {
    const { person, change } = draw(withFields([{ name: 'custom:shoe', label: 'Shoe size', required: true }]));
    await submit(person);
    await screen.findByRole('link', { name: 'Enter your shoe size' });
    change({ ...withFields([{ name: 'custom:shoe', label: 'Schuhgröße', required: true }]), messages: de });
    expect(screen.queryByText(/shoe/i)).toBeNull();
    expect(screen.getByRole('link', { name: /Schuhgröße/ })).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveFocus();
    change({ ...withFields([]), messages: de });
    expect(screen.queryByText(/Schuhgröße/)).toBeNull();
  });

  it('finds it also in what a security check came to', async () => {
    const expired = { getToken: () => Promise.reject(new ChallengeError('expired')), reset: () => undefined };
    const { person, change } = draw({
      challenge: (slot) => (
        <Challenge {...slot} provider={{ mount: () => expired }} sendTo={{ validationData: 'token' }} />
      ),
    });
    await fillIn(person);
    await submit(person);
    expect(await screen.findByRole('alert')).toHaveTextContent(en.challenge.expired);
    change({ messages: de });
    expect(screen.getByRole('alert')).toHaveTextContent(de.challenge.expired);
  });

  it('has it sent with the calls, if it wants', async () => {
    const { person, pool } = draw({
      ...withFields([]),
      messages: { ...en, lang: 'en-GB' },
      sendLocale: ['clientMetadata'],
    });
    await signUp(person);
    expect(pool.requests.at(-1)).toMatchObject({ request: { ClientMetadata: { locale: 'en-GB' } } });
  });
});
