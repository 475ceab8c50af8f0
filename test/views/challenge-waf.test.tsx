import { afterEach, expect, it, vi } from 'vitest';
import { awsWaf } from '../../src/challenge.js';

const { signal } = new AbortController();
const notLoaded = { name: 'ChallengeError', reason: 'notLoaded', cause: { message: 'AWS’s own' } };
const fails = () => {
  throw new Error('AWS’s own');
};

function mounted(renderCaptcha: (place: HTMLElement) => void) {
  vi.stubGlobal('AwsWafCaptcha', { renderCaptcha });
  const place = document.createElement('div');
  const onInteractive = vi.fn();
  const widget = awsWaf({ apiKey: 'key' }).mount(place, { lang: 'en', colorScheme: 'light', onInteractive });
  return { place, onInteractive, widget };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('AWS WAF gives the form back where its puzzle cannot be drawn', async () => {
  const { place, onInteractive, widget } = mounted((at) => {
    at.append('half a puzzle');
    fails();
  });
  widget.reset({ isRequired: true });
  await expect(widget.getToken({ signal })).rejects.toMatchObject(notLoaded);
  expect(onInteractive.mock.calls).toEqual([[true], [false]]);
  expect(place).toBeEmptyDOMElement();
});

it('AWS WAF draws no puzzle for a person who has cancelled meanwhile', async () => {
  const renderCaptcha = vi.fn();
  const { onInteractive, widget } = mounted(renderCaptcha);
  const cancel = new AbortController();
  widget.reset({ isRequired: true });
  const token = widget.getToken({ signal: cancel.signal });
  cancel.abort(new Error('cancelled'));
  await expect(token).rejects.toThrow('cancelled');
  expect(renderCaptcha).not.toHaveBeenCalled();
  expect(onInteractive).not.toHaveBeenCalledWith(true);
});

it.each([fails, () => Promise.reject(new Error('AWS’s own'))])(
  'AWS WAF gives a ChallengeError where its silent challenge fails, at once or later',
  async (getToken) => {
    vi.stubGlobal('AwsWafIntegration', { getToken });
    const { widget } = mounted(vi.fn());
    await expect(widget.getToken({ signal })).rejects.toMatchObject(notLoaded);
  },
);
