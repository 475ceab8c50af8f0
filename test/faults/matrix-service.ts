import type { FaultRow } from './fault-row.js';

/** What the service, its triggers and its codes answer with. */
export const serviceRows: readonly FaultRow[] = [
  {
    id: 'F-17',
    fault: 'UsernameExistsException at the first try',
    behaviour: '`reveal`: an error at the field, with a way to sign in; `neutral`: what people see after a success',
    where: 'http',
  },
  {
    id: 'F-18',
    fault: 'UsernameExistsException that the form’s own lost call has caused',
    behaviour: 'Asks for one code and goes on, for the name of the lost call alone; never signed in at the end',
    where: 'http',
  },
  {
    id: 'F-19',
    fault: 'UserLambdaValidationException: a pre sign-up trigger refuses',
    behaviour: 'A plain no over the form; the trigger’s text reaches the app and not the page',
    where: 'http',
  },
  {
    id: 'F-20',
    fault: 'A trigger that fails after the confirmation',
    behaviour: 'The journey ends as confirmed, and the app hears of the failure',
    where: 'http',
  },
  {
    id: 'F-21',
    fault: 'Triggers that take seconds',
    behaviour: '“Still working” in sight and said once, with a way to cancel; one request; the answer goes on',
    where: 'http',
  },
  {
    id: 'F-22',
    fault: 'InvalidPasswordException, InvalidParameterException',
    behaviour: 'At the field that it is about, or over the form; the password stays in its field, hidden',
    where: 'http',
  },
  {
    id: 'F-23',
    fault: 'NotAuthorizedException: a client secret, an attribute that may not be written, sign-up switched off',
    behaviour: '“You cannot sign up right now”; the app hears what is wrong with its setup',
    where: 'http',
    held: [
      {
        file: 'test/client/describe-error.diagnoses.test.ts',
        title: '%s: %sException %j is %s, to people %s: %s (F-23)',
      },
    ],
  },
  {
    id: 'F-24',
    fault: 'The pool confirms by itself (`UserConfirmed: true`)',
    behaviour: 'No code; the end, and the app is told once',
    where: 'http',
  },
  {
    id: 'F-25',
    fault: 'No code was sent and nobody is confirmed',
    behaviour: 'Waiting for approval, and no field for a code',
    where: 'http',
  },
  {
    id: 'F-26',
    fault: 'Confirmed elsewhere meanwhile',
    behaviour: 'The code leads to “Your account is already confirmed”, as a success',
    where: 'http',
  },
  {
    id: 'F-27',
    fault: 'A pool that confirms by a link',
    behaviour: 'A step that says to open the link, with another link and “I have done it”; no field for a code',
    where: 'http',
  },
  {
    id: 'F-28',
    fault: 'A wrong code, several times',
    behaviour:
      'The code stays, selected; after three a new one is suggested, after ten the limit is named; nothing is sent again by itself',
    where: 'http',
  },
  {
    id: 'F-29',
    fault: 'ExpiredCodeException',
    behaviour: '“That code has expired, or is for another account”; a new one is the main button, and goes on',
    where: 'http',
  },
  {
    id: 'F-30',
    fault: 'AliasExistsException at the confirmation',
    behaviour: 'People read that another account has the address; it is never taken away from that account',
    where: 'http',
  },
  {
    id: 'F-31',
    fault: 'UserNotFoundException: the user is gone',
    behaviour: 'Back to the first step, with everything but the password',
    where: 'http',
  },
];
