import { useRef, type ComponentProps, type ReactNode } from 'react';
import {
  SignUpForm,
  createSignUpClient,
  toSignUpRequest,
  useSignUpField,
  useSignUpForm,
  type FormField,
  type SignUpFormControl,
  type SignUpFormHandle,
  type SignUpFormProps,
  type SignUpFormSchema,
} from '../../src/index.js';
import {
  resolveSchema,
  schemaFromUserPool,
  type SchemaValues,
  type SignUpField,
  type SignUpSchema,
} from '../../src/schema.js';
import { createSignUpValidator, type SignUpValidator } from '../../src/validation.js';
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

// What the compiler cannot know has strings by any name.
declare const atRunTime: SignUpFormSchema;
declare const described: Parameters<typeof schemaFromUserPool>[0];
declare const json: { usernameAttributes: ('email' | 'phone_number')[]; fields: { name: string; label?: string }[] };
declare const nickname: SignUpField<ReactNode>;
export const wide = [atRunTime, schemaFromUserPool(described), json, { fields: [nickname] }].map((schema, key) => (
  <SignUpForm
    {...service}
    key={key}
    schema={schema}
    defaultValues={{ anything: 'goes' }}
    prepareRequest={(request, values) => {
      equal<typeof values, Readonly<Record<string, string>>>(true);
      return { ...request, ClientMetadata: values };
    }}
  />
));
export const Undecided = ({ twice, policy }: { twice: boolean; policy?: SignUpSchema['passwordPolicy'] }) => (
  <SignUpForm
    {...service}
    schema={{ confirmPassword: twice, passwordPolicy: policy, fields: [{ name: 'given_name' }] }}
    prepareRequest={(request, values) => {
      equal<typeof values, Readonly<Record<string, string>>>(true);
      return { ...request, ClientMetadata: values };
    }}
  />
);
// One schema or another: what both ask for.
export const EitherOf = ({ isCompany }: { isCompany: boolean }) => (
  <SignUpForm
    {...service}
    schema={isCompany ? { fields: [{ name: 'custom:vat' }] } : { fields: [{ name: 'given_name' }] }}
    defaultValues={{ username: 'ada', given_name: 'Ada' }}
    prepareRequest={(request, values) => {
      save(values.username, 'custom:vat' in values && values['custom:vat']);
      // @ts-expect-error -- one of them does not ask for it
      save(values.given_name);
      return request;
    }}
  />
);

// Forms of an app's own around it, of one schema and of any.
type Service = keyof typeof service;
const Ours = (props: Omit<SignUpFormProps<typeof written>, Service | 'schema'>) => (
  <SignUpForm {...service} {...props} schema={written} />
);
function OfAny<const Schema extends SignUpFormSchema>(props: Omit<SignUpFormProps<Schema>, Service>) {
  const { schema, ...rest } = props;
  return <SignUpForm<Schema> {...service} schema={schema} {...rest} />;
}
export function Around() {
  const ref = useRef<SignUpFormHandle>(null);
  save(() => ref.current?.focus(), SignUpForm.displayName);
  return [
    <Ours
      key="ours"
      defaultValues={{ 'custom:plan': 'S' }}
      onValidationFailed={([first]) => first?.field.name === 'username'}
    />,
    // @ts-expect-error -- no field
    <Ours key="nope" defaultValues={{ email: 'ada@example.com' }} />,
    <OfAny key="any" schema={{ fields: [{ name: 'nickname' }] }} defaultValues={{ nickname: 'Ada' }} />,
    // @ts-expect-error -- no field
    <OfAny key="none" schema={{ fields: [{ name: 'nickname' }] }} defaultValues={{ nikname: 'Ada' }} />,
    <SignUpForm key="ref" {...service} ref={ref} schema={{}} />,
    // @ts-expect-error -- no handle
    <SignUpForm key="div" {...service} ref={useRef<HTMLDivElement>(null)} schema={{}} />,
  ];
}
export const wideProps: ComponentProps<typeof SignUpForm> = { ...service, schema: written };
export const wideForm = <SignUpForm {...wideProps} />;

