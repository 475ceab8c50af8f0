import { chooseAttributes, type Choice } from './choose-attributes.js';
import type { PoolFacts } from './pool-facts.js';
import { resolveSchema } from './resolve-schema.js';
import type { SignUpField, SignUpSchema } from './types.js';
import type { UserPoolSchemaOptions } from './user-pool-options.js';

/** The schema of a form for the pool. Members that would say nothing are left out, so that it reads well as a file. */
export function schemaFromFacts<Label>(facts: PoolFacts, options: UserPoolSchemaOptions<Label>): SignUpSchema<Label> {
  const choice = chooseAttributes(facts, options);
  const { usernameAttributes, aliasAttributes, password } = choice;
  const { passwordPolicy } = facts;
  const fields = arrangeFields(choice, options);
  const schema = {
    ...(usernameAttributes.length && { usernameAttributes }),
    ...(aliasAttributes.length && { aliasAttributes }),
    ...(options.username === 'generate' && { username: options.username }),
    ...(password !== 'required' && { password }),
    ...(passwordPolicy && password !== 'none' && { passwordPolicy }),
    ...(facts.emailLink && facts.verified.includes('email') && { confirmation: 'link' as const }),
    ...(fields.length && { fields }),
  };
  // An override may have made it wrong; here the mistake is found before a page is.
  resolveSchema(schema);
  return schema;
}

function arrangeFields<Label>(
  { username, password, asked }: Choice,
  { order = [], labels = {}, overrides = {} }: UserPoolSchemaOptions<Label>,
): readonly SignUpField<Label>[] {
  const mentions = (name: string) =>
    order.includes(name) || Object.hasOwn(labels, name) || Object.hasOwn(overrides, name);
  // Credentials that are not listed come first. So the password, too, has to be listed once the username is, and after its
  // switch.
  const withSwitch = mentions('use_password') ? ['use_password', 'password'] : ['password'];
  const isMentioned = username !== undefined && mentions(username);
  const credentials = [
    ...(isMentioned ? [username] : []),
    ...(password !== 'none' && (isMentioned || withSwitch.some(mentions)) ? withSwitch : []),
  ];
  const attributes = new Map(asked.map((attribute) => [attribute.name, attribute]));
  const ordered = order.flatMap((name) =>
    name === username && !order.includes('password')
      ? [name, ...withSwitch]
      : name === 'password' && !order.includes('use_password')
        ? withSwitch
        : [name],
  );
  const names = new Set([...credentials.filter((name) => !ordered.includes(name)), ...ordered, ...attributes.keys()]);

  return [...names]
    .filter((name) => credentials.includes(name) || attributes.has(name))
    .map((name) => {
      const { name: _, barredBy: __, dataType, required, ...limits } = attributes.get(name) ?? {};
      return {
        name,
        ...(dataType && dataType !== 'String' && { dataType }),
        ...(required && { required }),
        ...limits,
        ...(Object.hasOwn(labels, name) && { label: labels[name] }),
        ...(Object.hasOwn(overrides, name) && overrides[name]),
      };
    });
}
