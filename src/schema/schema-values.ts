import type { FieldOption, FieldValues, PasswordPolicy, SignUpField, SignUpSchema } from './types.js';

/**
 * The names of a schema's fields, those of the credentials that it implies among them. `string` where the compiler
 * cannot tell: for a schema made at run time, or where the member that decides may be one or another.
 *
 * @example
 * FieldName<{ usernameAttributes: ['email']; fields: [{ name: 'nickname' }] }>; // 'nickname' | 'email' | 'password'
 */
export type FieldName<Schema> = Schema extends unknown
  ? string extends FieldOf<Schema>['name']
    ? string
    : FieldOf<Schema>['name']
  : never;

/**
 * The values of a schema's fields, by name, as they are on the page: `'true'` or `'false'` for a checkbox, one of its
 * options or `''` for a select or a radio group, a string for all others; `''` for one that is not there (`visibleWhen`).
 *
 * @example
 * SchemaValues<{ username: 'generate'; password: 'none'; fields: [{ name: 'terms'; type: 'checkbox' }] }>;
 * // { readonly terms: 'true' | 'false' }
 */
export type SchemaValues<Schema> = ValuesOf<Schema, never>;

/** The values that may be seen by others: all but the password, once or twice. */
export type OpenValues<Schema> = ValuesOf<Schema, 'password' | 'password_confirmation'>;

/** What a form may have in its fields at first, by name. Not the password: it would stand in the page. */
export type DefaultValues<Schema> =
  OpenValues<Schema> extends infer Values ? { readonly [Name in keyof Values]?: Values[Name] | undefined } : never;

/**
 * What a schema that was inferred has to be as well: without members that no schema has. Where a type parameter takes
 * whatever is there, the compiler finds no `requird` by itself.
 */
export type Spelt<Schema> = Schema extends KnownSchema<Schema> | Resolved ? unknown : KnownSchema<Schema>;

/** What `resolveSchema` made: it has all its fields, and more members than a schema. */
interface Resolved {
  readonly generatesUsername: boolean;
}

/** What nothing is, named for the error that it makes. */
export interface UnknownMember<Name> {
  readonly [unknownMember]: Name;
}
declare const unknownMember: unique symbol;

type Known<Given, Model> = Given extends object
  ? { readonly [Name in Exclude<keyof Given, keyof Model>]: UnknownMember<Name> }
  : unknown;

type KnownSchema<Schema> = Known<Schema, SignUpSchema> & {
  readonly passwordPolicy?: Known<Member<Schema, 'passwordPolicy'>, PasswordPolicy> | undefined;
  readonly fields?: KnownFields<Member<Schema, 'fields'>> | undefined;
};

// With all that is there: the compiler holds a literal in a list against each part of an intersection by itself.
type KnownFields<Fields> = {
  readonly [Index in keyof Fields]: Fields[Index] &
    Known<Fields[Index], SignUpField> & {
      readonly errors?: Known<Member<Fields[Index], 'errors'>, NonNullable<SignUpField['errors']>> | undefined;
      readonly options?: KnownOptions<Member<Fields[Index], 'options'>> | undefined;
    };
};

type KnownOptions<Options> = { readonly [Index in keyof Options]: Options[Index] & Known<Options[Index], FieldOption> };

// Each member of a union of schemas by itself: what one of them asks for is not there for all.
type ValuesOf<Schema, Secret> = Schema extends unknown
  ? string extends FieldName<Schema>
    ? FieldValues
    : // `& string` has editors and errors show the values instead of `ValueOf<…>`.
      { readonly [Field in FieldOf<Schema> as Exclude<Field['name'], Secret>]: ValueOf<Field> & string }
  : never;

interface Named {
  readonly name: string;
}

type FieldOf<Schema> = Extract<Item<Member<Schema, 'fields'>>, Named> | Implied<CredentialName<Schema>>;
type Implied<Name> = Name extends string ? { readonly name: Name } : never;

/** A member's type, and `never` for a member that is not there. */
type Member<Schema, Name> = Name extends keyof Schema ? NonNullable<Schema[Name]> : never;
type Item<List> = List extends readonly (infer Value)[] ? Value : never;

// In brackets, so that a member that may be one or another is neither; one that is not there is its default, the first.
type CredentialName<Schema> = Schema extends Resolved
  ? never
  : | UsernameName<Member<Schema, 'usernameAttributes'>, Member<Schema, 'username'>>
    | PasswordName<Member<Schema, 'password'>, Member<Schema, 'confirmPassword'>>;

type UsernameName<Attributes, Username> = [Item<Attributes>] extends [never]
  ? [Username] extends ['choose']
    ? 'username'
    : [Username] extends ['generate']
      ? never
      : string
  : [Attributes] extends [readonly [unknown, unknown]]
    ? 'username'
    : [Item<Attributes>] extends ['email']
      ? 'email'
      : [Item<Attributes>] extends ['phone_number']
        ? 'phone_number'
        : string;

type PasswordName<Password, Twice> = [Password] extends ['required']
  ? 'password' | SecondPasswordName<Twice>
  : [Password] extends ['optional']
    ? 'use_password' | 'password' | SecondPasswordName<Twice>
    : [Password] extends ['none']
      ? never
      : string;

type SecondPasswordName<Twice> = [Twice] extends [false]
  ? never
  : [Twice] extends [true]
    ? 'password_confirmation'
    : string;

type ValueOf<Field> =
  | (Field extends Choice<infer Option> ? OptionValue<Option> | '' : Field extends Checkbox ? 'true' | 'false' : string)
  // While it is not there.
  | (Field extends { readonly visibleWhen: object } ? '' : never);

// Without a type, as `resolveField` has it.
interface Choice<Option> {
  readonly type?: 'select' | 'radio' | undefined;
  readonly options: readonly Option[];
}
type OptionValue<Option> = Option extends { readonly value: infer Value } ? Value : Option;
type Checkbox =
  | { readonly type: 'checkbox' }
  | { readonly type?: undefined; readonly name: 'use_password' }
  | { readonly type?: undefined; readonly dataType: 'Boolean' };
