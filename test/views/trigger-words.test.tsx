import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createTriggerErrorParser } from '../../src/client.js';
import type { ServiceFault, SignUpFormProps } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { createFakeUserPool } from '../../src/testing.js';
import { ada, code, confirm, draw, email, fillIn, goodPassword, signUp, submit } from './person.js';

const throwing = (text: string) => () => Promise.reject(new Error(text));
const onError = vi.fn<NonNullable<SignUpFormProps['onError']>>();
const lastFault = () => onError.mock.lastCall?.[0] as ServiceFault; // the cast says that it was called: a failure otherwise

describe('what a PreSignUp trigger says', () => {
  const refused = async (text: string, props: Partial<SignUpFormProps> = {}) => {
    const client = createFakeUserPool({ triggers: { preSignUp: throwing(text) } });
    const { person } = draw({ client, onError, ...props });
    await fillIn(person);
    await submit(person);
    await screen.findByRole('alert');
  };

  it('is read by nobody unless the app asks, and reaches onError (F-19)', async () => {
    await refused('No staff.');
    expect(screen.getByRole('alert')).toHaveTextContent(en.service.rejected({ label: '' }));
    expect(document.body).not.toHaveTextContent('No staff');
    expect(lastFault()).toMatchObject({ trigger: 'PreSignUp', triggerText: 'No staff.' });
  });

  it('stands at its field, in the app’s words for its code', async () => {
    const parseTriggerError = createTriggerErrorParser({ messages: { NOT_STAFF: 'Use your work address.' } });
    await refused('{"field":"email","code":"NOT_STAFF","message":"Anything"}', { parseTriggerError });
    expect(email()).toHaveAccessibleDescription(/Use your work address\./);
    expect(email()).toBeInvalid();
    expect(lastFault()).toMatchObject({ code: 'NOT_STAFF', action: 'correct' });
  });

  it('stands over the form without a field, as text and nothing else (F-38)', async () => {
    await refused('<b>Not</b> \u202enow', { parseTriggerError: createTriggerErrorParser() });
    expect(screen.getByRole('alert')).toHaveTextContent('<b>Not</b> now');
  });

  it('stands over the form for a field that the form does not have', async () => {
    await refused('{"field":"custom:team","message":"No such team."}', {
      parseTriggerError: createTriggerErrorParser(),
    });
    expect(screen.getByRole('alert')).toHaveTextContent('No such team.');
  });
});

describe('a trigger that fails when there is nothing to refuse any more', () => {
  it('ends the journey when the user is confirmed: they are not sent round in circles (F-20)', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const onComplete = vi.fn();
    const client = createFakeUserPool({ triggers: { postConfirmation: throwing('no record') } });
    const { person } = draw({ client, onError, onComplete });
    await signUp(person);
    await confirm(person, client);
    await screen.findByRole('heading', { name: 'Your account is ready' });
    expect(onComplete.mock.lastCall).toEqual([expect.objectContaining({ status: 'confirmed', username: ada })]);
    expect(lastFault()).toMatchObject({ outcome: 'done', diagnosis: 'postConfirmationFailed' });
    expect(warn.mock.calls.flat().join()).toMatch(/PostConfirmation.*postConfirmationFailed/);
    expect(warn.mock.calls.flat().join()).not.toMatch(/no record|Correct-horse/);
    warn.mockRestore();
  });

  it('goes on to the code when the message could not be made, and tells what the trigger says then', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const customMessage = throwing('WAIT: Not before tomorrow.');
    const client = createFakeUserPool({ triggers: { customMessage } });
    const { person } = draw({ client, resendCooldown: 0, parseTriggerError: createTriggerErrorParser() });
    await fillIn(person, ada);
    await submit(person);
    await code();
    await person.click(screen.getByRole('button', { name: 'Send a new code' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Not before tomorrow.');
    expect(document.body).not.toHaveTextContent(goodPassword);
    warn.mockRestore();
  });
});
