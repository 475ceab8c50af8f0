import { describe, expect, it, vi } from 'vitest';
import { tokenWait } from '../../src/challenge/token-wait.js';

const { signal } = new AbortController();

describe('a token that is waited for', () => {
  it('leaves nothing unhandled where nobody waits any more, and rejects for who does', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const wait = tokenWait(signal);
    const token = wait.ask(() => undefined);
    wait.fail('expired');
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    await expect(token).rejects.toMatchObject({ name: 'ChallengeError', reason: 'expired' });
  });
});
