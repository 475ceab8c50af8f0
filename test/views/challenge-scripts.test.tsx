import { describe, expect, it, vi } from 'vitest';
import { hCaptcha, turnstile, type ChallengeProvider, type ChallengeWidget } from '../../src/challenge.js';

const scriptUrl = 'https://checks.example/api.js';
const makers: readonly (readonly [name: string, make: () => ChallengeProvider])[] = [
  ['Turnstile', () => turnstile({ siteKey: 'key', scriptUrl })],
  ['hCaptcha', () => hCaptcha({ siteKey: 'key', scriptUrl })],
];
const deeds: readonly (readonly [words: string, deed: (widget: ChallengeWidget) => void])[] = [
  ['is taken away', (widget) => widget.remove?.()],
  ['is reset', (widget) => widget.reset({ isRequired: false })],
];

describe.each(makers)('%s, whose script does not come (F-37)', (_name, make) => {
  it.each(deeds)('leaves nothing unhandled where the form %s before that is known', async (_words, deed) => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const widget = make().mount(document.createElement('div'), {
      lang: 'en',
      colorScheme: 'light',
      onInteractive: vi.fn(),
    });
    const script = document.head.querySelector(`script[src="${scriptUrl}"]`);
    deed(widget);
    script?.dispatchEvent(new Event('error'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', unhandled);
    expect(script).not.toBeNull();
    expect(unhandled).not.toHaveBeenCalled();
  });
});
