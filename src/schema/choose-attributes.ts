import { checkOptions, checkRequired } from './check-choice.js';
import { codeFactors, standardOrder, type PoolAttribute, type PoolFacts } from './pool-facts.js';
import type { AliasAttribute, SignUpSchema, UsernameAttribute } from './types.js';
import type { UserPoolSchemaOptions } from './user-pool-options.js';

/** What a form for the pool asks for. */
export interface Choice {
  readonly usernameAttributes: readonly UsernameAttribute[];
  readonly aliasAttributes: readonly AliasAttribute[];
  /** The name of the field whose value is SignUp's Username; undefined for one that is generated. */
  readonly username: string | undefined;
  readonly password: NonNullable<SignUpSchema['password']>;
  /** Besides the credentials, in the order of the form. */
  readonly asked: readonly PoolAttribute[];
  /** The one of them that the form requires although the pool does not: the code goes there. */
  readonly codeTo: string | undefined;
  /** The same, for people without a username of their own: they sign in with it. */
  readonly signInWith: string | undefined;
  /** The pool sends codes, and the form asks for no address that one could be sent to. */
  readonly unreachable: boolean;
}

/**
 * Decides what the form asks for: what the pool requires, an address for the code, and what is picked, which without
 * `pick` is every custom attribute.
 *
 * @throws `user-pool-required`, `user-pool-attribute`
 */
export function chooseAttributes(facts: PoolFacts, options: UserPoolSchemaOptions<unknown>): Choice {
  const { pick, omit = [] } = options;
  const usernameAttributes = formUsername(facts);
  const generates = options.username === 'generate';
  const username = generates ? undefined : (usernameAttributes.length === 1 && usernameAttributes[0]) || 'username';
  const password = options.password ?? passwordOf(facts);
  checkOptions(facts, options, [
    username,
    password !== 'none' && 'password',
    password === 'optional' && 'use_password',
  ]);
  checkRequired(facts, username);

  const possible = [...facts.attributes.values()]
    .filter(({ name, barredBy }) => !barredBy && name !== username && !omit.includes(name))
    .sort((one, other) => rank(one) - rank(other));
  const wanted = possible.filter(
    ({ name, required }) => required || (pick ? pick.includes(name) : name.startsWith('custom:')),
  );

  const certain: string[] = [
    ...usernameAttributes,
    ...wanted.filter(({ required }) => required).map(({ name }) => name),
  ];
  /** The first of these addresses that the form can ask for, unless everybody gives one of them anyway. */
  const addressOf = (addresses: readonly string[]) => {
    const name = certain.some((given) => addresses.includes(given))
      ? undefined
      : possible.find((attribute) => addresses.includes(attribute.name))?.name;
    if (name) certain.push(name);
    return name;
  };
  const { aliases = [], verified } = facts;
  const codeTo = addressOf(verified);
  const signInWith = generates ? addressOf(aliases) : undefined;
  const needed = [codeTo, signInWith];
  return {
    usernameAttributes,
    aliasAttributes: aliases,
    username,
    password,
    asked: possible
      .filter((attribute) => wanted.includes(attribute) || needed.includes(attribute.name))
      .map((attribute) => (needed.includes(attribute.name) ? { ...attribute, required: true } : attribute)),
    codeTo,
    signInWith,
    unreachable: verified.length > 0 && !verified.some((name) => certain.includes(name)),
  };
}

/** Whoever signs in with a code needs a pool that offers one, and an app client that allows it. */
function passwordOf(facts: PoolFacts): Choice['password'] {
  const { passwords, userAuth } = facts;
  if (!codeFactors(facts).length) return 'required';
  if (!passwords && userAuth !== false) return 'none';
  return userAuth ? 'optional' : 'required';
}

/**
 * Where the pool takes either an email address or a phone number, and requires one of them, or sends codes to one of
 * them alone, everybody has to give that one: so it is the username, and nobody is asked twice.
 */
function formUsername({ usernameAttributes, verified, attributes }: PoolFacts): readonly UsernameAttribute[] {
  if (usernameAttributes.length < 2) return usernameAttributes;
  const reached = usernameAttributes.filter((name) => verified.includes(name));
  const required = usernameAttributes.filter((name) => attributes.get(name)?.required);
  // Of two, the one that the code goes to.
  const [only = required[0]] = required.filter((name) => reached.includes(name));
  if (only) return [only];
  return reached.length === 1 ? reached : usernameAttributes;
}

/** Standard attributes stand before custom ones, which keep the order of the pool. */
const rank = ({ name }: PoolAttribute): number =>
  standardOrder.includes(name) ? standardOrder.indexOf(name) : standardOrder.length;
