import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Messages } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { createFakeUserPool } from '../../src/testing.js';
import { draw, goodPassword, signUp, status } from './person.js';

const markup = '<img src=x onerror="window.hacked=1">';

describe('where the message went, whatever the service says (F-38)', () => {
  const cases: readonly (readonly [kind: string, said: unknown, shown: string | undefined])[] = [
    ['markup', `a***@e***${markup}`, `a***@e***${markup}`],
    ['text that turns around', 'a***@\u202emoc.live\u2066\u200f', 'a***@moc.live'],
    ['lines and control characters', 'a***\r\n\u0000@\u0007e***', 'a*** @e***'],
    ['10,000 characters', 'a'.repeat(10_000), 'a'.repeat(300)],
    ['nothing that can be seen', '\u202e\u2069', undefined],
    ['no text at all', { toString: () => markup }, undefined],
  ];

  it.each(cases)('is one line of text in sight and in what is said: %s', async (_, said, shown) => {
    const pool = createFakeUserPool();
    const { person } = draw({
      client: {
        ...pool,
        signUp: async (request) => {
          const CodeDeliveryDetails = { Destination: said as string, DeliveryMedium: 'EMAIL' } as const; // or so it claims
          return { ...(await pool.signUp(request)), CodeDeliveryDetails };
        },
      },
    });
    await signUp(person);
    await waitFor(() => {
      expect(status()).toHaveTextContent(en.confirm.announced({ destination: shown }), { normalizeWhitespace: false });
    });
    expect(document.querySelector('.csu-destination')?.textContent).toBe(shown);
    if (shown === undefined) expect(screen.getByText(en.confirm.sentSomewhere)).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });
});

/** The same bundle, with markup in front of each sentence; what is no sentence stays as it is. */
function withMarkup<Part>(part: Part, name = ''): Part {
  const hostile = (it: unknown): unknown => {
    if (typeof it === 'string') return name === 'lang' || name === 'dir' ? it : markup + it;
    if (typeof it === 'function') return (...variables: unknown[]) => hostile(Reflect.apply(it, undefined, variables));
    return it !== null && typeof it === 'object'
      ? Object.fromEntries(Object.entries(it).map(([key, value]) => [key, withMarkup<unknown>(value, key)]))
      : it;
  };
  return hostile(part) as Part; // made member by member
}

it('a bundle of messages with markup in every sentence shows it as text, in every step (F-38)', async () => {
  const messages: Messages = withMarkup(en);
  const fields = [{ name: 'gender' }, { name: 'terms', type: 'checkbox', required: true, sendTo: 'none' }] as const;
  const { pool, person, container } = draw({
    messages,
    schema: { usernameAttributes: ['email'], fields },
    links: { signIn: '/sign-in', terms: '/terms' },
  });
  const field = (name: string) => {
    const found = container.querySelector(`input[name="${name}"]`);
    if (!found) throw new Error(`There is no ${name}.`);
    return found;
  };
  /** All that is in sight or said: each sentence has its markup in front. */
  const expectText = (...sentences: readonly string[]) => {
    expect(document.querySelector('img')).toBeNull();
    for (const sentence of sentences) expect(container).toHaveTextContent(markup + sentence);
  };
  const press = (name: string) => person.click(screen.getByRole('button', { name: markup + name }));

  await press(en.form.submit);
  await screen.findByRole('alert');
  expectText(en.form.heading, en.labels.email, en.errors.required({ label: markup + en.labels.email, type: 'email' }));
  await person.type(field('email'), 'ada@example.com');
  await person.type(field('password'), goodPassword);
  await person.click(field('terms'));
  await press(en.form.submit);
  await waitFor(() => field('code'));
  expectText(en.confirm.heading, en.confirm.codeHelp);
  await person.type(field('code'), '000000{Enter}');
  await waitFor(() => {
    expectText(en.service.codeMismatch({ label: '' }));
  });
  await person.clear(field('code'));
  await person.type(field('code'), `${pool.inbox.latest()?.code ?? ''}{Enter}`);
  await screen.findByRole('heading', { name: markup + en.done.heading });
  expectText(en.done.text);
  expect('hacked' in window).toBe(false);
});
