import { expect, userEvent, waitFor, type within } from 'storybook/test';
import type { FakeUserPool } from '../src/testing.js';
import { goodPassword } from './pool-story.js';

export type Canvas = ReturnType<typeof within>;

/** Fills in what the schema of most stories asks for, as a person does. */
export async function fillIn(canvas: Canvas, { email = 'ada@example.com', password = goodPassword } = {}) {
  await userEvent.type(await canvas.findByLabelText(/^Email address/), email);
  await userEvent.type(canvas.getByLabelText(/^Password/), password);
}

export async function submit(canvas: Canvas) {
  await userEvent.click(canvas.getByRole('button', { name: 'Create account' }));
}

/** From the empty form to the code field. */
export async function signUp(canvas: Canvas, email?: string) {
  await fillIn(canvas, email === undefined ? {} : { email });
  await submit(canvas);
  const code = await canvas.findByLabelText('Confirmation code');
  await waitFor(() => expect(code).toHaveFocus());
  return code;
}

export async function enterCode(canvas: Canvas, code: string) {
  await userEvent.type(canvas.getByLabelText('Confirmation code'), code);
  await userEvent.click(canvas.getByRole('button', { name: 'Confirm' }));
}

/** The newest code that the pool has sent. */
export function sentCode(pool: FakeUserPool): string {
  const message = pool.inbox.latest();
  if (!message) throw new Error('The pool has sent no message.');
  return message.code;
}
