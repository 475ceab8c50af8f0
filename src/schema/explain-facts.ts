import { chooseAttributes, type Choice } from './choose-attributes.js';
import { codeFactors, type PoolAttribute, type PoolFacts } from './pool-facts.js';
import { isReadOnlyAttribute, isStandardAttribute, isTimestamp, timestampField } from './standard-attributes.js';
import { info, list, warning, type UserPoolNote } from './user-pool-note.js';
import type { UserPoolSchemaOptions } from './user-pool-options.js';

/** Warnings first. The same errors as with `schemaFromFacts`, but for those of overrides. */
export function explainFacts(facts: PoolFacts, options: UserPoolSchemaOptions<unknown>): readonly UserPoolNote[] {
  const choice = chooseAttributes(facts, options);
  return [
    ...hindrances(facts),
    ...warnings(facts, choice, options),
    ...journey(facts, choice),
    ...leftOut(facts, choice, options),
  ];
}

/** Why nobody can sign up, whatever the form asks for. */
export function* hindrances(facts: PoolFacts) {
  yield* warning(
    !facts.selfSignUp,
    'self-sign-up-off',
    'Self sign-up is switched off in the pool (AllowAdminCreateUserOnly), so Cognito refuses every sign-up. Switch it on.',
  );
  yield* warning(
    facts.clientSecret,
    'client-secret',
    'The app client has a secret, so every request needs a SecretHash, which no browser can make. Use an app client without a secret, let a server make the hash (secretHash), or send the calls through your backend.',
  );
}

function* warnings(facts: PoolFacts, choice: Choice, { omit = [], overrides = {} }: UserPoolSchemaOptions<unknown>) {
  const required = namesOf(facts, ({ name, required }) => required && name !== choice.username);
  const computed = required.filter((name) => isTimestamp(name) && !omit.includes(name));
  yield* warning(
    computed.length > 0,
    'updated-at',
    `The pool requires updated_at, which nobody can be asked for. Where the app uses the schema, add to its fields ${timestampField}, and omit it here.`,
    computed,
  );
  const unasked = required.filter(
    (name) =>
      !computed.includes(name) &&
      (!choice.asked.some((asked) => asked.name === name) || overrides[name]?.required === false),
  );
  yield* warning(
    unasked.length > 0,
    'required-omitted',
    `The pool requires ${list(unasked)}, and the form can leave it out. The app has to add it to the request by itself (prepareRequest).`,
    unasked,
  );
  const { password } = choice;
  const hasCodes = codeFactors(facts).length > 0;
  yield* warning(
    password !== 'required' && (!hasCodes || facts.userAuth === false),
    'password-needed',
    `The form ${password === 'none' ? 'asks for no' : 'can do without a'} password (password: '${password}'), ${
      hasCodes
        ? 'and the app client does not allow ALLOW_USER_AUTH, so people without one could not sign in through it. Allow it.'
        : 'and the pool lets nobody sign in with a code (AllowedFirstAuthFactors has neither EMAIL_OTP nor SMS_OTP), so Cognito refuses a sign-up without one. Allow it, or ask for a password.'
    }`,
  );
  yield* warning(
    choice.unreachable,
    'no-address',
    `The pool sends its code to ${list(facts.verified, 'or')}, and the form asks for none, because the app client may not write it or the options omit it. Nobody would get a code.`,
    facts.verified,
  );
}

