import type { FaultRow } from './fault-row.js';

/** The browser, its extensions, what people type, and the app around the form. */
export const pageRows: readonly FaultRow[] = [
  {
    id: 'F-32',
    fault: 'A reload or a closed tab at the code',
    behaviour: 'Back at the code, with its destination; “I already have a code” asks for the name',
    where: 'page',
  },
  {
    id: 'F-33',
    fault: 'Two tabs sign up one user',
    behaviour: 'One succeeds, the other meets F-17; neither changes anything of the other',
    where: 'http',
  },
  {
    id: 'F-34',
    fault: 'A wrong clock, a clock that jumps, sleep, timers of a hidden tab',
    behaviour: 'The wait for a new code is measured by a monotonic clock, and looked at again when the page is',
    where: 'page',
  },
  {
    id: 'F-35',
    fault: 'Storage that is blocked or full',
    behaviour: 'The journey goes on; nobody reads of it',
    where: 'page',
  },
  {
    id: 'F-36',
    fault: 'User context data: its script is blocked, throws or hangs',
    behaviour: 'The sign-up goes on without, after a second at most',
    where: 'unit',
    held: [
      {
        file: 'test/client/collect-user-context.test.ts',
        title: 'waits for a second, and lets what comes later go (F-36)',
      },
      { file: 'test/client/user-context-collector.test.ts', title: 'gives nothing %s, and never rejects (F-36)' },
    ],
  },
  {
    id: 'F-37',
    fault: 'A CAPTCHA that does not load, or whose token is missing',
    behaviour:
      'Nothing is sent, no empty token above all; people read whether the check did not load, has expired or is to be completed, and trying again asks for a token anew',
    where: 'unit',
    held: [
      {
        file: 'test/faults/captcha.test.tsx',
        title: 'without a token sends nothing, says so, and asks for one anew at the next try (F-37)',
      },
      {
        file: 'test/views/challenge.test.tsx',
        title: 'that %s sends nothing, says so, and is asked anew at the next try (F-37)',
      },
    ],
  },
  {
    id: 'F-38',
    fault: 'Markup, scripts and bidi controls in what the service answers and in labels',
    behaviour: 'Text and nothing else',
    where: 'http',
    held: [
      {
        file: 'test/views/trigger-words.test.tsx',
        title: 'stands over the form without a field, as text and nothing else (F-38)',
      },
    ],
  },
  {
    id: 'F-39',
    fault: '10,000 characters in a field, a megabyte pasted',
    behaviour: 'No keystroke takes over 50 ms; the length is an error with words; nothing is sent',
    where: 'page',
  },
  {
    id: 'F-40',
    fault: 'Emoji, combining marks, right-to-left text, half characters',
    behaviour: 'Sent as typed; a half character, which cannot be sent, is an error',
    where: 'page',
  },
  {
    id: 'F-41',
    fault: 'Input methods: composition, Enter that ends it, full-width digits',
    behaviour: 'Nothing is touched or sent during composition; wide digits are digits',
    where: 'page',
  },
  {
    id: 'F-42',
    fault: 'Autofill with and without events, and after an error',
    behaviour: 'What stands in the page is what is sent',
    where: 'page',
    held: [{ file: 'test/browser/autofilled.test.ts', title: 'that comes after an error is sent as well (F-42)' }],
  },
  {
    id: 'F-43',
    fault: 'A password that starts or ends with a space',
    behaviour: 'An error with words of its own; it is neither trimmed nor sent',
    where: 'page',
  },
  {
    id: 'F-44',
    fault: 'One letter in two Unicode forms (é)',
    behaviour: 'Passwords and names are sent as typed, byte for byte',
    where: 'http',
  },
  {
    id: 'F-45',
    fault: 'Capitals, plus tags, white space and letters beyond ASCII in an address',
    behaviour: 'Sent as typed, without the white space around it; of a domain beyond ASCII the form that DNS has',
    where: 'http',
  },
  {
    id: 'F-46',
    fault: 'A server with another language and time zone than the browser',
    behaviour: 'The browser takes the page over without a difference',
    where: 'page',
  },
  {
    id: 'F-47',
    fault: 'Concurrent rendering: transitions, a new key',
    behaviour: 'No state is torn; a new key is a new form, and aborts what is under way',
    where: 'unit',
    held: [{ file: 'test/faults/concurrent.test.tsx', title: 'a form under concurrent rendering (F-47)' }],
  },
  {
    id: 'F-48',
    fault: 'An app that makes every prop anew at each render',
    behaviour: 'No field is reset, no error comes back, no focus moves',
    where: 'unit',
    held: [
      {
        file: 'test/views/host-changes.test.tsx',
        title: 'a host that makes every prop anew with each render (F-48)',
      },
    ],
  },
  {
    id: 'F-49',
    fault: 'A schema that changes while somebody types',
    behaviour: 'The fields that stay keep their values',
    where: 'unit',
    held: [{ file: 'test/views/host-changes.test.tsx', title: 'a schema that changes while somebody types (F-49)' }],
  },
  {
    id: 'F-50',
    fault: 'A page that the browser translates',
    behaviour: 'Every text may be wrapped, in every step, and the journey goes on',
    where: 'page',
    held: [{ file: 'test/browser/translation.test.ts', title: 'a page that the browser translates (H-7, F-50)' }],
  },
  {
    id: 'F-51',
    fault: 'Callbacks that throw; clients that reject with anything at all',
    behaviour: 'One shape and a sentence; the journey goes on, and the app’s error is reported',
    where: 'unit',
    held: [
      { file: 'test/views/callbacks.test.tsx', title: 'a callback of the app that throws (F-51)' },
      {
        file: 'test/client/describe-error.property.test.ts',
        title: 'never throws, and always has a sentence for it (F-51)',
      },
    ],
  },
  {
    id: 'F-52',
    fault: 'Our own abort, and somebody else’s timeout',
    behaviour: 'An abort of the form’s own is silent; a timeout is F-3',
    where: 'unit',
    held: [
      {
        file: 'test/browser/unmounting.test.ts',
        title: 'in mid-request aborts it, and hears no more of it (F-15, F-52, G2): %s',
      },
      {
        file: 'test/flow/time-limits.test.ts',
        title: 'by a client with a limit of its own has taken too long (F-3, F-52)',
      },
    ],
  },
  {
    id: 'F-53',
    fault: 'A code without a word of where it went',
    behaviour: '“We sent you a code”; no “undefined”',
    where: 'http',
  },
  {
    id: 'F-54',
    fault: 'An unconfirmed user signs up again days later',
    behaviour: 'F-17; no code is asked for, since whose user it is nobody knows',
    where: 'http',
  },
  {
    id: 'F-55',
    fault: 'InvalidSmsRole…, InvalidEmailRole…: the pool may not send messages',
    behaviour: '“You cannot sign up right now”, outcome unknown; the app hears which role it is',
    where: 'http',
  },
];
