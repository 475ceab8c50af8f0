import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en.js';
import { confirm, draw, signUp, status } from './person.js';

describe('a code that could not be sent', () => {
  it('is not announced as sent (F-8)', async () => {
    const { person, pool } = draw();
    pool.failNextDelivery();
    await signUp(person);
    expect(status()).toHaveTextContent(/code could not be sent/);
    expect(status()).not.toHaveTextContent(/We sent/);
  });

  it('is told of once when it cannot be sent again either', async () => {
    const { person, pool } = draw({ resendCooldown: 0 });
    pool.failNextDelivery();
    await signUp(person);
    pool.failNextDelivery();
    await person.click(screen.getByRole('button', { name: 'Send a new code' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(en.service.codeNotSent({ label: '' }));
    expect(document.querySelectorAll('.csu-alert')).toHaveLength(1);
  });
});

describe('a fault of something that was asked for before', () => {
  it('does not blame the code', async () => {
    const { person, pool } = draw();
    await signUp(person);
    pool.failNext('ConfirmSignUp', {
      name: 'InvalidParameterException',
      message: 'Attributes did not conform to the schema: custom:seats: Value 501 is above the maximum.',
    });
    await confirm(person, pool);
    expect(await screen.findByRole('alert')).toHaveTextContent(en.service.attributeRefused({ label: '' }));
  });
});
