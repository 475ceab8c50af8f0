import {
  SignUpForm,
  createSignUpClient,
  toSignUpRequest,
  useSignUpField,
  useSignUpForm,
  type FormField,
  type SignUpFormControl,
} from '../../src/index.js';
import { type SchemaValues } from '../../src/schema.js';
import { equal } from './equal.js';
import { schema as written } from './written-by-command.js';
import { schema as writtenInJavaScript } from './written-in-javascript.js';

const service = { client: createSignUpClient({ region: 'eu-central-1' }), clientId: 'app' };
declare const save: (...anything: readonly unknown[]) => void;

// Written in place, without `as const`: names and values in every callback, whichever comes first.
export const inPlace = (
  <SignUpForm
    {...service}
    defaultValues={{ email: 'ada@example.com', terms: 'false', 'custom:plan': 'm', given_name: undefined }}
    schema={{
      usernameAttributes: ['email'],
      fields: [
        { name: 'given_name', required: true },
        { name: 'custom:plan', type: 'select', options: ['S', { value: 'm', label: <b>M</b> }] },
        { name: 'terms', type: 'checkbox', sendTo: 'none', label: <i>The terms</i>, labelText: 'the terms' },
      ],
    }}
    prepareRequest={(request, values) => {
      equal<
        typeof values,
        {
          readonly email: string;
          readonly password: string;
          readonly given_name: string;
          readonly 'custom:plan': 'S' | 'm' | '';
          readonly terms: 'true' | 'false';
        }
      >(true);
      return { ...request, ClientMetadata: { plan: values['custom:plan'], terms: values.terms } };
    }}
    onValidationFailed={(entries) => {
      for (const { field, error } of entries) {
        equal<typeof field.name, 'email' | 'password' | 'given_name' | 'custom:plan' | 'terms'>(true);
        save(field.name === 'terms' ? error.reason : field.required);
      }
    }}
  />
);

// Functions in the schema get strings by any name, and take nothing away from what follows it.
export const withFunctions = (
  <SignUpForm
    {...service}
    schema={{
      aliasAttributes: ['email'],
      username: 'generate',
      password: 'optional',
      confirmPassword: true,
      groups: { you: <b>You</b> },
      fields: [
        { name: 'email', group: 'you', transform: (value) => value.toLowerCase() },
        { name: 'business', type: 'checkbox', sendTo: 'none' },
        {
          name: 'custom:vat',
          visibleWhen: (values) => values['business'] === 'true',
          validate: async (value, values) => {
            await Promise.resolve();
            return value.startsWith(values['custom:country'] ?? '') ? undefined : 'Enter a number of your country';
          },
        },
        { name: 'custom:tier', type: 'radio', options: ['1', '2'], visibleWhen: ({ business }) => business === 'true' },
        { name: 'custom:adult', dataType: 'Boolean' },
        { name: 'custom:country', type: 'hidden', defaultValue: 'DE' },
      ],
    }}
    prepareRequest={(request, values) => {
      equal<
        typeof values,
        {
          readonly password: string;
          readonly use_password: 'true' | 'false';
          readonly password_confirmation: string;
          readonly email: string;
          readonly business: 'true' | 'false';
          readonly 'custom:vat': string;
          readonly 'custom:tier': '1' | '2' | '';
          readonly 'custom:adult': 'true' | 'false';
          readonly 'custom:country': string;
        }
      >(true);
      return { ...request, ClientMetadata: values };
    }}
    validationData={{ source: 'autumn' }}
    clientMetadata={(values, operation) => ({ vat: values['custom:vat'], adult: values['custom:adult'], operation })}
    analyticsMetadata={async ({ email }) => ({ AnalyticsEndpointId: await Promise.resolve(email) })}
  />
);

export function OfHook() {
  const form = useSignUpForm({
    schema: { usernameAttributes: ['phone_number'], fields: [{ name: 'gender', options: ['f', 'm', 'x'] }] },
    defaultValues: { phone_number: '+49', gender: 'x' },
    onSubmit: (values) => {
      equal<
        typeof values,
        { readonly phone_number: string; readonly password: string; readonly gender: 'f' | 'm' | 'x' | '' }
      >(true);
      save(toSignUpRequest('app', form.schema, values));
      save(toSignUpRequest('app', form.schema, { phone_number: '+49', gender: form.values().gender }));
      // @ts-expect-error -- no field
      save(toSignUpRequest('app', form.schema, { phone: '+49' }));
      // @ts-expect-error -- no field
      save(values.phone, form.values().phone);
    },
    onValidationFailed: ([first]) => {
      if (first) equal<typeof first.field.name, 'phone_number' | 'password' | 'gender'>(true);
    },
  });
  // @ts-expect-error -- no field has this name
  const absent = form.fields.find((field) => field.name === 'phone');
  return form.fields.map((field) => <OwnField key={field.name} form={form} field={absent ?? field} />);
}
const OwnField = ({ form, field }: { readonly form: SignUpFormControl; readonly field: FormField }) => (
  <input {...useSignUpField(form, field).controlProps} />
);

// A schema of a module, as the command writes it.
equal<
  SchemaValues<typeof written>,
  {
    readonly username: string;
    readonly password: string;
    readonly given_name: string;
    readonly 'custom:newsletter': 'true' | 'false';
    readonly 'custom:plan': 'S' | 'M' | '';
  }
>(true);
equal<SchemaValues<typeof writtenInJavaScript>, SchemaValues<typeof written>>(true);
export const ofModule = (
  <SignUpForm
    {...service}
    schema={{ ...written, fields: [...written.fields, { name: 'terms', type: 'checkbox', sendTo: 'none' }] }}
    defaultValues={{ username: 'ada@example.com', 'custom:plan': 'M' }}
    prepareRequest={(request, values) => {
      equal<typeof values.terms, 'true' | 'false'>(true);
      equal<keyof typeof values, 'terms' | keyof SchemaValues<typeof written>>(true);
      return { ...request, ClientMetadata: values };
    }}
  />
);
