// What `npx cognito-sign-up schema` writes: test/cli/schema-module.test.ts.

/** @satisfies {import('../../src/schema.js').SignUpSchema} */
export const schema = /** @type {const} */ ({
  usernameAttributes: ['email', 'phone_number'],
  passwordPolicy: { minLength: 10 },
  fields: [
    { name: 'given_name', required: true },
    { name: 'custom:newsletter', dataType: 'Boolean' },
    { name: 'custom:plan', options: ['S', 'M'] },
  ],
});
