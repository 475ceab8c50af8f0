import type { AttributeType } from '../client/types.js';
import { invalidParameter } from './service-error.js';

interface Shape {
  readonly min?: number;
  readonly max: number;
  readonly pattern?: readonly [RegExp, shown: string];
  /** The service repeats the value in its text. */
  readonly echoed?: true;
}

/** Lengths and patterns of the API's model. */
const shapes = new Map<string, Shape>([
  ['ClientId', { min: 1, max: 128, pattern: [/^[\w+]+$/, '[\\w+]+'] }],
  ['SecretHash', { min: 1, max: 128, pattern: [/^[\w+=/]+$/, '[\\w+=/]+'] }],
  ['Username', { min: 1, max: 128, pattern: [/^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u, '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+'] }],
  ['Password', { max: 256 }],
  ['ConfirmationCode', { min: 1, max: 2048, pattern: [/^\S+$/, '[\\S]+'], echoed: true }],
  ['Session', { min: 20, max: 2048 }],
  [
    'Name',
    {
      min: 1,
      max: 32,
      pattern: [/^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+$/u, '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+'],
    },
  ],
  ['Value', { max: 2048 }],
]);

/** Throws one InvalidParameterException for everything in the request that the API's model forbids. */
export function checkShape<Request extends object, Member extends keyof Request>(
  request: Request,
  required: readonly Member[],
): Omit<Request, Member> & { [K in Member]: string } {
  const faults: string[] = [];
  const check = (member: string, path: string, value: unknown) => {
    const shape = shapes.get(member);
    if (!shape || typeof value !== 'string') return;
    const subject = `Value ${shape.echoed ? `'${value}' ` : ''}at '${path}' failed to satisfy constraint: Member must`;
    if (shape.min && value.length < shape.min)
      faults.push(`${subject} have length greater than or equal to ${String(shape.min)}`);
    if (value.length > shape.max) faults.push(`${subject} have length less than or equal to ${String(shape.max)}`);
    if (value && shape.pattern?.[0].test(value) === false)
      faults.push(`${subject} satisfy regular expression pattern: ${shape.pattern[1]}`);
  };

  for (const member of required)
    if (request[member] === undefined)
      faults.push(`Value at '${lowerFirst(String(member))}' failed to satisfy constraint: Member must not be null`);
  for (const [member, value] of Object.entries(request) as [string, string | AttributeType[] | undefined][]) {
    check(member, lowerFirst(member), value);
    if (Array.isArray(value))
      value.forEach(({ Name, Value }, index) => {
        const path = `${lowerFirst(member)}.${String(index + 1)}.member`;
        if (Name === undefined)
          faults.push(`Value at '${path}.name' failed to satisfy constraint: Member must not be null`);
        check('Name', `${path}.name`, Name);
        check('Value', `${path}.value`, Value);
      });
  }
  const count = faults.length;
  if (count)
    throw invalidParameter(`${String(count)} validation error${count > 1 ? 's' : ''} detected: ${faults.join('; ')}`);
  // Every required member has just been seen not to be undefined.
  return request as Omit<Request, Member> & { [K in Member]: string };
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
