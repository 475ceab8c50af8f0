import { virtual } from '@guidepup/virtual-screen-reader';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listen, readThrough } from './listener.js';
import { ada, clientId, confirm, draw, fillIn, goodPassword, status, submit } from './person.js';

// Asked for by every form when it is mounted: here it is to be there in no time.
beforeAll(() => import('../../src/form/checks.js'));
afterEach(() => virtual.stop());

const schema = {
  usernameAttributes: ['email'],
  fields: [{ name: 'terms', type: 'checkbox', required: true, sendTo: 'none', label: 'I accept the terms' }],
} as const;
const patience = { timeout: 4000 };

/** Compares with a file that somebody has read aloud, and found to be what somebody should hear. */
const expectHeard = async (lines: readonly string[], file: string) => {
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`screen-reader/${file}.txt`);
};

// What a real screen reader says differs in its words: “edit” for “textbox”, say. The order and what is said do not.
describe('somebody who listens', { timeout: 20_000 }, () => {
  it('hears each field with its rules before anything is typed, in the order of the page', async () => {
    draw({ schema });
    await expectHeard(await readThrough(), 'empty');
  });

  it('hears of each mistake in the summary, and again at its field', async () => {
    const { person } = draw({ schema });
    await submit(person);
    await screen.findByRole('alert', {}, patience);
    await expectHeard(await readThrough(), 'missing');
  });

  it('hears where the focus goes and what happens, once each, from the first submit to the end', async () => {
    const { person, pool } = draw({ resendCooldown: 600 });
    const said = await listen();
    const heard: string[] = [];
    const after = async (deed: string, words: RegExp) => {
      await waitFor(() => {
        expect(status()).toHaveTextContent(words);
      }, patience);
      heard.push(`— ${deed}`, ...(await said()));
    };
    await submit(person);
    await screen.findByRole('alert', {}, patience);
    await after('sends the empty form', /^$/);
    await person.click(screen.getByRole('button', { name: 'Show password' }));
    await after('has the password shown', /visible/);
    await fillIn(person);
    await after('fills in both fields', /5 of 5/);
    await submit(person);
    await screen.findByLabelText('Confirmation code', {}, patience);
    await after('sends the form', /We sent/);
    await person.keyboard('000001{Enter}');
    await after('gives in a wrong code', /not right/);
    await confirm(person, pool);
    await screen.findByRole('heading', { name: 'Your account is ready' }, patience);
    await after('gives in the right one', /^$/);
    heard.push('— reads the last page', ...(await readThrough()));
    await expectHeard(heard, 'journey');
  });

  it('hears that there is an account already, and what can be done', async () => {
    const { person, pool } = draw({ links: { signIn: '/sign-in' } });
    await pool.signUp({ ClientId: clientId, Username: ada, Password: goodPassword });
    await pool.confirm(ada);
    await fillIn(person);
    await submit(person);
    await screen.findByRole('alert', {}, patience);
    await expectHeard(await readThrough(), 'taken');
  });
});
