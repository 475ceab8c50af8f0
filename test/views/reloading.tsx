import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { SignUpForm, type SignUpFormProps } from '../../src/index.js';
import { createFakeUserPool, type FakeUserPoolOptions } from '../../src/testing.js';
import { clientId } from './person.js';

/** A tab, and the page in it: a reload draws the form anew and keeps what the browser keeps. */
export function tab(props: Partial<SignUpFormProps> = {}, options: FakeUserPoolOptions = {}) {
  const pool = createFakeUserPool(options);
  const open = (more: Partial<SignUpFormProps> = {}) =>
    render(
      <StrictMode>
        <SignUpForm client={pool} clientId={clientId} schema={{ usernameAttributes: ['email'] }} {...props} {...more} />
      </StrictMode>,
    );
  let page = open();
  return {
    pool,
    person: userEvent.setup(),
    reload: (more?: Partial<SignUpFormProps>) => {
      page.unmount();
      page = open(more);
    },
  };
}

export const kept = () => JSON.stringify({ ...sessionStorage, ...localStorage });
export const resumed = () => screen.findByText(/You have started to sign up/, { selector: '.csu-text *' });
/** Long enough for the chunks, which are there already. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 50));
