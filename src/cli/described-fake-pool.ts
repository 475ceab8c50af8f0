import { hindrances } from '../schema/explain-facts.js';
import { amplifyFacts } from '../schema/from-amplify-outputs.js';
import { poolFacts } from '../schema/from-description.js';
import type { PoolFacts } from '../schema/pool-facts.js';
import type { FakeUserPoolOptions } from '../testing/types.js';
import { CommandError } from './command-error.js';
import { type Json, tellApart } from './pool-descriptions.js';
import { readJsonFiles } from './read-files.js';
import type { Surroundings } from './surroundings.js';

/** The pool to serve. */
export interface DescribedFakePool {
  readonly options: Pick<FakeUserPoolOptions, 'userPool' | 'userPoolClient'>;
  /** What it is like, in words. */
  readonly name: string;
  /** Undefined where any will do. */
  readonly clientId: string | undefined;
  /** What the person should know of it, in sentences. */
  readonly warnings: readonly string[];
}

/** @throws CommandError, or `user-pool-description` */
export async function describedFakePool(
  files: readonly string[],
  surroundings: Surroundings,
): Promise<DescribedFakePool> {
  if (!files.length) {
    const name = 'a user pool with email addresses as usernames, and a code by email';
    return { options: {}, name, clientId: undefined, warnings: [] };
  }
  const described = tellApart(await readJsonFiles(files, surroundings));
  const name = `the ${described.name}`;
  const clientId = typeof described.clientId === 'string' ? described.clientId : undefined;
  if (described.kind === 'amplify') {
    const facts = amplifyFacts(described.outputs, {});
    const options = { userPool: descriptionOf(facts), userPoolClient: { ClientId: clientId } };
    return { options, name, clientId, warnings: [withoutCustom] };
  }
  const { pool, client } = described;
  const userPool = 'UserPool' in pool ? pool.UserPool : pool;
  if (!isDescription(userPool)) {
    throw new CommandError(
      'what was read describes no user pool. Give what DescribeUserPool answers, or an amplify_outputs.json, as it is.',
    );
  }
  const facts = poolFacts({ SchemaAttributes: [], ...userPool }, client);
  return {
    // createFakeUserPool checks what is in them.
    options: { userPool, ...(client && { userPoolClient: client }) },
    name,
    clientId,
    warnings: [...hindrances(facts)].map(({ text }) => text).concat(triggersOf(userPool)),
  };
}

const withoutCustom =
  'amplify_outputs.json does not tell which custom attributes the pool has, so this one has none, and refuses them. Give what DescribeUserPool answers instead.';

/** Their code is in AWS. */
function triggersOf({ LambdaConfig: config }: Json): string[] {
  const found = ['PreSignUp', 'CustomMessage', 'CustomEmailSender', 'CustomSMSSender', 'PostConfirmation'].filter(
    (name) => typeof config === 'object' && config !== null && name in config,
  );
  return found.length ? [`The pool has triggers that are not run here: ${found.join(', ')}.`] : [];
}

/** Members that any pool has, and that one written by hand would have first. */
const telling = ['SchemaAttributes', 'UsernameAttributes', 'AliasAttributes', 'AutoVerifiedAttributes', 'Policies'];

const isDescription = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && telling.some((name) => name in value);

/** As DescribeUserPool would tell it. Amplify makes its pools without regard to case. */
function descriptionOf(facts: PoolFacts): NonNullable<FakeUserPoolOptions['userPool']> {
  const { usernameAttributes, verified, passwordPolicy: policy, attributes, factors } = facts;
  return {
    UsernameAttributes: usernameAttributes,
    AutoVerifiedAttributes: verified,
    UsernameConfiguration: { CaseSensitive: false },
    Policies: {
      PasswordPolicy: policy && {
        MinimumLength: policy.minLength,
        RequireLowercase: policy.requireLowercase,
        RequireUppercase: policy.requireUppercase,
        RequireNumbers: policy.requireNumbers,
        RequireSymbols: policy.requireSymbols,
      },
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', ...factors] },
    },
    SchemaAttributes: [...attributes.values()]
      .filter(({ required }) => required)
      .map(({ name }) => ({ Name: name, Required: true })),
  };
}
