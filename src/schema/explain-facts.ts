import { chooseAttributes, type Choice } from './choose-attributes.js';
import type { PoolAttribute, PoolFacts } from './pool-facts.js';
import { isStandardAttribute } from './standard-attributes.js';
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
    'The app client has a secret, so every request needs a SecretHash, which no browser can make. Use an app client without a secret, or send the calls through your backend.',
  );
}

function* warnings(facts: PoolFacts, choice: Choice, { overrides = {} }: UserPoolSchemaOptions<unknown>) {
  const required = namesOf(facts, ({ name, required }) => required && name !== choice.username);
  const unasked = required.filter(
    (name) => !choice.asked.some((asked) => asked.name === name) || overrides[name]?.required === false,
  );
  yield* warning(
    unasked.length > 0,
    'required-omitted',
    `The pool requires ${list(unasked)}, and the form can leave it out. The app has to add it to the request by itself (prepareRequest).`,
    unasked,
  );
  yield* warning(
    choice.unreachable,
    'no-address',
    `The pool sends its code to ${list(facts.verified, 'or')}, and the form asks for none, because the app client may not write it or the options omit it. Nobody would get a code.`,
    facts.verified,
  );
}

function* journey(facts: PoolFacts, { usernameAttributes, username, asked, codeTo }: Choice) {
  const { verified, factors } = facts;
  yield* info(
    usernameAttributes.length < facts.usernameAttributes.length,
    'one-username',
    `The pool takes an email address or a phone number as the username. Everybody has to give the ${username}, so that is the username here.`,
    [username],
  );
  yield* info(
    codeTo !== undefined,
    'code-address',
    `The pool does not require ${codeTo ?? ''}, but its code is sent there, so the form requires it.`,
    codeTo ? [codeTo] : [],
  );
  const addresses = [...usernameAttributes, ...asked.map(({ name }) => name)];
  yield* info(
    verified.length > 1 && verified.every((name) => addresses.includes(name)),
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
  const addressAliases = facts.aliases.filter((name) => name !== 'preferred_username');
  yield* info(
    addressAliases.length > 0,
    'alias',
    `People choose a username, which must not look like an alias (${list(addressAliases, 'or')}). Once that is verified, they can sign in with it as well; until then, only with the username.`,
    addressAliases,
  );
  yield* info(
    facts.caseSensitive === true,
    'case-sensitive',
    'Usernames are case-sensitive in the pool: Anna@example.com and anna@example.com are two users.',
  );
  const codes = factors.filter((factor) => factor.endsWith('_OTP'));
  yield* info(
    codes.length > 0,
    'passwordless',
    `The pool lets people sign in without a password (${list(codes, 'or')}), so Cognito would take a sign-up without one.`,
  );
  yield* info(
    facts.userAuth,
    'session',
    'The app client allows ALLOW_USER_AUTH: the answers carry a Session, with which people can be signed in at the end.',
  );
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
