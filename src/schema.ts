export { resolveSchema } from './schema/resolve-schema.js';
export { resolvePasswordPolicy } from './schema/resolve-password-policy.js';
export { defaultLabel, labelText } from './schema/label.js';
export { environmentOptions, type EnvironmentOptions } from './schema/environment-options.js';
export type {
  DataType,
  FieldOption,
  FieldType,
  PasswordPolicy,
  PlatformHints,
  ResolvedField,
  ResolvedPasswordPolicy,
  ResolvedSchema,
  SendTo,
  SignUpField,
  SignUpSchema,
  StandardAttributeName,
  UsernameAttribute,
} from './schema/types.js';
