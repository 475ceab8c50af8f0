import type { FaultRow } from './fault-row.js';

/** The line, the page around it, and requests that overlap. */
export const networkRows: readonly FaultRow[] = [
  {
    id: 'F-1',
    fault: 'The device is offline',
    behaviour:
      'The call is tried; people read that they appear to be offline, and hear when the line is back; nothing is sent by itself',
    where: 'page',
  },
  {
    id: 'F-2',
    fault: 'No connection: refused, or broken before the service heard of the call',
    behaviour: '“We could not reach the service”; the outcome is unknown; trying again goes on',
    where: 'http',
  },
  {
    id: 'F-3',
    fault: 'No answer in time, and the service has done nothing',
    behaviour: 'The limit ends the call as `timeout`, outcome unknown; trying again signs up',
    where: 'http',
  },
  {
    id: 'F-4',
    fault: 'The service acted, and its answer is lost: no answer in time, a broken line, half a body',
    behaviour: 'Trying again meets the user of the lost answer and goes on to the code; the end says `mustSignIn`',
    where: 'http',
  },
  {
    id: 'F-5',
    fault: '5xx, InternalErrorException',
    behaviour: '“Something went wrong on our side”; the outcome is unknown; only the person tries again',
    where: 'http',
  },
  {
    id: 'F-6',
    fault: 'TooManyRequestsException, 429',
    behaviour:
      'A plain no, and the button waits, longer each time in a row and at random; nothing is sent again by itself',
    where: 'http',
  },
  {
    id: 'F-7',
    fault: 'LimitExceededException on SignUp: the user exists, and no message went out',
    behaviour: 'On to the code, with the words that the account was created and its code was not sent',
    where: 'http',
  },
  {
    id: 'F-8',
    fault: 'CodeDeliveryFailureException, on SignUp and on asking again',
    behaviour: 'As F-7; asking again stays where it is, with a message; a different address can be given',
    where: 'http',
  },
  {
    id: 'F-9',
    fault: 'Too many codes asked for, too many attempts to confirm',
    behaviour: '“Wait about an hour”, without a countdown that pretends to know; the code stays in its field',
    where: 'http',
  },
  {
    id: 'F-10',
    fault: 'An answer that the page may not read: CORS, an opaque answer of a firewall',
    behaviour: 'As a line that is broken: neutral words, outcome unknown',
    where: 'http',
  },
  {
    id: 'F-11',
    fault: 'HTML, nothing or half of JSON in place of an answer',
    behaviour: 'Never a success; code `badResponse`, outcome unknown; nothing of the body is on the page',
    where: 'http',
  },
  {
    id: 'F-12',
    fault: 'A firewall: 403 ForbiddenException, 405 CAPTCHA, 202 challenge',
    behaviour:
      '`blocked` and `challengeRequired`, in words of their own; a check in the form is told to show itself; no loop',
    where: 'http',
    held: [
      {
        file: 'test/views/challenge.test.tsx',
        title: 'is reset after %s, and the next try has a new token (F-12, S-13)',
      },
    ],
  },
  {
    id: 'F-13',
    fault: 'Leaving the page in mid-request, and coming back through the back/forward cache',
    behaviour: 'The form waits for nothing any more, hides the password and says that the try may not have finished',
    where: 'page',
  },
  {
    id: 'F-14',
    fault: 'Double click, Enter and click, a key that repeats',
    behaviour: 'Exactly one request',
    where: 'page',
    held: [
      { file: 'test/browser/submitting.test.ts', title: 'twice in one moment sends one request (F-14)' },
      {
        file: 'test/browser/held-enter.test.ts',
        title: 'costs one of the few attempts to confirm, not many (F-14)',
      },
    ],
  },
  {
    id: 'F-15',
    fault: 'Unmounted or hidden in mid-request; effects that run twice',
    behaviour:
      'The request is aborted, nothing happens after it, and a form that is shown again says that the try may not have finished, and works',
    where: 'page',
    held: [
      {
        file: 'test/browser/unmounting.test.ts',
        title: 'in mid-request aborts it, and hears no more of it (F-15, F-52, G2): %s',
      },
      {
        file: 'test/views/hidden.test.tsx',
        title: 'in mid-request keeps what was typed and can be sent again (F-15)',
      },
    ],
  },
  {
    id: 'F-16',
    fault: 'Fields are edited while the call is under way',
    behaviour: 'What was there at the submit is sent; what was edited stays if the call fails',
    where: 'http',
  },
];
