'use client';
import type { PhoneNumbers } from '../form/types.js';
import { forFields } from './for-fields.js';
import { load } from './load.js';
import { PhoneControl } from './phone-control.js';
import { toE164 } from './to-e164.js';

/**
 * Telephone numbers as people write them: with a select of countries over each telephone field, in the national format or
 * with `+`. Needs the package libphonenumber-js, which is loaded when a telephone field is first used.
 *
 * @example
 * <SignUpForm phone={phoneNumbers} client={client} clientId="1example23456789" schema={{ usernameAttributes: ['phone_number'] }} />
 */
export const phoneNumbers: PhoneNumbers = { Control: PhoneControl, load, toE164, forFields };
