import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFakeUserPool } from '../../src/testing.js';
import { ada, clientId } from './person.js';

const chunk = '../../src/flow/calls.js';
beforeEach(() => {
  vi.resetModules();
  vi.doMock(chunk, () => {
    throw new Error('offline');
  });
});
afterEach(() => {
  vi.doUnmock(chunk);
});

it('tells somebody who comes with a code that the page could not load the rest, and keeps the name', async () => {
  const { ConfirmSignUpForm } = await import('../../src/index.js');
  render(<ConfirmSignUpForm client={createFakeUserPool()} clientId={clientId} usernameAttributes={['email']} />);
  const person = userEvent.setup();
  await person.type(screen.getByLabelText('Email address'), `${ada}{Enter}`);
  expect(await screen.findByRole('alert')).toHaveTextContent(/Part of this page did not load/);
  expect(screen.getByLabelText('Email address')).toHaveValue(ada);
});
