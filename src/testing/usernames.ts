import { isEmail, isPhoneNumber } from './formats.js';
import type { PoolConfig } from './pool-config.js';
import { invalidParameter } from './service-error.js';

/**
 * Throws if the pool does not take this as a Username; returns the attribute that it stands for in pools whose
 * username is an email address or a phone number.
 */
export function checkUsername(config: PoolConfig, username: string): 'email' | 'phone_number' | undefined {
  const { usernameAttributes, aliasAttributes } = config;
  if (usernameAttributes.length) {
    const email = usernameAttributes.includes('email');
    const phone = usernameAttributes.includes('phone_number');
    if (email && username.includes('@')) {
      if (isEmail(username)) return 'email';
      throw invalidParameter('Invalid email address format.');
    }
    if (phone && username.startsWith('+')) {
      if (isPhoneNumber(username)) return 'phone_number';
      throw invalidParameter('Invalid phone number format.');
    }
    const kind = email && phone ? 'either an email or a phone number' : email ? 'an email' : 'a phone number';
    throw invalidParameter(`Username should be ${kind}.`);
  }
  if (aliasAttributes.includes('email') && isEmail(username))
    throw invalidParameter('Username cannot be of email format, since user pool is configured for email alias.');
  if (aliasAttributes.includes('phone_number') && isPhoneNumber(username))
    throw invalidParameter(
      'Username cannot be of phone number format, since user pool is configured for phone number alias.',
    );
  return undefined;
}
