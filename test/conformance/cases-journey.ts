import type { Case } from './cases.js';
import { outcome } from './outcome.js';
import { ada, attributes, confirm, emailPool, namePool, signUp } from './people.js';

const profile = {
  given_name: 'Ada “Countess”',
  family_name: 'Ló\u0301vè—李 💃',
  address: 'Line 1\nLine 2\t<b>\\"',
  birthdate: '1815-12-10',
  'custom:department': 'Research',
  'custom:seats': '12',
};
const SchemaAttributes = [
  { Name: 'custom:department', AttributeDataType: 'String', Mutable: true, StringAttributeConstraints: {} },
  {
    Name: 'custom:seats',
    AttributeDataType: 'Number',
    Mutable: true,
    NumberAttributeConstraints: { MinValue: '1', MaxValue: '500' },
  },
];
const byEmail = { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' };

export const journeyCases: readonly Case[] = [
  {
    id: 'sign-up-tells-where-the-code-went',
    settings: emailPool,
    run: (target) => outcome(signUp(target, ada)),
    expected: { UserConfirmed: false, UserSub: 'a UUID', CodeDeliveryDetails: byEmail },
  },
  {
    id: 'sign-up-stores-every-value-to-the-letter',
    settings: { ...emailPool, SchemaAttributes },
    run: async (target) => {
      await signUp(target, ada, { UserAttributes: attributes(profile) });
      return target.readUser(ada);
    },
    expected: { status: 'UNCONFIRMED', attributes: { email: ada, ...profile } },
  },
  {
    id: 'the-code-confirms',
    settings: emailPool,
    run: async (target) => {
      await signUp(target, ada);
      const answer = await outcome(confirm(target, ada, await target.readCode(ada)));
      return { answer, status: (await target.readUser(ada))?.status };
    },
    expected: { answer: {}, status: 'CONFIRMED' },
  },
  {
    id: 'confirmation-verifies-the-address',
    settings: emailPool,
    run: async (target) => {
      await signUp(target, ada);
      await confirm(target, ada, await target.readCode(ada));
      return (await target.readUser(ada))?.attributes;
    },
    expected: { email: ada, email_verified: 'true' },
  },
  {
    id: 'a-name-as-username-goes-the-same-way',
    settings: namePool,
    run: async (target) => {
      const answer = await outcome(signUp(target, 'ada', { UserAttributes: attributes({ email: ada }) }));
      await confirm(target, 'ada', await target.readCode('ada'));
      return { answer, status: (await target.readUser('ada'))?.status };
    },
    expected: {
      answer: { UserConfirmed: false, UserSub: 'a UUID', CodeDeliveryDetails: byEmail },
      status: 'CONFIRMED',
    },
  },
  {
    id: 'a-pool-that-verifies-nothing-sends-nothing',
    settings: { UsernameAttributes: ['email'] },
    run: async (target) => ({
      answer: await outcome(signUp(target, ada)),
      status: (await target.readUser(ada))?.status,
    }),
    expected: { answer: { UserConfirmed: false, UserSub: 'a UUID' }, status: 'UNCONFIRMED' },
  },
  {
    id: 'a-user-without-an-address-to-verify-exists',
    settings: namePool,
    run: async (target) => ({
      answer: await outcome(signUp(target, 'ada')),
      status: (await target.readUser('ada'))?.status,
    }),
    expected: { answer: { UserConfirmed: false, UserSub: 'a UUID' }, status: 'UNCONFIRMED' },
  },
  {
    id: 'what-is-for-triggers-and-threat-protection-is-accepted',
    settings: emailPool,
    run: (target) =>
      outcome(
        signUp(target, ada, {
          ValidationData: attributes({ invitation: 'I-42' }),
          ClientMetadata: { campaign: 'spring' },
          UserContextData: { EncodedData: 'e30=' },
          AnalyticsMetadata: { AnalyticsEndpointId: 'endpoint' },
        }).then(() => ({})),
      ),
    expected: {},
  },
  {
    id: 'an-aborted-call-says-so-and-nobody-is-created',
    settings: emailPool,
    run: async (target) => {
      const { client, clientId: ClientId } = target;
      const request = { ClientId, Username: ada, Password: 'Correct-horse-1' };
      const answer = await outcome(client.signUp(request, { abortSignal: AbortSignal.abort() }));
      return { answer, user: await target.readUser(ada) };
    },
    expected: { answer: { name: 'AbortError' }, user: undefined },
  },
];
