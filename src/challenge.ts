export { Challenge } from './views/challenge.js';
export { turnstile } from './challenge/turnstile.js';
export { hCaptcha } from './challenge/h-captcha.js';
export { awsWaf } from './challenge/aws-waf.js';
export { challengeHeader } from './challenge/challenge-header.js';
export { ChallengeError } from './challenge/types.js';
export type { ChallengeProps, ChallengeSlot } from './views/challenge.js';
export type { FormChallenge, SolvedChallenge } from './flow/challenge.js';
export type { TurnstileOptions } from './challenge/turnstile.js';
export type { HCaptchaOptions } from './challenge/h-captcha.js';
export type { AwsWafOptions } from './challenge/aws-waf.js';
export type { ChallengeHeader } from './challenge/challenge-header.js';
export type {
  ChallengeProvider,
  ChallengeReason,
  ChallengeSurroundings,
  ChallengeTarget,
  ChallengeWidget,
} from './challenge/types.js';
