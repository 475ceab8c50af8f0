// What `npx cognito-sign-up schema` writes: test/cli/schema-module.test.ts.
import type { SignUpSchema } from '../../src/schema.js';

export const schema = {
  usernameAttributes: ['email', 'phone_number'],
  passwordPolicy: { minLength: 10 },
  fields: [
    { name: 'given_name', required: true },
    { name: 'custom:newsletter', dataType: 'Boolean' },
    { name: 'custom:plan', options: ['S', 'M'] },
  ],
} as const satisfies SignUpSchema;
