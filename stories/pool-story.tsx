import { SignUpForm } from '../src/index.js';
import type { SignUpFormProps } from '../src/index.js';
import { createFakeUserPool, type FakeUserPool, type FakeUserPoolOptions } from '../src/testing.js';

export const clientId = '1example23456789';
/** Meets Cognito's default policy. */
export const goodPassword = 'Correct-horse-7';

/** What a story of `<SignUpForm>` is given: everything but the client, which is the story's own pool. */
export type PoolArgs = Omit<SignUpFormProps, 'client' | 'clientId'>;

/** A fresh pool for each run of a story; its play function finds it in `loaded`. */
export function poolLoader(options: FakeUserPoolOptions = {}) {
  return () => ({ pool: createFakeUserPool(options) });
}

export function poolOf(loaded: Record<string, unknown>): FakeUserPool {
  return loaded['pool'] as FakeUserPool; // Storybook types what loaders give as unknown
}

/** Draws the form against the story's pool. */
export function renderWithPool(args: PoolArgs, { loaded }: { readonly loaded: Record<string, unknown> }) {
  return <SignUpForm {...args} client={poolOf(loaded)} clientId={clientId} />;
}
