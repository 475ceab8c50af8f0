import { checkOptions, checkRequired } from './check-choice.js';
import { standardOrder, type PoolAttribute, type PoolFacts } from './pool-facts.js';
import type { UsernameAttribute } from './types.js';
import type { UserPoolSchemaOptions } from './user-pool-options.js';

/** What a form for the pool asks for. */
export interface Choice {
  readonly usernameAttributes: readonly UsernameAttribute[];
  /** The name of the field whose value is SignUp's Username. */
  readonly username: string;
  /** Besides the credentials, in the order of the form. */
  readonly asked: readonly PoolAttribute[];
  /** The one of them that the form requires although the pool does not: the code goes there. */
  readonly codeTo: string | undefined;
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
  const username = (usernameAttributes.length === 1 && usernameAttributes[0]) || 'username';
  checkOptions(facts, options, username);
  checkRequired(facts, username);

  const possible = [...facts.attributes.values()]
    .filter(({ name, barredBy }) => !barredBy && name !== username && !omit.includes(name))
    .sort((one, other) => rank(one) - rank(other));
  const wanted = possible.filter(
    ({ name, required }) => required || (pick ? pick.includes(name) : name.startsWith('custom:')),
  );

  const isVerified = (name: string) => facts.verified.some((verified) => verified === name);
  const isReached =
    !facts.verified.length ||
    usernameAttributes.some(isVerified) ||
    wanted.some(({ name, required }) => required && isVerified(name));
  const codeTo = isReached ? undefined : possible.find(({ name }) => isVerified(name))?.name;
  return {
    usernameAttributes,
    username,
    asked: possible
      .filter((attribute) => wanted.includes(attribute) || attribute.name === codeTo)
      .map((attribute) => (attribute.name === codeTo ? { ...attribute, required: true } : attribute)),
    codeTo,
    unreachable: !isReached && !codeTo,
  };
}

/**
 * Where the pool takes either an email address or a phone number, and requires one of them, or sends codes to one of
 * them alone, everybody has to give that one: so it is the username, and nobody is asked twice.
 */
function formUsername({ usernameAttributes, verified, attributes }: PoolFacts): readonly UsernameAttribute[] {
  if (usernameAttributes.length < 2) return usernameAttributes;
  const required = usernameAttributes.filter((name) => attributes.get(name)?.required);
  if (required.length) return required.slice(0, 1);
  const reached = usernameAttributes.filter((name) => verified.includes(name));
  return reached.length === 1 ? reached : usernameAttributes;
}

/** Standard attributes stand before custom ones, which keep the order of the pool. */
const rank = ({ name }: PoolAttribute): number =>
  standardOrder.includes(name) ? standardOrder.indexOf(name) : standardOrder.length;