function* journey(facts: PoolFacts, choice: Choice) {
  const { usernameAttributes, asked, codeTo } = choice;
  const { verified } = facts;
  const [only = ''] = usernameAttributes;
  yield* info(
    usernameAttributes.length < facts.usernameAttributes.length,
    'one-username',
    `The pool takes an email address or a phone number as the username. Everybody has to give the ${only}, so that is the username here.`,
    [only],
  );
  yield* info(
    codeTo !== undefined,
    'code-address',
    `The pool does not require ${codeTo ?? ''}, but its code is sent there, so the form requires it.`,
    codeTo ? [codeTo] : [],
  );
  const others = asked.filter(({ name }) => verified.some((one) => one === name));
  yield* info(
    // Where either is the username, one field takes one of them.
    verified.length > 1 && others.length + Math.min(usernameAttributes.length, 1) > 1,
    'code-by-sms',
    'Whoever gives both an email address and a phone number gets the code by SMS alone.',
    verified,
  );
  yield* info(
    facts.emailLink && verified.includes('email'),
    'email-link',
    'The pool confirms email addresses by a link, not by a code (DefaultEmailOption). The link is opened elsewhere; the form learns of it from no answer.',
  );
  yield* info(
    !verified.length,
    'approval',
    'The pool sends no code (AutoVerifiedAttributes is empty): an administrator or a trigger confirms people.',
  );
  yield* aliases(choice);
  yield* info(
    facts.caseSensitive === true,
    'case-sensitive',
    'Usernames are case-sensitive in the pool: Anna@example.com and anna@example.com are two users.',
  );
  yield* info(
    codeFactors(facts).length > 0,
    'passwordless',
    `The pool lets people sign in without a password (${list(codeFactors(facts), 'or')}), so Cognito takes a sign-up without one. ${passwordWords[choice.password]}`,
  );
  yield* info(
    facts.userAuth === true,
    'session',
    'The app client allows ALLOW_USER_AUTH: the answers carry a Session, with which people can be signed in at the end.',
  );
}

const passwordWords: Readonly<Record<Choice['password'], string>> = {
  required: "The form asks everybody for one; with password: 'optional' or 'none' it does not.",
  optional: "The form leaves it to people whether they set one (password: 'optional').",
  none: "The form asks nobody for one (password: 'none').",
};

function* aliases({ aliasAttributes, username, signInWith }: Choice) {
  const addresses = aliasAttributes.filter((name) => name !== 'preferred_username');
  const words = username
    ? `People choose a username, which must not look like an alias (${list(addresses, 'or')}). Once that is verified, they can sign in with it as well; until then, only with the username. With username: 'generate' nobody is asked for one.`
    : `Nobody is asked for a username: one is generated. People sign in with an alias (${list(addresses, 'or')}) once it is verified${signInWith ? `, so the form requires ${signInWith}` : ''}.`;
  yield* info(addresses.length > 0, 'alias', words, addresses);
}

function* leftOut(facts: PoolFacts, { username, asked }: Choice, { omit = [], pick }: UserPoolSchemaOptions<unknown>) {
  const without = (names: readonly string[]) => names.filter((name) => !omit.includes(name));
  yield* info(
    facts.attributes.get('preferred_username')?.barredBy === 'alias',
    'preferred-username',
    'preferred_username is an alias of the pool. Cognito takes it from confirmed users only, so it is left out: ask for it after the sign-up.',
    ['preferred_username'],
  );
  const unwritable = without(
    namesOf(facts, ({ name, barredBy }) => barredBy === 'client' && name !== username && name.startsWith('custom:')),
  );
  yield* info(
    unwritable.length > 0,
    'not-writable',
    `The app client may not write ${list(unwritable)} (WriteAttributes), so the form does not ask.`,
    unwritable,
  );
  const developers = without(namesOf(facts, ({ barredBy }) => barredBy === 'developers'));
  yield* info(
    developers.length > 0,
    'developer-only',
    `${list(developers)} can be written by developers only, so the form does not ask.`,
    developers,
  );
  const strange = without(namesOf(facts, ({ name, barredBy }) => barredBy === 'service' && !isReadOnlyAttribute(name)));
  yield* info(
    strange.length > 0,
    'no-attribute',
    `${list(strange)} is neither a standard attribute nor begins with custom:, so the form does not ask. DescribeUserPool names a pool’s own attributes with that prefix: was the description written by hand?`,
    strange,
  );
  yield* info(
    !facts.namesCustom,
    'custom-unknown',
    'amplify_outputs.json does not tell which custom attributes the pool has, nor the limits of any attribute. Pick the custom ones by name.',
  );
  const optional = without(
    namesOf(
      facts,
      ({ name, barredBy }) =>
        isStandardAttribute(name) && !barredBy && name !== username && !asked.some((one) => one.name === name),
    ),
  );
  yield* info(
    optional.length > 0 && !pick,
    'optional',
    `The form does not ask for what the pool leaves optional: ${list(optional)}. Pick what you want to know.`,
    optional,
  );
}

const namesOf = ({ attributes }: PoolFacts, test: (attribute: PoolAttribute) => boolean): readonly string[] =>
  [...attributes.values()].filter(test).map(({ name }) => name);
