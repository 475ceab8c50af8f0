import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ReactElement } from 'react';
import { expect, userEvent, waitFor } from 'storybook/test';
import { FederatedButtons, type FederatedOptions, type FederatedProvider } from '../src/federated.js';
import '../src/federated.css';
import { en } from '../src/locales/en.js';
import { poolLoader, renderWithPool, type PoolArgs } from './pool-story.js';

/** Stand-ins: the marks of the brands come from the brands, and an app has to download them. */
const mark = (
  <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="2" focusable="false">
    <circle cx="10" cy="10" r="8" />
    <path d="M10 6v8M6 10h8" />
  </svg>
);
const withSpace = (
  <svg viewBox="0 0 42 42" fill="none" stroke="currentColor" strokeWidth="2" focusable="false">
    <circle cx="21" cy="20" r="8" />
    <path d="M21 16v8M17 20h8" />
  </svg>
);

const providers: readonly FederatedProvider[] = [
  { provider: 'Google', icon: mark },
  { provider: 'SignInWithApple', icon: withSpace },
  { provider: 'Facebook', icon: mark },
  { provider: 'ExampleCorp', label: 'Example Corp' },
];

const pool: FederatedOptions = {
  domain: 'example.auth.eu-central-1.amazoncognito.com',
  userPoolId: 'eu-central-1_Example',
  clientId: '1example23456789',
  redirectUri: 'https://app.example.com/signed-up',
};

/** Shows where the page would go, in place of going there. */
function Destination({ children }: { readonly children: (navigate: (url: string) => void) => ReactElement }) {
  const [url, setUrl] = useState('');
  return (
    <>
      {children(setUrl)}
      <output hidden translate="no" data-testid="destination">
        {url}
      </output>
    </>
  );
}

const meta = {
  title: 'Federated sign-up',
  tags: ['needs-browser'],
  loaders: [poolLoader()],
  args: {
    schema: {
      usernameAttributes: ['email'],
      fields: [{ name: 'terms', type: 'checkbox', required: true, sendTo: 'none', label: 'I accept the terms' }],
    },
    federated: (slot) => (
      <Destination>
        {(navigate) => <FederatedButtons {...slot} pool={pool} providers={providers} navigate={navigate} />}
      </Destination>
    ),
  },
  render: renderWithPool,
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

/** With the keyboard they come in the order in which they stand, before the fields; Enter begins. */
export const Above: Story = {
  play: async ({ canvas }) => {
    const names = ['Google', 'Apple', 'Facebook', 'Example Corp'].map((name) => `Continue with ${name}`);
    for (const name of names) {
      await userEvent.tab();
      await expect(canvas.getByRole('button', { name })).toHaveFocus();
    }
    await userEvent.tab();
    await expect(canvas.getByLabelText('Email address')).toHaveFocus();
    canvas.getByRole('button', { name: 'Continue with Apple' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Taking you to Apple…'));
    await waitFor(() =>
      expect(canvas.getByTestId('destination')).toHaveTextContent('identity_provider=SignInWithApple'),
    );
    await expect(canvas.getByRole('button', { name: 'Continue with Apple' })).toHaveFocus();
  },
};

/** Under the fields, in the dark. */
export const Below: Story = {
  args: { federatedPlacement: 'below', colorScheme: 'dark' },
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'Create account' });
    button.focus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Continue with Google' })).toHaveFocus();
  },
};

/** A consent is asked for at the click, and says so at its field. */
export const ConsentMissing: Story = {
  args: {
    federated: (slot) => (
      <Destination>
        {(navigate) => (
          <FederatedButtons {...slot} pool={pool} providers={providers} navigate={navigate} requires={['terms']} />
        )}
      </Destination>
    ),
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Continue with Google' }));
    await waitFor(() => expect(canvas.getByRole('checkbox')).toHaveFocus());
    await expect(canvas.getByRole('checkbox')).toHaveAttribute('aria-invalid', 'true');
    await expect(canvas.getByTestId('destination')).toBeEmptyDOMElement();
  },
};

/** The provider's page is on its way: announced, shown, and a second click begins nothing. */
export const UnderWay: Story = {
  args: {
    federated: (slot) => (
      <FederatedButtons {...slot} providers={providers} onStart={() => new Promise(() => undefined)} />
    ),
  },
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: en.federated.continueWith({ provider: 'Google' }) });
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
    await expect(button).toHaveFocus();
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(en.federated.starting({ provider: 'Google' })),
    );
  },
};

/** It could not be begun. */
export const NotBegun: Story = {
  args: {
    federated: (slot) => (
      <FederatedButtons {...slot} providers={providers} onStart={() => Promise.reject(new Error('blocked'))} />
    ),
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Continue with Google' }));
    await canvas.findByRole('alert');
  },
};
