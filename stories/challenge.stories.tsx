import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import {
  awsWaf,
  Challenge,
  ChallengeError,
  challengeHeader,
  hCaptcha,
  turnstile,
  type ChallengeProvider,
} from '../src/challenge.js';
import { en } from '../src/locales/en.js';
import { fakeHCaptcha, fakeTurnstile, fakeWaf } from './fake-checks.js';
import { fillIn, submit } from './journey.js';
import { poolLoader, poolOf, renderWithPool, type PoolArgs } from './pool-story.js';

/** The makers' scripts are stand-ins, served from here; how they are loaded and called is real. */
const check = (provider: ChallengeProvider): Pick<PoolArgs, 'challenge'> => ({
  challenge: (slot) => <Challenge {...slot} provider={provider} sendTo={{ validationData: 'captchaToken' }} />,
});

const meta = {
  title: 'Security check',
  tags: ['needs-browser'],
  loaders: [poolLoader()],
  args: {
    schema: { usernameAttributes: ['email'] },
    ...check(turnstile({ siteKey: 'key', scriptUrl: fakeTurnstile() })),
  },
  render: renderWithPool,
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

/** Not seen, and there is a token when the form is submitted. */
export const Silent: Story = {
  play: async ({ canvas, loaded }) => {
    await fillIn(canvas);
    await submit(canvas);
    await canvas.findByLabelText('Confirmation code');
    await expect(poolOf(loaded).requests.at(-1)?.request).toMatchObject({
      ValidationData: [{ Name: 'captchaToken', Value: 'turnstile-1' }],
    });
  },
};

/** The check has a question: all else in the step is inert until it is answered. */
export const Interactive: Story = {
  args: check(turnstile({ siteKey: 'asks', scriptUrl: fakeTurnstile() })),
  play: async ({ canvas }) => {
    await fillIn(canvas);
    await submit(canvas);
    const group = canvas.getByRole('group', { name: 'Security check' });
    await waitFor(() => expect(group).toHaveFocus());
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'I am a person' })).toHaveFocus();
    await userEvent.tab({ shift: true });
    await expect(canvas.getByLabelText('Email address')).not.toHaveFocus();
  },
};

/** Its script was blocked. */
export const Blocked: Story = {
  args: check(hCaptcha({ siteKey: 'key', scriptUrl: '/no-such-script.js' })),
  play: async ({ canvas, loaded }) => {
    await fillIn(canvas);
    await submit(canvas);
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The security check did not load.');
    await expect(poolOf(loaded).requests).toEqual([]);
  },
};

/** The question was there for too long. */
export const Expired: Story = {
  args: check({
    mount: () => ({ getToken: () => Promise.reject(new ChallengeError('expired')), reset: () => undefined }),
  }),
  play: async ({ canvas, loaded }) => {
    await fillIn(canvas);
    await submit(canvas);
    await expect(await canvas.findByRole('alert')).toHaveTextContent(en.challenge.expired);
    await expect(poolOf(loaded).requests).toEqual([]);
  },
};

/** hCaptcha, closed once and answered at the next try. */
export const HCaptcha: Story = {
  args: check(hCaptcha({ siteKey: 'key', scriptUrl: fakeHCaptcha() })),
  play: async ({ canvas, loaded }) => {
    await fillIn(canvas);
    await submit(canvas);
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Complete the security check, then try again.');
    await submit(canvas);
    await canvas.findByLabelText('Confirmation code');
    await expect(poolOf(loaded).requests.at(-1)?.request).toMatchObject({
      ValidationData: [{ Name: 'captchaToken', Value: 'hcaptcha-2' }],
    });
  },
};

const header = challengeHeader('x-aws-waf-token');

/** The firewall asks for a puzzle: the next try shows it, and its token goes into the header. */
export const AwsWaf: Story = {
  args: {
    challenge: (slot) => (
      <Challenge {...slot} provider={awsWaf({ apiKey: 'key', scriptUrl: fakeWaf() })} sendTo={{ header }} />
    ),
  },
  play: async ({ canvas, loaded }) => {
    poolOf(loaded).failNext('SignUp', 'captcha');
    await fillIn(canvas);
    await submit(canvas);
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Complete the security check, then try again.');
    await expect(header.headers()).toEqual({ 'x-aws-waf-token': 'silent' });
    await submit(canvas);
    await userEvent.click(await canvas.findByRole('button', { name: 'I am a person' }));
    await canvas.findByLabelText('Confirmation code');
    await expect(header.headers()).toEqual({ 'x-aws-waf-token': 'puzzle' });
  },
};
