import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useSignUp } from '../../src/flow/use-sign-up.js';
import { createFakeUserPool } from '../../src/testing.js';
import { clientId } from './person.js';

it('tells somebody who says that they have a code that the step of it never came', async () => {
  const { result } = renderHook(() =>
    useSignUp({ client: createFakeUserPool(), clientId, timeouts: { limit: 0.1 } }, () => new Promise(() => undefined)),
  );
  act(() => {
    result.current.haveCode('ada');
  });
  await waitFor(() => {
    expect(result.current.state).toMatchObject({ step: 'signUp', pending: false, fault: { key: 'notLoaded' } });
  });
});
