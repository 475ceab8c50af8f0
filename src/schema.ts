export { resolveSchema } from './schema/resolve-schema.js';
export { resolvePasswordPolicy } from './schema/resolve-password-policy.js';
export { defaultLabel, labelText } from './schema/label.js';
export { environmentOptions, type EnvironmentOptions } from './schema/environment-options.js';
export { explainUserPool, schemaFromUserPool } from './schema/from-user-pool.js';
export {
  appClientFromAmplifyOutputs,
  schemaFromAmplifyOutputs,
  type AmplifyOutputs,
} from './schema/from-amplify-outputs.js';
export type {
  AttributeDescription,
  DescribedUserPool,
  DescribedUserPoolClient,
  PasswordPolicyDescription,
  UserPoolClientDescription,
  UserPoolDescription,
} from './schema/user-pool-description.js';
export type { UserPoolNote, UserPoolNoteCode } from './schema/user-pool-note.js';
export type { UserPoolSchemaOptions } from './schema/user-pool-options.js';
export type { DefaultValues, FieldName, OpenValues, SchemaValues } from './schema/schema-values.js';
export type {
  AliasAttribute,
  DataType,
  FieldOption,
  FieldType,
  FieldValues,
  PasswordPolicy,
  PlatformHints,
  ResolvedField,
  ResolvedPasswordPolicy,
  ResolvedSchema,
  SendTo,
  SignUpField,
  SignUpSchema,
  StandardAttributeName,
  StandardResult,
  StandardSchema,
  UsernameAttribute,
  ValidateField,
} from './schema/types.js';
