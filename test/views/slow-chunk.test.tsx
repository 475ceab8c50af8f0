import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SignUpClient } from '../../src/client.js';

const chunk = '../../src/flow/calls.js';
let arrive: () => void;
beforeEach(() => {
  vi.resetModules();
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  // The real one, late.
  vi.doMock(chunk, async (original) => {
    await arrived;
    return original<object>();
  });
});
afterEach(() => {
  vi.doUnmock(chunk);
});

it('goes on saying that a call takes longer when one that was given up before it settles at last (F-21)', async () => {
  const { useSignUp } = await import('../../src/index.js');
  const signUp = vi.fn<SignUpClient['signUp']>(() => new Promise(() => undefined));
  const nothing = () => Promise.resolve({});
  const client = { signUp, confirmSignUp: nothing, resendConfirmationCode: nothing };
  const request = { ClientId: '1example23456789', Username: 'ada', Password: 'Correct-horse-7' };
  const { result } = renderHook(() =>
    useSignUp({ client, clientId: request.ClientId, timeouts: { stillWorking: 0.1 } }),
  );
  act(() => {
    result.current.signUp(request);
  });
  act(() => {
    result.current.cancel();
  });
  expect(result.current.isSlow).toBe(false);
  act(() => {
    result.current.signUp(request);
  });
  await waitFor(() => {
    expect(result.current.isSlow).toBe(true);
  });
  // Both calls have waited for the chunk; only the second is sent.
  await act(async () => {
    arrive();
    await vi.dynamicImportSettled();
  });
  await waitFor(() => {
    expect(signUp).toHaveBeenCalledTimes(1);
  });
  expect(result.current.isSlow).toBe(true);
});
