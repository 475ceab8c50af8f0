import fc from 'fast-check';
import { email, flag, goodPassword, number, password, text, username } from './agreement-values.js';
import { type AgreementWorld, attribute, seats } from './agreement-world.js';

const otp = (...AllowedFirstAuthFactors: string[]) => ({ Policies: { SignInPolicy: { AllowedFirstAuthFactors } } });

/** No password, one for those who want one, and one that is asked for twice. */
export const passwordWorlds: readonly AgreementWorld[] = [
  {
    title: 'no password',
    schema: { usernameAttributes: ['email'], password: 'none', fields: [seats.field] },
    pool: { userPool: { UsernameAttributes: ['email'], ...otp('EMAIL_OTP'), SchemaAttributes: [seats.attribute] } },
    typed: fc.record({ email, 'custom:seats': number }),
  },
  {
    title: 'a password for those who want one, twice',
    schema: { usernameAttributes: ['email'], password: 'optional', confirmPassword: true },
    pool: { userPool: { UsernameAttributes: ['email'], ...otp('PASSWORD', 'EMAIL_OTP') } },
    typed: fc
      .record({ email, use_password: flag, password: fc.oneof(goodPassword, password), twin: flag, other: password })
      .map(({ email, use_password, password, twin, other }) => ({
        email,
        use_password,
        password,
        password_confirmation: twin === 'true' ? password : other,
      })),
  },
  {
    title: 'a password twice, in the older generation of texts',
    schema: {
      confirmPassword: true,
      fields: [
        { name: 'name', required: true },
        { name: 'family_name', required: true },
      ],
    },
    pool: {
      attributeTexts: 'plain',
      userPool: {
        SchemaAttributes: ['name', 'family_name'].map((name) => attribute(name, 'String', { Required: true })),
      },
    },
    typed: fc
      .record({ username, password, twin: flag, name: text, family_name: text })
      .map(({ twin, password, ...rest }) => ({
        ...rest,
        password,
        password_confirmation: twin === 'true' ? password : `${password}x`,
      })),
  },
];
