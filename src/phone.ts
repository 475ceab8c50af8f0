export { phoneNumbers } from './phone/phone-numbers.js';
export type { PhoneControlProps, PhoneNumbers } from './form/types.js';
