import type { Operation } from '../../src/client.js';
import { errorAnswer, type Disturbance, type Front } from './front.js';

const html = { 'content-type': 'text/html' };
const page = '<!doctype html><title>Down</title><h1 class="foreign">Down for maintenance</h1>';
const firewall = (what: string) => errorAnswer('ForbiddenException', `Request not allowed due to WAF ${what}.`, 403);

/** What the calls of a journey are answered with: SignUp, a new code, the code. */
export const answers = {
  'F-5': [
    errorAnswer('InternalErrorException', 'Something went wrong', 500),
    { status: 503, body: page, headers: html },
    { status: 502, body: '' },
  ],
  'F-6': [
    errorAnswer('TooManyRequestsException', 'Rate exceeded'),
    errorAnswer('TooManyRequestsException', 'Rate exceeded', 429),
    { status: 429, body: '' },
  ],
  'F-10': [
    { status: 405, body: page, headers: html, cors: false },
    { status: 202, body: '', cors: false },
    { ...firewall('block'), cors: false },
  ],
  'F-11': [
    { status: 200, body: page, headers: html },
    { status: 200, body: '' },
    { status: 200, body: '{"UserConfirmed":fal' },
  ],
} as const satisfies Record<string, readonly Disturbance[]>;

/** A firewall's answers to SignUp, and what each comes to. */
export const firewallAnswers = [
  [firewall('block'), 'blocked'],
  [firewall('captcha'), 'challengeRequired'],
  [{ status: 405, body: page }, 'challengeRequired'],
  [{ status: 202, body: '' }, 'challengeRequired'],
] as const satisfies readonly (readonly [Disturbance, string])[];

/** Disturbs one call after the other, each with an answer of its own. */
export function inTurn(front: Pick<Front, 'disturb'>, these: readonly Disturbance[]): (operation: Operation) => void {
  const left = [...these];
  return (operation) => {
    front.disturb(operation, ...left.splice(0, 1));
  };
}
