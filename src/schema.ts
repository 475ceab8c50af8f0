export { resolveSchema } from './schema/resolve-schema.js';
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
