import type { FakeUserPool } from '../../src/testing.js';

/** What can be made to happen to the next request of each kind. */
export const faults: Readonly<Record<string, (pool: FakeUserPool) => void>> = {
  None: () => undefined,
  'The account exists already': (pool) => {
    pool.failNext('SignUp', { name: 'UsernameExistsException', message: 'User already exists' });
  },
  'The service is busy': (pool) => {
    pool.failNext('SignUp', 'throttled');
  },
  'The connection breaks': (pool) => {
    pool.failNext('SignUp', 'network');
  },
  'The answer is lost, and the account exists': (pool) => {
    pool.failNext('SignUp', 'network', { acted: true });
  },
  'The service fails': (pool) => {
    pool.failNext('SignUp', 'internalError');
  },
  'A firewall says no': (pool) => {
    pool.failNext('SignUp', 'blocked');
  },
  'Self sign-up is switched off': (pool) => {
    pool.failNext('SignUp', { name: 'NotAuthorizedException', message: 'SignUp is not permitted for this user pool' });
  },
  'The code is not sent': (pool) => {
    pool.failNextDelivery();
  },
  'The code has expired': (pool) => {
    pool.failNext('ConfirmSignUp', {
      name: 'ExpiredCodeException',
      message: 'Invalid code provided, please request a code again.',
    });
  },
  'No answer for a long time': (pool) => {
    pool.failNext('SignUp', 'silence');
  },
};

export const faultNames = Object.keys(faults);