// What is misspelt.
const given = {
  ...service,
  schema: { fields: [{ name: 'nickname' }, { name: 'gender', options: ['f', 'm'] }] },
} as const;
export const names = [
  // @ts-expect-error -- no field
  <SignUpForm key="1" {...given} defaultValues={{ nikname: 'Ada' }} />,
  // @ts-expect-error -- no option
  <SignUpForm key="2" {...given} defaultValues={{ gender: 'x' }} />,
  // @ts-expect-error -- it would stand in the page
  <SignUpForm key="3" {...given} defaultValues={{ password: 'secret' }} />,
  // @ts-expect-error -- no field
  <SignUpForm key="4" {...given} prepareRequest={(r, { nikname }) => ({ ...r, nikname })} />,
  // @ts-expect-error -- no field
  <SignUpForm key="6" {...given} validationData={({ nikname }) => ({ nikname })} />,
  // @ts-expect-error -- a secret
  <SignUpForm key="7" {...given} clientMetadata={({ password }) => ({ password })} />,
  // @ts-expect-error -- no field has this name
  <SignUpForm key="5" {...given} onValidationFailed={([one]) => one?.field.name === 'nikname'} />,
];
export const generated = (
  <SignUpForm
    {...service}
    schema={{ aliasAttributes: ['email'], username: 'generate', fields: [{ name: 'email' }] }}
    // @ts-expect-error -- nobody is asked for one
    defaultValues={{ username: 'ada' }}
  />
);
export const members = [
  // @ts-expect-error -- no member of an option
  <SignUpForm key="1" {...service} schema={{ fields: [{ name: 'locale', options: [{ value: 'd', lable: '' }] }] }} />,
  // @ts-expect-error -- no reason
  <SignUpForm key="2" {...service} schema={{ fields: [{ name: 'locale', errors: { requird: 'Choose one' } }] }} />,
  // @ts-expect-error -- a member too many, beside right ones
  <SignUpForm key="3" {...service} schema={{ passwordPolicy: { minLength: 10, minimumLength: 10 } }} />,
  // @ts-expect-error -- no member of a field, beside a function
  <SignUpForm key="4" {...service} schema={{ fields: [{ name: 'x', visibleWhen: ({ y }) => !y, lable: '' }] }} />,
];
export function Misspelt() {
  // @ts-expect-error -- no member of a schema
  useSignUpForm({ schema: { feilds: [] }, onSubmit: save });
  // @ts-expect-error -- no member of a field
  useSignUpForm({ schema: { fields: [{ name: 'nickname', requird: true }] }, onSubmit: save });
  // @ts-expect-error -- no field
  useSignUpForm({ schema: { fields: [{ name: 'nickname' }] }, onSubmit: save, defaultValues: { nikname: '' } });
}

// A server's validator, of a schema as it is or resolved.
declare const body: Readonly<Record<string, string>>;
const validator = createSignUpValidator({ usernameAttributes: ['email'], fields: [{ name: 'nickname' }] });
export const faults = [
  validator.validate(body).get('nickname'),
  validator.validate({ email: 'ada@example.com', nickname: undefined }),
  validator.validateField('password', 'short', { email: 'ada@example.com' }),
  validator.validateAsync(body).then((errors) => [...errors.keys()].includes('email')),
  createSignUpValidator(resolveSchema(written)).validate({ anything: 'goes' }).get('anything'),
  // @ts-expect-error -- no field
  validator.validate(body).get('nikname'),
  // @ts-expect-error -- no field
  validator.validate({ nikname: 'Ada' }),
  // @ts-expect-error -- no field
  validator.validateField('nikname', 'Ada'),
  // @ts-expect-error -- no member of a field
  createSignUpValidator({ fields: [{ name: 'nickname', requird: true }] }),
];
export const ofAny: SignUpValidator = validator;
