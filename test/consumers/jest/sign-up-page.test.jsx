import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeUserPool } from 'cognito-sign-up/testing';
import { SignUpPage } from './sign-up-page';

test('a visitor signs up and is welcomed', async () => {
  const pool = createFakeUserPool();
  const completed = [];
  const user = userEvent.setup();
  render(<SignUpPage client={pool} onWelcome={(result) => completed.push(result.status)} />);

  await user.type(screen.getByLabelText('Email address'), 'ada@example.com');
  await user.type(screen.getByLabelText('Password'), 'Correct-horse-7');
  await user.type(screen.getByLabelText('First name'), 'Ada');
  await user.click(screen.getByRole('button', { name: 'Create account' }));

  const code = await screen.findByLabelText('Confirmation code');
  await user.type(code, pool.inbox.latest('ada@example.com').code);
  await user.click(screen.getByRole('button', { name: 'Confirm' }));

  await screen.findByRole('heading', { name: 'Your account is ready' });
  expect(completed).toEqual(['confirmed']);
  expect(pool.findUser('ada@example.com')).toMatchObject({
    status: 'CONFIRMED',
    attributes: { email: 'ada@example.com', given_name: 'Ada' },
  });
});

test('a visitor who has an account is told so', async () => {
  const pool = createFakeUserPool();
  const user = userEvent.setup();
  await pool.signUp({ ClientId: '1example23456789', Username: 'ada@example.com', Password: 'Correct-horse-7' });
  render(<SignUpPage client={pool} />);

  await user.type(screen.getByLabelText('Email address'), 'ada@example.com');
  await user.type(screen.getByLabelText('Password'), 'Correct-horse-7');
  await user.type(screen.getByLabelText('First name'), 'Ada');
  await user.click(screen.getByRole('button', { name: 'Create account' }));

  await screen.findByRole('link', { name: /already an account/ });
});
