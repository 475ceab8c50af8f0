import { screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { createFakeUserPool } from '../../src/testing.js';
import { SignUpForm, type SignUpFormProps } from '../../src/index.js';
import { ada, clientId, confirm, draw, fillIn, signUp, submit } from './person.js';

describe('what <SignUpForm> sends beside the fields', () => {
  it('comes from its props, which stay off the root element', async () => {
    const attributes = (form: Element) => form.querySelector('section')?.getAttributeNames();
    const plain = draw();
    const expected = attributes(plain.container);
    plain.unmount();
    const clientMetadata = vi.fn((_: object, operation: string) => ({ source: 'page', operation }));
    const pool = createFakeUserPool({ userPoolClient: { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] } });
    const { person, container } = draw({
      client: pool,
      clientMetadata,
      validationData: { source: 'page' },
      analyticsMetadata: { AnalyticsEndpointId: 'endpoint' },
      forceAliasCreation: false,
      autoSignIn: true,
      secretHash: () => '',
      clientSecret: undefined,
      parseTriggerError: () => undefined,
    });
    expect(attributes(container)).toEqual(expected);
    await signUp(person);
    await confirm(person, pool);
    await screen.findByText('You are signed in.');
    expect(pool.requests.map(({ request }) => request)).toMatchObject([
      { ValidationData: [{ Name: 'source', Value: 'page' }], AnalyticsMetadata: { AnalyticsEndpointId: 'endpoint' } },
      { ForceAliasCreation: false },
      { ClientMetadata: { source: 'page', operation: 'InitiateAuth' } },
    ]);
    expect(clientMetadata.mock.calls.map(([values]) => values)).toEqual(Array(3).fill({ email: ada }));
  });

  it('is of the next person after starting over', async () => {
    const clientMetadata = vi.fn(() => ({}));
    const { person, pool } = draw({ clientMetadata });
    await signUp(person);
    await person.click(screen.getByRole('button', { name: 'Change your details' }));
    await person.clear(await screen.findByLabelText(/^Email address/));
    await signUp(person, 'grace@example.com');
    await confirm(person, pool);
    await screen.findByRole('heading', { name: 'Your account is ready' });
    expect(clientMetadata.mock.calls).toEqual([
      [{ email: ada }, 'SignUp'],
      [{ email: 'grace@example.com' }, 'SignUp'],
      [{ email: 'grace@example.com' }, 'ConfirmSignUp'],
    ]);
  });
});

describe('onStepChange', () => {
  it('gets each step with all that the answers said', async () => {
    const onStepChange = vi.fn();
    const pool = createFakeUserPool({ userPoolClient: { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] } });
    const { person } = draw({ client: pool, onStepChange });
    await signUp(person);
    await confirm(person, pool);
    await screen.findByRole('heading', { name: 'Your account is ready' });
    const userSub = pool.users[0]?.sub;
    const session = expect.any(String) as unknown;
    const delivery = { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' };
    const user = { username: ada, signInName: ada, userSub };
    expect(onStepChange.mock.calls).toMatchObject([
      ['confirm', { step: 'confirm', ...user, session, delivery }],
      ['done', { step: 'done', result: { status: 'confirmed', ...user, session } }],
    ]);
  });
});

describe('a secret in the page (S-1)', () => {
  /** Plain JavaScript lets it through. */
  const untyped = (props: object) => props as Partial<SignUpFormProps>;

  it.each([{ clientSecret: 'c2VjcmV0' }, { secretHash: 'c2VjcmV0' }])('is refused while rendering: %j', (props) => {
    const form = <SignUpForm client={createFakeUserPool()} clientId={clientId} schema={{}} {...untyped(props)} />;
    expect(() => renderToString(form)).toThrow(/client-secret/);
  });

  it.each([{ clientSecret: 'c2VjcmV0' }, { secretHash: 'c2VjcmV0' }])(
    'sends nothing in production, and people read that they cannot sign up: %j',
    async (props) => {
      vi.stubEnv('NODE_ENV', 'production');
      const onError = vi.fn();
      const { person, pool } = draw({ ...untyped(props), onError });
      await fillIn(person);
      await submit(person);
      expect(await screen.findByRole('alert')).toHaveTextContent(/You cannot sign up right now/);
      expect(pool.requests).toEqual([]);
      expect(onError).toHaveBeenCalledWith(expect.objectContaining({ diagnosis: 'clientSecret' }), 'SignUp');
      vi.unstubAllEnvs();
    },
  );
});
