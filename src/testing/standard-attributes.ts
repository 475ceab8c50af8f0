import type { SchemaAttributeDescription } from './user-pool.js';

/** The attributes every pool has, with the limits DescribeUserPool shows for a pool that was created without any. */
const text = (Name: string, MinLength = '0', MaxLength = '2048'): SchemaAttributeDescription => ({
  Name,
  AttributeDataType: 'String',
  StringAttributeConstraints: { MinLength, MaxLength },
});
const flag = (Name: string): SchemaAttributeDescription => ({ Name, AttributeDataType: 'Boolean' });

export const standardAttributes: readonly SchemaAttributeDescription[] = [
  text('sub', '1'),
  text('name'),
  text('given_name'),
  text('family_name'),
  text('middle_name'),
  text('nickname'),
  text('preferred_username'),
  text('profile'),
  text('picture'),
  text('website'),
  text('email'),
  flag('email_verified'),
  text('gender'),
  text('birthdate', '10', '10'),
  text('zoneinfo'),
  text('locale'),
  text('phone_number'),
  flag('phone_number_verified'),
  text('address'),
  { Name: 'updated_at', AttributeDataType: 'Number', NumberAttributeConstraints: { MinValue: '0' } },
  text('identities'),
];

/** What only the service writes. */
export const readOnlyAttributes: ReadonlySet<string> = new Set([
  'sub',
  'email_verified',
  'phone_number_verified',
  'identities',
]);
